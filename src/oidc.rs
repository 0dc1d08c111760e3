//! Sign-in by a directory that speaks OpenID Connect: the authorisation code flow with PKCE. What
//! comes out is an identity whose proof was checked; whose account it is, others decide.

mod http;
mod identity;
mod provider;
mod settings;

use openidconnect::{CsrfToken, Nonce, PkceCodeVerifier};
use serde::Deserialize;

pub use identity::Identity;
pub use provider::Provider;
pub use settings::{Settings, Unusable};

/// How long a person may take at the directory.
pub const FLOW_MINUTES: i64 = 10;
/// No part of a flow is longer: what is longer was not made here.
const LONGEST_PART: usize = 128;

/// A sign-in that did not succeed.
#[derive(Debug, thiserror::Error)]
pub enum OidcError {
    /// The directory did not answer, or not as a directory does. It may later.
    #[error("the directory cannot be reached: {0}")]
    Unreachable(String),
    /// The directory said no, or the person turned back there.
    #[error("the directory refused: {0:?}")]
    Refused(String),
    /// This is not the answer to what this browser asked.
    #[error("the answer is not that of this browser's request: {0}")]
    State(&'static str),
    /// The directory's proof does not hold, or it does not know the code.
    #[error("the directory's token is refused: {0}")]
    Token(String),
    /// The directory says no e-mail address.
    #[error("the directory gives no e-mail address")]
    NoEmail,
    /// The directory does not vouch for the e-mail address.
    #[error("the directory does not vouch for the e-mail address")]
    EmailNotVerified,
}

impl OidcError {
    /// What its words are found by.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreachable(_) => "oidc-unreachable",
            Self::Refused(_) => "oidc-refused",
            Self::State(_) => "oidc-state",
            Self::Token(_) => "oidc-token",
            Self::NoEmail => "oidc-no-email",
            Self::EmailNotVerified => "oidc-email-not-verified",
        }
    }
}

/// What a browser keeps while its person is at the directory. Secret: it proves that the answer
/// belongs to the question, so it has no `Debug`.
#[derive(Clone)]
pub struct Flow {
    state: CsrfToken,
    nonce: Nonce,
    verifier: String,
}

impl Flow {
    fn new(state: CsrfToken, nonce: Nonce, verifier: &PkceCodeVerifier) -> Self {
        Self {
            state,
            nonce,
            verifier: verifier.secret().clone(),
        }
    }

    /// As the value of a cookie.
    #[must_use]
    pub fn to_cookie(&self) -> String {
        let (state, nonce) = (self.state.secret(), self.nonce.secret());
        format!("{state}.{nonce}.{}", self.verifier)
    }

    /// From the value of a cookie; `None` where it is not one of ours.
    #[must_use]
    pub fn from_cookie(value: &str) -> Option<Self> {
        let mut parts = value.split('.').map(str::to_owned);
        let (state, nonce, verifier) = (parts.next()?, parts.next()?, parts.next()?);
        let sound = |part: &String| {
            (32..=LONGEST_PART).contains(&part.len())
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        let whole = parts.next().is_none() && [&state, &nonce, &verifier].into_iter().all(sound);
        whole.then(|| Self {
            state: CsrfToken::new(state),
            nonce: Nonce::new(nonce),
            verifier,
        })
    }
}

/// What the directory sends the browser back with: the query of the return address.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Answer {
    /// Exchanged for a proof of who it is, once.
    pub code: Option<String>,
    /// What the question carried.
    pub state: Option<String>,
    /// Why there is no code.
    pub error: Option<String>,
    /// Which directory answers, where it says so (RFC 9207).
    pub iss: Option<String>,
}

impl Answer {
    /// The code, where this is the answer to that question and the directory said yes.
    fn code(&self, flow: &Flow, issuer: &str) -> Result<&str, OidcError> {
        // Compared by digest, so that the time taken tells nothing.
        let state = self.state.clone().map(CsrfToken::new);
        if state.as_ref() != Some(&flow.state) {
            return Err(OidcError::State("another state"));
        }
        if self.iss.as_deref().is_some_and(|named| named != issuer) {
            return Err(OidcError::State("another directory"));
        }
        if let Some(error) = &self.error {
            return Err(OidcError::Refused(error.chars().take(200).collect()));
        }
        let code = self.code.as_deref().filter(|code| !code.is_empty());
        code.ok_or(OidcError::State("no code"))
    }
}

#[cfg(test)]
mod tests {
    use openidconnect::{CsrfToken, Nonce, PkceCodeChallenge};

    use super::{Answer, Flow};

    fn flow() -> Flow {
        let (_, verifier) = PkceCodeChallenge::new_random_sha256();
        let state = CsrfToken::new("s".repeat(43));
        Flow::new(state, Nonce::new("n".repeat(43)), &verifier)
    }

    #[test]
    fn a_flow_comes_back_from_its_cookie_and_nothing_else_does() {
        let cookie = flow().to_cookie();
        assert_eq!(Flow::from_cookie(&cookie).unwrap().to_cookie(), cookie);
        let long = format!("{}{cookie}", "x".repeat(200));
        for wrong in [
            "",
            "..",
            "a.b.c",
            &format!("{cookie}.d"),
            &long,
            &cookie[1..12],
        ] {
            assert!(Flow::from_cookie(wrong).is_none(), "{wrong}");
        }
        assert!(Flow::from_cookie(&cookie.replace('s', "é")).is_none());
    }

    #[test]
    fn an_answer_counts_for_its_own_question_only() {
        let flow = flow();
        let right = Answer {
            code: Some("42".into()),
            state: Some("s".repeat(43)),
            error: None,
            iss: None,
        };
        let code = |answer: &Answer| {
            let code = answer.code(&flow, "https://here");
            code.map(str::to_owned).map_err(|error| error.code())
        };
        assert_eq!(code(&right), Ok("42".to_owned()));
        let named = |iss: &str| Answer {
            iss: Some(iss.to_owned()),
            ..right.clone()
        };
        assert_eq!(code(&named("https://here")), Ok("42".to_owned()));
        assert_eq!(code(&named("https://elsewhere")), Err("oidc-state"));
        let refused = Answer {
            error: Some("access_denied".into()),
            ..right.clone()
        };
        assert_eq!(code(&refused), Err("oidc-refused"));
        for state in [None, Some(String::new()), Some("s".repeat(42))] {
            let forged = Answer {
                state,
                ..refused.clone()
            };
            assert_eq!(code(&forged), Err("oidc-state"));
        }
        let empty = Answer {
            code: Some(String::new()),
            ..right
        };
        assert_eq!(code(&empty), Err("oidc-state"));
    }
}
