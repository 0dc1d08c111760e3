//! What changed between two versions of an enquête, in the author's words: étape by étape, then
//! what is shared, the languages and the manifest.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use trame_dsl::text::listing;

use super::manifest;
use super::order::reordered;
pub use super::outline::{Aspect, Kind};
use super::outline::{Key, Outline, outline};
use crate::library::manifest::Manifest;
use crate::library::publish::{LanguageTexts, Published};
use crate::wording::Wording;
use crate::words::{UiLanguage, Words};

/// One of the two that are compared.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// Its script and texts.
    pub published: &'a Published,
    /// Its manifest, as far as it can still be read.
    pub manifest: Option<&'a Manifest>,
}

/// What changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Whether nothing did, to the last letter.
    pub identical: bool,
    /// By étape in order, then what stands in none.
    pub groups: Vec<Group>,
    /// Languages whose texts did.
    pub languages: Vec<LanguageChange>,
    /// Entries of the manifest that did.
    pub manifest: Vec<FieldChange>,
}

/// What changed in an étape, or outside any.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The étape's name; `None` outside any.
    pub step: Option<String>,
    /// Its title.
    pub title: String,
    /// What changed in it.
    pub changes: Vec<Change>,
}

/// A change, of one thing or of several in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Of what.
    pub subjects: Vec<Subject>,
    /// What became of them.
    #[serde(flatten)]
    pub what: What,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Subject {
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// The answer or the check of it.
    pub member: Option<String>,
}

/// What became of a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    /// It is new; what it says.
    Added {
        /// Its text, when it has one.
        text: Option<String>,
    },
    /// It is gone; what it said.
    Removed {
        /// Its text, when it had one.
        text: Option<String>,
    },
    /// It stands in another étape.
    Moved {
        /// The title of the étape it stood in, if any.
        from: Option<String>,
    },
    /// It comes at another place among the same.
    Reordered,
    /// Something known of it changed.
    Became {
        /// Which.
        aspect: Aspect,
        /// Before.
        was: Option<String>,
        /// Now.
        now: Option<String>,
    },
}

/// What changed in a language that the enquête is translated into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageChange {
    /// Which.
    pub language: String,
    /// What it is called.
    pub name: String,
    /// It is new.
    pub added: bool,
    /// It is gone.
    pub removed: bool,
    /// It waits for a review and did not, or the contrary.
    pub draft: Option<bool>,
    /// Its texts that are new, changed or gone.
    pub texts: Vec<TextChange>,
}

/// A text of a translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextChange {
    /// Its id in the file.
    pub id: String,
    /// Before.
    pub was: Option<String>,
    /// Now.
    pub now: Option<String>,
}

/// An entry of the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// The end of its message's id.
    pub field: &'static str,
    /// Before.
    pub was: Option<String>,
    /// Now.
    pub now: Option<String>,
}

impl Changes {
    /// What changed from one edition to the next, in words of that language.
    #[must_use]
    pub fn between(old: Edition<'_>, new: Edition<'_>, language: UiLanguage) -> Self {
        let manifest = fields(old.manifest, new.manifest, Words::of(language));
        let same = old.published.script.hash == new.published.script.hash
            && old.published.text_hashes() == new.published.text_hashes();
        if same {
            return Self {
                identical: manifest.is_empty(),
                manifest,
                ..Self::default()
            };
        }
        let wording = wording_of(new.published, language);
        let before = outline(old.published, &wording_of(old.published, language));
        let now = outline(new.published, &wording);
        Self {
            identical: false,
            groups: groups(&before, &now),
            languages: languages(old.published, new.published, &wording),
            manifest,
        }
    }

    /// Whether something that can be named changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.languages.is_empty() && self.manifest.is_empty()
    }
}

fn wording_of(published: &Published, language: UiLanguage) -> Wording<'_> {
    Wording::new(&published.script, &published.texts, language)
}

fn groups(old: &Outline, new: &Outline) -> Vec<Group> {
    let mut found: BTreeMap<Option<String>, Vec<Change>> = BTreeMap::new();
    let moved = reordered(old, new);
    let keys: BTreeSet<&Key> = old.things.keys().chain(new.things.keys()).collect();
    for key in keys {
        // The whole is new or gone: so are its parts.
        if key.member.is_some() && is_of_another(key, old, new) {
            continue;
        }
        let whats = compare(key, old, new, moved.contains(key));
        let thing = new.things.get(key).or_else(|| old.things.get(key));
        let step = match key.kind {
            Kind::Step => Some(key.name.clone()),
            _ => thing.and_then(|thing| thing.step.clone()),
        };
        for what in whats {
            note(found.entry(step.clone()).or_default(), key, what);
        }
    }
    arranged(found, old, new)
}

/// Notes a change; one that befalls several things in the same way is said once.
fn note(changes: &mut Vec<Change>, key: &Key, what: What) {
    let subject = Subject {
        kind: key.kind,
        name: key.name.clone(),
        member: key.member.clone(),
    };
    let shared = matches!(
        what,
        What::Became {
            aspect: Aspect::When,
            ..
        }
    );
    match changes
        .iter_mut()
        .find(|known| shared && known.what == what)
    {
        Some(known) => known.subjects.push(subject),
        None => changes.push(Change {
            subjects: vec![subject],
            what,
        }),
    }
}

fn is_of_another(key: &Key, old: &Outline, new: &Outline) -> bool {
    let owned = [Kind::Question, Kind::Data].map(|kind| Key {
        kind,
        member: None,
        ..key.clone()
    });
    owned
        .iter()
        .any(|owner| old.things.contains_key(owner) != new.things.contains_key(owner))
}

fn compare(key: &Key, old: &Outline, new: &Outline, reordered: bool) -> Vec<What> {
    let text = |facts: &BTreeMap<Aspect, String>| {
        let aspects = [Aspect::Text, Aspect::Title, Aspect::Value];
        aspects.iter().find_map(|aspect| facts.get(aspect).cloned())
    };
    let (was, now) = match (old.things.get(key), new.things.get(key)) {
        (Some(was), Some(now)) => (was, now),
        (None, Some(now)) => {
            return vec![What::Added {
                text: text(&now.facts),
            }];
        }
        (Some(was), None) => {
            return vec![What::Removed {
                text: text(&was.facts),
            }];
        }
        (None, None) => return Vec::new(),
    };
    let mut whats = Vec::new();
    if was.step != now.step && key.member.is_none() {
        let title = |step: &String| old.titles.get(step).unwrap_or(step).clone();
        let from = was.step.as_ref().map(title);
        whats.push(What::Moved { from });
    }
    if reordered {
        whats.push(What::Reordered);
    }
    let aspects: BTreeSet<Aspect> = was.facts.keys().chain(now.facts.keys()).copied().collect();
    for aspect in aspects {
        let (was, now) = (was.facts.get(&aspect), now.facts.get(&aspect));
        if was != now {
            whats.push(What::Became {
                aspect,
                was: was.cloned(),
                now: now.cloned(),
            });
        }
    }
    whats
}

/// Groups by étape, in the new order; étapes that are gone after them, then what stands in none.
fn arranged(
    mut found: BTreeMap<Option<String>, Vec<Change>>,
    old: &Outline,
    new: &Outline,
) -> Vec<Group> {
    let steps = |outline: &Outline| {
        let order = outline.order.get(&(None, false)).cloned();
        order.unwrap_or_default().into_iter().map(|key| key.name)
    };
    let mut groups = Vec::new();
    for step in steps(new).chain(steps(old)) {
        let Some(mut changes) = found.remove(&Some(step.clone())) else {
            continue;
        };
        let titles = new.titles.get(&step).or_else(|| old.titles.get(&step));
        changes.sort_by_key(|change| rank(change, &step, old, new));
        groups.push(Group {
            title: titles.unwrap_or(&step).clone(),
            step: Some(step),
            changes,
        });
    }
    let elsewhere: Vec<Change> = found.into_values().flatten().collect();
    if !elsewhere.is_empty() {
        groups.push(Group {
            step: None,
            title: String::new(),
            changes: elsewhere,
        });
    }
    groups
}

/// Where a change comes in its étape: in the order of the call.
fn rank(change: &Change, step: &str, old: &Outline, new: &Outline) -> (usize, bool) {
    let Some(subject) = change.subjects.first() else {
        return (usize::MAX, false);
    };
    if subject.kind == Kind::Step {
        return (0, false);
    }
    let place = |outline: &Outline| {
        let order = outline.order.get(&(Some(step.to_owned()), false))?;
        order.iter().position(|key| key.name == subject.name)
    };
    let at = place(new).or_else(|| place(old));
    (at.map_or(usize::MAX, |at| at + 1), subject.member.is_some())
}

fn languages(old: &Published, new: &Published, wording: &Wording<'_>) -> Vec<LanguageChange> {
    let translations = |published: &Published| -> BTreeMap<String, LanguageTexts> {
        let texts = published.languages.iter().skip(1);
        texts
            .map(|texts| (texts.language.to_string(), texts.clone()))
            .collect()
    };
    let (old, new) = (translations(old), translations(new));
    let tags: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changes = Vec::new();
    for tag in tags {
        let (was, now) = (old.get(tag), new.get(tag));
        let draft = match (was, now) {
            (Some(was), Some(now)) if was.hash == now.hash => continue,
            (Some(was), Some(now)) => Some(now.draft).filter(|draft| *draft != was.draft),
            _ => None,
        };
        let known = now
            .or(was)
            .map(|texts| wording.language_name(&texts.language));
        let (added, removed) = (was.is_none(), now.is_none());
        changes.push(LanguageChange {
            language: tag.clone(),
            name: known.unwrap_or_default(),
            added,
            removed,
            draft,
            // All of a language that is new or gone would say nothing more.
            texts: if added || removed {
                Vec::new()
            } else {
                texts(was, now)
            },
        });
    }
    changes
}

fn texts(was: Option<&LanguageTexts>, now: Option<&LanguageTexts>) -> Vec<TextChange> {
    let list = |texts: Option<&LanguageTexts>| {
        texts
            .map(|texts| listing::list(&texts.ftl))
            .unwrap_or_default()
    };
    let (was, now) = (list(was), list(now));
    let ids: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
    ids.into_iter()
        .filter(|id| was.get(*id) != now.get(*id))
        .map(|id| TextChange {
            id: id.clone(),
            was: was.get(id).cloned(),
            now: now.get(id).cloned(),
        })
        .collect()
}

fn fields(old: Option<&Manifest>, new: Option<&Manifest>, words: &Words) -> Vec<FieldChange> {
    let (Some(old), Some(new)) = (old, new) else {
        return Vec::new();
    };
    let (old, new) = (manifest::fields(old, words), manifest::fields(new, words));
    let changed = old.into_iter().zip(new).filter(|(old, new)| old != new);
    changed
        .map(|(old, new)| FieldChange {
            field: new.field,
            was: old.value,
            now: new.value,
        })
        .collect()
}
