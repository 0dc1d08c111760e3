//! What an étape is made of, and the blocks inside it.

use crate::diagnostic::Diagnostic;
use crate::name::Name;
use crate::span::{Span, Spanned};
use crate::syntax::builder::Builder;
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::layout::{Id, Item};
use crate::syntax::parse::{Alone, Computed, Repeated, is_too_deep};
use crate::syntax::reader::{Reader, insertion};
use crate::syntax::tree::{Branch, Check, Expr, Ident, QuestionOption, Statement, StatementKind};
use crate::syntax::words::Role;

/// Where a list of statements has got to.
#[derive(Default)]
struct Progress {
    /// Whether the line before is a `si` or a `sinon si`.
    open_if: bool,
    /// Whether the line before was not understood, and may have been anything.
    unsure: bool,
    /// Whether `->` or `fin` stands above, and then whether a line after it was reported.
    ended: bool,
    reported: bool,
}

impl<'t> Builder<'_, 't> {
    /// The statements under a line.
    pub(super) fn body(&mut self, id: Id) -> Vec<Statement> {
        let mut body = Vec::new();
        let mut progress = Progress::default();
        for child in self.layout.children(id) {
            if self.reader.is_full() {
                break;
            }
            let item = self.layout.item(child);
            if item.dropped {
                self.lose(child);
            } else if item.kind.is_statement() {
                self.after_end(item, &mut progress);
                self.next(child, &mut body, &mut progress);
            }
        }
        body
    }

    fn after_end(&mut self, item: &Item<'t>, progress: &mut Progress) {
        let late = progress.ended
            && !progress.reported
            && !matches!(item.kind, Kind::Unknown | Kind::Rebuttal);
        if late {
            self.reader.refuse(codes::LINE_AFTER_END, item.text);
            progress.reported = true;
        }
    }

    fn next(&mut self, id: Id, body: &mut Vec<Statement>, progress: &mut Progress) {
        let item = self.layout.item(id);
        let continues = matches!(item.kind, Kind::ElseIf | Kind::Else);
        match body.last_mut() {
            Some(Statement {
                kind:
                    StatementKind::If {
                        branches,
                        otherwise,
                    },
                ..
            }) if continues && progress.open_if => {
                if item.kind == Kind::ElseIf {
                    branches.push(self.branch(id));
                } else {
                    *otherwise = Some((self.reader.span(item.text), self.otherwise(id)));
                }
            }
            _ if continues => {
                if !progress.unsure {
                    let fault = self.reader.fault(codes::ELSE_WITHOUT_IF, item.text);
                    self.reader.report(fault.with("found", item.kind.word()));
                }
                body.push(self.uncertain(id));
            }
            _ => body.extend(self.statement(id)),
        }
        progress.open_if =
            matches!(item.kind, Kind::If) || (progress.open_if && item.kind == Kind::ElseIf);
        progress.unsure = item.kind == Kind::Unknown;
        progress.ended |= matches!(item.kind, Kind::Goto | Kind::End);
    }

    /// Reads a statement; `None` when it has no name to be known by.
    pub(super) fn statement(&mut self, id: Id) -> Option<Statement> {
        let item = self.layout.item(id);
        let kind = match item.kind {
            Kind::Say => self.say(id)?,
            Kind::Question => StatementKind::Question(Box::new(self.question(id)?)),
            Kind::Compute => self.compute(item)?,
            Kind::If => StatementKind::If {
                branches: vec![self.branch(id)],
                otherwise: None,
            },
            Kind::Repeat => return Some(self.repeat(id)),
            Kind::Require | Kind::Confirm => StatementKind::Check(self.check(id)),
            Kind::Alert => self.alert(id)?,
            Kind::Refer => StatementKind::Refer(
                self.own(item, |reader, rest| reader.alone(rest, Role::Used))
                    .0?,
            ),
            Kind::Goto | Kind::End => self.leave(item),
            Kind::Rebuttal => StatementKind::Rebuttal(Box::new(self.rebuttal(id)?)),
            Kind::Unknown if self.layout.children(id).next().is_none() => {
                self.reader.lose(item);
                return None;
            }
            Kind::Unknown => {
                self.reader.lose(item);
                return Some(self.uncertain(id));
            }
            _ => return Some(self.uncertain(id)),
        };
        Some(Statement {
            span: self.reader.span(item.text),
            kind,
        })
    }

    /// The block of a line that was not understood: it may run, or not.
    fn uncertain(&mut self, id: Id) -> Statement {
        let item = self.layout.item(id);
        let span = self.reader.span(item.text);
        let condition = self.reader.broken_expression(item.text);
        if item.kind == Kind::ElseIf {
            self.own(item, Reader::expression);
        }
        for child in self.layout.children(id) {
            if !self.layout.item(child).kind.is_statement() {
                self.lose(child);
            }
        }
        let branches = vec![Branch {
            span,
            condition,
            body: self.body(id),
        }];
        Statement {
            span,
            kind: StatementKind::If {
                branches,
                otherwise: None,
            },
        }
    }

    fn branch(&mut self, id: Id) -> Branch {
        let item = self.layout.item(id);
        let (condition, _) = self.own(item, Reader::condition);
        self.is_empty(id);
        Branch {
            span: self.reader.span(item.text),
            condition,
            body: self.body(id),
        }
    }

    fn otherwise(&mut self, id: Id) -> Vec<Statement> {
        let item = self.layout.item(id);
        self.own(item, |reader, rest| {
            if !rest.is_empty() {
                reader.refuse(codes::EXTRA_WORDS, rest);
            }
        });
        self.is_empty(id);
        self.body(id)
    }

    fn say(&mut self, id: Id) -> Option<StatementKind> {
        let item = self.layout.item(id);
        let (name, sound) = self.own(item, |reader, rest| reader.alone(rest, Role::Declared));
        let (say, notes) = self.texts(id);
        self.needs_text(id, &say, codes::MISSING_TEXT);
        let name = name?;
        self.declare(&name, sound);
        Some(StatementKind::Say { name, say, notes })
    }

    fn compute(&mut self, item: &Item<'t>) -> Option<StatementKind> {
        let (read, sound) = self.own(item, Reader::computed);
        let (name, value) = read?;
        self.declare(&name, sound);
        Some(StatementKind::Compute { name, value })
    }

    /// `exiger` or `confirmer si`, with the texts under it.
    pub(super) fn check(&mut self, id: Id) -> Check {
        let item = self.layout.item(id);
        let (condition, _) = self.own(item, Reader::condition);
        self.is_empty(id);
        let (say, notes) = self.texts(id);
        let span = self.reader.span(item.text);
        Check {
            span,
            hard: item.kind == Kind::Require,
            condition,
            say,
            notes,
        }
    }

    fn repeat(&mut self, id: Id) -> Statement {
        let item = self.layout.item(id);
        let span = self.reader.span(item.text);
        let nested = self.in_roster;
        if nested {
            self.reader.refuse(codes::NESTED_ROSTER, item.text);
        }
        let (head, sound) = self.own(item, Reader::repeated);
        self.is_empty(id);
        let body = {
            self.in_roster = true;
            let body = self.body(id);
            self.in_roster = nested;
            body
        };
        let head = head.inspect(|(name, ..)| self.declare(name, sound && !nested));
        // A roster that cannot be one is a block that may run or not.
        let Some((name, count, at_most)) = head.filter(|_| !nested) else {
            let condition = self.reader.broken_expression(item.text);
            let branches = vec![Branch {
                span,
                condition,
                body,
            }];
            return Statement {
                span,
                kind: StatementKind::If {
                    branches,
                    otherwise: None,
                },
            };
        };
        Statement {
            span,
            kind: StatementKind::Repeat {
                name,
                count,
                at_most,
                body,
            },
        }
    }

    fn leave(&mut self, item: &Item<'t>) -> StatementKind {
        let (left, _) = self.own(item, |reader, rest| match item.kind {
            Kind::End => reader.outcome(rest).map(StatementKind::End),
            _ => match Alone::target(rest) {
                Alone {
                    ending: Some(ending),
                    name: Some(name),
                    ..
                } => {
                    let arrow = reader.fault(codes::ARROW_BEFORE_END, item.text);
                    let span = arrow.span;
                    reader.report(arrow.fixed(span, format!("{ending} {name}")));
                    Some(StatementKind::End(reader.name(name, Role::Used)))
                }
                _ if rest.is_empty() => {
                    reader.refuse(codes::MISSING_TARGET, item.text);
                    None
                }
                _ => reader.alone(rest, Role::Used).map(StatementKind::Goto),
            },
        });
        self.reader.lost_routes |= left.is_none();
        // The call leaves here, wherever it goes: no route goes on without an end.
        left.unwrap_or_else(|| {
            StatementKind::End(Spanned {
                node: Name::new("complet"),
                span: self.reader.span(item.text),
            })
        })
    }
}

impl<'t> Reader<'t> {
    fn outcome(&mut self, rest: &'t str) -> Option<Ident> {
        if rest.is_empty() {
            self.refuse_after(codes::MISSING_OUTCOME, rest);
            return None;
        }
        self.alone(rest, Role::Used)
    }

    /// The expression of a line that is nothing without it.
    pub(super) fn condition(&mut self, rest: &'t str) -> Expr {
        if rest.is_empty() {
            self.refuse_after(codes::MISSING_VALUE, rest);
            return self.broken_expression(rest);
        }
        self.expression(rest)
    }

    fn computed(&mut self, rest: &'t str) -> Option<(Ident, Expr)> {
        let parts = Computed::read(rest);
        let name = self.required_name(parts.name, rest, Role::Declared)?;
        self.check_equals(&parts);
        let value = match parts.value {
            Some(value) => self.expression(value),
            None => self.broken_expression(rest),
        };
        if parts.value.is_none() && parts.equals.is_some() {
            self.refuse(codes::MISSING_VALUE, rest);
        }
        Some((name, value))
    }

    /// Reports a missing or mistaken `=`.
    pub(super) fn check_equals(&mut self, parts: &Computed<'t>) {
        match (parts.equals, parts.name) {
            (None, Some(name)) => {
                let fault = self.fault(codes::MISSING_EQUALS, name).with("found", name);
                let at = fault.span;
                match parts.value {
                    Some(_) => self.report(insertion(fault, at, " =")),
                    None => self.report(fault),
                }
            }
            (Some(typed), _) if typed != "=" => self.mend(codes::WRONG_EQUALS, typed, "="),
            _ => {}
        }
    }

    fn repeated(&mut self, rest: &'t str) -> Option<(Ident, Expr, Option<Spanned<u32>>)> {
        if is_too_deep(rest) {
            self.too_deep(rest);
            return None;
        }
        let parts = Repeated::read(rest);
        let name = self.required_name(parts.name, rest, Role::Declared)?;
        let count = self.turns(&parts, rest);
        let options = self.options(&parts.options);
        let limit = options.iter().find_map(|option| match option.node {
            QuestionOption::AtMost(most) => Some(Spanned {
                node: most,
                span: option.span,
            }),
            _ => None,
        });
        let others = options
            .iter()
            .find(|option| !matches!(option.node, QuestionOption::AtMost(_)));
        if let Some(other) = others {
            self.report(Diagnostic::error(codes::EXTRA_WORDS, other.span).with("found", ""));
        } else if parts.options.is_empty() {
            // The number is for the author to choose.
            let fault = self.fault(codes::ROSTER_WITHOUT_LIMIT, rest);
            let end = Span {
                start: fault.span.end,
                ..fault.span
            };
            self.report(fault.proposed(end, ", au plus 10"));
        }
        Some((name, count, limit))
    }

    fn turns(&mut self, parts: &Repeated<'t>, rest: &'t str) -> Expr {
        if !parts.colon {
            let count = parts.count.unwrap_or_default();
            self.missing_colon(parts.name.unwrap_or(rest), count, true);
            return self.broken_expression(rest);
        }
        let Some(count) = parts.count else {
            self.refuse(codes::MISSING_VALUE, rest);
            return self.broken_expression(rest);
        };
        if parts.times.is_none() {
            let fault = self.fault(codes::MISSING_TIMES, count).with("found", count);
            let at = fault.span;
            self.report(insertion(fault, at, " fois"));
            return self.broken_expression(count);
        }
        self.expression(count)
    }
}
