//! Whom the directory vouches for.

use std::ops::Deref;

use openidconnect::core::{CoreGenderClaim, CoreIdTokenClaims};
use openidconnect::{AdditionalClaims, LocalizedClaim, UserInfoClaims};
use serde::{Deserialize, Serialize};

use super::OidcError;

/// A person as the directory knows her. Issuer and subject together never change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Which directory.
    pub issuer: String,
    /// Who she is there: a code, of no meaning elsewhere.
    pub subject: String,
    /// Her address.
    pub email: Option<String>,
    /// Whether the directory made sure that the address is hers.
    pub email_verified: bool,
    /// Her name.
    pub name: Option<String>,
}

impl Identity {
    /// The address that an account may be found by.
    ///
    /// # Errors
    /// There is none, or the directory does not vouch for it.
    pub fn verified_email(&self) -> Result<&str, OidcError> {
        let email = self.email.as_deref().ok_or(OidcError::NoEmail)?;
        if self.email_verified {
            Ok(email)
        } else {
            Err(OidcError::EmailNotVerified)
        }
    }
}

/// What French directories say beside the standard.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct Extra {
    /// The name of every day, where the family name is that of birth.
    #[serde(default)]
    usual_name: Option<String>,
}

impl AdditionalClaims for Extra {}

/// What a token or the directory's page about her says.
#[derive(Clone, Debug, Default)]
pub(super) struct Claims {
    email: Option<String>,
    email_verified: Option<bool>,
    name: Option<String>,
}

impl Claims {
    pub(super) fn of_token(token: &CoreIdTokenClaims) -> Self {
        let email = token.email().map(|email| email.to_string());
        Self {
            email,
            email_verified: token.email_verified(),
            name: name(
                first(token.name()),
                first(token.given_name()),
                first(token.family_name()),
            ),
        }
    }

    pub(super) fn of_page(page: &UserInfoClaims<Extra, CoreGenderClaim>) -> Self {
        let usual = page.additional_claims().usual_name.clone();
        let family = usual.or_else(|| first(page.family_name()));
        Self {
            email: page.email().map(|email| email.to_string()),
            email_verified: page.email_verified(),
            name: name(first(page.name()), first(page.given_name()), family),
        }
    }

    /// Whether nothing more need be asked.
    pub(super) fn is_enough(&self) -> bool {
        self.email.is_some() && self.email_verified.is_some()
    }

    /// Completes these by those. An address and whether it is verified are said together, so
    /// they are taken together.
    pub(super) fn or(self, more: Self) -> Self {
        let name = self.name.or(more.name);
        let (email, email_verified) = match (self.email, more.email) {
            (Some(one), Some(other)) if one != other => (Some(other), more.email_verified),
            (one, other) => {
                // Whoever says no is believed.
                let said = [self.email_verified, more.email_verified];
                let no = said.contains(&Some(false));
                let yes = said.contains(&Some(true));
                (one.or(other), (no || yes).then_some(!no))
            }
        };
        Self {
            email,
            email_verified,
            name,
        }
    }

    pub(super) fn identity(self, issuer: &str, subject: &str, trusts_email: bool) -> Identity {
        let email = self.email.map(|email| email.trim().to_lowercase());
        Identity {
            issuer: issuer.to_owned(),
            subject: subject.to_owned(),
            email: email.filter(|email| !email.is_empty()),
            email_verified: self.email_verified.unwrap_or(trusts_email),
            name: self.name,
        }
    }
}

fn name(whole: Option<String>, given: Option<String>, family: Option<String>) -> Option<String> {
    let parts: Vec<String> = [given, family].into_iter().flatten().collect();
    let name = whole.unwrap_or_else(|| parts.join(" "));
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// What a claim says in no particular language, or else in whichever it is said.
fn first<T: Deref<Target = String>>(claim: Option<&LocalizedClaim<T>>) -> Option<String> {
    let claim = claim?;
    let some = || claim.iter().next().map(|(_, value)| value);
    claim.get(None).or_else(some).map(|value| value.to_string())
}

#[cfg(test)]
mod tests {
    use super::Claims;

    fn said(email: Option<&str>, email_verified: Option<bool>) -> Claims {
        Claims {
            email: email.map(str::to_owned),
            email_verified,
            name: None,
        }
    }

    fn seen(token: Claims, page: Claims, trusts_email: bool) -> (Option<String>, bool) {
        let identity = token.or(page).identity("https://a", "1", trusts_email);
        (identity.email, identity.email_verified)
    }

    #[test]
    fn an_address_counts_when_the_directory_vouches_for_it() {
        let (a, b) = (Some("A@x.fr "), Some("b@x.fr"));
        let as_a = |verified| (Some("a@x.fr".to_owned()), verified);
        assert_eq!(
            seen(said(a, Some(true)), said(None, None), false),
            as_a(true)
        );
        assert_eq!(
            seen(said(None, None), said(a, Some(true)), false),
            as_a(true)
        );
        assert_eq!(seen(said(a, None), said(a, Some(true)), false), as_a(true));
        assert_eq!(
            seen(said(a, Some(false)), said(a, Some(true)), true),
            as_a(false)
        );
        assert_eq!(
            seen(said(a, Some(true)), said(a, Some(false)), true),
            as_a(false)
        );
        // What is said of one address says nothing of another.
        assert_eq!(seen(said(b, Some(true)), said(a, None), false), as_a(false));
    }

    #[test]
    fn silence_is_trusted_only_where_the_site_says_so() {
        let a = || said(Some("a@x.fr"), None);
        assert!(!seen(a(), a(), false).1);
        assert!(seen(a(), a(), true).1);
        assert!(!seen(said(Some("a@x.fr"), Some(false)), a(), true).1);
    }
}
