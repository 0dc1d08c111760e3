//! The transcript of a call, as JSON.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;
use trame_dsl::call::Call;
use trame_dsl::call::read::word_of;
use trame_dsl::call::screen::{Item, QuestionScreen, Screen, Todo};
use trame_dsl::name::Name;
use trame_dsl::script::Priority;
use trame_dsl::text::{Shown, Texts};
use trame_dsl::value::{Answer, Given, Key, Value};

use crate::platform::Icu;

/// What happened in a call.
#[derive(serde::Serialize)]
pub struct Transcript {
    package: String,
    hash: String,
    lang: String,
    asked: Vec<String>,
    screens: Vec<ScreenEntry>,
    answers: Entries,
    alerts: Vec<AlertEntry>,
    referrals: Vec<Name>,
    outcome: Option<Name>,
}

/// What the agente saw at one moment.
#[derive(serde::Serialize)]
struct ScreenEntry {
    step: Name,
    say: Vec<SayEntry>,
    notes: Vec<String>,
    question: Option<QuestionEntry>,
}

/// A text that was said.
#[derive(serde::Serialize)]
struct SayEntry {
    id: String,
    lang: String,
    dir: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pronunciation: Option<String>,
}

/// A question that was asked.
#[derive(serde::Serialize)]
struct QuestionEntry {
    id: Key,
    #[serde(rename = "type")]
    ty: &'static str,
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pronunciation: Option<String>,
    choices: Vec<Choice>,
}

/// An answer that was on offer.
#[derive(serde::Serialize)]
struct Choice {
    code: Name,
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pronunciation: Option<String>,
}

/// An alert that was raised.
#[derive(serde::Serialize)]
struct AlertEntry {
    id: Option<Key>,
    service: Name,
    priority: Priority,
    text: String,
}

/// Answers by name, in the order of the route.
struct Entries(Vec<(String, Json)>);

/// A value of an answer.
enum Json {
    Text(String),
    Texts(Vec<Name>),
    Number(Box<RawValue>),
}

impl Transcript {
    /// What happened in a call that has come to its conclusion.
    pub fn new(call: &Call, screens: &[Screen], texts: &Texts<Icu>) -> Self {
        let script = call.script();
        let alerts = call.alerts();
        Self {
            package: script.package.clone(),
            hash: script.hash.clone(),
            lang: call.language().to_string(),
            asked: call.asked().iter().map(ToString::to_string).collect(),
            screens: screens.iter().map(screen).collect(),
            answers: Entries(
                call.answers()
                    .iter()
                    .flat_map(|(key, given)| entries(key, given))
                    .collect(),
            ),
            alerts: alerts
                .iter()
                .map(|raised| AlertEntry {
                    id: raised.alert.clone(),
                    service: raised.service.clone(),
                    priority: raised.priority,
                    text: call
                        .alert_text(texts, raised)
                        .map(|shown| shown.text)
                        .unwrap_or_default(),
                })
                .collect(),
            referrals: call.referrals(),
            outcome: call.outcome().cloned(),
        }
    }

    /// As JSON, with a line break at its end.
    pub fn to_json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

fn screen(screen: &Screen) -> ScreenEntry {
    let mut say: Vec<SayEntry> = screen.items.iter().filter_map(said).collect();
    let mut notes: Vec<String> = screen.notes.iter().map(|note| note.text.clone()).collect();
    notes.extend(screen.items.iter().filter_map(|item| match item {
        Item::Say { note, .. } => Some(note.as_ref()?.text.clone()),
        _ => None,
    }));
    let question = match &screen.todo {
        Todo::Question(asked) => {
            notes.extend(asked.note.iter().map(|note| note.text.clone()));
            Some(question(asked))
        }
        Todo::Check(check) => {
            let id = format!("{}.controle-{}", check.owner, check.number);
            say.extend(check.say.iter().map(|shown| entry(id.clone(), shown)));
            notes.extend(check.note.iter().map(|note| note.text.clone()));
            None
        }
        Todo::End { .. } | Todo::Over { .. } => None,
    };
    ScreenEntry {
        step: screen.step.clone(),
        say,
        notes,
        question,
    }
}

/// What is said of something on the way.
fn said(item: &Item) -> Option<SayEntry> {
    match item {
        Item::Say { id, text, .. } => Some(entry(id.to_string(), text)),
        Item::Alert { id, say, .. } => Some(entry(id.to_string(), say.as_ref()?)),
        Item::Referral { .. } | Item::RosterCapped { .. } => None,
    }
}

fn entry(id: String, shown: &Shown) -> SayEntry {
    SayEntry {
        id,
        lang: shown.lang.to_string(),
        dir: shown.dir,
        text: shown.text.clone(),
        pronunciation: shown.pronunciation.clone(),
    }
}

fn question(asked: &QuestionScreen) -> QuestionEntry {
    let text = |shown: &Option<Shown>| shown.as_ref().map(|shown| shown.text.clone());
    let choices = asked.choices.iter();
    QuestionEntry {
        id: asked.key.clone(),
        ty: asked.ty,
        text: text(&asked.text),
        lang: elsewhere(asked.text.as_ref()),
        pronunciation: pronounced(asked.text.as_ref()),
        choices: choices
            .map(|choice| Choice {
                code: choice.code.clone(),
                label: text(&choice.label),
                lang: elsewhere(choice.label.as_ref()),
                pronunciation: pronounced(choice.label.as_ref()),
            })
            .collect(),
    }
}

/// The language of a text that is not in the one asked for.
fn elsewhere(shown: Option<&Shown>) -> Option<String> {
    let shown = shown.filter(|shown| shown.fallback)?;
    Some(shown.lang.to_string())
}

fn pronounced(shown: Option<&Shown>) -> Option<String> {
    shown?.pronunciation.clone()
}

/// The entries of one answer: its rows for a grid, its precisions beside it.
fn entries(key: &Key, given: &Given) -> Vec<(String, Json)> {
    let mut entries = Vec::new();
    match &given.answer {
        Answer::Value(Value::Rows(rows)) => {
            entries.extend(
                rows.iter()
                    .map(|(row, code)| (format!("{key}.{row}"), Json::Text(code.to_string()))),
            );
        }
        Answer::Value(value) => entries.push((key.to_string(), json(value))),
        Answer::DontKnow => entries.push((key.to_string(), Json::Text("nsp".to_owned()))),
        Answer::Refused => entries.push((key.to_string(), Json::Text("refus".to_owned()))),
        Answer::Passed => {}
    }
    let details = given.details.iter();
    entries.extend(details.map(|(code, text)| (format!("{key}.{code}"), Json::Text(text.clone()))));
    entries
}

fn json(value: &Value) -> Json {
    match value {
        Value::Codes(codes) => Json::Texts(codes.clone()),
        Value::Number(_) => {
            let spelled = word_of(value);
            RawValue::from_string(spelled.clone()).map_or(Json::Text(spelled), Json::Number)
        }
        _ => Json::Text(word_of(value)),
    }
}

impl Serialize for Entries {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Texts(texts) => texts.serialize(serializer),
            Self::Number(number) => number.serialize(serializer),
        }
    }
}
