//! `trame serve`, which is also what the program does when nothing is said.

use std::process::ExitCode;
use std::sync::Arc;

use tracing_subscriber::EnvFilter;

use super::args::ServeArgs;
use super::output::{Stop, warn};
use super::report::Report;
use super::{Context, code, packages};
use crate::config::{self, Config};
use crate::library::publish::Published;
use crate::store::StoreError;
use crate::web::serve::{ServeError, serve};

/// What is logged unless `RUST_LOG` says otherwise.
const LOGGED: &str = "warn";

/// Serves the site until it is told to stop.
pub fn run(args: &ServeArgs, context: Context) -> Result<ExitCode, Stop> {
    let config = Config::new(&args.listen, &args.database, config::ZONE).map_err(|wrong| {
        let id = format!("settings-{}", wrong.code());
        anyhow::anyhow!(context.words.text(&id, &[("valeur", wrong.value.clone())]))
    })?;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(LOGGED));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let editions = editions(context)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime
        .block_on(serve(&config, editions, context.language))
        .map_err(|error| match error {
            ServeError::Store(StoreError::Unfinished) => {
                anyhow::anyhow!(context.words.text("serve-copy-unfinished", &[]))
            }
            other => other.into(),
        })?;
    Ok(code(true))
}

/// The packages of the current folder's library. One that has errors is reported and left
/// out: the others can be called with.
fn editions(context: Context) -> Result<Vec<Arc<Published>>, Stop> {
    let mut editions = Vec::new();
    let mut faults = Report::default();
    for found in packages::find(&[], context)? {
        let package = packages::open(&found, context)?;
        match Published::of(&package) {
            Some(published) => editions.push(Arc::new(published)),
            None => faults.add(package),
        }
    }
    if faults.errors() > 0 {
        warn(&faults.to_text(context.words, false));
    }
    Ok(editions)
}
