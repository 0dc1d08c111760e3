//! Random scripts whose conditions are about everything that the flow decides.

use std::sync::Arc;

use proptest::prelude::*;

use crate::call::tests::draft::{Draft, code, lit, num, op, var};
use crate::name::Name;
use crate::script::{Expr, Function, Known, Marks, Op, Operator, Script, Type, VarId};

/// A condition; numbers choose what it is about.
#[derive(Clone, Debug)]
pub enum Test {
    One { kind: u8, of: usize, number: i64 },
    Not(Box<Test>),
    Both(Box<Test>, Box<Test>),
    Either(Box<Test>, Box<Test>),
}

#[derive(Clone, Debug)]
pub enum Part {
    Ask {
        kind: u8,
        required: bool,
        optional: bool,
    },
    Hidden(Test, Test),
    Leads(bool),
    Compute {
        kind: u8,
        of: usize,
        number: i64,
    },
    Judge(Test),
    Check(Test),
    When(Test, Vec<Part>, Vec<Part>),
    Roster(usize, Vec<Part>),
    /// To the last étape.
    Leave,
    End,
}

fn tests() -> impl Strategy<Value = Test> {
    let one = (0..14_u8, 0..40_usize, -1..9_i64).prop_map(|(kind, of, number)| Test::One {
        kind,
        of,
        number,
    });
    one.prop_recursive(2, 6, 2, |inner| {
        let two = (inner.clone(), inner.clone());
        prop_oneof![
            inner.prop_map(|one| Test::Not(Box::new(one))),
            two.clone()
                .prop_map(|(one, other)| Test::Both(Box::new(one), Box::new(other))),
            two.prop_map(|(one, other)| Test::Either(Box::new(one), Box::new(other))),
        ]
    })
}

/// Parts of a script.
pub fn parts() -> impl Strategy<Value = Vec<Part>> {
    let leaf = prop_oneof![
        6 => (0..7_u8, any::<bool>(), any::<bool>())
            .prop_map(|(kind, required, optional)| Part::Ask { kind, required, optional }),
        1 => (tests(), tests()).prop_map(|(one, other)| Part::Hidden(one, other)),
        1 => any::<bool>().prop_map(Part::Leads),
        2 => (0..5_u8, 0..40_usize, -1..9_i64)
            .prop_map(|(kind, of, number)| Part::Compute { kind, of, number }),
        1 => tests().prop_map(Part::Judge),
        1 => tests().prop_map(Part::Check),
        1 => Just(Part::Leave),
        1 => Just(Part::End),
    ];
    let part = leaf.prop_recursive(3, 20, 4, |inner| {
        let block = prop::collection::vec(inner, 1..4);
        prop_oneof![
            4 => (tests(), block.clone(), block.clone())
                .prop_map(|(test, then, other)| Part::When(test, then, other)),
            1 => (0..40_usize, block).prop_map(|(of, body)| Part::Roster(of, body)),
        ]
    });
    prop::collection::vec(part, 1..9)
}

/// Names by type, and the script so far.
pub struct Writer {
    draft: Draft,
    booleans: Vec<VarId>,
    choices: Vec<VarId>,
    numbers: Vec<VarId>,
    sets: Vec<VarId>,
    dates: Vec<VarId>,
    list: u32,
    count: usize,
    jumps: Vec<usize>,
    in_roster: bool,
}

impl Writer {
    pub fn script(parts: &[Part]) -> Arc<Script> {
        let mut draft = Draft::new();
        let list = draft.list("accord", &["a", "b", "c"]);
        let birth = draft.data("naissance", Type::Date, false);
        let due = draft.data("terme", Type::Date, true);
        let right = draft.data("droit", Type::Choice(list), false);
        draft.step("debut");
        let mut writer = Self {
            draft,
            booleans: Vec::new(),
            choices: vec![right],
            numbers: Vec::new(),
            sets: Vec::new(),
            dates: vec![birth, due],
            list,
            count: 0,
            jumps: Vec::new(),
            in_roster: false,
        };
        for kind in 0..4 {
            writer.ask(kind, kind == 0, false);
        }
        writer.write(parts);
        let finish = writer.draft.here();
        writer.draft.step("fin");
        writer.draft.end("complet");
        for jump in writer.jumps {
            writer.draft.script.ops[jump] = Op::Jump(finish);
        }
        writer.draft.build()
    }

    fn write(&mut self, parts: &[Part]) {
        for part in parts {
            self.part(part);
        }
    }

    fn name(&mut self, stem: &str) -> String {
        self.count += 1;
        format!("{stem}{}", self.count)
    }

    fn ask(&mut self, kind: u8, required: bool, optional: bool) {
        let name = self.name("q");
        let set = self.draft.list(&name, &["a", "b", "c", "d"]);
        let (ty, names) = match kind {
            0 => (Type::YesNo, &mut self.booleans),
            1 => (Type::Choice(self.list), &mut self.choices),
            2 | 4 => (Type::Integer, &mut self.numbers),
            3 => (Type::Multiple(set), &mut self.sets),
            5 => (Type::Scale(0, 5), &mut self.numbers),
            _ => (Type::Date, &mut self.dates),
        };
        let asked = self.draft.ask_with(&name, ty, |question| {
            question.required = required && !optional;
            question.optional = optional;
            if kind == 4 {
                question.between = Some((num(0), num(6)));
            }
            if kind == 3 {
                question.at_most = required.then_some(2);
                let alone = Marks {
                    exclusive: true,
                    ..Marks::default()
                };
                question.marks.insert(Name::new("a"), alone);
            }
        });
        names.push(asked);
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Ask {
                kind,
                required,
                optional,
            } => self.ask(*kind, *required, *optional),
            Part::Hidden(one, other) => {
                let marks = |condition| Marks {
                    condition: Some(condition),
                    ..Marks::default()
                };
                let (one, other) = (marks(self.test(one)), marks(self.test(other)));
                let name = self.name("h");
                let asked = self.draft.ask_with(&name, Type::YesNo, |question| {
                    question.marks.insert(Name::new("oui"), one);
                    question.marks.insert(Name::new("non"), other);
                });
                self.booleans.push(asked);
            }
            Part::Leads(yes) => {
                let name = self.name("t");
                let code = Name::new(if *yes { "oui" } else { "nsp" });
                let end = self.draft.here() + 2;
                let asked = self.draft.ask_with(&name, Type::YesNo, |question| {
                    question.targets.insert(code, end);
                });
                self.booleans.push(asked);
                self.draft.op(Op::Jump(end + 1));
                self.draft.end("partiel");
            }
            Part::Compute { kind, of, number } => {
                let value = self.number(*kind, *of, *number);
                let name = self.name("c");
                let computed = self.draft.compute(&name, Type::Integer, value);
                self.numbers.push(computed);
            }
            Part::Judge(test) => {
                let value = self.test(test);
                let name = self.name("j");
                let computed = self.draft.compute(&name, Type::YesNo, value);
                self.booleans.push(computed);
            }
            Part::Check(test) => {
                let condition = self.test(test);
                self.draft.step_check(true, condition, &[]);
            }
            Part::When(test, then, other) => self.when(test, then, other),
            Part::Roster(of, body) if !self.in_roster => self.roster(*of, body),
            Part::Roster(_, body) => self.write(body),
            Part::Leave => {
                let jump = self.draft.op(Op::Jump(0));
                self.jumps.push(jump as usize);
            }
            Part::End => self.draft.end("partiel"),
        }
    }

    fn when(&mut self, test: &Test, then: &[Part], other: &[Part]) {
        let condition = self.test(test);
        let branch = Op::Branch {
            condition: condition.clone(),
            otherwise: 0,
        };
        let branch = self.draft.op(branch) as usize;
        self.write(then);
        let jump = self.draft.op(Op::Jump(0)) as usize;
        let otherwise = self.draft.here();
        self.draft.script.ops[branch] = Op::Branch {
            condition,
            otherwise,
        };
        self.write(other);
        self.draft.script.ops[jump] = Op::Jump(self.draft.here());
    }

    fn roster(&mut self, of: usize, body: &[Part]) {
        let name = self.name("tour");
        let count = var(pick(&self.numbers, of));
        let known = (
            self.booleans.len(),
            self.choices.len(),
            self.numbers.len(),
            self.sets.len(),
            self.dates.len(),
        );
        let mut outer = std::mem::replace(&mut self.draft, Draft::new());
        outer.roster(&name, count, 2, |draft| {
            std::mem::swap(&mut self.draft, draft);
            self.in_roster = true;
            self.write(body);
            self.in_roster = false;
            std::mem::swap(&mut self.draft, draft);
        });
        self.draft = outer;
        self.booleans.truncate(known.0);
        self.choices.truncate(known.1);
        self.numbers.truncate(known.2);
        self.sets.truncate(known.3);
        self.dates.truncate(known.4);
    }

    fn number(&self, kind: u8, of: usize, number: i64) -> Expr {
        let one = var(pick(&self.numbers, of));
        match kind {
            0 => op(Operator::Add, one, num(number)),
            1 => op(
                Operator::Subtract,
                op(Operator::Multiply, num(2), one),
                num(number),
            ),
            2 => op(Operator::Add, one, var(pick(&self.numbers, of + 1))),
            3 => {
                let today = Expr::Known(Known::AujourdHui);
                Expr::Call(Function::Jours, vec![today, var(pick(&self.dates, of))])
            }
            _ => Expr::Call(Function::Nombre, vec![var(pick(&self.sets, of))]),
        }
    }

    fn test(&self, test: &Test) -> Expr {
        match test {
            Test::One { kind, of, number } => self.one(*kind, *of, *number),
            Test::Not(one) => Expr::Not(Box::new(self.test(one))),
            Test::Both(one, other) => op(Operator::And, self.test(one), self.test(other)),
            Test::Either(one, other) => op(Operator::Or, self.test(one), self.test(other)),
        }
    }

    fn one(&self, kind: u8, of: usize, number: i64) -> Expr {
        let word = ["a", "b", "c", "d"][of % 3];
        let orders = [
            Operator::Less,
            Operator::LessOrEqual,
            Operator::Greater,
            Operator::GreaterOrEqual,
            Operator::Equal,
        ];
        let order = orders[of % 5];
        match kind {
            0 | 1 => var(pick(&self.booleans, of)),
            2 | 3 => op(
                Operator::Equal,
                var(pick(&self.choices, of)),
                lit(code(word)),
            ),
            4..=6 => op(order, var(pick(&self.numbers, of)), num(number)),
            7 => op(order, self.number(0, of, 1), num(number)),
            8 => op(order, self.number(3, of, 0), num(number * 10)),
            9 => {
                let age = Expr::Call(Function::Age, vec![var(pick(&self.dates, of))]);
                op(order, age, num(number + 15))
            }
            10 => Expr::Contains(Box::new(var(pick(&self.sets, of))), Name::new(word)),
            11 => {
                let (one, other) = (pick(&self.choices, of), pick(&self.choices, of + 1));
                op(Operator::Equal, var(one), var(other))
            }
            12 => Expr::Answered(Box::new(var(pick(&self.choices, of)))),
            _ => {
                let asked = pick(&self.sets, of);
                Expr::IsRefused(Box::new(var(asked)))
            }
        }
    }
}

fn pick(from: &[VarId], at: usize) -> VarId {
    from[at % from.len()]
}
