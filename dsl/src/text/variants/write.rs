//! From sentences to the text that a careful person would have written: whole sentences in each
//! variant, and no selector that tells nothing apart.

use super::{Field, Fields, Unjoined};
use crate::text::pattern::Pattern;

impl Fields {
    /// The text of these sentences, as `listing` writes it. When nothing was changed it is the
    /// translation as it was; when only the default is filled, that sentence.
    ///
    /// # Errors
    /// The first field that is empty or cannot be read.
    pub fn join(&self) -> Result<String, Unjoined> {
        match &self.existing {
            Some(existing) if !self.is_changed() => Ok(existing.clone()),
            _ => self.written(),
        }
    }

    /// Whether a sentence is another than it was.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let changed = |field: &Field| tidy(&field.text) != tidy(&field.before);
        self.fields.iter().any(changed)
    }

    /// The text of these sentences, changed or not.
    pub(in crate::text) fn written(&self) -> Result<String, Unjoined> {
        let telling: Vec<bool> = (0..self.selectors.len())
            .map(|at| self.is_told_apart(at))
            .collect();
        let mut sentences = Vec::with_capacity(self.fields.len());
        for (at, field) in self.fields.iter().enumerate() {
            let left_out = (0..telling.len())
                .any(|selector| !telling[selector] && !self.is_default(selector, field));
            sentences.push(if left_out {
                String::new()
            } else {
                sentence(at, field)?
            });
        }
        let text = self.nest(0, 0, &telling, &sentences);
        Pattern::read(&text)
            .map(|pattern| pattern.body)
            .map_err(Unjoined::Together)
    }

    /// Whether a sentence is there for another key than the default.
    fn is_told_apart(&self, selector: usize) -> bool {
        let mut fields = self.fields.iter();
        fields.any(|field| !self.is_default(selector, field) && !field.text.trim().is_empty())
    }

    fn is_default(&self, selector: usize, field: &Field) -> bool {
        let keys = self.selectors.get(selector).map(|selector| &selector.keys);
        let default = keys.and_then(|keys| keys.last()).map(|key| &key.name);
        field.keys.get(selector) == default
    }

    /// The sentences from `from` on that differ by the selectors from `selector` on.
    fn nest(&self, selector: usize, from: usize, telling: &[bool], sentences: &[String]) -> String {
        let Some(here) = self.selectors.get(selector) else {
            return sentences.get(from).cloned().unwrap_or_default();
        };
        let after = self.selectors.iter().skip(selector + 1);
        let step: usize = after.map(|selector| selector.keys.len()).product();
        let inner = |key| self.nest(selector + 1, from + key * step, telling, sentences);
        let last = here.keys.len().saturating_sub(1);
        if telling.get(selector) != Some(&true) {
            return inner(last);
        }
        let said: Vec<String> = (0..here.keys.len()).map(inner).collect();
        if said.iter().all(|text| Some(text) == said.first()) {
            return said.into_iter().next().unwrap_or_default();
        }
        let mut text = format!("{{ {} ->", here.expression);
        for (at, (key, said)) in here.keys.iter().zip(&said).enumerate() {
            let sign = if at == last { "   *" } else { "    " };
            text.extend(["\n", sign, "[", &key.name, "]"]);
            let indent = if said.contains('\n') {
                "\n        "
            } else {
                " "
            };
            for line in said.split('\n') {
                text.push_str(indent);
                text.push_str(line);
            }
        }
        text + "\n}"
    }
}

/// A sentence as Fluent writes it.
fn sentence(at: usize, field: &Field) -> Result<String, Unjoined> {
    let text = tidy(&field.text);
    if text.is_empty() {
        return Err(Unjoined::Empty(at));
    }
    match Pattern::read(&text) {
        Ok(pattern) => Ok(pattern.body),
        Err(fault) => Err(Unjoined::Unsound(at, fault)),
    }
}

/// Forms and spreadsheets end lines in their own way, and leave spaces around.
fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}
