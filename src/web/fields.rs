//! What a form brings: names and words, in order.

use axum::Form;
use axum::extract::{FromRequest, Request};

use super::error::WebError;

/// The fields of a form.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebError> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        form.map(|Form(pairs)| {
            Self(
                pairs
                    .into_iter()
                    .map(|(name, word)| (name, clean(word)))
                    .collect(),
            )
        })
        .map_err(|_| WebError::BadForm)
    }
}

impl Fields {
    /// The word of a field, without spaces at its ends; empty when it is not there.
    #[must_use]
    pub fn word(&self, name: &str) -> &str {
        self.0
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map_or("", |(_, word)| word.trim())
    }

    /// All words of a field that are not empty.
    #[must_use]
    pub fn words(&self, name: &str) -> Vec<String> {
        let mine = self.0.iter().filter(|(key, _)| key == name);
        let words = mine.map(|(_, word)| word.trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    }

    /// The fields whose name begins with `prefix`: the rest of the name, and the word.
    pub fn members<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let member = move |(key, word): &'a (String, String)| {
            key.strip_prefix(prefix).map(|rest| (rest, word.trim()))
        };
        self.0.iter().filter_map(member)
    }

    /// Whether the field is there, even empty.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }
}

/// A word without the character that is none, U+0000, which no database keeps in a text.
fn clean(mut word: String) -> String {
    word.retain(|sign| sign != '\0');
    word
}

#[cfg(test)]
impl From<&[(&str, &str)]> for Fields {
    fn from(pairs: &[(&str, &str)]) -> Self {
        Self(
            pairs
                .iter()
                .map(|(key, word)| ((*key).to_owned(), (*word).to_owned()))
                .collect(),
        )
    }
}
