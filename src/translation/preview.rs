//! What a translation will look like on a call: a text that is being written, said with values as
//! they come in calls. The values are those of the package's scenarios where these have them;
//! every answer, every form of plural and every variant is then said once.

#[cfg(test)]
mod tests;
mod values;

use std::collections::{BTreeMap, BTreeSet};
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
/// The message under which a text is said; no script has one of that name.
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

/// A translation of a text, said. Nothing for one that is never said by itself.
///
/// # Errors
/// When it cannot be read.
pub fn preview(
    stage: &Stage<'_>,
    source: &SourceText,
    candidate: &str,
) -> Result<Vec<Sample>, PatternFault> {
    let written = read(candidate)?;
    if candidate.trim().is_empty() {
        return Ok(Vec::new());
    }
    if let Some(term) = source.id.strip_prefix('-') {
        return Ok(if term.contains('.') {
            Vec::new()
        } else {
            stage.term(term, &source.text, &written)
        });
    }
    let plain = read(&source.text)?.to_ftl();
    let texts = stage.texts(
        &format!("{MESSAGE} ={plain}\n"),
        &format!("{MESSAGE} ={}\n", written.to_ftl()),
    );
    let wanted = stage.wanted(source, &written);
    let rows = stage.rows(&wanted);
    let said = rows
        .into_iter()
        .filter_map(|(scenario, values)| stage.say(&texts, scenario, &values));
    Ok(said.collect())
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
    fn rows(&self, wanted: &Wanted) -> Vec<(Option<String>, Values)> {
        let rehearsed = self.rehearsed(&wanted.names);
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

    /// The values that the scenarios lead to, each set once, with the scenario's title.
    fn rehearsed(&self, names: &[String]) -> Vec<(String, Values)> {
        let script = &self.published.script;
        let base = base(script);
        let mut rows: Vec<(String, Values)> = Vec::new();
        if names.is_empty() {
            return rows;
        }
        for scenario in self.scenarios {
            let Ok(mut call) = begin::<Icu>(script, scenario, &base) else {
                continue;
            };
            // However far it comes, what is known there is known.
            let _ = drive(&mut call, &scenario.acts, &mut |_: &Call| {});
            let known = |name: &String| {
                let quoted = call.quoted(name)?;
                quoted.answer.is_some().then(|| (name.clone(), quoted))
            };
            let values: Values = names.iter().filter_map(known).collect();
            let new = rows.iter().all(|(_, other)| *other != values);
            if values.len() == names.len() && new {
                rows.push((scenario.title.clone(), values));
            }
        }
        rows
    }

    /// A term, by itself and in each of its forms.
    fn term(&self, term: &str, source: &str, written: &Pattern) -> Vec<Sample> {
        let mut forms = vec![(Vec::new(), format!("{{ -{term} }}"))];
        let mut wanted = Wanted::default();
        wanted.note(written);
        for (name, key) in wanted
            .keys
            .iter()
            .flat_map(|(name, keys)| keys.iter().map(move |key| (name, key)))
        {
            let quoted = format!("{{ -{term}({name}: \"{key}\") }}");
            forms.push((vec![(name.clone(), key.clone())], quoted));
        }
        let plain = read(source).map(|pattern| pattern.to_ftl());
        let plain = plain.unwrap_or_default();
        let said = forms.into_iter().take(MOST).filter_map(|(values, quoted)| {
            let entries = |text: &str| format!("-{term} ={text}\n{MESSAGE} = {quoted}\n");
            let texts = self.texts(&entries(&plain), &entries(&written.to_ftl()));
            let sample = self.say(&texts, None, &Values::new())?;
            Some(Sample { values, ..sample })
        });
        let mut said: Vec<Sample> = said.collect();
        // A form that says what another says tells nothing.
        let mut seen = BTreeSet::new();
        said.retain(|sample| seen.insert(sample.shown.text.clone()));
        said
    }

    fn say(&self, texts: &Texts<Icu>, scenario: Option<String>, values: &Values) -> Option<Sample> {
        let id = TextId {
            message: Name::new(MESSAGE),
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
