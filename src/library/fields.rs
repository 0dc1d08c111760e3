//! Entries of a YAML file, taken one by one by name: what is not taken is unknown.

use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::name::nearest;
use trame_dsl::span::Span;

use super::yaml::{Key, Kind, Node};

/// Entries being read, and the faults met.
pub struct Fields<'a> {
    place: Span,
    within: String,
    pairs: Vec<(Key, Node)>,
    known: &'static [&'static str],
    broken: Vec<String>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

/// A text at its place.
#[derive(Clone, Debug)]
pub struct Text {
    /// As it was written.
    pub text: String,
    /// Its place.
    pub span: Span,
}

impl<'a> Fields<'a> {
    /// The entries of `node`, whose keys are to be among `known`. `place` is where a
    /// missing one is reported, `within` the key they stand under (empty for a file).
    pub fn new(
        node: Node,
        (within, place): (&str, Span),
        known: &'static [&'static str],
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        let pairs = match node.kind {
            Kind::Map(pairs) => pairs,
            Kind::Empty => Vec::new(),
            Kind::Scalar(_) | Kind::List(_) => {
                diagnostics
                    .push(Diagnostic::error("manifest-not-entries", node.span).with("key", within));
                Vec::new()
            }
        };
        let mut fields = Self {
            place,
            within: within.to_owned(),
            pairs: Vec::new(),
            known,
            broken: Vec::new(),
            diagnostics,
        };
        fields.keep_first(pairs);
        fields
    }

    /// Keys that could not be read are not missing.
    pub fn without(mut self, broken: Vec<String>) -> Self {
        self.broken.extend(broken);
        self
    }

    /// Keeps the known entries, each once, and reports the others.
    fn keep_first(&mut self, pairs: Vec<(Key, Node)>) {
        for (key, node) in pairs {
            if !self.known.contains(&key.text.as_str()) {
                self.unknown(&key);
            } else if self
                .pairs
                .iter()
                .any(|(earlier, _)| earlier.text == key.text)
            {
                self.diagnostics
                    .push(Diagnostic::error("manifest-key-twice", key.span).with("key", &key.text));
            } else {
                self.pairs.push((key, node));
            }
        }
    }

    fn unknown(&mut self, key: &Key) {
        let shown: String = key.text.chars().take(80).collect();
        let fault = Diagnostic::error("manifest-unknown-key", key.span)
            .with("key", &shown)
            .with("known", &self.known.join(", "));
        // Accents and capitals are what people mistype first.
        let plain = super::plain(&key.text);
        let likely = nearest(&plain, self.known.iter().copied());
        self.diagnostics.push(match likely {
            Some(likely) => {
                self.broken.push(likely.to_owned());
                fault.fixed(key.span, likely)
            }
            None => fault,
        });
    }

    /// An entry that may be absent.
    pub fn take(&mut self, key: &str) -> Option<(Key, Node)> {
        let at = self.pairs.iter().position(|(found, _)| found.text == key)?;
        Some(self.pairs.swap_remove(at))
    }

    /// An entry that must be there.
    pub fn require(&mut self, key: &str) -> Option<(Key, Node)> {
        let found = self.take(key);
        if found.is_none() && !self.broken.iter().any(|broken| broken == key) {
            let path = if self.within.is_empty() {
                key.to_owned()
            } else {
                format!("{}.{key}", self.within)
            };
            self.push(Diagnostic::error("manifest-missing-key", self.place).with("key", &path));
        }
        found
    }

    /// An entry that must be there and be a text.
    pub fn require_text(&mut self, key: &str) -> Option<Text> {
        let (key, node) = self.require(key)?;
        text(&key, node, self.diagnostics)
    }

    /// An entry that may be absent, and is a text.
    pub fn take_text(&mut self, key: &str) -> Option<Text> {
        let (key, node) = self.take(key)?;
        text(&key, node, self.diagnostics)
    }

    /// An entry that must be there, and be a text that `read` understands.
    pub fn require_as<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Text) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        let found = self.require_text(key);
        self.parsed(found, read)
    }

    /// An entry that may be absent, and is a text that `read` understands.
    pub fn take_as<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Text) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        let found = self.take_text(key);
        self.parsed(found, read)
    }

    /// A text read by `read`, which says what is wrong with it.
    pub fn parsed<T>(
        &mut self,
        found: Option<Text>,
        read: impl FnOnce(&Text) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        match read(&found?) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.push(fault);
                None
            }
        }
    }

    /// Reports a fault.
    pub fn push(&mut self, fault: Diagnostic) {
        self.diagnostics.push(fault);
    }

    /// Where faults go, for entries inside these.
    pub fn diagnostics(&mut self) -> &mut Vec<Diagnostic> {
        self.diagnostics
    }
}

/// A node as a text that is not empty.
pub fn text(key: &Key, node: Node, diagnostics: &mut Vec<Diagnostic>) -> Option<Text> {
    let fault = match node.kind {
        Kind::Scalar(text) if !text.trim().is_empty() => {
            return Some(Text {
                text: text.trim().to_owned(),
                span: node.span,
            });
        }
        Kind::Scalar(_) | Kind::Empty => Diagnostic::error("manifest-empty", key.span),
        Kind::List(_) | Kind::Map(_) => Diagnostic::error("manifest-not-a-text", key.span),
    };
    diagnostics.push(fault.with("key", &key.text));
    None
}

/// One of a few words.
pub fn one_of<T: Copy>(
    key: &str,
    found: &Text,
    words: &[(&'static str, T)],
) -> Result<T, Diagnostic> {
    if let Some((_, value)) = words.iter().find(|(word, _)| *word == found.text) {
        return Ok(*value);
    }
    let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    let fault = Diagnostic::error("manifest-not-among", found.span)
        .with("key", key)
        .with("value", &found.text)
        .with("known", &known.join(", "));
    Err(match nearest(&super::plain(&found.text), known) {
        Some(likely) => fault.fixed(found.span, likely),
        None => fault,
    })
}
