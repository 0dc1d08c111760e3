//! Secrets with which somebody's own machine pushes and pulls in her name: each is shown once, works
//! for a while, and can be taken back. What it may do is what her account may, at that moment.

use super::directory::neighbourhood;
use super::sign_in::FREE_OF_ADDRESS;
use super::{
    AccountError, Accounts, Deed, HOUR, MINUTE, Origin, Refusal, hashed, is_secret, secret,
};
use crate::access::Person;
use crate::store::{StoreError, TokenRow, Uuid};

/// How each begins, so that one that lies where it should not is recognised.
pub const PREFIX: &str = "trame_";
/// How many days one works unless she says otherwise.
pub const DAYS: i64 = 90;
/// How many days one works at most.
pub const MOST_DAYS: i64 = 366;
/// How many somebody has at most.
const MOST: usize = 20;
/// The longest name of one, in characters.
const NAME: usize = 60;
/// How often it is written that one is in use.
const NOTED: i64 = 5 * MINUTE;
/// How long one that no longer works is still listed.
const LISTED: i64 = 30 * 24 * HOUR;

/// One just made. Its secret is in no other place.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its secret.
    pub secret: String,
    /// What she calls it.
    pub name: String,
    /// Until when it works.
    pub expires_at: i64,
}

/// Why a machine was not recognised.
#[derive(Debug, thiserror::Error)]
pub enum Unrecognised {
    /// Nobody has such a secret.
    #[error("unknown token")]
    Unknown,
    /// It no longer works.
    #[error("expired token")]
    Expired,
    /// Too many that nobody has came from there: again in so many minutes.
    #[error("shut for {0} minutes")]
    Shut(i64),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Accounts {
    /// Makes one.
    ///
    /// # Errors
    /// When it has no fit name, would work too long, or she has too many.
    pub async fn make_token(
        &self,
        person: &Person,
        (name, days): (&str, i64),
        origin: &Origin,
    ) -> Result<Token, AccountError> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = name.chars().count();
        if length == 0 || length > NAME || name.chars().any(char::is_control) {
            return Err(AccountError::TokenName);
        }
        if !(1..=MOST_DAYS).contains(&days) {
            return Err(AccountError::TokenDays);
        }
        if self.store.list_tokens(person.id).await?.len() >= MOST {
            return Err(AccountError::TooManyTokens);
        }
        let secret = format!("{PREFIX}{}", secret());
        let now = self.clock.now();
        let row = TokenRow {
            token_hash: hashed("token", &secret),
            account_id: person.id,
            name: name.clone(),
            created_at: now,
            expires_at: now + days * 24 * HOUR,
            used_at: None,
        };
        // What is made is accounted for, or it is not made.
        let deed = Deed::new("token-made").on(&*name);
        self.note(person, deed, origin).await?;
        self.store.create_token(&row).await?;
        Ok(Token {
            secret,
            name,
            expires_at: row.expires_at,
        })
    }

    /// Somebody's, with whether each still works.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn tokens(&self, account: Uuid) -> Result<Vec<(TokenRow, bool)>, StoreError> {
        let now = self.clock.now();
        let rows = self.store.list_tokens(account).await?;
        let marked = rows.into_iter().map(|row| {
            let works = row.expires_at > now;
            (row, works)
        });
        Ok(marked.collect())
    }

    /// Takes one of hers back; false when it is not hers.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn revoke_token(
        &self,
        person: &Person,
        hash: &str,
        origin: &Origin,
    ) -> Result<bool, StoreError> {
        if !is_secret(hash) {
            return Ok(false);
        }
        let row = self.store.find_token(hash).await?;
        let Some(row) = row.filter(|row| row.account_id == person.id) else {
            return Ok(false);
        };
        if !self.store.remove_token(hash, person.id).await? {
            return Ok(false);
        }
        let deed = Deed::new("token-revoked").on(row.name);
        self.note(person, deed, origin).await?;
        Ok(true)
    }

    /// Whose machine it is, as her account is now. Secrets that nobody has are counted by the address
    /// they come from, apart from passwords: a forgotten program shuts no colleague out. Whoever has a
    /// right one is let in all the same, for none is ever guessed.
    ///
    /// # Errors
    /// When nobody has that secret, it no longer works, or too many wrong ones came from there.
    pub async fn recognise_machine(
        &self,
        given: &str,
        origin: &Origin,
    ) -> Result<Person, Unrecognised> {
        let hash = hashed("token", given);
        let shaped = given.strip_prefix(PREFIX).is_some_and(is_secret);
        let now = self.clock.now();
        if shaped {
            if let Some(row) = self.store.find_token_account(&hash, now).await? {
                self.store.touch_token(&hash, now, now - NOTED).await?;
                return Ok(row.person());
            }
            if self.store.find_token(&hash).await?.is_some() {
                return Err(Unrecognised::Expired);
            }
        }
        let door = hashed("machine", &neighbourhood(&origin.address));
        match self.knock(&door, FREE_OF_ADDRESS).await {
            Ok(()) => {
                self.record(None, "", Deed::new("token-refused"), origin)
                    .await?;
                Err(Unrecognised::Unknown)
            }
            Err(Refusal::Shut(minutes)) => Err(Unrecognised::Shut(minutes)),
            Err(Refusal::Store(error)) => Err(error.into()),
            Err(Refusal::Wrong) => Err(Unrecognised::Unknown),
        }
    }

    pub(super) async fn purge_tokens(&self) -> Result<(), StoreError> {
        self.store.purge_tokens(self.clock.now() - LISTED).await
    }
}
