//! What the library says of a site that is sound but for a page's excerpts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use time::macros::{date, time};
use trame::explain::{Excerpt, Page, Place};
use trame::library::files::Files;
use trame::library::package::Package;
use trame::platform::Icu;
use trame_dsl::call::event::Circumstances;
use trame_dsl::call::rehearsal::run;
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::text::resource::{SourceFault, check_source};

/// Codes that never come alone, each with the one that comes with it.
const COMPANIONS: &[(&str, &str)] = &[("condition-never", "unreachable-line")];

const MANIFEST: [(&str, &str); 8] = [
    ("langage", "1"),
    ("titre", "Vos droits sont bientôt terminés"),
    ("direction", "MDPH"),
    ("objet", "information"),
    ("finalite", "Prévenir avant la fin des droits."),
    ("base_legale", "mission d'intérêt public"),
    ("conservation", "6 mois"),
    ("langues", "{ source: fr, cibles: [en, ar] }"),
];

const DIRECTORY: &str = "\
pole_solidarites:
  nom: Pôle Solidarités
maison_des_solidarites:
  nom: Maison des solidarités
";

const SCRIPT: &str = "étape accueil : Se présenter\n  fin complet\n";
const TERMS: &str = "-mdph = MDPH\n";

/// A fault: its code, its severity, its file and the line in the excerpt.
pub type Fault = (String, Severity, String, usize);

/// How what an example earns differs from what its page says.
pub fn differences(page: &Page) -> Option<String> {
    let mut found = faults(page.place, &page.example);
    if found.is_empty() && is_of_a_call(page) {
        return rehearsed(page);
    }
    found.retain(|(code, ..)| !COMPANIONS.contains(&(page.code, code)));
    let expected: BTreeSet<Fault> = page
        .example
        .iter()
        .flat_map(|excerpt| {
            let path = path_of(excerpt, page.place);
            let marked = excerpt
                .lines
                .iter()
                .enumerate()
                .filter(|(_, line)| line.marked);
            marked.map(|(at, _)| (page.code.to_owned(), page.severity, path.to_owned(), at + 1))
        })
        .collect();
    let difference = format!("{}: says {expected:?}, earns {found:?}", page.code);
    (found != expected || expected.is_empty()).then_some(difference)
}

/// Whether a page is of what a call refuses or a rehearsal notices.
fn is_of_a_call(page: &Page) -> bool {
    page.code.starts_with("call-") || page.code.starts_with("rehearsal-")
}

/// What a rehearsal's failures say of the scénarios of some excerpts; nothing when they succeed.
fn failures(place: Place, excerpts: &[Excerpt]) -> BTreeSet<String> {
    let package = package(place, excerpts);
    let compiled = package.compiled.expect("a sound script");
    assert!(
        !compiled.scenarios.is_empty(),
        "there is nothing to rehearse"
    );
    let script = Arc::new(compiled.script);
    let mut codes = BTreeSet::new();
    for scenario in &compiled.scenarios {
        for failure in run::<Icu>(&script, scenario, &circumstances()).failures {
            codes.insert(failure.code().to_owned());
            codes.extend(failure.refusal().map(|refusal| refusal.code().to_owned()));
        }
    }
    codes
}

fn circumstances() -> Circumstances {
    Circumstances {
        date: date!(2026 - 12 - 01),
        time: time!(10:00),
        agent: "Camille".to_owned(),
        attempt: 1,
        language: "fr".parse().unwrap(),
        seed: 0,
    }
}

/// How what the scénarios of a page do differs from what it says.
fn rehearsed(page: &Page) -> Option<String> {
    let (found, after) = (
        failures(page.place, &page.example),
        failures(page.place, &page.instead),
    );
    let marked = page.example.iter().flat_map(|excerpt| &excerpt.lines);
    let sound = found.contains(page.code) && marked.filter(|line| line.marked).count() == 1;
    let difference = format!(
        "{}: the rehearsal says {found:?}, then {after:?}",
        page.code
    );
    (!sound || !after.is_empty()).then_some(difference)
}

/// The file that a page's excerpts are of.
fn main_of(place: Place) -> &'static str {
    match place {
        Place::Script | Place::Step | Place::Nowhere => "scripts-library/essai/script.trame",
        Place::Manifest => "scripts-library/essai/enquete.yaml",
        Place::Directory => "scripts-library/annuaire.yaml",
        Place::Translation => "locales/en/essai.ftl",
    }
}

/// Where an excerpt's file is on the site.
fn path_of(excerpt: &Excerpt, place: Place) -> &'static str {
    match excerpt.path {
        Some("script.trame") => main_of(Place::Script),
        Some(path) => path,
        None => main_of(place),
    }
}

/// What the library says of a site that is sound but for the excerpts.
pub fn faults(place: Place, excerpts: &[Excerpt]) -> BTreeSet<Fault> {
    if place == Place::Translation {
        return excerpts.iter().flat_map(translation_faults).collect();
    }
    // The line that opens the étape is not the excerpt's.
    let above = usize::from(place == Place::Step);
    let package = package(place, excerpts);
    let fault = |fault: &Diagnostic| {
        let source = package.sources.get(fault.span.file).unwrap();
        let line = source.place(fault.span).line - above;
        let code = fault.code.to_owned();
        (code, fault.severity, source.path.clone(), line)
    };
    package.diagnostics.iter().map(fault).collect()
}

/// A site that is sound but for the excerpts.
fn package(place: Place, excerpts: &[Excerpt]) -> Package {
    let mut contents = BTreeMap::from([
        (main_of(Place::Manifest), manifest("")),
        (main_of(Place::Script), SCRIPT.to_owned()),
        (main_of(Place::Directory), DIRECTORY.to_owned()),
        ("locales/fr/termes.ftl", TERMS.to_owned()),
    ]);
    for excerpt in excerpts {
        let text = match (excerpt.path, place) {
            (None, Place::Step) => in_step(&excerpt.text()),
            (None, Place::Manifest) => manifest(&excerpt.text()),
            _ => excerpt.text(),
        };
        contents.insert(path_of(excerpt, place), text);
    }
    let files: Files = contents.into_iter().collect();
    Package::build("essai", &files)
}

fn translation_faults(excerpt: &Excerpt) -> Vec<Fault> {
    let text = excerpt.text();
    let fault = |fault: SourceFault| {
        let line = text[..fault.at.start].matches('\n').count() + 1;
        let path = main_of(Place::Translation).to_owned();
        (fault.code.to_owned(), Severity::Error, path, line)
    };
    check_source(&text).into_iter().map(fault).collect()
}

/// Lines of an étape, in the étape that they would be in.
fn in_step(lines: &str) -> String {
    let indented = lines.lines().map(|line| format!("  {line}\n"));
    let mut text = format!(
        "étape accueil : Se présenter\n{}",
        indented.collect::<String>()
    );
    let last = lines.lines().last().unwrap_or_default();
    if !last.starts_with("fin") && !last.starts_with("->") {
        text.push_str("  fin complet\n");
    }
    if lines.contains("-> rappeler") {
        text.push_str("\nétape rappeler : Convenir d'un rappel\n  fin rappel\n");
    }
    text
}

/// Lines of a manifest, with the keys that they lack.
fn manifest(lines: &str) -> String {
    let given = |key: &str| {
        lines
            .lines()
            .any(|line| line.starts_with(&format!("{key}:")))
    };
    let lacking = MANIFEST.iter().filter(|(key, _)| !given(key));
    let rest: Vec<String> = lacking
        .map(|(key, value)| format!("{key}: {value}"))
        .collect();
    format!("{lines}{}\n", rest.join("\n"))
}
