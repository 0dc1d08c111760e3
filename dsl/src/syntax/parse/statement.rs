//! The parts of a statement's line. Nothing is missing or wrong here: parts are `None`, and
//! whoever asked for the line says so.

use pest::iterators::Pair;

use super::{Rule, read};
use crate::name::is_name;
use crate::syntax::words::trim;

/// `NAME : title`
#[derive(Default)]
pub(in crate::syntax) struct Titled<'t> {
    pub(in crate::syntax) name: Option<&'t str>,
    pub(in crate::syntax) colon: bool,
    pub(in crate::syntax) title: Option<&'t str>,
}

/// `NAME`
#[derive(Default)]
pub(in crate::syntax) struct Alone<'t> {
    pub(in crate::syntax) name: Option<&'t str>,
    /// What follows, which should not.
    pub(in crate::syntax) extra: Option<&'t str>,
    /// Whether `fin` stood before: `-> fin OUTCOME`.
    pub(in crate::syntax) ending: Option<&'t str>,
}

/// `NAME : TYPE, OPTION, …`
#[derive(Default)]
pub(in crate::syntax) struct Asked<'t> {
    pub(in crate::syntax) name: Option<&'t str>,
    pub(in crate::syntax) colon: bool,
    /// The type, then the options, as written; never empty.
    pub(in crate::syntax) options: Vec<&'t str>,
}

/// `NAME = EXPR`
#[derive(Default)]
pub(in crate::syntax) struct Computed<'t> {
    pub(in crate::syntax) name: Option<&'t str>,
    pub(in crate::syntax) equals: Option<&'t str>,
    pub(in crate::syntax) value: Option<&'t str>,
}

/// `NAME : EXPR fois, au plus N`
#[derive(Default)]
pub(in crate::syntax) struct Repeated<'t> {
    pub(in crate::syntax) name: Option<&'t str>,
    pub(in crate::syntax) colon: bool,
    pub(in crate::syntax) count: Option<&'t str>,
    pub(in crate::syntax) times: Option<&'t str>,
    pub(in crate::syntax) options: Vec<&'t str>,
}

/// `NAME vers SERVICE, priorité haute`
#[derive(Default)]
pub(in crate::syntax) struct Alerted<'t> {
    pub(in crate::syntax) name: Option<&'t str>,
    pub(in crate::syntax) toward: bool,
    pub(in crate::syntax) service: Option<&'t str>,
    /// What stands before the comma and should not.
    pub(in crate::syntax) extra: Option<&'t str>,
    pub(in crate::syntax) options: Vec<&'t str>,
}

impl<'t> Titled<'t> {
    pub(in crate::syntax) fn read(text: &'t str) -> Self {
        let mut parts = Self::default();
        for pair in pairs(Rule::titled, text) {
            match pair.as_rule() {
                Rule::label => parts.name = part(&pair),
                Rule::colon => parts.colon = true,
                Rule::extra => parts.title = part(&pair),
                _ => {}
            }
        }
        parts
    }
}

impl<'t> Alone<'t> {
    pub(in crate::syntax) fn read(text: &'t str) -> Self {
        if is_name(text) {
            return Self {
                name: Some(text),
                ..Self::default()
            };
        }
        Self::parts(Rule::alone, text)
    }

    /// What follows the arrow of an answer.
    pub(in crate::syntax) fn target(text: &'t str) -> Self {
        Self::parts(Rule::target, text)
    }

    fn parts(rule: Rule, text: &'t str) -> Self {
        let mut parts = Self::default();
        for pair in pairs(rule, text) {
            match pair.as_rule() {
                Rule::plain => parts.name = part(&pair),
                Rule::extra => parts.extra = part(&pair),
                Rule::ending => parts.ending = part(&pair),
                _ => {}
            }
        }
        parts
    }
}

impl<'t> Asked<'t> {
    pub(in crate::syntax) fn read(text: &'t str) -> Self {
        Self::plain(text).unwrap_or_else(|| Self::full(text))
    }

    /// The commonest line, whose commas all separate options, without the grammar.
    fn plain(text: &'t str) -> Option<Self> {
        let (name, rest) = text.split_once(':')?;
        let name = trim(name);
        let bytes = rest.as_bytes();
        // `0,5` is a mistake that the grammar keeps whole.
        let decimal = |part: &[u8]| matches!(part, [b'0'..=b'9', b',', b'0'..=b'9']);
        let simple = !bytes.iter().any(|byte| matches!(byte, b'"' | b'(' | b':'))
            && !bytes.windows(3).any(decimal);
        (simple && is_name(name)).then(|| Self {
            name: Some(name),
            colon: true,
            options: rest.split(',').collect(),
        })
    }

    fn full(text: &'t str) -> Self {
        let mut parts = Self::default();
        for pair in pairs(Rule::asked, text) {
            match pair.as_rule() {
                Rule::label => parts.name = part(&pair),
                Rule::colon => parts.colon = true,
                Rule::option => parts.options.push(pair.as_str()),
                _ => {}
            }
        }
        parts
    }
}

impl<'t> Computed<'t> {
    pub(in crate::syntax) fn read(text: &'t str) -> Self {
        let mut parts = Self::default();
        for pair in pairs(Rule::computed, text) {
            match pair.as_rule() {
                Rule::variable => parts.name = part(&pair),
                Rule::equals => parts.equals = part(&pair),
                Rule::extra => parts.value = part(&pair),
                _ => {}
            }
        }
        parts
    }
}

impl<'t> Repeated<'t> {
    pub(in crate::syntax) fn read(text: &'t str) -> Self {
        let mut parts = Self::default();
        for pair in pairs(Rule::repeated, text) {
            match pair.as_rule() {
                Rule::label => parts.name = part(&pair),
                Rule::colon => parts.colon = true,
                Rule::count => parts.count = part(&pair),
                Rule::times => parts.times = part(&pair),
                Rule::option => parts.options.extend(part(&pair)),
                _ => {}
            }
        }
        parts
    }
}

impl<'t> Alerted<'t> {
    pub(in crate::syntax) fn read(text: &'t str) -> Self {
        let mut parts = Self::default();
        for pair in pairs(Rule::alerted, text) {
            match pair.as_rule() {
                Rule::plain if parts.toward => parts.service = part(&pair),
                Rule::plain => parts.name = part(&pair),
                Rule::toward => parts.toward = true,
                Rule::extra_item => parts.extra = part(&pair),
                Rule::option => parts.options.push(pair.as_str()),
                _ => {}
            }
        }
        parts
    }
}

/// The parts of a line; none when its parentheses are too deep, and then all of it is missing.
pub(super) fn pairs(rule: Rule, text: &str) -> impl Iterator<Item = Pair<'_, Rule>> {
    read(rule, text).ok().into_iter().flat_map(Pair::into_inner)
}

/// A part, unless nothing but spaces stands there.
pub(super) fn part<'t>(pair: &Pair<'t, Rule>) -> Option<&'t str> {
    let text = trim(pair.as_str());
    (!text.is_empty()).then_some(text)
}
