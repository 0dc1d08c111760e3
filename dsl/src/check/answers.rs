//! The `-` lines of a question: what they define, mark and lead to.

use std::collections::BTreeMap;

use super::state::{Checker, Place};
use super::types::{Ty, type_words};
use crate::diagnostic::Diagnostic;
use crate::name::{Name, nearest};
use crate::script::{Marks, Question, Type};
use crate::span::Spanned;
use crate::syntax::tree::{AnswerCode, AnswerLine, Mark, Target};
use crate::text::pattern::Pattern;

/// Whether a `-` line defines an answer: it has a label.
pub fn is_definition(answer: &AnswerLine) -> bool {
    answer.label.is_some() || !answer.say.lines.is_empty()
}

/// A target that waits for étapes to have their place.
pub type PendingTarget = (Name, Spanned<Target>);

/// What the `-` lines of one question give beside its rules.
#[derive(Default)]
pub struct AnswerParts {
    /// Labels and notes, as attributes.
    pub attributes: Vec<(String, Pattern)>,
    /// Targets, by code.
    pub targets: Vec<PendingTarget>,
}

impl Checker<'_> {
    /// Checks and lowers the `-` lines of a question.
    pub fn answers(
        &mut self,
        lines: &[AnswerLine],
        question: &mut Question,
        place: &Place,
    ) -> AnswerParts {
        let mut parts = AnswerParts::default();
        let mut modified: Vec<&Name> = Vec::new();
        for line in lines {
            match &line.code {
                AnswerCode::Point(point) => self.point(line, *point, question, place, &mut parts),
                AnswerCode::Code(code) => {
                    if !is_definition(line) {
                        if modified.contains(&code) {
                            self.report(
                                Diagnostic::error("duplicate-code", line.code_span)
                                    .with("code", code),
                            );
                        }
                        modified.push(code);
                    }
                    self.coded(line, code, question, place, &mut parts);
                }
            }
        }
        parts
    }

    /// Labels and notes of a `liste` or a donnée, which have neither marks nor targets.
    pub fn plain_answers(&mut self, lines: &[AnswerLine], place: &Place) -> Vec<(String, Pattern)> {
        let mut attributes = Vec::new();
        for line in lines {
            let AnswerCode::Code(code) = &line.code else {
                self.report(Diagnostic::error("point-outside-scale", line.code_span));
                continue;
            };
            if !is_definition(line) {
                self.report(
                    Diagnostic::error("answer-without-label", line.code_span).with("code", code),
                );
            }
            for mark in line.marks.iter().filter(|mark| mark.node != Mark::Fixed) {
                self.report(Diagnostic::error("mark-type", mark.span).with("type", "liste"));
            }
            if let Some(target) = &line.target {
                self.report(Diagnostic::error("target-type", target.span).with("type", "liste"));
            }
            self.label(code.as_str(), line, place, &mut attributes);
        }
        attributes
    }

    fn label(
        &mut self,
        key: &str,
        line: &AnswerLine,
        place: &Place,
        attributes: &mut Vec<(String, Pattern)>,
    ) {
        if let Some(label) = &line.label
            && !label.text.is_empty()
            && let Some(pattern) = self.pattern(std::slice::from_ref(label), place)
        {
            attributes.push((key.to_owned(), pattern));
        }
        if let Some(pattern) = self.pattern(&line.say.lines, place) {
            attributes.push((key.to_owned(), pattern));
        }
        if let Some(pattern) = self.pattern(&line.notes.lines, place) {
            attributes.push((format!("{key}-note"), pattern));
        }
    }

    fn point(
        &mut self,
        line: &AnswerLine,
        point: i64,
        question: &mut Question,
        place: &Place,
        parts: &mut AnswerParts,
    ) {
        let ty = self.vars[question.var as usize].ty;
        let Type::Scale(from, to) = ty else {
            self.report(Diagnostic::error("point-outside-scale", line.code_span));
            return;
        };
        if point < from || point > to {
            let fault = Diagnostic::error("point-out-of-scale", line.code_span);
            self.report(
                fault
                    .with("point", &point)
                    .with("from", &from)
                    .with("to", &to),
            );
        } else if question.labelled_points.contains(&point) {
            self.report(Diagnostic::error("duplicate-code", line.code_span).with("code", &point));
        } else {
            question.labelled_points.push(point);
            self.label(&point_attribute(point), line, place, &mut parts.attributes);
        }
        self.refuse_marks(line, ty);
        if let Some(target) = &line.target {
            self.report(Diagnostic::error("target-type", target.span).with("type", type_words(ty)));
        }
    }

    fn coded(
        &mut self,
        line: &AnswerLine,
        code: &Name,
        question: &mut Question,
        place: &Place,
        parts: &mut AnswerParts,
    ) {
        let ty = self.vars[question.var as usize].ty;
        let mut possible = true;
        if *code == *"nsp" || *code == *"refus" {
            self.non_answer(line, code, question, ty);
            possible = !question.required;
        } else {
            self.known_answer(line, code, question, ty);
            self.marks(line, code, question, ty, place);
        }
        self.label(code.as_str(), line, place, &mut parts.attributes);
        match &line.target {
            Some(target) if possible => parts.targets.push((code.clone(), target.clone())),
            // What an answer that is refused would lead to is no further fault.
            Some(_) => self.lost_jumps = true,
            None => {}
        }
    }

    fn non_answer(&mut self, line: &AnswerLine, code: &Name, question: &Question, ty: Type) {
        // A label on the line itself has been refused with the code.
        if line.label.is_none() && is_definition(line) {
            self.report(Diagnostic::error("relabelled-answer", line.code_span).with("code", code));
        } else if question.required {
            self.report(
                Diagnostic::error("non-answer-required", line.code_span).with("code", code),
            );
        }
        self.refuse_marks(line, ty);
    }

    fn refuse_marks(&mut self, line: &AnswerLine, ty: Type) {
        for mark in &line.marks {
            self.report(Diagnostic::error("mark-type", mark.span).with("type", type_words(ty)));
        }
    }

    /// An answer is defined once, and only where its question defines answers.
    fn known_answer(&mut self, line: &AnswerLine, code: &Name, question: &Question, ty: Type) {
        let inline = |list: u32| {
            self.lists[list as usize].labels
                == crate::script::Labels::Message(question.name.clone())
        };
        let (codes, defines): (Vec<Name>, bool) = match ty {
            Type::YesNo => (vec![Name::new("oui"), Name::new("non")], false),
            Type::Choice(list)
            | Type::Multiple(list)
            | Type::Ranking(list)
            | Type::Grid { rows: list, .. } => {
                (self.lists[list as usize].codes.clone(), inline(list))
            }
            _ => {
                let fault = Diagnostic::error("answers-type", line.code_span);
                self.report(fault.with("type", type_words(ty)));
                return;
            }
        };
        if is_definition(line) {
            if !defines && !codes.is_empty() {
                let known = codes.contains(code);
                let fault = if known {
                    "relabelled-answer"
                } else {
                    "new-answer"
                };
                self.report(Diagnostic::error(fault, line.code_span).with("code", code));
            }
        } else if !codes.contains(code) && !codes.is_empty() {
            let fault = if defines {
                "answer-without-label"
            } else {
                "unknown-code"
            };
            self.unknown_code(fault, code, line.code_span, &codes);
        }
    }

    /// Reports a code that is not among `codes`, with the nearest one.
    pub fn unknown_code(
        &mut self,
        fault: &'static str,
        code: &Name,
        span: crate::span::Span,
        codes: &[Name],
    ) {
        let list = codes
            .iter()
            .map(Name::as_str)
            .collect::<Vec<_>>()
            .join(", ");
        let fault = Diagnostic::error(fault, span)
            .with("code", code)
            .with("codes", &list);
        let near = nearest(code.as_str(), codes.iter().map(Name::as_str));
        self.report(match near {
            // It may as well be a new answer whose label is missing.
            Some(near) if fault.code == "answer-without-label" => fault.proposed(span, near),
            Some(near) => fault.fixed(span, near),
            None => fault,
        });
    }

    fn marks(
        &mut self,
        line: &AnswerLine,
        code: &Name,
        question: &mut Question,
        ty: Type,
        place: &Place,
    ) {
        let mut marks: BTreeMap<Name, Marks> = std::mem::take(&mut question.marks);
        for mark in &line.marks {
            let entry = marks.entry(code.clone()).or_default();
            let suits = match (&mark.node, ty) {
                (Mark::Detail, Type::Choice(_) | Type::Multiple(_)) => {
                    entry.detail = true;
                    true
                }
                (Mark::Exclusive, Type::Multiple(_)) => {
                    entry.exclusive = true;
                    true
                }
                (
                    Mark::Fixed,
                    Type::Choice(_) | Type::Multiple(_) | Type::Ranking(_) | Type::Grid { .. },
                ) => {
                    entry.fixed = true;
                    true
                }
                (
                    Mark::If(condition),
                    Type::YesNo
                    | Type::Choice(_)
                    | Type::Multiple(_)
                    | Type::Ranking(_)
                    | Type::Grid { .. },
                ) => {
                    let place = Place {
                        lenient: true,
                        ..*place
                    };
                    entry.condition = self.typed_as(condition, Ty::YesNo, &place, "condition-type");
                    true
                }
                _ => false,
            };
            if !suits {
                self.report(Diagnostic::error("mark-type", mark.span).with("type", type_words(ty)));
            }
        }
        question.marks = marks;
        if let Some(target) = &line.target
            && !matches!(ty, Type::YesNo | Type::Choice(_))
        {
            self.report(Diagnostic::error("target-type", target.span).with("type", type_words(ty)));
        }
    }
}

/// The attribute of a scale's label: `point-3`, `point-moins-2`.
pub fn point_attribute(point: i64) -> String {
    match point {
        0.. => format!("point-{point}"),
        _ => format!("point-moins-{}", point.unsigned_abs()),
    }
}
