//! The end of an answer: its marks, in brackets, and its target, after an arrow.

use crate::name::nearest;
use crate::span::Spanned;
use crate::syntax::codes;
use crate::syntax::heads::ARROWS;
use crate::syntax::parse::Alone;
use crate::syntax::prose::Braces;
use crate::syntax::reader::Reader;
use crate::syntax::tree::{AnswerLine, Mark, Target};
use crate::syntax::words::{Role, first, fold, is_space, same, split, trim};

/// Marks, as an author writes them.
pub(in crate::syntax) const MARKS: [&str; 4] = ["préciser", "seule", "fixe", "si"];

/// Brackets and arrows that stand outside braces.
#[derive(Default)]
struct Signs {
    /// Each bracketed group, brackets included.
    groups: Vec<(usize, usize)>,
    /// The first bracket that nothing closes, or the last that closes nothing.
    odd: Option<usize>,
    arrows: Vec<usize>,
}

/// What precedes an arrow; what follows it, without and with the arrow.
type Cut<'t> = (&'t str, Option<(&'t str, &'t str)>);

impl<'t> Reader<'t> {
    /// Reads marks and target into `answer`, and returns what precedes them: the label.
    pub(super) fn tail(
        &mut self,
        text: &'t str,
        labelled: bool,
        answer: &mut AnswerLine,
    ) -> &'t str {
        let signs = signs(text);
        let (before, target) = match signs.arrows.as_slice() {
            [] => self.other_arrow(text),
            [first, ..] => self.split_arrow(text, *first),
        };
        let label = self.marks(before, &signs, labelled, answer);
        if let Some(target) = target {
            answer.target = self.target(target, answer);
        }
        label
    }

    /// Cuts at another sign for the arrow, where an end follows it: it can mean nothing else. Any other is to be
    /// read aloud.
    fn other_arrow(&mut self, text: &'t str) -> Cut<'t> {
        let found = ARROWS
            .iter()
            .filter_map(|arrow| Some((text.rfind(arrow)?, *arrow)));
        let Some((at, arrow)) = found.max_by_key(|(at, arrow)| (*at, arrow.len())) else {
            return (text, None);
        };
        let (before, rest) = text.split_at_checked(at).unwrap_or((text, ""));
        let (typed, after) = rest.split_at_checked(arrow.len()).unwrap_or((rest, ""));
        if !same("fin", first(trim(after)).0) || split(trim(after)).count() > 2 {
            return (text, None);
        }
        self.mend(codes::BAD_ARROW, typed, "->");
        (before, Some((after, rest)))
    }

    /// Cuts at the arrow that ends the line; any other is a fault.
    fn split_arrow(&mut self, text: &'t str, at: usize) -> Cut<'t> {
        let (mut before, rest) = text.split_at_checked(at).unwrap_or((text, ""));
        let after = trim(rest.get(2..).unwrap_or_default());
        let plain = after.split('[').next().unwrap_or(after);
        let words = split(plain).count();
        let short = words <= 1 || (words == 2 && same("fin", first(after).0));
        if short && !after.contains("->") {
            if let Some(shorter) = before.strip_suffix('-') {
                let typed = text.get(shorter.len()..at + 2).unwrap_or(rest);
                self.mend(codes::BAD_ARROW, typed, "->");
                before = shorter;
            }
            return (before, Some((rest.get(2..).unwrap_or_default(), rest)));
        }
        let arrow = rest.get(..2).unwrap_or(rest);
        self.propose(codes::ARROW_IN_LABEL, arrow, "→");
        self.lost_routes = true;
        (text, None)
    }

    /// `rest` is `written` with the arrow before it.
    fn target(
        &mut self,
        (written, rest): (&'t str, &'t str),
        answer: &mut AnswerLine,
    ) -> Option<Spanned<Target>> {
        let (mut written, mut span) = (trim(written), self.span(trim(rest)));
        if let Some(at) = written.find('[') {
            let (target, marks) = written.split_at_checked(at)?;
            self.refuse(codes::MARK_AFTER_TARGET, marks);
            (written, span.end) = (trim(target), self.span(trim(target)).end);
            let count = self.count();
            self.marks(marks, &signs(marks), false, answer);
            self.forget(count);
        }
        let parts = Alone::target(written);
        let node = match (parts.ending, parts.name) {
            (Some(_), Some(outcome)) => Target::End(self.name(outcome, Role::Used)),
            (Some(ending), None) => {
                self.refuse(codes::MISSING_OUTCOME, ending);
                self.lost_routes = true;
                return None;
            }
            (None, Some(step)) => Target::Step(self.name(step, Role::Used)),
            (None, None) => {
                self.refuse(codes::MISSING_TARGET, trim(rest));
                self.lost_routes = true;
                return None;
            }
        };
        Some(Spanned { node, span })
    }

    /// Takes the groups that end `text` as marks; returns what precedes them.
    fn marks(
        &mut self,
        text: &'t str,
        signs: &Signs,
        labelled: bool,
        answer: &mut AnswerLine,
    ) -> &'t str {
        let mut end = text.trim_end_matches(is_space).len();
        let mut found = Vec::new();
        for (open, close) in signs.groups.iter().rev() {
            if *close != end {
                break;
            }
            found.push(text.get(*open..*close).unwrap_or_default());
            end = text
                .get(..*open)
                .map_or(0, |before| before.trim_end_matches(is_space).len());
        }
        for group in found.iter().rev() {
            self.mark(group, answer);
        }
        let label = trim(text.get(..end).unwrap_or(text));
        self.check_brackets(text, label, signs, labelled);
        label
    }

    /// A bracket left alone where a mark should end the line, or words where there is no label.
    fn check_brackets(&mut self, text: &'t str, label: &'t str, signs: &Signs, labelled: bool) {
        if let Some(odd) = signs.odd.and_then(|at| text.get(at..)) {
            let inside = fold(first(trim(odd.get(1..).unwrap_or_default())).0);
            let folded: Vec<String> = MARKS.iter().map(|mark| fold(mark)).collect();
            let like_mark = nearest(&inside, folded.iter().map(String::as_str)).is_some();
            if odd.starts_with(']') || like_mark {
                let odd = trim(odd);
                let mark = MARKS
                    .iter()
                    .find(|mark| fold(mark) == fold(trim(&odd[1..])));
                match mark {
                    Some(mark) => self.mend(codes::UNCLOSED_MARK, odd, &format!("[{mark}]")),
                    None => self.refuse(codes::UNCLOSED_MARK, odd),
                }
                return;
            }
        }
        if !labelled && !label.is_empty() {
            self.refuse(codes::EXTRA_WORDS, label);
        }
    }

    fn mark(&mut self, group: &'t str, answer: &mut AnswerLine) {
        let inside = trim(group.get(1..group.len() - 1).unwrap_or_default());
        let (word, rest) = first(inside);
        let known = MARKS.iter().find(|mark| same(mark, word));
        let bare = trim(rest).is_empty();
        let node = match known.copied() {
            Some("si") if bare => return self.refuse(codes::MISSING_VALUE, group),
            Some("si") => Mark::If(self.expression(rest)),
            Some("préciser") if bare => Mark::Detail,
            Some("seule") if bare => Mark::Exclusive,
            Some("fixe") if bare => Mark::Fixed,
            _ => return self.unknown_mark(group, inside),
        };
        let span = self.span(group);
        let same_kind = |mark: &Spanned<Mark>| {
            std::mem::discriminant(&mark.node) == std::mem::discriminant(&node)
        };
        if answer.marks.iter().any(same_kind) {
            self.refuse(codes::DUPLICATE_MARK, group);
            return;
        }
        answer.marks.push(Spanned { node, span });
    }

    fn unknown_mark(&mut self, group: &'t str, inside: &'t str) {
        let folded: Vec<String> = MARKS.iter().map(|mark| fold(mark)).collect();
        let near = nearest(&fold(inside), folded.iter().map(String::as_str));
        let near = near.and_then(|near| MARKS.iter().find(|mark| fold(mark) == near));
        let fault = self.fault(codes::UNKNOWN_MARK, group).with("found", group);
        let span = fault.span;
        self.report(match near {
            Some(mark) => fault.with("near", "yes").fixed(span, format!("[{mark}]")),
            None => fault
                .with("near", "no")
                .proposed(span, format!("{{\"[\"}}{inside}]")),
        });
    }
}

/// Finds brackets and arrows outside braces; quotes inside brackets hide what they hold.
fn signs(text: &str) -> Signs {
    let mut signs = Signs::default();
    let mut braces = Braces::default();
    let mut open: Vec<usize> = Vec::new();
    let mut quoted = false;
    let mut previous = 0;
    let mut bracketed = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        let inside_braces = braces.is_open();
        if open.is_empty() {
            braces.step(byte);
        }
        match byte {
            _ if inside_braces => {}
            b'"' if !open.is_empty() => quoted = !quoted,
            _ if quoted => {}
            b'[' => open.push(at),
            b']' => match (open.pop(), open.is_empty()) {
                (Some(start), true) => signs.groups.push((start, at + 1)),
                (None, _) => signs.odd = Some(at),
                _ => {}
            },
            b'>' if previous == b'-' && open.is_empty() => signs.arrows.push(at - 1),
            b'>' if previous == b'-' => bracketed.push(at - 1),
            _ => {}
        }
        previous = byte;
    }
    // A bracket that nothing closes is text, and hides nothing.
    if let Some(start) = open.first() {
        signs
            .arrows
            .extend(bracketed.iter().filter(|at| *at > start));
    }
    signs.odd = open.first().copied().or(signs.odd);
    signs
}
