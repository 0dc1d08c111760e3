//! What each type accepts, and the marks and options of questions.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use time::macros::{date, time};

use super::draft::{Draft, code, codes, given, is, key, lit, num, text, var};
use crate::call::event::Event;
use crate::call::rehearsal::Raw;
use crate::call::{Call, Refusal};
use crate::name::Name;
use crate::script::{Marks, Question, Type, number};
use crate::value::{Answer, Given, Value};

/// A call that stands at one question of that type.
fn one(ty: impl FnOnce(&mut Draft) -> Type, more: impl FnOnce(&mut Question)) -> Call {
    let mut draft = Draft::new();
    draft.step("seule");
    let ty = ty(&mut draft);
    draft.ask_with("q", ty, more);
    draft.end("complet");
    draft.call()
}

fn refused(call: &mut Call, value: Value) -> &'static str {
    let before = call.clone();
    let refusal = call.say("q", value).unwrap_err();
    call.assert_same(&before);
    refusal.code()
}

fn marks(change: impl FnOnce(&mut Marks)) -> Marks {
    let mut marks = Marks::default();
    change(&mut marks);
    marks
}

#[test]
fn each_type_takes_its_values_and_no_other() {
    let list = |draft: &mut Draft| draft.list("q", &["a", "b", "c"]);
    let cases: Vec<(Call, Value, Value)> = vec![
        (
            one(|_| Type::YesNo, |_| {}),
            Value::YesNo(true),
            code("oui"),
        ),
        (
            one(|d| Type::Choice(list(d)), |_| {}),
            code("b"),
            Value::YesNo(true),
        ),
        (
            one(|d| Type::Multiple(list(d)), |_| {}),
            codes(&["a", "c"]),
            code("a"),
        ),
        (
            one(|d| Type::Ranking(list(d)), |_| {}),
            codes(&["c", "a", "b"]),
            text("a"),
        ),
        (one(|_| Type::Scale(-2, 2), |_| {}), number(-2), number(3)),
        (
            one(|_| Type::Integer, |_| {}),
            number(12),
            Value::Number(Decimal::new(15, 1)),
        ),
        (
            one(|_| Type::Decimal, |_| {}),
            Value::Number(Decimal::new(15, 1)),
            text("1.5"),
        ),
        (
            one(|_| Type::Text { long: false }, |_| {}),
            text("oui"),
            number(1),
        ),
        (
            one(|_| Type::Date, |_| {}),
            Value::Date(date!(2027 - 01 - 31)),
            text("demain"),
        ),
        (
            one(|_| Type::Time, |_| {}),
            Value::Time(time!(14:30)),
            Value::Time(time!(14:30:01)),
        ),
        (
            one(|_| Type::Phone, |_| {}),
            text("+33612345678"),
            text("0612345678"),
        ),
        (
            one(|_| Type::Email, |_| {}),
            text("a.b@example.org"),
            text("a.b@example"),
        ),
        (one(|_| Type::Postcode, |_| {}), text("93000"), text("9300")),
    ];
    for (mut call, good, bad) in cases {
        assert_eq!(refused(&mut call, bad), "call-unreadable");
        call.said("q", good.clone()).assert_retraced();
        assert_eq!(call.value("q"), Some(Answer::Value(good)));
        assert_eq!(call.outcome(), Some(&Name::new("complet")));
    }
}

#[test]
fn sets_keep_their_rules() {
    let mut call = one(
        |draft| Type::Multiple(draft.list("q", &["a", "b", "c", "rien"])),
        |question| {
            question.at_most = Some(2);
            question.at_least = Some(2);
            question
                .marks
                .insert(Name::new("rien"), marks(|marks| marks.exclusive = true));
        },
    );
    assert_eq!(refused(&mut call, codes(&[])), "call-empty");
    assert_eq!(refused(&mut call, codes(&["a", "z"])), "call-unknown-code");
    assert_eq!(refused(&mut call, codes(&["a", "a"])), "call-repeated");
    assert_eq!(refused(&mut call, codes(&["b", "a"])), "call-unordered");
    assert_eq!(refused(&mut call, codes(&["a"])), "call-too-few");
    assert_eq!(refused(&mut call, codes(&["a", "b", "c"])), "call-too-many");
    assert_eq!(refused(&mut call, codes(&["a", "rien"])), "call-exclusive");
    call.clone().said("q", codes(&["a", "c"]));
    call.said("q", codes(&["rien"]));
}

#[test]
fn a_ranking_ranks_all_or_exactly_the_first() {
    let list = |draft: &mut Draft| Type::Ranking(draft.list("q", &["a", "b", "c"]));
    let mut all = one(list, |_| {});
    assert_eq!(refused(&mut all, codes(&["a", "b"])), "call-ranking-length");
    assert_eq!(refused(&mut all, codes(&["a", "b", "b"])), "call-repeated");
    let mut two = one(list, |question| question.at_most = Some(2));
    assert_eq!(
        refused(&mut two, codes(&["a", "b", "c"])),
        "call-ranking-length"
    );
    two.said("q", codes(&["c", "a"]));
}

#[test]
fn a_grid_wants_every_row() {
    let grid = |draft: &mut Draft| Type::Grid {
        list: draft.list("accord", &["oui", "non"]),
        rows: draft.list("q", &["lieu", "heure"]),
    };
    let rows = |rows: &[(&str, &str)]| {
        let rows = rows
            .iter()
            .map(|(row, code)| (Name::new(row), Name::new(code)));
        Value::Rows(rows.collect::<BTreeMap<_, _>>())
    };
    let mut call = one(grid, |_| {});
    assert_eq!(
        refused(&mut call, rows(&[("lieu", "oui")])),
        "call-missing-row"
    );
    assert_eq!(
        refused(&mut call, rows(&[("lieu", "bof")])),
        "call-unknown-code"
    );
    assert_eq!(
        refused(&mut call, rows(&[("prix", "oui")])),
        "call-unknown-code"
    );
    call.said("q", rows(&[("lieu", "oui"), ("heure", "nsp")]));
    assert_eq!(call.value("q.lieu"), Some(Answer::Value(code("oui"))));
    assert_eq!(call.value("q.heure"), Some(Answer::DontKnow));
    let mut required = one(grid, |question| question.required = true);
    let some = rows(&[("lieu", "oui"), ("heure", "refus")]);
    assert_eq!(refused(&mut required, some), "call-required");
    let mut whole = one(grid, |_| {});
    whole.none("q", Answer::Refused).unwrap();
    assert_eq!(whole.value("q.heure"), Some(Answer::Refused));
}

#[test]
fn bounds_are_included_and_an_unknown_one_sets_none() {
    let mut call = one(
        |_| Type::Integer,
        |question| question.between = Some((num(1), num(3))),
    );
    assert_eq!(
        call.say("q", number(4)),
        Err(Refusal::OutOfBounds {
            question: key("q"),
            min: "1".to_owned(),
            max: "3".to_owned()
        })
    );
    call.clone().said("q", number(1));
    call.said("q", number(3));

    let mut draft = Draft::new();
    draft.step("e");
    let missing = draft.data("plafond", Type::Integer, true);
    draft.ask_with("q", Type::Integer, |question| {
        question.between = Some((num(0), var(missing)));
    });
    draft.end("complet");
    draft.call().said("q", number(1_000_000));

    let mut long = one(
        |_| Type::Text { long: true },
        |question| question.at_most = Some(3),
    );
    assert_eq!(refused(&mut long, text("été!")), "call-too-long");
    assert_eq!(refused(&mut long, text(" \n")), "call-empty");
    long.said("q", text("été"));
}

#[test]
fn non_answers_follow_the_options() {
    let mut plain = one(|_| Type::YesNo, |_| {});
    assert_eq!(
        plain.none("q", Answer::Passed).unwrap_err().code(),
        "call-not-optional"
    );
    plain.none("q", Answer::DontKnow).unwrap();
    let mut required = one(|_| Type::YesNo, |question| question.required = true);
    assert_eq!(
        required.none("q", Answer::Refused).unwrap_err().code(),
        "call-required"
    );
    let mut optional = one(|_| Type::YesNo, |question| question.optional = true);
    optional.none("q", Answer::Passed).unwrap();
    assert_eq!(optional.answers(), []);
    assert_eq!(optional.asked(), [key("q")]);
    assert_eq!(optional.value("q"), Some(Answer::Passed));
}

#[test]
fn precisions_stand_beside_answers_that_take_them() {
    let list = |draft: &mut Draft| Type::Choice(draft.list("q", &["a", "autre"]));
    let mut call = one(list, |question| {
        question
            .marks
            .insert(Name::new("autre"), marks(|marks| marks.detail = true));
    });
    let with = |chosen: &str, detailed: &str| Event::Answered {
        question: key("q"),
        given: Given {
            details: BTreeMap::from([(Name::new(detailed), "le bus".to_owned())]),
            ..given(code(chosen))
        },
    };
    assert_eq!(
        call.apply(&with("a", "a")).unwrap_err().code(),
        "call-no-detail"
    );
    assert_eq!(
        call.apply(&with("a", "autre")).unwrap_err().code(),
        "call-no-detail"
    );
    let mut silent = call.clone();
    silent.said("q", code("autre"));
    assert_eq!(silent.value("q.autre"), Some(Answer::Value(text(""))));
    assert_eq!(silent.value("q.a"), None);
    call.apply(&with("autre", "autre")).unwrap();
    assert_eq!(call.value("q.autre"), Some(Answer::Value(text("le bus"))));
}

#[test]
fn answers_that_are_not_offered_are_refused_and_none_left_is_not_asked() {
    let mut draft = Draft::new();
    draft.step("e");
    let enfants = draft.ask("enfants", Type::YesNo);
    let list = draft.list("garde", &["creche", "ecole"]);
    let when = |yes| Some(is(enfants, Value::YesNo(yes)));
    draft.ask_with("garde", Type::Choice(list), |question| {
        question.marks.insert(
            Name::new("creche"),
            marks(|marks| marks.condition = when(true)),
        );
    });
    draft.ask_with("mode", Type::Multiple(list), |question| {
        for code in ["creche", "ecole"] {
            question
                .marks
                .insert(Name::new(code), marks(|marks| marks.condition = when(true)));
        }
    });
    draft.end("complet");
    let script = draft.build();
    let mut call = super::draft::begin(&script);
    call.none("enfants", Answer::DontKnow).unwrap();
    assert_eq!(
        call.say("garde", code("creche")).unwrap_err().code(),
        "call-not-offered"
    );
    call.said("garde", code("ecole")).assert_retraced();
    assert_eq!(call.asked(), [key("enfants"), key("garde")]);
    assert!(call.outcome().is_some());
}

#[test]
fn words_become_answers() {
    let one_word = |word: &str| vec![(None, Raw::One(word.to_owned()))];
    let number_call = one(|_| Type::Decimal, |_| {});
    let read = |call: &Call, word: &str| {
        call.read(&key("q"), &one_word(word))
            .map(|given| given.answer)
    };
    assert_eq!(
        read(&number_call, "1 234,5"),
        Ok(Answer::Value(Value::Number(Decimal::new(12345, 1))))
    );
    assert_eq!(read(&number_call, "nsp"), Ok(Answer::DontKnow));
    assert_eq!(read(&number_call, "passe"), Ok(Answer::Passed));
    assert_eq!(
        read(&number_call, "beaucoup").unwrap_err().code(),
        "call-unreadable"
    );
    assert_eq!(read(&number_call, " ").unwrap_err().code(), "call-empty");
    let phone = one(|_| Type::Phone, |_| {});
    assert_eq!(
        read(&phone, "06 12 34 56 78"),
        Ok(Answer::Value(text("+33612345678")))
    );
    let set = one(
        |draft| Type::Multiple(draft.list("q", &["a", "b", "c"])),
        |_| {},
    );
    assert_eq!(read(&set, "c, a"), Ok(Answer::Value(codes(&["a", "c"]))));
    let ranking = one(|draft| Type::Ranking(draft.list("q", &["a", "b"])), |_| {});
    assert_eq!(read(&ranking, "b,a"), Ok(Answer::Value(codes(&["b", "a"]))));
    let grid = one(
        |draft| Type::Grid {
            list: draft.list("accord", &["oui", "non"]),
            rows: draft.list("q", &["lieu", "heure"]),
        },
        |_| {},
    );
    let row = |row: &str, word: &str| (Some(Name::new(row)), Raw::One(word.to_owned()));
    let rows = grid
        .read(&key("q"), &[row("lieu", "oui"), row("heure", "nsp")])
        .unwrap();
    grid.clone()
        .apply(&Event::Answered {
            question: key("q"),
            given: rows,
        })
        .unwrap();
    assert_eq!(
        grid.read(&key("rien"), &[]).unwrap_err().code(),
        "call-unknown-question"
    );
    assert_eq!(read(&grid, "refus"), Ok(Answer::Refused));
}

#[test]
fn a_default_is_proposed() {
    let call = one(
        |_| Type::Integer,
        |question| question.default = Some(lit(number(3))),
    );
    let screen = call.screen(&super::draft::Echo(&[]));
    let crate::call::screen::Todo::Question(question) = screen.todo else {
        panic!("a question");
    };
    assert_eq!(question.proposed, Some(given(number(3))));
}
