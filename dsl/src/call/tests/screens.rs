//! What the agente sees.

use std::collections::BTreeMap;

use super::draft::{Draft, Echo, begin, circumstances, code, codes, is, key};
use crate::call::Call;
use crate::call::event::{Data, Event};
use crate::call::screen::{Item, QuestionScreen, StepState, Todo};
use crate::name::Name;
use crate::script::{Marks, Type, number};
use crate::text::Scope;
use crate::value::{Answer, Given, Value};

fn question(call: &Call) -> QuestionScreen {
    match call.todo(&Echo(&[])) {
        Todo::Question(question) => *question,
        other => panic!("a question, not {other:?}"),
    }
}

fn order(call: &Call) -> Vec<String> {
    question(call)
        .choices
        .iter()
        .map(|choice| choice.code.to_string())
        .collect()
}

#[test]
fn a_screen_runs_from_an_answer_to_the_next_thing_to_do() {
    let mut draft = Draft::new();
    draft.step("un");
    draft.say("bonjour");
    draft.ask("q", Type::YesNo);
    draft.say("apres");
    draft.step("deux");
    draft.alert("alerte_q");
    draft.say("puis");
    draft.ask("r", Type::Scale(-1, 1));
    draft.script.questions[1].labelled_points = vec![-1];
    draft.end("complet");
    draft.step("trois");
    draft.end("partiel");
    let mut call = draft.call();
    let ids = |call: &Call| -> Vec<String> {
        let items = call.items(&Echo(&[]));
        let id = |item: &Item| match item {
            Item::Say { id, .. } | Item::Alert { id, .. } => id.to_string(),
            other => panic!("{other:?}"),
        };
        items.iter().map(id).collect()
    };
    assert_eq!(ids(&call), ["bonjour"]);
    assert_eq!(order(&call), ["oui", "non"]);
    call.said("q", Value::YesNo(true));
    let screen = call.screen(&Echo(&[]));
    assert_eq!(screen.step, "deux");
    let states: Vec<StepState> = screen.steps.iter().map(|mark| mark.state).collect();
    assert_eq!(
        states,
        [StepState::Done, StepState::Current, StepState::Ahead]
    );
    assert_eq!(ids(&call), ["apres", "alerte_q", "puis"]);
    let asked = question(&call);
    let labels: Vec<Option<String>> = asked
        .choices
        .iter()
        .map(|choice| choice.label.clone().map(|shown| shown.text))
        .collect();
    assert_eq!(labels, [Some("r.point-moins-1".to_owned()), None, None]);
    assert_eq!((asked.min, asked.max), (Some(number(-1)), Some(number(1))));
    let rebuttals: Vec<&str> = screen
        .rebuttals
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    assert_eq!(rebuttals, ["objection_deux", "mon_numero"]);
    call.said("r", number(0));
    call.apply(&Event::WentBack { question: key("q") }).unwrap();
    assert_eq!(ids(&call), ["bonjour"]);
    let screen = call.screen(&Echo(&[]));
    assert_eq!(screen.step, "un");
    assert_eq!(screen.answers.len(), 2);
    let text = call.alert_text(&Echo(&["q"]), call.alerts()[0]).unwrap();
    assert_eq!(text.text, "alerte_q q=oui");
}

#[test]
fn a_random_order_is_drawn_for_each_call_and_stays() {
    let mut draft = Draft::new();
    draft.step("e");
    let some = draft.ask("some", Type::YesNo);
    let letters = ["a", "b", "c", "d", "e", "f", "autre"];
    let list = draft.list("q", &letters);
    draft.ask_with("q", Type::Choice(list), |question| {
        question.random_order = true;
        let fixed = Marks {
            fixed: true,
            ..Marks::default()
        };
        question.marks.insert(Name::new("autre"), fixed);
        let condition = Some(is(some, Value::YesNo(true)));
        question.marks.insert(
            Name::new("c"),
            Marks {
                condition,
                ..Marks::default()
            },
        );
    });
    draft.end("complet");
    let script = draft.build();
    let at = |seed: u64, some: bool| {
        let circumstances = crate::call::event::Circumstances {
            seed,
            ..circumstances()
        };
        let mut call =
            Call::begin::<super::draft::Plain>(script.clone(), Data::new(), circumstances).unwrap();
        call.said("some", Value::YesNo(some));
        order(&call)
    };
    let orders: std::collections::BTreeSet<Vec<String>> =
        (0..20).map(|seed| at(seed, true)).collect();
    assert!(orders.len() > 10);
    for seed in 0..20 {
        let all = at(seed, true);
        assert_eq!(all, at(seed, true));
        assert_eq!(all.last().unwrap(), "autre");
        let mut sorted = all.clone();
        sorted.sort();
        let mut expected = letters.map(str::to_owned).to_vec();
        expected.sort();
        assert_eq!(sorted, expected);
        // What is hidden took part in the draw.
        let without: Vec<String> = all.into_iter().filter(|code| code != "c").collect();
        assert_eq!(at(seed, false), without);
    }
}

#[test]
fn texts_find_their_variables() {
    let mut draft = Draft::new();
    draft.step("e");
    let list = draft.list("q", &["a", "autre"]);
    let rows = draft.list("g", &["lieu"]);
    draft.ask_with("q", Type::Multiple(list), |question| {
        let detail = Marks {
            detail: true,
            ..Marks::default()
        };
        question.marks.insert(Name::new("autre"), detail);
    });
    draft.ask("g", Type::Grid { list, rows });
    draft.ask("s", Type::Date);
    draft.end("complet");
    let mut call = draft.call();
    call.apply(&Event::Answered {
        question: key("q"),
        given: Given {
            answer: Answer::Value(codes(&["autre"])),
            details: BTreeMap::from([(Name::new("autre"), "le bus".to_owned())]),
        },
    })
    .unwrap();
    let row = BTreeMap::from([(Name::new("lieu"), Name::new("a"))]);
    call.said("g", Value::Rows(row));
    let quoted = |name: &str| Scope::quoted(&call, name);
    let answer = |name: &str| quoted(name).and_then(|quoted| quoted.answer);
    let value = |value| Some(Answer::Value(value));
    assert_eq!(answer("q"), value(codes(&["autre"])));
    assert_eq!(quoted("q").unwrap().list, Some(list));
    assert_eq!(answer("q-autre"), value(super::draft::text("le bus")));
    assert_eq!(answer("g-lieu"), value(code("a")));
    assert_eq!(quoted("g-lieu").unwrap().list, Some(list));
    assert_eq!(answer("s"), None);
    assert!(quoted("s").is_some());
    assert!(quoted("inconnu").is_none());
    assert_eq!(answer("agente"), value(super::draft::text("Awa")));
    assert_eq!(answer("langue"), value(code("fr")));
    assert_eq!(answer("duree_conservation"), value(number(6)));
    let texts: Vec<String> = call
        .answer_entries(&Echo(&[]))
        .into_iter()
        .map(|entry| entry.text)
        .collect();
    assert_eq!(texts, ["autre (le bus)", "lieu : a"]);
}

#[test]
fn a_replayed_call_shows_the_same_screen() {
    let mut draft = Draft::new();
    draft.step("e");
    draft.ask("q", Type::YesNo);
    draft.ask("r", Type::YesNo);
    draft.end("complet");
    let script = draft.build();
    let mut live = begin(&script);
    let events = [
        super::draft::answered("q", Value::YesNo(true)),
        Event::WentBack { question: key("q") },
    ];
    for event in &events {
        live.apply(event).unwrap();
    }
    let replayed =
        Call::replay::<super::draft::Plain>(script.clone(), Data::new(), circumstances(), &events)
            .unwrap();
    assert_eq!(replayed.screen(&Echo(&["q"])), live.screen(&Echo(&["q"])));
    let twice = [events[0].clone(), events[0].clone()];
    let fault = Call::replay::<super::draft::Plain>(script, Data::new(), circumstances(), &twice)
        .unwrap_err();
    assert!(matches!(
        fault,
        crate::call::ReplayFault::Event { at: 1, .. }
    ));
}
