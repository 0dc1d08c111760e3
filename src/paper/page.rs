//! From the page's context to HTML: one file, its style in it, nothing to fetch and nothing to run.

use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{Error, context};

use super::context::Paper;
use crate::templates::{environment, word};
use crate::words::UiLanguage;
use crate::words::reading::unbroken;

/// Its templates.
const TEMPLATES: [(&str, &str); 4] = [
    ("page.html", include_str!("templates/page.html")),
    ("blocks.html", include_str!("templates/blocks.html")),
    ("question.html", include_str!("templates/question.html")),
    ("texts.html", include_str!("templates/texts.html")),
];
const STYLE: &str = include_str!("templates/paper.css");

/// A template asks for something that the context, or the words, do not have.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct PageError(#[from] Error);

/// Writes the page.
///
/// # Errors
/// See [`PageError`].
pub fn render(paper: &Paper, ui: UiLanguage) -> Result<String, PageError> {
    let mut environment = environment();
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    environment.add_filter("unbroken", |text: &str, language: &str| {
        unbroken(text, language)
    });
    environment.add_function("t", move |id: &str, args: Kwargs| word(ui, id, &args));
    let page = environment.get_template("page.html")?;
    Ok(page.render(context! {
        ui => ui.tag(),
        style => Value::from_safe_string(STYLE.to_owned()),
        running_title => Value::from_safe_string(quoted(&paper.title)),
        paper => Value::from(Serde(paper)),
    })?)
}

/// A text as a string of a style sheet, in which nothing can end it.
fn quoted(text: &str) -> String {
    let letter = |letter: char| {
        if letter.is_alphanumeric() || letter == ' ' {
            letter.to_string()
        } else {
            format!("\\{:x} ", u32::from(letter))
        }
    };
    let letters: String = text.chars().map(letter).collect();
    format!("\"{letters}\"")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_title_cannot_end_the_style() {
        assert_eq!(quoted("</style>\"é"), "\"\\3c \\2f style\\3e \\22 é\"");
    }
}
