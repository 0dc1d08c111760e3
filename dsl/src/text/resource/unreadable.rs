//! Entries that Fluent's parser left out: what is wrong with them, and where.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::SourceFault;
use crate::text::fault::Refused;

/// What an error of the parser comes to.
pub(super) fn fault(source: &str, error: &ParserError) -> SourceFault {
    let slice = error.slice.clone().unwrap_or(error.pos.clone());
    let content = source.get(slice.clone()).unwrap_or_default();
    // The parser counts blank lines before an entry as the entry's.
    let start = slice.start + (content.len() - content.trim_start().len());
    let content = content.trim_start();
    let first = start..start + content.lines().next().unwrap_or_default().trim_end().len();
    if let ErrorKind::ExpectedMessageField { entry_id }
    | ErrorKind::ExpectedTermField { entry_id } = &error.kind
    {
        return empty(entry_id, first);
    }
    if let Some(attribute) = content.strip_prefix('.') {
        return of_attribute(attribute, start + 1, first);
    }
    if let Some(mark) = content.chars().next().filter(|c| matches!(c, '[' | '*')) {
        return line_start(mark, start);
    }
    match content.find('=') {
        Some(equals) if error.pos.start > start + equals => {
            explained(source, start + equals + 1, error, 0)
        }
        _ => unreadable(first),
    }
}

/// An attribute that could not be read; `content` begins after its point, at byte `at`.
fn of_attribute(content: &str, at: usize, first: Range<usize>) -> SourceFault {
    if !content.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return line_start('.', at - 1);
    }
    let Some(equals) = content.find('=') else {
        return unreadable(first);
    };
    let name = content.get(..equals).unwrap_or_default().trim();
    if name.contains(char::is_whitespace) {
        return unreadable(first);
    }
    // Read alone, it says what is wrong with it.
    let value = content.get(equals..).unwrap_or_default();
    let message = format!("m {value}");
    match parser::parse_runtime(message.as_str()) {
        Err((_, errors)) => match errors.first() {
            Some(ParserError {
                kind: ErrorKind::ExpectedMessageField { .. },
                ..
            }) => empty(name, first),
            Some(error) => explained(&message, 3, error, at + equals - 2),
            None => unreadable(first),
        },
        Ok(_) => unreadable(first),
    }
}

/// What is wrong inside a pattern that begins at `from`; `shift` leads to the file's own bytes.
fn explained(text: &str, from: usize, error: &ParserError, shift: usize) -> SourceFault {
    let refusal = Refused {
        text,
        from,
        unclosed: None,
    }
    .explain(error);
    SourceFault {
        code: refusal.code,
        at: refusal.at.start + shift..refusal.at.end + shift,
        args: refusal.args,
    }
}

fn unreadable(at: Range<usize>) -> SourceFault {
    SourceFault {
        code: "file-entry-unreadable",
        at,
        args: Vec::new(),
    }
}

fn empty(name: &str, at: Range<usize>) -> SourceFault {
    SourceFault {
        code: "file-entry-empty",
        at,
        args: vec![("name", name.to_owned())],
    }
}

fn line_start(mark: char, at: usize) -> SourceFault {
    SourceFault {
        code: "file-line-start",
        at: at..at + mark.len_utf8(),
        args: vec![("mark", mark.to_string())],
    }
}

#[cfg(test)]
mod tests {
    use crate::text::resource::check_source;

    fn faults(ftl: &str) -> Vec<(&'static str, String)> {
        let fault = |fault: crate::text::resource::SourceFault| {
            let start = fault.at.start;
            let line = ftl[..start].matches('\n').count() + 1;
            (fault.code, format!("{line}:{}", &ftl[fault.at]))
        };
        check_source(ftl).into_iter().map(fault).collect()
    }

    #[test]
    fn each_entry_says_what_is_wrong_with_it() {
        let is = |code, at: &str| vec![(code, at.to_owned())];
        for (ftl, expected) in [
            ("a : b\n", is("file-entry-unreadable", "1:a : b")),
            ("a = b\n\nc =\n", is("file-entry-empty", "3:c =")),
            ("a = b\n    * c\n", is("file-line-start", "2:*")),
            ("a =\n    b\n    .. c\n", is("file-line-start", "3:.")),
            ("a = b\n    .c =\n", is("file-entry-empty", "2:.c =")),
            (
                "a = { $n ->\n    [one] b\n }\n",
                is("text-no-default", "1:{"),
            ),
            (
                "a = b\n    .c = { $n ->\n    [one] b\n }\n",
                is("text-no-default", "2:{"),
            ),
            ("a = { b c }\n", is("text-brace-content", "1:c")),
            (
                "a = b\n    .c = é { nombre($n) }\n",
                is("text-unknown-function", "2:nombre"),
            ),
            ("a = { -b.c }\n", is("text-attribute-quoted", "1:{")),
            (
                "a = b\n    .c = { $n ->\n        [one]\n       *[other] d\n    }\n",
                is("text-variant-empty", "3:[one]"),
            ),
        ] {
            assert_eq!(faults(ftl), expected, "{ftl}");
        }
    }
}
