//! Passwords: which can be chosen, and how they are kept.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use zxcvbn::{Score, zxcvbn};

use super::{AccountError, Accounts};

/// The shortest password, in characters (CNIL, recommendation of 21 July 2022 on passwords: 12 with
/// signs of four kinds, or more without; what would be guessed is refused beside).
const SHORTEST: usize = 12;
/// The longest, in bytes: more only costs time.
const LONGEST: usize = 200;
/// How many characters the estimate looks at: its time grows with the square.
const ESTIMATED: usize = 64;
/// A password that is nobody's, so that an unknown login takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IG9mIG91cnM$E6mRYr1Lzp0bKvkGkAFAw0oXkVfL0UZlcDSk9X4vjkM";

/// Refuses a password that would be guessed, knowing who chooses it.
pub(super) fn is_fit(password: &str, known: &[&str]) -> Result<(), AccountError> {
    if password.chars().count() < SHORTEST {
        return Err(AccountError::Weak("password-short"));
    }
    if password.len() > LONGEST {
        return Err(AccountError::Weak("password-long"));
    }
    let start: String = password.chars().take(ESTIMATED).collect();
    // An address or a name is guessed by its parts too.
    let parts = known
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let inputs: Vec<_> = known
        .iter()
        .copied()
        .chain(parts)
        .chain(["trame"])
        .collect();
    if zxcvbn(&start, &inputs).score() < Score::Three {
        return Err(AccountError::Weak("password-guessed"));
    }
    Ok(())
}

impl Accounts {
    /// The hash of a password, in PHC form.
    pub(super) async fn hash(&self, password: &str) -> Result<String, AccountError> {
        let password = password.to_owned();
        let hash = self.apart(move || {
            let hash = Argon2::default().hash_password(password.as_bytes());
            hash.map(|hash| hash.to_string()).ok()
        });
        hash.await
            .flatten()
            .ok_or(AccountError::Weak("password-long"))
    }

    /// Whether a password is the one that was hashed. Without a hash it takes as long, and is not.
    pub(super) async fn is_right(&self, password: &str, hash: Option<&str>) -> bool {
        let password = password.to_owned();
        let known = hash.is_some();
        let hash = hash.unwrap_or(NOBODY).to_owned();
        let right = self.apart(move || {
            let Ok(hash) = PasswordHash::new(&hash) else {
                return false;
            };
            let verified = Argon2::default().verify_password(password.as_bytes(), &hash);
            verified.is_ok()
        });
        right.await.unwrap_or(false) && known
    }

    /// Runs something long on a thread of its own, a few at a time.
    async fn apart<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        // The semaphore is never closed.
        let _permit = self.hashing.acquire().await.ok()?;
        tokio::task::spawn_blocking(work).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::phc::PasswordHash;

    use super::{NOBODY, is_fit};

    #[test]
    fn what_would_be_guessed_is_refused() {
        for weak in [
            "court",
            "motdepasse123",
            "aaaaaaaaaaaaaaa",
            "azertyuiop12",
            "Nadia Benali",
        ] {
            assert!(
                is_fit(weak, &["nadia.benali@x.example", "Nadia Benali"]).is_err(),
                "{weak}"
            );
        }
        assert!(is_fit(&"é".repeat(101), &[]).is_err());
        assert!(is_fit("quatre chevaux lisent demain", &[]).is_ok());
    }

    #[test]
    fn nobodys_hash_is_one() {
        assert!(PasswordHash::new(NOBODY).is_ok());
    }
}
