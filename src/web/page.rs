//! From a page's context to HTML. A page is a context and its template; what it needs and
//! does not have is an error, never an empty place.

use std::sync::{Arc, LazyLock};

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{Environment, Error, context};
use rust_embed::Embed;
use serde::Serialize;

use super::visitor::Visitor;
use super::{assets, nav, tongue};
use crate::accounts::form_token;
use crate::templates::{self, word};
use crate::words::reading::unbroken;
use crate::words::{UiLanguage, Words};

#[derive(Embed)]
#[folder = "src/web/templates"]
struct Templates;

/// The context of a page.
pub trait Page: Serialize + Sized {
    /// Its template.
    const TEMPLATE: &'static str;

    /// The template of the part that changes while the page is used, if there is one.
    const FRAGMENT: &'static str = Self::TEMPLATE;

    /// What its help tells of: one of `help::SUBJECTS`.
    const SUBJECT: &'static str;

    /// Contexts that show all it can be.
    #[cfg(test)]
    fn samples() -> Vec<Self>;
}

/// Marks a response that is a page already.
#[derive(Clone, Copy, Debug)]
pub struct Rendered;

static ENVIRONMENT: LazyLock<Environment<'static>> = LazyLock::new(environment);

fn environment() -> Environment<'static> {
    let mut environment = templates::environment();
    environment.set_loader(|name| {
        let file = Templates::get(name);
        Ok(file.map(|file| String::from_utf8_lossy(&file.data).into_owned()))
    });
    environment.add_function("asset", |file: &str| assets::url(file));
    environment.add_filter("paragraphs", |text: &str| {
        text.split("\n\n").map(str::to_owned).collect::<Vec<_>>()
    });
    environment.add_function("transcription", |language: &str, text: &str| {
        let (lang, dir) = tongue::transcription(language, text);
        Value::from_pairs([("lang", lang), ("dir", dir.to_owned())])
    });
    environment.add_filter("phone", |text: &str| tongue::dialled(text));
    environment.add_filter("spaced", |text: &str, language: &str| {
        unbroken(text, language)
    });
    environment
}

/// Writes a page.
///
/// # Errors
/// When its template asks for something that the context, or the words, do not have.
pub fn render<P: Page>(visitor: &Visitor, page: &P) -> Result<String, Error> {
    let ui = visitor.ui;
    let template = if visitor.fragment {
        P::FRAGMENT
    } else {
        P::TEMPLATE
    };
    let others: Vec<_> = UiLanguage::ALL
        .into_iter()
        .filter(|ui| *ui != visitor.ui)
        .collect();
    let field = format!(
        "<input type=\"hidden\" name=\"csrf\" value=\"{}\">",
        form_token(&visitor.cookie)
    );
    ENVIRONMENT.get_template(template)?.render(context! {
        ui => ui.tag(),
        t => Value::from_function(move |id: &str, args: Kwargs| word(ui, id, &args)),
        other_ui => others.first().filter(|_| !visitor.sends).map(|ui| ui.tag()),
        help => P::SUBJECT,
        path => visitor.path.clone(),
        site_name => visitor.site.name.clone(),
        demonstration => visitor.site.demonstration,
        person => visitor.person.as_deref().map(|person| person.name.clone()),
        nav => Value::from(Serde(nav::entries(visitor.person.as_deref(), &visitor.path))),
        form_token => Value::from_function(move || Value::from_safe_string(field.clone())),
        notice => visitor.said.as_ref().map(|said| format!("notice-{said}")).filter(|id| Words::of(ui).has(id)),
        language_name => Value::from_function(move |tag: &str| tongue::named(ui, tag)),
        page => Value::from(Serde(page)),
    })
}

/// Answers with a page.
pub fn respond<P: Page>(status: StatusCode, visitor: &Visitor, page: &P) -> Response {
    let mut response = match render(visitor, page) {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            let cause = Arc::new(error);
            tracing::error!(error = ?cause, template = P::TEMPLATE, "a page does not render");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    };
    response.extensions_mut().insert(Rendered);
    response
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;

    use super::{Page, render};
    use crate::access::{Person, Role};
    use crate::store::Uuid;
    use crate::web::campaigns::CampaignsPage;
    #[cfg(feature = "oidc")]
    use crate::web::directory::DirectoryPage;
    use crate::web::error::ErrorPage;
    use crate::web::help::{HelpPage, SUBJECTS};
    use crate::web::home::HomePage;
    use crate::web::invitation::InvitationPage;
    use crate::web::journal::JournalPage;
    use crate::web::list::ListPage;
    use crate::web::members::MembersPage;
    use crate::web::own::OwnPage;
    use crate::web::packages::PackagesPage;
    use crate::web::packages::campaign::CampaignVersionPage;
    use crate::web::packages::one::PackagePage;
    use crate::web::packages::publication::PublicationPage;
    use crate::web::packages::version::VersionPage;
    use crate::web::people::{AccountPage, DisablePage, LinkPage, PeoplePage};
    use crate::web::runner::RunnerPage;
    use crate::web::sign_in::SignInPage;
    use crate::web::site::SiteInfo;
    use crate::web::tokens::{TokenEndPage, TokenPage};
    use crate::web::translating::assist::AssistPage;
    use crate::web::translating::one::TranslationPage;
    use crate::web::translating::overview::TranslationsPage;
    use crate::web::translating::presence::PresencePage;
    use crate::web::translating::queue::{FaultyPage, QueuePage};
    use crate::web::translating::spelling::SpellingPage;
    use crate::web::visitor::Visitor;
    use crate::words::UiLanguage;

    /// Somebody who may do everything.
    pub fn everybody() -> Person {
        Person {
            id: Uuid::nil(),
            email: "nadia@exemple.fr".into(),
            name: "Nadia".into(),
            roles: Role::ALL.into(),
            speaks: ["fr".parse().unwrap()].into(),
            translates: ["ar".parse().unwrap()].into(),
            direction: Some("MDPH".into()),
        }
    }

    /// Renders every sample, and leaves the pages in `$TRAME_SAMPLES` to be looked at.
    fn all<P: Page>(name: &str) {
        assert!(
            SUBJECTS.contains(&P::SUBJECT),
            "{name}: no help on {}",
            P::SUBJECT
        );
        for ui in UiLanguage::ALL {
            for (index, page) in P::samples().iter().enumerate() {
                for (fragment, demonstration) in [(false, true), (false, false), (true, false)] {
                    let site = SiteInfo {
                        name: "Département d'exemple".into(),
                        demonstration,
                        ..SiteInfo::default()
                    };
                    let visitor = Visitor {
                        ui,
                        person: (!demonstration).then(|| Arc::new(everybody())),
                        fragment,
                        path: "/".into(),
                        said: demonstration.then(|| "signed-out".to_owned()),
                        site: Arc::new(site),
                        ..Visitor::default()
                    };
                    let html = render(&visitor, page)
                        .unwrap_or_else(|error| panic!("{name} {index} {ui}: {error:#}"));
                    if let (Ok(folder), false, false) =
                        (std::env::var("TRAME_SAMPLES"), fragment, demonstration)
                    {
                        let path = format!("{folder}/{name}-{index}-{ui}.html");
                        std::fs::write(path, html).unwrap();
                    }
                }
            }
        }
    }

    #[test]
    fn every_page_renders_with_every_sample_in_every_language() {
        all::<CampaignsPage>("campaigns");
        #[cfg(feature = "oidc")]
        all::<DirectoryPage>("directory");
        all::<ErrorPage>("error");
        all::<HelpPage>("help");
        all::<HomePage>("home");
        all::<AccountPage>("account");
        all::<DisablePage>("account-disable");
        all::<InvitationPage>("invitation");
        all::<JournalPage>("journal");
        all::<LinkPage>("account-link");
        all::<MembersPage>("members");
        all::<OwnPage>("own");
        all::<PeoplePage>("people");
        all::<ListPage>("list");
        all::<PackagesPage>("packages");
        all::<PackagePage>("package");
        all::<PublicationPage>("publication");
        all::<VersionPage>("version");
        all::<CampaignVersionPage>("campaign-version");
        all::<RunnerPage>("runner");
        all::<SignInPage>("sign-in");
        all::<TokenPage>("token");
        all::<TokenEndPage>("token-end");
        all::<TranslationsPage>("translations");
        all::<QueuePage>("translation-queue");
        all::<FaultyPage>("translation-faulty");
        all::<TranslationPage>("translation");
        all::<AssistPage>("assist");
        all::<PresencePage>("presence");
        all::<SpellingPage>("spelling");
    }
}
