//! Makes the sure corrections of packages, in memory: pass after pass, until none is left. A
//! correction that would bring more errors than it takes away is not made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use trame_dsl::diagnostic::{Diagnostic, Fix, Severity};

use super::discover::{Found, LibraryError, Overlay};
use super::package::Package;
use super::patch::Patch;

/// Passes over the packages: a correction can show a fault that the one before hid.
const PASSES: usize = 20;

/// Packages once mended, and what was done to them.
#[derive(Debug)]
pub struct Mended {
    /// The packages as they are now.
    pub packages: Vec<Package>,
    /// What was mended, in the order it was.
    pub repairs: Vec<Repair>,
    /// What was not, because more would have been wrong afterwards.
    pub refused: Vec<Repair>,
    /// The files that changed.
    pub files: Vec<Changed>,
}

/// A correction that was made, or not.
#[derive(Clone, Debug)]
pub struct Repair {
    /// What was wrong.
    pub diagnostic: Diagnostic,
    /// The file, as it is shown.
    pub path: String,
    /// The lines, before and after.
    pub patch: Patch,
    fix: Fix,
    file: PathBuf,
}

/// A file to be written.
#[derive(Debug)]
pub struct Changed {
    /// Where it is.
    pub file: PathBuf,
    /// Its path, as it is shown.
    pub path: String,
    /// What was read there.
    pub was: Vec<u8>,
    /// What it becomes.
    pub becomes: Vec<u8>,
}

/// Mends packages. Nothing is written.
///
/// # Errors
/// A file that is there and cannot be read.
pub fn mend(found: &[Found]) -> Result<Mended, LibraryError> {
    let packages = open(found, &Overlay::default())?;
    let mut work = Work {
        found,
        errors: errors(&packages),
        overlay: Overlay::default(),
        read: BTreeMap::new(),
        shown: BTreeMap::new(),
        repairs: Vec::new(),
        refused: Vec::new(),
    };
    let mut packages = packages;
    for _ in 0..PASSES {
        let repairs = work.collect(&packages);
        if repairs.is_empty() {
            break;
        }
        work.settle(repairs)?;
        packages = open(found, &work.overlay)?;
    }
    Ok(work.finish(packages))
}

struct Work<'a> {
    found: &'a [Found],
    /// Errors as things stand.
    errors: usize,
    overlay: Overlay,
    /// Files as they were read, by place.
    read: BTreeMap<PathBuf, Vec<u8>>,
    shown: BTreeMap<PathBuf, String>,
    repairs: Vec<Repair>,
    refused: Vec<Repair>,
}

impl Work<'_> {
    /// The sure corrections of all files, by place, none of them touching another.
    fn collect(&mut self, packages: &[Package]) -> Vec<Repair> {
        let mut repairs = Vec::new();
        for package in packages {
            for diagnostic in &package.diagnostics {
                repairs.extend(self.repair(package, diagnostic));
            }
        }
        repairs.sort_by(|a: &Repair, b| a.place().cmp(&b.place()));
        let mut kept: Vec<Repair> = Vec::new();
        for repair in repairs {
            let apart = kept.last().is_none_or(|last| {
                last.file != repair.file || last.fix.span.end < repair.fix.span.start
            });
            if apart && !self.refused.iter().any(|known| known.is_same(&repair)) {
                kept.push(repair);
            }
        }
        kept
    }

    fn repair(&mut self, package: &Package, diagnostic: &Diagnostic) -> Option<Repair> {
        let fix = diagnostic.fix.as_ref().filter(|fix| fix.is_sure())?;
        // Two names that differ by their accents would become one.
        let becomes = fix.text.trim_start_matches('$');
        let twice = |other: &Diagnostic| {
            let name = other.args.iter().find(|(name, _)| *name == "name");
            other.code == "duplicate-name" && name.is_some_and(|(_, name)| name == becomes)
        };
        if diagnostic.code == "bad-name" && package.diagnostics.iter().any(twice) {
            return None;
        }
        let source = package.sources.get(fix.span.file)?;
        let file = fs::canonicalize(&source.path).ok()?;
        // What was read must be what is there, byte for byte.
        if self.current(&file)? != source.text.as_bytes() {
            return None;
        }
        self.shown
            .entry(file.clone())
            .or_insert_with(|| source.path.clone());
        Some(Repair {
            diagnostic: diagnostic.clone(),
            path: source.path.clone(),
            patch: Patch::of(source, fix)?,
            fix: fix.clone(),
            file,
        })
    }

    fn current(&mut self, file: &PathBuf) -> Option<&[u8]> {
        if !self.read.contains_key(file) {
            self.read.insert(file.clone(), fs::read(file).ok()?);
        }
        let contents = self.overlay.get(file).or_else(|| self.read.get(file));
        contents.map(Vec::as_slice)
    }

    /// Makes these corrections if no error comes of it; otherwise each half of them apart, the
    /// later one first so that the places of the other stay right.
    fn settle(&mut self, mut repairs: Vec<Repair>) -> Result<(), LibraryError> {
        let overlay = self.with(&repairs);
        let packages = open(self.found, &overlay)?;
        let after = errors(&packages);
        let made = match repairs.as_slice() {
            _ if after + repairs.len() <= self.errors => true,
            // One correction may show a fault that it hid, but not make one of its own.
            [alone] => after <= self.errors && !alone.is_faulty(&packages),
            _ => false,
        };
        if made {
            (self.overlay, self.errors) = (overlay, after);
            self.repairs.append(&mut repairs);
        } else if repairs.len() == 1 {
            self.refused.append(&mut repairs);
        } else {
            let later = repairs.split_off(repairs.len() / 2);
            self.settle(later)?;
            self.settle(repairs)?;
        }
        Ok(())
    }

    /// The files with some more corrections.
    fn with(&self, repairs: &[Repair]) -> Overlay {
        let mut overlay = self.overlay.clone();
        for repair in repairs.iter().rev() {
            let read = || self.read.get(&repair.file).cloned().unwrap_or_default();
            let contents = overlay.entry(repair.file.clone()).or_insert_with(read);
            let span = repair.fix.span;
            contents.splice(
                span.start as usize..span.end as usize,
                repair.fix.text.bytes(),
            );
        }
        overlay
    }

    fn finish(mut self, packages: Vec<Package>) -> Mended {
        let overlay = std::mem::take(&mut self.overlay);
        let files = overlay.into_iter().filter_map(|(file, becomes)| {
            let was = self.read.remove(&file)?;
            let path = self.shown.remove(&file).unwrap_or_default();
            Some(Changed {
                file,
                path,
                was,
                becomes,
            })
        });
        let files = files.filter(|file| file.was != file.becomes).collect();
        // A pass is not always made from the first line to the last.
        self.repairs
            .sort_by_key(|repair| (repair.path.clone(), repair.patch.place.line));
        Mended {
            packages,
            files,
            repairs: self.repairs,
            refused: self.refused,
        }
    }
}

impl Repair {
    fn place(&self) -> (&PathBuf, u32, u32) {
        (&self.file, self.fix.span.start, self.fix.span.end)
    }

    /// Whether what was written is itself an error that no sure correction mends.
    fn is_faulty(&self, packages: &[Package]) -> bool {
        let text = &self.fix.text;
        if text.trim().is_empty() || text.contains('\n') {
            return false;
        }
        let (start, end) = (
            self.fix.span.start as usize,
            self.fix.span.start as usize + text.len(),
        );
        packages.iter().any(|package| {
            package.diagnostics.iter().any(|fault| {
                let source = package.sources.get(fault.span.file);
                let within = start <= fault.span.start as usize && fault.span.end as usize <= end;
                within
                    && fault.severity == Severity::Error
                    && source.is_some_and(|source| source.path == self.path)
                    && !fault.fix.as_ref().is_some_and(Fix::is_sure)
            })
        })
    }

    /// Whether it is the same correction of the same line, wherever that line has moved.
    fn is_same(&self, other: &Self) -> bool {
        self.file == other.file
            && self.diagnostic.code == other.diagnostic.code
            && self.patch.was == other.patch.was
            && self.patch.cut == other.patch.cut
    }
}

fn open(found: &[Found], overlay: &Overlay) -> Result<Vec<Package>, LibraryError> {
    found
        .iter()
        .map(|found| Package::open_with(found, overlay))
        .collect()
}

/// Errors of all the packages; what several of them share counts once.
fn errors(packages: &[Package]) -> usize {
    let mut errors = BTreeSet::new();
    for package in packages {
        for fault in &package.diagnostics {
            if let Some(source) = package.sources.get(fault.span.file)
                && fault.severity == Severity::Error
            {
                let name = fault.args.first().map(|(_, value)| value);
                let place = (&source.path, fault.span.start, fault.span.end);
                errors.insert((place, fault.code, name));
            }
        }
    }
    errors.len()
}
