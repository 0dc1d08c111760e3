//! The page: indentation, comments and blank lines.
//!
//! Two spaces for each level. Between the blocks of the margin there is one blank line, but between
//! two `inclure` lines, which may stand together; elsewhere the author's blank lines are kept, one at
//! most, and none right under the line that opens a block. A comment takes the indentation of the line
//! that follows it, unless it stands deeper: then it ends the block that it stands in.

use crate::syntax::keywords::Kind;
use crate::syntax::layout::{Item, Layout};
use crate::syntax::lines::{Stands, split, stands};
use crate::syntax::words::is_space;

/// Columns of one level.
pub(super) const STEP: usize = 2;

/// The file again, from its lines already written.
pub(super) fn page(text: &str, layout: &Layout<'_>, lines: &[String]) -> String {
    let mut page = Page {
        out: String::with_capacity(text.len() + text.len() / 8),
        open: Vec::new(),
        leaf: false,
        gap: false,
        before: None,
    };
    let mut words = layout
        .ids()
        .map(|id| (layout.item(id), &lines[id as usize]));
    let mut comments: Vec<Comment<'_>> = Vec::new();
    for line in split(text) {
        match stands(line) {
            Stands::Blank => page.gap = true,
            Stands::Comment(row) => comments.push(Comment {
                text: row.text.trim_end_matches(|c| is_space(c) || c == '\r'),
                column: row.column,
                gap: std::mem::take(&mut page.gap),
            }),
            Stands::Words(_) => {
                let Some((item, line)) = words.next() else {
                    break;
                };
                page.comments(comments.drain(..), Some(item));
                page.words(item, line);
            }
        }
    }
    page.comments(comments.drain(..), None);
    page.out
}

/// A comment that waits for the line it precedes.
struct Comment<'t> {
    text: &'t str,
    column: u32,
    /// Whether a blank line precedes it.
    gap: bool,
}

/// A line that was written.
#[derive(Clone, Copy)]
struct Written {
    level: usize,
    /// What it is, unless it is a comment.
    kind: Option<Kind>,
}

struct Page {
    out: String,
    /// The columns, as the author wrote them, of the last line that is no comment and of those it stands under.
    open: Vec<u32>,
    /// Whether nothing can stand under that line.
    leaf: bool,
    /// Whether a blank line was just read.
    gap: bool,
    before: Option<Written>,
}

impl Page {
    fn words(&mut self, item: &Item<'_>, line: &str) {
        let level = item.level as usize;
        let gap = std::mem::take(&mut self.gap);
        self.line(level, line, Some(item.kind), Some(item.kind), gap);
        self.open.truncate(level - 1);
        self.open.push(item.column);
        self.leaf = item.kind.is_leaf();
    }

    /// Writes the comments that precede `next`; without one, those that end the file.
    fn comments<'t>(
        &mut self,
        comments: impl Iterator<Item = Comment<'t>>,
        next: Option<&Item<'_>>,
    ) {
        for comment in comments {
            let level = self.level(comment.column, next);
            self.line(
                level,
                comment.text,
                None,
                next.map(|item| item.kind),
                comment.gap,
            );
        }
    }

    /// The level of a comment at a column: that of the next line, or of the block it ends.
    fn level(&self, column: u32, next: Option<&Item<'_>>) -> usize {
        let (next_column, next_level) = next.map_or((0, 1), |next| (next.column, next.level));
        if column <= next_column {
            return next_level as usize;
        }
        let above = self.open.iter().filter(|open| **open <= column).count();
        let inside = above == self.open.len() && !self.leaf && self.open.last() < Some(&column);
        (above + usize::from(inside)).max(1)
    }

    /// Writes a line. `head` is the line that a comment precedes, or itself.
    fn line(
        &mut self,
        level: usize,
        text: &str,
        kind: Option<Kind>,
        head: Option<Kind>,
        gap: bool,
    ) {
        let blank = self.before.is_some_and(|before| match before.kind {
            // Comments at the margin stand with what they are about.
            None if level == 1 && before.level == 1 => gap,
            Some(Kind::Include) if level == 1 && head == Some(Kind::Include) => gap,
            _ if level == 1 => true,
            Some(_) => gap && before.level >= level,
            None => gap,
        });
        if blank {
            self.out.push('\n');
        }
        self.out
            .extend(std::iter::repeat_n(' ', STEP * (level - 1)));
        self.out.push_str(text);
        self.out.push('\n');
        self.before = Some(Written { level, kind });
    }
}
