//! Calls driven by acts, and scenarios.

use super::draft::langid;

use super::draft::{Draft, Plain, circumstances, is, key, num, op, text, var};
use crate::call::event::Data;
use crate::call::rehearsal::{Act, Expectation, Failure, Raw, Scenario, Slot, Stop, drive, run};
use crate::name::Name;
use crate::script::{Known, Marks, Operator, Type, number};
use crate::span::Span;
use crate::value::Value;

fn slot(text: &str) -> Slot {
    let (question, member) = match text.split_once('.') {
        Some((question, member)) => (question, Some(Name::new(member))),
        None => (text, None),
    };
    Slot {
        key: key(question),
        member,
    }
}

fn word(word: &str) -> Raw {
    Raw::One(word.to_owned())
}

fn answer(place: &str, value: &str) -> Act {
    Act::Answer(slot(place), word(value))
}

fn correct(place: &str, value: &str) -> Act {
    Act::Correct(slot(place), word(value))
}

/// logement (autre [préciser]); n, confirmed above 5; when n > 0, why; étape check n < 9; alert on rue.
fn script() -> Draft {
    let mut draft = Draft::new();
    draft.step("un");
    let list = draft.list("logement", &["oui", "rue", "autre"]);
    let logement = draft.ask_with("logement", Type::Choice(list), |question| {
        let detail = Marks {
            detail: true,
            ..Marks::default()
        };
        question.marks.insert(Name::new("autre"), detail);
    });
    let n = draft.ask("n", Type::Integer);
    draft.question_check(false, op(Operator::Greater, var(n), num(5)), &[n]);
    draft.when(
        op(Operator::Greater, var(n), num(0)),
        |draft| {
            draft.ask("pourquoi", Type::Text { long: false });
        },
        |_| {},
    );
    draft.step_check(true, op(Operator::Less, var(n), num(9)), &[n]);
    draft.when(
        is(logement, Value::Code(Name::new("rue"))),
        |draft| draft.alert("sans_abri"),
        |_| {},
    );
    draft.step("deux");
    draft.ask("fin_q", Type::YesNo);
    draft.end("complet");
    draft.step("trois");
    draft.end("partiel");
    draft
}

fn stop(acts: &[Act]) -> Stop {
    drive(&mut script().call(), acts, &mut |_| {}).unwrap_err()
}

#[test]
fn answers_are_taken_by_name() {
    let acts = [
        answer("fin_q", "oui"),
        answer("n", "7"),
        answer("logement.autre", "chez un ami"),
        answer("logement", "autre"),
        answer("pourquoi", "parce que"),
        Act::Confirm(key("n")),
    ];
    let mut call = script().call();
    let mut screens = Vec::new();
    drive(&mut call, &acts, &mut |call| screens.push(call.standing())).unwrap();
    assert_eq!(screens.len(), 6);
    assert_eq!(call.answers().len(), 4);
    assert_eq!(
        call.value("logement.autre"),
        Some(crate::value::Answer::Value(text("chez un ami")))
    );
}

#[test]
fn each_way_to_stop_has_its_reason() {
    let logement = || answer("logement", "oui");
    assert_eq!(stop(&[]).code(), "rehearsal-missing");
    assert_eq!(
        stop(&[answer("logement", "maison")])
            .refusal()
            .unwrap()
            .code(),
        "call-unknown-code"
    );
    assert_eq!(
        stop(&[logement(), answer("n", "6")]).code(),
        "rehearsal-unconfirmed"
    );
    let blocked = [
        logement(),
        answer("n", "9"),
        answer("pourquoi", "x"),
        Act::Confirm(key("n")),
    ];
    assert_eq!(stop(&blocked).code(), "rehearsal-blocked");
    let all = [
        logement(),
        answer("n", "0"),
        answer("pourquoi", "x"),
        answer("fin_q", "oui"),
    ];
    assert_eq!(
        stop(&all),
        Stop::NeverAsked {
            slot: slot("pourquoi")
        }
    );
    let never = [
        logement(),
        answer("n", "0"),
        correct("pourquoi", "x"),
        answer("fin_q", "oui"),
    ];
    assert_eq!(stop(&never).code(), "rehearsal-correction");
    let language = [Act::Language(langid("de"))];
    assert_eq!(stop(&language).code(), "rehearsal-language");
    let detail = [answer("logement", "oui"), answer("logement.autre", "x")];
    assert_eq!(stop(&detail).refusal().unwrap().code(), "call-no-detail");
}

#[test]
fn corrections_happen_once_what_stands_above_was_given() {
    let acts = [
        answer("logement", "oui"),
        answer("n", "9"),
        answer("pourquoi", "x"),
        Act::Confirm(key("n")),
        correct("n", "3"),
        Act::Language(langid("ar")),
        answer("fin_q", "oui"),
    ];
    let mut call = script().call();
    drive(&mut call, &acts, &mut |_| {}).unwrap();
    assert_eq!(call.number("n").as_deref(), Some("3"));
    assert_eq!(*call.language(), langid("ar"));
    // At the conclusion, those that still wait happen; an answer may then be asked for.
    let late = [
        answer("logement", "oui"),
        answer("n", "0"),
        answer("pourquoi", "x"),
        correct("n", "1"),
        answer("fin_q", "oui"),
    ];
    let mut call = script().call();
    drive(&mut call, &late, &mut |_| {}).unwrap();
    assert_eq!(call.answers().len(), 4);
}

#[test]
fn scenarios_say_what_was_not_as_expected() {
    let scenario = Scenario {
        name: Name::new("s"),
        title: "Dehors".to_owned(),
        span: Span::default(),
        data: Data::new(),
        known: vec![(Known::Agente, text("Inès")), (Known::Tentative, number(2))],
        acts: vec![
            answer("logement", "rue"),
            answer("n", "0"),
            answer("fin_q", "nsp"),
        ],
        expected: vec![
            (true, Expectation::Alert(Name::new("sans_abri"))),
            (true, Expectation::Step(Name::new("deux"))),
            (false, Expectation::Step(Name::new("trois"))),
            (true, Expectation::Value(slot("n"), word("0"))),
            (true, Expectation::Value(slot("fin_q"), word("nsp"))),
            (false, Expectation::Value(slot("pourquoi"), word("x"))),
        ],
        outcome: Name::new("complet"),
    };
    let script = script().build();
    let report = run::<Plain>(&script, &scenario, &circumstances());
    assert!(report.passed, "{report:?}");
    assert_eq!(report.outcome, Some(Name::new("complet")));
    let mut wrong = scenario.clone();
    wrong.outcome = Name::new("partiel");
    for (wanted, expectation) in &mut wrong.expected {
        if !matches!(expectation, Expectation::Value(slot, _) if slot.key == key("pourquoi")) {
            *wanted = !*wanted;
        }
    }
    wrong
        .expected
        .push((true, Expectation::Value(slot("n"), word("4"))));
    let report = run::<Plain>(&script, &wrong, &circumstances());
    let codes: Vec<&str> = report.failures.iter().map(Failure::code).collect();
    assert_eq!(
        codes,
        [
            "rehearsal-alert",
            "rehearsal-step",
            "rehearsal-no-step",
            "rehearsal-value",
            "rehearsal-value",
            "rehearsal-other-value",
            "rehearsal-outcome"
        ]
    );
}
