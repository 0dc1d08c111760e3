//! Where a site is.

use std::fmt;

use reqwest::Url;

use super::DeskError;
use crate::http::{is_here, is_private};

/// The address of a site: its scheme and host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// Reads one. `https` alone is followed to other machines, unless `insecure` says otherwise.
    ///
    /// # Errors
    /// When it is none, or what is said there could be read by others.
    pub fn new(written: &str, insecure: bool) -> Result<Self, DeskError> {
        let wrong = || DeskError::Address(written.to_owned());
        let url = Url::parse(written.trim()).map_err(|_| wrong())?;
        let bare = matches!(url.scheme(), "https" | "http")
            && url.has_host()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if !bare {
            return Err(wrong());
        }
        if !is_private(&url) && !insecure {
            return Err(DeskError::Exposed(written.to_owned()));
        }
        Ok(Self(url))
    }

    /// Whether it is on this very machine.
    pub(super) fn is_here(&self) -> bool {
        is_here(&self.0)
    }

    /// The address of its files, or of one of them.
    pub(super) fn files(&self, path: Option<&str>) -> Url {
        let mut url = self.0.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.clear().push("api").push("fichiers");
            segments.extend(path.into_iter().flat_map(|path| path.split('/')));
        }
        url
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.origin().ascii_serialization())
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn a_token_is_sent_where_nobody_listens() {
        for (written, read) in [
            ("https://Trame.example/", "https://trame.example"),
            ("https://trame.example:443", "https://trame.example"),
            (" http://127.0.0.1:8093 ", "http://127.0.0.1:8093"),
            ("http://localhost:80/", "http://localhost"),
        ] {
            assert_eq!(Address::new(written, false).unwrap().to_string(), read);
        }
        for written in [
            "http://trame.example",
            "http://localhost.example",
            "http://127.0.0.1.example",
        ] {
            assert!(Address::new(written, false).is_err(), "{written}");
            assert!(Address::new(written, true).is_ok(), "{written}");
        }
        for written in [
            "",
            "trame.example",
            "ftp://trame.example",
            "https://trame.example/enquetes",
            "https://a:b@trame.example",
            "https://trame.example/?a=b",
        ] {
            assert!(Address::new(written, true).is_err(), "{written}");
        }
    }

    #[test]
    fn a_file_has_an_address_of_its_own() {
        let site = Address::new("https://trame.example", false).unwrap();
        let url = site.files(Some("locales/ar/a b?#.ftl"));
        assert_eq!(
            url.as_str(),
            "https://trame.example/api/fichiers/locales/ar/a%20b%3F%23.ftl"
        );
        assert_eq!(site.files(None).path(), "/api/fichiers");
    }
}
