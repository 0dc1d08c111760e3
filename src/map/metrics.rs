//! How wide a text will be, without knowing the font: never less than what a wide sans-serif
//! (`DejaVu` Sans, Verdana) takes, so that no text runs out of its box.

use unicode_width::UnicodeWidthChar;

/// How wide a text is, in pixels, at a font size.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size
}

/// A character's width in ems, at most.
fn advance(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '\'' | '’' | '.' | ',' | ':' | ';' | '|' | '!' | ' ' | '\u{a0}' => {
            0.36
        }
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 0.44,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' | '—' => 1.0,
        _ if c.is_uppercase() => 0.78,
        _ => match c.width() {
            Some(0) | None => 0.0,
            Some(1) => 0.64,
            Some(_) => 1.05,
        },
    }
}

/// A text on as many lines as it takes, `most` at most: what is left out ends with an ellipsis.
pub(super) fn wrap(text: &str, room: f64, size: f64, most: usize) -> Vec<String> {
    let text = unbreakable(text);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        for piece in pieces(word, room, size) {
            match lines.last_mut() {
                Some(line)
                    if width(line, size) + width(" ", size) + width(&piece, size) <= room =>
                {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while width(last, size) + width("…", size) > room && last.pop().is_some() {}
            *last = format!("{}…", last.trim_end());
        }
    }
    lines
}

/// Keeps quotes and French punctuation with what they stand by.
fn unbreakable(text: &str) -> String {
    let mut kept = text.replace("« ", "«\u{a0}");
    for mark in ["»", ":", ";", "?", "!"] {
        kept = kept.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
    }
    kept
}

/// A word, in several pieces when it is longer than a line.
fn pieces(word: &str, room: f64, size: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in word.chars() {
        let full = pieces.last().is_some_and(|piece| {
            !piece.is_empty() && width(piece, size) + advance(c) * size > room
        });
        if full {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{width, wrap};

    #[test]
    fn lines_fit_their_room() {
        let text = "« joignable » : Oui, mais pas maintenant ; Non, c'est un proche";
        let lines = wrap(text, 120.0, 12.0, 9);
        assert!(
            lines.iter().all(|line| width(line, 12.0) <= 120.0),
            "{lines:?}"
        );
        assert_eq!(lines.join(" ").replace('\u{a0}', " "), text);
    }

    #[test]
    fn what_is_left_out_is_shown_as_such() {
        let lines = wrap(&"mot ".repeat(50), 100.0, 12.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…') && width(&lines[1], 12.0) <= 100.0);
        let long = wrap(&"x".repeat(100), 100.0, 12.0, 99);
        assert!(long.len() > 1 && long.concat().len() == 100, "{long:?}");
        assert_eq!(wrap("", 100.0, 12.0, 2), Vec::<String>::new());
    }

    #[test]
    fn wide_letters_take_more_room() {
        assert!(width("漢字", 10.0) > width("ab", 10.0));
        assert!((width("é", 10.0) - width("e\u{301}", 10.0)).abs() < 0.01);
    }
}
