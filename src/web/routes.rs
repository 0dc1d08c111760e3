//! Every route, in one table with who may call it, and what surrounds them all.

use std::time::Duration;

use axum::Router;
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use super::{
    App, admission, assets, campaigns, error, guard, help, home, invitation, journal, list,
    machine, members, own, packages, people, runner, sign_in, tokens, translating, visitor,
};
use crate::access::{On, Role, Rule, Who};
use crate::exchange::LONGEST_REQUEST;

/// The longest a request may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// The most a form may hold, in bytes; a long text of an answer is far below.
const BODY: usize = 128 * 1024;

/// How a route is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// To look.
    Get,
    /// To do.
    Post,
}

/// A route. The site has those of the table and no other.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// How it is called.
    pub verb: Verb,
    /// Its address.
    pub path: &'static str,
    /// Who may call it, on what.
    pub rule: Rule,
    /// The most that it is sent, in bytes.
    pub longest: usize,
    /// The journal's word for it, where it must say who did it.
    pub noted: Option<&'static str>,
    handler: fn() -> MethodRouter<App>,
}

impl Route {
    /// The same route, which the journal tells of.
    const fn noted(mut self, action: &'static str) -> Self {
        self.noted = Some(action);
        self
    }

    /// The same route, which is sent more than a form.
    const fn up_to(mut self, longest: usize) -> Self {
        self.longest = longest;
        self
    }
}

const ANYONE: Rule = rule(Who::Anyone, On::Nothing);
const EVERYONE: Rule = rule(Who::Everyone, On::Nothing);
const CALLS: &[Role] = &[Role::Agent];
const LISTS: &[Role] = &[Role::Agent, Role::Supervisor];
const ADMINISTERS: Rule = rule(Who::Roles(&[Role::Administrator]), On::Nothing);
const ANSWERS: &[Role] = &[Role::Supervisor];
const READS: &[Role] = &[Role::Author, Role::Translator, Role::Supervisor];
const WRITES: &[Role] = &[Role::Author];
/// Whoever works on the packages' files, and may do so from her own machine.
pub(super) const FILES: &[Role] = &[Role::Author, Role::Translator, Role::Administrator];
const OWN_TOKENS: Rule = rule(Who::Roles(FILES), On::Nothing);
const TRANSLATES: &[Role] = &[Role::Translator];
const LEADS: Rule = rule(Who::Roles(CALLS), On::Call);

/// All of them.
pub const ROUTES: &[Route] = &[
    look("/", EVERYONE, || get(home::show)),
    look("/connexion", ANYONE, || get(sign_in::show)),
    act("/connexion", ANYONE, || post(sign_in::enter)),
    #[cfg(feature = "oidc")]
    look("/connexion/annuaire", ANYONE, || {
        get(super::directory::begin)
    }),
    #[cfg(feature = "oidc")]
    look("/connexion/retour", ANYONE, || {
        get(super::directory::finish)
    }),
    act("/deconnexion", EVERYONE, || post(sign_in::leave)),
    act(
        "/demonstration/entree",
        rule(Who::Demonstration, On::Nothing),
        || post(sign_in::enter_demonstration),
    ),
    look("/invitation/{secret}", ANYONE, || get(invitation::show)),
    act("/invitation/{secret}", ANYONE, || post(invitation::accept)),
    look("/campagnes", rule(Who::Roles(LISTS), On::Nothing), || {
        get(campaigns::show)
    }),
    look(
        "/campagnes/{campaign}",
        rule(Who::Roles(LISTS), On::Campaign),
        || get(list::show),
    )
    .noted("list-seen"),
    act(
        "/campagnes/{campaign}/suivante",
        rule(Who::Roles(CALLS), On::Campaign),
        || post(list::next),
    ),
    look(
        "/campagnes/{campaign}/version",
        rule(Who::Roles(ANSWERS), On::Campaign),
        || get(packages::campaign::show),
    ),
    act(
        "/campagnes/{campaign}/version",
        rule(Who::Roles(ANSWERS), On::Campaign),
        || post(packages::campaign::change),
    )
    .noted("campaign-version"),
    look("/enquetes", rule(Who::Roles(READS), On::Nothing), || {
        get(packages::show)
    }),
    look(
        "/enquetes/{package}",
        rule(Who::Roles(READS), On::Package),
        || get(packages::one::show),
    ),
    look(
        "/enquetes/{package}/publication",
        rule(Who::Roles(WRITES), On::OwnPackage),
        || get(packages::publication::show),
    ),
    act(
        "/enquetes/{package}/publication",
        rule(Who::Roles(WRITES), On::OwnPackage),
        || post(packages::publication::publish),
    ),
    look(
        "/enquetes/{package}/versions/{number}",
        rule(Who::Roles(READS), On::Package),
        || get(packages::version::show),
    ),
    look(
        "/enquetes/{package}/orthographe",
        rule(Who::Roles(WRITES), On::OwnPackage),
        || get(translating::spelling::show),
    ),
    act(
        "/enquetes/{package}/orthographe",
        rule(Who::Roles(WRITES), On::OwnPackage),
        || post(translating::spelling::declare),
    ),
    look("/traductions", rule(Who::Roles(READS), On::Nothing), || {
        get(translating::overview::show)
    }),
    look(
        "/traductions/{package}/{language}",
        rule(Who::Roles(READS), On::Translation),
        || get(translating::queue::show),
    ),
    look(
        "/traductions/{package}/{language}/{message}",
        rule(Who::Roles(READS), On::Translation),
        || get(translating::one::show),
    ),
    act(
        "/traductions/{package}/{language}/{message}",
        rule(Who::Roles(TRANSLATES), On::OwnTranslation),
        || post(translating::save::save),
    ),
    act(
        "/traductions/{package}/{language}/{message}/essai",
        rule(Who::Roles(TRANSLATES), On::OwnTranslation),
        || post(translating::assist::look),
    ),
    act(
        "/traductions/{package}/{language}/{message}/presence",
        rule(Who::Roles(TRANSLATES), On::OwnTranslation),
        || post(translating::presence::touch),
    ),
    act(
        "/traductions/{package}/{language}/{message}/retrait",
        rule(Who::Roles(TRANSLATES), On::OwnTranslation),
        || post(translating::queue::remove),
    ),
    act(
        "/traductions/{package}/{language}/{message}/signalements/{report}",
        rule(Who::Roles(TRANSLATES), On::OwnTranslation),
        || post(translating::reports::settle),
    ),
    act(
        "/personnes/{contact}/appel",
        rule(Who::Roles(CALLS), On::Contact),
        || post(list::call),
    ),
    look(
        "/campagnes/{campaign}/membres",
        rule(Who::Roles(ANSWERS), On::Campaign),
        || get(members::show),
    ),
    act(
        "/campagnes/{campaign}/membres",
        rule(Who::Roles(ANSWERS), On::Campaign),
        || post(members::change),
    ),
    look("/compte", EVERYONE, || get(own::show)),
    act("/compte/mot-de-passe", EVERYONE, || {
        post(own::change_password)
    }),
    act("/compte/sessions/{session}/fin", EVERYONE, || {
        post(own::end_session)
    }),
    act("/compte/jetons", OWN_TOKENS, || post(tokens::make)),
    look("/compte/jetons/{token}/fin", OWN_TOKENS, || {
        get(tokens::confirm)
    }),
    act("/compte/jetons/{token}/fin", OWN_TOKENS, || {
        post(tokens::revoke)
    }),
    look(
        "/api/fichiers",
        rule(Who::Token(FILES), On::Nothing),
        || get(machine::list),
    ),
    look(
        "/api/fichiers/{*path}",
        rule(Who::Token(FILES), On::File),
        || get(machine::read),
    ),
    act(
        "/api/fichiers",
        rule(Who::Token(FILES), On::Nothing),
        || post(machine::change),
    )
    .up_to(LONGEST_REQUEST),
    look("/comptes", ADMINISTERS, || get(people::show)),
    act("/comptes", ADMINISTERS, || post(people::add)),
    look("/comptes/{account}", ADMINISTERS, || get(people::show_one)),
    act("/comptes/{account}", ADMINISTERS, || post(people::change)),
    act("/comptes/{account}/lien", ADMINISTERS, || {
        post(people::link)
    }),
    look("/comptes/{account}/fermeture", ADMINISTERS, || {
        get(people::confirm_disabling)
    }),
    act("/comptes/{account}/fermeture", ADMINISTERS, || {
        post(people::disable)
    }),
    act("/comptes/{account}/ouverture", ADMINISTERS, || {
        post(people::enable)
    }),
    look("/journal", ADMINISTERS, || get(journal::show)).noted("journal-seen"),
    look("/appels/{call}", LEADS, || get(runner::show)).noted("call-seen"),
    act("/appels/{call}/reponse", LEADS, || post(runner::answer)),
    act("/appels/{call}/retour", LEADS, || post(runner::back)),
    act("/appels/{call}/confirmation", LEADS, || {
        post(runner::confirm)
    }),
    act("/appels/{call}/langue", LEADS, || post(runner::language)),
    act("/appels/{call}/note", LEADS, || post(runner::note)),
    act("/appels/{call}/objection", LEADS, || post(runner::rebuttal)),
    act("/appels/{call}/alerte", LEADS, || post(runner::alert)),
    act("/appels/{call}/signalement", LEADS, || post(runner::flag)),
    act("/appels/{call}/reprise", LEADS, || post(runner::take_over)).noted("call-taken-over"),
    act("/appels/{call}/fin", LEADS, || post(runner::end)),
    look("/aide", ANYONE, || get(help::list)),
    look("/aide/{subject}", ANYONE, || get(help::show)),
    look("/assets/{hash}/{file}", ANYONE, || get(assets::show)),
    look("/sante", ANYONE, || get(|| async { "ok" })),
];

const fn rule(who: Who, on: On) -> Rule {
    Rule { who, on }
}

const fn look(path: &'static str, rule: Rule, handler: fn() -> MethodRouter<App>) -> Route {
    Route {
        verb: Verb::Get,
        path,
        rule,
        longest: BODY,
        noted: None,
        handler,
    }
}

const fn act(path: &'static str, rule: Rule, handler: fn() -> MethodRouter<App>) -> Route {
    Route {
        verb: Verb::Post,
        path,
        rule,
        longest: BODY,
        noted: None,
        handler,
    }
}

/// Whoever asks for an address that forms are sent to, as a page that is read again does, comes back to the
/// page of that form: the nearest one above.
async fn back_to_its_page(method: Method, uri: Uri) -> Response {
    // A machine is told what it did wrong.
    if method != Method::GET || uri.path().starts_with(visitor::MACHINES) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let mut path = uri.path();
    while let Some((above, _)) = path.rsplit_once('/') {
        let mut pages = ROUTES.iter().filter(|route| route.verb == Verb::Get);
        if pages.any(|page| is_at(page.path, above)) {
            return Redirect::to(above).into_response();
        }
        path = above;
    }
    Redirect::to("/").into_response()
}

/// Whether a path is one of a route.
fn is_at(route: &str, path: &str) -> bool {
    let (parts, names) = (route.split('/'), path.split('/'));
    let fits = |(part, name): (&str, &str)| part == name || part.starts_with('{');
    parts.clone().count() == names.clone().count() && parts.zip(names).all(fits)
}

/// All pages, each behind its rule.
pub fn router(app: App) -> Router {
    let mut router = Router::new();
    for route in ROUTES {
        let admission = from_fn_with_state((app.clone(), route), admission::admit);
        let handler = (route.handler)()
            .route_layer(admission)
            .route_layer(RequestBodyLimitLayer::new(route.longest));
        router = router.route(route.path, handler);
    }
    router
        .fallback(|| async { error::WebError::NotFound })
        .method_not_allowed_fallback(back_to_its_page)
        .with_state(app.clone())
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(from_fn(error::pages))
        .layer(from_fn_with_state(app.clone(), visitor::welcome))
        .layer(from_fn_with_state(app.clone(), guard::check))
        .layer(from_fn(error::pages))
        .layer(from_fn_with_state(app, guard::headers))
        .layer(CompressionLayer::new())
        .layer(TraceLayer::new_for_http())
}
