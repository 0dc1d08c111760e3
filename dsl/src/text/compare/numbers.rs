//! Numbers written in figures: telephone numbers, dates, hours, forms. Spaces, dots and hyphens
//! inside a number, and the writing of its digits, do not matter; figures do.

use std::ops::Range;

use super::sentence::Sentence;
use super::{Fault, Held, addresses, digits};

/// A number in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its runs of digits, as ASCII: `["01", "43", "93", "86", "86"]`.
    groups: Vec<String>,
    /// As it is written.
    written: String,
    /// Whether it is an hour: « 14 h », « 14:30 ».
    hour: bool,
}

impl Number {
    fn digits(&self) -> String {
        let digits = self.groups.concat();
        // France is dialled +33 from elsewhere.
        match digits.strip_prefix("33") {
            Some(rest) if self.written.starts_with('+') => format!("0{rest}"),
            _ => digits,
        }
    }

    /// Whether it counts: a number of one figure may as well be written in words.
    fn counts(&self) -> bool {
        self.groups.concat().len() > 1
    }
}

/// The numbers of a sentence, in order. Those inside addresses are the addresses' own.
pub(super) fn of(sentence: &Sentence) -> Vec<Number> {
    placed(sentence)
        .into_iter()
        .map(|(number, _)| number)
        .collect()
}

/// The same with where each stands.
fn placed<'a>(sentence: &Sentence<'a>) -> Vec<(Number, &'a str)> {
    let words = sentence.words();
    words
        .flat_map(|words| {
            let taken = addresses::ranges(words);
            read(words, &taken)
        })
        .collect()
}

/// What may stand between two runs of digits of one number.
fn joins(between: &str) -> bool {
    // « 14 h 30 »
    if matches!(between.trim(), "h" | "heure" | "heures") {
        return true;
    }
    let mut letters = between.chars();
    matches!(
        (letters.next(), letters.next()),
        (
            Some(
                ' ' | '\u{a0}'
                    | '\u{202f}'
                    | '\u{2009}'
                    | '.'
                    | ','
                    | '-'
                    | '/'
                    | ':'
                    | '\u{2010}'
                    | '\u{2011}'
                    | '\u{b7}'
                    | '\u{66b}'
                    | '\u{66c}'
                    | '\''
                    | '\u{2019}'
            ),
            None
        )
    )
}

/// Whether two runs are short enough to be parts of one number: « 93 86 », « 2 000 », « 12/2026 ».
fn are_short(number: &Number, next: &str) -> bool {
    let last = number.groups.last().map_or(0, String::len);
    last.min(next.len()) <= 3 && last.max(next.len()) <= 4
}

fn read<'a>(words: &'a str, taken: &[Range<usize>]) -> Vec<(Number, &'a str)> {
    let mut numbers: Vec<(Number, Range<usize>)> = Vec::new();
    for run in runs(words, taken) {
        let group: String = words[run.clone()]
            .chars()
            .filter_map(digits::value)
            .map(|digit| char::from(b'0' + digit))
            .collect();
        match numbers.last_mut() {
            Some((number, place))
                if words.get(place.end..run.start).is_some_and(joins)
                    && are_short(number, &group) =>
            {
                number.groups.push(group);
                place.end = run.end;
            }
            _ => {
                let number = Number {
                    groups: vec![group],
                    written: String::new(),
                    hour: false,
                };
                numbers.push((number, run));
            }
        }
    }
    let whole = |(mut number, place): (Number, Range<usize>)| {
        let start = match words.get(..place.start) {
            Some(head) if head.ends_with('+') => place.start - 1,
            _ => place.start,
        };
        let slice = words.get(start..place.end)?;
        let after = words.get(place.end..).unwrap_or_default().trim_start();
        slice.clone_into(&mut number.written);
        number.hour = slice.contains([':', 'h'])
            || after.strip_prefix('h').is_some_and(|rest| {
                rest.starts_with("eure") || !rest.starts_with(char::is_alphabetic)
            });
        Some((number, slice))
    };
    numbers.into_iter().filter_map(whole).collect()
}

/// Runs of digits outside of what is taken.
fn runs(words: &str, taken: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, c) in words.char_indices() {
        if digits::value(c).is_none() || taken.iter().any(|range| range.contains(&at)) {
            continue;
        }
        let end = at + c.len_utf8();
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = end,
            _ => runs.push(at..end),
        }
    }
    runs
}

/// Whether digits are the same number. One that is dialled is known by its last nine: « 01 43… » is
/// « 0033 1 43… ».
fn same(one: &str, other: &str) -> bool {
    let dialled = |digits: &'_ str| {
        digits
            .len()
            .checked_sub(9)
            .and_then(|at| digits.get(at..))
            .map(str::to_owned)
    };
    one == other || dialled(one).is_some_and(|own| Some(own) == dialled(other))
}

/// Whether a number is among others, in one writing or another.
fn is_among(number: &Number, others: &[&Number]) -> bool {
    let digits = number.digits();
    if others.iter().any(|other| same(&other.digits(), &digits)) {
        return true;
    }
    let groups: Vec<&str> = others
        .iter()
        .flat_map(|other| other.groups.iter().map(String::as_str))
        .collect();
    // « 01 – 43 – … » is read as several.
    let joined = (0..others.len()).any(|from| {
        let mut rest = digits.as_str();
        let mut run = others.iter().skip(from);
        while let Some(after) = run.next().and_then(|other| {
            let whole = other.digits();
            rest.strip_prefix(whole.as_str())
        }) {
            rest = after;
            if rest.is_empty() {
                return true;
            }
        }
        false
    });
    let has = |group: &String| {
        let bare = group.trim_start_matches('0');
        let mut there = groups.iter();
        there.any(|other| *other == group || other.trim_start_matches('0') == bare)
    };
    // A date may have its parts in another order; what is dialled may not.
    let parts = number.groups.len();
    let apart = digits.len() < 9 && (2..=3).contains(&parts) && number.groups.iter().all(has);
    // « 14:30 » said as « 14, and 30 ».
    let part = parts == 1
        && others.iter().any(|other| {
            let groups = other.groups.len();
            (2..=3).contains(&groups) && other.digits().len() < 9 && other.groups.contains(&digits)
        });
    joined || apart || part || (number.hour && is_afternoon(number, &groups))
}

/// 14 h is 2 pm.
fn is_afternoon(number: &Number, groups: &[&str]) -> bool {
    let hour = number
        .groups
        .first()
        .and_then(|hour| hour.parse::<u8>().ok());
    let Some(hour) = hour.filter(|hour| (13..24).contains(hour)) else {
        return false;
    };
    let hour = (hour - 12).to_string();
    let minutes = number.groups.iter().skip(1);
    groups.contains(&hour.as_str())
        && minutes
            .into_iter()
            .all(|minute| groups.contains(&minute.as_str()) || minute == "00")
}

/// Checks that the figures of a text are those of its source.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    let source: Vec<&Number> = held.original.numbers.iter().flatten().collect();
    let said: Vec<Vec<(Number, &str)>> = held.said.sentences.iter().map(placed).collect();
    let all: Vec<&Number> = said.iter().flatten().map(|(number, _)| number).collect();
    let mut missing: Vec<&Number> = Vec::new();
    for number in source.iter().filter(|number| number.counts()) {
        if !is_among(number, &all) && !missing.contains(number) {
            missing.push(number);
        }
    }
    let mut others: Vec<(&Number, &str)> = Vec::new();
    if let Some((slice, meant)) = single(&source, &said) {
        let fault = Fault::error("translation-number-other", held.range(slice));
        faults.push(fault.with("found", slice).with("expected", meant));
    }
    for (number, slice) in said.iter().flatten() {
        let meant = |own: &&Number| is_among(own, &[number]);
        if number.counts() && !is_among(number, &source) && !source.iter().any(meant) {
            others.push((number, slice));
        }
    }
    others.dedup_by_key(|(_, slice)| slice.as_ptr());
    let mut waiting = missing.into_iter();
    for (number, slice) in others {
        let at = held.range(slice);
        if let Some(meant) = waiting.next() {
            let fault = Fault::error("translation-number-other", at).with("found", slice);
            faults.push(fault.with("expected", meant.written.clone()));
        } else if number.groups.concat().len() > 2 {
            let fault = Fault::error("translation-number-other", at).with("found", slice);
            faults.push(fault.with("expected", "none"));
        } else if !in_words(&held.original.said) {
            faults.push(Fault::warning("translation-number-added", at).with("found", slice));
        }
    }
    for number in waiting {
        let fault = Fault::error("translation-number-missing", held.whole.clone());
        faults.push(fault.with("expected", number.written.clone()));
    }
    in_some_variants(held, &said, faults);
}

/// A figure that is another than the source's. One alone may stand for a word, and a word for it: only where
/// each side has one that the other has not, somebody was wrong.
fn single<'a>(source: &[&Number], said: &[Vec<(Number, &'a str)>]) -> Option<(&'a str, String)> {
    let lone = |number: &Number| !number.counts();
    let within = |digits: &str, groups: &[String]| {
        groups
            .iter()
            .any(|group| group.trim_start_matches('0') == digits || group == digits)
    };
    let in_source = |digits: &str| source.iter().any(|number| within(digits, &number.groups));
    let is_said = |digits: &str| {
        said.iter()
            .flatten()
            .any(|(number, _)| within(digits, &number.groups))
    };
    let mut lost = source
        .iter()
        .filter(|number| lone(number) && !is_said(&number.digits()));
    let mut new = said
        .iter()
        .flatten()
        .filter(|(number, _)| lone(number) && !in_source(&number.digits()));
    let (meant, (_, slice)) = (lost.next()?, new.next()?);
    Some((slice, meant.written.clone()))
}

/// A number that the source always says, and some variant does not.
fn in_some_variants(held: &Held, said: &[Vec<(Number, &str)>], faults: &mut Vec<Fault>) {
    let all: Vec<&Number> = said.iter().flatten().map(|(number, _)| number).collect();
    let Some(first) = held.original.numbers.first().filter(|_| said.len() > 1) else {
        return;
    };
    let always = |number: &&Number| {
        let mut sentences = held.original.numbers.iter();
        number.counts()
            && sentences.all(|numbers| is_among(number, &numbers.iter().collect::<Vec<_>>()))
    };
    for number in first.iter().filter(always) {
        let lacks = |numbers: &Vec<(Number, &str)>| {
            let numbers: Vec<&Number> = numbers.iter().map(|(number, _)| number).collect();
            !is_among(number, &numbers)
        };
        let sentence = said
            .iter()
            .position(lacks)
            .filter(|_| is_among(number, &all));
        let chosen = sentence.and_then(|at| held.said.sentences.get(at)?.chosen.last());
        if let Some((_, key)) = chosen {
            let fault = Fault::error("translation-number-missing", held.range(key));
            faults.push(fault.with("expected", number.written.clone()));
        }
    }
}

/// French words for numbers of two figures: a translator may write them in figures.
const WORDS: [&str; 28] = [
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "midi",
    "minuit",
    "demi",
    "dizaine",
    "douzaine",
    "quinzaine",
    "vingtaine",
    "trentaine",
    "janvier",
    "février",
    "mars",
    "octobre",
    "novembre",
    "décembre",
    "semaine",
    "trimestre",
];

fn in_words(said: &str) -> bool {
    let mut words = said.split(|c: char| !c.is_alphabetic());
    words.any(|word| WORDS.iter().any(|number| word.starts_with(number)))
}
