//! A file brought into the order of its source.

use std::collections::BTreeMap;

use super::chunk::{self, Attribute, Entry, Kind};
use super::{Document, parts, rank};

/// A part of a file that moves as one: an entry, with what stands above it.
struct Part {
    text: String,
    /// The entry's name.
    id: String,
}

impl Document {
    /// Brings messages and attributes into the order of the source. Nothing is added and nothing is
    /// lost. What stands above an entry, comments and headings, moves with it; what stands before the
    /// first entry stays if it is apart from it; an entry that the source does not have stays after
    /// the one it stood after. A file that is in order stays byte for byte.
    pub fn arrange<S: AsRef<str>>(&mut self, order: &[S]) {
        self.arrange_attributes(order);
        let (head, parts, tail) = self.cut();
        let ranks = ranks(order);
        let mut last = 0;
        let mut keyed: Vec<(usize, Part)> = Vec::with_capacity(parts.len());
        for part in parts {
            // An entry of no source follows the one before it.
            last = ranks.get(part.id.as_str()).map_or(last, |rank| rank + 1);
            keyed.push((last, part));
        }
        if keyed.is_sorted_by_key(|(rank, _)| *rank) {
            return;
        }
        keyed.sort_by_key(|(rank, _)| *rank);
        let end = self.line_end();
        let mut text = head;
        for (_, part) in &keyed {
            text.push_str(&part.text);
            // The last entry of a file may have no line's end.
            if !part.text.ends_with('\n') {
                text.push_str(end);
            }
        }
        text.push_str(&tail);
        self.text = text;
    }

    /// What stands before the first entry, the entries with what stands above each, and what is left.
    fn cut(&self) -> (String, Vec<Part>, String) {
        let chunks = chunk::read(&self.text);
        let first = chunks
            .iter()
            .position(|chunk| matches!(chunk.kind, Kind::Entry(_)));
        let Some(first) = first else {
            return (self.text.clone(), Vec::new(), String::new());
        };
        let slice = |from: usize, to: usize| self.text.get(from..to).unwrap_or_default().to_owned();
        // The headings and the comment right above the first entry are its own.
        let mut own = first;
        while let Some(before) = own.checked_sub(1) {
            let line = self
                .text
                .get(chunks[before].range.clone())
                .unwrap_or_default();
            match chunks[before].kind {
                Kind::Comment(2) => own = before,
                Kind::Comment(1) if line.matches('\n').count() == 1 => own = before,
                _ => break,
            }
        }
        let mut from = chunks[own].range.start;
        let head = slice(0, from);
        let mut parts = Vec::new();
        for chunk in &chunks[own..] {
            if let Kind::Entry(entry) = &chunk.kind {
                parts.push(Part {
                    text: slice(from, chunk.range.end),
                    id: entry.id.clone(),
                });
                from = chunk.range.end;
            }
        }
        let tail = slice(from, self.text.len());
        (head, parts, tail)
    }

    fn arrange_attributes<S: AsRef<str>>(&mut self, order: &[S]) {
        let chunks = chunk::read(&self.text);
        // From the end, so that what was found before keeps its place.
        for chunk in chunks.iter().rev() {
            let Kind::Entry(entry) = &chunk.kind else {
                continue;
            };
            // Attributes after one that cannot be read are not read either.
            if self.readable(chunk) < entry.attributes.len() {
                continue;
            }
            if let Some(sorted) = self.sorted(entry, order) {
                let (first, last) = (entry.attributes.first(), entry.attributes.last());
                if let (Some(first), Some(last)) = (first, last) {
                    self.put(first.whole.start..last.whole.end, &sorted);
                }
            }
        }
    }

    /// The attributes of an entry in the order of the source; none when they are.
    fn sorted<S: AsRef<str>>(&self, entry: &Entry, order: &[S]) -> Option<String> {
        let known = |attribute: &Attribute| rank(order, &entry.id, &attribute.id);
        let mut last = (0, false);
        let mut keyed: Vec<((usize, bool), &Attribute)> = Vec::new();
        for attribute in &entry.attributes {
            let rank = known(attribute);
            last = if rank.0 == usize::MAX { last } else { rank };
            keyed.push((last, attribute));
        }
        if keyed.is_sorted_by_key(|(rank, _)| *rank) {
            return None;
        }
        keyed.sort_by_key(|(rank, _)| *rank);
        // What stands between attributes stays between them.
        let ends = entry.attributes.iter().map(|attribute| attribute.whole.end);
        let starts = entry.attributes.iter().skip(1).map(|next| next.whole.start);
        let mut gaps = ends.zip(starts).map(|(end, start)| end..start);
        let mut sorted = String::new();
        for (_, attribute) in keyed {
            sorted.push_str(self.text.get(attribute.whole.clone())?);
            let gap = gaps.next().and_then(|gap| self.text.get(gap));
            sorted.push_str(gap.unwrap_or_default());
        }
        Some(sorted)
    }
}

/// The rank of each message in the source.
fn ranks<S: AsRef<str>>(order: &[S]) -> BTreeMap<&str, usize> {
    let mut ranks = BTreeMap::new();
    for id in order {
        let next = ranks.len();
        ranks.entry(parts(id.as_ref()).0).or_insert(next);
    }
    ranks
}
