//! How a call may end, and what may still happen.

use time::macros::{date, time};
use time::{Date, Time};

use super::draft::{Draft, key};
use crate::call::event::Event;
use crate::call::{Call, Standing};
use crate::name::Name;
use crate::script::Type;
use crate::value::Value;

fn call(outcome: &str) -> Call {
    let mut draft = Draft::new();
    draft.step("e");
    draft.ask("q", Type::YesNo);
    draft.end(outcome);
    draft.call()
}

fn end(outcome: &str, callback: Option<(Date, Time)>) -> Event {
    Event::Ended {
        outcome: Name::new(outcome),
        callback,
    }
}

#[test]
fn only_the_script_completes() {
    let mut call = call("complet");
    assert_eq!(
        call.apply(&end("complet", None)).unwrap_err().code(),
        "call-not-concluded"
    );
    call.said("q", Value::YesNo(true));
    assert_eq!(
        call.apply(&end("deja", None)).unwrap_err().code(),
        "call-not-concluded"
    );
    call.clone().apply(&end("refus", None)).unwrap();
    let mut back = call.clone();
    back.apply(&Event::WentBack { question: key("q") }).unwrap();
    assert_eq!(
        back.apply(&end("complet", None)).unwrap_err().code(),
        "call-not-concluded"
    );
    call.apply(&end("complet", None)).unwrap();
    assert_eq!(call.standing(), Standing::Over(Name::new("complet")));
    assert!(!call.can_be_taken_up());
}

#[test]
fn an_own_outcome_under_complet_is_the_scripts_too() {
    let mut call = call("deja");
    call.said("q", Value::YesNo(true));
    assert_eq!(
        call.apply(&end("complet", None)).unwrap_err().code(),
        "call-not-concluded"
    );
    call.apply(&end("deja", None)).unwrap();
}

#[test]
fn a_call_back_has_a_day_and_an_hour() {
    let mut call = call("complet");
    let when = Some((date!(2026 - 12 - 02), time!(9:00)));
    let past = Some((date!(2026 - 12 - 01), time!(9:59)));
    assert_eq!(
        call.apply(&end("rappel", None)).unwrap_err().code(),
        "call-callback-missing"
    );
    assert_eq!(
        call.apply(&end("plus_tard", None)).unwrap_err().code(),
        "call-callback-missing"
    );
    assert_eq!(
        call.apply(&end("absent", when)).unwrap_err().code(),
        "call-callback-unexpected"
    );
    assert_eq!(
        call.apply(&end("rappel", past)).unwrap_err().code(),
        "call-callback-past"
    );
    assert_eq!(
        call.apply(&end("parti", None)).unwrap_err().code(),
        "call-unknown-outcome"
    );
    call.apply(&end("rappel", when)).unwrap();
    assert_eq!(call.ended().unwrap().callback, when);
    assert!(call.can_be_taken_up());
}

#[test]
fn after_the_end_only_notes() {
    let mut call = call("complet");
    let note = |text: &str| Event::Noted {
        text: text.to_owned(),
    };
    assert_eq!(call.apply(&note(" ")).unwrap_err().code(), "call-empty");
    call.apply(&end("absent", None)).unwrap();
    call.apply(&note("Répondeur plein.")).unwrap();
    assert_eq!(call.notes(), ["Répondeur plein."]);
    assert_eq!(
        call.say("q", Value::YesNo(true)).unwrap_err().code(),
        "call-over"
    );
    assert_eq!(
        call.apply(&end("absent", None)).unwrap_err().code(),
        "call-over"
    );
}

#[test]
fn objections_are_open_everywhere_or_in_their_step() {
    let mut call = call("complet");
    let open = |name: &str| Event::RebuttalOpened {
        rebuttal: Name::new(name),
    };
    call.apply(&open("mon_numero")).unwrap();
    call.apply(&open("objection_e")).unwrap();
    assert_eq!(
        call.apply(&open("autre")).unwrap_err().code(),
        "call-rebuttal"
    );
    assert_eq!(call.rebuttals_opened(), ["mon_numero", "objection_e"]);
}
