//! Writing an extracted `.ftl` file, as fluent-syntax's serialiser would, but straight from
//! the patterns: nothing is parsed again.

use super::pattern::Pattern;

/// A message to write.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Lines above it, for a translator.
    pub comment: Vec<String>,
    /// Its value; `None` for a message of attributes only.
    pub value: Option<Pattern>,
    /// Its attributes, in order.
    pub attributes: Vec<(String, Pattern)>,
}

/// The text of a file: `header` as its comment, then the messages that have anything to say.
#[must_use]
pub fn write(entries: &[Entry], header: &str) -> String {
    let mut ftl = String::with_capacity(entries.len() * 96 + header.len());
    for line in header.lines() {
        comment(&mut ftl, "###", line);
    }
    for entry in entries {
        entry.write(&mut ftl);
    }
    ftl
}

impl Entry {
    fn write(&self, ftl: &mut String) {
        if self.value.is_none() && self.attributes.is_empty() {
            return;
        }
        // An empty line before each message: a translator reads entries, not a wall.
        if !ftl.is_empty() {
            ftl.push('\n');
        }
        for line in self.comment.iter().flat_map(|text| text.split('\n')) {
            comment(ftl, "#", line);
        }
        ftl.push_str(&self.id);
        ftl.push_str(" =");
        if let Some(value) = &self.value {
            value.write(ftl, "    ");
        }
        for (name, value) in &self.attributes {
            ftl.push_str("\n    .");
            ftl.push_str(name);
            ftl.push_str(" =");
            value.write(ftl, "        ");
        }
        ftl.push('\n');
    }
}

/// One line of a comment. A carriage return would end it in some editors.
fn comment(ftl: &mut String, mark: &str, line: &str) {
    ftl.push_str(mark);
    let line = line.trim_end();
    if !line.is_empty() {
        ftl.push(' ');
        ftl.push_str(line);
    }
    ftl.push('\n');
}
