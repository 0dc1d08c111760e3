//! Signing in by another directory: whose account it is. Nobody gets one by it.

use std::net::{IpAddr, Ipv6Addr};

use super::sign_in::FREE_OF_ADDRESS;
use super::{Accounts, Deed, Opened, Origin, Refusal, hashed};
use crate::access::Email;
use crate::store::{AccountRow, StoreError};

/// Somebody for whom another directory vouches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vouched {
    /// Which directory.
    pub issuer: String,
    /// Her number there.
    pub subject: String,
    /// Her address, where the directory vouches for it too.
    pub email: Option<String>,
}

/// Whether she comes in.
#[derive(Clone, Debug)]
pub enum Entry {
    /// She does.
    In(Opened),
    /// No account is hers.
    Unknown,
    /// Her account is closed.
    Closed,
}

/// An address as it is counted: whoever has one address of IPv6 has all those that begin by the same 64 bits.
pub(super) fn neighbourhood(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V6(ip)) => Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64).to_string(),
        _ => address.to_owned(),
    }
}

/// A try that is counted until it is taken back.
#[derive(Debug)]
pub struct Knock {
    door: String,
}

impl Accounts {
    /// Counts a try from an address, before it is known whether it is in vain.
    ///
    /// # Errors
    /// When there were too many from there.
    pub async fn knock_from(&self, origin: &Origin) -> Result<Knock, Refusal> {
        let door = hashed("address", &neighbourhood(&origin.address));
        self.knock(&door, FREE_OF_ADDRESS).await?;
        Ok(Knock { door })
    }

    /// Forgets a try that was not in vain, or no guess.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn take_back(&self, knock: Knock) -> Result<(), StoreError> {
        self.store.take_back_failure(&knock.door).await
    }

    /// Lets in somebody for whom the directory vouches: by what ties her to an account, or else,
    /// the first time, by the address that the directory vouches for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sign_in_by_directory(
        &self,
        vouched: &Vouched,
        origin: &Origin,
    ) -> Result<Entry, StoreError> {
        let row = match self.tied(vouched).await? {
            Some(row) => Some(row),
            None => self.tie(vouched, origin).await?,
        };
        let out = match row {
            Some(row) if row.disabled_at.is_none() => {
                let opened = self
                    .open_session(row.person(), "sign-in-directory", origin)
                    .await?;
                return Ok(Entry::In(opened));
            }
            Some(_) => Entry::Closed,
            None => Entry::Unknown,
        };
        let who = vouched.email.as_deref().unwrap_or_default();
        let deed = Deed::new("sign-in-directory-refused").with("subject", &vouched.subject);
        self.record(None, who, deed, origin).await?;
        Ok(out)
    }

    async fn tied(&self, vouched: &Vouched) -> Result<Option<AccountRow>, StoreError> {
        self.store
            .find_account_by_identity(&vouched.issuer, &vouched.subject)
            .await
    }

    /// Ties her to the account of her address, unless it is closed.
    async fn tie(
        &self,
        vouched: &Vouched,
        origin: &Origin,
    ) -> Result<Option<AccountRow>, StoreError> {
        let email = vouched.email.as_deref();
        let Some(email) = email.and_then(|email| email.parse::<Email>().ok()) else {
            return Ok(None);
        };
        let row = self.store.find_account_by_email(email.as_str()).await?;
        let row = match row {
            Some(row) if row.disabled_at.is_none() => row,
            none_or_closed => return Ok(none_or_closed),
        };
        let Vouched {
            issuer, subject, ..
        } = vouched;
        let now = self.clock.now();
        if self
            .store
            .create_identity(issuer, subject, row.id, now)
            .await?
        {
            let deed = Deed::new("directory-tied")
                .on(row.id)
                .with("issuer", issuer)
                .with("subject", subject);
            self.record(Some(row.id), &row.email, deed, origin).await?;
            return Ok(Some(row));
        }
        // Another window was faster.
        self.tied(vouched).await
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Vouched};
    use crate::access::Role;
    use crate::accounts::{Accounts, Origin, Profile};
    use crate::clock::Clock;
    use crate::store::Store;

    async fn people(folder: &tempfile::TempDir) -> Accounts {
        let url = format!("sqlite://{}/trame.db", folder.path().display());
        Accounts::new(Store::open(&url).await.unwrap(), Clock::System)
    }

    fn profile(name: &str) -> Profile {
        Profile {
            name: name.into(),
            roles: vec![Role::Supervisor.to_string()],
            ..Profile::default()
        }
    }

    fn vouched(subject: &str, email: Option<&str>) -> Vouched {
        Vouched {
            issuer: "https://annuaire.exemple".into(),
            subject: subject.into(),
            email: email.map(str::to_owned),
        }
    }

    #[tokio::test]
    async fn an_address_ties_once_and_the_tie_holds() {
        let folder = tempfile::tempdir().unwrap();
        let accounts = people(&folder).await;
        let amina = accounts.add("amina@x.fr", &profile("Amina")).await.unwrap();
        accounts.add("zoe@x.fr", &profile("Zoé")).await.unwrap();
        let origin = Origin::default();
        let who = async |vouched: Vouched| {
            let entry = accounts.sign_in_by_directory(&vouched, &origin).await;
            match entry.unwrap() {
                Entry::In(opened) => opened.person.email,
                Entry::Unknown => "unknown".into(),
                Entry::Closed => "closed".into(),
            }
        };
        assert_eq!(who(vouched("1", None)).await, "unknown");
        assert_eq!(who(vouched("1", Some("other@x.fr"))).await, "unknown");
        assert_eq!(who(vouched("1", Some("Amina@x.fr"))).await, "amina@x.fr");
        // Tied: her address may change at the directory, or go unsaid, or become another's.
        assert_eq!(who(vouched("1", None)).await, "amina@x.fr");
        assert_eq!(who(vouched("1", Some("zoe@x.fr"))).await, "amina@x.fr");
        let elsewhere = Vouched {
            issuer: "https://elsewhere.exemple".into(),
            ..vouched("1", None)
        };
        assert_eq!(who(elsewhere).await, "unknown");
        accounts
            .store
            .set_disabled(amina.id, Some(1))
            .await
            .unwrap();
        assert_eq!(who(vouched("1", None)).await, "closed");
        assert_eq!(who(vouched("2", Some("amina@x.fr"))).await, "closed");
        // A closed account is tied to nobody.
        accounts.store.set_disabled(amina.id, None).await.unwrap();
        assert_eq!(who(vouched("2", None)).await, "unknown");
    }
}
