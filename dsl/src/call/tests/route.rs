//! Going on, going back, correcting; alerts and referrals; languages and agentes.

use super::draft::langid;
use time::macros::date;

use super::draft::{
    Draft, answered, begin, circumstances, code, corrected, given, is, key, num, op, var,
};
use crate::call::event::{Data, Event};
use crate::call::{Call, DataFault, Standing};
use crate::name::Name;
use crate::script::{Expr, Known, Op, Operator, Type, number};
use crate::value::{Answer, Key, Value};

/// accueil: joignable (tiers → rappeler); demande, then nombre (at most 5 when `demande`), alert.
fn script() -> Draft {
    let mut draft = Draft::new();
    draft.step("accueil");
    draft.say("bonjour");
    let list = draft.list("joignable", &["oui", "tiers"]);
    draft.ask("joignable", Type::Choice(list));
    draft.step("fond");
    let demande = draft.ask("demande", Type::YesNo);
    draft.when(
        is(demande, Value::YesNo(true)),
        |draft| {
            draft.say("bravo");
            draft.ask_with("nombre", Type::Integer, |question| {
                question.between = Some((num(0), num(5)));
            });
            draft.alert("urgence");
            draft.op(Op::Refer(Name::new("pole")));
        },
        |draft| {
            draft.ask("raison", Type::Text { long: false });
        },
    );
    draft.ask("age", Type::Integer);
    draft.end("complet");
    let rappeler = draft.here();
    draft.step("rappeler");
    draft.end("rappel");
    let joignable = &mut draft.script.questions[0];
    joignable.targets.insert(Name::new("tiers"), rappeler);
    joignable.targets.insert(Name::new("refus"), rappeler);
    draft
}

fn to_age() -> Call {
    let mut call = script().call();
    call.said("joignable", code("oui"))
        .said("demande", Value::YesNo(true))
        .said("nombre", number(2));
    call
}

fn back(question: &str) -> Event {
    Event::WentBack {
        question: key(question),
    }
}

#[test]
fn answers_lead_on_and_targets_jump() {
    let mut call = script().call();
    assert!(call.is_at("joignable"));
    assert_eq!(
        call.say("age", number(3)).unwrap_err().code(),
        "call-not-current"
    );
    let mut other = call.clone();
    other.said("joignable", code("tiers")).assert_retraced();
    assert_eq!(other.outcome(), Some(&Name::new("rappel")));
    assert_eq!(other.steps_reached(), ["accueil", "rappeler"]);
    let mut refused = call.clone();
    refused.none("joignable", Answer::Refused).unwrap();
    assert_eq!(refused.outcome(), Some(&Name::new("rappel")));
    call.said("joignable", code("oui"));
    // The same request twice is refused.
    assert_eq!(
        call.say("joignable", code("oui")).unwrap_err().code(),
        "call-not-current"
    );
    assert!(call.is_at("demande"));
}

#[test]
fn going_back_and_giving_the_same_answer_changes_nothing() {
    let call = to_age();
    for question in ["joignable", "demande", "nombre"] {
        let mut again = call.clone();
        again.apply(&back(question)).unwrap();
        assert!(again.is_at(question));
        assert_eq!(again.answers(), call.answers());
        let same = call
            .answers()
            .into_iter()
            .find(|(k, _)| *k == key(question))
            .unwrap()
            .1;
        again
            .apply(&Event::Answered {
                question: key(question),
                given: same,
            })
            .unwrap();
        again.assert_same(&call);
        again.assert_retraced();
    }
    let mut undone = call.clone();
    undone.apply(&back("demande")).unwrap();
    assert_eq!(
        undone.say("age", number(3)).unwrap_err().code(),
        "call-not-current"
    );
    undone.apply(&back("age")).unwrap();
    undone.assert_same(&call);
    assert_eq!(
        undone.apply(&back("raison")).unwrap_err().code(),
        "call-not-on-route"
    );
    assert_eq!(
        undone.apply(&back("rien")).unwrap_err().code(),
        "call-unknown-question"
    );
}

#[test]
fn answers_off_the_route_are_kept_and_count_again() {
    let mut call = to_age();
    call.said("age", number(40));
    assert!(call.outcome().is_some());
    call.apply(&corrected("demande", Value::YesNo(false)))
        .unwrap();
    assert!(call.is_at("raison"));
    assert_eq!(call.answers().len(), 2);
    assert_eq!(call.off_route().len(), 2);
    assert_eq!(call.value("nombre"), None);
    call.assert_retraced();
    call.apply(&corrected("demande", Value::YesNo(true)))
        .unwrap();
    assert_eq!(call.outcome(), Some(&Name::new("complet")));
    assert_eq!(call.number("nombre").as_deref(), Some("2"));
}

#[test]
fn alerts_are_raised_once_and_marked_when_corrected() {
    let mut call = to_age();
    assert_eq!(call.alerts().len(), 1);
    assert_eq!(call.referrals(), ["pole"]);
    call.apply(&corrected("demande", Value::YesNo(false)))
        .unwrap();
    assert!(call.alerts()[0].corrected);
    assert_eq!(call.referrals(), [] as [Name; 0]);
    call.assert_retraced();
    call.apply(&corrected("demande", Value::YesNo(true)))
        .unwrap();
    assert_eq!(call.alerts().len(), 1);
    assert!(!call.alerts()[0].corrected);
    let by_hand = |service: &str| Event::AlertRaised {
        service: Name::new(service),
        priority: crate::script::Priority::Normale,
        text: "Elle a froid.".to_owned(),
    };
    assert_eq!(
        call.apply(&by_hand("police")).unwrap_err().code(),
        "call-service"
    );
    call.apply(&by_hand("pole")).unwrap();
    assert_eq!(call.alerts().len(), 2);
}

#[test]
fn an_answer_no_longer_allowed_is_asked_again() {
    let mut draft = Draft::new();
    draft.step("e");
    let max = draft.ask("max", Type::Integer);
    draft.ask_with("n", Type::Integer, |question| {
        question.between = Some((num(0), var(max)));
    });
    draft.end("complet");
    let mut call = draft.call();
    call.said("max", number(9)).said("n", number(8));
    call.apply(&corrected("max", number(5))).unwrap();
    assert!(call.is_at("n"));
    assert_eq!(call.off_route(), [(key("n"), given(number(8)))]);
    assert_eq!(call.value("n"), None);
    let crate::call::screen::Todo::Question(question) = call.todo(&super::draft::Echo(&[])) else {
        panic!("a question");
    };
    assert_eq!(question.proposed, Some(given(number(8))));
    call.apply(&corrected("max", number(8))).unwrap();
    assert!(call.outcome().is_some());
}

#[test]
fn the_language_and_the_agente_may_drive_branches() {
    let mut draft = Draft::new();
    draft.step("e");
    draft.ask("q", Type::YesNo);
    let french = op(
        Operator::Equal,
        Expr::Known(Known::Langue),
        Expr::Literal(code("fr")),
    );
    draft.when(
        french,
        |draft| {
            draft.ask("francais", Type::YesNo);
        },
        |draft| {
            draft.ask("autre", Type::YesNo);
        },
    );
    draft.end("complet");
    let mut call = draft.call();
    call.said("q", Value::YesNo(true));
    assert!(call.is_at("francais"));
    let to = |language| Event::LanguageChanged { language };
    assert_eq!(
        call.apply(&to(langid("de"))).unwrap_err().code(),
        "call-language"
    );
    call.apply(&to(langid("ar"))).unwrap();
    assert!(call.is_at("autre"));
    assert_eq!(call.answers().len(), 1);
    call.apply(&Event::TakenOver {
        agent: "Inès".to_owned(),
    })
    .unwrap();
    assert_eq!(call.agent(), "Inès");
    assert_eq!(
        call.apply(&Event::TakenOver {
            agent: " ".to_owned()
        })
        .unwrap_err()
        .code(),
        "call-empty"
    );
}

#[test]
fn a_call_taken_up_keeps_its_answers_but_those_of_the_first_step() {
    let mut first = to_age();
    let ended = Event::Ended {
        outcome: Name::new("interrompu"),
        callback: None,
    };
    first.apply(&ended).unwrap();
    assert!(first.can_be_taken_up());
    let event = first.carry_over("appel-1");
    let mut next = begin(first.script());
    next.apply(&event).unwrap();
    assert_eq!(next.taken_up(), Some("appel-1"));
    assert!(next.is_at("joignable"));
    assert_eq!(next.apply(&event).unwrap_err().code(), "call-not-first");
    next.said("joignable", code("oui")).assert_retraced();
    assert!(next.is_at("age"));
    assert_eq!(next.alerts().len(), 0);
    // What was raised stays raised for the call after that.
    let Event::TakenUp { raised, .. } = next.carry_over("appel-2") else {
        panic!("taken up");
    };
    assert_eq!(raised, [Key::new("urgence")]);
}

#[test]
fn data_are_those_the_script_declares() {
    let mut draft = Draft::new();
    draft.step("e");
    let list = draft.list("droit", &["aah", "pch"]);
    let droit = draft.data("droit", Type::Choice(list), false);
    draft.data("fin", Type::Date, true);
    draft.when(
        is(droit, code("aah")),
        |draft| {
            draft.ask("q", Type::YesNo);
        },
        |_| {},
    );
    draft.end("complet");
    let script = draft.build();
    let begin = |pairs: &[(&str, Value)]| {
        let data: Data = pairs
            .iter()
            .map(|(name, value)| (Name::new(name), value.clone()))
            .collect();
        Call::begin::<super::draft::Plain>(script.clone(), data, circumstances())
    };
    let fault = |pairs: &[(&str, Value)]| begin(pairs).unwrap_err().code();
    assert_eq!(fault(&[]), "data-missing");
    assert_eq!(fault(&[("droit", code("rsa"))]), "data-unknown-code");
    assert_eq!(fault(&[("droit", number(1))]), "data-unreadable");
    assert_eq!(
        fault(&[("droit", code("aah")), ("q", number(1))]),
        "data-unknown"
    );
    let call = begin(&[
        ("droit", code("aah")),
        ("fin", Value::Date(date!(2027 - 01 - 31))),
    ])
    .unwrap();
    assert!(call.is_at("q"));
    assert_eq!(
        call.value("fin"),
        Some(Answer::Value(Value::Date(date!(2027 - 01 - 31))))
    );
    let word = |name: &str, word: &str| {
        let raw = crate::call::rehearsal::Raw::One(word.to_owned());
        crate::call::read::read_data::<super::draft::Plain>(&script, name, &raw)
    };
    assert_eq!(word("droit", "pch"), Ok(Some(code("pch"))));
    assert_eq!(
        word("fin", "31/01/2027"),
        Ok(Some(Value::Date(date!(2027 - 01 - 31))))
    );
    assert_eq!(word("fin", ""), Ok(None));
    assert_eq!(
        word("q", "oui"),
        Err(DataFault::Unknown {
            name: Name::new("q")
        })
    );
}

#[test]
fn a_script_that_goes_up_or_falls_off_still_ends() {
    let mut draft = Draft::new();
    draft.step("e");
    draft.ask("q", Type::YesNo);
    draft.op(Op::Jump(0));
    draft.op(Op::Ask(99));
    draft.op(Op::Next { roster: 3, body: 0 });
    let mut call = draft.call();
    call.said("q", Value::YesNo(true));
    assert_eq!(
        call.standing(),
        Standing::Concluded(Name::new("interrompu"))
    );
    assert!(call.apply(&answered("q", Value::YesNo(true))).is_err());
}
