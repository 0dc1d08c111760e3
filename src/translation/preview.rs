//! What a translation will look like on a call: a text that is being written, said with values as
//! they come in calls. The values are those of the package's scenarios where these have them;
//! every answer, every form of plural and every variant is then said once.

#[cfg(test)]
mod tests;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use trame_dsl::call::Call;
use trame_dsl::call::rehearsal::{Scenario, begin, drive};
use trame_dsl::name::Name;
use trame_dsl::span::{FileId, Span};
use trame_dsl::syntax::tree::Line;
use trame_dsl::text::pattern::{Pattern, Role};
use trame_dsl::text::{Catalog, PatternFault, Quoted, Scope, Shown, Speaker, TextId, Texts};
use unic_langid::LanguageIdentifier;

use super::source::{SourceText, Sources};
use crate::library::publish::Published;
use crate::library::rehearse::base;
use crate::platform::Icu;
use crate::words::call_words;

/// The most sentences that are shown.
pub const MOST: usize = 12;
/// How many of them, at most, only because a scenario has these values.
const REHEARSED: usize = 3;
/// What the messages begin with under which texts are said; no script has one of that name.
const MESSAGE: &str = "trame-apercu";

/// What sentences are said on: a package and one of its languages.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    /// Its source texts.
    pub sources: &'a Sources,
    /// Its texts in each language, as calls have them.
    pub published: &'a Published,
    /// Its scenarios.
    pub scenarios: &'a [Scenario],
    /// The language.
    pub language: &'a LanguageIdentifier,
}

/// A sentence as it will be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The scenario that has these values.
    pub scenario: Option<String>,
    /// Each variable with its value, in the words of the script's own language.
    pub values: Vec<(String, String)>,
    /// The sentence, with the source's beside it.
    pub shown: Shown,
    /// Whether the call would say it in another language, because this text cannot be said.
    pub falls_back: bool,
}

/// Values of variables, by name.
type Values = BTreeMap<String, Quoted>;

impl Scope for Given<'_> {
    fn quoted(&self, variable: &str) -> Option<Quoted> {
        self.0.get(variable).cloned()
    }
}

struct Given<'v>(&'v Values);

/// What came of saying a text: sentences, or why it cannot be read.
pub type Said = Result<Vec<Sample>, PatternFault>;

/// Translations of texts, said: of each, nothing where it is blank or is never said by itself.
#[must_use]
pub fn previews(stage: &Stage<'_>, candidates: &[(&SourceText, &str)]) -> Vec<Said> {
    let calls = stage.calls();
    let read: Vec<Result<Candidate<'_>, PatternFault>> = candidates
        .iter()
        .enumerate()
        .map(|(number, (source, typed))| Candidate::read(number, source, typed))
        .collect();
    let sound = || read.iter().flatten().filter(|candidate| !candidate.blank);
    let plain: String = sound()
        .map(|candidate| candidate.entry(&candidate.plain))
        .collect();
    let written: String = sound()
        .map(|candidate| candidate.entry(&candidate.ftl))
        .collect();
    let texts = stage.texts(&plain, &written);
    read.iter()
        .map(|candidate| match candidate {
            Ok(candidate) if candidate.blank => Ok(Vec::new()),
            Ok(candidate) => Ok(candidate.said(stage, &calls, &texts)),
            Err(fault) => Err(fault.clone()),
        })
        .collect()
}

/// The translation of one text, said.
///
/// # Errors
/// When it cannot be read.
pub fn preview(stage: &Stage<'_>, source: &SourceText, candidate: &str) -> Said {
    let mut said = previews(stage, &[(source, candidate)]);
    said.pop().unwrap_or_else(|| Ok(Vec::new()))
}

/// A text that is being written.
struct Candidate<'a> {
    source: &'a SourceText,
    /// The message under which it is said.
    message: String,
    /// What was typed.
    written: Pattern,
    /// The same, and the source, as they stand in a file.
    ftl: String,
    plain: String,
    blank: bool,
}

impl<'a> Candidate<'a> {
    fn read(number: usize, source: &'a SourceText, typed: &str) -> Result<Self, PatternFault> {
        let written = read(typed)?;
        Ok(Self {
            source,
            message: format!("{MESSAGE}-{number}"),
            ftl: written.to_ftl(),
            plain: read(&source.text)?.to_ftl(),
            // An attribute of a term is never said.
            blank: typed.trim().is_empty()
                || (source.id.starts_with('-') && source.id.contains('.')),
            written,
        })
    }

    /// What it says in a file: a message of its own, or the term and a message for each of its forms.
    fn entry(&self, ftl: &str) -> String {
        let message = &self.message;
        let Some(term) = self.source.id.strip_prefix('-') else {
            return format!("{message} ={ftl}\n");
        };
        let mut entry = format!("-{term} ={ftl}\n");
        for (number, form) in self.forms().iter().enumerate() {
            let given = form
                .as_ref()
                .map(|(name, key)| format!("({name}: \"{key}\")"))
                .unwrap_or_default();
            let _ = writeln!(entry, "{message}-{number} = {{ -{term}{given} }}");
        }
        entry
    }

    /// The forms of a term: as it is quoted alone, then by each key that chooses a variant.
    fn forms(&self) -> Vec<Option<(String, String)>> {
        let mut wanted = Wanted::default();
        wanted.note(&self.written);
        let keys = wanted.keys.iter();
        let keys = keys.flat_map(|(name, keys)| keys.iter().map(|key| (name.clone(), key.clone())));
        std::iter::once(None)
            .chain(keys.map(Some))
            .take(MOST)
            .collect()
    }

    fn said(&self, stage: &Stage<'_>, calls: &[(String, Call)], texts: &Texts<Icu>) -> Vec<Sample> {
        if !self.source.id.starts_with('-') {
            let wanted = stage.wanted(self.source, &self.written);
            let rows = stage.rows(&wanted, calls).into_iter();
            return rows
                .filter_map(|(scenario, values)| stage.say(texts, &self.message, scenario, &values))
                .collect();
        }
        // A form that says what another says tells nothing.
        let mut seen = BTreeSet::new();
        let forms = self.forms().into_iter().enumerate();
        let said = forms.filter_map(|(number, form)| {
            let message = format!("{}-{number}", self.message);
            let sample = stage.say(texts, &message, None, &Values::new())?;
            seen.insert(sample.shown.text.clone()).then(|| Sample {
                values: form.into_iter().collect(),
                ..sample
            })
        });
        said.collect()
    }
}

fn read(text: &str) -> Result<Pattern, PatternFault> {
    let lines = text.split('\n').map(|line| Line {
        text: line.to_owned(),
        span: Span::new(FileId(0), 0, 0),
    });
    Pattern::parse(&lines.collect::<Vec<_>>())
}

/// The variables of a text and of what it quotes, each with the keys of the variants it chooses.
#[derive(Default)]
struct Wanted {
    names: Vec<String>,
    keys: BTreeMap<String, BTreeSet<String>>,
}

impl Wanted {
    fn note(&mut self, pattern: &Pattern) {
        for variable in pattern.variables() {
            if !self.names.contains(&variable.name) {
                self.names.push(variable.name.clone());
            }
            if let Role::Selector(keys) = &variable.role {
                let known = self.keys.entry(variable.name.clone()).or_default();
                known.extend(keys.iter().map(|key| key.text.clone()));
            }
        }
    }
}

impl Stage<'_> {
    /// The package's texts, some entries put before those of the source and of the language.
    fn texts(&self, source: &str, language: &str) -> Texts<Icu> {
        let script = &self.published.script;
        let first = |known: &LanguageIdentifier| {
            if *known == script.header.source {
                Some(source)
            } else {
                (known == self.language).then_some(language)
            }
        };
        let mut catalogs: Vec<Catalog> = self
            .published
            .languages
            .iter()
            .map(|texts| Catalog {
                language: texts.language.clone(),
                package: first(&texts.language)
                    .map(Arc::from)
                    .into_iter()
                    .chain([Arc::clone(&texts.ftl)])
                    .collect(),
                words: call_words(&texts.language.to_string()),
            })
            .collect();
        if catalogs
            .iter()
            .all(|known| known.language != *self.language)
        {
            catalogs.push(Catalog {
                language: self.language.clone(),
                package: vec![Arc::from(language)],
                words: call_words(&self.language.to_string()),
            });
        }
        Texts::new(&script.header, script.lists.clone(), catalogs)
    }

    /// What a text and its translation name, and what they quote.
    fn wanted(&self, source: &SourceText, written: &Pattern) -> Wanted {
        let mut wanted = Wanted::default();
        wanted.note(written);
        let mut seen = BTreeSet::from([source.id.as_str()]);
        let mut waiting = vec![source];
        while let Some(text) = waiting.pop() {
            if let Ok(pattern) = read(&text.text) {
                wanted.note(&pattern);
            }
            waiting.extend(
                self.sources
                    .quoted(text)
                    .into_iter()
                    // In a term only its own arguments are known.
                    .filter(|quoted| !quoted.id.starts_with('-') && seen.insert(&quoted.id)),
            );
        }
        wanted
    }

    /// Which values are said together.
    fn rows(&self, wanted: &Wanted, calls: &[(String, Call)]) -> Vec<(Option<String>, Values)> {
        let rehearsed = rehearsed(&wanted.names, calls);
        let choices: Vec<(&String, Vec<Quoted>)> = wanted
            .names
            .iter()
            .map(|name| (name, self.values(name, wanted.keys.get(name))))
            .filter(|(_, values)| !values.is_empty())
            .collect();
        let usual: Values = choices
            .iter()
            .map(|(name, values)| ((*name).clone(), values[0].clone()))
            .collect();
        let begin = rehearsed.first().map_or(&usual, |(_, values)| values);
        let begin: Values = usual.iter().chain(begin).map(owned).collect();
        let mut rows: Vec<(Option<String>, Values)> = vec![(
            rehearsed.first().map(|(title, _)| title.clone()),
            begin.clone(),
        )];
        let mut combined = combined(&begin, &choices, wanted).into_iter();
        while let Some(values) = combined.next().filter(|_| rows.len() < MOST) {
            if rows.iter().all(|(_, known)| *known != values) {
                rows.push((None, values));
            }
        }
        // Where there is room, more that scenarios have, beside the first.
        for (title, values) in rehearsed.into_iter().skip(1).take(REHEARSED - 1).rev() {
            match rows.iter().position(|(_, known)| *known == values) {
                Some(at) => rows[at].0 = Some(title),
                None if rows.len() < MOST => rows.insert(1, (Some(title), values)),
                None => {}
            }
        }
        rows
    }

    /// The calls that the scenarios make, each with its title.
    fn calls(&self) -> Vec<(String, Call)> {
        let script = &self.published.script;
        let base = base(script);
        let made = self.scenarios.iter().filter_map(|scenario| {
            let mut call = begin::<Icu>(script, scenario, &base).ok()?;
            // However far it comes, what is known there is known.
            let _ = drive(&mut call, &scenario.acts, &mut |_: &Call| {});
            Some((scenario.title.clone(), call))
        });
        made.collect()
    }

    fn say(
        &self,
        texts: &Texts<Icu>,
        message: &str,
        scenario: Option<String>,
        values: &Values,
    ) -> Option<Sample> {
        let id = TextId {
            message: Name::new(message),
            attribute: None,
        };
        let scope = Given(values);
        let shown = texts.show(self.language, &id, &scope)?;
        let values = values
            .iter()
            .map(|(name, quoted)| (name.clone(), texts.plain(quoted, &scope)));
        Some(Sample {
            scenario,
            values: values.collect(),
            falls_back: shown.lang != *self.language,
            shown,
        })
    }
}

/// The values that calls of scenarios come to, each set once, with the scenario's title. A call that
/// does not know one of them is none.
fn rehearsed(names: &[String], calls: &[(String, Call)]) -> Vec<(String, Values)> {
    let mut rows: Vec<(String, Values)> = Vec::new();
    for (title, call) in calls.iter().filter(|_| !names.is_empty()) {
        let known = |name: &String| {
            let quoted = call.quoted(name)?;
            quoted.answer.is_some().then(|| (name.clone(), quoted))
        };
        let values: Values = names.iter().filter_map(known).collect();
        let new = rows.iter().all(|(_, other)| *other != values);
        if values.len() == names.len() && new {
            rows.push((title.clone(), values));
        }
    }
    rows
}

fn owned((name, quoted): (&String, &Quoted)) -> (String, Quoted) {
    (name.clone(), quoted.clone())
}

/// Every value with the others as they begin, or, where they are few, every value with every other.
fn combined(begin: &Values, choices: &[(&String, Vec<Quoted>)], wanted: &Wanted) -> Vec<Values> {
    let with = |values: &Values, name: &String, value: &Quoted| {
        let mut values = values.clone();
        values.insert(name.clone(), value.clone());
        values
    };
    let choosing: Vec<&(&String, Vec<Quoted>)> = choices
        .iter()
        .filter(|(name, _)| wanted.keys.contains_key(*name))
        .collect();
    let product: usize = choosing
        .iter()
        .fold(1, |all, (_, values)| all.saturating_mul(values.len()));
    let mut rows = vec![begin.clone()];
    if product < MOST {
        for (name, values) in &choosing {
            rows = rows
                .iter()
                .flat_map(|row| values.iter().map(|value| with(row, name, value)))
                .collect();
        }
    }
    // What chooses a variant before what is only said.
    let rest = choices
        .iter()
        .filter(|(name, _)| !wanted.keys.contains_key(*name));
    for (name, values) in choosing.into_iter().chain(rest) {
        rows.extend(values.iter().map(|value| with(begin, name, value)));
    }
    rows
}
