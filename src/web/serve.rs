//! Starting the site, and stopping it.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;

use super::{App, demonstration, router};
use crate::calls::Calls;
use crate::calls::engine::text_sets;
use crate::clock::{Clock, local};
use crate::config::Config;
use crate::library::publish::Published;
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
}

impl Site {
    /// Brings the database up to date, publishes the packages, makes the demonstration list
    /// of an empty site, and listens.
    ///
    /// # Errors
    /// When the database or the address cannot be had.
    pub async fn open(
        config: &Config,
        clock: Clock,
        editions: Vec<Arc<Published>>,
    ) -> Result<Self, ServeError> {
        let store = Store::open(&config.database).await?;
        let now = clock.now();
        for edition in &editions {
            store
                .publish(&edition.script, &text_sets(edition), now)
                .await?;
        }
        let calls = Calls::new(store, clock, config.zone.clone(), editions);
        if config.demonstration {
            demonstrate(&calls).await?;
        }
        let address = config.listen;
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|source| ServeError::Listen { address, source })?;
        Ok(Self {
            listener,
            calls: Arc::new(calls),
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
pub async fn serve(
    config: &Config,
    editions: Vec<Arc<Published>>,
    ui: UiLanguage,
) -> Result<(), ServeError> {
    let site = Site::open(config, Clock::System, editions).await?;
    let words = Words::of(ui);
    let address = format!("http://{}/", site.address()?);
    println!("{}", words.text("serve-ready", &[("adresse", address)]));
    println!("{}", words.text("serve-next", &[]));
    site.serve(interrupted()).await?;
    println!("{}", words.text("serve-stopped", &[]));
    Ok(())
}

/// A site without any campaign gets one to try everything on.
async fn demonstrate(calls: &Calls) -> Result<(), StoreError> {
    let Some(edition) = calls.current(demonstration::PACKAGE) else {
        return Ok(());
    };
    if !calls.store.list_campaigns().await?.is_empty() {
        return Ok(());
    }
    let now = calls.clock.now();
    let (today, _) = local(now, &calls.zone);
    let people = demonstration::people(today, &calls.clock);
    let campaign = Campaign {
        id: calls.clock.id(),
        package: demonstration::PACKAGE.to_owned(),
        title: edition.script.header.title.clone(),
        demonstration: true,
        version_id: None,
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
