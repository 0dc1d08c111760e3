//! How templates are read, for the pages of the site and for those on paper: what a template asks for
//! and does not have is an error, never an empty place.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};

use crate::words::{Arg, UiLanguage, Words};

/// Templates are still to be given to it.
#[must_use]
pub fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // A block's own line leaves no blank one. Nothing in these settings can be refused.
    if let Ok(syntax) = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build()
    {
        environment.set_syntax(syntax);
    }
    environment
}

/// `t("id", name=value)`: one of the product's words.
///
/// # Errors
/// When there is no such word, or an argument cannot be read.
pub fn word(ui: UiLanguage, id: &str, args: &Kwargs) -> Result<String, Error> {
    let mut quoted = Vec::new();
    for name in args.args() {
        let value: Value = args.get(name)?;
        let number = (value.kind() == ValueKind::Number).then(|| f64::try_from(value.clone()).ok());
        quoted.push((
            name,
            number
                .flatten()
                .map_or_else(|| Arg::Text(value.to_string()), Arg::Number),
        ));
    }
    let missing = || Error::new(ErrorKind::InvalidOperation, format!("no word « {id} »"));
    Words::of(ui).find(id, &quoted).ok_or_else(missing)
}
