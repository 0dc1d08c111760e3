//! What the site is told of the directory that people may sign in by.

use super::{Misconfigured, Setting};
use crate::oidc::{Settings, Unusable};

/// What the site is told of it, as it was written.
#[derive(Clone, Copy, Default)]
pub struct DirectoryWritten<'a> {
    /// Its address.
    pub issuer: Option<&'a str>,
    /// The site's name there.
    pub client_id: Option<&'a str>,
    /// What proves that it is the site who asks.
    pub client_secret: Option<&'a str>,
    /// How people call it.
    pub name: Option<&'a str>,
    /// Whether its addresses are taken for verified where it does not say.
    pub trusts_email: bool,
    /// Whether it refuses PKCE.
    pub refuses_pkce: bool,
}

// The secret is never written, not even in a log.
impl std::fmt::Debug for DirectoryWritten<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DirectoryWritten")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// The directory.
#[derive(Clone, Debug)]
pub struct Directory {
    /// How to ask it.
    pub settings: Settings,
    /// How people call it, « l'annuaire du Cher »; empty where nobody said.
    pub name: String,
}

impl DirectoryWritten<'_> {
    /// There is no directory.
    pub const NONE: Self = Self {
        issuer: None,
        client_id: None,
        client_secret: None,
        name: None,
        trusts_email: false,
        refuses_pkce: false,
    };
}

impl Directory {
    /// Reads what is said of it; `None` where nothing is.
    pub(super) fn read(written: &DirectoryWritten<'_>) -> Result<Option<Self>, Misconfigured> {
        let wrong = |setting, value: &str| Misconfigured {
            setting,
            value: value.to_owned(),
        };
        let (issuer, client) = match (filled(written.issuer), filled(written.client_id)) {
            (None, None) => return Ok(None),
            (Some(issuer), Some(client)) => (issuer, client),
            (issuer, client) => {
                let value = issuer.or(client).unwrap_or_default();
                return Err(wrong(Setting::OidcClient, value));
            }
        };
        let settings = Settings::new(issuer, client, filled(written.client_secret));
        let settings = match settings {
            Ok(settings) if written.refuses_pkce => settings.without_pkce(),
            settings => settings,
        };
        let settings = settings.map_err(|error| match error {
            Unusable::Issuer => wrong(Setting::OidcIssuer, issuer),
            Unusable::ClientId => wrong(Setting::OidcClient, issuer),
            Unusable::Secret => wrong(Setting::OidcSecret, issuer),
        })?;
        Ok(Some(Self {
            settings: settings.trusting_email(written.trusts_email),
            name: filled(written.name).unwrap_or_default().to_owned(),
        }))
    }
}

/// A setting that is there and empty is as one that is not there.
fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Directory, DirectoryWritten};
    use crate::config::Setting;

    #[test]
    fn a_directory_is_said_whole_or_not_at_all() {
        let written = |issuer, client_id| DirectoryWritten {
            issuer,
            client_id,
            client_secret: Some("sésame"),
            ..DirectoryWritten::NONE
        };
        let refused = |issuer, client| {
            let read = Directory::read(&written(issuer, client));
            read.unwrap_err().setting
        };
        let https = Some("https://annuaire.exemple");
        assert!(
            Directory::read(&written(None, Some(" ")))
                .unwrap()
                .is_none()
        );
        assert_eq!(refused(https, None), Setting::OidcClient);
        assert_eq!(refused(None, Some("trame")), Setting::OidcClient);
        let http = Some("http://annuaire.exemple");
        assert_eq!(refused(http, Some("trame")), Setting::OidcIssuer);
        let known = Directory::read(&written(https, Some("trame"))).unwrap();
        assert!(!format!("{known:?}").contains("sésame"));
        assert!(!format!("{:?}", written(https, None)).contains("sésame"));
    }
}
