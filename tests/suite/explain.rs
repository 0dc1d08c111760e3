//! Every code has its page, in French and in English, and what the page shows is so: its example
//! earns that very code on the lines it marks, and what to write instead earns nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use trame::explain::{self, Place};
use trame::words::{UiLanguage, Words};
use trame_dsl::syntax;

use site::{differences, faults, instead};

use crate::site::{err, json, out, trame};

#[path = "explain/site.rs"]
mod site;

/// Codes whose fault is of a whole file or folder, or too long to be shown in a few lines.
const WITHOUT_EXCERPT: &[(&str, &str)] = &[
    ("dead-end-question", "calls drawn at random notice it"),
    ("dead-end-check", "calls drawn at random notice it"),
    ("dead-end-hidden", "calls drawn at random notice it"),
    ("dead-end-no-end", "calls drawn at random notice it"),
    ("dead-end-too-long", "calls drawn at random notice it"),
    ("rehearsal-language", "the check refuses such a scénario"),
    ("call-unknown-question", "only a program can do it"),
    ("call-unordered", "only a program can do it"),
    ("call-unknown-code", "the check refuses such a scénario"),
    ("call-not-current", "it is an act of the agente"),
    ("call-required", "the check refuses such a scénario"),
    ("call-not-optional", "the check refuses such a scénario"),
    ("call-empty", "it is an act of the agente"),
    ("call-nothing-to-confirm", "it is an act of the agente"),
    ("call-must-hold", "it is an act of the agente"),
    ("call-language", "the check refuses such a scénario"),
    ("call-rebuttal", "it is an act of the agente"),
    ("call-service", "it is an act of the agente"),
    ("call-not-first", "it is an act of the agente"),
    ("call-over", "it is an act of the agente"),
    ("call-unknown-outcome", "it is an act of the agente"),
    ("call-not-concluded", "it is an act of the agente"),
    ("call-callback-missing", "it is an act of the agente"),
    ("call-callback-unexpected", "it is an act of the agente"),
    ("call-callback-past", "it is an act of the agente"),
    ("data-missing", "the fault is of the contact list"),
    ("data-unknown", "the fault is of the contact list"),
    ("data-unreadable", "the fault is of the contact list"),
    ("data-unknown-code", "the fault is of the contact list"),
    ("not-utf8", "the fault is a byte"),
    ("control-character", "the fault is invisible"),
    ("file-too-large", "the fault takes 10 MB"),
    ("line-too-long", "the fault takes 4 KiB"),
    ("text-too-long", "the fault takes 16 KiB"),
    ("too-many-faults", "the fault takes 1,000 lines"),
    ("too-many-levels", "the fault takes 33 levels"),
    ("expression-too-deep", "the fault takes 65 levels"),
    ("include-too-deep", "the fault takes 33 files"),
    ("text-too-deep", "the fault takes 33 braces"),
    ("text-invalid", "no known text earns it"),
    ("translation-bidi-override", "the fault is invisible"),
    ("translation-bidi-unbalanced", "the fault is invisible"),
    ("file-too-long", "the fault takes 16 MiB"),
    ("file-entry-too-long", "the fault takes 256 KiB"),
    ("manifest-missing", "the fault is of a folder"),
    ("script-missing", "the fault is of a folder"),
    ("package-bad-name", "the fault is of a folder"),
    ("yaml-not-utf8", "the fault is a byte"),
    ("yaml-too-large", "the fault takes 1 MB"),
    ("not-decided", "the fault takes thousands of conditions"),
    ("yaml-too-complex", "the fault takes 33 levels"),
];

/// What can be in kebab case in a source and is no code.
const NO_CODES: &[&str] = &[
    "dit-inconnu",
    "dit-nsp",
    "dit-refus",
    "scripts-library",
    "vendredi-lundi",
];

#[test]
fn every_code_has_its_page() {
    let emitted = codes_of_sources();
    assert!(
        emitted.len() > 220,
        "only {} codes were found",
        emitted.len()
    );
    let written: BTreeSet<&str> = explain::pages().iter().map(|page| page.code).collect();
    assert_eq!(
        written.len(),
        explain::pages().len(),
        "a code has two pages"
    );
    let missing: Vec<_> = emitted
        .iter()
        .filter(|code| !written.contains(code.as_str()))
        .collect();
    let left: Vec<_> = written
        .iter()
        .filter(|code| !emitted.contains(**code))
        .collect();
    assert!(
        missing.is_empty() && left.is_empty(),
        "without a page: {missing:?}; of no use: {left:?}"
    );
}

#[test]
fn pages_have_all_their_words() {
    for language in UiLanguage::ALL {
        let words = Words::of(language);
        let said = |id: &str| words.find(id, &[]).filter(|text| !text.trim().is_empty());
        for family in explain::families() {
            let id = format!("explain-family-{family}");
            assert!(said(&id).is_some(), "{language}: {id}");
        }
        for page in explain::pages() {
            for part in ["", ".finds", ".hurts"] {
                let id = format!("explain-{}{part}", page.code);
                assert!(said(&id).is_some(), "{language}: {id}");
            }
        }
    }
}

#[test]
fn no_page_is_left_untranslated() {
    let [french, english] = UiLanguage::ALL.map(Words::of);
    for page in explain::pages() {
        for part in ["", ".finds", ".hurts"] {
            let id = format!("explain-{}{part}", page.code);
            assert_ne!(french.text(&id, &[]), english.text(&id, &[]), "{id}");
        }
    }
}

#[test]
fn no_words_are_left_without_a_page() {
    for language in ["fr", "en"] {
        let folder = root().join("locales").join(language);
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap_or_default();
            let ids = text
                .lines()
                .filter_map(|line| line.strip_prefix("explain-")?.split_once(" ="));
            for (code, _) in ids {
                let family = code.strip_prefix("family-");
                let known = family.map_or_else(
                    || explain::find(code).is_some(),
                    |family| explain::families().any(|known| known == family),
                );
                assert!(known, "{}: explain-{code}", path.display());
            }
        }
    }
}

#[test]
fn examples_earn_their_code() {
    let emitted = codes_of_sources();
    let mut wrong = Vec::new();
    for page in explain::pages() {
        let excused = WITHOUT_EXCERPT.iter().any(|(code, _)| *code == page.code);
        if (page.place == Place::Nowhere) != excused || page.example.is_empty() != excused {
            wrong.push(format!("{}: an example, or a reason why not", page.code));
            continue;
        }
        if excused {
            continue;
        }
        if emitted.contains(page.code) {
            wrong.extend(differences(page));
        }
        let after = faults(page.place, &instead(page));
        if page.instead.is_empty() || !after.is_empty() {
            wrong.push(format!("{}: instead earns {after:?}", page.code));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn examples_are_short() {
    for page in explain::pages() {
        for excerpt in page.example.iter().chain(&page.instead) {
            let lines = excerpt.lines.iter();
            assert!(excerpt.lines.len() <= 20, "{}", page.code);
            for line in lines {
                assert!(
                    line.text.chars().count() <= 76,
                    "{}: {}",
                    page.code,
                    line.text
                );
            }
        }
    }
}

/// Every code that a source of the language or of the library can give a diagnostic.
fn codes_of_sources() -> BTreeSet<String> {
    let mut codes: BTreeSet<String> = syntax::codes::ALL
        .iter()
        .map(|code| (*code).to_owned())
        .collect();
    for folder in [
        "dsl/src/check",
        "dsl/src/text",
        "dsl/src/flow",
        "dsl/src/call",
        "src/library",
    ] {
        let mut folders = vec![root().join(folder)];
        while let Some(folder) = folders.pop() {
            // A stage that is not there yet reports nothing.
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() && !path.ends_with("tests") {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    codes.extend(codes_of(&fs::read_to_string(path).unwrap()));
                }
            }
        }
    }
    codes
}

/// Codes are the only text in kebab case that a source holds, tests aside.
fn codes_of(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let quoted = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    let is_code = |text: &&str| {
        text.contains('-')
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && !text.ends_with('-')
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !NO_CODES.contains(text)
    };
    quoted.filter(is_code).map(str::to_owned).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_page_is_shown_in_both_languages() {
    let anywhere = tempfile::tempdir().unwrap();
    let page = trame(anywhere.path(), &["explain", "[unknown-name]"]);
    assert_eq!(page.status.code(), Some(0), "{}", err(&page));
    let french = out(&page);
    for part in [
        "unknown-name (erreur)",
        "Pourquoi l'appel en souffre",
        "✗ ",
        "À écrire plutôt",
    ] {
        assert!(french.contains(part), "{part}: {french}");
    }
    assert!(
        french.lines().all(|line| line.chars().count() <= 80),
        "{french}"
    );
    let english = out(&trame(
        anywhere.path(),
        &["--ui-lang", "en", "explain", "unknown-name"],
    ));
    assert!(english.contains("Why it hurts the call"), "{english}");
    let page = json(&trame(
        anywhere.path(),
        &["explain", "unknown-name", "--format", "json"],
    ));
    assert_eq!(
        (&page["code"], &page["severity"]),
        (&"unknown-name".into(), &"error".into())
    );
    assert!(page["example"][0]["marked"][0].is_u64(), "{page}");
}

#[test]
fn codes_are_listed_and_near_ones_proposed() {
    let anywhere = tempfile::tempdir().unwrap();
    let listed = out(&trame(anywhere.path(), &["explain"]));
    assert!(
        explain::pages()
            .iter()
            .all(|page| listed.contains(page.code))
    );
    assert!(!listed.contains("explain-"), "{listed}");
    let all = json(&trame(anywhere.path(), &["explain", "--format", "json"]));
    assert_eq!(all.as_array().unwrap().len(), explain::pages().len());
    let unknown = trame(anywhere.path(), &["explain", "unkown-nam"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(out(&unknown).is_empty() && err(&unknown).starts_with("erreur : "));
    assert!(err(&unknown).contains("unknown-name"), "{}", err(&unknown));
    let nothing = trame(anywhere.path(), &["explain", ""]);
    assert_eq!(nothing.status.code(), Some(2), "{}", err(&nothing));
}
