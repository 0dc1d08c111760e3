//! The grammar `trame.pest`, applied to one line at a time. Only this module names pest.

pub(super) mod canonical;
mod explain;
mod expression;
mod literal;
mod scenario;
mod statement;

use pest::Parser;
use pest::iterators::Pair;
use pest_derive::Parser;

pub(super) use scenario::Expected;
pub(super) use statement::{Alerted, Alone, Asked, Computed, Repeated, Titled};

use crate::syntax::limits::MAX_DEPTH;

#[derive(Parser)]
#[grammar = "syntax/trame.pest"]
struct Grammar;

/// Why a line does not follow the grammar.
enum Failure {
    /// Too many parentheses inside one another.
    TooDeep,
    /// What stands at this byte cannot go on the line.
    At {
        byte: usize,
        /// Whether a value, rather than an operator, was wanted there.
        wants_value: bool,
        /// Whether `dans` was just read.
        wants_list: bool,
    },
}

/// Reads `text` by a rule that ends with the text.
fn read(rule: Rule, text: &str) -> Result<Pair<'_, Rule>, Failure> {
    if recurses(rule) && is_too_deep(text) {
        return Err(Failure::TooDeep);
    }
    match Grammar::parse(rule, text) {
        Ok(mut pairs) => pairs.next().ok_or(Failure::At {
            byte: 0,
            wants_value: true,
            wants_list: false,
        }),
        Err(error) => Err(failure(&error)),
    }
}

fn failure(error: &pest::error::Error<Rule>) -> Failure {
    let byte = match error.location {
        pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
    };
    let pest::error::ErrorVariant::ParsingError { positives, .. } = &error.variant else {
        return Failure::TooDeep;
    };
    let wants_value = positives.iter().any(|rule| starts_value(*rule));
    Failure::At {
        byte,
        wants_value,
        wants_list: positives.contains(&Rule::choices),
    }
}

/// Whether a rule begins with a value: pest names the outermost rule that made no progress.
fn starts_value(rule: Rule) -> bool {
    use Rule::{
        argument, bare, bound, choice, expression, group, number, reference, string, value, word,
    };
    matches!(
        rule,
        argument
            | bare
            | bound
            | choice
            | expression
            | group
            | number
            | reference
            | string
            | value
            | word
    )
}

/// Whether a rule contains itself, through parentheses.
fn recurses(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::expression | Rule::between | Rule::asked | Rule::repeated
    )
}

/// Whether more parentheses are open at once than an expression may have levels.
pub(super) fn is_too_deep(text: &str) -> bool {
    nesting(text) > MAX_DEPTH
}

/// How many parentheses and brackets are open at once, those in strings included.
fn nesting(text: &str) -> usize {
    let (mut open, mut most) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' => {
                open += 1;
                most = most.max(open);
            }
            b')' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}
