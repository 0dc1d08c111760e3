//! What the site is told when it starts.

#[cfg(feature = "oidc")]
mod directory;

use std::net::{IpAddr, SocketAddr};

use crate::clock::{self, Zone};
#[cfg(feature = "oidc")]
pub use directory::{Directory, DirectoryWritten};

/// Where it listens unless told otherwise.
pub const LISTEN: &str = "127.0.0.1:8093";
/// Where a real site keeps everything unless told otherwise.
pub const DATABASE: &str = "sqlite://trame.db";
/// Where a demonstration does.
pub const DEMONSTRATION: &str = "sqlite://demonstration.db";
/// The site's time zone unless told otherwise.
pub const ZONE: &str = "Europe/Paris";
/// Its name unless told otherwise.
const NAME: &str = "Trame";

/// What the site is told, as it was written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    /// Where to listen.
    pub listen: &'a str,
    /// The database's URL.
    pub database: &'a str,
    /// The time zone's name.
    pub zone: &'a str,
    /// The address that people type, when something in front of the site has TLS.
    pub public: Option<&'a str>,
    /// The site's name.
    pub name: Option<&'a str>,
    /// Addresses of what stands in front of the site, between commas.
    pub proxies: Option<&'a str>,
    /// The directory that people may sign in by.
    #[cfg(feature = "oidc")]
    pub directory: DirectoryWritten<'a>,
    /// Whether everything in it is invented.
    pub demonstration: bool,
}

/// The site's settings, proven usable.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The database's URL.
    pub database: String,
    /// The site's time zone.
    pub zone: Zone,
    /// The scheme and host that people type, `https://trame.example`; without it, only this machine is served.
    pub public: Option<String>,
    /// The site's name.
    pub name: String,
    /// Those whose word is taken for who asks.
    pub proxies: Vec<IpAddr>,
    /// The directory that people may sign in by.
    #[cfg(feature = "oidc")]
    pub directory: Option<Directory>,
    /// Whether everything in it is invented.
    pub demonstration: bool,
}

/// Settings that cannot be followed. The words are those of `settings-<code>`.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{}: {value}", self.code())]
pub struct Misconfigured {
    /// Which setting.
    pub setting: Setting,
    /// What it was given.
    pub value: String,
}

/// A setting that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The address is not `host:port`.
    Address,
    /// The address can be reached from other machines.
    NotLoopback,
    /// The database is not one that is known.
    Database,
    /// The time zone is not known.
    Zone,
    /// The public address is not `https://host`.
    Public,
    /// The addresses in front of the site do not read.
    Proxies,
    /// A demonstration cannot be reached from other machines.
    Demonstration,
    /// The directory's address is not `https://…`.
    OidcIssuer,
    /// The site has no name at the directory, or the directory no address.
    OidcClient,
    /// The directory refuses PKCE, and the site has no secret.
    OidcSecret,
}

impl Misconfigured {
    /// The end of its message's id.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.setting {
            Setting::Address => "address",
            Setting::NotLoopback => "not-loopback",
            Setting::Database => "database",
            Setting::Zone => "zone",
            Setting::Public => "public",
            Setting::Proxies => "proxies",
            Setting::Demonstration => "demonstration",
            Setting::OidcIssuer => "oidc-issuer",
            Setting::OidcClient => "oidc-client",
            Setting::OidcSecret => "oidc-secret",
        }
    }
}

impl Config {
    /// Reads settings.
    ///
    /// # Errors
    /// The first setting that cannot be followed. An address that other machines can reach is refused
    /// unless the site has a public address with TLS: passwords do not travel in the clear.
    pub fn new(settings: &Settings<'_>) -> Result<Self, Misconfigured> {
        let wrong = |setting, value: &str| Misconfigured {
            setting,
            value: value.to_owned(),
        };
        let Settings {
            listen,
            database,
            zone,
            ..
        } = *settings;
        let public = settings
            .public
            .map(|address| origin(address).ok_or_else(|| wrong(Setting::Public, address)));
        let public = public.transpose()?;
        if let (Some(public), true) = (&public, settings.demonstration) {
            return Err(wrong(Setting::Demonstration, public));
        }
        let listen = listen.replacen("localhost:", "127.0.0.1:", 1);
        let address: SocketAddr = listen
            .parse()
            .map_err(|_| wrong(Setting::Address, &listen))?;
        if !address.ip().is_loopback() && public.is_none() {
            return Err(wrong(Setting::NotLoopback, &listen));
        }
        if !is_known(database) {
            return Err(wrong(Setting::Database, &shown(database)));
        }
        let proxies = settings.proxies.unwrap_or_default();
        let trusted = proxies
            .split(',')
            .map(str::trim)
            .filter(|one| !one.is_empty());
        let trusted = trusted.map(|one| one.parse().map(|ip: IpAddr| ip.to_canonical()));
        let trusted: Result<Vec<IpAddr>, _> = trusted.collect();
        Ok(Self {
            listen: address,
            database: database.to_owned(),
            zone: clock::zone(zone).ok_or_else(|| wrong(Setting::Zone, zone))?,
            public,
            name: settings.name.unwrap_or(NAME).to_owned(),
            proxies: trusted.map_err(|_| wrong(Setting::Proxies, proxies))?,
            #[cfg(feature = "oidc")]
            directory: Directory::read(&settings.directory)?,
            demonstration: settings.demonstration,
        })
    }
}

/// The origin of an `https` address that has nothing after its host but its port.
fn origin(address: &str) -> Option<String> {
    let address = address.trim().trim_end_matches('/').to_lowercase();
    let host = address.strip_prefix("https://")?;
    // Browsers leave the port of the scheme out.
    let host = host.strip_suffix(":443").unwrap_or(host);
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    (!host.is_empty() && host.chars().all(plain)).then(|| format!("https://{host}"))
}

/// A database's address as it may be shown: without a password, wherever one can stand.
#[must_use]
pub fn shown(database: &str) -> String {
    let (address, query) = match database.split_once('?') {
        Some((address, query)) => (address, Some(query)),
        None => (database, None),
    };
    let mut shown = match address.split_once("://") {
        Some((scheme, rest)) => match rest.rsplit_once('@') {
            Some((user, host)) => {
                let name = user.split_once(':').map_or(user, |(name, _)| name);
                format!("{scheme}://{name}@{host}")
            }
            None => address.to_owned(),
        },
        None => address.to_owned(),
    };
    if let Some(query) = query {
        let kept = query
            .split('&')
            .filter(|part| !part.starts_with("password="));
        let kept: Vec<&str> = kept.collect();
        shown.push('?');
        shown.push_str(&kept.join("&"));
    }
    shown
}

/// Whether a database's address begins as one of those that the store opens.
#[must_use]
pub fn is_known(database: &str) -> bool {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    known.iter().any(|scheme| database.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_password_is_not_shown() {
        use super::shown;
        assert_eq!(shown("postgres://u:s3@cret@h:5/b"), "postgres://u@h:5/b");
        assert_eq!(
            shown("postgres://h/b?user=u&password=s"),
            "postgres://h/b?user=u"
        );
        assert_eq!(shown("mysql://u:s@h"), "mysql://u@h");
        assert_eq!(shown("sqlite://a b.db"), "sqlite://a b.db");
    }

    use super::{Config, DATABASE, LISTEN, Setting, Settings, ZONE};

    const PLAIN: Settings<'_> = Settings {
        listen: LISTEN,
        database: DATABASE,
        zone: ZONE,
        public: None,
        name: None,
        proxies: None,
        #[cfg(feature = "oidc")]
        directory: super::DirectoryWritten::NONE,
        demonstration: false,
    };

    fn refused(settings: &Settings<'_>) -> Setting {
        Config::new(settings).unwrap_err().setting
    }

    #[test]
    fn other_machines_are_listened_to_behind_tls_only() {
        let listen = |listen| Settings { listen, ..PLAIN };
        for here in [LISTEN, "[::1]:80", "localhost:80"] {
            assert!(Config::new(&listen(here)).is_ok(), "{here}");
        }
        let everywhere = listen("0.0.0.0:80");
        assert_eq!(refused(&everywhere), Setting::NotLoopback);
        assert_eq!(refused(&listen("nowhere")), Setting::Address);
        let public = Some("https://Trame.example/");
        let config = Config::new(&Settings {
            public,
            ..everywhere
        })
        .unwrap();
        assert_eq!(config.public.as_deref(), Some("https://trame.example"));
        for wrong in [
            "http://trame.example",
            "trame.example",
            "https://a/b",
            "https://",
            "https://a b",
        ] {
            let public = Some(wrong);
            assert_eq!(
                refused(&Settings { public, ..PLAIN }),
                Setting::Public,
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_demonstration_stays_on_this_machine() {
        let public = Some("https://trame.example");
        let shown = Settings {
            public,
            demonstration: true,
            ..PLAIN
        };
        assert_eq!(refused(&shown), Setting::Demonstration);
        let proxies = Some("10.0.0.1, x");
        assert_eq!(refused(&Settings { proxies, ..PLAIN }), Setting::Proxies);
    }
}
