//! Starting the site, and stopping it.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;

use super::{App, demonstration, router};
use crate::calls::Calls;
use crate::clock::{Clock, local};
use crate::config::Config;
use crate::library::files::Files;
use crate::publishing::Publishing;
use crate::publishing::push::Pushed;
use crate::store::{Campaign, Store, StoreError};
use crate::words::{UiLanguage, Words};

/// Why the site could not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Its database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Its address is taken, or not this machine's.
    #[error("{address}: {source}")]
    Listen {
        /// Where it should listen.
        address: SocketAddr,
        /// Why it cannot.
        source: std::io::Error,
    },
    /// The network.
    #[error(transparent)]
    Network(#[from] std::io::Error),
}

/// A site that listens, and is not yet served.
pub struct Site {
    listener: TcpListener,
    /// Its use cases.
    pub calls: Arc<Calls>,
    /// What became of the library's files.
    pub pushed: Pushed,
}

impl Site {
    /// Brings the database up to date, brings in the library's files, makes the demonstration
    /// campaign of an empty site, and listens.
    ///
    /// # Errors
    /// When the database or the address cannot be had.
    pub async fn open(config: &Config, clock: Clock, library: &Files) -> Result<Self, ServeError> {
        let store = Store::open(&config.database).await?;
        let publishing = Publishing {
            store: &store,
            clock: &clock,
        };
        let pushed = publishing.push(library).await?;
        let calls = Calls::new(store, clock, config.zone.clone());
        if config.demonstration {
            demonstrate(&calls).await?;
        }
        let address = config.listen;
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|source| ServeError::Listen { address, source })?;
        Ok(Self {
            listener,
            calls: Arc::new(calls),
            pushed,
        })
    }

    /// Where it listens.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn address(&self) -> Result<SocketAddr, ServeError> {
        Ok(self.listener.local_addr()?)
    }

    /// Serves until `stop`, then lets requests under way finish and writes what waits.
    ///
    /// # Errors
    /// When the network fails.
    pub async fn serve(
        self,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), ServeError> {
        let app = App {
            calls: Arc::clone(&self.calls),
        };
        axum::serve(self.listener, router(app))
            .with_graceful_shutdown(stop)
            .await?;
        self.calls.store.close().await;
        Ok(())
    }
}

/// Serves a site from the terminal until Ctrl + C, and says what to do.
///
/// # Errors
/// When it cannot start, or the network fails.
pub async fn serve(config: &Config, library: &Files, ui: UiLanguage) -> Result<(), ServeError> {
    let site = Site::open(config, Clock::System, library).await?;
    let words = Words::of(ui);
    for path in &site.pushed.conflicts {
        eprintln!(
            "{}",
            words.text("serve-conflict", &[("path", path.clone())])
        );
    }
    let address = format!("http://{}/", site.address()?);
    println!("{}", words.text("serve-ready", &[("adresse", address)]));
    println!("{}", words.text("serve-next", &[]));
    site.serve(interrupted()).await?;
    println!("{}", words.text("serve-stopped", &[]));
    Ok(())
}

/// A site without any campaign gets one to try everything on, of a version that is published for
/// it when there is none.
async fn demonstrate(calls: &Calls) -> Result<(), StoreError> {
    let publishing = Publishing {
        store: &calls.store,
        clock: &calls.clock,
    };
    let Some(version) = publishing.first_version(demonstration::PACKAGE).await? else {
        return Ok(());
    };
    let campaigns = calls.store.list_campaigns().await?;
    for campaign in &campaigns {
        // One of an earlier program, which ran what lay in the folder.
        if campaign.version_id.is_none() && campaign.package == version.package {
            publishing.move_to(campaign, version.id).await?;
        }
    }
    if !campaigns.is_empty() {
        return Ok(());
    }
    let now = calls.clock.now();
    let (today, _) = local(now, &calls.zone);
    let people = demonstration::people(today, &calls.clock);
    let campaign = Campaign {
        id: calls.clock.id(),
        package: version.package,
        title: version.title,
        demonstration: true,
        version_id: Some(version.id),
    };
    calls.store.create_campaign(&campaign, &people, now).await
}

/// Ctrl + C, or the system's request to stop.
async fn interrupted() {
    let by_key = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = by_key => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    by_key.await.unwrap_or_default();
}
