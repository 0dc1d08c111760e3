//! The list that an empty site gets: people of novels and legends, with numbers that the
//! regulator keeps for fiction (01 99 00 …). Nobody can take them for somebody.

use time::{Date, Duration};
use trame_dsl::call::event::Data;
use trame_dsl::name::Name;
use trame_dsl::value::Value;

use crate::access::Role;
use crate::clock::Clock;
use crate::store::NewContact;

/// The package that the list is made for.
pub const PACKAGE: &str = "mdph-fin-de-droits";

/// The addresses of the people who use a demonstration: nobody can have one there (RFC 2606).
pub const DOMAIN: &str = "@demonstration.invalid";

/// Who uses a demonstration: address, name, role, languages.
pub const ACCOUNTS: [(&str, &str, Role, &str); 7] = [
    ("nadia", "Nadia", Role::Agent, "fr ar en ta"),
    ("samira", "Samira", Role::Agent, "fr ar en ta"),
    ("claire", "Claire", Role::Author, ""),
    ("leila", "Leïla", Role::Translator, "ar ta"),
    ("karthik", "Karthik", Role::Translator, "ta"),
    ("awa", "Awa", Role::Supervisor, ""),
    ("lea", "Léa", Role::Administrator, ""),
];

/// Title, name, language, right, and in how many days it ends.
const PEOPLE: [(bool, &str, &str, &str, i64); 16] = [
    (true, "Cosette Fauchelevent", "fr", "aah", 47),
    (false, "Sindbad le Marin", "ar", "pch", 61),
    (true, "Kannagi de Puhar", "ta", "aah", 68),
    (true, "Elizabeth Bennet", "en", "pch", 120),
    (false, "Edmond Dantès", "fr", "pch", -12),
    (true, "Shéhérazade", "ar", "aah", 33),
    (false, "Kovalan de Puhar", "ta", "pch", 20),
    (true, "Emma Bovary", "fr", "aah", 240),
    (false, "Sherlock Holmes", "en", "aah", 9),
    (false, "Jean Valjean", "fr", "aah", 90),
    (true, "Morgiane d'Ali Baba", "ar", "pch", 175),
    (false, "Arsène Lupin", "fr", "pch", 300),
    (true, "Manimekalai", "ta", "aah", 54),
    (true, "Jane Eyre", "en", "pch", 15),
    (false, "Cyrano de Bergerac", "fr", "aah", 1),
    (true, "Antigone de Thèbes", "fr", "pch", 75),
];

/// The list, with dates that make sense on the day it is made.
pub fn people(today: Date, clock: &Clock) -> Vec<NewContact> {
    let person = |(at, row): (usize, (bool, &str, &str, &str, i64))| {
        let (madame, name, language, right, days) = row;
        let code = |code: &str| Value::Code(Name::new(code));
        let ends = today.checked_add(Duration::days(days)).unwrap_or(today);
        let title = if madame { "Mme" } else { "M." };
        let data = Data::from([
            (
                Name::new("civilite"),
                code(if madame { "madame" } else { "monsieur" }),
            ),
            (Name::new("nom"), Value::Text(name.to_owned())),
            (Name::new("droit"), code(right)),
            (Name::new("fin_droits"), Value::Date(ends)),
        ]);
        NewContact {
            id: clock.id(),
            name: format!("{title} {name}"),
            phone: format!("+3319900{:04}", 1200 + at * 37),
            language: language.to_owned(),
            data,
        }
    };
    PEOPLE.into_iter().enumerate().map(person).collect()
}
