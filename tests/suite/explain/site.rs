//! What the library says of a site that is sound but for a page's excerpts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use time::macros::{date, time};
use trame::explain::{Excerpt, Page, Place};
use trame::library::files::Files;
use trame::library::package::Package;
use trame::platform::Icu;
use trame::translation::check::{Said, check};
use trame_dsl::call::event::Circumstances;
use trame_dsl::call::rehearsal::run;
use trame_dsl::diagnostic::{Diagnostic, Severity};

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
    ("langues", "{ source: fr, cibles: [en, ar, pt, ro] }"),
];

const DIRECTORY: &str = "\
pole_solidarites:
  nom: Pôle Solidarités
maison_des_solidarites:
  nom: Maison des solidarités
";

const SCRIPT: &str = "étape accueil : Se présenter\n  fin complet\n";
const TERMS: &str = "-mdph = MDPH\n";

/// What a script of translations has around the lines of an excerpt.
const HELD: &str = "\
données
  nom        : texte
  civilite   : choix
    - madame   : Madame
    - monsieur : Monsieur
  fin_droits : date
  enfants    : entier

étape accueil : Se présenter
  dire bonjour
    > Bonjour à vous, c'est la MDPH.
";

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
        return translation_faults(excerpts);
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
    site(place, excerpts).0
}

fn site(place: Place, excerpts: &[Excerpt]) -> (Package, Files) {
    let mut contents = BTreeMap::from([
        (main_of(Place::Manifest), manifest("")),
        (main_of(Place::Script), SCRIPT.to_owned()),
        (main_of(Place::Directory), DIRECTORY.to_owned()),
        ("locales/fr/termes.ftl", TERMS.to_owned()),
    ]);
    if place == Place::Translation {
        contents.insert(main_of(Place::Script), format!("{HELD}  fin complet\n"));
        contents.insert("locales/en/termes.ftl", TERMS.to_owned());
    }
    for excerpt in excerpts {
        let text = match (excerpt.path, place) {
            (None, Place::Step) => in_step(&excerpt.text()),
            (None, Place::Manifest) => manifest(&excerpt.text()),
            (Some("script.trame"), Place::Translation) => {
                let lines: Vec<_> = excerpt.lines.iter().map(|line| line.text).collect();
                format!("{HELD}  {}\n  fin complet\n", lines.join("\n  "))
            }
            _ => excerpt.text(),
        };
        contents.insert(path_of(excerpt, place), text);
    }
    let files: Files = contents.into_iter().collect();
    (Package::build("essai", &files), files)
}

/// What is wrong in translations, held against a script with the excerpt's lines.
fn translation_faults(excerpts: &[Excerpt]) -> BTreeSet<Fault> {
    let (package, files) = site(Place::Translation, excerpts);
    assert!(package.is_sound(), "{:?}", package.diagnostics);
    let checked = check(&package, &files, &mut Said::default());
    let fault = |fault: &Diagnostic| {
        let source = checked.shown.get(fault.span.file).unwrap();
        let line = source.place(fault.span).line;
        let code = fault.code.to_owned();
        (code, fault.severity, source.path.clone(), line)
    };
    checked.of(&[]).iter().map(fault).collect()
}

/// What is to be written instead, with the script that the example shows.
pub fn instead(page: &Page) -> Vec<Excerpt> {
    let script = |excerpt: &&Excerpt| excerpt.path.is_some() && page.place == Place::Translation;
    let own = |path| page.instead.iter().any(|excerpt| excerpt.path == path);
    let kept = page.example.iter().filter(script);
    let kept = kept.filter(|excerpt| !own(excerpt.path));
    kept.chain(&page.instead).cloned().collect()
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
