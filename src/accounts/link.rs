//! Links that work once: to create the first account of a site, or to choose a password.

use super::password::is_fit;
use super::sign_in::FREE_OF_LOGIN;
use super::{AccountError, Accounts, Deed, HOUR, Opened, Origin, Refusal, hashed, secret};
use crate::access::{Email, Person, PersonName, Role};
use crate::store::{AccountRow, LinkRow, StoreError, Uuid};

/// How long a link works.
const WORKS: i64 = 72 * HOUR;
/// How long the link to the first account works: whoever started the site is there.
const FIRST_WORKS: i64 = 24 * HOUR;

/// A link just made. Its secret is in no other place.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its secret.
    pub secret: String,
    /// Until when it works.
    pub expires_at: i64,
}

/// What a link is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invited {
    /// To create the account of the first administratrice.
    First,
    /// To choose the password of this account.
    Person(Box<Person>),
}

impl Accounts {
    /// A link that creates the first account; `None` when somebody who is let in already
    /// looks after accounts.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn first_link(&self) -> Result<Option<Link>, StoreError> {
        if self.has_administrator().await? {
            return Ok(None);
        }
        self.link(None, FIRST_WORKS).await.map(Some)
    }

    /// A link with which somebody chooses her password. Those she had no longer work.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn password_link(&self, account: Uuid) -> Result<Link, StoreError> {
        self.link(Some(account), WORKS).await
    }

    async fn link(&self, account: Option<Uuid>, works: i64) -> Result<Link, StoreError> {
        let now = self.clock.now();
        let secret = secret();
        let link = LinkRow {
            token_hash: hashed("link", &secret),
            account_id: account,
            expires_at: now + works,
        };
        self.store.create_link(&link, now).await?;
        Ok(Link {
            secret,
            expires_at: now + works,
        })
    }

    /// What a link is for, while it works.
    ///
    /// # Errors
    /// When it does not, or the database fails.
    pub async fn invited(&self, secret: &str) -> Result<Invited, AccountError> {
        let now = self.clock.now();
        let link = self.store.find_link(&hashed("link", secret), now).await?;
        let link = link.ok_or(AccountError::LinkGone)?;
        let Some(account) = link.account_id else {
            let first = !self.has_administrator().await?;
            return first
                .then_some(Invited::First)
                .ok_or(AccountError::LinkGone);
        };
        let row = self.store.find_account(account).await?;
        let row = row.filter(|row| row.disabled_at.is_none());
        let row = row.ok_or(AccountError::LinkGone)?;
        Ok(Invited::Person(Box::new(row.person())))
    }

    /// Creates the first account, and lets its person in.
    ///
    /// # Errors
    /// When the link no longer works, or what she typed will not do.
    pub async fn accept_first(
        &self,
        secret: &str,
        (email, name, password): (&str, &str, &str),
        origin: &Origin,
    ) -> Result<Opened, AccountError> {
        if self.invited(secret).await? != Invited::First {
            return Err(AccountError::LinkGone);
        }
        let email: Email = email.parse()?;
        let name: PersonName = name.parse()?;
        is_fit(password, &[email.as_str(), name.as_str()])?;
        let hash = self.hash(password).await?;
        let now = self.clock.now();
        let person = Person {
            id: self.clock.id(),
            email: email.to_string(),
            name: name.as_str().to_owned(),
            roles: [Role::Administrator].into(),
            speaks: [].into(),
            translates: [].into(),
            direction: None,
        };
        if self
            .store
            .find_account_by_email(&person.email)
            .await?
            .is_some()
        {
            return Err(AccountError::Taken);
        }
        if !self.store.use_link(&hashed("link", secret), now).await? {
            return Err(AccountError::LinkGone);
        }
        if !self.store.create_account(&person, now).await? {
            return Err(AccountError::Taken);
        }
        self.store.set_password(person.id, &hash).await?;
        Ok(self.open_session(person, "first-account", origin).await?)
    }

    /// Gives the person of a link the password she chose, and lets her in.
    ///
    /// # Errors
    /// When the link no longer works, or the password would be guessed.
    pub async fn accept(
        &self,
        secret: &str,
        password: &str,
        origin: &Origin,
    ) -> Result<Opened, AccountError> {
        let Invited::Person(person) = self.invited(secret).await? else {
            return Err(AccountError::LinkGone);
        };
        is_fit(password, &[&person.email, &person.name])?;
        let hash = self.hash(password).await?;
        let now = self.clock.now();
        if !self.store.use_link(&hashed("link", secret), now).await? {
            return Err(AccountError::LinkGone);
        }
        self.give_password(*person, &hash, origin).await
    }

    /// Gives somebody who knows her password another one. Her other sessions end; a new one opens.
    ///
    /// # Errors
    /// When she does not know it, or the new one would be guessed.
    pub async fn change_password(
        &self,
        person: &Person,
        (old, new): (&str, &str),
        origin: &Origin,
    ) -> Result<Opened, AccountError> {
        let row = self
            .store
            .find_account(person.id)
            .await?
            .ok_or(AccountError::NotFound)?;
        // Whoever sits at a browser that was left open is no better known than at the door.
        let door = hashed("login", &person.email);
        let knocked = self.knock(&door, FREE_OF_LOGIN).await;
        knocked.map_err(|refusal| match refusal {
            Refusal::Store(error) => AccountError::Store(error),
            Refusal::Shut(minutes) => AccountError::Shut(minutes),
            Refusal::Wrong => AccountError::WrongPassword,
        })?;
        if !self.is_right(old, row.password.as_deref()).await {
            return Err(AccountError::WrongPassword);
        }
        self.store.forgive(&door).await?;
        is_fit(new, &[&person.email, &person.name])?;
        let hash = self.hash(new).await?;
        self.give_password(person.clone(), &hash, origin).await
    }

    pub(super) async fn has_administrator(&self) -> Result<bool, StoreError> {
        let rows = self.store.list_accounts().await?;
        Ok(rows.iter().any(AccountRow::administers))
    }

    /// Gives somebody her new password, and lets her in: every other session of hers is over.
    async fn give_password(
        &self,
        person: Person,
        hash: &str,
        origin: &Origin,
    ) -> Result<Opened, AccountError> {
        self.store.set_password(person.id, hash).await?;
        let deed = Deed::new("password-chosen");
        self.note(&person, deed, origin).await?;
        Ok(self.open_session(person, "sign-in", origin).await?)
    }
}
