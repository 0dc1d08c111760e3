//! The order of source texts, and which lists of answers a text speaks of.

use std::collections::BTreeMap;

use trame_dsl::script::{Labels, Question, Script, Type};

use super::SourceText;
use crate::translation::context::Place;

/// The message that holds the labels of a value's codes.
pub(super) fn labels_of<'s>(script: &'s Script, variable: &str) -> Option<&'s str> {
    let var = script.vars.iter().find(|var| var.name == *variable)?;
    let (Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list)) = var.ty else {
        return None;
    };
    match &script.lists.get(list as usize)?.labels {
        Labels::Message(message) => Some(message.as_str()),
        Labels::Weekdays | Labels::Languages => None,
    }
}

/// The messages whose labels a question offers, beside its own: those of the list that it names.
pub(in crate::translation) fn lists_of<'s>(
    script: &'s Script,
    question: &Question,
) -> Vec<&'s str> {
    let Some(var) = script.vars.get(question.var as usize) else {
        return Vec::new();
    };
    let lists = match var.ty {
        Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list) => vec![list],
        Type::Grid { list, rows } => vec![list, rows],
        _ => Vec::new(),
    };
    let labels = lists
        .iter()
        .filter_map(|list| match &script.lists.get(*list as usize)?.labels {
            Labels::Message(message) => Some(message.as_str()),
            Labels::Weekdays | Labels::Languages => None,
        });
    labels
        .filter(|message| question.name != **message)
        .collect()
}

/// In the order of the call; what is quoted stands before the first text that quotes it.
pub(super) fn order(script: &Script, texts: &mut [SourceText], places: &BTreeMap<String, Place>) {
    let rank = |text: &SourceText| places.get(text.message()).map(|place| place.rank);
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut note = |message: String, at: usize| {
        let known = first.entry(message).or_insert(at);
        *known = at.min(*known);
    };
    // Twice: a phrase may quote another.
    for _ in 0..2 {
        for text in texts.iter() {
            let Some(at) = rank(text) else { continue };
            for phrase in &text.mentions.messages {
                note(phrase.clone(), at);
            }
            for term in &text.mentions.terms {
                note(format!("-{term}"), at);
            }
            for variable in &text.mentions.variables {
                if let Some(message) = labels_of(script, variable) {
                    note(message.to_owned(), at);
                }
            }
        }
    }
    for question in &script.questions {
        let at = places.get(question.name.as_str()).map(|place| place.rank);
        for message in lists_of(script, question) {
            note(message.to_owned(), at.unwrap_or(usize::MAX));
        }
    }
    texts.sort_by_key(|text| match rank(text) {
        Some(rank) => (rank, true),
        None => (
            first.get(text.message()).copied().unwrap_or(usize::MAX),
            false,
        ),
    });
}
