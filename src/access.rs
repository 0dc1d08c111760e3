//! Who may do what: people's roles, and the rule that each route states. Pure; whose an
//! object is, the store knows.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;
use uuid::Uuid;

/// The longest name, in characters.
const NAME: usize = 60;
/// The longest e-mail address, in bytes (RFC 5321, 4.5.3.1.3).
const EMAIL: usize = 254;

/// What somebody is there for. One person can have several roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// Writes and publishes the enquêtes of her direction.
    #[serde(rename = "autrice")]
    Author,
    /// Translates, in her languages.
    #[serde(rename = "traductrice")]
    Translator,
    /// Telephones, for the campaigns she is a member of.
    #[serde(rename = "agente")]
    Agent,
    /// Answers for the call unit: every campaign, and who calls for it.
    #[serde(rename = "responsable")]
    Supervisor,
    /// Answers for the site: accounts and the journal.
    #[serde(rename = "administratrice")]
    Administrator,
}

impl Role {
    /// Every role, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Author,
        Self::Translator,
        Self::Agent,
        Self::Supervisor,
        Self::Administrator,
    ];

    /// How it is stored and typed.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Author => "autrice",
            Self::Translator => "traductrice",
            Self::Agent => "agente",
            Self::Supervisor => "responsable",
            Self::Administrator => "administratrice",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What was typed is not what it should be. The words are those of `field-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Malformed {
    /// No such role.
    Role,
    /// No e-mail address.
    Email,
    /// No name that could be said aloud.
    Name,
    /// No language tag.
    Language,
}

impl Malformed {
    /// The end of its message's id.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Email => "email",
            Self::Name => "name",
            Self::Language => "language",
        }
    }
}

impl FromStr for Role {
    type Err = Malformed;

    fn from_str(code: &str) -> Result<Self, Malformed> {
        Self::ALL
            .into_iter()
            .find(|role| role.code() == code)
            .ok_or(Malformed::Role)
    }
}

/// An e-mail address, in lower case: what somebody signs in with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// As it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Email {
    type Err = Malformed;

    /// Only the shape is looked at: whether somebody reads it, no program can tell.
    fn from_str(typed: &str) -> Result<Self, Malformed> {
        let typed = typed.trim().to_lowercase();
        let (local, domain) = typed.rsplit_once('@').ok_or(Malformed::Email)?;
        let dotted = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
        let plain = typed
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"\"<>(),;:\\[]".contains(c));
        let well = dotted && plain && !local.is_empty() && !local.contains('@');
        if well && typed.len() <= EMAIL {
            Ok(Self(typed))
        } else {
            Err(Malformed::Email)
        }
    }
}

/// A person's name, as it is shown and said on the telephone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct PersonName(String);

impl PersonName {
    /// As it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PersonName {
    type Err = Malformed;

    fn from_str(typed: &str) -> Result<Self, Malformed> {
        let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let sayable = |c: char| c.is_alphanumeric() || is_mark(c) || " -'’.".contains(c);
        let spoken = typed.chars().any(char::is_alphanumeric);
        if spoken && typed.chars().count() <= NAME && typed.chars().all(sayable) {
            Ok(Self(typed))
        } else {
            Err(Malformed::Name)
        }
    }
}

/// Signs that scripts put on or after a letter: accents apart, vowels of Tamil, of Bengali…
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}' | '\u{200c}' | '\u{200d}')
}

/// Languages, typed as tags with spaces or commas between. A code of a language has two or three letters
/// (ISO 639): « arabe » is a name.
///
/// # Errors
/// When one of them is no language tag.
pub fn languages(typed: &str) -> Result<BTreeSet<LanguageIdentifier>, Malformed> {
    typed
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|tag| !tag.is_empty())
        .map(|tag| {
            let tag = tag.parse::<LanguageIdentifier>().ok();
            tag.filter(|tag| tag.language.as_str().len() <= 3)
                .ok_or(Malformed::Language)
        })
        .collect()
}

/// The same, written with spaces between.
pub fn tags<'a>(languages: impl IntoIterator<Item = &'a LanguageIdentifier>) -> String {
    let tags: Vec<_> = languages.into_iter().map(ToString::to_string).collect();
    tags.join(" ")
}

/// Whether two directions are the same: the same words, whatever their case.
#[must_use]
pub fn same_direction(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let words: Vec<_> = name.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ").replace('’', "'")
    };
    plain(one) == plain(other)
}

/// Somebody who uses the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Her account.
    pub id: Uuid,
    /// What she signs in with.
    pub email: String,
    /// Her name, as it is shown and said on the telephone.
    pub name: String,
    /// What she is there for.
    pub roles: BTreeSet<Role>,
    /// The languages she can call in.
    pub speaks: BTreeSet<LanguageIdentifier>,
    /// The languages she translates into.
    pub translates: BTreeSet<LanguageIdentifier>,
    /// The direction she writes for.
    pub direction: Option<String>,
}

impl Person {
    /// Whether she has that role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody, signed in or not.
    Anyone,
    /// Anybody, on a site that is a demonstration only.
    Demonstration,
    /// Everybody who is signed in.
    Everyone,
    /// Whoever has one of these roles.
    Roles(&'static [Role]),
    /// The machine of whoever has one of these roles, by a token that she made: never by a cookie.
    Token(&'static [Role]),
}

/// What the address of a route names, and must be hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// Nothing that is somebody's.
    Nothing,
    /// A campaign, `{campaign}`: she is a member, or a responsable.
    Campaign,
    /// A person to call, `{contact}`: of such a campaign.
    Contact,
    /// A call, `{call}`: of such a campaign.
    Call,
    /// A package, `{package}`: of her direction, or in one of her languages; a responsable's too.
    Package,
    /// A package, `{package}`, of her direction.
    OwnPackage,
    /// A file, `{path}`, of a package that she reaches, or that packages share.
    File,
    /// A language, `{language}`, of a package, `{package}`: she translates it, the package is of her
    /// direction, or she is a responsable.
    Translation,
    /// A language, `{language}`, of a package, `{package}`, that she translates.
    OwnTranslation,
}

/// The rule of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Who may call it.
    pub who: Who,
    /// On what that is hers.
    pub on: On,
}

impl Rule {
    /// Whether somebody, or nobody signed in, has the role that it takes.
    #[must_use]
    pub fn admits(&self, person: Option<&Person>, demonstration: bool) -> bool {
        match self.who {
            Who::Anyone => true,
            Who::Demonstration => demonstration,
            Who::Everyone => person.is_some(),
            Who::Roles(roles) | Who::Token(roles) => {
                person.is_some_and(|person| roles.iter().any(|role| person.is(*role)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Email, PersonName, Role, languages, same_direction};

    #[test]
    fn addresses_have_their_shape() {
        let email: Email = " Nadia.B@Departement.example ".parse().unwrap();
        assert_eq!(email.as_str(), "nadia.b@departement.example");
        for wrong in [
            "", "nadia", "@x.fr", "a@b", "a b@c.fr", "a@b..fr", "a@b@c.fr", "<a@b.fr>",
        ] {
            assert!(wrong.parse::<Email>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_can_be_said() {
        for name in ["Nadia", "Anne-Zoé", "شهرزاد", "D'Arc", "கண்ணகி"] {
            assert_eq!(name.parse::<PersonName>().unwrap().as_str(), name);
        }
        for wrong in ["", " ", "<b>", "-", "a\u{0}b"] {
            assert!(wrong.parse::<PersonName>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn codes_read_back_and_directions_compare_by_their_words() {
        for role in Role::ALL {
            assert_eq!(role.code().parse::<Role>(), Ok(role));
        }
        assert!(same_direction("MDPH  de la Seine", "mdph de la seine"));
        assert!(!same_direction("MDPH", "PMI"));
        assert_eq!(languages("ar, ta  pt-PT").unwrap().len(), 3);
        assert!(languages("arabe!").is_err());
    }
}
