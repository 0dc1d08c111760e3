//! Where somebody can go, by her roles.

use serde::Serialize;

use super::routes::ROUTES;
use super::routes::Verb;
use crate::access::Person;

/// The pages that stand in the navigation: address, and the middle of `nav-<word>`.
const PLACES: [(&str, &str); 7] = [
    ("/", "home"),
    ("/campagnes", "campaigns"),
    ("/enquetes", "packages"),
    ("/traductions", "translations"),
    ("/comptes", "people"),
    ("/journal", "journal"),
    ("/compte", "own"),
];

/// A place to go to.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Its address.
    pub path: &'static str,
    /// The end of its words' ids, `nav-<word>`.
    pub word: &'static str,
    /// Whether she is there, or below.
    pub here: bool,
}

/// The places that somebody's roles let her go to: what the table of routes says, and nothing else.
#[must_use]
pub fn entries(person: Option<&Person>, path: &str) -> Vec<Entry> {
    if person.is_none() {
        return Vec::new();
    }
    let may = |address: &str| {
        let mut routes = ROUTES.iter().filter(|route| route.verb == Verb::Get);
        routes.any(|route| route.path == address && route.rule.admits(person, false))
    };
    let places = PLACES.into_iter().filter(|(address, _)| may(address));
    let entry = |(address, word): (&'static str, &'static str)| Entry {
        path: address,
        word,
        here: path == address || (address != "/" && path.starts_with(&format!("{address}/"))),
    };
    places.map(entry).collect()
}
