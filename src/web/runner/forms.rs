//! From the fields of a form to what is done in the call.

use time::macros::format_description;
use time::{Date, Time};
use trame_dsl::call::event::Event;
use trame_dsl::call::rehearsal::Raw;
use trame_dsl::name::{Name, is_name};
use trame_dsl::script::Priority;
use trame_dsl::value::Key;

use crate::calls::Deed;
use crate::web::fields::Fields;

/// The longest note or alert, in characters.
const TEXT: usize = 4000;
/// The longest number of a request.
const REQUEST: usize = 64;

/// Why a form says nothing that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Faulty {
    /// It is not one of ours.
    Form,
    /// What was typed will not do: the end of `refusal-<code>`.
    Typed(&'static str),
}

/// The request's own number, and how many events the sender had seen.
pub fn envelope(fields: &Fields) -> Option<(String, i64)> {
    let request = fields.word("request_id");
    let plain = request
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let fits = plain && !request.is_empty() && request.len() <= REQUEST;
    let seen = fields.word("seq").parse().ok()?;
    fits.then(|| (request.to_owned(), seen))
}

/// An answer: `reponse` once or several times, `rang.N`, `ligne.ROW`, `precision.CODE`.
pub fn answer(fields: &Fields) -> Result<Deed, Faulty> {
    let key = key(fields, "question")?;
    let chosen = fields.words("reponse");
    let mut typed = Vec::new();
    let alone = chosen
        .iter()
        .find(|word| matches!(word.as_str(), "nsp" | "refus" | "passe"));
    match (fields.word("forme"), alone) {
        (_, Some(word)) => typed.push((None, Raw::One(word.clone()))),
        ("liste", None) => typed.push((None, Raw::Many(chosen.clone()))),
        ("rangs", None) => typed.push((None, Raw::Many(ranked(fields)))),
        ("grille", None) => {
            for (row, word) in fields.members("ligne.") {
                typed.push((Some(name(row)?), Raw::One(word.to_owned())));
            }
        }
        _ => {
            let word = chosen.last().cloned().unwrap_or_default();
            typed.push((None, Raw::One(word)));
        }
    }
    for (code, text) in fields.members("precision.") {
        if !text.is_empty() && chosen.iter().any(|word| word == code) {
            typed.push((Some(name(code)?), Raw::One(text.to_owned())));
        }
    }
    Ok(Deed::Answer(key, typed))
}

/// Codes by their rank; a rank left empty is passed over.
fn ranked(fields: &Fields) -> Vec<String> {
    let ranks = fields.members("rang.");
    let numbered = ranks.filter_map(|(rank, code)| Some((rank.parse::<u16>().ok()?, code)));
    let mut codes: Vec<_> = numbered.filter(|(_, code)| !code.is_empty()).collect();
    codes.sort_by_key(|(rank, _)| *rank);
    codes.into_iter().map(|(_, code)| code.to_owned()).collect()
}

/// `question`: where to go back to.
pub fn back(fields: &Fields) -> Result<Deed, Faulty> {
    Ok(Deed::Event(Event::WentBack {
        question: key(fields, "question")?,
    }))
}

/// `owner` and `number`: which check holds all the same.
pub fn confirmation(fields: &Fields) -> Result<Deed, Faulty> {
    let number = fields.word("number").parse().map_err(|_| Faulty::Form)?;
    Ok(Deed::Event(Event::Confirmed {
        owner: key(fields, "owner")?,
        number,
    }))
}

/// `langue`.
pub fn language(fields: &Fields) -> Result<Deed, Faulty> {
    let language = fields.word("langue").parse().map_err(|_| Faulty::Form)?;
    Ok(Deed::Event(Event::LanguageChanged { language }))
}

/// `texte`.
pub fn note(fields: &Fields) -> Result<Deed, Faulty> {
    Ok(Deed::Event(Event::Noted {
        text: text(fields)?,
    }))
}

/// `objection`: its name.
pub fn rebuttal(fields: &Fields) -> Result<Deed, Faulty> {
    let rebuttal = name(fields.word("objection"))?;
    Ok(Deed::Event(Event::RebuttalOpened { rebuttal }))
}

/// `service`, `priorite`, `texte`.
pub fn alert(fields: &Fields) -> Result<Deed, Faulty> {
    let priority = match fields.word("priorite") {
        "haute" => Priority::Haute,
        "normale" => Priority::Normale,
        _ => return Err(Faulty::Form),
    };
    let service = name(fields.word("service"))?;
    Ok(Deed::Event(Event::AlertRaised {
        service,
        priority,
        text: text(fields)?,
    }))
}

/// `issue`; for a call back, `jour` and `heure` too.
pub fn end(fields: &Fields) -> Result<Deed, Faulty> {
    let outcome = fields.word("issue");
    if outcome.is_empty() {
        return Err(Faulty::Typed("no-outcome"));
    }
    let outcome = name(outcome)?;
    let wanted = fields.words("rappel");
    let callback = if wanted.iter().any(|code| outcome == **code) {
        Some(moment(fields).ok_or(Faulty::Typed("no-callback"))?)
    } else {
        None
    };
    Ok(Deed::Event(Event::Ended { outcome, callback }))
}

fn moment(fields: &Fields) -> Option<(Date, Time)> {
    let day = Date::parse(
        fields.word("jour"),
        format_description!("[year]-[month]-[day]"),
    )
    .ok()?;
    let hour = fields.word("heure").get(..5)?;
    let hour = Time::parse(hour, format_description!("[hour]:[minute]")).ok()?;
    Some((day, hour))
}

fn text(fields: &Fields) -> Result<String, Faulty> {
    let text = fields.word("texte");
    if text.is_empty() {
        return Err(Faulty::Typed("no-text"));
    }
    if text.chars().count() > TEXT {
        return Err(Faulty::Typed("long-text"));
    }
    Ok(text.replace("\r\n", "\n"))
}

fn key(fields: &Fields, field: &str) -> Result<Key, Faulty> {
    fields.word(field).parse().map_err(|_| Faulty::Form)
}

/// A name of the script.
fn name(word: &str) -> Result<Name, Faulty> {
    is_name(word).then(|| Name::new(word)).ok_or(Faulty::Form)
}

#[cfg(test)]
mod tests {
    use trame_dsl::call::event::Event;
    use trame_dsl::call::rehearsal::Raw;
    use trame_dsl::name::Name;
    use trame_dsl::value::Key;

    use super::{Faulty, answer, end, envelope};
    use crate::calls::Deed;
    use crate::web::fields::Fields;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields::from(pairs)
    }

    fn typed(pairs: &[(&str, &str)]) -> Vec<(Option<Name>, Raw)> {
        match answer(&fields(pairs)) {
            Ok(Deed::Answer(key, typed)) => {
                assert_eq!(key, Key::new("q"));
                typed
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_precision_goes_only_with_its_answer() {
        let form = [
            ("question", "q"),
            ("forme", "liste"),
            ("reponse", "a"),
            ("reponse", "autre"),
            ("precision.autre", " x "),
            ("precision.b", "y"),
        ];
        let many = Raw::Many(vec!["a".into(), "autre".into()]);
        let precision = (Some(Name::new("autre")), Raw::One("x".into()));
        assert_eq!(typed(&form), vec![(None, many), precision]);
    }

    #[test]
    fn a_non_answer_stands_alone() {
        let form = [
            ("question", "q"),
            ("forme", "liste"),
            ("reponse", "a"),
            ("reponse", "nsp"),
        ];
        assert_eq!(typed(&form), vec![(None, Raw::One("nsp".into()))]);
    }

    #[test]
    fn ranks_are_read_in_order() {
        let form = [
            ("question", "q"),
            ("forme", "rangs"),
            ("rang.2", "b"),
            ("rang.10", "c"),
            ("rang.1", "a"),
            ("rang.3", ""),
        ];
        let many = Raw::Many(vec!["a".into(), "b".into(), "c".into()]);
        assert_eq!(typed(&form), vec![(None, many)]);
    }

    #[test]
    fn a_call_back_needs_its_hour() {
        let form = [
            ("issue", "rappel"),
            ("rappel", "rappel"),
            ("jour", "2026-12-01"),
            ("heure", ""),
        ];
        assert_eq!(
            end(&fields(&form)).unwrap_err(),
            Faulty::Typed("no-callback")
        );
        let form = [("issue", "absent"), ("rappel", "rappel")];
        assert!(matches!(
            end(&fields(&form)),
            Ok(Deed::Event(Event::Ended { callback: None, .. }))
        ));
    }

    #[test]
    fn a_request_has_a_plain_number() {
        assert!(envelope(&fields(&[("request_id", "a-1"), ("seq", "3")])).is_some());
        assert!(envelope(&fields(&[("request_id", ""), ("seq", "3")])).is_none());
        assert!(envelope(&fields(&[("request_id", "a'"), ("seq", "3")])).is_none());
        assert!(envelope(&fields(&[("request_id", "a"), ("seq", "x")])).is_none());
    }
}
