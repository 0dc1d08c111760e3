//! The text files of a package and of what it shares with others, wherever they come from.

use std::collections::BTreeMap;

use trame_dsl::name::is_include_path;
use unic_langid::LanguageIdentifier;

/// Where packages are.
pub const LIBRARY: &str = "scripts-library";
/// Where texts are.
pub const LOCALES: &str = "locales";

/// Files by path from the site's root: `scripts-library/…`, `locales/…`.
#[derive(Clone, Debug, Default)]
pub struct Files {
    contents: BTreeMap<String, Vec<u8>>,
    shown: BTreeMap<String, String>,
    includable: Vec<String>,
}

impl Files {
    /// Adds a file that is shown under its own path.
    pub fn insert(&mut self, path: impl Into<String>, contents: Vec<u8>) {
        self.contents.insert(path.into(), contents);
    }

    /// Says how the paths under `prefix` are shown: as the person named the folder.
    pub fn show(&mut self, prefix: impl Into<String>, shown: impl Into<String>) {
        self.shown.insert(prefix.into(), shown.into());
    }

    /// Notes a script that could be included, whether or not it is.
    pub fn offer(&mut self, include: String) {
        self.includable.push(include);
    }

    /// Scripts that could be included, as `inclure` names them.
    pub fn includable(&self) -> impl Iterator<Item = &str> {
        self.includable.iter().map(String::as_str)
    }

    /// A file's bytes.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.contents.get(path).map(Vec::as_slice)
    }

    /// Every path, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.contents.keys().map(String::as_str)
    }

    /// Every file, by path, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.contents
            .iter()
            .map(|(path, contents)| (path.as_str(), contents.as_slice()))
    }

    /// A path as it is shown. The longest known prefix counts.
    #[must_use]
    pub fn shown(&self, path: &str) -> String {
        let within = |prefix: &str| {
            path.strip_prefix(prefix)
                .filter(|rest| rest.starts_with('/'))
        };
        let found = self
            .shown
            .iter()
            .rev()
            .find_map(|(prefix, shown)| Some((shown, within(prefix)?)));
        match found {
            Some((shown, rest)) if shown.is_empty() => rest.trim_start_matches('/').to_owned(),
            Some((shown, rest)) => format!("{}{rest}", shown.trim_end_matches('/')),
            None => path.to_owned(),
        }
    }

    /// The languages that have a folder of texts.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageIdentifier> {
        let folders = self.paths().filter_map(|path| {
            path.strip_prefix(LOCALES)?
                .strip_prefix('/')?
                .split_once('/')
        });
        let mut languages: Vec<LanguageIdentifier> = folders
            .filter_map(|(folder, _)| folder.parse().ok())
            .collect();
        languages.dedup();
        languages
    }
}

impl<P: Into<String>, C: Into<Vec<u8>>> FromIterator<(P, C)> for Files {
    fn from_iter<I: IntoIterator<Item = (P, C)>>(files: I) -> Self {
        let contents = files
            .into_iter()
            .map(|(path, contents)| (path.into(), contents.into()))
            .collect();
        Self {
            contents,
            ..Self::default()
        }
    }
}

/// The paths that a script's text includes. Lines are only looked at, so that files can
/// be gathered before anything is parsed; one too many does no harm.
#[must_use]
pub fn included(script: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(script);
    let lines = text.trim_start_matches('\u{FEFF}').lines();
    let paths = lines.filter_map(|line| {
        let (keyword, path) = line.trim().split_once(char::is_whitespace)?;
        let path = path.trim();
        (super::plain(keyword) == "inclure" && is_include_path(path)).then(|| path.to_owned())
    });
    paths.collect()
}

#[cfg(test)]
mod tests {
    use super::{Files, included};

    #[test]
    fn paths_are_shown_as_they_were_named() {
        let mut files = Files::default();
        files.show("scripts-library", "");
        files.show("scripts-library/p", "./p");
        assert_eq!(
            files.shown("scripts-library/p/script.trame"),
            "./p/script.trame"
        );
        assert_eq!(
            files.shown("scripts-library/annuaire.yaml"),
            "annuaire.yaml"
        );
        assert_eq!(files.shown("locales/fr/p.ftl"), "locales/fr/p.ftl");
    }

    #[test]
    fn includes_stay_inside() {
        let text = "\u{FEFF}inclure communs/rgpd\n# inclure x\nInclure a-b/c_1 \ninclure ../secret\ninclure /etc/passwd\n";
        assert_eq!(included(text.as_bytes()), ["communs/rgpd", "a-b/c_1"]);
    }
}
