//! Packages in folders: which there are, and their files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::files::{Files, LIBRARY, LOCALES, included};

/// A script's longest file, with one byte more so that the parser can say it is too long.
const MAX_BYTES: u64 = 10 * 1024 * 1024 + 1;
/// Files that make a folder a package.
const MARKS: [&str; 2] = [MANIFEST, "script.trame"];
const MANIFEST: &str = "enquete.yaml";

/// Why packages could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// Nothing is there.
    #[error("{}: no such folder", .0.display())]
    Missing(PathBuf),
    /// No package is there.
    #[error("{}: no package here", .0.display())]
    NoPackage(PathBuf),
    /// Neither a file nor a folder is there.
    #[error("{}: nothing there", .0.display())]
    Nothing(PathBuf),
    /// No script is there.
    #[error("{}: no script here", .0.display())]
    NoScript(PathBuf),
    /// A file or a folder could not be read.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// A package's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The package's name: that of its folder.
    pub name: String,
    /// Its folder, as it was named.
    pub folder: PathBuf,
}

/// Files that are read as if they held something else than they do, by canonical path.
pub type Overlay = BTreeMap<PathBuf, Vec<u8>>;

/// The packages at `path`: itself, or those in it, by name.
///
/// # Errors
/// When nothing is there, or no package, or a folder cannot be read.
pub fn find(path: &Path) -> Result<Vec<Found>, LibraryError> {
    if MARKS.iter().any(|mark| is_file_named(path, mark)) {
        return find(beside(path));
    }
    if !path.is_dir() {
        return Err(LibraryError::Missing(path.to_owned()));
    }
    if is_package(path) {
        return Ok(vec![found(path)]);
    }
    let mut packages: Vec<Found> = subfolders(path)?
        .iter()
        .filter(|folder| is_package(folder))
        .map(|folder| found(folder))
        .collect();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    if packages.is_empty() {
        // The root of a site is as good as its library.
        let library = path.join(LIBRARY);
        return if library.is_dir() {
            find(&library)
        } else {
            Err(LibraryError::NoPackage(path.to_owned()))
        };
    }
    Ok(packages)
}

/// The scripts at `path`, shared ones included: that file, or the `.trame` files of that folder and of
/// those in it, by path. The root of a site stands for its library, a manifest for its folder.
///
/// # Errors
/// When nothing is there, or no script, or a folder cannot be read.
pub fn scripts(path: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    if is_file_named(path, MANIFEST) {
        return scripts(beside(path));
    }
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    if !path.is_dir() {
        return Err(LibraryError::Nothing(path.to_owned()));
    }
    let library = path.join(LIBRARY);
    let mut waiting = vec![if library.is_dir() {
        library
    } else {
        path.to_owned()
    }];
    let mut scripts = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in entries(&folder)? {
            // A link to a folder may lead back to where it stands.
            let is_folder = entry.is_dir() && !entry.is_symlink();
            let hidden = entry
                .file_name()
                .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
            if is_folder && !hidden {
                waiting.push(entry);
            } else if entry.extension().is_some_and(|kind| kind == "trame") && entry.is_file() {
                scripts.push(entry);
            }
        }
    }
    scripts.sort();
    if scripts.is_empty() {
        return Err(LibraryError::NoScript(path.to_owned()));
    }
    Ok(scripts)
}

/// Reads a file that is there; of one that is too long, enough for the parser to say so.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, LibraryError> {
    File::open(path)
        .and_then(limited)
        .map_err(|source| LibraryError::Unreadable {
            path: path.to_owned(),
            source,
        })
}

/// Reads a script to its end, or to what is already too long.
///
/// # Errors
/// When it cannot be read.
pub fn limited(script: impl Read) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    script.take(MAX_BYTES).read_to_end(&mut contents)?;
    Ok(contents)
}

/// Reads the files of a package, of the scripts it includes, of the directory, their texts and the
/// state of these; those of `overlay` are read from there.
///
/// # Errors
/// When a file that is there cannot be read.
pub fn load(package: &Found, overlay: &Overlay) -> Result<Files, LibraryError> {
    let library = library_of(&package.folder);
    let mut files = Files::default();
    files.show(LIBRARY, library.display().to_string());
    files.show(
        format!("{LIBRARY}/{}", package.name),
        package.folder.display().to_string(),
    );
    let mut loading = Loading { files, overlay };
    for mark in MARKS {
        loading.take(
            format!("{LIBRARY}/{}/{mark}", package.name),
            &package.folder.join(mark),
        )?;
    }
    loading.take(
        format!("{LIBRARY}/annuaire.yaml"),
        &library.join("annuaire.yaml"),
    )?;
    loading.offer(&library);
    let includes = loading.includes(&library, &package.name)?;
    if let Some(locales) = locales_of(&library) {
        loading.files.show(LOCALES, locales.display().to_string());
        loading.locales(&locales, &package.name, &includes)?;
    }
    Ok(loading.files)
}

/// The files of a package while they are read.
struct Loading<'a> {
    files: Files,
    overlay: &'a Overlay,
}

impl Loading<'_> {
    /// Notes the scripts beside the packages. What cannot be listed is no less read when included.
    fn offer(&mut self, library: &Path) {
        let shared = library.join("communs");
        let entries = fs::read_dir(shared).into_iter().flatten().flatten();
        for entry in entries {
            let path = entry.path();
            let script = path.extension().is_some_and(|end| end == "trame");
            if let Some(name) = path.file_stem().and_then(|name| name.to_str())
                && script
            {
                self.files.offer(format!("communs/{name}"));
            }
        }
    }

    fn includes(
        &mut self,
        library: &Path,
        package: &str,
    ) -> Result<BTreeSet<String>, LibraryError> {
        let mut includes = BTreeSet::new();
        let mut waiting = vec![format!("{LIBRARY}/{package}/script.trame")];
        while let Some(path) = waiting.pop() {
            for include in self.files.get(&path).map(included).unwrap_or_default() {
                let path = format!("{LIBRARY}/{include}.trame");
                self.take(path.clone(), &library.join(format!("{include}.trame")))?;
                if includes.insert(include) {
                    waiting.push(path);
                }
            }
        }
        Ok(includes)
    }

    fn locales(
        &mut self,
        locales: &Path,
        package: &str,
        includes: &BTreeSet<String>,
    ) -> Result<(), LibraryError> {
        for folder in subfolders(locales)? {
            let Some(language) = folder.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let names = ["termes", package]
                .into_iter()
                .chain(includes.iter().map(String::as_str));
            for name in names {
                // The texts, and beside them what is known of each.
                for file in [format!("{name}.ftl"), format!("{name}.yaml")] {
                    let path = format!("{LOCALES}/{language}/{file}");
                    self.take(path, &folder.join(file))?;
                }
            }
        }
        Ok(())
    }

    /// Adds a file if it is there.
    fn take(&mut self, path: String, from: &Path) -> Result<(), LibraryError> {
        let mut contents = match read(from) {
            Ok(contents) => contents,
            Err(LibraryError::Unreadable { source, .. })
                if source.kind() == io::ErrorKind::NotFound =>
            {
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        if let Some(changed) = self.changed(from) {
            contents.clone_from(changed);
        }
        self.files.insert(path, contents);
        Ok(())
    }

    fn changed(&self, from: &Path) -> Option<&Vec<u8>> {
        // Nothing is asked of the disk when nothing was changed.
        let changed = (!self.overlay.is_empty()).then_some(self.overlay)?;
        changed.get(&from.canonicalize().ok()?)
    }
}

fn is_file_named(path: &Path, expected: &str) -> bool {
    path.file_name().is_some_and(|name| name == expected) && path.is_file()
}

/// The folder that a file stands in.
fn beside(file: &Path) -> &Path {
    let parent = file.parent();
    let named = parent.filter(|parent| !parent.as_os_str().is_empty());
    named.unwrap_or(Path::new("."))
}

fn is_package(folder: &Path) -> bool {
    MARKS.iter().any(|mark| match folder.join(mark).metadata() {
        Ok(found) => found.is_file(),
        // Who names it, or asks for all, is told that it cannot be read.
        Err(error) => error.kind() == io::ErrorKind::PermissionDenied,
    })
}

fn found(folder: &Path) -> Found {
    let name = folder.file_name().map(ToOwned::to_owned);
    // `.` and `..` have no name of their own.
    let name = name.or_else(|| Some(folder.canonicalize().ok()?.file_name()?.to_owned()));
    Found {
        name: name.unwrap_or_default().to_string_lossy().into_owned(),
        folder: folder.to_owned(),
    }
}

fn subfolders(folder: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let mut folders = entries(folder)?;
    folders.retain(|path| path.is_dir());
    folders.sort();
    Ok(folders)
}

/// What a folder holds, in no order.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let unreadable = |source| LibraryError::Unreadable {
        path: folder.to_owned(),
        source,
    };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    entries
        .map(|entry| entry.map(|entry| entry.path()).map_err(unreadable))
        .collect()
}

/// Where the texts of a package are, or are to be written.
#[must_use]
pub fn locales(package: &Found) -> PathBuf {
    let library = library_of(&package.folder);
    let beside = || library.parent().unwrap_or(&library).join(LOCALES);
    locales_of(&library).unwrap_or_else(beside)
}

/// The library a package stands in: the nearest folder above that has something to share.
/// A package that is outside any library uses the current folder's, and at last its own parent.
fn library_of(folder: &Path) -> PathBuf {
    let parent = match folder.file_name() {
        Some(_) => beside(folder).to_owned(),
        None => folder.join(".."),
    };
    let shares = |folder: &&Path| {
        folder.file_name().is_some_and(|name| name == LIBRARY)
            || folder.join("annuaire.yaml").is_file()
            || folder.join("communs").is_dir()
    };
    let current = Path::new(LIBRARY);
    let near = parent.ancestors().find(shares);
    near.or_else(|| current.is_dir().then_some(current))
        .unwrap_or(&parent)
        .to_owned()
}

/// The folder of texts nearest to a library, in it or above.
fn locales_of(library: &Path) -> Option<PathBuf> {
    let near = |library: &Path| {
        library
            .ancestors()
            .map(|above| above.join(LOCALES))
            .find(|locales| locales.is_dir())
    };
    near(library).or_else(|| near(&library.canonicalize().ok()?))
}
