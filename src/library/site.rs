//! The files that packages are made of, all of them at once: those of a site's folder, or those
//! that the program brings with it. Never the product's own words.

use std::collections::BTreeSet;
use std::path::Path;

use rust_embed::Embed;

use super::discover::{self, LibraryError};
use super::files::{Files, LIBRARY, LOCALES, included};

/// Files of a package's folder.
const PARTS: [&str; 2] = ["enquete.yaml", "script.trame"];
/// How deep folders are looked into: a link to a folder may lead back to where it stands.
const DEPTH: usize = 8;

#[derive(Embed)]
#[folder = "scripts-library"]
#[prefix = "scripts-library/"]
struct Scripts;

#[derive(Embed)]
#[folder = "locales"]
#[prefix = "locales/"]
struct Translations;

/// The library that the program brings with it.
#[must_use]
pub fn embedded() -> Files {
    let scripts = Scripts::iter().filter_map(|path| Some((Scripts::get(&path)?, path)));
    let texts = Translations::iter().filter_map(|path| Some((Translations::get(&path)?, path)));
    scripts
        .chain(texts)
        .filter(|(_, path)| is_part(path))
        .map(|(file, path)| (path.into_owned(), file.data.into_owned()))
        .collect()
}

/// The library of a site's folder, the one that holds `scripts-library` and `locales`.
///
/// # Errors
/// When it has neither, or a file that is there cannot be read.
pub fn read(site: &Path) -> Result<Files, LibraryError> {
    let (library, locales) = (site.join(LIBRARY), site.join(LOCALES));
    if !library.is_dir() && !locales.is_dir() {
        return Err(LibraryError::Missing(library));
    }
    let mut files = Files::default();
    for (top, name) in [(library, LIBRARY), (locales, LOCALES)] {
        if top.is_dir() {
            gather(&top, name, DEPTH, &mut files)?;
        }
    }
    Ok(files)
}

fn gather(folder: &Path, path: &str, depth: usize, files: &mut Files) -> Result<(), LibraryError> {
    for entry in discover::entries(folder)? {
        let Some(name) = entry.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let path = format!("{path}/{name}");
        if entry.is_dir() {
            if depth > 0 && !name.starts_with('.') {
                gather(&entry, &path, depth - 1, files)?;
            }
        } else if is_part(&path) {
            files.insert(path, discover::read(&entry)?);
        }
    }
    Ok(())
}

/// Whether a path can be one of a package, or of what packages share.
#[must_use]
pub fn is_part(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let extension = |end| {
        Path::new(path)
            .extension()
            .is_some_and(|found| found == end)
    };
    if !parts.iter().all(|part| is_plain(part)) {
        return false;
    }
    let is_kept = extension("ftl") || extension("yaml");
    match parts.as_slice() {
        [LIBRARY, "annuaire.yaml"] => true,
        [LIBRARY, _, .., name] => PARTS.contains(name) || extension("trame"),
        [LOCALES, _, name] => is_kept && !is_product_file(name),
        [LOCALES, _, _, ..] => is_kept,
        _ => false,
    }
}

/// Whether a part of a path leads, on any machine, to nothing else than a file of that name.
fn is_plain(part: &str) -> bool {
    let strange = |c: char| c.is_control() || "\\:*?\"<>|".contains(c);
    let stem = part.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = |device: &str| {
        let number = stem.strip_prefix(device);
        number.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
    };
    // Windows takes these for devices, whatever their extension.
    let device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || numbered("com")
        || numbered("lpt");
    let ends_plainly = !part.ends_with(['.', ' ']);
    !part.is_empty() && !part.starts_with('.') && !part.contains(strange) && !device && ends_plainly
}

/// Whether a file of a language's folder holds the product's own words.
fn is_product_file(name: &str) -> bool {
    name.starts_with("trame") || name.starts_with("diagnostics")
}

/// The package that a path is of, its folder, its texts or their state; `None` for what packages
/// share.
#[must_use]
pub fn package_of(path: &str) -> Option<&str> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [LIBRARY, package, name] if PARTS.contains(name) => Some(*package),
        [LOCALES, _, _] => texts_of(path).map(|(_, catalog)| catalog),
        _ => None,
    }
    .filter(|name| *name != "termes")
}

/// The language and the catalog that a file of texts, or of their state, is of: `ar` and
/// `communs/rgpd` for `locales/ar/communs/rgpd.ftl` and for `locales/ar/communs/rgpd.yaml`.
#[must_use]
pub fn texts_of(path: &str) -> Option<(&str, &str)> {
    let inside = path.strip_prefix(LOCALES)?.strip_prefix('/')?;
    let (language, name) = inside.split_once('/')?;
    let catalog = name
        .strip_suffix(".ftl")
        .or_else(|| name.strip_suffix(".yaml"))?;
    Some((language, catalog))
}

/// The packages there are, by name.
#[must_use]
pub fn packages(files: &Files) -> Vec<String> {
    let names: BTreeSet<&str> = files
        .paths()
        .filter(|path| path.starts_with(LIBRARY))
        .filter_map(package_of)
        .collect();
    names.into_iter().map(str::to_owned).collect()
}

/// The files that a package uses: its own, those it includes directly or not with their texts and
/// the state of these, the directory and the terms.
#[must_use]
pub fn used_by(package: &str, files: &Files) -> Files {
    let mut wanted: BTreeSet<String> = PARTS
        .iter()
        .map(|part| format!("{LIBRARY}/{package}/{part}"))
        .collect();
    wanted.insert(format!("{LIBRARY}/annuaire.yaml"));
    let mut names = BTreeSet::from(["termes".to_owned(), package.to_owned()]);
    let mut waiting = vec![format!("{LIBRARY}/{package}/script.trame")];
    while let Some(path) = waiting.pop() {
        for include in files.get(&path).map(included).unwrap_or_default() {
            let path = format!("{LIBRARY}/{include}.trame");
            wanted.insert(path.clone());
            if names.insert(include) {
                waiting.push(path);
            }
        }
    }
    let is_text = |path: &str| texts_of(path).is_some_and(|(_, name)| names.contains(name));
    let mut used: Files = files
        .iter()
        .filter(|(path, _)| wanted.contains(*path) || is_text(path))
        .collect();
    // What could be included is for whoever mistypes it.
    for path in files.paths() {
        let inside = path
            .strip_prefix(LIBRARY)
            .and_then(|rest| rest.strip_prefix('/'));
        if let Some(shared) = inside.and_then(|rest| rest.strip_suffix(".trame"))
            && shared.starts_with("communs/")
        {
            used.offer(shared.to_owned());
        }
    }
    used
}

#[cfg(test)]
mod tests {
    use super::{embedded, is_part, package_of, packages, texts_of, used_by};
    use crate::library::files::Files;
    use crate::library::package::Package;

    fn site() -> Files {
        [
            ("scripts-library/a/enquete.yaml", ""),
            ("scripts-library/a/script.trame", "inclure communs/x\n"),
            ("scripts-library/b/enquete.yaml", ""),
            ("scripts-library/communs/x.trame", "inclure communs/y\n"),
            ("scripts-library/communs/y.trame", "inclure communs/x\n"),
            ("scripts-library/communs/z.trame", ""),
            ("scripts-library/annuaire.yaml", ""),
            ("locales/ar/a.ftl", ""),
            ("locales/ar/a.yaml", ""),
            ("locales/ar/b.ftl", ""),
            ("locales/ar/communs/y.ftl", ""),
            ("locales/ar/communs/y.yaml", ""),
            ("locales/ar/communs/z.ftl", ""),
            ("locales/ar/communs/z.yaml", ""),
            ("locales/ar/termes.yaml", ""),
            ("locales/fr/termes.ftl", ""),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn a_package_uses_what_it_includes_and_no_more() {
        let used = used_by("a", &site());
        let paths: Vec<&str> = used.paths().collect();
        assert_eq!(
            paths,
            [
                "locales/ar/a.ftl",
                "locales/ar/a.yaml",
                "locales/ar/communs/y.ftl",
                "locales/ar/communs/y.yaml",
                "locales/ar/termes.yaml",
                "locales/fr/termes.ftl",
                "scripts-library/a/enquete.yaml",
                "scripts-library/a/script.trame",
                "scripts-library/annuaire.yaml",
                "scripts-library/communs/x.trame",
                "scripts-library/communs/y.trame",
            ]
        );
    }

    #[test]
    fn a_package_brings_in_no_other_one() {
        let mut files = site();
        files.insert(
            "scripts-library/a/script.trame",
            b"inclure b/script\n".to_vec(),
        );
        files.insert(
            "scripts-library/b/script.trame",
            b"inclure communs/z\n".to_vec(),
        );
        let used = used_by("a", &files);
        assert!(used.get("scripts-library/b/script.trame").is_none());
        let faults = Package::build("a", &used).diagnostics;
        assert!(
            faults.iter().any(|fault| fault.code == "bad-path"),
            "{faults:?}"
        );
    }

    #[test]
    fn packages_are_the_folders_that_have_a_manifest_or_a_script() {
        assert_eq!(packages(&site()), ["a", "b"]);
    }

    #[test]
    fn the_product_s_own_words_are_no_part_of_a_package() {
        assert!(is_part("locales/fr/mdph.ftl"));
        assert!(is_part("locales/fr/communs/rgpd.ftl"));
        assert!(!is_part("locales/fr/trame-web.ftl"));
        assert!(!is_part("locales/fr/diagnostics.ftl"));
        assert!(!is_part("scripts-library/a/notes.txt"));
        assert!(!is_part("locales/fr/trame-web.yaml"));
        for path in [
            "scripts-library/../secret.trame",
            "/scripts-library/a/script.trame",
            "scripts-library//script.trame",
            "scripts-library/a\\b/script.trame",
            "scripts-library/a\0/script.trame",
            "scripts-library/c:/script.trame",
            "Scripts-Library/a/script.trame",
            "locales/ar",
            "locales/ar/.ftl",
            "scripts-library/a/con.trame",
            "scripts-library/LPT1/script.trame",
            "scripts-library/a./script.trame",
        ] {
            assert!(!is_part(path), "{path:?}");
        }
    }

    #[test]
    fn the_state_of_texts_travels_with_them() {
        for path in [
            "locales/ar/a.yaml",
            "locales/ar/communs/y.yaml",
            "locales/ar/termes.yaml",
        ] {
            assert!(is_part(path), "{path}");
        }
        assert_eq!(package_of("locales/ar/a.yaml"), Some("a"));
        assert_eq!(package_of("locales/ar/termes.yaml"), None);
        assert_eq!(package_of("locales/ar/communs/y.yaml"), None);
        assert_eq!(
            texts_of("locales/ar/communs/y.yaml"),
            Some(("ar", "communs/y"))
        );
    }

    #[test]
    fn the_program_brings_a_library_that_is_sound() {
        let files = embedded();
        let name = "mdph-fin-de-droits";
        assert!(packages(&files).contains(&name.to_owned()));
        let used = used_by(name, &files);
        assert!(Package::build(name, &used).is_sound());
        assert!(used.get("locales/ta/communs/rgpd.ftl").is_some());
    }
}
