//! Writes the operations of étapes, in the order of the call.

use super::leads::Fixup;
use super::state::{Checker, Place, index};
use super::types::Ty;
use crate::diagnostic::Diagnostic;
use crate::script::{Alert, Op, Priority, Roster, Step};
use crate::span::{FileId, Span};
use crate::syntax::tree::{self, Block, Branch, Ident, Statement, StatementKind, Text};

impl Checker<'_> {
    /// Lowers the whole program: first what is known everywhere, then the étapes.
    pub fn lower(&mut self) {
        let blocks = std::mem::take(&mut self.program.blocks);
        self.lower_phrases(&blocks);
        for (file, block) in &blocks {
            let place = Place::top(*file);
            match block {
                Block::List(list) => {
                    let labels = self.plain_answers(&list.answers, &place);
                    self.add_entry(&place, &list.name.node, "liste", None, labels);
                }
                Block::Data(fields) => fields.iter().for_each(|field| self.field(field, &place)),
                Block::Rebuttal(rebuttal) => {
                    self.rebuttal(rebuttal, &place);
                    self.rebuttals.push(rebuttal.name.node.clone());
                }
                _ => {}
            }
        }
        for (file, block) in &blocks {
            if let Block::Step(step) = block {
                self.step(step, *file);
            }
        }
        self.program.blocks = blocks;
        self.fix_jumps();
        if self.steps.is_empty() && self.broken.is_empty() {
            let span = Span::new(self.program.main, 0, 0);
            self.report(Diagnostic::error("no-step", span));
        }
    }

    fn step(&mut self, step: &tree::Step, file: FileId) {
        self.step = index(self.steps.len());
        self.step_checks = 0;
        let start = self.emit(Op::Step(self.step), None);
        self.steps.push(Step {
            name: step.name.node.clone(),
            start,
            rebuttals: Vec::new(),
        });
        self.step_spans.push(step.span);
        let place = Place {
            at: Some(start),
            ..Place::top(file)
        };
        self.heading.clear();
        let mut attributes = Vec::new();
        let title = self.pattern(std::slice::from_ref(&step.title), &place);
        attributes.extend(title.map(|title| ("titre".to_owned(), title)));
        let notes = self.pattern(&step.notes.lines, &place);
        attributes.extend(notes.map(|notes| ("note".to_owned(), notes)));
        self.add_entry(&place, &step.name.node, "étape", None, attributes);
        self.heading = format!("étape {} : {}", step.name.node, step.title.text);
        let entry = self
            .entries
            .get(&file)
            .map_or(0, Vec::len)
            .saturating_sub(1);
        let mut texts = Vec::new();
        std::mem::swap(&mut texts, &mut self.step_texts);
        self.body(&step.body, &place);
        let texts = std::mem::take(&mut self.step_texts);
        if let Some(entry) = self
            .entries
            .get_mut(&file)
            .and_then(|entries| entries.get_mut(entry))
        {
            entry.attributes.extend(texts);
        }
    }

    fn body(&mut self, body: &[Statement], place: &Place) {
        let silent = self.silent;
        for statement in body {
            let place = Place {
                at: Some(self.here()),
                ..*place
            };
            self.statement(statement, &place);
            // The parser has reported what stands after an end in the same block.
            self.silent |= matches!(
                statement.kind,
                StatementKind::Goto(_) | StatementKind::End(_)
            );
        }
        self.silent = silent;
    }

    fn statement(&mut self, statement: &Statement, place: &Place) {
        let span = statement.span;
        match &statement.kind {
            StatementKind::Say { name, say, notes } => {
                let value = self.pattern(&say.lines, place);
                self.add_text(place, name, "dire", value, None, notes);
                self.emit(Op::Say(name.node.clone()), Some(span));
            }
            StatementKind::Question(question) => self.question(question, span, place),
            StatementKind::Compute { name, value } => self.compute(name, value, span, place),
            StatementKind::If {
                branches,
                otherwise,
            } => {
                self.branches(branches, otherwise.as_ref(), place);
            }
            StatementKind::Repeat {
                name,
                count,
                at_most,
                body,
            } => {
                let at_most = at_most.as_ref().map_or(1, |at_most| at_most.node);
                self.repeat(name, count, at_most, body, span, place);
            }
            StatementKind::Check(check) => self.step_check(check, span, place),
            StatementKind::Alert {
                name,
                service,
                high,
                say,
                notes,
            } => {
                self.alert(name, service, *high, say, notes, span, place);
            }
            StatementKind::Refer(structure) => {
                self.structure(structure);
                self.emit(Op::Refer(structure.node.clone()), Some(span));
            }
            StatementKind::Goto(step) => {
                let at = self.emit(Op::Jump(0), Some(span));
                self.jump(&step.node, step.span, place.file, Fixup::Jump(at));
            }
            StatementKind::End(outcome) => {
                self.outcome(&outcome.node, outcome.span);
                self.emit(Op::End(outcome.node.clone()), Some(span));
            }
            StatementKind::Rebuttal(rebuttal) => {
                // Open during the whole étape, so it can say what is known when the étape begins.
                let start = self.steps[self.step as usize].start;
                self.rebuttal(
                    rebuttal,
                    &Place {
                        at: Some(start),
                        roster: None,
                        ..*place
                    },
                );
                self.steps[self.step as usize]
                    .rebuttals
                    .push(rebuttal.name.node.clone());
            }
        }
    }

    fn add_text(
        &mut self,
        place: &Place,
        name: &Ident,
        about: &str,
        value: Option<crate::text::pattern::Pattern>,
        said: Option<(&str, &Text)>,
        notes: &Text,
    ) {
        let mut attributes = Vec::new();
        if let Some((key, say)) = said {
            attributes.extend(
                self.pattern(&say.lines, place)
                    .map(|say| (key.to_owned(), say)),
            );
        }
        attributes.extend(
            self.pattern(&notes.lines, place)
                .map(|notes| ("note".to_owned(), notes)),
        );
        self.add_entry(place, &name.node, about, value, attributes);
    }

    fn compute(&mut self, name: &Ident, value: &tree::Expr, span: Span, place: &Place) {
        let Some(var) = self.var_at(name.span) else {
            return;
        };
        let typed = self.expr(value, place);
        self.defined[var as usize] = Some(self.here());
        self.typed[var as usize] = true;
        let Some(typed) = typed else {
            // Its readers would only repeat this fault.
            self.broken.insert(name.node.clone());
            self.typed[var as usize] = false;
            return;
        };
        if typed.ty == Ty::Grid {
            self.report(Diagnostic::error("compare-grid", value.span));
        }
        self.vars[var as usize].ty = typed.ty.stored();
        self.emit(Op::Compute(var, typed.expr), Some(span));
    }

    fn branches(
        &mut self,
        branches: &[Branch],
        otherwise: Option<&(Span, Vec<Statement>)>,
        place: &Place,
    ) {
        let mut ends = Vec::new();
        for (number, branch) in branches.iter().enumerate() {
            let here = Place {
                at: Some(self.here()),
                ..*place
            };
            let condition = self.typed_as(&branch.condition, Ty::YesNo, &here, "condition-type");
            if condition.is_none() {
                self.doubtful.insert(self.here());
            }
            let condition = condition.unwrap_or(crate::script::Expr::Literal(
                crate::value::Value::YesNo(true),
            ));
            let at = self.emit(
                Op::Branch {
                    condition: condition.clone(),
                    otherwise: 0,
                },
                Some(branch.span),
            );
            self.body(&branch.body, place);
            if number + 1 < branches.len() || otherwise.is_some() {
                ends.push(self.emit(Op::Jump(0), None));
            }
            let otherwise = self.here();
            self.ops[at as usize] = Op::Branch {
                condition,
                otherwise,
            };
        }
        if let Some((span, body)) = otherwise {
            let first = self.here();
            self.else_spans.insert(first, *span);
            self.body(body, place);
        }
        let after = self.here();
        for end in ends {
            self.ops[end as usize] = Op::Jump(after);
        }
        self.forgotten_answers(branches, otherwise.is_some(), place);
    }

    fn repeat(
        &mut self,
        name: &Ident,
        count: &tree::Expr,
        at_most: u32,
        body: &[Statement],
        span: Span,
        place: &Place,
    ) {
        let Some(var) = self.var_at(name.span) else {
            return;
        };
        let count = self.typed_as(count, Ty::Number, place, "count-type");
        let Some(roster) = self.vars[var as usize].roster else {
            return;
        };
        // A faulty count leaves the block reached.
        let literal = crate::script::Expr::Literal(crate::script::number(1));
        let count = count.unwrap_or(literal);
        self.rosters.push(Roster {
            name: name.node.clone(),
            var,
            count,
            at_most,
        });
        let at = self.emit(Op::Roster { roster, end: 0 }, Some(span));
        self.defined[var as usize] = Some(at);
        let first = self.here();
        self.body(
            body,
            &Place {
                roster: Some(roster),
                ..*place
            },
        );
        self.emit(
            Op::Next {
                roster,
                body: first,
            },
            None,
        );
        let end = self.here();
        self.ops[at as usize] = Op::Roster { roster, end };
    }

    fn step_check(&mut self, check: &tree::Check, span: Span, place: &Place) {
        self.step_checks += 1;
        let number = self.step_checks;
        let owner = self.steps[self.step as usize].name.clone();
        let (check, texts) = self.check(check, &owner, number, place);
        self.step_texts.extend(texts);
        if let Some(check) = check {
            self.emit(Op::Check(check), Some(span));
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one `alerte` line, each as written"
    )]
    fn alert(
        &mut self,
        name: &Ident,
        service: &Ident,
        high: bool,
        say: &Text,
        notes: &Text,
        span: Span,
        place: &Place,
    ) {
        self.structure(service);
        let value = self.pattern(&notes.lines, place);
        self.add_text(
            place,
            name,
            "alerte",
            value,
            Some(("dire", say)),
            &Text::default(),
        );
        let priority = if high {
            Priority::Haute
        } else {
            Priority::Normale
        };
        self.alerts.push(Alert {
            name: name.node.clone(),
            service: service.node.clone(),
            priority,
        });
        let alert = index(self.alerts.len() - 1);
        self.emit(Op::Alert(alert), Some(span));
    }
}
