//! `trame serve`, which is also what the program does when nothing is said.

use std::path::Path;
use std::process::ExitCode;

use tracing_subscriber::EnvFilter;

use super::args::ServeArgs;
use super::output::Stop;
use super::{Context, code, packages};
use crate::config::{self, Config};
use crate::library::files::{Files, LIBRARY};
use crate::library::site;
use crate::web::serve::serve;

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
    let library = library(context)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(serve(&config, &library, context.language))?;
    Ok(code(true))
}

/// The library of the current folder; the one that the program brings with it when there is none.
fn library(context: Context) -> Result<Files, Stop> {
    let here = Path::new(".");
    if !here.join(LIBRARY).is_dir() {
        return Ok(site::embedded());
    }
    site::read(here).map_err(|error| packages::failed(&error, context))
}
