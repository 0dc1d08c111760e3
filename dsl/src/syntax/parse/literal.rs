//! Numbers, dates, hours and quoted texts.

use rust_decimal::Decimal;
use time::{Date, Month, Time};

use super::Rule;
use super::expression::Refused;
use crate::syntax::codes;
use crate::syntax::reader::Reader;
use crate::syntax::tree::ExprKind;
use crate::syntax::words::trim;

/// Where a number stands, which decides what a comma in it may mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A comma is the decimal sign.
    Free,
    /// A comma separates items too.
    Parentheses,
    /// A comma separates options.
    Option,
}

/// The most digits of a number.
const MAX_DIGITS: usize = 28;

impl<'t> Reader<'t> {
    /// Reads a literal of that rule.
    pub(super) fn literal(
        &mut self,
        rule: Rule,
        text: &'t str,
        place: Place,
    ) -> Result<ExprKind, Refused> {
        match rule {
            Rule::number => self.number(text, place).map(ExprKind::Number),
            Rule::date => match date(text) {
                Some(date) => Ok(ExprKind::Date(date)),
                None => self.refused(codes::BAD_DATE, text, None),
            },
            Rule::loose_date => match strict_date(text) {
                Some((strict, date)) => {
                    self.mend(codes::BAD_DATE, text, &strict);
                    Ok(ExprKind::Date(date))
                }
                None => self.refused(codes::BAD_DATE, text, None),
            },
            Rule::time => match time(text) {
                Some(time) => Ok(ExprKind::Time(time)),
                None => self.refused(codes::BAD_TIME, text, None),
            },
            Rule::loose_time => match strict_time(text) {
                Some((strict, time)) => {
                    self.mend(codes::BAD_TIME, text, &strict);
                    Ok(ExprKind::Time(time))
                }
                None => self.refused(codes::BAD_TIME, text, None),
            },
            Rule::string => Ok(ExprKind::Text(
                text.get(1..text.len() - 1).unwrap_or_default().to_owned(),
            )),
            Rule::quoted => {
                let mut inner = text.chars();
                inner.next();
                inner.next_back();
                let inner = trim(inner.as_str());
                // A straight quote cannot stand inside straight quotes.
                if inner.contains('"') {
                    return self.refused(codes::BAD_QUOTES, text, None);
                }
                self.mend(codes::BAD_QUOTES, text, &format!("\"{inner}\""));
                Ok(ExprKind::Text(inner.to_owned()))
            }
            _ => self.unclosed(text),
        }
    }

    fn unclosed(&mut self, text: &'t str) -> Result<ExprKind, Refused> {
        // Opened by `"` and closed by another sort of quote.
        match text.find(['”', '“', '»']) {
            Some(end) => {
                let close = text
                    .get(end..)
                    .and_then(|rest| rest.chars().next())
                    .map_or(0, char::len_utf8);
                let fix = format!("{}\"", text.get(..end).unwrap_or_default().trim_end());
                self.refused(
                    codes::BAD_QUOTES,
                    text.get(..end + close).unwrap_or(text),
                    Some(fix),
                )
            }
            None => self.refused(codes::UNCLOSED_QUOTE, text, None),
        }
    }

    fn number(&mut self, text: &'t str, place: Place) -> Result<Decimal, Refused> {
        if let Some((whole, part)) = text.split_once(',') {
            let point = format!("{whole}.{part}");
            match place {
                Place::Free => {}
                Place::Parentheses => {
                    let fault = self.fault(codes::AMBIGUOUS_COMMA, text).with("found", text);
                    let two = format!("{whole} ; {part}");
                    self.report(fault.with("point", &point).with("two", &two));
                    return Err(Refused);
                }
                Place::Option => return self.refused(codes::DECIMAL_COMMA, text, Some(point)),
            }
        }
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let number = if text.contains(',') {
            text.replace(',', ".").parse()
        } else {
            text.parse()
        };
        match number {
            Ok(number) if digits <= MAX_DIGITS => Ok(number),
            _ => {
                let fault = self.fault(codes::NUMBER_TOO_LONG, text);
                self.report(fault.with("max", &MAX_DIGITS));
                Err(Refused)
            }
        }
    }

    fn refused<T>(
        &mut self,
        code: &'static str,
        text: &'t str,
        fix: Option<String>,
    ) -> Result<T, Refused> {
        match fix {
            Some(fix) => self.mend(code, text, &fix),
            None => self.refuse(code, text),
        }
        Err(Refused)
    }
}

fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = Month::try_from(parts.next()?.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year, month, parts.next()?.parse().ok()?).ok()
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

/// `1/12/2026` and `2026-12-1` as they should be written.
fn strict_date(text: &str) -> Option<(String, Date)> {
    let mut parts: Vec<&str> = text.split(['-', '/']).collect();
    if text.contains('/') {
        parts.reverse();
    }
    let [year, month, day] = parts.as_slice() else {
        return None;
    };
    let strict = format!("{year}-{month:0>2}-{day:0>2}");
    date(&strict).map(|date| (strict, date))
}

/// `9:05` and `14h30` as they should be written.
fn strict_time(text: &str) -> Option<(String, Time)> {
    let (hour, minute) = text.split_once([':', 'h', 'H'])?;
    let strict = format!("{hour:0>2}:{minute:0>2}");
    time(&strict).map(|time| (strict, time))
}
