//! YAML as a tree of texts with their places. What the texts mean is decided by
//! who reads the tree, so that one fault never hides the next.

mod shape;

use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Location, Options, Spanned};
use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::span::{FileId, Span, offset};

use shape::Shape;

/// A manifest or a directory has no reason to hold more than this.
const MAX_NODES: usize = 20_000;
/// Deepest nesting.
const MAX_DEPTH: usize = 32;
/// Longest file, in bytes.
const MAX_BYTES: usize = 1_000_000;

/// A piece of YAML.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its place.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a piece of YAML is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Nothing was written.
    Empty,
    /// A scalar, as it was written but for its quotes.
    Scalar(String),
    /// `[a, b]`
    List(Vec<Node>),
    /// `key: value` pairs, in order, repeated keys included.
    Map(Vec<(Key, Node)>),
}

/// A key at its place.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its entries.
    pub root: Node,
    /// Keys at the left margin whose entry could not be read.
    pub broken: Vec<String>,
}

/// Reads `text`. When it is not YAML, each entry of the left margin is read by
/// itself, so that a fault in one leaves the others.
pub fn read(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Document {
    let start = Span::new(file, 0, 0);
    if text.len() > MAX_BYTES {
        diagnostics.push(Diagnostic::error("yaml-too-large", start).with("limit", &MAX_BYTES));
        return Document {
            root: Node {
                span: start,
                kind: Kind::Empty,
            },
            broken: Vec::new(),
        };
    }
    match parse(file, text, 0) {
        Ok(root) => Document {
            root,
            broken: Vec::new(),
        },
        Err(fault) => read_entries(file, text, fault, diagnostics),
    }
}

/// Reads the entries of the left margin one by one.
fn read_entries(
    file: FileId,
    text: &str,
    whole: Diagnostic,
    diagnostics: &mut Vec<Diagnostic>,
) -> Document {
    let mut pairs = Vec::new();
    let mut broken = Vec::new();
    let mut faults = Vec::new();
    for (start, entry) in entries(text) {
        match parse(file, entry, start) {
            Ok(Node {
                kind: Kind::Map(more),
                ..
            }) => pairs.extend(more),
            Ok(Node {
                kind: Kind::Empty, ..
            }) => {}
            Ok(node) => faults.push(Diagnostic::error("yaml-not-an-entry", node.span)),
            Err(fault) => {
                broken.extend(entry.split_once(':').map(|(key, _)| key.trim().to_owned()));
                faults.push(fault);
            }
        }
    }
    if faults.is_empty() {
        faults.push(whole);
    }
    diagnostics.append(&mut faults);
    let span = Span::new(file, 0, offset(text.len()));
    Document {
        root: Node {
            span,
            kind: Kind::Map(pairs),
        },
        broken,
    }
}

/// The parts of `text` that begin at the left margin, with their first byte.
fn entries(text: &str) -> Vec<(usize, &str)> {
    let mut cuts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let margin = line.starts_with(|first: char| {
            !first.is_whitespace() && !matches!(first, '#' | '}' | ']' | '\u{FEFF}')
        });
        if margin || at == 0 {
            cuts.push(at);
        }
        at += line.len();
    }
    let ends = cuts
        .iter()
        .skip(1)
        .copied()
        .chain(std::iter::once(text.len()));
    cuts.iter()
        .copied()
        .zip(ends)
        .map(|(start, end)| (start, &text[start..end]))
        .collect()
}

/// Reads a part of a file that begins at byte `base`.
fn parse(file: FileId, text: &str, base: usize) -> Result<Node, Diagnostic> {
    let place = Places { file, base, text };
    let options: Options = serde_yaml::options! {
        budget: serde_yaml::budget! { max_nodes: MAX_NODES, max_depth: MAX_DEPTH },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        strict_booleans: true,
    };
    match serde_yaml::from_str_with_options::<Spanned<Shape>>(text, options) {
        Ok(shape) => Ok(place.node(shape)),
        Err(error) => Err(place.fault(&error)),
    }
}

/// Turns the library's places into ours.
struct Places<'a> {
    file: FileId,
    base: usize,
    text: &'a str,
}

impl Places<'_> {
    fn node(&self, shape: Spanned<Shape>) -> Node {
        let span = self.span(shape.referenced);
        let kind = match shape.value {
            Shape::Empty => Kind::Empty,
            Shape::Plain => Kind::Scalar(self.spelling(shape.defined)),
            Shape::Text(text) => Kind::Scalar(text),
            Shape::List(items) => {
                Kind::List(items.into_iter().map(|item| self.node(item)).collect())
            }
            Shape::Map(pairs) => Kind::Map(
                pairs
                    .into_iter()
                    .map(|(key, value)| (self.key(key), self.node(value)))
                    .collect(),
            ),
        };
        Node { span, kind }
    }

    fn key(&self, key: Spanned<String>) -> Key {
        Key {
            span: self.span(key.referenced),
            text: key.value,
        }
    }

    /// First and last byte in this part of the file.
    fn bytes(&self, location: Location) -> (usize, usize) {
        let span = location.span();
        match (span.byte_offset(), span.byte_len()) {
            (Some(start), Some(len)) => {
                let start = clamp(start, self.text.len());
                (start, clamp(len, self.text.len() - start) + start)
            }
            _ => (0, 0),
        }
    }

    fn spelling(&self, location: Location) -> String {
        let (start, end) = self.bytes(location);
        self.text
            .get(start..end)
            .unwrap_or_default()
            .trim()
            .to_owned()
    }

    fn span(&self, location: Location) -> Span {
        let (start, end) = self.bytes(location);
        // A block's place runs to the next token: blank ends are not part of it.
        let written = self
            .text
            .get(start..end)
            .map_or(0, |text| text.trim_end().len());
        Span::new(
            self.file,
            offset(self.base + start),
            offset(self.base + start + written),
        )
    }

    /// The library's error. Its sentence is English and meant for programmers: only its kind is kept.
    fn fault(&self, error: &serde_yaml::Error) -> Diagnostic {
        let plain = error.without_snippet();
        let span = plain.location().map_or(
            Span::new(self.file, offset(self.base), offset(self.base)),
            |at| self.point(at),
        );
        let code = match plain {
            serde_yaml::Error::MultipleDocuments { .. } => "yaml-several-documents",
            serde_yaml::Error::Budget { .. }
            | serde_yaml::Error::AliasReplayLimitExceeded { .. } => "yaml-too-complex",
            _ => "yaml-syntax",
        };
        Diagnostic::error(code, span)
    }

    /// Where an error points, moved back onto the text when it is the file's end.
    fn point(&self, location: Location) -> Span {
        let (start, end) = self.bytes(location);
        let last = self.text.trim_end().len();
        if start < last {
            let end = end.clamp(start, last);
            return Span::new(
                self.file,
                offset(self.base + start),
                offset(self.base + end),
            );
        }
        let line = self.text[..last].rfind('\n').map_or(0, |at| at + 1);
        Span::new(
            self.file,
            offset(self.base + line),
            offset(self.base + last),
        )
    }
}

fn clamp(value: u64, most: usize) -> usize {
    usize::try_from(value).unwrap_or(most).min(most)
}

#[cfg(test)]
mod tests {
    use super::{Kind, Node, read};
    use trame_dsl::span::FileId;

    fn scalar(node: &Node) -> &str {
        match &node.kind {
            Kind::Scalar(text) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn spellings_are_kept() {
        let text = "a: \"115\"\nb: +33 1\nc: 012\nd: 6.50\ne: no\nf: true\nf: 1_0\n";
        let mut faults = Vec::new();
        let document = read(FileId(0), text, &mut faults);
        assert_eq!(faults, []);
        let Kind::Map(pairs) = document.root.kind else {
            panic!()
        };
        let values: Vec<_> = pairs.iter().map(|(_, value)| scalar(value)).collect();
        assert_eq!(values, ["115", "+33 1", "012", "6.50", "no", "true", "1_0"]);
        let (key, value) = &pairs[1];
        assert_eq!((key.span.start, key.span.end), (9, 10));
        assert_eq!(
            &text[value.span.start as usize..value.span.end as usize],
            "+33 1"
        );
    }

    #[test]
    fn a_broken_entry_leaves_the_others() {
        let mut faults = Vec::new();
        let document = read(FileId(0), "a: [1, 2\nb: ok\nc: \"x\nd: ok\n", &mut faults);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert_eq!(document.broken, ["a", "c"]);
        let Kind::Map(pairs) = document.root.kind else {
            panic!()
        };
        assert_eq!(pairs.len(), 2);
    }

    #[test]
    fn hostile_files_are_refused() {
        let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n\
                    d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n";
        for text in [
            bomb,
            &"[".repeat(100_000),
            &"a: ".repeat(10_000),
            "\u{0}",
            "? {a: b} : c",
            "--- a\n--- b",
            "<<: *x",
            "!!binary x",
        ] {
            let mut faults = Vec::new();
            read(FileId(0), text, &mut faults);
            for fault in &faults {
                assert!(
                    fault.span.start <= fault.span.end && fault.span.end as usize <= text.len()
                );
            }
        }
    }
}
