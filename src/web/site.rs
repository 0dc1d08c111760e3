//! What pages know of the site itself.

use std::net::IpAddr;

use axum::http::header::HOST;
use axum::http::{HeaderMap, HeaderValue};

use crate::config::Config;

/// The site.
#[derive(Clone, Debug, Default)]
pub struct SiteInfo {
    /// Its name.
    pub name: String,
    /// Whether everything in it is invented.
    pub demonstration: bool,
    /// The scheme and host that people type; without it, only this machine is served.
    pub public: Option<String>,
    /// How the directory that people can sign in by is called.
    pub directory: Option<String>,
    /// Those whose word is taken for who asks.
    pub proxies: Vec<IpAddr>,
}

impl SiteInfo {
    /// What the settings say of it.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self {
            name: config.name.clone(),
            demonstration: config.demonstration,
            public: config.public.clone(),
            directory: directory_name(config),
            proxies: config.proxies.clone(),
        }
    }

    /// The name of the cookie that says who somebody is. With TLS, no other site of the same domain can
    /// set one of that name.
    #[must_use]
    pub fn cookie_name(&self) -> &'static str {
        if self.public.is_some() {
            "__Host-trame"
        } else {
            "trame"
        }
    }

    /// The header that gives a browser its cookie, until it is closed.
    #[must_use]
    pub fn cookie(&self, value: &str) -> Option<HeaderValue> {
        let secure = if self.public.is_some() {
            "; Secure"
        } else {
            ""
        };
        let name = self.cookie_name();
        HeaderValue::from_str(&format!(
            "{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}"
        ))
        .ok()
    }

    /// The scheme and host by which a request reached it; its host has been found to be ours.
    #[must_use]
    pub fn address(&self, headers: &HeaderMap) -> String {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let here = || format!("http://{}", host.unwrap_or_default());
        self.public.clone().unwrap_or_else(here)
    }

    /// Whether a request that names this host is for this site.
    #[must_use]
    pub fn answers_to(&self, host: &str) -> bool {
        let public = self
            .public
            .as_deref()
            .and_then(|public| public.strip_prefix("https://"));
        public == Some(host.to_lowercase().as_str()) || is_loopback(host)
    }
}

#[cfg(feature = "oidc")]
fn directory_name(config: &Config) -> Option<String> {
    config.directory.as_ref().map(|known| known.name.clone())
}

#[cfg(not(feature = "oidc"))]
fn directory_name(_: &Config) -> Option<String> {
    None
}

/// A name that somebody else's DNS points here would make our pages theirs: this machine's own are known.
fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::SiteInfo;

    #[test]
    fn only_its_own_names_are_known() {
        let mut site = SiteInfo::default();
        for host in ["127.0.0.1:8093", "localhost", "[::1]:80"] {
            assert!(site.answers_to(host), "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example:80",
            "localhost.evil:1",
            "",
            "trame.example",
        ] {
            assert!(!site.answers_to(host), "{host}");
        }
        site.public = Some("https://trame.example".into());
        assert!(site.answers_to("Trame.example"));
        assert!(!site.answers_to("trame.example.evil"));
        assert!(
            site.cookie("x")
                .unwrap()
                .to_str()
                .unwrap()
                .ends_with("; Secure")
        );
    }
}
