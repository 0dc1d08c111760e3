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
    /// Own outcomes, each with the built-in one it stands under.
    pub outcomes: BTreeMap<Name, Name>,
    /// The directory.
    pub directory: BTreeMap<Name, Structure>,
    /// Terms of `locales/<source>/termes.ftl`, without their `-`.
    pub terms: BTreeSet<String>,
}
