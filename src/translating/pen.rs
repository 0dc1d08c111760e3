//! Writing one text into a file of texts: every other byte of the file stays as a person wrote it.

use trame_dsl::span::Span;
use trame_dsl::syntax::tree::Line;
use trame_dsl::text::PatternFault;
use trame_dsl::text::listing;
use trame_dsl::text::pattern::Pattern;

use crate::translation::source::parts;

/// How lines below a message's name are indented.
const INDENT: &str = "    ";

/// What was typed, as the file and the listing of its texts would have it.
///
/// # Errors
/// What is wrong with it.
pub fn read(typed: &str) -> Result<(String, String), PatternFault> {
    let typed = typed.replace("\r\n", "\n");
    let lines: Vec<Line> = typed
        .trim_matches('\n')
        .split('\n')
        .map(|text| Line {
            text: text.trim_end().to_owned(),
            span: Span::default(),
        })
        .collect();
    let ftl = Pattern::parse(&lines)?.to_ftl();
    let text = listing::list(&format!("m ={ftl}\n")).remove("m");
    Ok((ftl, text.unwrap_or_default()))
}

/// A file with one text set, or removed. `order` names the texts of the source, in its order: a new
/// message stands where the source has it. `None` when the file is such that this cannot be done
/// without touching another text.
#[must_use]
pub fn write(file: &str, id: &str, ftl: Option<&str>, order: &[String]) -> Option<String> {
    let (message, attribute) = parts(id);
    let mut lines: Vec<&str> = file.split_inclusive('\n').collect();
    let body = ftl.map(|ftl| match attribute {
        Some(name) => {
            let ftl = ftl.replace('\n', &format!("\n{INDENT}"));
            format!("{INDENT}.{name} ={ftl}\n")
        }
        None => format!("{message} ={ftl}\n"),
    });
    let found = entry(&lines, message);
    let written = match (found, body) {
        (None, None) => file.to_owned(),
        (None, Some(body)) => {
            let whole = match attribute {
                Some(_) => format!("{message} =\n{body}"),
                None => body,
            };
            let at = place(&lines, message, order);
            insert(&lines, at, &whole)
        }
        (Some((start, end)), body) => {
            let part = part(&lines[start..end], attribute);
            let fresh = part.is_none();
            let (from, to) = part.map_or((end, end), |(from, to)| (start + from, start + to));
            let kept_name = attribute.is_none() && body.is_none() && to < end;
            let name_line = format!("{message} =\n");
            let body = match (body, attribute) {
                (Some(body), _) => body,
                (None, None) if kept_name => name_line,
                (None, _) => String::new(),
            };
            let last_unended = fresh && end > 0 && !lines[end - 1].ends_with('\n');
            let mut text: String = lines.drain(..from).collect();
            if last_unended {
                text.push('\n');
            }
            text.push_str(&body);
            text.extend(lines.drain(to - from..));
            text
        }
    };
    let written = without_empty(written, message);
    is_sound(file, &written, id).then_some(written)
}

/// The lines of an entry: from its name to the line after its last.
fn entry(lines: &[&str], message: &str) -> Option<(usize, usize)> {
    let start = lines.iter().position(|line| names(line, message))?;
    let mut end = start + 1;
    for (at, line) in lines.iter().enumerate().skip(start + 1) {
        if is_continuation(line) {
            end = at + 1;
        } else if !line.trim().is_empty() {
            break;
        }
    }
    Some((start, end))
}

fn names(line: &str, message: &str) -> bool {
    let line = line.strip_prefix('\u{FEFF}').unwrap_or(line);
    let rest = line.strip_prefix(message).map(str::trim_start);
    rest.is_some_and(|rest| rest.starts_with('='))
}

fn is_continuation(line: &str) -> bool {
    line.starts_with([' ', '}']) && !line.trim().is_empty()
}

/// The lines of an entry's value, its name's included, or of one of its attributes.
fn part(entry: &[&str], attribute: Option<&str>) -> Option<(usize, usize)> {
    let attribute_of = |line: &str| {
        let name = line.trim_start().strip_prefix('.')?;
        let (name, _) = name.split_once('=')?;
        Some(name.trim().to_owned())
    };
    let heads: Vec<usize> = (1..entry.len())
        .filter(|at| attribute_of(entry[*at]).is_some())
        .collect();
    let (start, next) = match attribute {
        None => (0, heads.first()),
        Some(attribute) => {
            let mut own = heads.iter();
            let start = own.find(|at| attribute_of(entry[**at]).as_deref() == Some(attribute))?;
            (*start, own.next())
        }
    };
    let mut end = next.copied().unwrap_or(entry.len());
    while end > start + 1 && entry[end - 1].trim().is_empty() {
        end -= 1;
    }
    Some((start, end))
}

/// Where a new message stands: after the nearest that the source has before it, else before the
/// nearest after, else at the end.
fn place(lines: &[&str], message: &str, order: &[String]) -> usize {
    let mut messages: Vec<&str> = order.iter().map(|id| parts(id).0).collect();
    messages.dedup();
    let own = messages.iter().position(|known| *known == message);
    let (before, after) = messages.split_at(own.unwrap_or(messages.len()));
    let preceding = before.iter().rev().find_map(|known| entry(lines, known));
    if let Some((_, end)) = preceding {
        return end;
    }
    let following = after.iter().find_map(|known| entry(lines, known));
    following.map_or(lines.len(), |(start, _)| {
        // Its comments stand with it.
        let comments = lines[..start].iter().rev();
        start - comments.take_while(|line| line.starts_with('#')).count()
    })
}

fn insert(lines: &[&str], at: usize, entry: &str) -> String {
    let mut text: String = lines[..at].concat();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    // A comment that ends the file is not this message's.
    if lines[..at].last().is_some_and(|line| line.starts_with('#')) {
        text.push('\n');
    }
    text.push_str(entry);
    text.push_str(&lines[at..].concat());
    text
}

/// Without an entry of which only the name is left, and the comments that were its own.
fn without_empty(file: String, message: &str) -> String {
    let lines: Vec<&str> = file.split_inclusive('\n').collect();
    match entry(&lines, message) {
        Some((start, end)) if end == start + 1 && lines[start].trim_end().ends_with('=') => {
            [lines[..start].concat(), lines[end..].concat()].concat()
        }
        _ => file,
    }
}

/// Whether nothing but that text is another.
fn is_sound(before: &str, after: &str, id: &str) -> bool {
    let (mut before, mut after) = (listing::list(before), listing::list(after));
    before.remove(id);
    after.remove(id);
    before == after
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    const FILE: &str = "# brouillon\n\nbonjour   =  Salut\n# pour elle\nq = { $n ->\n        [one] Une\n       *[other] Des\n    }\n    .oui = Oui\n\n    .non =\n        Non\n        non\n\nfin = Fin";

    fn order() -> Vec<String> {
        [
            "bonjour",
            "milieu",
            "milieu.note",
            "q",
            "q.oui",
            "q.non",
            "q.peut",
            "fin",
            "ajout",
        ]
        .map(str::to_owned)
        .into()
    }

    fn set(id: &str, typed: &str) -> String {
        let (ftl, _) = read(typed).unwrap();
        write(FILE, id, Some(&ftl), &order()).unwrap()
    }

    #[test]
    fn one_text_changes_and_nothing_else() {
        assert_eq!(
            set("bonjour", "Bon\r\njour"),
            FILE.replace("bonjour   =  Salut", "bonjour =\n    Bon\n    jour")
        );
        assert_eq!(
            set("q", "Combien ?"),
            FILE.replace(
                "q = { $n ->\n        [one] Une\n       *[other] Des\n    }",
                "q = Combien ?"
            )
        );
        assert_eq!(
            set("q.oui", "Si"),
            FILE.replace(".oui = Oui\n", ".oui = Si\n")
        );
        assert_eq!(
            set("q.peut", "Ça\nva"),
            FILE.replace(
                "        non\n",
                "        non\n    .peut =\n        Ça\n        va\n"
            )
        );
        assert_eq!(
            set("fin", "Voilà"),
            FILE.replace("fin = Fin", "fin = Voilà\n")
        );
        assert_eq!(
            set("milieu", "Là"),
            FILE.replace("Salut\n", "Salut\nmilieu = Là\n")
        );
        assert_eq!(
            set("milieu.note", "Là"),
            FILE.replace("Salut\n", "Salut\nmilieu =\n    .note = Là\n")
        );
        assert_eq!(set("ajout", "Là"), format!("{FILE}\najout = Là\n"));
        let (ftl, _) = read("Bon").unwrap();
        assert_eq!(
            write("", "q.oui", Some(&ftl), &order()).unwrap(),
            "q =\n    .oui = Bon\n"
        );
        assert_eq!(
            write("# en-tête\n", "q", Some(&ftl), &order()).unwrap(),
            "# en-tête\n\nq = Bon\n"
        );
    }

    #[test]
    fn a_text_is_removed_with_what_only_held_it() {
        let without = |id: &str| write(FILE, id, None, &order()).unwrap();
        assert_eq!(without("bonjour"), FILE.replace("bonjour   =  Salut\n", ""));
        assert_eq!(without("q.oui"), FILE.replace("    .oui = Oui\n", ""));
        assert_eq!(without("milieu"), FILE);
        assert!(without("q").contains("q =\n    .oui = Oui"));
    }

    #[test]
    fn what_is_typed_cannot_become_another_text() {
        let (_, text) = read("Bonjour\n.oui = Non\n[x]").unwrap();
        assert_eq!(text, "Bonjour\n{ \".\" }oui = Non\n{ \"[\" }x]");
        assert_eq!(read(&text).unwrap().1, text);
        assert!(read("Bonjour { $nom").is_err());
        assert!(read("a }").is_err());
    }
}
