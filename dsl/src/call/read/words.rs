//! Words of each type, read and written.

use std::str::FromStr;

use rust_decimal::Decimal;
use time::{Date, Month, Time};

use crate::call::kind::{Misfit, codes, exact, is_email, is_postcode};
use crate::call::rehearsal::Raw;
use crate::call::tools::Tools;
use crate::name::Name;
use crate::script::{Script, Type};
use crate::value::{Answer, Value};

/// An answer: a non-answer of any type, or a value.
pub(super) fn answer(script: &Script, tools: Tools, ty: Type, raw: &Raw) -> Result<Answer, Misfit> {
    match words(raw).as_slice() {
        ["nsp"] => Ok(Answer::DontKnow),
        ["refus"] => Ok(Answer::Refused),
        ["passe"] => Ok(Answer::Passed),
        _ => value(script, tools, ty, raw).map(Answer::Value),
    }
}

/// A value of a type.
pub(super) fn value(script: &Script, tools: Tools, ty: Type, raw: &Raw) -> Result<Value, Misfit> {
    let codes = |list| codes(script, list);
    match ty {
        Type::Multiple(list) => set(codes(list), raw),
        Type::Ranking(list) => ranking(codes(list), raw),
        Type::Grid { .. } => Err(Misfit::Type),
        Type::Text { .. } => Ok(Value::Text(text(raw).ok_or(Misfit::Empty)?)),
        _ => {
            let word = one(raw)?;
            let read = match ty {
                Type::YesNo => match word {
                    "oui" => Some(Value::YesNo(true)),
                    "non" => Some(Value::YesNo(false)),
                    _ => None,
                },
                Type::Choice(list) => return code(codes(list), word).map(Value::Code),
                Type::Scale(..) | Type::Integer | Type::Decimal => number(word).map(Value::Number),
                Type::Date => date(word).map(Value::Date),
                Type::Time => hour(word).map(Value::Time),
                Type::Phone => (tools.phone)(word).map(Value::Text),
                Type::Email => is_email(word).then(|| Value::Text(word.to_owned())),
                _ => {
                    let digits: String = word.chars().filter(|c| !c.is_whitespace()).collect();
                    is_postcode(&digits).then_some(Value::Text(digits))
                }
            };
            read.ok_or(Misfit::Type)
        }
    }
}

/// The code of a grid's row, or its non-answer.
pub(super) fn row(list: &[Name], raw: &Raw) -> Result<Name, Misfit> {
    match one(raw)? {
        none @ ("nsp" | "refus") => Ok(Name::new(none)),
        word => code(list, word),
    }
}

/// A text, without the spaces around it and with `\n` between lines; none when nothing is left.
pub(super) fn text(raw: &Raw) -> Option<String> {
    let joined = match raw {
        Raw::One(word) => word.replace("\r\n", "\n"),
        Raw::Many(words) => words.join(", "),
    };
    let text = joined.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Raw words as a message quotes them.
pub(super) fn shown(raw: &Raw) -> String {
    let joined = match raw {
        Raw::One(word) => word.clone(),
        Raw::Many(words) => words.join(", "),
    };
    joined.chars().take(80).collect()
}

/// Words without the spaces around them; one word may hold several codes between commas.
fn words(raw: &Raw) -> Vec<&str> {
    let all: Vec<&str> = match raw {
        Raw::One(word) => word.split(',').map(str::trim).collect(),
        Raw::Many(words) => words.iter().map(|word| word.trim()).collect(),
    };
    all.into_iter().filter(|word| !word.is_empty()).collect()
}

fn one(raw: &Raw) -> Result<&str, Misfit> {
    let word = match raw {
        Raw::One(word) => word.trim(),
        Raw::Many(words) => match words.as_slice() {
            [word] => word.trim(),
            [] => "",
            _ => return Err(Misfit::Type),
        },
    };
    if word.is_empty() {
        return Err(Misfit::Empty);
    }
    Ok(word)
}

fn code(list: &[Name], word: &str) -> Result<Name, Misfit> {
    let known = list.iter().find(|code| **code == word);
    known.cloned().ok_or_else(|| Misfit::Code(Name::new(word)))
}

fn ranking(list: &[Name], raw: &Raw) -> Result<Value, Misfit> {
    let mut chosen: Vec<Name> = Vec::new();
    for word in words(raw) {
        let code = code(list, word)?;
        if chosen.contains(&code) {
            return Err(Misfit::Repeated(code));
        }
        chosen.push(code);
    }
    if chosen.is_empty() {
        return Err(Misfit::Empty);
    }
    Ok(Value::Codes(chosen))
}

/// A set stands in its list's order, whatever the order it was given in.
fn set(list: &[Name], raw: &Raw) -> Result<Value, Misfit> {
    match ranking(list, raw)? {
        Value::Codes(chosen) => {
            let ordered = list.iter().filter(|code| chosen.contains(code));
            Ok(Value::Codes(ordered.cloned().collect()))
        }
        other => Ok(other),
    }
}

/// A number of at most 28 digits: a comma or a point before the decimals, spaces anywhere between
/// digits, either minus sign.
fn number(word: &str) -> Option<Decimal> {
    let plain: String = word
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            ',' => '.',
            '−' => '-',
            c => c,
        })
        .collect();
    let unsigned = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let digits = unsigned.bytes().filter(u8::is_ascii_digit).count();
    let sound = unsigned
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
        && unsigned.starts_with(|c: char| c.is_ascii_digit())
        && unsigned.ends_with(|c: char| c.is_ascii_digit());
    if !sound || digits > 28 {
        return None;
    }
    let number = Decimal::from_str_exact(&plain).ok()?.normalize();
    exact(number).then_some(number)
}

/// `2027-01-31`, or as it is written in French: `31/01/2027`, `31.1.2027`, `31-01-2027`, `31 1 2027`.
fn date(word: &str) -> Option<Date> {
    let separators = ['-', '/', '.', ' '];
    let parts: Vec<&str> = word
        .split(separators)
        .filter(|part| !part.is_empty())
        .collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = match (first.len(), last.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        _ => return None,
    };
    let month = Month::try_from(digits::<u8>(month)?).ok()?;
    Date::from_calendar_date(digits(year)?, month, digits(day)?).ok()
}

/// `14:30`, `14h30`, `14 h 30`, `9h`; an hour of a form may end with `:00` seconds.
fn hour(word: &str) -> Option<Time> {
    let word = word.to_lowercase();
    let mut parts = word.split([':', 'h']).map(str::trim);
    let hour = digits(parts.next()?)?;
    let minute = match parts.next()? {
        "" if word.ends_with('h') => 0,
        minute => digits(minute)?,
    };
    match (parts.next(), parts.next()) {
        (None | Some("00"), None) => Time::from_hms(hour, minute, 0).ok(),
        _ => None,
    }
}

/// A number made of digits only.
fn digits<N: FromStr>(part: &str) -> Option<N> {
    let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| part.parse().ok()).flatten()
}

/// A value in the one form that files use: codes, ISO dates, hours and minutes, a point before decimals.
#[must_use]
pub fn word_of(value: &Value) -> String {
    let join = |codes: &[Name]| {
        codes
            .iter()
            .map(Name::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    };
    match value {
        Value::YesNo(true) => "oui".to_owned(),
        Value::YesNo(false) => "non".to_owned(),
        Value::Code(code) => code.to_string(),
        Value::Codes(codes) => join(codes),
        Value::Number(number) => number.normalize().to_string(),
        Value::Text(text) => text.clone(),
        Value::Date(date) => date.to_string(),
        Value::Time(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
        Value::Rows(rows) => {
            let row = |(row, code)| format!("{row} = {code}");
            rows.iter().map(row).collect::<Vec<_>>().join(", ")
        }
    }
}

/// An answer in the form that files use.
#[must_use]
pub fn answer_word(answer: &Answer) -> String {
    match answer {
        Answer::Value(value) => word_of(value),
        Answer::DontKnow => "nsp".to_owned(),
        Answer::Refused => "refus".to_owned(),
        Answer::Passed => "passe".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{date, hour, number};
    use crate::call::read::word_of;
    use crate::value::Value;

    fn numbers(word: &str) -> Option<String> {
        number(word).map(|number| word_of(&Value::Number(number)))
    }

    #[test]
    fn numbers_as_people_type_them() {
        assert_eq!(numbers("1 234,50").as_deref(), Some("1234.5"));
        assert_eq!(numbers("−3").as_deref(), Some("-3"));
        assert_eq!(numbers("1\u{202F}000").as_deref(), Some("1000"));
        assert_eq!(
            numbers("9999999999999999999999999999").map(|n| n.len()),
            Some(28)
        );
        for bad in [
            "",
            "1,2,3",
            "1.",
            ",5",
            "1e3",
            "abc",
            "10000000000000000000000000000",
            "--1",
        ] {
            assert_eq!(numbers(bad), None, "{bad}");
        }
    }

    #[test]
    fn dates_and_hours_as_people_type_them() {
        let day = |word| date(word).map(|date| date.to_string());
        for good in [
            "2027-01-31",
            "31/01/2027",
            "31/1/2027",
            "31.01.2027",
            "31 01 2027",
        ] {
            assert_eq!(day(good).as_deref(), Some("2027-01-31"), "{good}");
        }
        for bad in [
            "31/02/2027",
            "31/01/27",
            "2027-13-01",
            "demain",
            "+1/01/2027",
            "",
        ] {
            assert_eq!(day(bad), None, "{bad}");
        }
        let at = |word| hour(word).map(|time| word_of(&Value::Time(time)));
        for good in ["9:05", "09:05", "9h05", "9 h 05", "09:05:00"] {
            assert_eq!(at(good).as_deref(), Some("09:05"), "{good}");
        }
        assert_eq!(at("9h").as_deref(), Some("09:00"));
        for bad in ["24:00", "9", "9:60", "9:05:30", ":05", ""] {
            assert_eq!(at(bad), None, "{bad}");
        }
    }
}
