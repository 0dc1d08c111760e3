//! The use cases of people: signing in, links that work once, accounts, the journal, and
//! whose things are. They know the store, and nothing of pages.

mod directory;
mod journal;
mod link;
mod password;
mod people;
mod sign_in;
mod token;

use std::sync::Arc;

use tokio::sync::Semaphore;
use trame_dsl::digest::Digest;

use crate::access::Malformed;
use crate::clock::Clock;
use crate::store::{Store, StoreError};

pub use directory::{Entry, Knock, Vouched};
pub use journal::Deed;
pub use link::{Invited, Link};
pub use people::Profile;
pub use sign_in::{Opened, Refusal, form_token, is_form_token};
pub use token::{DAYS, MOST_DAYS, Token, Unrecognised};

/// How many passwords are hashed at once: each takes 19 MiB and tens of milliseconds.
const HASHING: usize = 2;
/// A minute, in microseconds.
const MINUTE: i64 = 60_000_000;
/// An hour, in microseconds.
const HOUR: i64 = 60 * MINUTE;

/// The people of a site.
#[derive(Clone, Debug)]
pub struct Accounts {
    store: Store,
    clock: Clock,
    hashing: Arc<Semaphore>,
}

/// From where somebody asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The address of her machine.
    pub address: String,
    /// What her browser says it is.
    pub browser: String,
}

/// Why something was not done with an account. The words are those of `account-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// There is no such account.
    #[error("no such account")]
    NotFound,
    /// Another account has that address.
    #[error("the address is taken")]
    Taken,
    /// Nobody would be left to look after accounts.
    #[error("the last administratrice")]
    LastAdministrator,
    /// A person without a role could do nothing.
    #[error("no role")]
    NoRole,
    /// An author writes for a direction.
    #[error("an author without a direction")]
    NoDirection,
    /// What was typed is too long for a direction's name.
    #[error("a direction's name is too long")]
    LongDirection,
    /// The link was used, or is too old.
    #[error("the link no longer works")]
    LinkGone,
    /// The password would be guessed.
    #[error("password: {0}")]
    Weak(&'static str),
    /// The password given is not hers.
    #[error("wrong password")]
    WrongPassword,
    /// Her password was tried too often: again in so many minutes.
    #[error("shut for {0} minutes")]
    Shut(i64),
    /// What was typed is no name for a token.
    #[error("no name for a token")]
    TokenName,
    /// A token works for a year at most.
    #[error("a token that works too long")]
    TokenDays,
    /// She has as many tokens as somebody can have.
    #[error("too many tokens")]
    TooManyTokens,
    /// What was typed is not what it should be.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AccountError {
    /// The end of its message's id.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Taken => "taken",
            Self::LastAdministrator => "last-administrator",
            Self::NoRole => "no-role",
            Self::NoDirection => "no-direction",
            Self::LongDirection => "long-direction",
            Self::LinkGone => "link-gone",
            Self::Weak(code) => code,
            Self::WrongPassword => "wrong-password",
            Self::Shut(_) => "shut",
            Self::TokenName => "token-name",
            Self::TokenDays => "token-days",
            Self::TooManyTokens => "token-many",
            Self::Malformed(field) => field.code(),
            Self::Store(_) => "store",
        }
    }
}

impl Accounts {
    /// The people of the site that `store` keeps.
    #[must_use]
    pub fn new(store: Store, clock: Clock) -> Self {
        Self {
            store,
            clock,
            hashing: Arc::new(Semaphore::new(HASHING)),
        }
    }
}

/// A secret nobody can guess: 32 random bytes, in hexadecimal.
#[must_use]
pub fn secret() -> String {
    let bytes: [u8; 32] = rand::random();
    let mut text = String::with_capacity(64);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
    text
}

/// Whether a text can be a secret of ours.
#[must_use]
pub fn is_secret(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What is kept of a secret.
fn hashed(purpose: &str, secret: &str) -> String {
    let mut digest = Digest::default();
    digest.add(purpose.as_bytes());
    digest.add(secret.as_bytes());
    digest.hex()
}
