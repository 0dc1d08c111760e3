//! A question: its rules, its texts, its checks.

use std::collections::BTreeMap;

use super::answers::{AnswerParts, PendingTarget};
use super::leads::Fixup;
use super::state::{Checker, Place, index};
use super::types::{Ty, type_words};
use crate::diagnostic::Diagnostic;
use crate::script::{Check, CheckId, Expr, Op, Origin, Question, QuestionId};
use crate::span::Span;
use crate::syntax::tree::{self, AnswerCode, Target};
use crate::text::pattern::Pattern;

impl Checker<'_> {
    /// Lowers a question to an [`Op::Ask`] and what its targets need.
    pub fn question(&mut self, written: &tree::Question, span: Span, place: &Place) {
        let Some(var) = self.var_at(written.name.span) else {
            return;
        };
        let at = self.here();
        let place = Place {
            at: Some(at),
            ..*place
        };
        let id: QuestionId = index(self.questions.len());
        self.vars[var as usize].origin = Origin::Question(id);
        self.defined[var as usize] = Some(at);
        let mut question = Question {
            name: written.name.node.clone(),
            var,
            step: self.step,
            required: false,
            optional: false,
            read_aloud: false,
            random_order: false,
            at_most: None,
            at_least: None,
            between: None,
            default: None,
            marks: BTreeMap::new(),
            labelled_points: Vec::new(),
            checks: Vec::new(),
            targets: BTreeMap::new(),
        };
        self.options(&written.options, &mut question, &place);
        let value = self.pattern(&written.say.lines, &place);
        let note = self.pattern(&written.notes.lines, &place);
        let AnswerParts {
            mut attributes,
            targets,
        } = self.answers(&written.answers, &mut question, &place);
        attributes.extend(note.map(|note| ("note".to_owned(), note)));
        for line in &written.answers {
            if let AnswerCode::Code(code) = &line.code {
                self.answer_spans.insert((id, code.clone()), line.span);
            }
        }
        question.default = written.default.as_ref().and_then(|default| {
            let place = Place {
                lenient: true,
                ..place
            };
            self.default(default, Ty::from(self.vars[var as usize].ty), &place)
        });
        self.questions.push(question);
        let own = Place {
            own: Some(var),
            ..place
        };
        for (number, check) in written.checks.iter().enumerate() {
            let (check, texts) = self.check(check, &written.name.node, index(number + 1), &own);
            attributes.extend(texts);
            if let Some(check) = check {
                self.questions[id as usize].checks.push(check);
            }
        }
        let about = format!("question ({})", type_words(self.vars[var as usize].ty));
        self.add_entry(&place, &written.name.node, &about, value, attributes);
        self.emit(Op::Ask(id), Some(span));
        self.targets(id, targets, place.file);
    }

    fn default(&mut self, written: &tree::Expr, wanted: Ty, place: &Place) -> Option<Expr> {
        let typed = self.right_side(wanted, written, place)?;
        if typed.ty != wanted && typed.ty != Ty::Faulty {
            let fault = Diagnostic::error("default-type", written.span);
            self.report(
                fault
                    .with("type", typed.ty.word())
                    .with("wanted", wanted.word()),
            );
            return None;
        }
        Some(typed.expr)
    }

    /// A check of a question or of an étape, and its texts as attributes of its owner.
    pub fn check(
        &mut self,
        written: &tree::Check,
        owner: &crate::name::Name,
        number: u32,
        place: &Place,
    ) -> (Option<CheckId>, Vec<(String, Pattern)>) {
        let before = self.reads.len();
        let read_before = self.own_reads;
        let condition = self.typed_as(&written.condition, Ty::YesNo, place, "condition-type");
        let mut reads: Vec<u32> = self.reads[before..].iter().map(|read| read.var).collect();
        if self.own_reads > read_before {
            reads.extend(place.own);
        }
        reads.sort_unstable();
        reads.dedup();
        let asks = |var: &u32| {
            matches!(
                self.vars[*var as usize].origin,
                Origin::Question(_) | Origin::Computed
            )
        };
        if condition.is_some() && place.own.is_none() && !reads.iter().any(asks) {
            self.report(Diagnostic::error(
                "check-without-question",
                written.condition.span,
            ));
        }
        let mut texts = Vec::new();
        texts.extend(
            self.pattern(&written.say.lines, place)
                .map(|say| (format!("controle-{number}"), say)),
        );
        let notes = self.pattern(&written.notes.lines, place);
        texts.extend(notes.map(|notes| (format!("controle-{number}-note"), notes)));
        let check = condition.map(|condition| {
            let owner = owner.clone();
            self.checks.push(Check {
                owner,
                number,
                hard: written.hard,
                condition,
                reads,
            });
            index(self.checks.len() - 1)
        });
        (check, texts)
    }

    /// Writes the operations that answers lead to. Ends stand right after the question, jumped over
    /// by the answers that lead nowhere.
    fn targets(
        &mut self,
        question: QuestionId,
        targets: Vec<PendingTarget>,
        file: crate::span::FileId,
    ) {
        let ends = targets
            .iter()
            .any(|(_, target)| matches!(target.node, Target::End(_)));
        let over = ends.then(|| self.emit(Op::Jump(0), None));
        for (code, target) in targets {
            match &target.node {
                Target::Step(step) => {
                    let fixup = Fixup::Answer {
                        question,
                        code: code.clone(),
                    };
                    self.jump(step, target.span, file, fixup);
                }
                Target::End(outcome) => {
                    self.outcome(outcome, target.span);
                    let at = self.emit(Op::End(outcome.clone()), Some(target.span));
                    self.questions[question as usize].targets.insert(code, at);
                }
            }
        }
        if let Some(over) = over {
            let next = self.here();
            self.ops[over as usize] = Op::Jump(next);
        }
    }
}
