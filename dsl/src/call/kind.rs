//! Whether a value is one of a type, whatever the question it answers.

use std::str::FromStr;

use email_address::{EmailAddress, Options};
use rust_decimal::Decimal;

use super::tools::Tools;
use crate::name::Name;
use crate::script::{ListId, Script, Type};
use crate::value::Value;

/// The largest number of 28 digits, whatever its decimals.
const LIMIT: u128 = 10_u128.pow(28);

/// Why a value is not one of its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Misfit {
    /// Another type, or a badly formed value.
    Type,
    /// A code that its list does not have.
    Code(Name),
    /// A row that the grid does not have.
    Row(Name),
    /// A code twice.
    Repeated(Name),
    /// A set that is not in its list's order.
    Unordered,
    /// A set or a text with nothing in it.
    Empty,
}

/// The type's word, as screens and messages name it.
#[must_use]
pub fn type_word(ty: Type) -> &'static str {
    match ty {
        Type::YesNo => "oui_non",
        Type::Choice(_) => "choix",
        Type::Multiple(_) => "choix_multiple",
        Type::Ranking(_) => "classement",
        Type::Grid { .. } => "grille",
        Type::Scale(..) => "echelle",
        Type::Integer => "entier",
        Type::Decimal => "decimal",
        Type::Text { long: false } => "texte",
        Type::Text { long: true } => "texte_long",
        Type::Date => "date",
        Type::Time => "heure",
        Type::Phone => "telephone",
        Type::Email => "courriel",
        Type::Postcode => "code_postal",
    }
}

/// A list's codes; none for a list that does not exist.
pub(super) fn codes(script: &Script, list: ListId) -> &[Name] {
    script
        .lists
        .get(list as usize)
        .map_or(&[], |list| &list.codes)
}

/// Whether `value` is one of `ty`.
pub(super) fn fits(script: &Script, tools: Tools, ty: Type, value: &Value) -> Result<(), Misfit> {
    match (ty, value) {
        (Type::YesNo, Value::YesNo(_)) | (Type::Date, Value::Date(_)) => Ok(()),
        (Type::Time, Value::Time(time)) => kept_if(time.second() == 0 && time.nanosecond() == 0),
        (Type::Choice(list), Value::Code(code)) => in_list(codes(script, list), code),
        (Type::Multiple(list), Value::Codes(chosen)) => set(codes(script, list), chosen),
        (Type::Ranking(list), Value::Codes(chosen)) => ranking(codes(script, list), chosen),
        (Type::Grid { list, rows }, Value::Rows(answers)) => {
            let (list, rows) = (codes(script, list), codes(script, rows));
            answers.iter().try_for_each(|(row, code)| {
                in_list(rows, row).map_err(|_| Misfit::Row(row.clone()))?;
                let none = *code == "nsp" || *code == "refus";
                if none { Ok(()) } else { in_list(list, code) }
            })
        }
        (Type::Scale(from, to), Value::Number(number)) => {
            kept_if(number.is_integer() && *number >= from.into() && *number <= to.into())
        }
        (Type::Integer, Value::Number(number)) => kept_if(number.is_integer() && exact(*number)),
        (Type::Decimal, Value::Number(number)) => kept_if(exact(*number)),
        (Type::Text { .. }, Value::Text(text)) => match text.trim() {
            "" => Err(Misfit::Empty),
            _ => Ok(()),
        },
        (Type::Phone, Value::Text(text)) => kept_if((tools.phone)(text).as_deref() == Some(text)),
        (Type::Email, Value::Text(text)) => kept_if(is_email(text)),
        (Type::Postcode, Value::Text(text)) => kept_if(is_postcode(text)),
        _ => Err(Misfit::Type),
    }
}

/// Whether a text is an e-mail address that can be written to from outside.
pub(super) fn is_email(text: &str) -> bool {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    EmailAddress::from_str(text).is_ok() && EmailAddress::parse_with_options(text, options).is_ok()
}

/// Whether a text is a French postcode.
pub(super) fn is_postcode(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a number has at most 28 digits.
pub(super) fn exact(number: Decimal) -> bool {
    number.mantissa().unsigned_abs() < LIMIT
}

fn kept_if(condition: bool) -> Result<(), Misfit> {
    if condition { Ok(()) } else { Err(Misfit::Type) }
}

fn in_list(list: &[Name], code: &Name) -> Result<(), Misfit> {
    let known = list.contains(code);
    if known {
        Ok(())
    } else {
        Err(Misfit::Code(code.clone()))
    }
}

/// A set is not empty, and in its list's order.
fn set(list: &[Name], chosen: &[Name]) -> Result<(), Misfit> {
    ranking(list, chosen)?;
    let mut rest = list.iter();
    let ordered = chosen.iter().all(|code| rest.any(|known| known == code));
    if ordered {
        Ok(())
    } else {
        Err(Misfit::Unordered)
    }
}

/// An order is not empty, and names nothing twice.
fn ranking(list: &[Name], chosen: &[Name]) -> Result<(), Misfit> {
    if chosen.is_empty() {
        return Err(Misfit::Empty);
    }
    for (at, code) in chosen.iter().enumerate() {
        in_list(list, code)?;
        if chosen.iter().take(at).any(|earlier| earlier == code) {
            return Err(Misfit::Repeated(code.clone()));
        }
    }
    Ok(())
}
