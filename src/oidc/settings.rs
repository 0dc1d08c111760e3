//! What the site is told of the directory, proven usable.

use openidconnect::{ClientId, ClientSecret, IssuerUrl};

use crate::http::is_private;

/// Where the directory is, and who the site is there.
#[derive(Clone, Debug)]
pub struct Settings {
    pub(super) issuer: IssuerUrl,
    pub(super) client_id: ClientId,
    pub(super) client_secret: Option<ClientSecret>,
    pub(super) trusts_email: bool,
    pub(super) pkce: bool,
}

/// A setting of the directory that cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// The directory's address is not one of `https`, nor one of this machine.
    #[error("the directory's address is not an https one")]
    Issuer,
    /// Without PKCE, only the site's secret keeps others from using a code.
    #[error("neither PKCE nor a secret")]
    Secret,
    /// The directory does not know the site by an empty name.
    #[error("the site's name at the directory is empty")]
    ClientId,
}

impl Settings {
    /// Reads them. An address of `http` is followed on this machine only, as in tests.
    ///
    /// # Errors
    /// The first one that cannot be followed.
    pub fn new(
        issuer: &str,
        client_id: &str,
        client_secret: Option<&str>,
    ) -> Result<Self, Unusable> {
        let issuer = IssuerUrl::new(issuer.trim().to_owned()).map_err(|_| Unusable::Issuer)?;
        let url = issuer.url();
        if !is_private(url) || url.query().is_some() || url.fragment().is_some() {
            return Err(Unusable::Issuer);
        }
        let client_id = client_id.trim();
        if client_id.is_empty() {
            return Err(Unusable::ClientId);
        }
        let secret = client_secret
            .map(str::trim)
            .filter(|secret| !secret.is_empty());
        Ok(Self {
            issuer,
            client_id: ClientId::new(client_id.to_owned()),
            client_secret: secret.map(|secret| ClientSecret::new(secret.to_owned())),
            trusts_email: false,
            pkce: true,
        })
    }

    /// Takes an e-mail address for verified where the directory does not say whether it is: for
    /// those that know nobody but the département's own people, and never say it. An address said
    /// not to be verified stays so.
    #[must_use]
    pub fn trusting_email(mut self, trusts: bool) -> Self {
        self.trusts_email = trusts;
        self
    }
}

impl Settings {
    /// Does without PKCE, for directories that refuse what they do not know of (ProConnect). A code is
    /// then worth nothing without the site's secret, nor the proof without this browser's nonce.
    ///
    /// # Errors
    /// The site has no secret.
    pub fn without_pkce(mut self) -> Result<Self, Unusable> {
        if self.client_secret.is_none() {
            return Err(Unusable::Secret);
        }
        self.pkce = false;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Settings, Unusable};

    #[test]
    fn http_is_for_this_machine() {
        let read = |issuer: &str| Settings::new(issuer, "trame", None).map(|_| ());
        for issuer in [
            "https://annuaire.exemple/realms/agents",
            "http://127.0.0.1:4000",
            "http://localhost:4000/op",
            "http://[::1]:4000",
        ] {
            assert_eq!(read(issuer), Ok(()), "{issuer}");
        }
        for issuer in [
            "http://annuaire.exemple",
            "http://localhost.exemple",
            "http://127.0.0.1.exemple",
            "ftp://127.0.0.1",
            "annuaire.exemple",
            "https://annuaire.exemple/?a=b",
            "",
        ] {
            assert_eq!(read(issuer), Err(Unusable::Issuer), "{issuer}");
        }
    }

    #[test]
    fn a_code_is_never_enough() {
        let read = |secret| Settings::new("https://a.exemple", "trame", secret).unwrap();
        assert!(read(Some("sésame")).without_pkce().is_ok());
        for none in [None, Some(" ")] {
            let refused = read(none).without_pkce();
            assert_eq!(refused.map(|_| ()), Err(Unusable::Secret));
        }
    }

    #[test]
    fn a_secret_is_never_written() {
        let settings = Settings::new("https://a.exemple", "trame", Some("sésame"));
        assert!(!format!("{settings:?}").contains("sésame"));
    }
}
