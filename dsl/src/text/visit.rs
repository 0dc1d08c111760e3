//! Walking a pattern of Fluent: what it mentions, in the order of writing.

use fluent_syntax::ast;

pub(super) type Pattern<'a> = ast::Pattern<&'a str>;
pub(super) type Inline<'a> = ast::InlineExpression<&'a str>;
pub(super) type Arguments<'a> = ast::CallArguments<&'a str>;
pub(super) type Variant<'a> = ast::Variant<&'a str>;

/// Something that a pattern mentions. Names are slices of the parsed source.
#[derive(Clone, Copy)]
pub(super) enum Sight<'a> {
    Variable {
        name: &'a str,
        role: Role<'a>,
    },
    Message {
        id: &'a str,
        attribute: Option<&'a str>,
    },
    Term {
        id: &'a str,
        attribute: Option<&'a str>,
        arguments: Option<&'a Arguments<'a>>,
    },
    Call {
        id: &'a str,
        arguments: &'a Arguments<'a>,
    },
}

/// What a variable serves for.
#[derive(Clone, Copy)]
pub(super) enum Role<'a> {
    Placeable,
    Selector(&'a [Variant<'a>]),
    /// An argument of that function.
    Argument(&'a str),
}

/// Shows all that `pattern` mentions. Returns how many placeables it can write at most.
pub(super) fn pattern<'a>(pattern: &'a Pattern<'a>, see: &mut dyn FnMut(Sight<'a>)) -> usize {
    let mut written = 0;
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression: placed } = element {
            written += 1 + expression(placed, see);
        }
    }
    written
}

fn expression<'a>(placed: &'a ast::Expression<&'a str>, see: &mut dyn FnMut(Sight<'a>)) -> usize {
    match placed {
        ast::Expression::Inline(placed) => inline(placed, Role::Placeable, see),
        ast::Expression::Select { selector, variants } => {
            let chosen = inline(selector, Role::Selector(variants), see);
            let worst = variants
                .iter()
                .map(|variant| pattern(&variant.value, see))
                .max();
            chosen + worst.unwrap_or(0)
        }
    }
}

fn inline<'a>(placed: &'a Inline<'a>, role: Role<'a>, see: &mut dyn FnMut(Sight<'a>)) -> usize {
    match placed {
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => {}
        ast::InlineExpression::VariableReference { id } => {
            see(Sight::Variable {
                name: id.name,
                role,
            });
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            see(Sight::Message {
                id: id.name,
                attribute,
            });
        }
        ast::InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            see(Sight::Term {
                id: id.name,
                attribute,
                arguments: arguments.as_ref(),
            });
            return arguments
                .as_ref()
                .map_or(0, |given| inside(given, id.name, see));
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            see(Sight::Call {
                id: id.name,
                arguments,
            });
            return inside(arguments, id.name, see);
        }
        ast::InlineExpression::Placeable { expression: placed } => return expression(placed, see),
    }
    0
}

fn inside<'a>(given: &'a Arguments<'a>, callee: &'a str, see: &mut dyn FnMut(Sight<'a>)) -> usize {
    let positional = given.positional.iter();
    let written: usize = positional
        .map(|item| inline(item, Role::Argument(callee), see))
        .sum();
    for named in &given.named {
        inline(&named.value, Role::Placeable, see);
    }
    written
}
