//! The page as a whole: its head, its étapes, what stands after them.

use trame_dsl::name::Name;
use trame_dsl::script::{Op, Origin, Script, Type, Var};
use unic_langid::LanguageIdentifier;

use super::PaperError;
use super::columns::{Columns, Statuses};
use super::context::{Datum, Outcome, Paper, Rebuttal};
use super::names::Names;
use super::steps;
use super::surroundings::Surroundings;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::review::{languages, manifest};
use crate::translation::opening::Opening;
use crate::translation::progress::Progress;
use crate::translation::source::Sources;
use crate::wording::Wording;
use crate::words::{UiLanguage, Words};

/// How much of a version's hash is printed.
const DIGITS: usize = 12;

/// A package's call, ready to be printed.
pub fn of(
    package: &Package,
    files: &Files,
    other: Option<&LanguageIdentifier>,
    ui: UiLanguage,
) -> Result<Paper, PaperError> {
    let published = Published::of(package).ok_or(PaperError::NotSound)?;
    let sources = Sources::of(package).ok_or(PaperError::NotSound)?;
    let script = &published.script;
    let other = other.filter(|other| **other != script.header.source);
    let known = known(script);
    if other.is_some_and(|other| !known.contains(other)) {
        return Err(PaperError::Language(known));
    }
    let names = Names::of(script).of_values;
    let wording = Wording::new(script, &published.texts, ui).naming(&names);
    let beside = other.map(|other| (other, statuses(&sources, files, other)));
    let columns = Columns::new(&published, wording, &names, beside);
    let around = Surroundings {
        script,
        columns: &columns,
        wording,
        words: Words::of(ui),
        directory: &package.directory,
        names: &names,
    };
    Ok(Paper {
        title: script.header.title.clone(),
        columns: columns.heads(),
        notice: other.and_then(|other| notice(package, files, other, ui)),
        facts: facts(&around, package),
        data: data(&around),
        steps: steps::all(&around),
        rebuttals: rebuttals(&around),
        outcomes: outcomes(&around),
    })
}

/// The languages that the manifest names, the script's own first.
fn known(script: &Script) -> Vec<LanguageIdentifier> {
    let header = &script.header;
    let falling = header.fallback.keys().filter_map(|tag| tag.parse().ok());
    let named = header
        .targets
        .iter()
        .chain(header.fallback.values())
        .cloned();
    let mut known = vec![header.source.clone()];
    for language in named.chain(falling) {
        if !known.contains(&language) {
            known.push(language);
        }
    }
    known
}

fn statuses(sources: &Sources, files: &Files, language: &LanguageIdentifier) -> Statuses {
    let progress = Progress::read(sources, files, language);
    let texts = progress.texts.iter();
    texts
        .map(|text| (text.source.id.clone(), text.standing.status))
        .collect()
}

/// What keeps a language closed, or is to be known of its texts.
fn notice(
    package: &Package,
    files: &Files,
    language: &LanguageIdentifier,
    ui: UiLanguage,
) -> Option<String> {
    let opening = Opening::of(package, files)?;
    let states = languages::of(package, &opening.languages, &opening.published, ui);
    let tag = language.to_string();
    let state = states.into_iter().find(|state| state.language == tag);
    match state {
        Some(state) => state.is_warned().then(|| state.sentence(ui)),
        // It has no texts of its own: each is marked.
        None => Some(Words::of(ui).text("print-no-texts", &[])),
    }
}

fn facts(around: &Surroundings<'_>, package: &Package) -> Vec<(String, String)> {
    let script = around.script;
    let version: String = script.hash.chars().take(DIGITS).collect();
    let mut facts = vec![("direction", script.header.direction.clone())];
    if let Some(of) = &package.manifest {
        let subject = around.words.text(manifest::subject(of.subject), &[]);
        facts.push(("subject", subject));
        facts.push(("purpose", of.purpose.clone()));
    }
    facts.push(("version", version));
    facts
        .into_iter()
        .map(|(id, value)| (around.word(&format!("fact-{id}"), &[]), value))
        .collect()
}

/// What the contact list brings.
fn data(around: &Surroundings<'_>) -> Vec<Datum> {
    let vars = around.script.vars.iter().zip(around.names);
    let datum = |(var, name): (&Var, &String)| {
        let Origin::Data { optional } = var.origin else {
            return None;
        };
        let labels = match var.ty {
            Type::YesNo => ["oui", "non"].map(|word| around.columns.word(word)).into(),
            Type::Choice(list) | Type::Multiple(list) => {
                let list = around.script.lists.get(list as usize)?;
                let codes = list.codes.iter();
                codes
                    .map(|code| around.columns.label(list, code.as_str()))
                    .collect()
            }
            _ => Vec::new(),
        };
        Some(Datum {
            name: name.clone(),
            optional,
            labels,
        })
    };
    vars.filter_map(datum).collect()
}

/// Those that are open at any moment, then those of one étape.
fn rebuttals(around: &Surroundings<'_>) -> Vec<Rebuttal> {
    let everywhere = around.script.rebuttals.iter().map(|name| (name, None));
    let steps = around.script.steps.iter().zip(0..);
    let of_steps = steps.flat_map(|(step, at)| {
        let only = around.named(at);
        let names = step.rebuttals.iter();
        names.map(move |name| (name, Some(only.clone())))
    });
    everywhere
        .chain(of_steps)
        .map(|(name, only)| Rebuttal {
            title: around.staff(name, Some("titre")),
            spoken: around.spoken(name, None),
            only,
        })
        .collect()
}

/// How a call may end, what the script itself concludes with first.
fn outcomes(around: &Surroundings<'_>) -> Vec<Outcome> {
    let script = around.script;
    let named_at_an_end = |name: &Name| {
        let mut ops = script.ops.iter();
        ops.any(|op| matches!(op, Op::End(outcome) if outcome == name))
    };
    let mut outcomes: Vec<Outcome> = script
        .outcomes
        .keys()
        .filter_map(|name| {
            let concluded = named_at_an_end(name);
            // Only the script itself concludes that it is complete.
            let complete = *script.built_in(name) == *"complet";
            if complete && !concluded {
                return None;
            }
            Some(Outcome {
                label: around.wording.outcome(name),
                help: around.words.outcome_help(name),
                concluded,
            })
        })
        .collect();
    outcomes.sort_by_key(|outcome| !outcome.concluded);
    outcomes
}
