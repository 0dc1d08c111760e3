//! What `trame user` can be asked.

use clap::Subcommand;

use super::Format;

/// What to do with an account.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Adds one.
    Add {
        /// Whose.
        #[arg(value_name = "EMAIL")]
        email: String,
        /// What is said of her.
        #[command(flatten)]
        profile: ProfileArgs,
        /// Where.
        #[command(flatten)]
        site: SiteArgs,
    },
    /// Says what its person may do from now on.
    Role {
        /// Whose.
        #[arg(value_name = "EMAIL")]
        email: String,
        /// What is said of her.
        #[command(flatten)]
        profile: ProfileArgs,
        /// Where.
        #[command(flatten)]
        site: SiteArgs,
    },
    /// Shuts it.
    Disable {
        /// Whose.
        #[arg(value_name = "EMAIL")]
        email: String,
        /// Where.
        #[command(flatten)]
        site: SiteArgs,
    },
    /// Opens it again.
    Enable {
        /// Whose.
        #[arg(value_name = "EMAIL")]
        email: String,
        /// Where.
        #[command(flatten)]
        site: SiteArgs,
    },
    /// Makes a link to a password.
    Link {
        /// Whose.
        #[arg(value_name = "EMAIL")]
        email: String,
        /// Where.
        #[command(flatten)]
        site: SiteArgs,
    },
    /// Lists them.
    List {
        /// Form of the answer.
        #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
        format: Format,
        /// Where.
        #[command(flatten)]
        site: SiteArgs,
    },
}

impl UserCommand {
    /// The site whose account it is.
    pub fn site(&self) -> &SiteArgs {
        match self {
            Self::Add { site, .. }
            | Self::Role { site, .. }
            | Self::Disable { site, .. }
            | Self::Enable { site, .. }
            | Self::Link { site, .. }
            | Self::List { site, .. } => site,
        }
    }
}

/// What is said of a person.
#[derive(Debug, clap::Args)]
pub struct ProfileArgs {
    /// Her name; needed for a new account.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Her roles, all of them.
    #[arg(
        long = "role",
        value_name = "ROLE",
        required = true,
        value_delimiter = ','
    )]
    pub roles: Vec<String>,
    /// The languages she calls in.
    #[arg(long, value_name = "LANG,…")]
    pub speaks: Option<String>,
    /// The languages she translates into.
    #[arg(long, value_name = "LANG,…")]
    pub translates: Option<String>,
    /// The direction she writes for.
    #[arg(long, value_name = "NAME")]
    pub direction: Option<String>,
}

/// A site, from the command line.
#[derive(Debug, clap::Args)]
pub struct SiteArgs {
    /// The database.
    #[arg(long, value_name = "URL", env = "DATABASE_URL")]
    pub database: Option<String>,
    /// The address that people type.
    #[arg(long, value_name = "URL", env = "TRAME_PUBLIC_URL")]
    pub public_url: Option<String>,
}
