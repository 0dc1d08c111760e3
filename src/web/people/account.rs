//! One account: what it may do, the link to a password, and its end.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::list::directions;
use super::profile::ProfileForm;
use crate::access::Person;
use crate::accounts::{AccountError, Deed};
use crate::clock::local;
use crate::store::{AccountRow, Uuid};
use crate::web::App;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::list::{day, hour};
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};

/// An account.
#[derive(Debug, Serialize)]
pub struct AccountPage {
    id: String,
    form: ProfileForm,
    disabled: bool,
    /// She has chosen a password.
    active: bool,
    /// Since when, in figures.
    since: String,
}

/// The link to a password, shown once.
#[derive(Debug, Serialize)]
pub struct LinkPage {
    name: String,
    email: String,
    link: String,
    /// Until when it works.
    day: String,
    hour: String,
}

/// Whether an account is really to be shut.
#[derive(Debug, Serialize)]
pub struct DisablePage {
    id: String,
    name: String,
    email: String,
    refused: Option<&'static str>,
}

/// `GET /comptes/{account}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(account): Path<Uuid>,
) -> Result<Response, WebError> {
    let row = find(&app, account).await?;
    let rows = app.accounts.list().await?;
    let form = ProfileForm::of(&row.person(), directions(&rows));
    Ok(respond(StatusCode::OK, &visitor, &page(&app, &row, form)))
}

/// `POST /comptes/{account}`: changes what its person may do.
pub async fn change(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(by): SignedIn,
    Path(account): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    let row = find(&app, account).await?;
    let rows = app.accounts.list().await?;
    let mut form = ProfileForm::typed(&fields, directions(&rows));
    form.email.clone_from(&row.email);
    match app.accounts.change(account, &form.profile()).await {
        Ok(person) => {
            let deed = Deed::new("account-changed").on(&*person.email);
            let deed = deed.with("roles", form.roles.join(" "));
            app.accounts.note(&by, deed, &visitor.origin).await?;
            Ok(Redirect::to(&format!("/comptes/{account}?dit=account-changed")).into_response())
        }
        Err(AccountError::Store(error)) => Err(error.into()),
        Err(refused) => {
            form.refused = Some(refused.code());
            let page = page(&app, &row, form);
            Ok(respond(StatusCode::UNPROCESSABLE_ENTITY, &visitor, &page))
        }
    }
}

/// `POST /comptes/{account}/lien`: makes a link to another password.
pub async fn link(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(by): SignedIn,
    Path(account): Path<Uuid>,
) -> Result<Response, WebError> {
    let row = find(&app, account).await?;
    if row.disabled_at.is_some() {
        return Ok(
            Redirect::to(&format!("/comptes/{account}?dit=account-enable-first")).into_response(),
        );
    }
    given(&app, &visitor, &by, &row.person()).await
}

/// Shows a link to a password, which is shown this once.
pub async fn given(
    app: &App,
    visitor: &Visitor,
    by: &Person,
    person: &Person,
) -> Result<Response, WebError> {
    let made = app.accounts.password_link(person.id).await?;
    let deed = Deed::new("link-made").on(&*person.email);
    app.accounts.note(by, deed, &visitor.origin).await?;
    let (date, time) = local(made.expires_at, &app.calls.zone);
    let page = LinkPage {
        name: person.name.clone(),
        email: person.email.clone(),
        link: format!("{}/invitation/{}", visitor.address, made.secret),
        day: day(date),
        hour: hour(time),
    };
    Ok(respond(StatusCode::OK, visitor, &page))
}

/// `GET /comptes/{account}/fermeture`: asks whether the account is really to be shut.
pub async fn confirm_disabling(
    State(app): State<App>,
    visitor: Visitor,
    Path(account): Path<Uuid>,
) -> Result<Response, WebError> {
    let row = find(&app, account).await?;
    Ok(respond(
        StatusCode::OK,
        &visitor,
        &DisablePage::of(&row, None),
    ))
}

/// `POST /comptes/{account}/fermeture`
pub async fn disable(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(by): SignedIn,
    Path(account): Path<Uuid>,
) -> Result<Response, WebError> {
    match app.accounts.disable(account).await {
        Ok(person) => {
            let deed = Deed::new("account-disabled").on(&*person.email);
            app.accounts.note(&by, deed, &visitor.origin).await?;
            Ok(Redirect::to("/comptes?dit=account-disabled").into_response())
        }
        Err(AccountError::LastAdministrator) => {
            let row = find(&app, account).await?;
            let page = DisablePage::of(&row, Some("last-administrator"));
            Ok(respond(StatusCode::UNPROCESSABLE_ENTITY, &visitor, &page))
        }
        Err(error) => Err(failed(error)),
    }
}

/// `POST /comptes/{account}/ouverture`
pub async fn enable(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(by): SignedIn,
    Path(account): Path<Uuid>,
) -> Result<Response, WebError> {
    let person = app.accounts.enable(account).await.map_err(failed)?;
    let deed = Deed::new("account-enabled").on(&*person.email);
    app.accounts.note(&by, deed, &visitor.origin).await?;
    Ok(Redirect::to(&format!("/comptes/{account}?dit=account-enabled")).into_response())
}

async fn find(app: &App, account: Uuid) -> Result<AccountRow, WebError> {
    app.accounts.find(account).await.map_err(failed)
}

fn failed(error: AccountError) -> WebError {
    match error {
        AccountError::Store(error) => error.into(),
        _ => WebError::NotFound,
    }
}

fn page(app: &App, row: &AccountRow, form: ProfileForm) -> AccountPage {
    AccountPage {
        id: row.id.to_string(),
        form,
        disabled: row.disabled_at.is_some(),
        active: row.password.is_some(),
        since: day(local(row.created_at, &app.calls.zone).0),
    }
}

impl DisablePage {
    fn of(row: &AccountRow, refused: Option<&'static str>) -> Self {
        Self {
            id: row.id.to_string(),
            name: row.name.clone(),
            email: row.email.clone(),
            refused,
        }
    }
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "account.html";
    const SUBJECT: &'static str = "comptes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let page = |disabled, active, refused| Self {
            id: Uuid::nil().to_string(),
            form: ProfileForm {
                refused,
                ..ProfileForm::of(&crate::web::page::tests::everybody(), Vec::new())
            },
            disabled,
            active,
            since: "01/12/2026".into(),
        };
        vec![
            page(false, true, None),
            page(false, false, Some("last-administrator")),
            page(true, true, None),
        ]
    }
}

impl Page for LinkPage {
    const TEMPLATE: &'static str = "account_link.html";
    const SUBJECT: &'static str = "comptes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "Nadia".into(),
            email: "nadia@exemple.fr".into(),
            link: "https://trame.exemple.fr/invitation/0a".into(),
            day: "04/12/2026".into(),
            hour: "10:30".into(),
        }]
    }
}

impl Page for DisablePage {
    const TEMPLATE: &'static str = "account_disable.html";
    const SUBJECT: &'static str = "comptes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let page = |refused| Self {
            id: Uuid::nil().to_string(),
            name: "Nadia".into(),
            email: "nadia@exemple.fr".into(),
            refused,
        };
        vec![page(None), page(Some("last-administrator"))]
    }
}
