//! Random scripts, sound or nearly so.

use std::sync::Arc;

use proptest::prelude::*;

use super::draft::{Draft, aggregate, code, num, op, var};
use crate::name::Name;
use crate::script::{Expr, Function, Known, Marks, Op, Operator, Script, Type};

/// A part of a script; numbers choose among the questions so far.
#[derive(Clone, Debug)]
pub enum Part {
    Ask {
        ty: u8,
        required: bool,
        optional: bool,
    },
    Bounded(usize),
    Hidden(usize),
    When(usize, Vec<Part>, Vec<Part>),
    Roster(usize, Vec<Part>),
    Check {
        hard: bool,
        of: usize,
    },
    StepCheck {
        hard: bool,
        of: usize,
    },
    Compute(usize),
    Language,
    Alert,
    Say,
    Step,
    JumpOut,
    End,
}

pub fn parts() -> impl Strategy<Value = Vec<Part>> {
    let leaf = prop_oneof![
        6 => (0..7_u8, any::<bool>(), any::<bool>())
            .prop_map(|(ty, required, optional)| Part::Ask { ty, required, optional }),
        2 => (0..9_usize).prop_map(Part::Bounded),
        1 => (0..9_usize).prop_map(Part::Hidden),
        2 => (any::<bool>(), 0..9_usize).prop_map(|(hard, of)| Part::Check { hard, of }),
        1 => (any::<bool>(), 0..9_usize).prop_map(|(hard, of)| Part::StepCheck { hard, of }),
        1 => (0..9_usize).prop_map(Part::Compute),
        1 => Just(Part::Language),
        1 => Just(Part::Alert),
        1 => Just(Part::Say),
        1 => Just(Part::Step),
        1 => Just(Part::JumpOut),
        1 => Just(Part::End),
    ];
    let part = leaf.prop_recursive(3, 24, 5, |inner| {
        let block = prop::collection::vec(inner, 0..5);
        prop_oneof![
            (0..9_usize, block.clone(), block.clone())
                .prop_map(|(of, then, other)| Part::When(of, then, other)),
            (0..9_usize, block).prop_map(|(of, body)| Part::Roster(of, body)),
        ]
    });
    prop::collection::vec(part, 1..10)
}

/// Writes parts into a draft.
pub struct Writer {
    draft: Draft,
    /// Whole numbers asked or calculated.
    numbers: Vec<u32>,
    /// Those that stood before the question asked last, or are its own: what its checks may read.
    readable: Vec<u32>,
    jumps: Vec<usize>,
    count: usize,
    in_roster: bool,
}

impl Writer {
    pub fn script(parts: &[Part]) -> Arc<Script> {
        let mut writer = Self {
            draft: Draft::new(),
            numbers: Vec::new(),
            readable: Vec::new(),
            jumps: Vec::new(),
            count: 0,
            in_roster: false,
        };
        writer.draft.step("debut");
        writer.ask(0, false, false);
        writer.write(parts);
        let last = writer.draft.here();
        writer.draft.step("derniere");
        writer.draft.end("complet");
        for jump in writer.jumps {
            writer.draft.script.ops[jump] = Op::Jump(last);
        }
        writer.draft.build()
    }

    fn name(&mut self, stem: &str) -> String {
        self.count += 1;
        format!("{stem}{}", self.count)
    }

    fn number(&self, at: usize) -> u32 {
        self.numbers
            .get(at % self.numbers.len().max(1))
            .copied()
            .unwrap_or(0)
    }

    fn small(&self, at: usize) -> Expr {
        op(Operator::Less, var(self.number(at)), num(3))
    }

    fn ask(&mut self, ty: u8, required: bool, optional: bool) {
        let name = self.name("q");
        let list = self.draft.list(&name, &["a", "b", "c"]);
        let ty = match ty {
            0 => Type::Integer,
            1 => Type::YesNo,
            2 => Type::Choice(list),
            3 => Type::Multiple(list),
            4 => Type::Ranking(list),
            5 => Type::Text { long: false },
            _ => Type::Grid { list, rows: list },
        };
        let asked = self.draft.ask_with(&name, ty, |question| {
            question.required = required && !optional;
            question.optional = optional;
            question.random_order = required;
        });
        if ty == Type::Integer {
            self.numbers.push(asked);
        }
        self.readable.clone_from(&self.numbers);
    }

    fn write(&mut self, parts: &[Part]) {
        for part in parts {
            self.part(part);
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Ask {
                ty,
                required,
                optional,
            } => self.ask(*ty, *required, *optional),
            Part::Bounded(of) => {
                let max = var(self.number(*of));
                let name = self.name("b");
                let asked = self.draft.ask_with(&name, Type::Integer, |question| {
                    question.between = Some((num(0), max.clone()));
                    question.default = Some(max);
                });
                self.numbers.push(asked);
                self.readable.clone_from(&self.numbers);
            }
            Part::Hidden(of) => {
                let condition = self.small(*of);
                self.readable.clone_from(&self.numbers);
                let name = self.name("h");
                let list = self.draft.list(&name, &["a", "b"]);
                let marks = Marks {
                    condition: Some(condition),
                    detail: true,
                    ..Marks::default()
                };
                let kind = if of % 2 == 0 {
                    Type::Choice(list)
                } else {
                    Type::Multiple(list)
                };
                self.draft.ask_with(&name, kind, |question| {
                    question.marks.insert(Name::new("a"), marks.clone());
                    if of % 3 == 0 {
                        question.marks.insert(Name::new("b"), marks);
                    }
                });
            }
            Part::When(of, then, other) => self.when(*of, then, other),
            Part::Roster(of, body) if !self.in_roster => self.roster(*of, body),
            Part::Roster(_, body) => self.write(body),
            Part::Check { hard, of } => {
                let read = self.readable.get(*of % self.readable.len().max(1));
                let read = read.copied().unwrap_or(0);
                let own = self
                    .draft
                    .script
                    .questions
                    .last()
                    .map_or(0, |last| last.var);
                let condition = op(Operator::Less, var(read), num(3));
                self.draft.question_check(*hard, condition, &[read, own]);
            }
            Part::StepCheck { hard, of } => {
                let condition = self.small(*of);
                let read = self.number(*of);
                self.draft.step_check(*hard, condition, &[read]);
            }
            Part::Compute(of) => {
                let name = self.name("c");
                let double = op(Operator::Add, var(self.number(*of)), num(1));
                let computed = self.draft.compute(&name, Type::Integer, double);
                self.numbers.push(computed);
            }
            Part::Language => {
                let name = self.name("l");
                self.readable.clone_from(&self.numbers);
                let french = op(
                    Operator::Equal,
                    Expr::Known(Known::Langue),
                    Expr::Literal(code("fr")),
                );
                self.draft.when(
                    french,
                    |draft| {
                        draft.ask(&name, Type::YesNo);
                    },
                    |_| {},
                );
            }
            Part::Alert => {
                let name = self.name("alerte");
                self.draft.alert(&name);
            }
            Part::Say => {
                let name = self.name("dire");
                self.draft.say(&name);
            }
            Part::Step if !self.in_roster => {
                let name = self.name("etape");
                self.draft.step(&name);
            }
            Part::Step => {}
            Part::JumpOut => {
                let jump = self.draft.op(Op::Jump(0));
                self.jumps.push(jump as usize);
            }
            Part::End => self.draft.end("partiel"),
        }
    }

    fn when(&mut self, of: usize, then: &[Part], other: &[Part]) {
        let condition = self.small(of);
        let branch = self.draft.op(Op::Branch {
            condition: condition.clone(),
            otherwise: 0,
        }) as usize;
        self.write(then);
        let jump = self.draft.op(Op::Jump(0)) as usize;
        let otherwise = self.draft.here();
        self.draft.script.ops[branch] = Op::Branch {
            condition,
            otherwise,
        };
        self.write(other);
        let end = self.draft.here();
        self.draft.script.ops[jump] = Op::Jump(end);
    }

    fn roster(&mut self, of: usize, body: &[Part]) {
        let name = self.name("tour");
        let count = var(self.number(of));
        let outside = self.numbers.len();
        let mut inner = std::mem::replace(&mut self.draft, Draft::new());
        let mut first = None;
        let roster = inner.roster(&name, count, 3, |draft| {
            std::mem::swap(&mut self.draft, draft);
            self.in_roster = true;
            self.ask(0, false, true);
            first = self.numbers.last().copied();
            self.write(body);
            self.in_roster = false;
            std::mem::swap(&mut self.draft, draft);
        });
        self.draft = inner;
        self.numbers.truncate(outside);
        if let Some(item) = first {
            let name = self.name("somme");
            let sum = aggregate(Function::Somme, roster, var(item));
            let sum = self.draft.compute(&name, Type::Integer, sum);
            self.numbers.push(sum);
        }
    }
}
