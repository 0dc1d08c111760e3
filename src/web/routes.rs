//! Every route, in one table, and what surrounds them all.

use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, map_response};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use super::{App, assets, error, guard, list, runner, visitor};

/// The longest a request may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// The most a form may hold, in bytes; a long text of an answer is far below.
const BODY: usize = 128 * 1024;

/// All pages. Until there are accounts, whoever reaches this machine's loopback address may
/// call every one of them.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/", get(list::show))
        .route("/agente", post(list::name_agent))
        .route("/personnes/suivante", post(list::next))
        .route("/personnes/{contact}/appel", post(list::call))
        .route("/appels/{call}", get(runner::show))
        .route("/appels/{call}/reponse", post(runner::answer))
        .route("/appels/{call}/retour", post(runner::back))
        .route("/appels/{call}/confirmation", post(runner::confirm))
        .route("/appels/{call}/langue", post(runner::language))
        .route("/appels/{call}/note", post(runner::note))
        .route("/appels/{call}/objection", post(runner::rebuttal))
        .route("/appels/{call}/alerte", post(runner::alert))
        .route("/appels/{call}/reprise", post(runner::take_over))
        .route("/appels/{call}/fin", post(runner::end))
        .route("/assets/{hash}/{file}", get(assets::show))
        .route("/sante", get(|| async { "ok" }))
        .fallback(|| async { error::WebError::NotFound })
        .with_state(app)
        .layer(CatchPanicLayer::new())
        .layer(RequestBodyLimitLayer::new(BODY))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(from_fn(guard::check))
        .layer(from_fn(error::pages))
        .layer(from_fn(visitor::welcome))
        .layer(map_response(guard::headers))
        .layer(CompressionLayer::new())
        .layer(TraceLayer::new_for_http())
}
