//! What the site is told when it starts.

use std::net::SocketAddr;

use crate::clock::{self, Zone};

/// Where it listens unless told otherwise.
pub const LISTEN: &str = "127.0.0.1:8093";
/// Where it keeps everything unless told otherwise.
pub const DATABASE: &str = "sqlite://trame.db";
/// The site's time zone unless told otherwise.
pub const ZONE: &str = "Europe/Paris";

/// The site's settings, proven usable.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address to listen on; a loopback one.
    pub listen: SocketAddr,
    /// The database's URL.
    pub database: String,
    /// The site's time zone.
    pub zone: Zone,
    /// Whether an empty database gets a list of invented people.
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
        }
    }
}

impl Config {
    /// Reads settings.
    ///
    /// # Errors
    /// The first setting that cannot be followed. An address that other machines can reach is
    /// refused: there are no accounts yet, so whoever reaches the pages reads them.
    pub fn new(listen: &str, database: &str, zone_name: &str) -> Result<Self, Misconfigured> {
        let wrong = |setting, value: &str| Misconfigured {
            setting,
            value: value.to_owned(),
        };
        let listen = listen.replacen("localhost:", "127.0.0.1:", 1);
        let address: SocketAddr = listen
            .parse()
            .map_err(|_| wrong(Setting::Address, &listen))?;
        if !address.ip().is_loopback() {
            return Err(wrong(Setting::NotLoopback, &listen));
        }
        if !is_known(database) {
            return Err(wrong(Setting::Database, database));
        }
        let zone = clock::zone(zone_name).ok_or_else(|| wrong(Setting::Zone, zone_name))?;
        Ok(Self {
            listen: address,
            database: database.to_owned(),
            zone,
            demonstration: true,
        })
    }
}

/// Whether a database's address begins as one of those that the store opens.
#[must_use]
pub fn is_known(database: &str) -> bool {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    known.iter().any(|scheme| database.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::{Config, DATABASE, LISTEN, Setting, ZONE};

    #[test]
    fn only_this_machine_is_listened_to() {
        assert!(Config::new(LISTEN, DATABASE, ZONE).is_ok());
        assert!(Config::new("[::1]:80", DATABASE, ZONE).is_ok());
        assert!(Config::new("localhost:80", DATABASE, ZONE).is_ok());
        let refused = Config::new("0.0.0.0:80", DATABASE, ZONE).unwrap_err();
        assert_eq!(refused.setting, Setting::NotLoopback);
        let refused = Config::new("nowhere", DATABASE, ZONE).unwrap_err();
        assert_eq!(refused.setting, Setting::Address);
    }
}
