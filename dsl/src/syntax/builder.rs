//! From nested lines to the tree. Each kind of line has its file; here is what they share.

use crate::diagnostic::Fix;
use crate::name::is_name;
use crate::span::{Span, Spanned};
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::layout::{Id, Item, Layout};
use crate::syntax::parse::{Alone, Titled};
use crate::syntax::prose::Prose;
use crate::syntax::reader::Reader;
use crate::syntax::tree::{Ident, Line, Text};
use crate::syntax::words::{Role, first, is_space, slug, split, trim};

/// Builds the tree of a file.
pub(super) struct Builder<'a, 't> {
    pub(super) layout: &'a Layout<'t>,
    pub(super) reader: &'a mut Reader<'t>,
    /// Whether the statements being read are in a roster.
    pub(super) in_roster: bool,
}

impl<'t> Builder<'_, 't> {
    /// Reads a line's own words with `read`. When the line's kind was a guess, its faults follow from that one.
    /// The flag tells whether the line is sound.
    pub(super) fn own<T>(
        &mut self,
        item: &Item<'t>,
        read: impl FnOnce(&mut Reader<'t>, &'t str) -> T,
    ) -> (T, bool) {
        let rest = self.reader.without_comment(item);
        let count = self.reader.count();
        let read = read(self.reader, rest);
        let sound = self.reader.count() == count && !item.guessed;
        if item.guessed {
            self.reader.forget(count);
        }
        if !sound {
            self.reader.mention(item.text);
        }
        (read, sound)
    }

    /// Notes a declared name for what it is worth: one of a line that is not sound, or not in the tree, is broken.
    pub(super) fn declare(&mut self, name: &Ident, sound: bool) {
        if !sound || self.reader.lost {
            self.reader.declare_broken(&name.node);
        }
    }

    /// The `>` and `!` lines under a line.
    pub(super) fn texts(&mut self, id: Id) -> (Text, Text) {
        let (mut say, mut notes) = (Prose::default(), Prose::default());
        for child in self.layout.children(id) {
            let child = self.layout.item(child);
            match child.kind {
                Kind::Said => say.add(self.reader, child.rest),
                Kind::Note => notes.add(self.reader, child.rest),
                _ => {}
            }
        }
        (say.finish(), notes.finish())
    }

    /// Whether a block has nothing at all under it; reported.
    pub(super) fn is_empty(&mut self, id: Id) -> bool {
        let empty = self.layout.children(id).next().is_none();
        if empty && !self.seems_to_hold_next(id) {
            let item = self.layout.item(id);
            let fault = self.reader.fault(codes::EMPTY_BLOCK, first(item.text).0);
            self.reader.report(fault.with("found", item.kind.word()));
        }
        empty
    }

    /// Whether the next line was written under that one and cannot stand there: it is at fault, and
    /// the block is empty only because of it.
    fn seems_to_hold_next(&self, id: Id) -> bool {
        let block = self.layout.item(id);
        let next = self.layout.item(id + 1);
        next.strays_from(block.kind) && next.column > block.column
    }

    /// Whether all the lines under a block were understood, so that what is missing is really missing.
    pub(super) fn is_whole(&self, id: Id) -> bool {
        let mut children = self
            .layout
            .children(id)
            .map(|child| self.layout.item(child));
        children.all(|child| child.kind != Kind::Unknown && !child.dropped)
    }

    /// Reports a block without the `>` lines it needs.
    pub(super) fn needs_text(&mut self, id: Id, say: &Text, code: &'static str) {
        if !self.is_empty(id) && say.lines.is_empty() && self.is_whole(id) {
            let item = self.layout.item(id);
            let fault = self.reader.fault(code, first(item.text).0);
            self.reader.report(fault.with("found", item.kind.word()));
        }
    }

    /// Reads lines that will not be in the tree, for their own faults.
    pub(super) fn lose(&mut self, id: Id) {
        let before = std::mem::replace(&mut self.reader.lost, true);
        self.reader.lose(self.layout.item(id));
        self.line(id);
        self.reader.lost = before;
    }

    /// Reads a line whatever it is, and what it holds; nothing is kept.
    fn line(&mut self, id: Id) {
        let item = self.layout.item(id);
        match item.kind {
            Kind::Said | Kind::Note => {}
            Kind::Answer => drop(self.answer(id)),
            Kind::Unknown => self.layout.children(id).for_each(|child| self.lose(child)),
            kind if kind.is_statement() => drop(self.statement(id)),
            kind if kind.is_of_scenario() && kind != Kind::Scenario => drop(self.scenario_line(id)),
            Kind::Field => drop(self.field(id)),
            Kind::Default => drop(self.own(item, Reader::expression)),
            _ => drop(self.block(id)),
        }
    }
}

impl<'t> Reader<'t> {
    /// What follows a line's keyword, without a comment, which may not stand there.
    fn without_comment(&mut self, item: &Item<'t>) -> &'t str {
        let titled = matches!(item.kind, Kind::Step | Kind::Rebuttal | Kind::Scenario);
        if titled || !item.rest.contains('#') {
            return item.rest;
        }
        let mut quoted = false;
        let comment = item.rest.bytes().position(|byte| {
            quoted ^= byte == b'"';
            byte == b'#' && !quoted
        });
        let Some((rest, comment)) = comment.and_then(|at| item.rest.split_at_checked(at)) else {
            return item.rest;
        };
        let fault = self
            .fault(codes::COMMENT_AFTER, comment)
            .with("found", comment);
        let fix = self.comment_above(item.text, trim(rest), comment);
        self.report(fault.with_fix(fix));
        trim(rest)
    }

    /// The line with its comment on a line of its own, above. `kept` is the end of what is kept.
    fn comment_above(&self, line: &str, kept: &str, comment: &str) -> Fix {
        let (line, comment_span) = (self.span(line), self.span(comment));
        let text = self.text();
        let before = text.get(..line.start as usize).unwrap_or_default();
        let margin = before.get(before.rfind('\n').map_or(0, |at| at + 1)..);
        let kept = text
            .get(line.start as usize..self.span(kept).end as usize)
            .unwrap_or_default();
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let margin = margin.unwrap_or_default().trim_start_matches('\u{FEFF}');
        let mended = format!("{}{end}{margin}{kept}", comment.trim_end());
        Fix::sure(line.to(comment_span), mended)
    }

    /// `NAME : title`, whose parts must all be there.
    pub(super) fn titled(&mut self, text: &'t str) -> Option<(Ident, Line)> {
        let parts = Titled::read(text);
        let name = self.required_name(parts.name, text, Role::Declared)?;
        if !parts.colon {
            let title = parts.title.unwrap_or_default();
            let fits = title.starts_with(char::is_uppercase);
            self.missing_colon(parts.name.unwrap_or(text), title, fits);
        } else if parts.title.is_none() {
            self.refuse(codes::MISSING_TITLE, text);
        }
        // Without a title the name stands for it: nothing else is reported about it.
        let title = self.line(parts.title.or(parts.name).unwrap_or(text));
        Some((name, title))
    }

    /// `NAME` and nothing else.
    pub(super) fn alone(&mut self, text: &'t str, role: Role) -> Option<Ident> {
        let parts = Alone::read(text);
        if let (Some(written), Some(extra)) = (parts.name, parts.extra) {
            return Some(self.overlong_name(text, written, extra, role));
        }
        self.required_name(parts.name, text, role)
    }

    /// A name with more behind it: one name written in several words, or a name and what goes elsewhere.
    fn overlong_name(
        &mut self,
        text: &'t str,
        written: &'t str,
        extra: &'t str,
        role: Role,
    ) -> Ident {
        let words = extra
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '\'' | '’' | '-'));
        let text = trim(text);
        if words && split(extra).count() <= 4 {
            let name = slug(text);
            // What is named elsewhere may end before the words that are too many.
            match role {
                Role::Used => self.propose(codes::BAD_NAME, text, &name),
                _ => self.mend(codes::BAD_NAME, text, &name),
            }
            return Spanned {
                node: name.as_str().into(),
                span: self.span(text),
            };
        }
        self.refuse(codes::EXTRA_WORDS, extra);
        let count = self.count();
        let name = self.name(written, Role::Used);
        self.forget(count);
        name
    }

    pub(super) fn required_name(
        &mut self,
        written: Option<&'t str>,
        text: &'t str,
        role: Role,
    ) -> Option<Ident> {
        if written.is_none() {
            self.refuse_after(codes::MISSING_NAME, text);
        }
        written.map(|written| self.name(written, role))
    }

    /// Reports what is missing at the beginning of `text`, at the keyword just before.
    pub(super) fn refuse_after(&mut self, code: &'static str, text: &str) {
        let start = self.span(text).start as usize;
        let head = self.text().get(..start).unwrap_or_default();
        let head = head.trim_end_matches(is_space);
        let word = head.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let keyword = head.get(word..).unwrap_or(head);
        self.refuse(code, keyword);
    }

    /// Reports a name without its colon. Where something follows, the colon goes in between: surely
    /// so when the name is sound and what follows `fits`.
    pub(super) fn missing_colon(&mut self, name: &'t str, after: &'t str, fits: bool) {
        let fault = self.fault(codes::MISSING_COLON, name).with("found", name);
        let (at, after) = (fault.span, trim(after));
        let after_name = Span {
            start: at.end,
            ..at
        };
        let fix = match (is_name(name), fits) {
            _ if after.is_empty() => return self.report(fault),
            (true, true) => Fix::sure(after_name, " :"),
            _ => Fix::likely(after_name, " :"),
        };
        let quoted = format!("{name} : {after}");
        self.report(fault.with("fix", &quoted).with_fix(fix));
    }
}
