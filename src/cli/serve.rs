//! `trame serve`, which is also what the program does when nothing is said.

use std::path::Path;
use std::process::ExitCode;

use tracing_subscriber::EnvFilter;

use super::args::ServeArgs;
use super::output::{Stop, cause};
use super::{Context, code, packages};
use crate::config::{self, Config, Settings};
use crate::library::files::{Files, LIBRARY};
use crate::library::site;
use crate::store::StoreError;
use crate::web::serve::{ServeError, serve};

/// What is logged unless `RUST_LOG` says otherwise.
const LOGGED: &str = "warn";

/// Serves the site until it is told to stop.
pub fn run(args: &ServeArgs, context: Context) -> Result<ExitCode, Stop> {
    let database = if args.demonstration {
        config::DEMONSTRATION
    } else {
        config::DATABASE
    };
    #[cfg(feature = "oidc")]
    let secret = std::env::var("TRAME_OIDC_CLIENT_SECRET").ok();
    let settings = Settings {
        #[cfg(feature = "oidc")]
        directory: config::DirectoryWritten {
            issuer: args.directory.issuer.as_deref(),
            client_id: args.directory.client_id.as_deref(),
            client_secret: secret.as_deref(),
            name: args.directory.name.as_deref(),
            trusts_email: args.directory.trust_email,
            refuses_pkce: args.directory.no_pkce,
        },
        listen: args.listen.as_deref().unwrap_or(config::LISTEN),
        database: args.database.as_deref().unwrap_or(database),
        zone: config::ZONE,
        public: args.public_url.as_deref(),
        name: args.site_name.as_deref(),
        proxies: args.trusted_proxies.as_deref(),
        demonstration: args.demonstration,
    };
    let config = Config::new(&settings).map_err(|wrong| {
        let id = format!("settings-{}", wrong.code());
        anyhow::anyhow!(context.words.text(&id, &[("valeur", wrong.value.clone())]))
    })?;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(LOGGED));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let library = library(args.demonstration, context)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime
        .block_on(serve(&config, &library, context.language))
        .map_err(|error| match error {
            ServeError::Store(StoreError::Unfinished) => {
                anyhow::anyhow!(context.words.text("serve-copy-unfinished", &[]))
            }
            ServeError::Listen { address, source } => {
                let args = [
                    ("adresse", address.to_string()),
                    ("cause", cause(&source, context.words)),
                ];
                anyhow::anyhow!(context.words.text("serve-listen", &args))
            }
            ServeError::OtherKind(kind) => {
                let args = [("base", config::shown(&config.database))];
                anyhow::anyhow!(context.words.text(&format!("serve-kind-{kind}"), &args))
            }
            other => other.into(),
        })?;
    Ok(code(true))
}

/// The library of the current folder. Where there is none, a demonstration has the one that the
/// program brings with it, and a real site keeps what it has.
fn library(demonstration: bool, context: Context) -> Result<Files, Stop> {
    let here = Path::new(".");
    if !here.join(LIBRARY).is_dir() {
        return Ok(if demonstration {
            site::embedded()
        } else {
            Files::default()
        });
    }
    site::read(here).map_err(|error| packages::failed(&error, context))
}
