//! What is said of a person, as a form shows it and sends it.

use serde::Serialize;

use crate::access::{Person, Role, tags};
use crate::accounts::Profile;
use crate::web::fields::Fields;

/// The form of a person.
#[derive(Debug, Default, Serialize)]
pub struct ProfileForm {
    /// What she signs in with.
    pub email: String,
    /// Her name.
    pub name: String,
    /// The roles ticked.
    pub roles: Vec<String>,
    /// Tags of the languages she calls in.
    pub speaks: String,
    /// Tags of the languages she translates into.
    pub translates: String,
    /// The direction she writes for.
    pub direction: String,
    /// Every role that can be ticked.
    pub known: &'static [Role],
    /// Directions that others write for.
    pub directions: Vec<String>,
    /// Why the form was not followed, as the end of a word's id.
    pub refused: Option<&'static str>,
}

impl ProfileForm {
    /// An empty one.
    pub fn empty(directions: Vec<String>) -> Self {
        Self {
            known: &Role::ALL,
            directions,
            ..Self::default()
        }
    }

    /// What is known of a person.
    pub fn of(person: &Person, directions: Vec<String>) -> Self {
        Self {
            email: person.email.clone(),
            name: person.name.clone(),
            roles: person.roles.iter().map(ToString::to_string).collect(),
            speaks: tags(&person.speaks),
            translates: tags(&person.translates),
            direction: person.direction.clone().unwrap_or_default(),
            ..Self::empty(directions)
        }
    }

    /// What was typed.
    pub fn typed(fields: &Fields, directions: Vec<String>) -> Self {
        Self {
            email: fields.word("courriel").to_owned(),
            name: fields.word("nom").to_owned(),
            roles: fields.words("role"),
            speaks: fields.word("parle").to_owned(),
            translates: fields.word("traduit").to_owned(),
            direction: fields.word("direction").to_owned(),
            ..Self::empty(directions)
        }
    }

    /// As the use cases take it.
    pub fn profile(&self) -> Profile {
        Profile {
            name: self.name.clone(),
            roles: self.roles.clone(),
            speaks: self.speaks.clone(),
            translates: self.translates.clone(),
            direction: self.direction.clone(),
        }
    }
}
