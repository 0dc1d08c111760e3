//! `trame user`: accounts from the command line, beside the pages that keep them, and while the
//! site runs.

use std::collections::BTreeSet;
use std::process::ExitCode;

use serde::Serialize;
use trame_dsl::name::nearest;
use unic_langid::LanguageIdentifier;

use super::args::{Format, ProfileArgs, SiteArgs, UserCommand};
use super::output::{Stop, moment, print};
use super::{Context, code};
use crate::access::{Person, Role, tags};
use crate::accounts::{AccountError, Accounts, Deed, Origin, Profile};
use crate::clock::Clock;
use crate::config;
use crate::store::{AccountRow, Store, file_of};

/// An account for programs.
#[derive(Serialize)]
struct Entry {
    email: String,
    name: String,
    roles: Vec<Role>,
    speaks: Vec<String>,
    translates: Vec<String>,
    direction: Option<String>,
    /// `invited`, `active` or `disabled`.
    state: &'static str,
}

/// Does what was asked with an account.
pub fn run(command: &UserCommand, context: Context) -> Result<ExitCode, Stop> {
    let site = command.site();
    let database = site.database.as_deref().unwrap_or(config::DATABASE);
    if !config::is_known(database) {
        let args = [("valeur", config::shown(database))];
        return Err(refused(context, "settings-database", &args));
    }
    // A wrong address must not begin another site.
    if file_of(database).is_ok_and(|file| !file.exists()) {
        let args = [("database", database.to_owned())];
        return Err(refused(context, "cli-backup-no-database", &args));
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let store = Store::open(database).await?;
        let accounts = Accounts::new(store.clone(), Clock::System);
        let done = perform(command, &accounts, context).await;
        store.close().await;
        done
    })
}

async fn perform(
    command: &UserCommand,
    accounts: &Accounts,
    context: Context,
) -> Result<ExitCode, Stop> {
    match command {
        UserCommand::Add {
            email,
            profile,
            site,
        } => {
            let profile = profile_of(profile, None);
            known_roles(&profile.roles, context)?;
            let added = accounts.add(email, &profile).await;
            let person = added.map_err(|error| failed(error, context))?;
            let deed = Deed::new("account-added").with("roles", profile.roles.join(" "));
            note(accounts, deed, &person.email, context).await?;
            say(context, "user-added", &person.email)?;
            link(accounts, &person.email, site, context).await?;
        }
        UserCommand::Role { email, profile, .. } => {
            let row = find(accounts, email, context).await?;
            let profile = profile_of(profile, Some(&row));
            known_roles(&profile.roles, context)?;
            let changed = accounts.change(row.id, &profile).await;
            changed.map_err(|error| failed(error, context))?;
            let deed = Deed::new("account-changed").with("roles", profile.roles.join(" "));
            note(accounts, deed, &row.email, context).await?;
            say(context, "user-changed", &row.email)?;
        }
        UserCommand::Disable { email, .. } => {
            let row = find(accounts, email, context).await?;
            let disabled = accounts.disable(row.id).await;
            disabled.map_err(|error| failed(error, context))?;
            note(accounts, Deed::new("account-disabled"), &row.email, context).await?;
            say(context, "user-disabled", &row.email)?;
        }
        UserCommand::Enable { email, .. } => {
            let row = find(accounts, email, context).await?;
            let enabled = accounts.enable(row.id).await;
            enabled.map_err(|error| failed(error, context))?;
            note(accounts, Deed::new("account-enabled"), &row.email, context).await?;
            say(context, "user-enabled", &row.email)?;
        }
        UserCommand::Link { email, site } => link(accounts, email, site, context).await?,
        UserCommand::List { format, .. } => print(&list(accounts, *format, context).await?)?,
    }
    Ok(code(true))
}

/// What was typed, and for the rest what is known of her.
fn profile_of(typed: &ProfileArgs, row: Option<&AccountRow>) -> Profile {
    let person = row.map(AccountRow::person);
    let known = |pick: fn(&Person) -> String| person.as_ref().map(pick).unwrap_or_default();
    Profile {
        name: typed
            .name
            .clone()
            .unwrap_or_else(|| known(|person| person.name.clone())),
        roles: typed.roles.clone(),
        speaks: typed
            .speaks
            .clone()
            .unwrap_or_else(|| known(|person| tags(&person.speaks))),
        translates: typed
            .translates
            .clone()
            .unwrap_or_else(|| known(|person| tags(&person.translates))),
        direction: typed
            .direction
            .clone()
            .unwrap_or_else(|| known(|person| person.direction.clone().unwrap_or_default())),
    }
}

/// Says which role may have been meant by one that is not known.
fn known_roles(codes: &[String], context: Context) -> Result<(), Stop> {
    let known = Role::ALL.map(Role::code);
    let Some(wrong) = codes.iter().find(|code| !known.contains(&code.as_str())) else {
        return Ok(());
    };
    let meant = nearest(wrong, known).unwrap_or("aucun");
    let args = [
        ("role", wrong.clone()),
        ("roles", known.join(", ")),
        ("proche", meant.to_owned()),
    ];
    Err(refused(context, "user-unknown-role", &args))
}

async fn find(accounts: &Accounts, email: &str, context: Context) -> Result<AccountRow, Stop> {
    let found = accounts.find_by_email(email).await;
    found.map_err(|error| match error {
        AccountError::NotFound => {
            refused(context, "user-unknown", &[("courriel", email.to_owned())])
        }
        other => failed(other, context),
    })
}

/// Makes a link to a password, and says it.
async fn link(
    accounts: &Accounts,
    email: &str,
    site: &SiteArgs,
    context: Context,
) -> Result<(), Stop> {
    let row = find(accounts, email, context).await?;
    if row.disabled_at.is_some() {
        return Err(refused(
            context,
            "user-enable-first",
            &[("courriel", row.email)],
        ));
    }
    let made = accounts.password_link(row.id).await?;
    note(accounts, Deed::new("link-made"), &row.email, context).await?;
    let address = site
        .public_url
        .as_deref()
        .unwrap_or_default()
        .trim_end_matches('/');
    let here = format!("http://{}", config::LISTEN);
    let address = if address.is_empty() { &here } else { address };
    let (day, hour) = moment(made.expires_at);
    let args = [
        ("lien", format!("{address}/invitation/{}", made.secret)),
        ("jour", day),
        ("heure", hour),
    ];
    print(&format!("{}\n", context.words.text("user-link", &args)))?;
    Ok(())
}

async fn list(accounts: &Accounts, format: Format, context: Context) -> Result<String, Stop> {
    let entries: Vec<_> = accounts
        .list()
        .await?
        .into_iter()
        .map(Entry::from)
        .collect();
    if format == Format::Json {
        return Ok(serde_json::to_string_pretty(&entries)? + "\n");
    }
    if entries.is_empty() {
        return Ok(context.words.text("user-none", &[]) + "\n");
    }
    let line = |entry: &Entry| {
        let roles = entry
            .roles
            .iter()
            .map(|role| context.words.text(&format!("role-{role}"), &[]));
        let roles: Vec<_> = roles.collect();
        let state = context
            .words
            .text(&format!("account-state-{}", entry.state), &[]);
        format!(
            "{}  {}  {}  ({state})\n",
            entry.email,
            entry.name,
            roles.join(", ")
        )
    };
    Ok(entries.iter().map(line).collect())
}

impl From<AccountRow> for Entry {
    fn from(row: AccountRow) -> Self {
        let state = row.state();
        let tags = |languages: &BTreeSet<LanguageIdentifier>| {
            languages.iter().map(ToString::to_string).collect()
        };
        Self {
            email: row.email,
            name: row.name,
            roles: row.roles.into_iter().collect(),
            speaks: tags(&row.speaks),
            translates: tags(&row.translates),
            direction: row.direction,
            state,
        }
    }
}

/// The journal says that it was done here.
async fn note(accounts: &Accounts, deed: Deed, on: &str, context: Context) -> Result<(), Stop> {
    let who = context.words.text("user-who", &[]);
    accounts
        .record(None, &who, deed.on(on), &Origin::default())
        .await?;
    Ok(())
}

fn say(context: Context, id: &str, email: &str) -> Result<(), Stop> {
    let args = [("courriel", email.to_owned())];
    print(&format!("{}\n", context.words.text(id, &args)))?;
    Ok(())
}

fn failed(error: AccountError, context: Context) -> Stop {
    match error {
        AccountError::Store(error) => error.into(),
        refusal => refused(context, &format!("account-{}", refusal.code()), &[]),
    }
}

fn refused(context: Context, id: &str, args: &[(&str, String)]) -> Stop {
    Stop::Refused(context.words.text(id, args))
}
