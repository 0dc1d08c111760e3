//! Rosters and their aggregates.

use super::draft::langid;

use super::draft::{Draft, Echo, aggregate, code, corrected, is, key, num, op, text, var};
use crate::call::Call;
use crate::call::event::Event;
use crate::call::screen::Item;
use crate::name::Name;
use crate::script::{Expr, Function, Op, Operator, Type, number};
use crate::value::{Answer, Value};

/// enfants (at most 3) → age, ecole for each; aggregates after.
fn script(labelled: bool) -> Draft {
    let mut draft = Draft::new();
    draft.step("famille");
    let nombre = draft.ask("nombre", Type::Integer);
    let list = draft.list("ecole", &["creche", "primaire"]);
    let (mut age, mut ecole) = (0, 0);
    let enfants = draft.roster("enfant", var(nombre), 3, |draft| {
        draft.say("de_l_enfant");
        age = draft.ask("age", Type::Integer);
        draft.compute(
            "double",
            Type::Integer,
            op(Operator::Multiply, var(age), num(2)),
        );
        draft.when(
            op(Operator::Less, var(age), num(12)),
            |draft| ecole = draft.ask("ecole", Type::Choice(list)),
            |_| {},
        );
        draft.when(is(age, number(99)), |draft| draft.end("partiel"), |_| {});
        draft.alert("enfant_vu");
    });
    let of = |function, item| aggregate(function, enfants, item);
    draft.compute("total", Type::Integer, of(Function::Somme, var(age)));
    draft.compute("moyen", Type::Decimal, of(Function::Moyenne, var(age)));
    draft.compute("jeune", Type::Integer, of(Function::Min, var(age)));
    draft.compute("vieux", Type::Integer, of(Function::Max, var(age)));
    let petit = op(Operator::Less, var(age), num(12));
    draft.compute("petits", Type::Integer, of(Function::Compte, petit));
    draft.compute(
        "ages",
        Type::Text { long: false },
        of(Function::Enumeration, var(age)),
    );
    let ecoles = Expr::Aggregate {
        function: Function::Enumeration,
        roster: enfants,
        item: Box::new(var(ecole)),
        labels: labelled.then_some(list),
    };
    draft.compute("ecoles", Type::Text { long: false }, ecoles);
    draft.compute("second", Type::Integer, Expr::Turn(age, Box::new(num(2))));
    draft.ask("fin_famille", Type::YesNo);
    draft.end("complet");
    draft
}

fn two() -> Call {
    let mut call = script(true).call();
    call.said("nombre", number(2))
        .said("age[1]", number(4))
        .said("ecole[1]", code("creche"))
        .said("age[2]", number(15));
    call
}

#[test]
fn a_roster_asks_once_for_each_turn() {
    let call = two();
    assert!(call.is_at("fin_famille"));
    let asked: Vec<String> = call.asked().iter().map(ToString::to_string).collect();
    assert_eq!(
        asked,
        ["nombre", "age[1]", "ecole[1]", "age[2]", "fin_famille"]
    );
    assert_eq!(call.number("double[2]").as_deref(), Some("30"));
    assert_eq!(call.number("enfant[2]").as_deref(), Some("2"));
    let alerts: Vec<String> = call
        .alerts()
        .iter()
        .map(|raised| raised.alert.clone().unwrap().to_string())
        .collect();
    assert_eq!(alerts, ["enfant_vu[1]", "enfant_vu[2]"]);
    call.assert_retraced();
}

#[test]
fn aggregates_take_the_turns_answered() {
    let mut call = two();
    let numbers = |call: &Call| {
        ["total", "moyen", "jeune", "vieux", "petits", "second"]
            .map(|name| call.number(name).unwrap_or_default())
    };
    assert_eq!(numbers(&call), ["19", "9.5", "4", "15", "1", "15"]);
    assert_eq!(
        call.value("ages"),
        Some(Answer::Value(text("fr:4 & fr:15")))
    );
    assert_eq!(
        call.value("ecoles"),
        Some(Answer::Value(super::draft::codes(&["creche"])))
    );
    call.apply(&Event::Corrected {
        question: key("age[2]"),
        given: crate::value::Given::new(Answer::Refused),
    })
    .unwrap();
    assert_eq!(numbers(&call), ["4", "4", "4", "4", "1", ""]);
    call.apply(&corrected("nombre", number(0))).unwrap();
    assert!(call.is_at("fin_famille"));
    assert_eq!(numbers(&call), ["0", "", "", "", "0", ""]);
    assert_eq!(call.value("ages"), None);
    call.apply(&corrected("nombre", number(1))).unwrap();
    assert_eq!(numbers(&call), ["4", "4", "4", "4", "1", ""]);
    call.assert_retraced();
}

#[test]
fn an_enumeration_follows_the_language() {
    let mut call = two();
    call.apply(&Event::LanguageChanged {
        language: langid("ar"),
    })
    .unwrap();
    assert_eq!(
        call.value("ages"),
        Some(Answer::Value(text("ar:4 & ar:15")))
    );
    let scope: &dyn crate::text::Scope = &call;
    assert_eq!(scope.quoted("ecoles").unwrap().list, Some(0));
}

#[test]
fn an_enumeration_says_each_answer_once() {
    let mut call = script(true).call();
    call.said("nombre", number(3));
    for (turn, school) in [(1, "primaire"), (2, "creche"), (3, "primaire")] {
        call.said(&format!("age[{turn}]"), number(4))
            .said(&format!("ecole[{turn}]"), code(school));
    }
    let said = super::draft::codes(&["primaire", "creche"]);
    assert_eq!(call.value("ecoles"), Some(Answer::Value(said)));
    // Two children of one age are two children.
    assert_eq!(
        call.value("ages"),
        Some(Answer::Value(text("fr:4 & fr:4 & fr:4")))
    );
    call.assert_retraced();
}

#[test]
fn counts_are_kept_between_none_and_the_most() {
    let mut none = script(true).call();
    none.said("nombre", number(-1));
    assert!(none.is_at("fin_famille"));
    let mut unknown = script(true).call();
    unknown.none("nombre", Answer::DontKnow).unwrap();
    assert!(unknown.is_at("fin_famille"));
    let mut many = script(true).call();
    many.said("nombre", number(7));
    let screen = many.screen(&Echo(&["enfant", "age"]));
    assert_eq!(
        screen.items[0],
        Item::RosterCapped {
            id: Name::new("enfant"),
            asked: 7,
            made: 3
        }
    );
    let Item::Say { text, .. } = &screen.items[1] else {
        panic!("said");
    };
    assert_eq!(text.text, "de_l_enfant enfant=1 age=?");
    for turn in 1..=3 {
        many.said(&format!("age[{turn}]"), number(20));
    }
    assert!(many.is_at("fin_famille"));
}

#[test]
fn ending_inside_leaves_the_other_turns_unasked() {
    let mut call = script(true).call();
    call.said("nombre", number(3)).said("age[1]", number(99));
    assert_eq!(call.outcome(), Some(&Name::new("partiel")));
    call.assert_retraced();
    call.apply(&corrected("age[1]", number(20))).unwrap();
    assert!(call.is_at("age[2]"));
    // Inside its roster, a name is that turn's.
    let scope: &dyn crate::text::Scope = &call;
    assert_eq!(
        scope.quoted("enfant").unwrap().answer,
        Some(Answer::Value(number(2)))
    );
    assert_eq!(scope.quoted("age").unwrap().answer, None);
    assert_eq!(call.value("age[1]"), Some(Answer::Value(number(20))));
    assert!(call.say("age[1]", number(3)).is_err());
    assert!(call.say("age", number(3)).is_err());
    assert_eq!(call.value("age"), None::<Answer>);
    assert_eq!(call.value("total"), None::<Answer>);
    assert!(matches!(
        call.value("age[1]"),
        Some(Answer::Value(Value::Number(_)))
    ));
}

#[test]
fn jumping_out_leaves_the_roster() {
    let mut draft = Draft::new();
    draft.step("un");
    let mut jump = 0;
    draft.roster("tour", num(3), 3, |draft| {
        let assez = draft.ask("assez", Type::YesNo);
        draft.when(
            is(assez, Value::YesNo(true)),
            |draft| jump = draft.op(Op::Jump(0)) as usize,
            |_| {},
        );
    });
    draft.ask("sautee", Type::YesNo);
    let second = draft.here();
    draft.step("deux");
    draft.alert("apres");
    draft.end("complet");
    draft.script.ops[jump] = Op::Jump(second);
    let mut call = draft.call();
    call.said("assez[1]", Value::YesNo(false));
    call.said("assez[2]", Value::YesNo(true));
    assert_eq!(call.outcome(), Some(&Name::new("complet")));
    assert_eq!(call.asked(), [key("assez[1]"), key("assez[2]")]);
    assert_eq!(call.alerts()[0].alert, Some(key("apres")));
    assert_eq!(call.value("tour[3]"), None);
    let scope: &dyn crate::text::Scope = &call;
    assert_eq!(scope.quoted("assez").unwrap().answer, None);
}
