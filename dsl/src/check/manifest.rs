//! What the checks need to know that is not in the script: the manifest and the directory.

use std::collections::{BTreeMap, BTreeSet};

use crate::name::Name;
use crate::script::{Header, Structure};

/// What surrounds a script. Reading it from YAML is the caller's.
#[derive(Clone, Debug, PartialEq)]
pub struct Surroundings {
    /// The package's name.
    pub package: String,
    /// The manifest's part that a call needs.
    pub header: Header,
    /// Own outcomes.
    pub outcomes: BTreeMap<Name, OwnOutcome>,
    /// The directory.
    pub directory: BTreeMap<Name, Structure>,
    /// Terms of `locales/<source>/termes.ftl`, without their `-`.
    pub terms: BTreeSet<String>,
}

/// An outcome that the manifest adds to the built-in ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnOutcome {
    /// The built-in one it stands under.
    pub under: Name,
    /// What it is called on screen, where its name alone does not do.
    pub title: Option<String>,
}
