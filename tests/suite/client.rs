//! Clients of the routes.

use reqwest::{Client, ClientBuilder};

/// A client to be, which goes straight to this machine.
pub fn client() -> ClientBuilder {
    // The site's own requests choose their cryptography; a client of the same crate must too.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy()
}
