//! How a site is served.

/// How to serve.
#[derive(Debug, Default, clap::Args)]
pub struct ServeArgs {
    /// Where to listen.
    #[arg(long, value_name = "ADDR", env = "TRAME_LISTEN")]
    pub listen: Option<String>,
    /// The database.
    #[arg(long, value_name = "URL", env = "DATABASE_URL")]
    pub database: Option<String>,
    /// Whether everything in it is invented.
    #[arg(long)]
    pub demonstration: bool,
    /// The address that people type.
    #[arg(long, value_name = "URL", env = "TRAME_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The site's name.
    #[arg(long, value_name = "NAME", env = "TRAME_SITE_NAME")]
    pub site_name: Option<String>,
    /// What stands in front of the site.
    #[arg(long, value_name = "IP,…", env = "TRAME_TRUSTED_PROXIES")]
    pub trusted_proxies: Option<String>,
    /// The directory that people may sign in by.
    #[cfg(feature = "oidc")]
    #[command(flatten)]
    pub directory: DirectoryArgs,
}

/// The directory. Its secret comes from the environment alone: others can read a command line.
#[cfg(feature = "oidc")]
#[derive(Debug, Default, clap::Args)]
pub struct DirectoryArgs {
    /// Its address.
    #[arg(
        id = "oidc_issuer",
        long = "oidc-issuer",
        value_name = "URL",
        env = "TRAME_OIDC_ISSUER"
    )]
    pub issuer: Option<String>,
    /// The site's name there.
    #[arg(
        id = "oidc_client_id",
        long = "oidc-client-id",
        value_name = "ID",
        env = "TRAME_OIDC_CLIENT_ID"
    )]
    pub client_id: Option<String>,
    /// How people call it.
    #[arg(
        id = "oidc_name",
        long = "oidc-name",
        value_name = "NAME",
        env = "TRAME_OIDC_NAME"
    )]
    pub name: Option<String>,
    /// Whether its addresses are taken for verified where it does not say.
    #[arg(
        id = "oidc_trust_email",
        long = "oidc-trust-email",
        env = "TRAME_OIDC_TRUST_EMAIL"
    )]
    pub trust_email: bool,
    /// Whether it refuses PKCE.
    #[arg(id = "oidc_no_pkce", long = "oidc-no-pkce", env = "TRAME_OIDC_NO_PKCE")]
    pub no_pkce: bool,
}

impl ServeArgs {
    /// What a bare `trame` does: a demonstration.
    pub fn bare() -> Self {
        Self {
            database: std::env::var("DATABASE_URL").ok(),
            demonstration: true,
            ..Self::default()
        }
    }
}
