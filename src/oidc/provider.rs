//! The directory itself: what it says of itself, the way to it, and the way back.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, UNIX_EPOCH};

use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreGenderClaim, CoreIdToken,
    CoreIdTokenClaims, CoreIdTokenVerifier, CoreJwsSigningAlgorithm, CoreProviderMetadata,
    CoreTokenResponse,
};
use openidconnect::{
    AccessToken, AccessTokenHash, AuthType, AuthorizationCode, ClaimsVerificationError,
    ConfigurationError, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, SignatureVerificationError, TokenResponse, UserInfoClaims, UserInfoError,
};

use super::http::Http;
use super::identity::{Claims, Extra};
use super::{Answer, Flow, Identity, OidcError, Settings};
use crate::http::{because, is_private};

/// 256 bits; ProConnect asks for 32 characters, which the library's usual 128 bits do not fill.
const RANDOM_BYTES: u32 = 32;
/// A directory's description is asked for again after a day.
const FRESH: i64 = 24 * 3600 * 1_000_000;
/// How far the two machines' clocks may differ, in microseconds.
const LEEWAY: i64 = 120 * 1_000_000;
/// What says the address, and the name: French directories part the last one.
const WANTED: [&str; 4] = ["email", "profile", "given_name", "usual_name"];
/// Signatures that only the directory can make. Those made with the site's own secret are not
/// taken, and neither is their absence.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A directory. It is first asked when somebody signs in: a site starts without it.
#[derive(Debug)]
pub struct Provider {
    settings: Settings,
    redirect: RedirectUrl,
    http: Http,
    known: RwLock<Option<Arc<Known>>>,
}

/// What the directory says of itself, and since when that is known.
#[derive(Debug)]
struct Known {
    metadata: CoreProviderMetadata,
    since: i64,
}

impl Provider {
    /// Prepares to ask it, and asks nothing yet.
    ///
    /// # Errors
    /// This machine cannot speak `https`: it has no list of authorities, for instance. Or what it is
    /// to send people `back` to is no address.
    pub fn open(settings: Settings, back: &str) -> Result<Self, OidcError> {
        let redirect = RedirectUrl::new(back.to_owned())
            .map_err(|error| OidcError::Unreachable(error.to_string()))?;
        let http = Http::new().map_err(|error| OidcError::Unreachable(error.to_string()))?;
        Ok(Self {
            settings,
            redirect,
            http,
            known: RwLock::default(),
        })
    }

    /// Where to send a person, and what her browser keeps meanwhile. `now` in microseconds.
    ///
    /// # Errors
    /// The directory cannot be reached.
    pub async fn begin(&self, now: i64) -> Result<(String, Flow), OidcError> {
        let known = self.known(now).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = self.client(&known);
        let mut request = client.authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            || CsrfToken::new_random_len(RANDOM_BYTES),
            || Nonce::new_random_len(RANDOM_BYTES),
        );
        if self.settings.pkce {
            request = request.set_pkce_challenge(challenge);
        }
        for scope in scopes(&known.metadata) {
            request = request.add_scope(scope);
        }
        let (address, state, nonce) = request.url();
        if !is_private(&address) {
            let said = format!("its sign-in page is not an https one: {address}");
            return Err(OidcError::Unreachable(said));
        }
        Ok((address.into(), Flow::new(state, nonce, &verifier)))
    }

    /// Who came back. A flow is good for one answer: forget it whatever this says.
    ///
    /// # Errors
    /// The answer is not to this flow, the directory said no or cannot be reached, or its proof
    /// does not hold.
    pub async fn finish(
        &self,
        flow: Flow,
        answer: &Answer,
        now: i64,
    ) -> Result<Identity, OidcError> {
        let issuer = &self.settings.issuer;
        let code = answer.code(&flow, issuer)?;
        let mut known = self.known(now).await?;
        let tokens = self.exchange(&known, code, flow.verifier).await?;
        let token = tokens
            .id_token()
            .ok_or_else(|| OidcError::Token("there is none".to_owned()))?;
        let claims = match self.verify(&known, token, &flow.nonce, now) {
            Err(error) if is_key_unknown(&error) => {
                known = self.discover(now).await?;
                self.verify(&known, token, &flow.nonce, now)
            }
            verified => verified,
        };
        let claims = claims.map_err(|error| OidcError::Token(because(&error)))?;
        self.check_access(&known, token, claims, tokens.access_token())?;
        let mut said = Claims::of_token(claims);
        if !said.is_enough() && known.metadata.userinfo_endpoint().is_some() {
            let access = tokens.access_token().clone();
            said = said.or(self.page(&known, claims, access).await?);
        }
        Ok(said.identity(issuer, claims.subject(), self.settings.trusts_email))
    }

    /// What is known of the directory, asked for where it is not known or has grown old.
    async fn known(&self, now: i64) -> Result<Arc<Known>, OidcError> {
        let known = self
            .known
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        match known {
            Some(known) if (0..FRESH).contains(&(now - known.since)) => Ok(known),
            _ => self.discover(now).await,
        }
    }

    /// Asks the directory for its description and its keys. No lock is held meanwhile: one slow
    /// answer keeps nobody else waiting.
    async fn discover(&self, now: i64) -> Result<Arc<Known>, OidcError> {
        let issuer = self.settings.issuer.clone();
        let metadata = CoreProviderMetadata::discover_async(issuer, &self.http)
            .await
            .map_err(|error| OidcError::Unreachable(because(&error)))?;
        let known = Arc::new(Known {
            metadata,
            since: now,
        });
        let mut held = self.known.write().unwrap_or_else(PoisonError::into_inner);
        *held = Some(Arc::clone(&known));
        Ok(known)
    }

    fn client(&self, known: &Known) -> Client {
        let Settings {
            client_id,
            client_secret,
            ..
        } = self.settings.clone();
        let metadata = known.metadata.clone();
        let sends = authentication(&metadata);
        CoreClient::from_provider_metadata(metadata, client_id, client_secret)
            .set_redirect_uri(self.redirect.clone())
            .set_auth_type(sends)
    }

    async fn exchange(
        &self,
        known: &Known,
        code: &str,
        verifier: String,
    ) -> Result<CoreTokenResponse, OidcError> {
        let client = self.client(known);
        let mut request = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|error| without(&error))?;
        if self.settings.pkce {
            request = request.set_pkce_verifier(PkceCodeVerifier::new(verifier));
        }
        let answer = request.request_async(&self.http).await;
        answer.map_err(|error| match error {
            RequestTokenError::Request(error) => OidcError::Unreachable(error.to_string()),
            error => OidcError::Token(because(&error)),
        })
    }

    /// The token's claims, where its signature, issuer, audience, nonce and dates hold.
    fn verify<'a>(
        &self,
        known: &Known,
        token: &'a CoreIdToken,
        nonce: &Nonce,
        now: i64,
    ) -> Result<&'a CoreIdTokenClaims, ClaimsVerificationError> {
        let earlier = Duration::from_micros(u64::try_from(now - LEEWAY).unwrap_or_default());
        let verifier = self
            .verifier(known)
            .set_time_fn(move || (UNIX_EPOCH + earlier).into())
            .set_issue_time_verifier_fn(move |issued| {
                if issued.timestamp_micros() > now + LEEWAY {
                    return Err("issued in the future".to_owned());
                }
                Ok(())
            });
        token.claims(&verifier, nonce)
    }

    fn verifier(&self, known: &Known) -> CoreIdTokenVerifier<'static> {
        CoreIdTokenVerifier::new_public_client(
            self.settings.client_id.clone(),
            self.settings.issuer.clone(),
            known.metadata.jwks().clone(),
        )
        .set_allowed_algs(SIGNATURES)
    }

    /// The access token is the one that came with this proof, where the proof says which.
    fn check_access(
        &self,
        known: &Known,
        token: &CoreIdToken,
        claims: &CoreIdTokenClaims,
        access: &AccessToken,
    ) -> Result<(), OidcError> {
        let Some(expected) = claims.access_token_hash() else {
            return Ok(());
        };
        let refused = |error: &dyn std::error::Error| OidcError::Token(because(error));
        let verifier = self.verifier(known);
        let key = token
            .signing_key(&verifier)
            .map_err(|error| refused(&error))?;
        let signature = token.signing_alg().map_err(|error| refused(&error))?;
        let found =
            AccessTokenHash::from_token(access, signature, key).map_err(|error| refused(&error))?;
        if found != *expected {
            return Err(OidcError::Token("another access token".to_owned()));
        }
        Ok(())
    }

    /// What the directory says of her on the page that the access token opens.
    async fn page(
        &self,
        known: &Known,
        claims: &CoreIdTokenClaims,
        access: AccessToken,
    ) -> Result<Claims, OidcError> {
        let client = self.client(known);
        let request = client
            .user_info(access, Some(claims.subject().clone()))
            .map_err(|error| without(&error))?;
        let page: Result<UserInfoClaims<Extra, CoreGenderClaim>, _> =
            request.request_async(&self.http).await;
        page.map(|page| Claims::of_page(&page))
            .map_err(|error| match error {
                UserInfoError::Request(error) => OidcError::Unreachable(error.to_string()),
                error => OidcError::Token(because(&error)),
            })
    }
}

/// A directory that does not say where to exchange a code.
fn without(error: &ConfigurationError) -> OidcError {
    OidcError::Unreachable(because(error))
}

/// Keys change, and a description is kept for a day.
fn is_key_unknown(error: &ClaimsVerificationError) -> bool {
    use ClaimsVerificationError::SignatureVerification;
    use SignatureVerificationError::{AmbiguousKeyId, CryptoError, NoMatchingKey};
    matches!(
        error,
        SignatureVerification(NoMatchingKey | AmbiguousKeyId(_) | CryptoError(_))
    )
}

/// The scopes to ask for: those of ours that the directory knows. Some refuse unknown ones.
fn scopes(metadata: &CoreProviderMetadata) -> Vec<Scope> {
    let wanted = WANTED.iter().map(|name| Scope::new((*name).to_owned()));
    match metadata.scopes_supported() {
        Some(known) => wanted.filter(|scope| known.contains(scope)).collect(),
        None => wanted.take(2).collect(),
    }
}

/// How to send the site's secret: in the header unless the directory takes it in the form only.
fn authentication(metadata: &CoreProviderMetadata) -> AuthType {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let takes = |method| methods.is_some_and(|methods| methods.contains(&method));
    let form_only = takes(CoreClientAuthMethod::ClientSecretPost)
        && !takes(CoreClientAuthMethod::ClientSecretBasic);
    if form_only {
        AuthType::RequestBody
    } else {
        AuthType::BasicAuth
    }
}
