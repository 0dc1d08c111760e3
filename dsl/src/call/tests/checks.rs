//! `exiger` and `confirmer si`.

use super::draft::{Draft, Echo, begin, corrected, given, key, num, op, var};
use crate::call::event::Event;
use crate::call::screen::Todo;
use crate::call::{Call, Refusal, Standing};
use crate::script::{Operator, Type, number};
use crate::value::Answer;

/// age: must be below 130, confirmed above 100. Étape: total of two must be 10, confirmed when b > 8.
fn script() -> Draft {
    let mut draft = Draft::new();
    draft.step("e");
    let age = draft.ask("age", Type::Integer);
    let below = op(Operator::Less, var(age), num(130));
    draft.question_check(true, below, &[age]);
    let old = op(Operator::Greater, var(age), num(100));
    draft.question_check(false, old, &[age]);
    let a = draft.ask("a", Type::Integer);
    let b = draft.ask("b", Type::Integer);
    let total = draft.compute("total", Type::Integer, op(Operator::Add, var(a), var(b)));
    draft.step_check(true, op(Operator::Equal, var(total), num(10)), &[total]);
    draft.step_check(false, op(Operator::Greater, var(b), num(8)), &[b]);
    draft.say("merci");
    draft.ask("c", Type::YesNo);
    draft.end("complet");
    draft
}

fn confirm(owner: &str, number: u32) -> Event {
    Event::Confirmed {
        owner: key(owner),
        number,
    }
}

fn at_check(call: &Call, owner: &str, number: u32, hard: bool) -> bool {
    call.standing()
        == Standing::Check {
            owner: key(owner),
            number,
            hard,
        }
}

#[test]
fn an_answer_that_breaks_a_hard_check_is_not_recorded() {
    let mut call = script().call();
    let before = call.clone();
    let owner = key("age");
    assert_eq!(
        call.say("age", number(130)),
        Err(Refusal::Check { owner, number: 1 })
    );
    call.assert_same(&before);
    let shown = call
        .check_screen(&Echo(&["age"]), &key("age"), 1, Some(&given(number(130))))
        .unwrap();
    assert!(shown.hard);
    assert_eq!(shown.say.unwrap().text, "age.controle-1 age=130");
    // An unknown condition does not block.
    call.none("age", Answer::DontKnow).unwrap();
    assert!(call.is_at("a"));
}

#[test]
fn a_soft_check_is_confirmed_for_the_values_it_was_shown_with() {
    let mut call = script().call();
    call.said("age", number(101));
    assert!(at_check(&call, "age", 2, false));
    assert_eq!(
        call.say("a", number(1)).unwrap_err().code(),
        "call-not-current"
    );
    assert_eq!(
        call.apply(&confirm("age", 1)).unwrap_err().code(),
        "call-nothing-to-confirm"
    );
    call.assert_retraced();
    call.apply(&confirm("age", 2)).unwrap();
    assert!(call.is_at("a"));
    call.assert_retraced();
    call.apply(&corrected("age", number(102))).unwrap();
    assert!(at_check(&call, "age", 2, false));
    call.apply(&corrected("age", number(101))).unwrap();
    assert!(call.is_at("a"));
    call.apply(&corrected("age", number(50))).unwrap();
    assert!(call.is_at("a"));
}

#[test]
fn a_hard_check_of_a_step_waits_for_a_correction() {
    let mut call = script().call();
    call.said("age", number(20))
        .said("a", number(3))
        .said("b", number(9));
    assert!(at_check(&call, "e", 1, true));
    assert_eq!(
        call.apply(&confirm("e", 1)).unwrap_err().code(),
        "call-must-hold"
    );
    let Todo::Check(check) = call.todo(&Echo(&["total"])) else {
        panic!("a check");
    };
    assert_eq!(check.say.unwrap().text, "e.controle-1 total=12");
    assert_eq!(check.questions, [key("a"), key("b")]);
    call.apply(&Event::WentBack { question: key("a") }).unwrap();
    assert!(call.is_at("a"));
    call.said("a", number(1));
    assert!(at_check(&call, "e", 2, false));
    call.assert_retraced();
    call.apply(&confirm("e", 2)).unwrap();
    assert!(call.is_at("c"));
    // What came before the check belongs to its screen; what came after, to the next one.
    assert_eq!(call.items(&Echo(&[])).len(), 1);
    call.assert_retraced();
}

#[test]
fn confirmations_are_carried_over() {
    let mut call = script().call();
    call.said("age", number(101));
    call.apply(&confirm("age", 2)).unwrap();
    let event = call.carry_over("x");
    let Event::TakenUp {
        answers, confirmed, ..
    } = &event
    else {
        panic!("taken up");
    };
    // The first étape's answers are asked again; its confirmations hold if they come out the same.
    assert!(answers.is_empty());
    assert_eq!(confirmed.len(), 1);
    let mut next = begin(call.script());
    next.apply(&event).unwrap();
    next.said("age", number(101));
    assert!(next.is_at("a"));
}
