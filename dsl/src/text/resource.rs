//! Reading a translator's `.ftl` file. Nothing in it can make a call fail: an entry that
//! cannot be read is left out, said, and the rest is served.

mod unreadable;

use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::{ast, parser};
use memchr::memchr_iter;

use super::functions;
use super::scan::Braces;
use super::visit::{self, Sight};

/// The longest file, in bytes: what the longest script can be extracted to.
pub const MAX_FILE: usize = 16 * 1024 * 1024;
/// The longest entry, in bytes. A text can quote another a hundred times.
pub const MAX_ENTRY: usize = 256 * 1024;

/// A fault in a `.ftl` file; the entry it is in is not served.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceFault {
    /// Stable code, which is also the id of its sentence.
    pub code: &'static str,
    /// Bytes of the file.
    pub at: Range<usize>,
    /// What the sentence quotes.
    pub args: Vec<(&'static str, String)>,
}

/// Says what is wrong with a file.
#[must_use]
pub fn check_source(text: &str) -> Vec<SourceFault> {
    let (rewritten, mut faults) = guard(text, false);
    let (resource, errors) = match parser::parse(rewritten.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    form(&rewritten, &resource, &errors, &mut faults);
    let mark = mark(text);
    for fault in &mut faults {
        fault.at = fault.at.start + mark..fault.at.end + mark;
    }
    faults.sort_by_key(|fault| fault.at.start);
    faults
}

/// Notes what is wrong with the form of a file that was read: entries that are left out, calls
/// of functions, names that came before.
pub(super) fn form(
    source: &str,
    resource: &ast::Resource<&str>,
    errors: &[parser::ParserError],
    faults: &mut Vec<SourceFault>,
) {
    faults.extend(errors.iter().map(|error| unreadable::fault(source, error)));
    let mut ids: Vec<(bool, &str)> = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (
                (false, message.id.name),
                message.value.as_ref(),
                &message.attributes,
            ),
            ast::Entry::Term(term) => ((true, term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        ids.push(id);
        let patterns = value
            .into_iter()
            .chain(attributes.iter().map(|attribute| &attribute.value));
        patterns.for_each(|pattern| calls(source, pattern, faults));
    }
    duplicates(source, ids, faults);
}

/// The bytes of a file's byte-order mark.
pub(super) fn mark(text: &str) -> usize {
    text.len() - unmarked(text).len()
}

/// Notes each call that is not one of ours.
fn calls(source: &str, pattern: &visit::Pattern, faults: &mut Vec<SourceFault>) {
    visit::pattern(pattern, &mut |sight| {
        if let Sight::Call { id, arguments } = sight
            && let Err(bad) = functions::check(id, arguments)
        {
            let at = range(source, bad.at);
            faults.push(SourceFault {
                code: bad.code,
                at,
                args: bad.args,
            });
        }
    });
}

/// Notes each id that came before; the first one is served.
fn duplicates(source: &str, mut ids: Vec<(bool, &str)>, faults: &mut Vec<SourceFault>) {
    ids.sort_by_key(|(term, id)| (*term, *id, id.as_ptr().addr()));
    for (first, second) in ids.iter().zip(ids.iter().skip(1)) {
        if first == second {
            let args = vec![("name", second.1.to_owned())];
            let at = range(source, second.1);
            faults.push(SourceFault {
                code: "file-entry-twice",
                at,
                args,
            });
        }
    }
}

/// Where a slice of a source is in it.
pub(super) fn range(source: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr().wrapping_sub(source.as_ptr().addr());
    start..start + part.len()
}

/// A file ready for a bundle: guarded, its bare placeables said.
pub(super) fn load(text: &str) -> FluentResource {
    let (rewritten, _) = guard(text, true);
    FluentResource::try_new(rewritten).unwrap_or_else(|(resource, _)| resource)
}

/// Leaves out the entries that Fluent's parser or runtime could not bear. When `said`,
/// rewrites each `{ $x }`; otherwise what is left out becomes empty lines, so that bytes keep their place.
pub(super) fn guard(text: &str, said: bool) -> (String, Vec<SourceFault>) {
    let mut faults = Vec::new();
    if text.len() > MAX_FILE {
        let max = (MAX_FILE / 1024 / 1024).to_string();
        faults.push(SourceFault {
            code: "file-too-long",
            at: 0..0,
            args: vec![("max", max)],
        });
        return (String::new(), faults);
    }
    let mut kept = String::with_capacity(text.len() + text.len() / 16);
    let text = unmarked(text);
    let mut start = 0;
    while start < text.len() {
        let end = next_entry(text, start);
        let entry = text.get(start..end).unwrap_or_default();
        match rewrite(entry, said, &mut kept) {
            Ok(()) => {}
            Err((code, at)) => {
                let at = start + at.start..start + at.end;
                faults.push(SourceFault {
                    code,
                    at,
                    args: Vec::new(),
                });
                kept.extend(std::iter::repeat_n('\n', entry.len()));
            }
        }
        start = end;
    }
    (kept, faults)
}

/// A file without its byte-order mark, which Fluent would take for a bad entry.
fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// Where the entry after the one at `start` begins: at a letter, a dash or a comment in the first
/// column. A letter that no id can have ends an entry too, so that it spoils nothing but itself.
pub(super) fn next_entry(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let rest = bytes.get(start..).unwrap_or_default();
    let begins = |at: &usize| {
        let first = bytes.get(*at);
        first.is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'-' | b'#' | 0x80..))
    };
    memchr_iter(b'\n', rest)
        .map(|line| start + line + 1)
        .find(begins)
        .unwrap_or(text.len())
}

/// Writes one entry, or says why not.
fn rewrite(entry: &str, said: bool, kept: &mut String) -> Result<(), (&'static str, Range<usize>)> {
    if entry.len() > MAX_ENTRY {
        return Err((
            "file-entry-too-long",
            0..entry.find('\n').unwrap_or(entry.len()),
        ));
    }
    // Comments are words.
    let mut braces = Braces::default();
    if !entry.starts_with('#') {
        braces
            .read(entry, 0, entry.len())
            .map_err(|bad| (bad.code, bad.start..bad.end))?;
    }
    if let Some(level) = braces.levels.last() {
        return Err(("text-brace-unclosed", level.open..level.open + 1));
    }
    if !said {
        kept.push_str(entry);
        return Ok(());
    }
    // In a term, variables are those that the term is given: they keep their names.
    let term = entry.starts_with('-');
    braces
        .edits
        .retain(|edit| !(term && edit.insert.starts_with('-')));
    braces.edits.sort_unstable_by_key(|edit| edit.at);
    let mut from = 0;
    for edit in &braces.edits {
        kept.push_str(entry.get(from..edit.at).unwrap_or_default());
        kept.push_str(edit.insert);
        from = edit.at;
    }
    kept.push_str(entry.get(from..).unwrap_or_default());
    Ok(())
}
