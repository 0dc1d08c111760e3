//! A script written operation by operation, and what it needs to run: a platform, a speaker.

use std::collections::BTreeMap;
use std::sync::Arc;

use time::macros::{date, time};
use unic_langid::LanguageIdentifier;

pub use super::echo::Echo;
use crate::call::Call;
use crate::call::event::{Circumstances, Data, Event};
use crate::name::Name;
pub(super) use crate::platform::plain::Plain;
use crate::script::{
    Alert, Check, CheckId, Expr, FORMAT, Function, Header, Labels, List, ListId, OUTCOMES, Op,
    Operator, Origin, Outcome, Pc, Priority, Question, QuestionId, Roster, RosterId, Script, Step,
    StepId, Structure, Type, Var, VarId, number,
};
use crate::value::{Answer, Given, Key, Value};

pub struct Draft {
    pub script: Script,
    roster: Option<RosterId>,
}

fn id(length: usize) -> u32 {
    u32::try_from(length).unwrap()
}

impl Draft {
    pub fn new() -> Self {
        let builtin = OUTCOMES.iter().map(|(name, aapor)| {
            let aapor = (*aapor).to_owned();
            (
                Name::new(name),
                Outcome {
                    aapor,
                    under: None,
                    title: None,
                },
            )
        });
        let mut outcomes: BTreeMap<Name, Outcome> = builtin.collect();
        let own = |under: &str| Outcome {
            aapor: "1.1".to_owned(),
            under: Some(Name::new(under)),
            title: None,
        };
        outcomes.insert(Name::new("deja"), own("complet"));
        outcomes.insert(Name::new("plus_tard"), own("rappel"));
        let entry = Structure {
            nom: "Le service".to_owned(),
            telephone: None,
            horaires: None,
            adresse: None,
        };
        Self {
            script: Script {
                format: FORMAT,
                package: "essai".to_owned(),
                hash: String::new(),
                header: Header {
                    direction: "MDPH".to_owned(),
                    title: "Essai".to_owned(),
                    retention_months: 6,
                    attempts: None,
                    interval_minutes: None,
                    source: langid("fr"),
                    targets: vec![langid("ar"), langid("en")],
                    fallback: BTreeMap::new(),
                },
                steps: Vec::new(),
                ops: Vec::new(),
                vars: Vec::new(),
                lists: Vec::new(),
                questions: Vec::new(),
                checks: Vec::new(),
                rosters: Vec::new(),
                alerts: Vec::new(),
                rebuttals: vec![Name::new("mon_numero")],
                outcomes,
                directory: BTreeMap::from([(Name::new("pole"), entry)]),
            },
            roster: None,
        }
    }

    pub fn op(&mut self, op: Op) -> Pc {
        self.script.ops.push(op);
        self.here() - 1
    }

    pub fn here(&self) -> Pc {
        id(self.script.ops.len())
    }

    pub fn step(&mut self, name: &str) -> StepId {
        let step = id(self.script.steps.len());
        let start = self.op(Op::Step(step));
        self.script.steps.push(Step {
            name: Name::new(name),
            start,
            rebuttals: vec![Name::new(&format!("objection_{name}"))],
        });
        step
    }

    pub fn list(&mut self, message: &str, codes: &[&str]) -> ListId {
        self.script.lists.push(List {
            labels: Labels::Message(Name::new(message)),
            codes: codes.iter().map(|code| Name::new(code)).collect(),
        });
        id(self.script.lists.len()) - 1
    }

    pub fn var(&mut self, name: &str, origin: Origin, ty: Type) -> VarId {
        self.script.vars.push(Var {
            name: Name::new(name),
            origin,
            ty,
            roster: self.roster,
        });
        id(self.script.vars.len()) - 1
    }

    pub fn data(&mut self, name: &str, ty: Type, optional: bool) -> VarId {
        self.var(name, Origin::Data { optional }, ty)
    }

    pub fn say(&mut self, name: &str) {
        self.op(Op::Say(Name::new(name)));
    }

    pub fn ask(&mut self, name: &str, ty: Type) -> VarId {
        self.ask_with(name, ty, |_| {})
    }

    pub fn ask_with(&mut self, name: &str, ty: Type, more: impl FnOnce(&mut Question)) -> VarId {
        let question: QuestionId = id(self.script.questions.len());
        let var = self.var(name, Origin::Question(question), ty);
        let mut declared = Question {
            name: Name::new(name),
            var,
            step: id(self.script.steps.len()).saturating_sub(1),
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
        more(&mut declared);
        self.script.questions.push(declared);
        self.op(Op::Ask(question));
        var
    }

    /// A check of the question asked last.
    pub fn question_check(&mut self, hard: bool, condition: Expr, reads: &[VarId]) -> CheckId {
        let owner = self.script.questions.last().unwrap().name.clone();
        let check = self.check(owner, hard, condition, reads);
        self.script.questions.last_mut().unwrap().checks.push(check);
        check
    }

    /// A check of the étape.
    pub fn step_check(&mut self, hard: bool, condition: Expr, reads: &[VarId]) {
        let owner = self.script.steps.last().unwrap().name.clone();
        let check = self.check(owner, hard, condition, reads);
        self.op(Op::Check(check));
    }

    fn check(&mut self, owner: Name, hard: bool, condition: Expr, reads: &[VarId]) -> CheckId {
        let same = self
            .script
            .checks
            .iter()
            .filter(|check| check.owner == owner);
        self.script.checks.push(Check {
            number: id(same.count()) + 1,
            owner,
            hard,
            condition,
            reads: reads.to_vec(),
        });
        id(self.script.checks.len()) - 1
    }

    pub fn compute(&mut self, name: &str, ty: Type, expr: Expr) -> VarId {
        let var = self.var(name, Origin::Computed, ty);
        self.op(Op::Compute(var, expr));
        var
    }

    pub fn alert(&mut self, name: &str) {
        self.script.alerts.push(Alert {
            name: Name::new(name),
            service: Name::new("pole"),
            priority: Priority::Haute,
        });
        self.op(Op::Alert(id(self.script.alerts.len()) - 1));
    }

    pub fn end(&mut self, outcome: &str) {
        self.op(Op::End(Name::new(outcome)));
    }

    pub fn when(
        &mut self,
        condition: Expr,
        then: impl FnOnce(&mut Self),
        otherwise: impl FnOnce(&mut Self),
    ) {
        let branch = self.op(Op::Branch {
            condition: condition.clone(),
            otherwise: 0,
        });
        then(self);
        let jump = self.op(Op::Jump(0));
        let start = self.here();
        self.script.ops[branch as usize] = Op::Branch {
            condition,
            otherwise: start,
        };
        otherwise(self);
        let end = self.here();
        self.script.ops[jump as usize] = Op::Jump(end);
    }

    pub fn roster(
        &mut self,
        name: &str,
        count: Expr,
        at_most: u32,
        body: impl FnOnce(&mut Self),
    ) -> RosterId {
        let roster = id(self.script.rosters.len());
        self.roster = Some(roster);
        let var = self.var(name, Origin::Index, Type::Integer);
        self.script.rosters.push(Roster {
            name: Name::new(name),
            var,
            count,
            at_most,
        });
        let start = self.op(Op::Roster { roster, end: 0 });
        let first = self.here();
        body(self);
        self.op(Op::Next {
            roster,
            body: first,
        });
        let end = self.here();
        self.script.ops[start as usize] = Op::Roster { roster, end };
        self.roster = None;
        roster
    }

    pub fn build(self) -> Arc<Script> {
        Arc::new(self.script)
    }

    pub fn call(self) -> Call {
        begin(&self.build())
    }
}

pub fn begin(script: &Arc<Script>) -> Call {
    Call::begin::<Plain>(Arc::clone(script), Data::new(), circumstances()).unwrap()
}

pub fn circumstances() -> Circumstances {
    Circumstances {
        date: date!(2026 - 12 - 01),
        time: time!(10:00),
        agent: "Awa".to_owned(),
        attempt: 1,
        language: langid("fr"),
        seed: 7,
    }
}

pub fn var(var: VarId) -> Expr {
    Expr::Var(var)
}

pub fn num(value: i64) -> Expr {
    Expr::Literal(number(value))
}

pub fn lit(value: Value) -> Expr {
    Expr::Literal(value)
}

pub fn op(operator: Operator, left: Expr, right: Expr) -> Expr {
    Expr::Binary(operator, Box::new(left), Box::new(right))
}

pub fn is(var: VarId, value: Value) -> Expr {
    op(Operator::Equal, Expr::Var(var), Expr::Literal(value))
}

pub fn aggregate(function: Function, roster: RosterId, item: Expr) -> Expr {
    Expr::Aggregate {
        function,
        roster,
        item: Box::new(item),
        labels: None,
    }
}

pub fn code(code: &str) -> Value {
    Value::Code(Name::new(code))
}

pub fn codes(codes: &[&str]) -> Value {
    Value::Codes(codes.iter().map(|code| Name::new(code)).collect())
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub fn given(value: Value) -> Given {
    Given::new(Answer::Value(value))
}

pub fn key(text: &str) -> Key {
    text.parse().unwrap()
}

pub fn answered(question: &str, value: Value) -> Event {
    Event::Answered {
        question: key(question),
        given: given(value),
    }
}

pub fn corrected(question: &str, value: Value) -> Event {
    Event::Corrected {
        question: key(question),
        given: given(value),
    }
}

pub fn langid(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}
