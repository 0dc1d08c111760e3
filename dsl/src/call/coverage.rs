//! What calls have reached of a script, and what there is to reach: étapes, answers, branches.

use std::collections::BTreeSet;

use super::kind::codes;
use super::state::Call;
use crate::name::Name;
use crate::script::{Expr, Op, Pc, Question, QuestionId, Script, StepId, Type, VarId};
use crate::value::{Answer, Value};

/// Something of a script that a call can reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// The étape.
    Step(StepId),
    /// That answer to the question: a code, `oui`, `non`, `nsp` or `refus`.
    Answer(QuestionId, Name),
    /// The branch at that operation when its condition holds (`true`), or when it does not. For a
    /// roster: a turn is made, or none.
    Branch(Pc, bool),
}

/// All there is to reach, in the script's order: every étape; every answer of `oui non`, `choix` and
/// `choix multiple`; `nsp` and `refus` where they lead somewhere or a condition asks for them; every
/// branch and every roster both ways, but for a roster whose number of turns is written.
#[must_use]
pub fn goals(script: &Script) -> Vec<Goal> {
    let asked_for = asked_for(script);
    let mut goals = Vec::new();
    for (at, op) in (0..).zip(&script.ops) {
        match op {
            Op::Step(step) => goals.push(Goal::Step(*step)),
            Op::Branch { .. } => goals.extend([true, false].map(|way| Goal::Branch(at, way))),
            Op::Roster { roster, .. } => {
                goals.push(Goal::Branch(at, true));
                let count = script.rosters.get(*roster as usize);
                if !count.is_some_and(|roster| matches!(roster.count, Expr::Literal(_))) {
                    goals.push(Goal::Branch(at, false));
                }
            }
            Op::Ask(id) => {
                if let Some(question) = script.questions.get(*id as usize) {
                    let answers = answers(script, question, &asked_for);
                    goals.extend(answers.map(|code| Goal::Answer(*id, code)));
                }
            }
            _ => {}
        }
    }
    goals
}

fn answers(
    script: &Script,
    question: &Question,
    asked_for: &BTreeSet<(VarId, &'static str)>,
) -> impl Iterator<Item = Name> {
    let ty = script.vars.get(question.var as usize).map(|var| var.ty);
    let mut names = match ty {
        Some(Type::YesNo) => vec![Name::new("oui"), Name::new("non")],
        Some(Type::Choice(list) | Type::Multiple(list)) => codes(script, list).to_vec(),
        _ => Vec::new(),
    };
    for none in ["nsp", "refus"] {
        let heeded =
            question.targets.contains_key(none) || asked_for.contains(&(question.var, none));
        if heeded && !question.required {
            names.push(Name::new(none));
        }
    }
    names.into_iter()
}

/// Where conditions ask for `nsp` or `refus`.
fn asked_for(script: &Script) -> BTreeSet<(VarId, &'static str)> {
    let mut left: Vec<&Expr> = Vec::new();
    for op in &script.ops {
        match op {
            Op::Compute(_, expr) => left.push(expr),
            Op::Branch { condition, .. } => left.push(condition),
            _ => {}
        }
    }
    left.extend(script.checks.iter().map(|check| &check.condition));
    let marks = script
        .questions
        .iter()
        .flat_map(|question| question.marks.values());
    left.extend(marks.filter_map(|marks| marks.condition.as_ref()));
    let mut found = BTreeSet::new();
    while let Some(expr) = left.pop() {
        let asked = match expr {
            Expr::IsDontKnow(inner) => Some((inner, "nsp")),
            Expr::IsRefused(inner) => Some((inner, "refus")),
            _ => None,
        };
        if let Some((inner, none)) = asked
            && let Expr::Var(var) | Expr::Turn(var, _) = &**inner
        {
            found.insert((*var, none));
        }
        left.extend(expr.parts());
    }
    found
}

/// What calls have reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    goals: BTreeSet<Goal>,
}

impl Reached {
    /// Notes what is on a call's route now. A correction can lead the route elsewhere: look before
    /// and after.
    pub fn look(&mut self, call: &Call) {
        let script = call.script();
        let path = call.path();
        for (place, at) in path.iter().enumerate() {
            let next = path.get(place + 1);
            match script.ops.get(*at as usize) {
                Some(Op::Step(step)) => {
                    self.goals.insert(Goal::Step(*step));
                }
                Some(Op::Branch { .. } | Op::Roster { .. }) => {
                    self.goals
                        .insert(Goal::Branch(*at, next == Some(&at.saturating_add(1))));
                }
                _ => {}
            }
        }
        for visit in &call.route.visits {
            let kept = call.answers.get(&visit.place());
            let Some(given) = kept.and_then(|kept| kept.counted()) else {
                continue;
            };
            let mut add = |code: Name| self.goals.insert(Goal::Answer(visit.question, code));
            match &given.answer {
                Answer::Value(Value::YesNo(yes)) => {
                    add(Name::new(if *yes { "oui" } else { "non" }));
                }
                Answer::Value(Value::Code(code)) => {
                    add(code.clone());
                }
                Answer::Value(Value::Codes(codes)) => {
                    for code in codes {
                        add(code.clone());
                    }
                }
                Answer::DontKnow => {
                    add(Name::new("nsp"));
                }
                Answer::Refused => {
                    add(Name::new("refus"));
                }
                Answer::Value(_) | Answer::Passed => {}
            }
        }
    }

    /// Adds what other calls have reached.
    pub fn add(&mut self, other: &Self) {
        self.goals.extend(other.goals.iter().cloned());
    }

    /// Whether something has been reached.
    #[must_use]
    pub fn has(&self, goal: &Goal) -> bool {
        self.goals.contains(goal)
    }
}
