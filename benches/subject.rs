//! What is measured: a compiled questionnaire and its texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use trame::platform::Icu;
use trame_dsl::check::manifest::Surroundings;
use trame_dsl::check::{Compiled, Input, MAIN, check};
use trame_dsl::script::Header;
use trame_dsl::span::FileId;
use trame_dsl::syntax::parse;
use trame_dsl::text::{Catalog, Texts};

/// No variable has a value: enough to have a language's texts read.
pub struct Nobody;

impl trame_dsl::text::Scope for Nobody {
    fn quoted(&self, _: &str) -> Option<trame_dsl::text::Quoted> {
        None
    }
}

/// The script of a text, with its source texts.
pub fn compiled(text: &str, around: &Surroundings) -> Compiled {
    let parsed = parse(FileId(0), text.as_bytes());
    let trees = BTreeMap::from([(MAIN.to_owned(), parsed.tree)]);
    let sound = parsed.diagnostics.is_empty();
    let checked = check(
        Input {
            trees: &trees,
            surroundings: Some(around),
        },
        sound,
    );
    let faults = parsed
        .diagnostics
        .iter()
        .chain(&checked.diagnostics)
        .collect::<Vec<_>>();
    checked
        .compiled
        .unwrap_or_else(|| panic!("the generated script is faulty: {faults:?}"))
}

/// Its texts in three languages.
pub fn texts(compiled: &Compiled, translation: &Arc<str>) -> Texts<Icu> {
    let catalog = |language: &str| Catalog {
        language: language.parse().expect("a language tag"),
        package: vec![Arc::clone(translation)],
        words: "".into(),
    };
    let catalogs = ["fr", "en", "ar"].into_iter().map(catalog).collect();
    Texts::new(
        &compiled.script.header,
        compiled.script.lists.clone(),
        catalogs,
    )
}

/// A small manifest.
pub fn surroundings() -> Surroundings {
    let language = |tag: &str| tag.parse().expect("a language tag");
    Surroundings {
        package: "questionnaire".to_owned(),
        header: Header {
            direction: "Direction".to_owned(),
            title: "Questionnaire".to_owned(),
            retention_months: 6,
            attempts: None,
            interval_minutes: None,
            source: language("fr"),
            targets: vec![language("en"), language("ar")],
            fallback: BTreeMap::new(),
        },
        outcomes: BTreeMap::new(),
        directory: BTreeMap::new(),
        terms: std::collections::BTreeSet::new(),
    }
}
