//! A package with the files of its translations, as the commands on translations need it.

use std::path::{Path, PathBuf};

use trame_dsl::name::nearest;
use unic_langid::LanguageIdentifier;

use crate::cli::output::{self, Stop};
use crate::cli::{Context, packages, sound};
use crate::library::discover::{self, Found};
use crate::library::files::{Files, LOCALES};
use crate::library::package::Package;
use crate::translating::{Bench, Opening};
use crate::translation::source::{SourceText, Sources};
use crate::translation::state::StateFault;
use crate::translation::written::{Written, state_path};

/// A package that compiles, with its files.
pub struct Shelf {
    /// The package.
    pub package: Package,
    /// Its files, by path.
    pub files: Files,
    /// What is to be translated of it.
    pub sources: Sources,
    found: Found,
}

impl Shelf {
    /// The one package at a path.
    pub fn open(path: &Path, context: Context) -> Result<Self, Stop> {
        Self::of(packages::alone(path, context)?, context)
    }

    /// A package that was found.
    pub fn of(found: Found, context: Context) -> Result<Self, Stop> {
        let files = packages::files(&found, context)?;
        let (package, _) = sound(Package::build(&found.name, &files), context)?;
        let Some(sources) = Sources::of(&package) else {
            let args = [("package", found.name)];
            return Err(Stop::Refused(context.words.text("cli-not-sound", &args)));
        };
        Ok(Self {
            package,
            files,
            sources,
            found,
        })
    }

    /// Refuses a language that the package's manifest does not name.
    pub fn names(&self, language: &LanguageIdentifier, context: Context) -> Result<(), Stop> {
        if self.sources.languages().contains(language) {
            return Ok(());
        }
        let known = self.sources.languages();
        let known: Vec<_> = known.iter().map(ToString::to_string).collect();
        let args = [
            ("lang", language.to_string()),
            ("package", self.package.name.clone()),
            ("known", known.join(", ")),
        ];
        let refused = context.words.text("cli-locales-no-language", &args);
        Err(Stop::Refused(refused))
    }

    /// The texts of a catalog in a language, with what is known of them.
    pub fn written(
        &self,
        catalog: &str,
        language: &LanguageIdentifier,
        context: Context,
    ) -> Result<Written, Stop> {
        let written = Written::read(&self.files, catalog, language);
        written.map_err(|fault| {
            let path = self.file(&state_path(catalog, language));
            Stop::Refused(state_fault(&path.display().to_string(), &fault, context))
        })
    }

    /// The texts of that name: a message's name stands for its value and its attributes.
    pub fn named(&self, name: &str, context: Context) -> Result<Vec<&SourceText>, Stop> {
        let texts = self.sources.texts.iter();
        let named: Vec<_> = texts.filter(|source| is_named(source, name)).collect();
        if !named.is_empty() {
            return Ok(named);
        }
        let known = self.sources.texts.iter().map(|source| source.id.as_str());
        let mut args = vec![("text", name.to_owned())];
        let near = nearest(name, known).map(|near| ("near", near.to_owned()));
        let id = match near {
            Some(_) => "cli-locales-no-text-near",
            None => "cli-locales-no-text",
        };
        args.extend(near);
        Err(Stop::Refused(context.words.text(id, &args)))
    }

    /// Writes what is known of a catalog's texts, when that is something else than its file says.
    pub fn save_if_changed(&self, written: &Written, context: Context) -> Result<(), Stop> {
        let path = state_path(&written.catalog, &written.language);
        let becomes = written.state.write();
        if self.files.get(&path).unwrap_or_default() == becomes.as_bytes() {
            return Ok(());
        }
        output::save(&self.file(&path), &becomes, context.words)
    }

    /// Where a file of texts, or of states, is on the disk.
    pub fn file(&self, path: &str) -> PathBuf {
        file_of(&self.found, path)
    }

    /// The same as translators work on it, and where it was found.
    pub fn into_bench(self, context: Context) -> Result<(Box<Bench>, Found), Stop> {
        let name = self.package.name.clone();
        match Bench::of(self.package, self.files) {
            Opening::Bench(bench) => Ok((bench, self.found)),
            Opening::Nothing | Opening::Faulty(_) => {
                let args = [("package", name)];
                Err(Stop::Refused(context.words.text("cli-not-sound", &args)))
            }
        }
    }
}

/// Where a file of texts, or of states, of a package is on the disk.
pub fn file_of(found: &Found, path: &str) -> PathBuf {
    let inside = path.strip_prefix(LOCALES).unwrap_or(path);
    discover::locales(found).join(inside.trim_start_matches('/'))
}

/// In words, why what is known of texts could not be read.
pub fn state_fault(path: &str, fault: &StateFault, context: Context) -> String {
    let args = [
        ("path", path.to_owned()),
        ("line", fault.line.to_string()),
        ("cause", fault.cause.clone()),
    ];
    context.words.text(&format!("state-{}", fault.code), &args)
}

/// Whether a name on the command line is a text's: its own, its message's, or a term's without its dash,
/// which would be taken for an option's.
fn is_named(source: &SourceText, name: &str) -> bool {
    let message = source.message();
    source.id == name || message == name || message.strip_prefix('-') == Some(name)
}
