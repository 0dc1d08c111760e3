//! How a question is answered on the page: by buttons, boxes, ranks, a grid or a field.

use std::collections::BTreeMap;

use serde::Serialize;
use time::macros::format_description;
use trame_dsl::call::screen::{ChoiceEntry, QuestionScreen};
use trame_dsl::text::Shown;
use trame_dsl::value::{Answer, Given, Value};

use crate::web::fields::Fields;
use crate::web::tongue::bound;
use crate::words::UiLanguage;

/// A question as it is laid out.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    /// Which, with its turn.
    pub key: String,
    /// Its type.
    pub ty: &'static str,
    /// `buttons`, `boxes`, `ranks`, `grid`, `scale`, `line` or `area`.
    pub control: &'static str,
    /// The `type` of its field, for `line`.
    pub input: &'static str,
    /// Which keyboard a telephone shows for it.
    pub mode: &'static str,
    /// What is asked.
    pub text: Option<Shown>,
    /// For the agente.
    pub note: Option<Shown>,
    /// Answers on offer.
    pub choices: Vec<ChoiceView>,
    /// Rows of a grid, each with what is chosen.
    pub rows: Vec<ChoiceView>,
    /// Ranks to fill, each with what is chosen.
    pub ranks: Vec<String>,
    /// Whether answers are read aloud.
    pub read_aloud: bool,
    /// Whether `nsp` and `refus` are accepted.
    pub non_answers: bool,
    /// Whether it can be passed over.
    pub optional: bool,
    /// At most so many codes or characters.
    pub at_most: Option<u32>,
    /// At least so many codes.
    pub at_least: Option<u32>,
    /// Lower bound.
    pub min: Option<String>,
    /// Upper bound.
    pub max: Option<String>,
    /// What the field holds.
    pub value: String,
    /// The non-answer that was given.
    pub given: Option<&'static str>,
    /// What was just typed was refused: why stands beside the field.
    pub refused: bool,
}

/// An answer on offer, or a row.
#[derive(Clone, Debug, Serialize)]
pub struct ChoiceView {
    /// Its code.
    pub code: String,
    /// Its label.
    pub label: Option<Shown>,
    /// For the agente.
    pub note: Option<Shown>,
    /// Whether a text goes with it.
    pub detail: bool,
    /// Whether it excludes the others.
    pub exclusive: bool,
    /// The key or keys that choose it.
    pub key: String,
    /// Whether it is chosen; for a row, see `value`.
    pub selected: bool,
    /// The text beside it, or a row's answer.
    pub value: String,
}

/// What fields hold before anything is typed: an answer given before, or what was refused.
#[derive(Default)]
struct Held {
    words: Vec<String>,
    members: BTreeMap<String, String>,
    given: Option<&'static str>,
}

impl QuestionView {
    /// Lays a question out; what was typed and refused comes back as it was.
    pub fn new(screen: &QuestionScreen, typed: Option<&Fields>, ui: UiLanguage) -> Self {
        let limit = |value: &Value| bound(&words_of(value).join(" "), ui);
        let key = screen.key.to_string();
        let mine = typed.filter(|fields| fields.word("question") == key);
        let held = match (mine, &screen.proposed) {
            (Some(fields), _) => Held::of_fields(fields),
            (None, Some(given)) => Held::of_given(given),
            (None, None) => Held::default(),
        };
        let (control, input, mode) = control(screen);
        let whole = whole_scale(screen);
        let choices = screen.choices.iter().enumerate();
        let choices = choices.map(|(at, choice)| {
            let key = if whole {
                choice.code.to_string()
            } else {
                (at + 1).to_string()
            };
            ChoiceView::new(choice, key, &held)
        });
        let count = screen
            .at_most
            .map_or(screen.choices.len(), |most| most as usize);
        let ranks = (0..count).map(|at| held.words.get(at).cloned().unwrap_or_default());
        let rows = screen
            .rows
            .iter()
            .map(|row| ChoiceView::new(row, String::new(), &held));
        Self {
            ty: screen.ty,
            control,
            input,
            mode,
            text: screen.text.clone(),
            note: screen.note.clone(),
            choices: choices.collect(),
            rows: rows.collect(),
            ranks: if control == "ranks" {
                ranks.collect()
            } else {
                Vec::new()
            },
            read_aloud: screen.read_aloud,
            non_answers: screen.non_answers,
            optional: screen.optional,
            at_most: screen.at_most,
            at_least: screen.at_least,
            min: screen.min.as_ref().map(limit),
            max: screen.max.as_ref().map(limit),
            value: held.words.first().cloned().unwrap_or_default(),
            given: held.given,
            refused: mine.is_some(),
            key,
        }
    }
}

impl ChoiceView {
    fn new(choice: &ChoiceEntry, key: String, held: &Held) -> Self {
        let code = choice.code.to_string();
        Self {
            label: choice.label.clone(),
            note: choice.note.clone(),
            detail: choice.detail,
            exclusive: choice.exclusive,
            key,
            selected: held.words.contains(&code),
            value: held.members.get(&code).cloned().unwrap_or_default(),
            code,
        }
    }
}

/// How a type is answered: the control, the field's `type`, the telephone's keyboard.
fn control(screen: &QuestionScreen) -> (&'static str, &'static str, &'static str) {
    match screen.ty {
        "oui_non" | "choix" => ("buttons", "text", "text"),
        "choix_multiple" => ("boxes", "text", "text"),
        "classement" => ("ranks", "text", "text"),
        "grille" => ("grid", "text", "text"),
        "echelle" => ("scale", "text", "text"),
        "texte_long" => ("area", "text", "text"),
        // Browsers' number and mail fields hide what they do not understand, or refuse it in
        // words of their own; a plain one keeps it.
        "entier" | "code_postal" => ("line", "text", "numeric"),
        "decimal" => ("line", "text", "decimal"),
        "date" => ("line", "date", "text"),
        "heure" => ("line", "time", "text"),
        "telephone" => ("line", "tel", "tel"),
        "courriel" => ("line", "text", "email"),
        _ => ("line", "text", "text"),
    }
}

/// A scale whose points are typed as they are; one with points below 0 is typed by place.
fn whole_scale(screen: &QuestionScreen) -> bool {
    let digits = |choice: &ChoiceEntry| choice.code.as_str().bytes().all(|b| b.is_ascii_digit());
    screen.ty == "echelle" && screen.choices.iter().all(digits)
}

impl Held {
    fn of_fields(fields: &Fields) -> Self {
        let mut words = fields.words("reponse");
        for (_, code) in fields.members("rang.") {
            words.push(code.to_owned());
        }
        let members = fields.members("precision.").chain(fields.members("ligne."));
        let members = members.map(|(name, word)| (name.to_owned(), word.to_owned()));
        Self {
            words,
            members: members.collect(),
            given: None,
        }
    }

    fn of_given(given: &Given) -> Self {
        let mut held = Self::default();
        for (code, text) in &given.details {
            held.members.insert(code.to_string(), text.clone());
        }
        match &given.answer {
            Answer::Value(Value::Rows(rows)) => {
                let rows = rows
                    .iter()
                    .map(|(row, code)| (row.to_string(), code.to_string()));
                held.members.extend(rows);
            }
            Answer::Value(value) => held.words = words_of(value),
            Answer::DontKnow => held.given = Some("nsp"),
            Answer::Refused => held.given = Some("refus"),
            Answer::Passed => held.given = Some("passe"),
        }
        held
    }
}

/// A value as a form's fields hold it.
fn words_of(value: &Value) -> Vec<String> {
    match value {
        Value::YesNo(yes) => vec![if *yes { "oui" } else { "non" }.to_owned()],
        Value::Code(code) => vec![code.to_string()],
        Value::Codes(codes) => codes.iter().map(ToString::to_string).collect(),
        Value::Number(number) => vec![number.normalize().to_string()],
        Value::Text(text) => vec![text.clone()],
        Value::Date(date) => {
            let form = format_description!("[year]-[month]-[day]");
            vec![date.format(form).unwrap_or_default()]
        }
        Value::Time(time) => {
            vec![
                time.format(format_description!("[hour]:[minute]"))
                    .unwrap_or_default(),
            ]
        }
        Value::Rows(_) => Vec::new(),
    }
}
