//! The product from outside.

#![expect(
    clippy::unwrap_used,
    reason = "a test that unwraps fails with the place"
)]

#[path = "suite/access.rs"]
mod access;
#[path = "suite/accounts.rs"]
mod accounts;
#[path = "suite/app.rs"]
mod app;
#[path = "suite/architecture.rs"]
mod architecture;
#[path = "suite/assist.rs"]
mod assist;
#[path = "suite/backup.rs"]
mod backup;
#[path = "suite/calls.rs"]
mod calls;
#[path = "suite/cli.rs"]
mod cli;
#[path = "suite/client.rs"]
mod client;
#[path = "suite/compare_locales.rs"]
mod compare_locales;
#[path = "suite/coverage.rs"]
mod coverage;
#[path = "suite/database.rs"]
mod database;
#[path = "suite/doors.rs"]
mod doors;
#[path = "suite/estimate.rs"]
mod estimate;
#[path = "suite/explain.rs"]
mod explain;
#[path = "suite/faulty.rs"]
mod faulty;
#[path = "suite/fixture.rs"]
mod fixture;
#[path = "suite/graph.rs"]
mod graph;
#[path = "suite/help.rs"]
mod help;
#[path = "suite/kill.rs"]
mod kill;
#[path = "suite/layout.rs"]
mod layout;
#[path = "suite/library.rs"]
mod library;
#[path = "suite/locales_check.rs"]
mod locales_check;
#[path = "suite/locales_files.rs"]
mod locales_files;
#[path = "suite/locales_sheets.rs"]
mod locales_sheets;
#[path = "suite/mend.rs"]
mod mend;
#[path = "suite/moving.rs"]
mod moving;
#[path = "suite/new.rs"]
mod new;
#[path = "suite/nodes.rs"]
mod nodes;
#[cfg(feature = "oidc")]
#[path = "suite/oidc.rs"]
mod oidc;
#[path = "suite/oncall.rs"]
mod oncall;
#[path = "suite/pages.rs"]
mod pages;
#[path = "suite/print.rs"]
mod print;
#[path = "suite/publishing.rs"]
mod publishing;
#[path = "suite/push.rs"]
mod push;
#[path = "suite/readme.rs"]
mod readme;
#[path = "suite/rehearse.rs"]
mod rehearse;
#[path = "suite/rename.rs"]
mod rename;
#[path = "suite/schema.rs"]
mod schema;
#[path = "suite/site.rs"]
mod site;
#[path = "suite/store.rs"]
mod store;
#[path = "suite/translating.rs"]
mod translating;
#[path = "suite/user.rs"]
mod user;
