//! Texts, each given to the thing it is of.

use std::collections::BTreeMap;

use trame_dsl::name::Name;
use trame_dsl::script::{Labels, List};

use super::{Aspect, Key, Kind, Writer};

impl Writer<'_> {
    /// Gives each text to the thing it is of. What nothing else claims is a phrase or a term.
    pub(super) fn texts(&mut self, texts: &BTreeMap<String, String>) {
        let mut owners: BTreeMap<String, Key> = BTreeMap::new();
        for key in self.outline.things.keys() {
            let owns = matches!(
                key.kind,
                Kind::Data | Kind::Step | Kind::Say | Kind::Question | Kind::Alert | Kind::Rebuttal
            );
            if owns {
                owners.insert(key.name.clone(), key.clone());
            }
        }
        let lists: Vec<&List> = self.script.lists.iter().collect();
        for (id, text) in texts {
            let (message, attribute) = match id.split_once('.') {
                Some((message, attribute)) => (message, Some(attribute)),
                None => (id.as_str(), None),
            };
            let owner = owners.get(message).cloned().unwrap_or_else(|| {
                let own = |list: &&List| list.labels == Labels::Message(Name::new(message));
                match message.strip_prefix('-') {
                    Some(term) => Key::new(Kind::Term, term),
                    None if lists.iter().any(own) => Key::new(Kind::List, message),
                    None => Key::new(Kind::Phrase, message),
                }
            });
            let (key, aspect) = place(&owner, attribute);
            let thing = self.outline.things.entry(key).or_default();
            thing.facts.insert(aspect, text.clone());
        }
        self.settle();
    }

    /// Puts answers and checks in the étape of what they are of.
    fn settle(&mut self) {
        let questions: BTreeMap<String, Option<String>> = self
            .outline
            .things
            .iter()
            .filter(|(key, _)| key.kind == Kind::Question)
            .map(|(key, thing)| (key.name.clone(), thing.step.clone()))
            .collect();
        for (key, thing) in &mut self.outline.things {
            if key.member.is_some()
                && let Some(step) = questions.get(&key.name)
            {
                thing.step.clone_from(step);
            }
        }
    }
}

/// The thing and the aspect of it that a text is.
fn place(owner: &Key, attribute: Option<&str>) -> (Key, Aspect) {
    let Some(attribute) = attribute else {
        return (owner.clone(), Aspect::Text);
    };
    let (base, aspect) = match attribute.strip_suffix("-note") {
        Some(base) => (base, Aspect::Note),
        None => (attribute, Aspect::Text),
    };
    match attribute {
        "titre" => return (owner.clone(), Aspect::Title),
        "dire" => return (owner.clone(), Aspect::Said),
        "note" => return (owner.clone(), Aspect::Note),
        _ => {}
    }
    let key = match base.strip_prefix("controle-") {
        Some(number) => Key::of(Kind::Check, &owner.name, number),
        None => Key::of(
            Kind::Answer,
            &owner.name,
            base.strip_prefix("point-").unwrap_or(base),
        ),
    };
    (key, aspect)
}
