//! What the language takes from outside, on a server: CLDR's rules through ICU4X, and
//! telephone numbers by libphonenumber's.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;

use icu::calendar::Gregorian;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::input::{Date as IcuDate, DateTime, Time as IcuTime};
use icu::datetime::options::{Alignment, Length as IcuLength, TimePrecision, YearStyle};
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::subtags::script;
use icu::locale::{Locale, LocaleDirectionality, LocaleExpander, locale};
use icu::plurals::{PluralCategory, PluralRules};
use phonenumber::{Mode, country};
use rust_decimal::{Decimal, RoundingStrategy};
use time::{Date, Time};
use trame_dsl::platform::{DateParts, Length, NumberOptions, Platform};
use unic_langid::LanguageIdentifier;

/// The server's platform.
#[derive(Clone, Copy, Debug)]
pub struct Icu;

/// Dates are those of the Gregorian calendar in every language: a letter or a form has them so.
type DateFormatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// The longest telephone number that is read, with its spaces and signs.
const MAX_PHONE: usize = 32;

/// What one language has needed so far; building a formatter costs fifty times its use.
struct Formatters {
    /// Whose rules it follows.
    locale: Locale,
    grouped: Option<DecimalFormatter>,
    ungrouped: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    plurals: Option<PluralRules>,
    dates: HashMap<Style, Option<DateFormatter>>,
}

/// A way to write a date or an hour.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Style {
    Date(Length),
    Parts(DateParts),
    Time(Length),
}

thread_local! {
    // For each thread its own: formatters are read at every text, and a lock would be shared by all calls.
    static FORMATTERS: RefCell<HashMap<LanguageIdentifier, Formatters>> = RefCell::default();
}

static DIRECTIONS: LazyLock<LocaleDirectionality> =
    LazyLock::new(LocaleDirectionality::new_extended);

/// Whether a language is written in Latin letters.
#[must_use]
pub fn is_latin(language: &LanguageIdentifier) -> bool {
    let mut locale = locale_of(language);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.id.script == Some(script!("Latn"))
}

impl Platform for Icu {
    fn number(language: &LanguageIdentifier, number: Decimal, options: NumberOptions) -> String {
        let digits = digits(number, options);
        let written = with(language, |formatters| {
            let slot = if options.grouping {
                &mut formatters.grouped
            } else {
                &mut formatters.ungrouped
            };
            if slot.is_none() {
                *slot = decimal_formatter(&formatters.locale, options.grouping);
            }
            slot.as_ref()
                .map(|formatter| formatter.format_to_string(&digits))
        });
        written.unwrap_or_else(|| digits.to_string())
    }

    fn plural(language: &LanguageIdentifier, number: Decimal) -> Option<&'static str> {
        let digits = digits(number, NumberOptions::default());
        with(language, |formatters| {
            if formatters.plurals.is_none() {
                let preferences = (&formatters.locale).into();
                formatters.plurals = PluralRules::try_new_cardinal(preferences).ok();
            }
            let rules = formatters.plurals.as_ref()?;
            Some(match rules.category_for(&digits) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            })
        })
    }

    fn date(language: &LanguageIdentifier, date: Date, length: Length) -> String {
        write_date(language, date, Style::Date(length))
    }

    fn date_parts(language: &LanguageIdentifier, date: Date, parts: DateParts) -> String {
        write_date(language, date, Style::Parts(parts))
    }

    fn time(language: &LanguageIdentifier, time: Time, length: Length) -> String {
        let written = moment(Date::MIN.replace_year(2000).unwrap_or(Date::MIN), time)
            .and_then(|moment| write(language, Style::Time(length), &moment));
        written.unwrap_or_else(|| format!("{:02}:{:02}", time.hour(), time.minute()))
    }

    fn list(language: &LanguageIdentifier, items: &[String]) -> String {
        let written = with(language, |formatters| {
            if formatters.list.is_none() {
                let options = ListFormatterOptions::default().with_length(ListLength::Wide);
                let formatter = ListFormatter::try_new_and((&formatters.locale).into(), options);
                formatters.list = formatter.ok();
            }
            formatters
                .list
                .as_ref()
                .map(|formatter| formatter.format_to_string(items.iter()))
        });
        written.unwrap_or_else(|| items.join(", "))
    }

    fn is_rtl(language: &LanguageIdentifier) -> bool {
        DIRECTIONS.is_right_to_left(&locale_of(language).id)
    }

    fn phone(typed: &str) -> Option<String> {
        let typed = typed.trim();
        let readable = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+().-/".contains(c);
        if typed.len() > MAX_PHONE || !typed.chars().all(readable) {
            return None;
        }
        let number = phonenumber::parse(Some(country::Id::FR), typed).ok()?;
        phonenumber::is_valid(&number).then(|| number.format().mode(Mode::E164).to_string())
    }
}

fn write_date(language: &LanguageIdentifier, date: Date, style: Style) -> String {
    let written = moment(date, Time::MIDNIGHT).and_then(|moment| write(language, style, &moment));
    written.unwrap_or_else(|| date.to_string())
}

fn with<R>(language: &LanguageIdentifier, write: impl FnOnce(&mut Formatters) -> R) -> R {
    FORMATTERS.with_borrow_mut(|all| match all.get_mut(language) {
        Some(formatters) => write(formatters),
        None => write(
            all.entry(language.clone())
                .or_insert_with(|| Formatters::new(language)),
        ),
    })
}

impl Formatters {
    fn new(language: &LanguageIdentifier) -> Self {
        let own = locale_of(language);
        let locale = if has_data(&own) { own } else { locale!("fr") };
        Self {
            locale,
            grouped: None,
            ungrouped: None,
            list: None,
            plurals: None,
            dates: HashMap::new(),
        }
    }
}

/// Whether ICU knows a language. For one that it does not, it writes « 2026 M03 7 », which nobody
/// can read aloud: French rules are then those that the agente and the person called both live with.
fn has_data(locale: &Locale) -> bool {
    let written = |locale: &Locale| {
        let formatter = date_formatter(locale, Style::Date(Length::Long))?;
        let moment = moment(Date::from_ordinal_date(2000, 90).ok()?, Time::MIDNIGHT)?;
        Some(formatter.format(&moment).to_string())
    };
    written(locale) != written(&Locale::UNKNOWN)
}

/// The same tag for ICU; one that it cannot read is its root locale.
fn locale_of(language: &LanguageIdentifier) -> Locale {
    language.to_string().parse().unwrap_or(Locale::UNKNOWN)
}

fn decimal_formatter(locale: &Locale, grouping: bool) -> Option<DecimalFormatter> {
    let mut options = DecimalFormatterOptions::default();
    let strategy = if grouping {
        GroupingStrategy::Auto
    } else {
        GroupingStrategy::Never
    };
    options.grouping_strategy = Some(strategy);
    DecimalFormatter::try_new(locale.into(), options).ok()
}

/// The digits to show.
fn digits(number: Decimal, options: NumberOptions) -> fixed_decimal::Decimal {
    let most = u32::from(options.max_fraction);
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    let rounded = number.round_dp_with_strategy(most, strategy).normalize();
    let mut digits = fixed_decimal::Decimal::from(rounded.mantissa());
    // A scale is at most 28.
    let scale = i16::try_from(rounded.scale()).unwrap_or(0);
    digits.absolute.multiply_pow10(-scale);
    digits.absolute.pad_end(-i16::from(options.min_fraction));
    digits.absolute.pad_start(i16::from(options.min_integer));
    digits
}

fn moment(date: Date, time: Time) -> Option<DateTime<Gregorian>> {
    let month = u8::from(date.month());
    let date = IcuDate::try_new_gregorian(date.year(), month, date.day()).ok()?;
    let time = IcuTime::try_new(time.hour(), time.minute(), time.second(), 0).ok()?;
    Some(DateTime { date, time })
}

fn write(
    language: &LanguageIdentifier,
    style: Style,
    moment: &DateTime<Gregorian>,
) -> Option<String> {
    with(language, |formatters| {
        let formatter = formatters
            .dates
            .entry(style)
            .or_insert_with(|| date_formatter(&formatters.locale, style));
        let written = formatter.as_ref()?.format(moment).to_string();
        let french = formatters.locale.id.language == locale!("fr").id.language;
        Some(if french {
            first_in_french(&written)
        } else {
            written
        })
    })
}

/// « 1er janvier »: the first of a month is an ordinal in French (Imprimerie nationale), which CLDR
/// does not know.
fn first_in_french(written: &str) -> String {
    let words = written.split(' ');
    let words: Vec<&str> = words
        .map(|word| if word == "1" { "1er" } else { word })
        .collect();
    words.join(" ")
}

fn date_formatter(locale: &Locale, style: Style) -> Option<DateFormatter> {
    let mut builder = FieldSetBuilder::new();
    match style {
        Style::Date(wanted) => {
            let full = wanted == Length::Full;
            builder.date_fields = Some(if full {
                DateFields::YMDE
            } else {
                DateFields::YMD
            });
            builder.length = Some(length(wanted));
        }
        Style::Parts(parts) => {
            builder.date_fields = Some(fields(parts));
            builder.length = Some(length(parts.length));
            builder.year_style = parts.year.then_some(YearStyle::Full);
            builder.alignment = parts.two_digits.then_some(Alignment::Column);
        }
        Style::Time(wanted) => {
            let short = wanted == Length::Short;
            builder.time_precision = Some(if short {
                TimePrecision::Minute
            } else {
                TimePrecision::Second
            });
        }
    }
    let fields = builder.build_composite_datetime().ok()?;
    let preferences = DateTimeFormatterPreferences::from(locale);
    let formatter = DateFormatter::try_new(preferences, fields).ok()?;
    // icu 2.4 forgets digits for « março de 2026 », and then panics in debug builds.
    let mut names = FixedCalendarDateTimeNames::from_formatter(preferences, formatter);
    names.include_decimal_formatter().ok()?;
    names.try_into_formatter(fields).ok()
}

/// The nearest set of fields that languages have a pattern for.
fn fields(parts: DateParts) -> DateFields {
    match (parts.weekday, parts.year, parts.month, parts.day) {
        (true, true, ..) => DateFields::YMDE,
        (true, false, true, _) => DateFields::MDE,
        (true, false, false, true) => DateFields::DE,
        (true, false, false, false) => DateFields::E,
        (false, true, true, false) => DateFields::YM,
        (false, true, false, false) => DateFields::Y,
        (false, true, ..) | (false, false, false, false) => DateFields::YMD,
        (false, false, true, true) => DateFields::MD,
        (false, false, true, false) => DateFields::M,
        (false, false, false, true) => DateFields::D,
    }
}

fn length(length: Length) -> IcuLength {
    match length {
        Length::Short => IcuLength::Short,
        Length::Medium => IcuLength::Medium,
        Length::Long | Length::Full => IcuLength::Long,
    }
}

#[cfg(test)]
mod tests;
