//! Accounts as the administratrice keeps them, and whose things are.

use super::{AccountError, Accounts};
use crate::access::{Email, On, Person, PersonName, Role, languages};
use crate::store::{AccountRow, Held, StoreError, Uuid};

/// The longest name of a direction, in characters.
const DIRECTION: usize = 150;

/// What can be said of a person, as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Her name.
    pub name: String,
    /// Codes of her roles.
    pub roles: Vec<String>,
    /// Tags of the languages she calls in.
    pub speaks: String,
    /// Tags of the languages she translates into.
    pub translates: String,
    /// The direction she writes for.
    pub direction: String,
}

impl Profile {
    /// A person out of what was typed.
    fn person(&self, id: Uuid, email: &str) -> Result<Person, AccountError> {
        let name: PersonName = self.name.parse()?;
        let roles: Result<_, _> = self.roles.iter().map(|code| code.parse()).collect();
        let direction = self
            .direction
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if direction.chars().count() > DIRECTION {
            return Err(AccountError::LongDirection);
        }
        let person = Person {
            id,
            email: email.to_owned(),
            name: name.as_str().to_owned(),
            roles: roles?,
            speaks: languages(&self.speaks)?,
            translates: languages(&self.translates)?,
            direction: Some(direction).filter(|name| !name.is_empty()),
        };
        if person.roles.is_empty() {
            return Err(AccountError::NoRole);
        }
        if person.is(Role::Author) && person.direction.is_none() {
            return Err(AccountError::NoDirection);
        }
        Ok(person)
    }
}

impl Accounts {
    /// Adds a person, who can do nothing until she has chosen a password.
    ///
    /// # Errors
    /// When what was typed will not do, or the address has an account.
    pub async fn add(&self, email: &str, profile: &Profile) -> Result<Person, AccountError> {
        let email: Email = email.parse()?;
        let person = profile.person(self.clock.id(), email.as_str())?;
        if self.store.create_account(&person, self.clock.now()).await? {
            Ok(person)
        } else {
            Err(AccountError::Taken)
        }
    }

    /// Changes what a person may do.
    ///
    /// # Errors
    /// When what was typed will not do, there is no such account, or nobody would be left to look
    /// after accounts.
    pub async fn change(&self, id: Uuid, profile: &Profile) -> Result<Person, AccountError> {
        let row = self.find(id).await?;
        let person = profile.person(id, &row.email)?;
        if !person.is(Role::Administrator) {
            self.leaves_an_administrator(&row).await?;
        }
        self.store.update_account(&person).await?;
        if row.administers() && !self.has_administrator().await? {
            // Two took the last places from each other at the same moment.
            self.store.update_account(&row.person()).await?;
            return Err(AccountError::LastAdministrator);
        }
        Ok(person)
    }

    /// Shuts an account: its sessions end at once.
    ///
    /// # Errors
    /// When there is none, or nobody would be left to look after accounts.
    pub async fn disable(&self, id: Uuid) -> Result<Person, AccountError> {
        let row = self.find(id).await?;
        self.leaves_an_administrator(&row).await?;
        self.store.set_disabled(id, Some(self.clock.now())).await?;
        if row.administers() && !self.has_administrator().await? {
            // Two closed each other at the same moment.
            self.store.set_disabled(id, None).await?;
            return Err(AccountError::LastAdministrator);
        }
        Ok(row.person())
    }

    /// Opens an account again.
    ///
    /// # Errors
    /// When there is none.
    pub async fn enable(&self, id: Uuid) -> Result<Person, AccountError> {
        let row = self.find(id).await?;
        // One that is open keeps its sessions.
        if row.disabled_at.is_some() {
            self.store.set_disabled(id, None).await?;
        }
        Ok(row.person())
    }

    /// An account.
    ///
    /// # Errors
    /// When there is none.
    pub async fn find(&self, id: Uuid) -> Result<AccountRow, AccountError> {
        self.store
            .find_account(id)
            .await?
            .ok_or(AccountError::NotFound)
    }

    /// The account of an address.
    ///
    /// # Errors
    /// When there is none.
    pub async fn find_by_email(&self, email: &str) -> Result<AccountRow, AccountError> {
        let email: Email = email.parse()?;
        let row = self.store.find_account_by_email(email.as_str()).await?;
        row.ok_or(AccountError::NotFound)
    }

    /// Every account, those that are shut last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(&self) -> Result<Vec<AccountRow>, StoreError> {
        self.store.list_accounts().await
    }

    /// Whether what a campaign's, a person's or a call's address names is hers: she calls for its
    /// campaign, or answers for all of them. What is not there is nobody's.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn reaches(&self, person: &Person, on: On, id: Uuid) -> Result<bool, StoreError> {
        let held = match on {
            On::Nothing
            | On::Package
            | On::OwnPackage
            | On::File
            | On::Translation
            | On::OwnTranslation => {
                return Ok(true);
            }
            On::Campaign => Held::Campaign(id),
            On::Contact => Held::Contact(id),
            On::Call => Held::Call(id),
        };
        let Some(campaign) = self.store.campaign_of(held).await? else {
            return Ok(false);
        };
        // Who leaves a campaign in mid-call is not cut off from the person she speaks with.
        if on == On::Call && person.is(Role::Agent) && self.store.leads(id, person.id).await? {
            return Ok(true);
        }
        if person.is(Role::Supervisor) && on == On::Campaign {
            return Ok(true);
        }
        self.calls_for(person, campaign).await
    }

    /// Whether somebody is an agente of a campaign.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn calls_for(&self, person: &Person, campaign: Uuid) -> Result<bool, StoreError> {
        Ok(person.is(Role::Agent) && self.store.is_member(campaign, person.id).await?)
    }

    async fn leaves_an_administrator(&self, without: &AccountRow) -> Result<(), AccountError> {
        if !without.administers() {
            return Ok(());
        }
        let rows = self.store.list_accounts().await?;
        let left = rows
            .iter()
            .any(|row| row.id != without.id && row.administers());
        if left {
            Ok(())
        } else {
            Err(AccountError::LastAdministrator)
        }
    }
}
