//! Starting the site, and stopping it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::site::SiteInfo;
use super::{App, demonstration, router};
use crate::access::Role;
use crate::accounts::{AccountError, Accounts, Profile};
use crate::calls::Calls;
use crate::clock::{Clock, local};
use crate::config::Config;
use crate::library::files::Files;
use crate::publishing::Publishing;
use crate::publishing::push::Pushed;
use crate::store::{Campaign, Store, StoreError, Uuid};
use crate::words::{UiLanguage, Words};

/// How often what is over is forgotten, beside each start.
const DAY: Duration = Duration::from_hours(24);

/// How long requests under way may take once the site is told to stop.
const GRACE: Duration = Duration::from_secs(10);

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
    /// Its database was made for a demonstration, and this is none; or the other way round.
    #[error("the database is one of a {0} site")]
    OtherKind(&'static str),
    /// The client of its directory.
    #[cfg(feature = "oidc")]
    #[error(transparent)]
    Directory(#[from] crate::oidc::OidcError),
    /// The network.
    #[error(transparent)]
    Network(#[from] std::io::Error),
}

/// A site that listens, and is not yet served.
pub struct Site {
    listener: TcpListener,
    /// Its calls.
    pub calls: Arc<Calls>,
    /// Its people.
    pub accounts: Accounts,
    info: Arc<SiteInfo>,
    /// What became of the library's files.
    pub pushed: Pushed,
    #[cfg(feature = "oidc")]
    directory: Option<Arc<crate::oidc::Provider>>,
}

impl Site {
    /// Brings the database up to date, brings in the library's files, makes the people and the
    /// campaign of a demonstration, and listens.
    ///
    /// # Errors
    /// When the database or the address cannot be had, or the database is another kind of site's.
    pub async fn open(config: &Config, clock: Clock, library: &Files) -> Result<Self, ServeError> {
        let store = Store::open(&config.database).await?;
        settle(&store, config.demonstration).await?;
        let publishing = Publishing {
            store: &store,
            clock: &clock,
        };
        let pushed = publishing.push(library).await?;
        let accounts = Accounts::new(store.clone(), clock.clone());
        accounts.purge().await?;
        let calls = Calls::new(store, clock, config.zone.clone());
        if config.demonstration {
            demonstrate(&calls, &accounts).await?;
        }
        let address = config.listen;
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|source| ServeError::Listen { address, source })?;
        #[cfg(feature = "oidc")]
        let directory = directory(config, &listener)?;
        Ok(Self {
            #[cfg(feature = "oidc")]
            directory,
            listener,
            calls: Arc::new(calls),
            pushed,
            accounts,
            info: Arc::new(SiteInfo::of(config)),
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
            accounts: self.accounts,
            site: self.info,
            memories: Arc::default(),
            #[cfg(feature = "oidc")]
            directory: self.directory,
        };
        let purging = tokio::spawn(purge_daily(app.accounts.clone()));
        let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
        let (told, over) = oneshot::channel();
        let stopping = async {
            stop.await;
            let _ = told.send(());
        };
        // A browser that never finishes what it began must not keep the site from stopping.
        let at_last = async {
            let _ = over.await;
            tokio::time::sleep(GRACE).await;
        };
        let served = axum::serve(self.listener, service).with_graceful_shutdown(stopping);
        tokio::select! {
            done = served.into_future() => done?,
            () = at_last => {}
        }
        purging.abort();
        self.calls.store.close().await;
        Ok(())
    }
}

/// Forgets what is over each day, however long the site runs: the journal promises how long it is kept.
async fn purge_daily(accounts: Accounts) {
    loop {
        tokio::time::sleep(DAY).await;
        if let Err(error) = accounts.purge().await {
            tracing::error!(%error, "what is over could not be forgotten");
        }
    }
}

/// The directory that the settings name, which sends people back to where they reach the site.
#[cfg(feature = "oidc")]
fn directory(
    config: &Config,
    listener: &TcpListener,
) -> Result<Option<Arc<crate::oidc::Provider>>, ServeError> {
    let Some(known) = &config.directory else {
        return Ok(None);
    };
    let here = match &config.public {
        Some(public) => public.clone(),
        None => format!("http://{}", listener.local_addr()?),
    };
    let back = format!("{here}/connexion/retour");
    let provider = crate::oidc::Provider::open(known.settings.clone(), &back)?;
    Ok(Some(Arc::new(provider)))
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
    let here = format!("http://{}", site.address()?);
    let address = config.public.clone().unwrap_or(here);
    println!(
        "{}",
        words.text("serve-ready", &[("adresse", format!("{address}/"))])
    );
    if config.demonstration {
        println!("{}", words.text("serve-demonstration", &[]));
    } else if let Some(made) = site.accounts.first_link().await? {
        let link = format!("{address}/invitation/{}", made.secret);
        println!("{}", words.text("serve-first-account", &[("lien", link)]));
    }
    println!("{}", words.text("serve-stop", &[]));
    site.serve(interrupted()).await?;
    println!("{}", words.text("serve-stopped", &[]));
    Ok(())
}

/// A database is a demonstration's, or a real site's, from its first day on.
async fn settle(store: &Store, demonstration: bool) -> Result<(), ServeError> {
    const KINDS: [&str; 2] = ["real", "demonstration"];
    let kind = KINDS[usize::from(demonstration)];
    // Before there were accounts, every list was a demonstration's.
    let invented = store
        .list_campaigns()
        .await?
        .iter()
        .any(|campaign| campaign.demonstration);
    let settled = store
        .settle("kind", if invented { KINDS[1] } else { kind })
        .await?;
    match KINDS.into_iter().find(|known| *known == settled) {
        Some(known) if known != kind => Err(ServeError::OtherKind(known)),
        _ => Ok(()),
    }
}

/// Makes the people of a demonstration, and a campaign to try everything on, of a version that is
/// published for it when there is none.
async fn demonstrate(calls: &Calls, accounts: &Accounts) -> Result<(), StoreError> {
    let publishing = Publishing {
        store: &calls.store,
        clock: &calls.clock,
    };
    let belonging = publishing.belonging(demonstration::PACKAGE).await?;
    let direction = belonging.map(|belonging| belonging.direction);
    let (author, agents) = people(accounts, &direction.unwrap_or_default()).await?;
    let version = publishing
        .first_version(demonstration::PACKAGE, author)
        .await?;
    let Some(version) = version else {
        return Ok(());
    };
    let campaigns = calls.store.list_campaigns().await?;
    if campaigns.is_empty() {
        let now = calls.clock.now();
        let (today, _) = local(now, &calls.zone);
        let people = demonstration::people(today, &calls.clock);
        // Two nodes that start together make one list.
        let own = calls.clock.id();
        let first = calls
            .store
            .settle("demonstration-campaign", &own.to_string())
            .await?;
        let campaign = Campaign {
            id: Uuid::try_parse(&first).unwrap_or(own),
            package: version.package.clone(),
            title: version.title.clone(),
            demonstration: true,
            version_id: Some(version.id),
        };
        calls.store.create_campaign(&campaign, &people, now).await?;
    }
    for campaign in calls.store.list_campaigns().await? {
        if calls.store.list_members(campaign.id).await?.is_empty() {
            calls.store.set_members(campaign.id, &agents).await?;
        }
        // One of an earlier program, which ran what lay in the folder.
        if campaign.version_id.is_none() && campaign.package == version.package {
            publishing.move_to(&campaign, version.id).await?;
        }
    }
    Ok(())
}

/// The people of a demonstration, made when they are not there: its author, and its agentes.
async fn people(
    accounts: &Accounts,
    direction: &str,
) -> Result<(Option<Uuid>, Vec<Uuid>), StoreError> {
    let (mut author, mut agents) = (None, Vec::new());
    for (login, name, role, languages) in demonstration::ACCOUNTS {
        let email = format!("{login}{}", demonstration::DOMAIN);
        let of = |wanted, text: &str| {
            if role == wanted {
                text.to_owned()
            } else {
                String::new()
            }
        };
        let profile = Profile {
            name: name.to_owned(),
            roles: vec![role.code().to_owned()],
            speaks: of(Role::Agent, languages),
            translates: of(Role::Translator, languages),
            direction: of(Role::Author, direction),
        };
        let person = match accounts.add(&email, &profile).await {
            // She is there since the last time, or another node was faster.
            Err(AccountError::Taken) => {
                accounts.find_by_email(&email).await.map(|row| row.person())
            }
            added => added,
        };
        match person {
            Ok(person) if role == Role::Agent => agents.push(person.id),
            Ok(person) if role == Role::Author => author = Some(person.id),
            Ok(_) => {}
            Err(AccountError::Store(error)) => return Err(error),
            Err(error) => tracing::error!(%error, "an account of the demonstration"),
        }
    }
    Ok((author, agents))
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
