//! What an agente sends from the screen of a call: a form each, one way through for all.

use std::collections::BTreeMap;

use axum::extract::{FromRequest, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use trame_dsl::call::event::Event;
use trame_dsl::value::Key;

use super::forms::{self, Faulty};
use super::notice::Notice;
use super::page;
use crate::calls::{Act, CallError, Deed, Done, Sighting};
use crate::store::Uuid;
use crate::web::App;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::visitor::Visitor;

/// A form of a call's screen.
#[derive(FromRequest)]
#[from_request(state(App))]
pub struct Sent {
    #[from_request(via(State))]
    app: App,
    visitor: Visitor,
    #[from_request(via(Path))]
    call: Uuid,
    fields: Fields,
}

/// `POST …/reponse`: answers the question.
pub async fn answer(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::answer(&sent.fields), "").await
}

/// `POST …/retour`: goes back to a question.
pub async fn back(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::back(&sent.fields), "").await
}

/// `POST …/confirmation`: confirms a soft check.
pub async fn confirm(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::confirmation(&sent.fields), "").await
}

/// `POST …/langue`: goes on in another language.
pub async fn language(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::language(&sent.fields), "").await
}

/// `POST …/note`: writes a note.
pub async fn note(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::note(&sent.fields), "note").await
}

/// `POST …/objection`: records that the person asked something.
pub async fn rebuttal(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::rebuttal(&sent.fields), "").await
}

/// `POST …/alerte`: raises an alert by hand.
pub async fn alert(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::alert(&sent.fields), "alerte").await
}

/// `POST …/reprise`: goes on with a call that somebody else led.
pub async fn take_over(sent: Sent) -> Result<Response, WebError> {
    let leader = sent.visitor.leader().ok_or(WebError::SignInFirst)?;
    let agent = leader.name;
    sent.perform(Ok(Deed::Event(Event::TakenOver { agent })), "")
        .await
}

/// `POST …/fin`: ends the call.
pub async fn end(sent: Sent) -> Result<Response, WebError> {
    sent.perform(forms::end(&sent.fields), "").await
}

/// `POST …/signalement`: tells translators of a sentence that does not work.
pub async fn flag(sent: Sent) -> Result<Response, WebError> {
    let agent = sent.visitor.person.as_ref().ok_or(WebError::SignInFirst)?;
    let (_, seen) = forms::envelope(&sent.fields).ok_or(WebError::BadForm)?;
    let sighting = Sighting {
        call: sent.call,
        agent: agent.id,
        seen,
        text: sent.fields.word("phrase").to_owned(),
    };
    sent.app.calls.report(&sighting).await?;
    // The page says so beside the sentence, and loses nothing of what is being typed.
    if sent.visitor.fragment {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let back = address(sent.call, &Done::default(), "signalement");
    Ok(Redirect::to(&back).into_response())
}

impl Sent {
    /// Does what the form says, and shows what comes next.
    async fn perform(&self, deed: Result<Deed, Faulty>, said: &str) -> Result<Response, WebError> {
        let visitor = &self.visitor;
        let agent = visitor.leader().ok_or(WebError::SignInFirst)?;
        let deed = match deed {
            Ok(deed) => deed,
            Err(Faulty::Form) => return Err(WebError::BadForm),
            Err(Faulty::Typed(code)) => {
                let notice = Notice::error(visitor, &format!("refusal-{code}"), &[]);
                return self.again(StatusCode::UNPROCESSABLE_ENTITY, notice).await;
            }
        };
        let (request, seen) = forms::envelope(&self.fields).ok_or(WebError::BadForm)?;
        let act = Act {
            call: self.call,
            agent,
            request,
            seen,
            deed,
        };
        match self.app.calls.act(&act).await {
            Ok(done) if visitor.fragment => {
                let notice = Notice::after(visitor, said, &done);
                page(&self.app, visitor, self.call, StatusCode::OK, notice, None).await
            }
            Ok(done) => Ok(Redirect::to(&address(self.call, &done, said)).into_response()),
            Err(error) => self.refused(error).await,
        }
    }

    /// Shows the call as it is, with why the form was not followed.
    async fn refused(&self, error: CallError) -> Result<Response, WebError> {
        let visitor = &self.visitor;
        let (status, notice) = match error {
            CallError::Refused(refused) => (
                StatusCode::UNPROCESSABLE_ENTITY,
                Notice::refusal(visitor, refused),
            ),
            CallError::Stale => (
                StatusCode::CONFLICT,
                Notice::error(visitor, "runner-stale", &[]),
            ),
            CallError::NotYours(with) => {
                let args = [("agente", with)];
                (
                    StatusCode::CONFLICT,
                    Notice::error(visitor, "runner-not-yours", &args),
                )
            }
            other => return Err(other.into()),
        };
        self.again(status, notice).await
    }

    /// The same screen, with what was typed.
    async fn again(&self, status: StatusCode, notice: Notice) -> Result<Response, WebError> {
        let typed = Some(&self.fields);
        page(
            &self.app,
            &self.visitor,
            self.call,
            status,
            Some(notice),
            typed,
        )
        .await
    }
}

/// Where a browser without JavaScript goes after an act.
fn address(call: Uuid, done: &Done, said: &str) -> String {
    let names = |keys: &[Key]| {
        let names: Vec<_> = keys.iter().take(20).map(ToString::to_string).collect();
        names.join(",").replace('[', "%5B").replace(']', "%5D")
    };
    let mut asked = BTreeMap::new();
    if !done.dropped.is_empty() {
        asked.insert("hors", names(&done.dropped));
    }
    if !done.restored.is_empty() {
        asked.insert("encore", names(&done.restored));
    }
    if !said.is_empty() {
        asked.insert("dit", said.to_owned());
    }
    let pairs: Vec<_> = asked
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let mark = if pairs.is_empty() { "" } else { "?" };
    format!("/appels/{call}{mark}{}", pairs.join("&"))
}
