//! One language's texts of a package, ready to be formatted.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberType};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent};
use fluent_syntax::ast;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::PRONUNCIATION;
use super::fact::Fact;
use super::functions::{self, Callee, Digits};
use super::resource;
use super::visit::{self, Arguments, Pattern, Role, Sight};
use crate::platform::{Length, Platform};

/// As many placeables as fluent-bundle writes in one text; past it, it may panic.
const MAX_PLACEABLES: usize = 100;

/// Messages and terms of one language.
pub(super) struct Bundle {
    messages: concurrent::FluentBundle<Arc<FluentResource>>,
    resources: Vec<Arc<FluentResource>>,
    /// Where each term is: which resource, which entry.
    terms: HashMap<String, (usize, usize)>,
    /// Whether any message says how it is pronounced: most languages never do.
    pronounced: bool,
}

/// A variable that a text needs.
pub(super) struct Need<'a> {
    /// Its name as the loaded text has it.
    pub(super) key: &'a str,
    /// The function that it is given to, as a placeable.
    pub(super) callee: Option<Callee>,
}

/// What a text needs, itself and all that it quotes.
#[derive(Default)]
pub(super) struct Needs<'a> {
    pub(super) variables: Vec<Need<'a>>,
    /// It quotes something that is not there, or calls a function that is not ours.
    pub(super) broken: bool,
    /// It cannot be formatted at all.
    pub(super) endless: bool,
}

impl Bundle {
    /// Reads the sources of one language; the first of two entries with one id counts.
    pub(super) fn new<P: Platform>(language: &LanguageIdentifier, sources: &[Arc<str>]) -> Self {
        let mut messages = concurrent::FluentBundle::new_concurrent(vec![language.clone()]);
        messages.set_formatter(Some(write_number::<P, _>));
        let (numbers, dates) = (language.clone(), language.clone());
        // Nothing is there yet that could be in the way; a message of that name comes too late.
        let _ = messages.add_function("NUMBER", move |given, options| {
            number::<P>(&numbers, given, options)
        });
        let _ = messages.add_function("DATETIME", move |given, options| {
            date_time::<P>(&dates, given, options)
        });
        let resources: Vec<_> = sources
            .iter()
            .map(|source| Arc::new(resource::load(source)))
            .collect();
        let mut terms = HashMap::new();
        let mut pronounced = false;
        for (at, resource) in resources.iter().enumerate() {
            for (entry, written) in resource.entries().enumerate() {
                match written {
                    ast::Entry::Term(term) => {
                        terms.entry(term.id.name.to_owned()).or_insert((at, entry));
                    }
                    ast::Entry::Message(message) => {
                        let mut names = message.attributes.iter().map(|own| own.id.name);
                        pronounced = pronounced || names.any(|name| name.ends_with(PRONUNCIATION));
                    }
                    _ => {}
                }
            }
            // A refusal only says that an id was there before.
            let _ = messages.add_resource(Arc::clone(resource));
        }
        Self {
            messages,
            resources,
            terms,
            pronounced,
        }
    }

    /// Whether any of its messages says how it is pronounced.
    pub(super) fn is_pronounced(&self) -> bool {
        self.pronounced
    }

    /// The pattern of a message or of its attribute.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<'_>> {
        let message = self.messages.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        }
    }

    fn term(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<'_>> {
        let (resource, entry) = *self.terms.get(id)?;
        let ast::Entry::Term(term) = self.resources.get(resource)?.get_entry(entry)? else {
            return None;
        };
        match attribute {
            None => Some(&term.value),
            Some(name) => {
                let found = term
                    .attributes
                    .iter()
                    .find(|attribute| attribute.id.name == name)?;
                Some(&found.value)
            }
        }
    }

    /// What `pattern` needs, through all the phrases and terms it quotes.
    pub(super) fn needs<'a>(&'a self, pattern: &'a Pattern<'a>) -> Needs<'a> {
        let mut needs = Needs::default();
        let mut todo = vec![(pattern, None)];
        let mut written = 0;
        while let Some((pattern, local)) = todo.pop() {
            written += visit::pattern(pattern, &mut |sight| {
                needs.broken |= !self.follow(sight, local, &mut needs.variables, &mut todo);
            });
            // Also what ends a circle of quotations.
            if written > MAX_PLACEABLES {
                return Needs {
                    broken: true,
                    endless: true,
                    ..needs
                };
            }
        }
        needs
    }

    /// Notes one thing that a text mentions; false when it cannot be written.
    fn follow<'a>(
        &'a self,
        sight: Sight<'a>,
        local: Option<&'a [ast::NamedArgument<&'a str>]>,
        variables: &mut Vec<Need<'a>>,
        todo: &mut Vec<(&'a Pattern<'a>, Option<&'a [ast::NamedArgument<&'a str>]>)>,
    ) -> bool {
        match (sight, local) {
            (Sight::Variable { name, role }, None) => {
                let callee = match role {
                    Role::Argument("DATETIME") => Some(Callee::DateTime),
                    Role::Argument(_) => Some(Callee::Number),
                    Role::Placeable | Role::Selector(_) => None,
                };
                if !variables
                    .iter()
                    .any(|need| need.key == name && need.callee == callee)
                {
                    variables.push(Need { key: name, callee });
                }
                true
            }
            // In a term only its own arguments are known; a selector does without.
            (
                Sight::Variable {
                    role: Role::Selector(_),
                    ..
                },
                _,
            ) => true,
            (Sight::Variable { name, .. }, Some(given)) => {
                given.iter().any(|argument| argument.name.name == name)
            }
            (Sight::Message { id, attribute }, local) => {
                let quoted = self.pattern(id, attribute);
                todo.extend(quoted.map(|pattern| (pattern, local)));
                quoted.is_some()
            }
            (
                Sight::Term {
                    id,
                    attribute,
                    arguments,
                },
                _,
            ) => {
                let quoted = self.term(id, attribute);
                todo.extend(quoted.map(|pattern| (pattern, Some(named(arguments)))));
                quoted.is_some()
            }
            (Sight::Call { id, arguments }, _) => functions::check(id, arguments).is_ok(),
        }
    }

    /// Writes a pattern; false when Fluent found something wrong.
    pub(super) fn format(&self, pattern: &Pattern<'_>, args: &FluentArgs) -> (String, bool) {
        let mut errors = Vec::new();
        let mut text = String::new();
        let done = self
            .messages
            .write_pattern(&mut text, pattern, Some(args), &mut errors);
        (text, done.is_ok() && errors.is_empty())
    }
}

fn named<'a>(arguments: Option<&'a Arguments<'a>>) -> &'a [ast::NamedArgument<&'a str>] {
    arguments.map_or(&[], |arguments| &arguments.named)
}

/// `NUMBER`: a string where it is said; a number still where it selects.
fn number<'a, P: Platform>(
    language: &LanguageIdentifier,
    given: &[FluentValue<'a>],
    options: &FluentArgs,
) -> FluentValue<'a> {
    match given {
        // A non-answer's code, where it selects.
        [FluentValue::String(code)] => FluentValue::String(code.clone()),
        [FluentValue::None] => FluentValue::None,
        [FluentValue::Number(number)] => {
            let mut merged = Digits::of(options).to_fluent();
            if functions::word(options, "type") == Some("ordinal") {
                merged.r#type = FluentNumberType::Ordinal;
            }
            FluentNumber::new(number.value, merged).into()
        }
        [value] => match Fact::of(value) {
            Some(Fact::Number(number)) => {
                let (number, options) = Digits::of(options).apply(*number);
                P::number(language, number, options).into()
            }
            Some(Fact::Word(word)) => word.clone().into(),
            _ => FluentValue::Error,
        },
        _ => FluentValue::Error,
    }
}

/// `DATETIME`: a date or an hour, in full words unless a style is asked for.
fn date_time<'a, P: Platform>(
    language: &LanguageIdentifier,
    given: &[FluentValue<'a>],
    options: &FluentArgs,
) -> FluentValue<'a> {
    match given {
        [FluentValue::String(code)] => FluentValue::String(code.clone()),
        [FluentValue::None] => FluentValue::None,
        [value] => match Fact::of(value) {
            Some(Fact::Date(date)) => {
                let length = functions::length(options, "dateStyle", Length::Long);
                let parts = functions::date_parts(options);
                let whole = || P::date(language, *date, length);
                parts
                    .map_or_else(whole, |parts| P::date_parts(language, *date, parts))
                    .into()
            }
            Some(Fact::Time(time)) => {
                let length = functions::length(options, "timeStyle", Length::Short);
                P::time(language, *time, length).into()
            }
            Some(Fact::Word(word)) => word.clone().into(),
            _ => FluentValue::Error,
        },
        _ => FluentValue::Error,
    }
}

/// Writes the numbers that stand in texts themselves: `{ 5 }`, `{ NUMBER(5) }`, a term's argument.
fn write_number<P: Platform, M: MemoizerKind>(value: &FluentValue, memo: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = Digits::of_fluent(&number.options);
    let (number, options) = digits.apply(functions::decimal(number.value)?);
    let language = memo.with_try_get_threadsafe::<Language, _, _>((), |own| own.0.clone());
    language
        .ok()
        .map(|language| P::number(&language, number, options))
}

/// The bundle's language, which a formatter is not given otherwise.
struct Language(LanguageIdentifier);

impl Memoizable for Language {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(language))
    }
}
