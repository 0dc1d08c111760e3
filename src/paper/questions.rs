//! Questions: their answers as boxes, the room for what is written, their rules in words.

use trame_dsl::name::Name;
use trame_dsl::script::{List, ListId, Question as Asked, Type};

use super::context::{Answer, Field, Grid, Question, Said};
use super::gestures;
use super::surroundings::Surroundings;
use crate::map::blocks::target;
use crate::words::Arg;

/// Lines for a long text.
const LONG: usize = 4;

/// A question, ready to be printed.
pub fn question(around: &Surroundings<'_>, question: &Asked) -> Question {
    let ty = around
        .script
        .vars
        .get(question.var as usize)
        .map_or(Type::Text { long: false }, |var| var.ty);
    let checks = question.checks.iter();
    let checks = checks.filter_map(|check| around.script.checks.get(*check as usize));
    Question {
        number: around.name_of(question.var),
        spoken: around.spoken(&question.name, None),
        rules: rules(around, question, ty),
        answers: answers(around, question, ty),
        ranked: matches!(ty, Type::Ranking(_)),
        field: field(ty),
        scale: match ty {
            Type::Scale(from, to) => (from..=to).collect(),
            _ => Vec::new(),
        },
        grid: grid(around, question, ty),
        others: others(around, question),
        checks: checks.map(|check| gestures::check(around, check)).collect(),
    }
}

fn list<'a>(around: &'a Surroundings<'_>, list: ListId) -> Option<&'a List> {
    around.script.lists.get(list as usize)
}

fn answers(around: &Surroundings<'_>, question: &Asked, ty: Type) -> Vec<Answer> {
    match ty {
        Type::YesNo => ["oui", "non"]
            .map(|code| answer(around, question, code, around.columns.word(code)))
            .into(),
        Type::Choice(id) | Type::Multiple(id) | Type::Ranking(id) => {
            let Some(list) = list(around, id) else {
                return Vec::new();
            };
            let codes = list.codes.iter().map(Name::as_str);
            codes
                .map(|code| answer(around, question, code, around.columns.label(list, code)))
                .collect()
        }
        Type::Scale(..) => {
            let points = question.labelled_points.iter();
            points
                .filter_map(|point| labelled(around, question, *point))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The label of a point of a scale.
fn labelled(around: &Surroundings<'_>, question: &Asked, point: i64) -> Option<Answer> {
    let attribute = if point < 0 {
        format!("point-moins-{}", point.unsigned_abs())
    } else {
        format!("point-{point}")
    };
    Some(Answer {
        label: around.said(&question.name, Some(&attribute))?,
        marks: Vec::new(),
        note: around.staff(&question.name, Some(&format!("{attribute}-note"))),
        detail: false,
        leads: None,
        point: Some(point),
    })
}

fn answer(around: &Surroundings<'_>, question: &Asked, code: &str, label: Said) -> Answer {
    let marks = question.marks.get(&Name::new(code));
    let mut words = Vec::new();
    if let Some(marks) = marks {
        if marks.exclusive {
            words.push(around.word("exclusive", &[]));
        }
        if let Some(condition) = &marks.condition {
            let condition = Arg::Text(around.wording.condition(condition));
            words.push(around.word("offered-if", &[("condition", condition)]));
        }
    }
    Answer {
        label,
        marks: words,
        note: around.staff(&question.name, Some(&format!("{code}-note"))),
        detail: marks.is_some_and(|marks| marks.detail),
        leads: target(around.script, question, code).map(|leads| around.leads(leads)),
        point: None,
    }
}

/// `nsp`, `refus` and `passe`, where they are allowed.
fn others(around: &Surroundings<'_>, question: &Asked) -> Vec<Answer> {
    let mut codes = Vec::new();
    if !question.required {
        codes.extend(["nsp", "refus"]);
    }
    if question.optional {
        codes.push("passe");
    }
    codes
        .into_iter()
        .map(|code| answer(around, question, code, around.columns.word(code)))
        .collect()
}

fn grid(around: &Surroundings<'_>, question: &Asked, ty: Type) -> Option<Grid> {
    let Type::Grid { list: id, rows } = ty else {
        return None;
    };
    let labels = |id| {
        let list = list(around, id)?;
        let codes = list.codes.iter();
        let labels = codes.map(|code| around.columns.label(list, code.as_str()));
        Some(labels.collect::<Vec<_>>())
    };
    let mut answers = labels(id)?;
    if !question.required {
        answers.extend(["nsp", "refus"].map(|code| around.columns.word(code)));
    }
    Some(Grid {
        rows: labels(rows)?,
        answers,
    })
}

/// The room for an answer that is written.
fn field(ty: Type) -> Option<Field> {
    let groups = |groups: &[usize], between| Field {
        lines: 0,
        groups: groups.to_vec(),
        between,
    };
    let lines = |lines| Field {
        lines,
        groups: Vec::new(),
        between: "",
    };
    Some(match ty {
        Type::Date => groups(&[2, 2, 4], "/"),
        Type::Time => groups(&[2, 2], ":"),
        Type::Phone => groups(&[2, 2, 2, 2, 2], ""),
        Type::Postcode => groups(&[5], ""),
        Type::Integer => groups(&[4], ""),
        Type::Decimal => groups(&[4, 2], ","),
        Type::Text { long: true } => lines(LONG),
        Type::Text { long: false } | Type::Email => lines(1),
        _ => return None,
    })
}

/// How to answer, in words.
fn rules(around: &Surroundings<'_>, question: &Asked, ty: Type) -> Vec<String> {
    let mut rules = vec![around.word(&format!("how-{}", how(question, ty)), &[])];
    let count = |count: u32| [("count", Arg::Number(f64::from(count)))];
    let of = match ty {
        Type::Text { .. } => "characters",
        Type::Ranking(_) => "ranked",
        _ => "answers",
    };
    rules.extend(
        question
            .at_least
            .map(|least| around.word("at-least", &count(least))),
    );
    rules.extend(
        question
            .at_most
            .map(|most| around.word(&format!("at-most-{of}"), &count(most))),
    );
    if let Some((from, to)) = &question.between {
        let args = [
            ("from", Arg::Text(around.wording.value(from))),
            ("to", Arg::Text(around.wording.value(to))),
        ];
        rules.push(around.word("between", &args));
    }
    if question.random_order {
        rules.push(around.word("random-order", &[]));
    }
    if let Some(default) = &question.default {
        let value = Arg::Text(around.wording.value(default));
        rules.push(around.word("default", &[("value", value)]));
    }
    if question.required {
        rules.push(around.word("required", &[]));
    }
    if question.optional {
        rules.push(around.word("optional", &[]));
    }
    rules
}

/// The end of the id of the sentence that says how a type is answered.
fn how(question: &Asked, ty: Type) -> &'static str {
    match (ty, question.read_aloud) {
        (Type::YesNo, _) => "one",
        (Type::Choice(_), false) => "one-silent",
        (Type::Choice(_), true) => "one-aloud",
        (Type::Multiple(_), false) => "several-silent",
        (Type::Multiple(_), true) => "several-aloud",
        (Type::Ranking(_), _) => "ranking",
        (Type::Grid { .. }, _) => "grid",
        (Type::Scale(..), _) => "scale",
        (Type::Integer, _) => "integer",
        (Type::Decimal, _) => "number",
        (Type::Text { .. }, _) => "text",
        (Type::Date, _) => "date",
        (Type::Time, _) => "time",
        (Type::Phone, _) => "phone",
        (Type::Email, _) => "email",
        (Type::Postcode, _) => "postcode",
    }
}
