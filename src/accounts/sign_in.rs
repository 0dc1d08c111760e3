//! Signing in and out, and who a cookie belongs to.

use subtle::ConstantTimeEq;

use super::{Accounts, Deed, HOUR, MINUTE, Origin, hashed, is_secret, secret};
use crate::access::{Email, Person};
use crate::store::{SessionRow, StoreError, Uuid};

/// A session that is not used so long is over.
const IDLE: i64 = 8 * HOUR;
/// A session that old is over: a long day of work.
const LASTS: i64 = 16 * HOUR;
/// How often it is written that a session is in use.
const NOTED: i64 = 5 * MINUTE;
/// Failures of one login that cost nothing yet.
pub(super) const FREE_OF_LOGIN: i64 = 5;
/// Failures from one address, which may be that of a whole call unit.
pub(super) const FREE_OF_ADDRESS: i64 = 40;
/// How often a try is counted again when others were counted meanwhile: more than a call unit has people
/// who sign in at the same moment.
const KNOCKS: usize = 200;
/// The longest that a door stays shut.
const SHUT: i64 = 15 * MINUTE;
/// Failures are forgotten after so long without another.
const FORGOTTEN: i64 = 2 * HOUR;
/// The longest that is kept of what a browser says it is, in characters.
const BROWSER: usize = 200;

/// A session just opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The cookie.
    pub token: String,
    /// Whose.
    pub person: Person,
}

/// Why somebody was not let in.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// No account has that login and that password. Which of them is wrong is not told.
    #[error("wrong login or password")]
    Wrong,
    /// Too many failures: the door opens again after so many minutes.
    #[error("shut for {0} minutes")]
    Shut(i64),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Accounts {
    /// Lets somebody in who knows her password.
    ///
    /// # Errors
    /// When she does not, or it was tried too often.
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        origin: &Origin,
    ) -> Result<Opened, Refusal> {
        let email: Option<Email> = login.parse().ok();
        let own = hashed("login", &login.trim().to_lowercase());
        // An address that is shut already shuts nobody's login.
        let knock = self.knock_from(origin).await?;
        self.knock(&own, FREE_OF_LOGIN).await?;
        let row = match &email {
            Some(email) => self.store.find_account_by_email(email.as_str()).await?,
            None => None,
        };
        let row = row.filter(|row| row.disabled_at.is_none());
        let hash = row.as_ref().and_then(|row| row.password.as_deref());
        let right = self.is_right(password, hash).await;
        let (Some(row), true) = (row, right) else {
            let who = email.map(|email| email.to_string()).unwrap_or_default();
            self.record(None, &who, Deed::new("sign-in-refused"), origin)
                .await?;
            return Err(Refusal::Wrong);
        };
        self.store.forgive(&own).await?;
        // Her address is still that of whoever else guesses there: only her own try is taken back.
        self.take_back(knock).await?;
        Ok(self.open_session(row.person(), "sign-in", origin).await?)
    }

    /// Opens a session of somebody who has proven who she is.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn open_session(
        &self,
        person: Person,
        deed: &'static str,
        origin: &Origin,
    ) -> Result<Opened, StoreError> {
        let token = secret();
        let now = self.clock.now();
        let session = SessionRow {
            token_hash: hashed("session", &token),
            account_id: person.id,
            created_at: now,
            seen_at: now,
            address: origin.address.clone(),
            browser: origin.browser.chars().take(BROWSER).collect(),
        };
        self.store.create_session(&session).await?;
        self.record(Some(person.id), &person.email, Deed::new(deed), origin)
            .await?;
        Ok(Opened { token, person })
    }

    /// Whose a cookie is, while its session lasts.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn recognise(&self, token: &str) -> Result<Option<Person>, StoreError> {
        if !is_secret(token) {
            return Ok(None);
        }
        let now = self.clock.now();
        let hash = hashed("session", token);
        let row = self
            .store
            .find_session(&hash, now - LASTS, now - IDLE)
            .await?;
        if row.is_some() {
            self.store.touch_session(&hash, now, now - NOTED).await?;
        }
        Ok(row.map(|row| row.person()))
    }

    /// Ends the session of a cookie.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sign_out(
        &self,
        token: &str,
        person: &Person,
        origin: &Origin,
    ) -> Result<(), StoreError> {
        self.store
            .remove_session(&hashed("session", token), person.id)
            .await?;
        self.record(
            Some(person.id),
            &person.email,
            Deed::new("sign-out"),
            origin,
        )
        .await
    }

    /// Somebody's sessions that last; whether each is the one of this cookie.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn sessions(
        &self,
        account: Uuid,
        token: &str,
    ) -> Result<Vec<(SessionRow, bool)>, StoreError> {
        let now = self.clock.now();
        let own = hashed("session", token);
        let mut rows = self.store.list_sessions(account).await?;
        rows.retain(|row| row.created_at > now - LASTS && row.seen_at > now - IDLE);
        let marked = rows.into_iter().map(|row| {
            let is_own = row.token_hash == own;
            (row, is_own)
        });
        Ok(marked.collect())
    }

    /// Ends one of somebody's sessions; false when it is not hers.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn end_session(&self, account: Uuid, hash: &str) -> Result<bool, StoreError> {
        self.store.remove_session(hash, account).await
    }

    /// Forgets what is over: sessions, tokens, failures, and what the journal no longer keeps.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn purge(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        self.store
            .purge_sessions(now - LASTS, now - IDLE, now - FORGOTTEN)
            .await?;
        self.purge_tokens().await?;
        self.purge_journal().await
    }

    /// Counts a try at a door, before it is known whether it is in vain: guesses sent together are
    /// all counted.
    pub(super) async fn knock(&self, door: &str, free: i64) -> Result<(), Refusal> {
        for _ in 0..KNOCKS {
            let now = self.clock.now();
            let known = self.store.find_failures(door).await?;
            let recent = known
                .as_ref()
                .filter(|known| known.last_at > now - FORGOTTEN);
            let failures = recent.map_or(0, |recent| recent.failures);
            let last_at = recent.map_or(0, |recent| recent.last_at);
            let opens = last_at + shut(failures - free);
            if opens > now {
                return Err(Refusal::Shut((opens - now + MINUTE - 1) / MINUTE));
            }
            let counted = failures + 1;
            if self
                .store
                .add_failure(door, known.as_ref(), counted, now)
                .await?
            {
                return Ok(());
            }
        }
        Err(Refusal::Shut(1))
    }
}

/// How long a door stays shut after so many failures too many: a minute, then twice as long each time.
fn shut(beyond: i64) -> i64 {
    if beyond < 0 {
        return 0;
    }
    let doubled = u32::try_from(beyond)
        .ok()
        .and_then(|by| 1_i64.checked_shl(by.min(20)));
    doubled.unwrap_or(i64::MAX).saturating_mul(MINUTE).min(SHUT)
}

/// The secret that this cookie's forms carry.
#[must_use]
pub fn form_token(cookie: &str) -> String {
    hashed("trame-csrf:", cookie)
}

/// Whether a form carries the secret of this cookie.
#[must_use]
pub fn is_form_token(cookie: &str, given: &str) -> bool {
    form_token(cookie).as_bytes().ct_eq(given.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::{MINUTE, SHUT, form_token, is_form_token, shut};

    #[test]
    fn doors_stay_shut_longer_and_longer() {
        assert_eq!(shut(-1), 0);
        assert_eq!(shut(0), MINUTE);
        assert_eq!(shut(1), 2 * MINUTE);
        assert_eq!(shut(50), SHUT);
        assert_eq!(shut(i64::MAX), SHUT);
    }

    #[test]
    fn a_form_is_known_by_its_cookie() {
        assert!(is_form_token("a", &form_token("a")));
        assert!(!is_form_token("b", &form_token("a")));
        assert!(!is_form_token("a", ""));
    }
}
