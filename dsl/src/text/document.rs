//! A translator's file, kept byte for byte but for what is changed: her comments, her order, her
//! blank lines and her selectors stay as she wrote them.

mod arrange;
mod chunk;
mod rename;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::PatternFault;
use super::listing;
use super::pattern::Pattern;
use chunk::{Attribute, Chunk, Entry, Kind};

/// A file of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    text: String,
}

/// A text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// What it says, as `listing` writes it.
    pub text: String,
    /// The bytes after its sign.
    pub at: Range<usize>,
}

impl Document {
    /// A file.
    #[must_use]
    pub fn read(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// The file's text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A text by its id: `message`, `message.attribute`, `-term`, `-term.attribute`. Of two entries
    /// with one name the first counts.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Written> {
        let chunks = chunk::read(&self.text);
        let (message, attribute) = parts(id);
        let entry = self.entry(&chunks, message)?;
        let at = match attribute {
            None => entry.value.clone(),
            Some(name) => find(&entry, name)?.value.clone(),
        };
        let text = self.said(&at)?;
        Some(Written { text, at })
    }

    /// What stands at these bytes, as `listing` writes it; none when it cannot be read.
    fn said(&self, at: &Range<usize>) -> Option<String> {
        let text = self.text.get(at.clone())?;
        if text.trim().is_empty() {
            return None;
        }
        listing::list(&format!("m ={text}\n")).remove("m")
    }

    /// Writes a text. What a person typed is read as the lines of a script are: only braces mean
    /// something. `order` names the texts of the source in their order: a new text is put after the
    /// nearest of those before it that the file has. A text that says this already stays as it is.
    ///
    /// # Errors
    /// When it is no sound pattern, with the place in `text`. Nothing is written then.
    pub fn set<S: AsRef<str>>(
        &mut self,
        id: &str,
        text: &str,
        order: &[S],
    ) -> Result<(), PatternFault> {
        let there = self.get(id);
        let says = |text: &str| there.as_ref().is_some_and(|there| there.text == text);
        if says(text) {
            return Ok(());
        }
        let pattern = Pattern::read(text)?;
        if says(&pattern.body) {
            return Ok(());
        }
        let chunks = chunk::read(&self.text);
        let (message, attribute) = parts(id);
        let Some(entry) = self.entry(&chunks, message) else {
            self.add(&chunks, id, &pattern, order);
            return Ok(());
        };
        let Some(name) = attribute else {
            let written = self.written(&pattern, self.indent(&entry.value).unwrap_or(INDENT));
            self.put(entry.value, &written);
            return Ok(());
        };
        if let Some(attribute) = find(&entry, name) {
            let own = self
                .text
                .get(attribute.whole.start..attribute.name.start - 1);
            let deeper = format!("{}{INDENT}", own.unwrap_or(INDENT));
            let written = self.written(&pattern, self.indent(&attribute.value).unwrap_or(&deeper));
            self.put(attribute.value.clone(), &written);
        } else {
            let (at, indent) = self.place(&entry, message, name, order);
            let written = self.written(&pattern, &format!("{indent}{INDENT}"));
            let line = format!("{}{indent}.{name} ={written}", self.line_end());
            self.put(at..at, &line);
        }
        Ok(())
    }

    /// Removes a text: a message without value nor attributes goes, with the comment above it.
    pub fn remove(&mut self, id: &str) {
        let chunks = chunk::read(&self.text);
        let (message, attribute) = parts(id);
        let Some(at) = self.position(&chunks, message) else {
            return;
        };
        let Some(entry) = self.entry(&chunks, message) else {
            return;
        };
        match attribute.map(|name| find(&entry, name)) {
            None if !entry.attributes.is_empty() => self.put(entry.value.clone(), ""),
            Some(Some(found)) if entry.attributes.len() > 1 || !entry.value.is_empty() => {
                // The line's end before it goes with it.
                let before = self.text.get(..found.whole.start).unwrap_or_default();
                let start = before.strip_suffix('\n').unwrap_or(before);
                let start = start.strip_suffix('\r').unwrap_or(start).len();
                self.put(start..found.whole.end, "");
            }
            Some(None) => {}
            None | Some(Some(_)) => {
                let start = chunks[self.leading(&chunks, at)].range.start;
                self.put(start..chunks[at].range.end, "");
            }
        }
    }

    /// The first entry of that name that can be read: it is the one that is served.
    fn position(&self, chunks: &[Chunk], message: &str) -> Option<usize> {
        chunks.iter().position(|chunk| {
            let named = matches!(&chunk.kind, Kind::Entry(entry) if entry.id == message);
            let text = self.text.get(chunk.range.clone()).unwrap_or_default();
            named && !listing::in_order(text).is_empty()
        })
    }

    /// The entry of that name, as far as it can be read: the parser stops at an attribute that it
    /// cannot.
    fn entry(&self, chunks: &[Chunk], message: &str) -> Option<Entry> {
        let chunk = chunks.get(self.position(chunks, message)?)?;
        let Kind::Entry(entry) = &chunk.kind else {
            return None;
        };
        let mut entry = entry.clone();
        entry.attributes.truncate(self.readable(chunk));
        Some(entry)
    }

    /// How many attributes of an entry can be read.
    fn readable(&self, chunk: &Chunk) -> usize {
        let text = self.text.get(chunk.range.clone()).unwrap_or_default();
        let texts = listing::in_order(text);
        texts.iter().filter(|(id, _)| id.contains('.')).count()
    }

    /// Puts other bytes in the place of some.
    fn put(&mut self, at: Range<usize>, text: &str) {
        self.text.replace_range(at, text);
    }

    /// A pattern as it is written after a sign, with the file's own line ends.
    fn written(&self, pattern: &Pattern, indent: &str) -> String {
        let mut written = String::new();
        pattern.write(&mut written, indent);
        match self.line_end() {
            "\n" => written,
            end => written.replace('\n', end),
        }
    }

    fn line_end(&self) -> &'static str {
        let first = self.text.split_once('\n').map(|(line, _)| line);
        if first.is_some_and(|line| line.ends_with('\r')) {
            "\r\n"
        } else {
            "\n"
        }
    }

    /// The indentation of the lines below the first of a value.
    fn indent(&self, value: &Range<usize>) -> Option<&str> {
        let mut lines = self.text.get(value.clone())?.split('\n').skip(1);
        let line = lines.find(|line| !line.trim().is_empty())?;
        let indent = line.get(..line.len() - line.trim_start_matches(' ').len())?;
        (!indent.is_empty()).then_some(indent)
    }

    /// Where an attribute that is not there yet goes, and its indentation.
    fn place<S: AsRef<str>>(
        &self,
        entry: &Entry,
        message: &str,
        name: &str,
        order: &[S],
    ) -> (usize, String) {
        let own = entry.attributes.first().and_then(|attribute| {
            self.text
                .get(attribute.whole.start..attribute.name.start - 1)
        });
        let indent = own.unwrap_or(INDENT).to_owned();
        let rank = |attribute: &str| rank(order, message, attribute);
        let before = entry.attributes.iter().rev();
        let mut before = before.filter(|attribute| rank(&attribute.id) <= rank(name));
        let at = before
            .next()
            .map_or(entry.value.end, |attribute| attribute.whole.end);
        (at, indent)
    }

    /// Writes a message that is not there yet.
    fn add<S: AsRef<str>>(&mut self, chunks: &[Chunk], id: &str, pattern: &Pattern, order: &[S]) {
        let (message, attribute) = parts(id);
        let written = match attribute {
            None => format!("{message} ={}", self.written(pattern, INDENT)),
            Some(name) => {
                let written = self.written(pattern, &INDENT.repeat(2));
                format!("{message} ={}{INDENT}.{name} ={written}", self.line_end())
            }
        };
        let end = self.line_end();
        let entries: Vec<(&Entry, usize)> = chunks
            .iter()
            .filter_map(|chunk| match &chunk.kind {
                Kind::Entry(entry) => Some((entry, self.said_end(chunk))),
                _ => None,
            })
            .collect();
        // Entries that stand apart from each other stay so.
        let apart = entries.len() < 2
            || entries
                .windows(2)
                .any(|pair| self.blank_between(pair[0].1, pair[1].0.name.start));
        let gap = if apart { end.repeat(2) } else { end.to_owned() };
        let earlier = order
            .iter()
            .map(|id| parts(id.as_ref()).0)
            .take_while(|earlier| *earlier != message);
        let near = earlier
            .filter_map(|earlier| entries.iter().rev().find(|(entry, _)| entry.id == earlier))
            .last();
        if let Some((_, at)) = near.or(entries.last()) {
            self.put(*at..*at, &format!("{gap}{written}"));
            return;
        }
        // No entry yet: after whatever comments there are.
        let kept = self.text.trim_end_matches([' ', '\r', '\n']).len();
        self.text.truncate(kept);
        if kept > 0 {
            self.text.push_str(&gap);
        }
        self.text.push_str(&written);
        self.text.push_str(end);
    }

    /// The first of the comment's lines that stand right above an entry.
    fn leading(&self, chunks: &[Chunk], mut at: usize) -> usize {
        let line = |chunk: &Chunk| {
            let text = self.text.get(chunk.range.clone()).unwrap_or_default();
            chunk.kind == Kind::Comment(1) && text.matches('\n').count() == 1
        };
        while let Some(before) = at.checked_sub(1)
            && chunks.get(before).is_some_and(line)
        {
            at = before;
        }
        at
    }

    /// Where the last of an entry's lines ends, those that cannot be read included.
    fn said_end(&self, chunk: &Chunk) -> usize {
        let text = self.text.get(chunk.range.clone()).unwrap_or_default();
        chunk.range.start + text.trim_end_matches([' ', '\t', '\r', '\n']).len()
    }

    fn blank_between(&self, from: usize, to: usize) -> bool {
        let between = self.text.get(from..to).unwrap_or_default();
        between.contains("\n\n") || between.contains("\n\r\n")
    }
}

/// What a value is indented by where nobody chose otherwise.
const INDENT: &str = "    ";

/// The message of a text, and the attribute.
fn parts(id: &str) -> (&str, Option<&str>) {
    id.split_once('.')
        .map_or((id, None), |(message, attribute)| {
            (message, Some(attribute))
        })
}

fn find<'e>(entry: &'e Entry, attribute: &str) -> Option<&'e Attribute> {
    let mut attributes = entry.attributes.iter();
    attributes.find(|found| found.id == attribute)
}

/// The rank of an attribute in the source; a pronunciation's follows what it pronounces, and what
/// the source does not have comes last.
fn rank<S: AsRef<str>>(order: &[S], message: &str, attribute: &str) -> (usize, bool) {
    let of = |id: &str| order.iter().position(|known| known.as_ref() == id);
    let base = match attribute.strip_suffix("prononciation") {
        Some("") => Some(message.to_owned()),
        Some(base) => Some(format!("{message}.{}", base.trim_end_matches('-'))),
        None => None,
    };
    match base {
        Some(base) => (of(&base).unwrap_or(usize::MAX), true),
        None => (
            of(&format!("{message}.{attribute}")).unwrap_or(usize::MAX),
            false,
        ),
    }
}
