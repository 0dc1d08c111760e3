//! What the runner's template is given.

use serde::Serialize;
use trame_dsl::call::screen::{Screen, StepState, Todo};
use trame_dsl::name::Name;
use trame_dsl::script::{OUTCOMES, Script};

use super::languages::{LanguageView, Opening};
use super::notice::Notice;
use super::question::QuestionView;
use super::sentences::Sentences;
use crate::calls::{Calls, View};
use crate::clock::local;
use crate::library::publish::Published;
use crate::web::fields::Fields;
use crate::web::list::hour;
use crate::web::page::Page;
use crate::web::tongue::{masked, spaced};
use crate::web::visitor::Visitor;
use crate::words::{UiLanguage, Words};

/// The screen of a call.
#[derive(Clone, Debug, Serialize)]
pub struct RunnerPage {
    /// The call and the person.
    pub head: Head,
    /// What the interpreter says.
    pub screen: Screen,
    /// The question, laid out.
    pub question: Option<QuestionView>,
    /// What there is to know of its sentences.
    pub sentences: Sentences,
    /// The call begins in another language than the person's.
    pub opening: Option<Opening>,
    /// The script's own language.
    pub source: String,
    /// Languages to go on in.
    pub languages: Vec<LanguageView>,
    /// Services that an alert can go to.
    pub services: Vec<ServiceView>,
    /// Ways to end the call.
    pub outcomes: Vec<OutcomeView>,
    /// How the call ends or ended, once that is so.
    pub conclusion: Option<OutcomeView>,
    /// The étape, from 1, and how many there are.
    pub progress: (usize, usize),
    /// The question before, to go back to.
    pub previous: Option<String>,
    /// Notes written so far.
    pub notes: Vec<String>,
    /// Alerts raised so far.
    pub alerts: Vec<AlertView>,
    /// What has just happened.
    pub notice: Option<Notice>,
    /// Fields outside the question that come back as they were typed.
    pub typed: Typed,
    /// Today, at the site.
    pub today: String,
}

/// The call and the person.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// The call's address.
    pub url: String,
    /// The list that the person is on.
    pub list: String,
    /// Its number of events.
    pub seq: i64,
    /// A number for the requests of this page.
    pub page: String,
    /// The enquête's title.
    pub title: String,
    /// The person.
    pub name: String,
    /// Her number in part.
    pub masked: String,
    /// Her number.
    pub spaced: String,
    /// Her number, for the telephone.
    pub phone: String,
    /// Milliseconds since 1970 at the start.
    pub started: i64,
    /// The same for now, by the site's clock.
    pub now: i64,
    /// The hour of the start.
    pub since: String,
    /// Who leads the call.
    pub leader: String,
    /// Whether she is the one who looks.
    pub mine: bool,
    /// 1 for the first call.
    pub attempt: u32,
    /// The call is over.
    pub over: bool,
}

/// A service.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceView {
    /// Its name in the directory.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A way to end the call.
#[derive(Clone, Debug, Serialize)]
pub struct OutcomeView {
    /// Its name in the script.
    pub code: String,
    /// What it is called.
    pub label: String,
    /// What it means.
    pub help: String,
    /// It needs a day and an hour.
    pub callback: bool,
}

/// An alert that was raised.
#[derive(Clone, Debug, Serialize)]
pub struct AlertView {
    /// Its service's name.
    pub service: String,
    /// `normale` or `haute`.
    pub priority: &'static str,
    /// What the service is told.
    pub text: String,
}

/// What was typed outside the question.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    /// The form it comes from: `note`, `alerte`, `fin`.
    pub form: &'static str,
    /// A note's or an alert's text.
    pub text: String,
    /// The outcome.
    pub outcome: String,
    /// The call back's day.
    pub day: String,
    /// Its hour.
    pub hour: String,
    /// An answer that could not be noted because its question has gone.
    pub answer: String,
}

impl Page for RunnerPage {
    const TEMPLATE: &'static str = "runner.html";
    const SUBJECT: &'static str = "appel";
    const FRAGMENT: &'static str = "runner_call.html";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        super::samples::all()
    }
}

impl RunnerPage {
    /// The page of a call, with what has just happened and what was typed and refused.
    pub fn new(
        view: View,
        calls: &Calls,
        visitor: &Visitor,
        notice: Option<Notice>,
        typed: Option<&Fields>,
    ) -> Self {
        let (today, _) = local(calls.clock.now(), &calls.zone);
        let head = Head::of(&view, calls, visitor);
        let opening = Opening::of(&view, visitor.ui);
        let View {
            edition, screen, ..
        } = view;
        let question = match &screen.todo {
            Todo::Question(question) => Some(QuestionView::new(question, typed, visitor.ui)),
            _ => None,
        };
        let shown_typed = typed.map(|fields| Typed::of(fields, question.as_ref()));
        let alerts = view.alerts.into_iter().map(|raised| AlertView {
            service: service_name(&edition, &raised.service),
            priority: raised.priority,
            text: raised.text,
        });
        Self {
            source: edition.script.header.source.to_string(),
            languages: LanguageView::all(&edition, &screen, visitor.ui),
            services: services(&edition),
            outcomes: outcomes(&edition, visitor.ui),
            conclusion: conclusion(&edition, &screen, visitor.ui),
            progress: progress(&screen),
            previous: previous(&screen, question.as_ref()),
            notes: view.notes,
            alerts: alerts.collect(),
            typed: shown_typed.unwrap_or_default(),
            today: today.to_string(),
            sentences: Sentences::of(&screen, &edition),
            opening,
            head,
            question,
            notice,
            screen,
        }
    }
}

impl Head {
    fn of(view: &View, calls: &Calls, visitor: &Visitor) -> Self {
        let (_, since) = local(view.row.started_at, &calls.zone);
        Self {
            url: format!("/appels/{}", view.row.id),
            seq: view.seq,
            page: calls.clock.id().to_string(),
            title: view.edition.script.header.title.clone(),
            name: view.contact.name.clone(),
            masked: masked(&view.contact.phone),
            spaced: spaced(&view.contact.phone),
            phone: view.contact.phone.clone(),
            started: view.row.started_at / 1000,
            now: calls.clock.now() / 1000,
            since: hour(since),
            leader: view.agent.name.clone(),
            list: format!("/campagnes/{}", view.contact.campaign_id),
            mine: visitor
                .leader()
                .is_some_and(|leader| leader.id == view.agent.id),
            attempt: view.row.circumstances.attempt,
            over: matches!(view.screen.todo, Todo::Over { .. }),
        }
    }
}

impl Typed {
    fn of(fields: &Fields, question: Option<&QuestionView>) -> Self {
        let form = if fields.has("issue") {
            "fin"
        } else if fields.has("priorite") {
            "alerte"
        } else if fields.has("texte") {
            "note"
        } else {
            ""
        };
        // An answer whose question is no longer there is quoted, so that it can be noted again.
        let gone = question.is_none_or(|question| question.key != fields.word("question"));
        let answer = if gone {
            fields.words("reponse").join(", ")
        } else {
            String::new()
        };
        Self {
            form,
            text: fields.word("texte").to_owned(),
            outcome: fields.word("issue").to_owned(),
            day: fields.word("jour").to_owned(),
            hour: fields.word("heure").to_owned(),
            answer,
        }
    }
}

fn service_name(edition: &Published, code: &str) -> String {
    let entry = edition.script.directory.get(code);
    entry.map_or_else(|| code.replace('_', " "), |structure| structure.nom.clone())
}

fn services(edition: &Published) -> Vec<ServiceView> {
    let directory = edition.script.directory.iter();
    let all = directory.map(|(code, entry)| ServiceView {
        code: code.to_string(),
        name: entry.nom.clone(),
    });
    all.collect()
}

/// Every outcome that an agente may choose: not `complet`, which only the script concludes.
fn outcomes(edition: &Published, ui: UiLanguage) -> Vec<OutcomeView> {
    let script = &edition.script;
    let rank = |under: &Name| {
        let mut known = OUTCOMES.iter();
        known.position(|(name, _)| *under == **name)
    };
    let mut all: Vec<(&Name, &Name)> = script
        .outcomes
        .keys()
        .map(|code| (script.built_in(code), code))
        .filter(|(under, _)| *under != "complet")
        .collect();
    all.sort_by_key(|(under, code)| (rank(under), *code));
    let view = |(_, code): (&Name, &Name)| OutcomeView::of(script, code, ui);
    all.into_iter().map(view).collect()
}

fn conclusion(edition: &Published, screen: &Screen, ui: UiLanguage) -> Option<OutcomeView> {
    match &screen.todo {
        Todo::End { outcome } | Todo::Over { outcome } => {
            Some(OutcomeView::of(&edition.script, outcome, ui))
        }
        _ => None,
    }
}

impl OutcomeView {
    fn of(script: &Script, outcome: &Name, ui: UiLanguage) -> Self {
        let words = Words::of(ui);
        let help = words.outcome_help(outcome);
        Self {
            code: outcome.to_string(),
            label: words.outcome(Some(script), outcome),
            help: help.unwrap_or_else(|| words.text("outcome-own-help", &[])),
            callback: *script.built_in(outcome) == "rappel",
        }
    }
}

/// Where the call is among the étapes that it has taken or may take: those that it went past, such as
/// a call back or a relative who answers, are neither shown nor counted.
fn progress(screen: &Screen) -> (usize, usize) {
    let states = screen.steps.iter().map(|step| step.state);
    let states: Vec<_> = states
        .filter(|state| *state != StepState::Skipped)
        .collect();
    let at = states.iter().position(|state| *state == StepState::Current);
    (at.map_or(states.len(), |at| at + 1), states.len())
}

/// The answer before the question on screen; the last one when there is none to ask.
fn previous(screen: &Screen, question: Option<&QuestionView>) -> Option<String> {
    let keys: Vec<_> = screen
        .answers
        .iter()
        .map(|entry| entry.key.to_string())
        .collect();
    let at = question.and_then(|question| keys.iter().position(|key| *key == question.key));
    let before = at.unwrap_or(keys.len()).checked_sub(1)?;
    keys.into_iter().nth(before)
}
