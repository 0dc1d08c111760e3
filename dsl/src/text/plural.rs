//! Numbers as Fluent's plural rules take them.
//!
//! The rules inside fluent-bundle (`intl_pluralrules` 7) read « n % 100 = 3..10 » as « n = 3..10 », so that
//! from 100 on Arabic, Romanian and others get a wrong form. They cannot be replaced, but what they are
//! given can: where the platform names another category, a smaller number of that category selects instead.
//! An exact key, `[120]`, is then not met.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use unic_langid::LanguageIdentifier;

use crate::platform::Platform;

/// Numbers that stand for others of their category. Those that texts name exactly come last.
const STAND_INS: [u8; 11] = [97, 17, 13, 23, 7, 6, 4, 3, 100, 2, 1];

/// A number as a selector takes it.
pub(super) fn countable<P: Platform>(
    language: &LanguageIdentifier,
    number: Decimal,
) -> FluentValue<'static> {
    let own = reduced(number).to_f64().unwrap_or(0.0);
    // Below 100 the rules that fail and those that hold are the same.
    let stand_in = (number.abs() >= Decimal::ONE_HUNDRED)
        .then(|| stand_in::<P>(language, number, own))
        .flatten();
    let value = stand_in.unwrap_or(own);
    FluentValue::Number(FluentNumber::new(value, FluentNumberOptions::default()))
}

/// A number that Fluent's rules put where `number` belongs, when they misplace it.
fn stand_in<P: Platform>(language: &LanguageIdentifier, number: Decimal, own: f64) -> Option<f64> {
    let right = P::plural(language, number)?;
    let rules = PluralRules::create(language.clone(), PluralRuleType::CARDINAL).ok()?;
    let fits = |value: &f64| {
        rules
            .select(*value)
            .is_ok_and(|category| name(&category) == right)
    };
    if fits(&own) {
        return None;
    }
    STAND_INS.into_iter().map(f64::from).find(fits)
}

/// Past fifteen digits only the last twelve are kept, under a leading 1: no rule looks further,
/// and an `f64` would be wrong or overflow there.
fn reduced(number: Decimal) -> Decimal {
    let limit = Decimal::from(1_000_000_000_000_000_i64);
    if number.abs() < limit {
        return number;
    }
    let kept = Decimal::from(1_000_000_000_000_i64);
    number.trunc().abs() % kept + kept
}

pub(super) fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
