//! The platform as a handful of plain functions, so that a call names it once, when it begins.

use rust_decimal::Decimal;
use time::{Date, Time};
use unic_langid::LanguageIdentifier;

use crate::platform::{Length, NumberOptions, Platform};

/// Functions of a [`Platform`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Tools {
    /// [`Platform::number`]
    pub number: fn(&LanguageIdentifier, Decimal, NumberOptions) -> String,
    /// [`Platform::date`]
    pub date: fn(&LanguageIdentifier, Date, Length) -> String,
    /// [`Platform::time`]
    pub time: fn(&LanguageIdentifier, Time, Length) -> String,
    /// [`Platform::list`]
    pub list: fn(&LanguageIdentifier, &[String]) -> String,
    /// [`Platform::phone`]
    pub phone: fn(&str) -> Option<String>,
}

impl Tools {
    /// The functions of `P`.
    pub fn of<P: Platform>() -> Self {
        Self {
            number: P::number,
            date: P::date,
            time: P::time,
            list: P::list,
            phone: P::phone,
        }
    }
}
