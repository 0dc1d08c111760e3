//! The use cases of translators: what is left to do, a message with what surrounds it, saving and
//! saying how far it is. They work on the files of the store, and know nothing of pages.

pub mod assist;
pub mod checking;
pub mod history;
pub mod message;
pub mod queue;
pub mod reports;
pub mod saving;
pub mod sheet;
pub mod spelling;
pub mod variants;

use unic_langid::LanguageIdentifier;

use crate::access::Person;
use crate::clock::Clock;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::publishing::Publishing;
use crate::store::{Store, StoreError};
use crate::translation::progress::{Blockers, Progress, Totals, all, closed};
use crate::translation::source::Sources;
use crate::wording::Wording;
use crate::words::UiLanguage;

/// The translating of a site.
#[derive(Clone, Copy)]
pub struct Translating<'a> {
    /// What is durable.
    pub store: &'a Store,
    /// The time.
    pub clock: &'a Clock,
}

/// A package that can be translated, with all that it is made of.
pub struct Bench {
    /// Its name.
    pub name: String,
    /// The package.
    pub package: Package,
    /// The files that it uses.
    pub files: Files,
    /// What is to be translated.
    pub sources: Sources,
    /// Its script and texts, as calls would have them.
    pub published: Published,
}

/// What a package is for translators.
pub enum Opening {
    /// There is no such package.
    Nothing,
    /// Its script has errors: nobody can tell what is to be translated. Its title.
    Faulty(String),
    /// It can be translated.
    Bench(Box<Bench>),
}

/// How far a language of a package is.
pub struct Column {
    /// The language.
    pub language: LanguageIdentifier,
    /// How many texts are in each state.
    pub totals: Totals,
    /// What keeps it closed.
    pub blockers: Blockers,
    /// Catalogs whose state cannot be read.
    pub faults: Vec<String>,
}

/// A package in the list of a translator.
pub struct Row {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its languages that she reaches; `None` while its script has errors.
    pub columns: Option<Vec<Column>>,
    /// The titles of its étapes, by name.
    pub steps: Vec<(String, String)>,
}

impl<'a> Translating<'a> {
    fn publishing(&self) -> Publishing<'a> {
        Publishing {
            store: self.store,
            clock: self.clock,
        }
    }

    /// A package as the site's files make it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn open(&self, name: &str) -> Result<Opening, StoreError> {
        let found = self.publishing().package(name).await?;
        Ok(found.map_or(Opening::Nothing, |(package, files)| {
            Bench::of(package, files)
        }))
    }

    /// The packages that somebody reaches, with her languages; all of a package's languages for who
    /// only looks.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn rows(&self, person: &Person) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        let publishing = self.publishing();
        let mut names = Vec::new();
        for (name, belonging) in publishing.belongings().await? {
            let languages = belonging.languages.iter();
            let hers: Vec<_> = languages
                .filter(|language| belonging.is_read_by(person, language))
                .cloned()
                .collect();
            if !hers.is_empty() {
                names.push((name, hers));
            }
        }
        for (name, hers) in names {
            match self.open(&name).await? {
                Opening::Nothing => {}
                Opening::Faulty(title) => rows.push(Row {
                    name,
                    title,
                    columns: None,
                    steps: Vec::new(),
                }),
                Opening::Bench(bench) => rows.push(bench.row(&hers)),
            }
        }
        Ok(rows)
    }
}

impl Bench {
    /// A package, with the files that it uses.
    #[must_use]
    pub fn of(package: Package, files: Files) -> Opening {
        let title = package
            .manifest
            .as_ref()
            .map(|manifest| manifest.title.clone());
        let title = title.unwrap_or_else(|| package.name.clone());
        match (Sources::of(&package), Published::of(&package)) {
            (Some(sources), Some(published)) => Opening::Bench(Box::new(Self {
                name: package.name.clone(),
                package,
                files,
                sources,
                published,
            })),
            _ => Opening::Faulty(title),
        }
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.published.script.header.title
    }

    /// The language that it is written in.
    #[must_use]
    pub fn source(&self) -> &LanguageIdentifier {
        &self.published.script.header.source
    }

    /// Its rules in words.
    #[must_use]
    pub fn wording(&self, ui: UiLanguage) -> Wording<'_> {
        Wording::new(&self.published.script, &self.published.texts, ui)
    }

    /// How far a language is.
    #[must_use]
    pub fn progress(&self, language: &LanguageIdentifier) -> Progress<'_> {
        Progress::read(&self.sources, &self.files, language)
    }

    /// What an étape is called, by its name.
    #[must_use]
    pub fn step_title(&self, name: &str) -> String {
        let title = self.sources.get(&format!("{name}.titre"));
        title.map_or_else(|| name.to_owned(), |title| title.text.clone())
    }

    fn row(&self, hers: &[LanguageIdentifier]) -> Row {
        let languages = all(&self.sources, &self.files);
        let blockers = closed(&self.sources, &languages, self.package.allows_drafts());
        let columns = languages
            .iter()
            .zip(blockers)
            .filter(|(progress, _)| hers.contains(&progress.language))
            .map(|(progress, blockers)| Column {
                language: progress.language.clone(),
                totals: progress.totals(&self.sources),
                blockers,
                faults: progress
                    .faults
                    .iter()
                    .map(|(name, _)| name.clone())
                    .collect(),
            });
        let steps = self.published.script.steps.iter();
        Row {
            name: self.name.clone(),
            title: self.title().to_owned(),
            columns: Some(columns.collect()),
            steps: steps
                .map(|step| (step.name.to_string(), self.step_title(step.name.as_str())))
                .collect(),
        }
    }
}
