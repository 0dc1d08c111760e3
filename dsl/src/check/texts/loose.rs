//! Places in a text, and what a text that is not Fluent still says: the values and phrases it
//! names, and how it may be mended.

use crate::diagnostic::Fix;
use crate::name::Name;
use crate::span::{Span, offset};
use crate::syntax::tree::Line;
use crate::text::Place as Part;
use crate::text::pattern::{Role, Variable};

/// The place of a part of a text.
pub fn part(lines: &[Line], part: Part) -> Span {
    let Some(line) = lines.get(part.line).or_else(|| lines.last()) else {
        return Span::default();
    };
    let from = (line.span.start + offset(part.start)).min(line.span.end);
    let to = (line.span.start + offset(part.end)).clamp(from, line.span.end.max(from));
    Span::new(line.span.file, from, to)
}

/// The brace that closes `{ $nom`, where something else follows the name.
pub fn closing(lines: &[Line], open: Part) -> Option<Fix> {
    let line = lines.get(open.line)?;
    let inside = line.text.get(open.start + 1..)?;
    let name = inside.trim_start().strip_prefix('$')?;
    let end = |c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let length = name.find(end).unwrap_or(name.len());
    let after = name.get(length..)?;
    // A selector goes on below; an opening brace may begin anything.
    if length == 0 || after.trim_start().starts_with(['-', '}', '{']) {
        return None;
    }
    let at = Part {
        line: open.line,
        start: open.start + 1 + inside.len() - after.len(),
        end: open.start + 1 + inside.len() - after.len(),
    };
    Some(Fix::sure(part(lines, at), " }"))
}

/// The star before the last variant of the choice that is open there. The author may mean another.
pub fn starred(lines: &[Line], open: Part) -> Option<Fix> {
    let below = lines.iter().enumerate().skip(open.line + 1);
    let inside = below.take_while(|(_, line)| !line.text.trim_start().starts_with('}'));
    let variants = inside.filter(|(_, line)| line.text.trim_start().starts_with('['));
    let (at, line) = variants.last()?;
    let bracket = line.text.find('[')?;
    // The star takes the place of a space, so that the variants stay aligned.
    let start = bracket - usize::from(line.text[..bracket].ends_with(' '));
    let place = Part {
        line: at,
        start,
        end: bracket,
    };
    Some(Fix::likely(part(lines, place), "*"))
}

/// Variables of a text that is not Fluent.
pub fn loose_mentions(lines: &[Line]) -> Vec<Variable> {
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for (start, _) in line.text.match_indices('$') {
            let rest = &line.text[start + 1..];
            let is_part = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            // Dashes that no name has, as in `$x->`, are part of the fault that was reported.
            let name = rest[..length].split("--").next().unwrap_or_default();
            let name = name.trim_end_matches('-').to_owned();
            let place = Part {
                line: number,
                start,
                end: start + 1 + name.len(),
            };
            if name.starts_with(|first: char| first.is_ascii_lowercase()) {
                found.push(Variable {
                    name,
                    place,
                    role: Role::Placeable,
                });
            }
        }
    }
    found
}

/// Names of values with letters that no name has, `$civilité`, with their places.
pub fn spelt_names(lines: &[Line]) -> Vec<(String, Part)> {
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for (start, _) in line.text.match_indices('$') {
            let rest = &line.text[start + 1..];
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let name = &rest[..length];
            if name.starts_with(char::is_alphabetic) && !name.is_ascii() {
                let place = Part {
                    line: number,
                    start,
                    end: start + 1 + length,
                };
                found.push((name.to_owned(), place));
            }
        }
    }
    found
}

/// Names that follow a brace in a text that is not Fluent: phrases that it may quote.
pub fn loose_phrases(lines: &[Line]) -> Vec<Name> {
    let after = |brace: &str| {
        let rest = brace.trim_start();
        let length = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        (length > 0).then(|| Name::new(&rest[..length]))
    };
    let braces = lines.iter().flat_map(|line| line.text.split('{').skip(1));
    braces.filter_map(after).collect()
}
