//! The list of accounts, and the form that adds one.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::account::given;
use super::profile::ProfileForm;
use crate::access::{Role, tags};
use crate::accounts::{AccountError, Deed};
use crate::store::AccountRow;
use crate::web::App;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};

/// The accounts.
#[derive(Debug, Serialize)]
pub struct PeoplePage {
    accounts: Vec<AccountView>,
    form: ProfileForm,
}

#[derive(Debug, Serialize)]
struct AccountView {
    id: String,
    name: String,
    email: String,
    roles: Vec<Role>,
    languages: String,
    direction: String,
    /// `invited`, `active` or `disabled`.
    state: &'static str,
}

/// `GET /comptes`
pub async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, WebError> {
    let rows = app.accounts.list().await?;
    let form = ProfileForm::empty(directions(&rows));
    Ok(respond(StatusCode::OK, &visitor, &page(&rows, form)))
}

/// `POST /comptes`: adds an account, and gives the link with which its person chooses a password.
pub async fn add(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(by): SignedIn,
    fields: Fields,
) -> Result<Response, WebError> {
    let rows = app.accounts.list().await?;
    let mut form = ProfileForm::typed(&fields, directions(&rows));
    match app.accounts.add(&form.email, &form.profile()).await {
        Ok(person) => {
            let roles: Vec<_> = form.roles.iter().map(String::as_str).collect();
            let deed = Deed::new("account-added")
                .on(&*person.email)
                .with("roles", roles.join(" "));
            app.accounts.note(&by, deed, &visitor.origin).await?;
            given(&app, &visitor, &by, &person).await
        }
        Err(AccountError::Store(error)) => Err(error.into()),
        Err(refused) => {
            form.refused = Some(refused.code());
            Ok(respond(
                StatusCode::UNPROCESSABLE_ENTITY,
                &visitor,
                &page(&rows, form),
            ))
        }
    }
}

/// The directions that somebody writes for, each once.
pub fn directions(rows: &[AccountRow]) -> Vec<String> {
    let mut directions: Vec<_> = rows
        .iter()
        .filter_map(|row| row.direction.clone())
        .collect();
    directions.sort();
    directions.dedup();
    directions
}

fn page(rows: &[AccountRow], form: ProfileForm) -> PeoplePage {
    PeoplePage {
        accounts: rows.iter().map(AccountView::from).collect(),
        form,
    }
}

impl From<&AccountRow> for AccountView {
    fn from(row: &AccountRow) -> Self {
        Self {
            id: row.id.to_string(),
            name: row.name.clone(),
            email: row.email.clone(),
            roles: row.roles.iter().copied().collect(),
            languages: tags(row.speaks.union(&row.translates)),
            direction: row.direction.clone().unwrap_or_default(),
            state: row.state(),
        }
    }
}

impl Page for PeoplePage {
    const TEMPLATE: &'static str = "people.html";
    const SUBJECT: &'static str = "comptes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let account = |name: &str, roles: &[Role], state| AccountView {
            id: crate::store::Uuid::nil().to_string(),
            name: name.into(),
            email: "nadia.benali@exemple.fr".into(),
            roles: roles.to_vec(),
            languages: "ar fr".into(),
            direction: "MDPH de la Seine-Saint-Denis".into(),
            state,
        };
        let page = |refused| Self {
            accounts: vec![
                account("Nadia", &[Role::Agent], "active"),
                account("Claire", &[Role::Author, Role::Translator], "invited"),
                account("Léa", &[Role::Administrator], "disabled"),
            ],
            form: ProfileForm {
                email: "nadia".into(),
                roles: vec!["agente".into()],
                refused,
                ..ProfileForm::empty(vec!["MDPH de la Seine-Saint-Denis".into()])
            },
        };
        let codes = [
            "email",
            "name",
            "language",
            "role",
            "no-role",
            "no-direction",
            "taken",
            "long-direction",
        ];
        let refused = codes.into_iter().map(|code| page(Some(code)));
        std::iter::once(page(None)).chain(refused).collect()
    }
}
