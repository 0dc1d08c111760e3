//! `trame serve`, which is also what the program does when nothing is said.

use std::process::ExitCode;

use super::args::ServeArgs;
use super::output::Stop;
use super::{Context, code};
use crate::config::{self, Config};

/// Serves the site until it is told to stop.
pub fn run(args: &ServeArgs, context: Context) -> Result<ExitCode, Stop> {
    let config = Config::new(&args.listen, &args.database, config::ZONE).map_err(|wrong| {
        let id = format!("settings-{}", wrong.code());
        anyhow::anyhow!(context.words.text(&id, &[("value", wrong.value.clone())]))
    })?;
    serve(config)?;
    Ok(code(true))
}

/// The one place that hands over to the web.
fn serve(_config: Config) -> anyhow::Result<()> {
    anyhow::bail!("crate::web::serve(config)")
}
