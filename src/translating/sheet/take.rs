//! Taking what came back in a spreadsheet: what rests on what is still there, and is sound. Nothing
//! is written here: what the files become is handed over whole.

use std::collections::BTreeMap;

use trame_dsl::diagnostic::Severity;
use trame_dsl::text::document::Document;
use trame_dsl::text::listing;
use trame_dsl::text::variants::{Fields, Unjoined, fields};

use super::{Sent, SentRow, Typed};
use crate::translating::Bench;
use crate::translating::checking::Checker;
use crate::translating::message::base_of;
use crate::translation::source::SourceText;
use crate::translation::state::{Stage, StateFault};
use crate::translation::written::{Author, Written, state_path, texts_path};

/// What came of a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taking {
    /// What files become, by path.
    pub files: Vec<(String, String)>,
    /// Texts that say something else now.
    pub saved: Vec<String>,
    /// Texts of which something was said.
    pub marked: usize,
    /// Texts that were taken before.
    pub known: usize,
    /// Texts that nobody has filled in.
    pub empty: usize,
    /// Texts that were taken, of which nothing is said: what surrounds them has changed since.
    pub moved: Vec<String>,
    /// What was not taken, by row.
    pub refused: Vec<Refused>,
}

/// A text that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The first of its rows.
    pub line: u32,
    /// The text.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why a text was not taken. The words are those of `sheet-refused-<code>`, or the fault's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The package has no such text any more.
    Gone,
    /// The source has changed since.
    Source,
    /// The translation has changed since.
    Changed,
    /// Its rows are not those that were sent out.
    Rows,
    /// The sentence of that key is empty.
    Empty(String),
    /// The spreadsheet has made a number or a date of it.
    Value,
    /// It is calculated.
    Formula,
    /// Its file is such that writing it would touch another text.
    File,
    /// It cannot be said.
    Fault {
        /// Its code, which is also the id of its sentence.
        code: &'static str,
        /// What the sentence quotes.
        args: Vec<(&'static str, String)>,
    },
}

impl Why {
    /// The end of its words' id, and what they quote.
    #[must_use]
    pub fn words(&self) -> (String, Vec<(&'static str, String)>) {
        let own = |code: &str| (format!("sheet-refused-{code}"), Vec::new());
        match self {
            Self::Gone => own("gone"),
            Self::Source => own("source"),
            Self::Changed => own("changed"),
            Self::Rows => own("rows"),
            Self::Empty(keys) => (own("empty").0, vec![("form", keys.clone())]),
            Self::Value => own("value"),
            Self::Formula => own("formula"),
            Self::File => own("file"),
            Self::Fault { code, args } => ((*code).to_owned(), args.clone()),
        }
    }
}

/// What a text's rows come to.
enum Read {
    /// Nobody has touched them.
    Untouched,
    /// Nobody has filled them in.
    Empty,
    /// The file says so already.
    Known,
    /// It says this now.
    New(String),
}

impl Bench {
    /// Takes what can be taken. `stage`: what is said of it.
    ///
    /// # Errors
    /// When what is known of a catalog's texts cannot be read; its name comes with the fault.
    pub fn take(
        &self,
        sent: &Sent,
        stage: Option<Stage>,
        author: Author<'_>,
    ) -> Result<Taking, (String, StateFault)> {
        let mut taking = Taking::default();
        let mut catalogs: BTreeMap<&str, Vec<(&SourceText, Vec<&SentRow>)>> = BTreeMap::new();
        for rows in grouped(&sent.rows) {
            match self.sources.get(&rows[0].id) {
                Some(source) => {
                    let texts = catalogs.entry(&source.catalog).or_default();
                    texts.push((source, rows));
                }
                None => taking.refuse(&rows, Why::Gone),
            }
        }
        let checker = Checker::of(self, &sent.language);
        for (catalog, texts) in catalogs {
            let written = Written::read(&self.files, catalog, &sent.language);
            let written = written.map_err(|fault| (catalog.to_owned(), fault))?;
            Catalog {
                bench: self,
                checker: &checker,
                written,
                stage,
                author,
                taking: &mut taking,
            }
            .take(&texts);
        }
        taking.refused.sort_by_key(|refused| refused.line);
        Ok(taking)
    }
}

/// The rows of each text, in the order of the first of them.
fn grouped(rows: &[SentRow]) -> Vec<Vec<&SentRow>> {
    let mut groups: Vec<Vec<&SentRow>> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        let at = *known.entry(&row.id).or_insert(groups.len());
        match groups.get_mut(at) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    groups
}

impl Taking {
    fn refuse(&mut self, rows: &[&SentRow], why: Why) {
        let first = rows.first();
        self.refused.push(Refused {
            line: first.map_or(0, |row| row.line),
            id: first.map(|row| row.id.clone()).unwrap_or_default(),
            why,
        });
    }
}

/// One catalog while its texts are taken.
struct Catalog<'a> {
    bench: &'a Bench,
    checker: &'a Checker,
    written: Written,
    stage: Option<Stage>,
    author: Author<'a>,
    taking: &'a mut Taking,
}

impl Catalog<'_> {
    fn take(mut self, texts: &[(&SourceText, Vec<&SentRow>)]) {
        let order = self.bench.sources.order_of(&self.written.catalog);
        let mut document = Document::read(self.written.ftl.as_str());
        let mut expected = self.written.texts.clone();
        let mut taken = Vec::new();
        for (source, rows) in texts {
            let new = match self.read(source, rows) {
                Ok(Read::Untouched) => continue,
                Ok(Read::Empty) => {
                    self.taking.empty += 1;
                    continue;
                }
                Ok(Read::Known) => {
                    self.taking.known += 1;
                    None
                }
                Ok(Read::New(_)) if !self.written.legible => {
                    self.taking.refuse(rows, Why::File);
                    continue;
                }
                Ok(Read::New(text)) => Some(text),
                Err(why) => {
                    self.taking.refuse(rows, why);
                    continue;
                }
            };
            if let Some(text) = &new {
                if let Err(fault) = document.set(&source.id, text, order) {
                    let (code, args) = (fault.code, fault.args);
                    self.taking.refuse(rows, Why::Fault { code, args });
                    continue;
                }
                let said = document.get(&source.id).map(|written| written.text);
                expected.insert(source.id.clone(), said.unwrap_or_default());
            }
            taken.push((*source, rows, new.is_some()));
        }
        if listing::list(document.text()) != expected {
            // A file that is broken somewhere may take one text for another.
            for (_, rows, is_new) in &taken {
                self.taking.known -= usize::from(!is_new);
                self.taking.refuse(rows, Why::File);
            }
            return;
        }
        self.written.ftl = document.text().to_owned();
        self.written.texts = expected;
        self.note(&taken);
        self.hand_over();
    }

    /// What the rows of a text come to.
    fn read(&self, source: &SourceText, rows: &[&SentRow]) -> Result<Read, Why> {
        if rows.iter().any(|row| row.hashes[0] != source.hash) {
            return Err(Why::Source);
        }
        let mut typed = Vec::with_capacity(rows.len());
        for row in rows {
            typed.push(match &row.typed {
                Typed::Nothing => "",
                Typed::Text(text) => text.trim(),
                Typed::Value => return Err(Why::Value),
                Typed::Formula => return Err(Why::Formula),
            });
        }
        if typed.iter().all(|text| text.is_empty()) {
            return Ok(Read::Empty);
        }
        let now = self.written.texts.get(&source.id).map(String::as_str);
        let was_this = rows.iter().all(|row| row.hashes[2] == base_of(now));
        let text = match joined(source, now, rows, &typed, &self.written) {
            Ok(text) => text,
            // Its rows are those of another translation.
            Err(_) if !was_this => return Err(Why::Changed),
            Err(why) => return Err(why),
        };
        match now {
            Some(now) if now == text && was_this => Ok(Read::Untouched),
            Some(now) if now == text => Ok(Read::Known),
            _ if !was_this => Err(Why::Changed),
            _ => self.sound(&source.id, &text).map(|()| Read::New(text)),
        }
    }

    /// Refuses what would be said wrongly. What is only to be looked at is taken: the checks say so.
    fn sound(&self, id: &str, text: &str) -> Result<(), Why> {
        let faults = self.checker.faults(id, text).into_iter();
        let mut errors = faults.filter(|fault| fault.severity == Severity::Error);
        match errors.next() {
            Some(fault) => Err(Why::Fault {
                code: fault.code,
                args: fault.args,
            }),
            None => Ok(()),
        }
    }

    /// Notes who wrote what was taken, and what is said of it.
    fn note(&mut self, taken: &[(&SourceText, &Vec<&SentRow>, bool)]) {
        for (source, rows, is_new) in taken {
            let same = rows.iter().all(|row| row.hashes[1] == source.context);
            if *is_new {
                let fresh = !self.written.state.records.contains_key(&source.id);
                self.written.saved(source, self.author);
                let record = self.written.state.records.get_mut(&source.id);
                if let Some(record) = record.filter(|_| fresh && !same) {
                    record.context.clone_from(&rows[0].hashes[1]);
                }
                self.taking.saved.push(source.id.clone());
                if !same {
                    self.taking.moved.push(source.id.clone());
                }
            }
            if let Some(stage) = self.stage.filter(|_| same) {
                self.taking.marked += usize::from(self.written.mark(source, stage, self.author));
            }
        }
    }

    fn hand_over(&mut self) {
        let (catalog, language) = (&self.written.catalog, &self.written.language);
        let becomes = [
            (texts_path(catalog, language), self.written.ftl.clone()),
            (state_path(catalog, language), self.written.state.write()),
        ];
        for (path, becomes) in becomes {
            let was = self.bench.files.get(&path).unwrap_or_default();
            if was != becomes.as_bytes() {
                self.taking.files.push((path, becomes));
            }
        }
    }
}

/// The text of some rows, as `listing` writes it.
fn joined(
    source: &SourceText,
    now: Option<&str>,
    rows: &[&SentRow],
    typed: &[&str],
    written: &Written,
) -> Result<String, Why> {
    let asked = fields(&source.text, now, &written.language);
    let mut fields = match (asked, rows) {
        (Some(fields), _) => fields,
        (None, [row]) if row.keys.is_empty() => return whole(&source.id, typed[0]),
        (None, _) => return Err(Why::Rows),
    };
    fill(&mut fields, rows, typed).ok_or(Why::Rows)?;
    fields.join().map_err(|fault| match fault {
        Unjoined::Empty(at) => Why::Empty(fields.fields[at].keys.join(", ")),
        Unjoined::Unsound(_, fault) | Unjoined::Together(fault) => Why::Fault {
            code: fault.code,
            args: fault.args,
        },
    })
}

/// Puts each row into its field; `None` when they are not the same.
fn fill(fields: &mut Fields, rows: &[&SentRow], typed: &[&str]) -> Option<()> {
    if rows.len() != fields.fields.len() {
        return None;
    }
    for field in &mut fields.fields {
        let keys = field.keys.join(" ");
        let mut of_it = rows.iter().zip(typed).filter(|(row, _)| row.keys == keys);
        let (_, text) = of_it.next()?;
        (*text).clone_into(&mut field.text);
    }
    Some(())
}

/// A text that is shown as it is, as it would be written.
fn whole(id: &str, typed: &str) -> Result<String, Why> {
    let mut document = Document::default();
    let order: [&str; 0] = [];
    match document.set(id, typed, &order) {
        Ok(()) => Ok(document.get(id).map(|text| text.text).unwrap_or_default()),
        Err(fault) => Err(Why::Fault {
            code: fault.code,
            args: fault.args,
        }),
    }
}
