//! What a script's manifest and its directory say, for tests that have neither.

use std::collections::BTreeMap;

use trame_dsl::check::manifest::{OwnOutcome, Surroundings};
use trame_dsl::name::Name;
use trame_dsl::script::{Header, Structure};

/// A French package, with the languages it is translated into, its own outcomes, each with the one
/// it stands under, and the names of a directory's structures.
pub fn surroundings(
    targets: &[&str],
    outcomes: &[(&str, &str)],
    structures: &[&str],
) -> Surroundings {
    let structure = |name: &&str| {
        let structure = Structure {
            nom: (*name).to_owned(),
            telephone: None,
            horaires: None,
            adresse: None,
        };
        (Name::new(name), structure)
    };
    let language = |tag: &str| tag.parse().expect("a language tag");
    Surroundings {
        package: "essai".to_owned(),
        header: Header {
            direction: "Direction".to_owned(),
            title: "Essai".to_owned(),
            retention_months: 6,
            attempts: None,
            interval_minutes: None,
            source: language("fr"),
            targets: targets.iter().map(|tag| language(tag)).collect(),
            fallback: BTreeMap::new(),
        },
        outcomes: outcomes
            .iter()
            .map(|(own, under)| (Name::new(own), own_outcome(under)))
            .collect(),
        directory: structures.iter().map(structure).collect(),
        terms: ["mdph".to_owned()].into(),
    }
}

fn own_outcome(under: &str) -> OwnOutcome {
    OwnOutcome {
        under: Name::new(under),
        title: None,
    }
}
