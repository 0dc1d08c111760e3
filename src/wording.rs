//! What a compiled script says, in words for people who look at it from outside: conditions,
//! answers, types of question, outcomes. Labels are those of the script's own language; the
//! sentences around them are the product's (`locales/*/trame-wording.ftl`).

use trame_dsl::call::type_word;
use trame_dsl::name::Name;
use trame_dsl::script::{Expr, Header, Question, Script, Type, VarId};
use trame_dsl::text::{Quoted, Scope, Speaker, TextId, Texts};
use trame_dsl::value::{Answer, Value};
use unic_langid::LanguageIdentifier;

use crate::platform::Icu;
use crate::words::{Arg, UiLanguage, Words, language_name};

mod expression;
mod kinds;

/// Writes a script's rules in words.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    script: &'a Script,
    texts: &'a Texts<Icu>,
    words: &'static Words,
    language: UiLanguage,
    names: Option<&'a [String]>,
}

impl<'a> Wording<'a> {
    /// Words of that language about a script and its texts.
    #[must_use]
    pub fn new(script: &'a Script, texts: &'a Texts<Icu>, language: UiLanguage) -> Self {
        Self {
            script,
            texts,
            words: Words::of(language),
            language,
            names: None,
        }
    }

    /// The same, in which each value of the script is called by one of these names, in the order of
    /// its values, and not by its own.
    #[must_use]
    pub fn naming(self, names: &'a [String]) -> Self {
        Self {
            names: Some(names),
            ..self
        }
    }

    /// The language of the sentences.
    #[must_use]
    pub fn language(&self) -> UiLanguage {
        self.language
    }

    /// One of the product's own sentences.
    #[must_use]
    pub fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A condition: « reste » est inférieur à 0.
    #[must_use]
    pub fn condition(&self, condition: &Expr) -> String {
        expression::condition(self, condition)
    }

    /// An expression that is not a condition: le nombre de jours de … à ….
    #[must_use]
    pub fn value(&self, value: &Expr) -> String {
        expression::value(self, value)
    }

    /// A name of the script or the label of an answer, quoted: « joignable ».
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        self.word("wording-name", &[("name", Arg::Text(text.to_owned()))])
    }

    /// One of the answers of a question, `nsp` and `refus` included: its label, without quotes.
    #[must_use]
    pub fn answer(&self, question: &Question, code: &Name) -> String {
        match (code.as_str(), self.ty(question.var)) {
            ("nsp" | "refus", _) | (_, Some(Type::YesNo)) => self.own_word(code.as_str()),
            (_, Some(Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list))) => {
                self.label(Some(list), code)
            }
            _ => code.to_string(),
        }
    }

    /// An outcome, as the runner names it.
    #[must_use]
    pub fn outcome(&self, outcome: &Name) -> String {
        self.words.outcome(Some(self.script), outcome)
    }

    /// What a question expects: une réponse parmi 5, un nombre, une date.
    #[must_use]
    pub fn kind(&self, question: &Question) -> String {
        self.ty(question.var)
            .map_or_else(String::new, |ty| self.type_of(ty))
    }

    /// What values of a type are: une réponse parmi 5, un nombre, une date.
    #[must_use]
    pub fn type_of(&self, ty: Type) -> String {
        let count = match ty {
            Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list) => self.count(list),
            Type::Grid { rows, .. } => self.count(rows),
            _ => 0.0,
        };
        let (from, to) = match ty {
            Type::Scale(from, to) => (from.to_string(), to.to_string()),
            _ => (String::new(), String::new()),
        };
        let args = [
            ("type", Arg::Text(type_word(ty).to_owned())),
            ("count", Arg::Number(count)),
            ("from", Arg::Text(from)),
            ("to", Arg::Text(to)),
        ];
        self.word("wording-kind", &args)
    }

    /// A text in the script's own language, its line breaks made spaces and each value that only a
    /// call has shown as `[nom]`; `None` when there is no such text.
    #[must_use]
    pub fn text(&self, message: &Name, attribute: Option<&str>) -> Option<String> {
        let id = TextId {
            message: message.clone(),
            attribute: attribute.map(str::to_owned),
        };
        let header = &self.script.header;
        let shown = self
            .texts
            .show(&header.source, &id, &Placeholders(header))?;
        let text = plain(&shown.text);
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// A code's label in the script's own language.
    #[must_use]
    pub fn label(&self, list: Option<u32>, code: &Name) -> String {
        let quoted = Quoted {
            answer: Some(Answer::Value(Value::Code(code.clone()))),
            list,
        };
        let header = &self.script.header;
        plain(&self.texts.plain(&quoted, &Placeholders(header)))
    }

    /// One of Trame's own words of a call: `oui`, `nsp`.
    #[must_use]
    pub fn own_word(&self, id: &str) -> String {
        self.texts.word(&self.script.header.source, id).text
    }

    fn ty(&self, var: VarId) -> Option<Type> {
        Some(self.script.vars.get(var as usize)?.ty)
    }

    fn count(&self, list: u32) -> f64 {
        let list = self.script.lists.get(list as usize);
        let codes = list.map_or(0, |list| list.codes.len());
        u32::try_from(codes).map_or(f64::MAX, f64::from)
    }

    /// What a language is called.
    #[must_use]
    pub fn language_name(&self, language: &LanguageIdentifier) -> String {
        language_name(self.language, language)
    }

    /// The language of the sentences, for numbers and dates.
    fn locale(&self) -> LanguageIdentifier {
        self.language.tag().parse().unwrap_or_default()
    }
}

/// What stands for the values of a call in a text shown outside any.
pub struct Placeholders<'a>(pub &'a Header);

impl Scope for Placeholders<'_> {
    fn quoted(&self, variable: &str) -> Option<Quoted> {
        let text = match variable {
            "direction" => self.0.direction.clone(),
            "duree_conservation" => self.0.retention_months.to_string(),
            _ => format!("[{variable}]"),
        };
        Some(Quoted {
            answer: Some(Answer::Value(Value::Text(text))),
            list: None,
        })
    }

    fn stands_in(&self) -> bool {
        true
    }
}

/// A text without Fluent's isolation marks.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
pub(crate) mod tests {
    use std::fmt::Write as _;

    use trame_dsl::name::Name;
    use trame_dsl::script::{Expr, Op};

    use super::Wording;
    use crate::library::files::Files;
    use crate::library::package::Package;
    use crate::library::publish::Published;
    use crate::words::UiLanguage;

    const MANIFEST: &str = "\
langage: 1
titre: Essai
direction: MDPH
objet: enquete
finalite: Essayer.
base_legale: mission d'intérêt public
conservation: 1 an
langues: { source: fr }
";

    /// A package with this script, in memory.
    pub(crate) fn published(script: &str) -> Published {
        let files: Files = [
            ("scripts-library/essai/enquete.yaml", MANIFEST),
            ("scripts-library/essai/script.trame", script),
            ("scripts-library/annuaire.yaml", "pole:\n  nom: Pôle\n"),
        ]
        .into_iter()
        .collect();
        let package = Package::build("essai", &files);
        Published::of(&package).unwrap_or_else(|| panic!("{:?}", package.diagnostics))
    }

    /// Each condition on its own `si`, after questions of several types.
    fn conditions(written: &[&str], language: UiLanguage) -> Vec<String> {
        let mut script = "\
données
  ne_le : date

étape debut : Début
  question mer : oui non
    > La mer ?
  question lieu : choix
    > Où ?
    - ici  : Près d'ici
    - loin : Au loin
    - rien : Nulle part
  question gouts : choix multiple
    > Quoi ?
    - lire : Lire
    - jouer : Jouer
  question reste : décimal
    > Combien ?
  question quand : heure
    > À quelle heure ?
  question nom : texte
    > Nom ?
  question avis : grille accord
    > Avis ?
    - parc : Le parc
"
        .to_owned();
        for (number, condition) in written.iter().enumerate() {
            let _ = write!(
                script,
                "  si {condition}\n    dire texte_{number}\n      > Bien.\n"
            );
        }
        script.push_str(
            "  fin complet\n\nliste accord\n  - oui : D'accord\n  - pas : Pas d'accord\n",
        );
        let published = published(&script);
        let wording = Wording::new(&published.script, &published.texts, language);
        let found = published.script.ops.iter().filter_map(|op| match op {
            Op::Branch { condition, .. } => Some(condition),
            _ => None,
        });
        found
            .map(|condition: &Expr| wording.condition(condition))
            .collect()
    }

    #[test]
    fn conditions_read_as_sentences() {
        let cases = [
            ("mer", "« mer » est « Oui »"),
            ("non mer", "« mer » est « Non »"),
            ("lieu = loin", "« lieu » est « Au loin »"),
            ("non lieu = loin", "« lieu » n'est pas « Au loin »"),
            (
                "lieu dans (ici, loin)",
                "« lieu » est « Près d'ici » ou « Au loin »",
            ),
            (
                "non lieu dans (ici, loin)",
                "« lieu » n'est ni « Près d'ici » ni « Au loin »",
            ),
            ("gouts contient lire", "« gouts » contient « Lire »"),
            ("reste < 1,5", "« reste » est inférieur à 1,5"),
            ("non reste < 1,5", "« reste » est supérieur ou égal à 1,5"),
            ("reste = 3", "« reste » vaut 3"),
            (
                "ne_le > 2000-01-31",
                "« ne_le » est après le 31 janvier 2000",
            ),
            ("quand >= 14:30", "« quand » n'est pas avant 14:30"),
            ("nom = \"Léa\"", "« nom » est « Léa »"),
            ("mer = nsp", "« mer » est « Ne sait pas »"),
            ("non répondu(reste)", "« reste » n'a pas de réponse"),
            (
                "avis.parc = pas",
                "« avis », ligne « Le parc » est « Pas d'accord »",
            ),
            (
                "jour(ne_le) = samedi",
                "le jour de « ne_le » est « samedi »",
            ),
        ];
        let written: Vec<&str> = cases.iter().map(|(written, _)| *written).collect();
        let words: Vec<&str> = cases.iter().map(|(_, words)| *words).collect();
        assert_eq!(conditions(&written, UiLanguage::French), words);
    }

    #[test]
    fn values_are_stood_in_for_even_where_functions_write_them() {
        let script = "\
étape debut : Début
  question rdv : date
    > Quand ?
  question age : entier
    > Quel âge ?
  dire relu
    > Le { DATETIME($rdv, weekday: \"long\") }, à { NUMBER($age) } ans, { $rdv }.
  fin complet
";
        let published = published(script);
        let wording = Wording::new(&published.script, &published.texts, UiLanguage::French);
        assert_eq!(
            wording.text(&Name::new("relu"), None).unwrap(),
            "Le [rdv], à [age] ans, [rdv]."
        );
    }

    #[test]
    fn what_holds_together_stays_together() {
        let cases = [
            (
                "(mer ou reste > 2) et lieu = ici",
                "(« mer » est « Oui » ou « reste » est supérieur à 2) et « lieu » est « Près d'ici »",
            ),
            (
                "non (mer et reste > 2)",
                "« mer » est « Non » ou « reste » est inférieur ou égal à 2",
            ),
            (
                "reste * (reste + 1) > 2",
                "« reste » × (« reste » + 1) est supérieur à 2",
            ),
            (
                "reste - (âge(ne_le) - 1) > 2",
                "« reste » − (l'âge d'après « ne_le » − 1) est supérieur à 2",
            ),
            (
                "âge(ne_le) < 18",
                "l'âge d'après « ne_le » est inférieur à 18",
            ),
        ];
        let written: Vec<&str> = cases.iter().map(|(written, _)| *written).collect();
        let words: Vec<&str> = cases.iter().map(|(_, words)| *words).collect();
        assert_eq!(conditions(&written, UiLanguage::French), words);
    }

    #[test]
    fn the_sentences_are_english_and_the_labels_the_script_s() {
        assert_eq!(
            conditions(&["non lieu = loin et reste >= 1000"], UiLanguage::English),
            ["“lieu” is not “Au loin” and “reste” is at least 1,000"]
        );
    }
}
