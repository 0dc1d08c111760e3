//! Properties of calls on random scripts and random events.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use time::macros::{date, time};

use super::draft::{Echo, Plain, begin, circumstances, code, codes, langid, text};
use super::random::{Writer, parts};
use crate::call::event::{Data, Event};
use crate::call::screen::Todo;
use crate::call::{Call, Standing};
use crate::name::Name;
use crate::script::{Script, Type, number};
use crate::value::{Answer, Given, Key, Value};

/// Something random that is then made into an event for the call as it stands.
#[derive(Clone, Debug)]
struct Whim {
    kind: u8,
    pick: usize,
    value: i64,
}

fn whims() -> impl Strategy<Value = Vec<Whim>> {
    let whim = (0..24_u8, any::<usize>(), -1..8_i64).prop_map(|(kind, pick, value)| Whim {
        kind,
        pick,
        value,
    });
    prop::collection::vec(whim, 0..40)
}

fn pick<T: Clone>(from: &[T], at: usize) -> Option<T> {
    from.get(at % from.len().max(1)).cloned()
}

fn answer_for(call: &Call, key: &Key, whim: &Whim) -> Given {
    let script = call.script();
    let ty = script
        .vars
        .iter()
        .find(|var| var.name == key.name)
        .map(|var| var.ty);
    let choice = || ["a", "b", "c"][whim.pick % 3];
    Given::new(match whim.value {
        -1 => Answer::DontKnow,
        7 => Answer::Passed,
        _ => Answer::Value(match ty {
            Some(Type::YesNo) => Value::YesNo(whim.pick.is_multiple_of(2)),
            Some(Type::Choice(_)) => code(choice()),
            Some(Type::Multiple(_)) => codes(&[choice()]),
            Some(Type::Ranking(_)) => codes(&["b", "c", "a"]),
            Some(Type::Text { .. }) => text("mot"),
            Some(Type::Grid { .. }) => {
                let rows = ["a", "b", "c"].map(|row| (Name::new(row), Name::new(choice())));
                Value::Rows(BTreeMap::from(rows))
            }
            _ => number(whim.value),
        }),
    })
}

fn event(call: &Call, whim: &Whim) -> Event {
    let asked = call.asked();
    let some = pick(&asked, whim.pick).unwrap_or_else(|| Key::new("rien"));
    match (whim.kind, call.standing()) {
        (0..=10, Standing::Question(question)) => {
            let given = answer_for(call, &question, whim);
            Event::Answered { question, given }
        }
        (0..=10, Standing::Check { owner, number, .. }) if whim.value != 3 => {
            Event::Confirmed { owner, number }
        }
        (0..=15, _) => {
            let given = answer_for(call, &some, whim);
            Event::Corrected {
                question: some,
                given,
            }
        }
        (16..=17, _) => Event::WentBack { question: some },
        (18, _) => Event::LanguageChanged {
            language: [langid("fr"), langid("ar"), langid("de")][whim.pick % 3].clone(),
        },
        (19, _) => Event::TakenOver {
            agent: "Inès".to_owned(),
        },
        (20, _) => Event::Noted {
            text: "note".to_owned(),
        },
        (21, _) => Event::RebuttalOpened {
            rebuttal: Name::new("mon_numero"),
        },
        (22, _) => Event::Answered {
            question: some.clone(),
            given: answer_for(call, &some, whim),
        },
        _ if whim.value > 6 => Event::Ended {
            outcome: Name::new(["complet", "rappel", "absent"][whim.pick % 3]),
            callback: (whim.pick.is_multiple_of(2)).then_some((date!(2026 - 12 - 03), time!(9:00))),
        },
        _ => Event::Confirmed {
            owner: some,
            number: 1,
        },
    }
}

/// Lets whims happen; gives the events that were accepted.
fn live(script: &Arc<Script>, whims: &[Whim]) -> (Call, Vec<Event>) {
    let mut call = begin(script);
    let mut events = Vec::new();
    for whim in whims {
        let event = event(&call, whim);
        let before = call.clone();
        match call.apply(&event) {
            Ok(()) => events.push(event),
            Err(refusal) => {
                assert!(!refusal.code().is_empty());
                call.assert_same(&before);
            }
        }
        call.assert_retraced();
    }
    (call, events)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn events_lead_to_a_state_or_are_refused(parts in parts(), whims in whims()) {
        let script = Writer::script(&parts);
        let (call, events) = live(&script, &whims);
        let replayed = Call::replay::<Plain>(script, Data::new(), circumstances(), &events);
        let replayed = replayed.map_err(|fault| TestCaseError::fail(fault.to_string()))?;
        replayed.assert_same(&call);
        let echo = Echo(&["q1", "langue"]);
        prop_assert_eq!(replayed.screen(&echo), call.screen(&echo));
        let json = serde_json::to_string(&events).unwrap();
        let read: Vec<Event> = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(read, events);
        // Whatever a call holds, the next one can take it up.
        let mut next = begin(call.script());
        prop_assert_eq!(next.apply(&call.carry_over("avant")), Ok(()));
        next.assert_retraced();
    }

    #[test]
    fn going_back_and_answering_the_same_changes_nothing(
        parts in parts(),
        whims in whims(),
        at in any::<usize>(),
    ) {
        let script = Writer::script(&parts);
        let (mut call, _) = live(&script, &whims);
        if call.ended().is_none() {
            if let Standing::Question(_) = call.standing() {
                // Whatever was gone back to before is left first.
                call.back = None;
            }
            let answered: Vec<(Key, Given)> = call.on_route().map(|(key, given)| (key, given.clone())).collect();
            if let Some((question, given)) = pick(&answered, at) {
                let mut again = call.clone();
                again.apply(&Event::WentBack { question: question.clone() }).unwrap();
                prop_assert!(matches!(again.todo(&Echo(&[])), Todo::Question(_)));
                again.apply(&Event::Answered { question: question.clone(), given: given.clone() }).unwrap();
                again.assert_same(&call);
                call.clone().apply(&Event::Corrected { question, given }).unwrap();
            }
        }
    }

    #[test]
    fn every_walk_ends(parts in parts(), picks in prop::collection::vec((any::<usize>(), 0..6_i64), 1..9)) {
        let script = Writer::script(&parts);
        let mut call = begin(&script);
        let most = script.questions.len() * 4 + script.checks.len() * 4 + 8;
        let mut walked = 0;
        let mut stuck = 0;
        loop {
            walked += 1;
            prop_assert!(walked < most * 8, "a walk that does not end");
            let (pick, value) = picks[(walked + stuck) % picks.len()];
            let event = match call.standing() {
                Standing::Question(question) => {
                    let value = if stuck > 6 { -1 } else { value };
                    let whim = Whim { kind: 0, pick: pick.wrapping_add(stuck), value };
                    let given = answer_for(&call, &question, &whim);
                    Event::Answered { question, given }
                }
                Standing::Check { hard: true, .. } => {
                    Event::Ended { outcome: Name::new("interrompu"), callback: None }
                }
                Standing::Check { owner, number, .. } => Event::Confirmed { owner, number },
                Standing::Concluded(outcome) => Event::Ended { outcome, callback: None },
                Standing::Over(_) => break,
            };
            match call.apply(&event) {
                Ok(()) => stuck = 0,
                Err(_) => stuck += 1,
            }
            if stuck > 24 {
                // A hard check that no answer meets: the agente ends the call.
                let ended = Event::Ended { outcome: Name::new("interrompu"), callback: None };
                call.apply(&ended).unwrap();
            }
        }
    }
}
