//! `trame check --fix`: what it mends, what it leaves, and what it never breaks.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;
use tempfile::TempDir;
use trame::library::discover;
use trame::library::mend::mend;
use trame::library::package::Package;
use trame_dsl::diagnostic::Severity;

use crate::site::{MANIFEST, SCRIPT, err, json, out, site, trame};

fn script(site: &Path) -> PathBuf {
    site.join("scripts-library/essai/script.trame")
}

fn read(site: &Path) -> String {
    fs::read_to_string(script(site)).unwrap()
}

#[test]
fn sure_faults_are_mended_and_said() {
    let faulty = SCRIPT
        .replace("    - mer  :", "    – mer  :")
        .replace("si age < 18", "si agge < 18")
        .replace("  question gouts", "\tquestion gouts")
        .replace("[préciser]", "[precizer]");
    let site = site(MANIFEST, &faulty);
    let mended = trame(site.path(), &["check", "--fix"]);
    assert_eq!(mended.status.code(), Some(0), "{}", out(&mended));
    assert_eq!(read(site.path()), SCRIPT);
    let shown = out(&mended);
    for line in [
        "corrigé[bad-dash]",
        "14 -     – mer  : La mer",
        "14 +     - mer  : La mer",
        "corrigé[unknown-name]",
        "4 corrections sont faites.",
        "Erreurs : 0.",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    let again = trame(site.path(), &["check", "--fix"]);
    assert_eq!(again.status.code(), Some(0));
    assert!(
        out(&again).starts_with("Aucune correction"),
        "{}",
        out(&again)
    );
}

#[test]
fn what_remains_is_still_said() {
    let faulty = SCRIPT
        .replace("si age < 18", "si age == 18")
        .replace("fin complet\n\n", "fin inconnue\n\n");
    let site = site(MANIFEST, &faulty);
    let mended = trame(site.path(), &["check", "--fix", "--format", "json"]);
    assert_eq!(mended.status.code(), Some(1));
    let said = json(&mended);
    let first = &said["mended"][0];
    assert_eq!(first["code"], "wrong-sign");
    assert_eq!(first["line"], 17);
    assert_eq!(first["was"], "  si age == 18");
    assert_eq!(first["is"], "  si age = 18");
    assert_eq!(said["kept"].as_array().unwrap().len(), 0);
    assert_eq!(said["faults"][0]["code"], "unknown-outcome");
    assert_eq!(said["faults"].as_array().unwrap().len(), 1);
    assert!(read(site.path()).contains("si age = 18"));
}

#[test]
fn a_text_without_quotes_is_not_taken_for_a_name() {
    let wrong = SCRIPT.replace("si age < 18", "si nom = Diallo");
    let site = site(MANIFEST, &wrong);
    let mended = trame(site.path(), &["check", "--fix"]);
    assert_eq!(mended.status.code(), Some(1));
    assert_eq!(read(site.path()), wrong);
    let shown = out(&mended);
    assert!(shown.contains("guillemets droits : \"diallo\""), "{shown}");
}

#[test]
fn names_that_differ_by_their_accents_are_left() {
    let two = |name: &str| format!("  question {name} : oui non\n    > {name} ?\n");
    let asked = two("marié") + &two("marie");
    let script = format!(
        "étape une : Une\n{asked}  si marié = oui\n    dire a\n      > Bien.\n  fin complet\n"
    );
    let site = site(MANIFEST, &script);
    let left = trame(site.path(), &["check", "--fix"]);
    assert_eq!(left.status.code(), Some(1));
    assert_eq!(read(site.path()), script);
}

#[test]
fn an_accent_goes_from_a_name_and_from_the_texts_that_quote_it() {
    let faulty = "étape une : Une\n  question prénom : texte\n    > Votre prénom ?\n  dire merci\n    > Merci, { $prénom } !\n  fin complet\n";
    let site = site(MANIFEST, faulty);
    let mended = trame(site.path(), &["check", "--fix"]);
    assert_eq!(mended.status.code(), Some(0), "{}", out(&mended));
    let sound = faulty
        .replace("question prénom", "question prenom")
        .replace("$prénom", "$prenom");
    assert_eq!(read(site.path()), sound);
}

#[test]
fn what_would_bring_more_errors_is_not_made() {
    // Once its first word is mended, three options of this line are seen to be wrong.
    let wrong = SCRIPT.replace(
        "question age : entier, entre 0 et 120",
        "qestion age : entier, zut, flute, crotte",
    );
    let site = site(MANIFEST, &wrong);
    let mended = trame(site.path(), &["check", "--fix", "--format", "json"]);
    assert_eq!(mended.status.code(), Some(1));
    let said = json(&mended);
    assert_eq!(said["mended"].as_array().unwrap().len(), 0, "{said}");
    assert_eq!(said["kept"][0]["code"], "unknown-keyword");
    assert_eq!(
        said["kept"][0]["is"],
        "  question age : entier, zut, flute, crotte"
    );
    assert_eq!(read(site.path()), wrong);
    let shown = out(&trame(site.path(), &["check", "--fix"]));
    assert!(shown.contains("laissé[unknown-keyword]"), "{shown}");
    assert!(shown.contains("Une correction n'est pas faite"), "{shown}");
}

#[test]
fn a_fault_says_its_correction() {
    let wrong = SCRIPT.replace("si age < 18", "si age =< 18");
    let site = site(MANIFEST, &wrong);
    let faults = json(&trame(site.path(), &["check", "--format", "json"]));
    let fix = serde_json::json!({
        "line": 17, "column": 10, "end_line": 17, "end_column": 12, "text": "<=", "safe": true,
    });
    assert_eq!(faults[0]["fix"], fix);
    let shown = out(&trame(site.path(), &["check"]));
    assert!(shown.contains("17 +   si age <= 18"), "{shown}");
    assert!(shown.contains("trame check --fix"), "{shown}");
    assert_eq!(read(site.path()), wrong, "nothing is mended unasked");
}

#[cfg(unix)]
#[test]
fn permissions_are_kept() {
    use std::os::unix::fs::PermissionsExt;
    let site = site(MANIFEST, &SCRIPT.replace("si age < 18", "si age =< 18"));
    let file = script(site.path());
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(
        trame(site.path(), &["check", "--fix"]).status.code(),
        Some(0)
    );
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    let beside = fs::read_dir(file.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 2, "no temporary file is left");
}

#[test]
fn a_shared_script_is_mended_once() {
    let main = SCRIPT.replace("étape accueil", "inclure communs/fin\n\nétape accueil");
    let site = site(MANIFEST, &main);
    let library = site.path().join("scripts-library");
    fs::create_dir_all(library.join("communs")).unwrap();
    let shared = library.join("communs/fin.trame");
    fs::write(
        &shared,
        "étape debut : Début\n  dire debut_dit\n      > Un\n    > Deux\n    > Trois\n",
    )
    .unwrap();
    fs::create_dir_all(library.join("autre")).unwrap();
    fs::write(
        library.join("autre/enquete.yaml"),
        MANIFEST.replace("[en]", "[]"),
    )
    .unwrap();
    fs::write(library.join("autre/script.trame"), main).unwrap();
    let mended = trame(site.path(), &["check", "--fix", "--format", "json"]);
    assert_eq!(err(&mended), "");
    let said = json(&mended);
    assert_eq!(said["mended"].as_array().unwrap().len(), 1, "{said}");
    assert_eq!(
        fs::read_to_string(shared).unwrap(),
        "étape debut : Début\n  dire debut_dit\n    > Un\n    > Deux\n    > Trois\n"
    );
}

/// A site that holds the library's first package, and nothing but what it needs.
fn real() -> TempDir {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts-library");
    let site = tempfile::tempdir().unwrap();
    let library = site.path().join("scripts-library");
    for folder in ["communs", "mdph-fin-de-droits"] {
        fs::create_dir_all(library.join(folder)).unwrap();
    }
    let shared = fs::read_dir(root.join("communs")).unwrap();
    let shared = shared.map(|file| Path::new("communs").join(file.unwrap().file_name()));
    let own =
        ["enquete.yaml", "script.trame"].map(|file| Path::new("mdph-fin-de-droits").join(file));
    for file in shared.chain(own).chain(["annuaire.yaml".into()]) {
        fs::copy(root.join(&file), library.join(&file)).unwrap();
    }
    site
}

fn real_script(site: &Path) -> PathBuf {
    site.join("scripts-library/mdph-fin-de-droits/script.trame")
}

/// What a script becomes when it is written so, and its errors before and after. Nothing stays written.
fn mended(script: &Path, text: &str) -> (String, usize, usize) {
    let sound = fs::read(script).unwrap();
    fs::write(script, text).unwrap();
    let found = discover::find(script.parent().unwrap()).unwrap();
    let before = Package::open(&found[0]).unwrap();
    let mended = mend(&found).unwrap();
    fs::write(script, sound).unwrap();
    let changed = mended.files.into_iter().next();
    let text = changed.map_or(text.as_bytes().to_vec(), |file| file.becomes);
    let errors = |package: &Package| {
        let errors = package.diagnostics.iter();
        errors
            .filter(|fault| fault.severity == Severity::Error)
            .count()
    };
    (
        String::from_utf8(text).unwrap(),
        errors(&before),
        errors(&mended.packages[0]),
    )
}

/// A slip of the keyboard, on every line where it can be made.
type Slip = fn(&str) -> Option<String>;

const SLIPS: [(&str, Slip); 8] = [
    ("a dash", |line| {
        let (margin, rest) = line.split_once("- ")?;
        margin
            .trim()
            .is_empty()
            .then(|| format!("{margin}– {rest}"))
    }),
    ("a tab for two spaces", |line| {
        let text = line.trim_start();
        let deep = (line.len() - text.len()) / 2;
        (deep == 1).then(|| format!("\t{text}"))
    }),
    ("a non-breaking space", |line| {
        let rest = line.strip_prefix("  ")?;
        Some(format!("\u{a0} {rest}"))
    }),
    ("two signs", |line| {
        let condition = line.trim_start().starts_with("si ") && line.contains(" = ");
        condition.then(|| line.replacen(" = ", " == ", 1))
    }),
    ("French quotes", |line| {
        let (before, quoted) = line.split_once('"')?;
        let (quoted, after) = quoted.split_once('"')?;
        let told = line.trim_start().starts_with(['d', 'r']);
        told.then(|| format!("{before}« {quoted} »{after}"))
    }),
    ("a letter too few", |line| {
        let text = line.trim_start();
        let word = text.split(' ').next().filter(|word| word.len() > 6)?;
        let short: String = word.chars().take(word.chars().count() - 1).collect();
        text.starts_with(|first: char| first.is_alphabetic())
            .then(|| line.replacen(word, &short, 1))
    }),
    ("a capital", |line| {
        let (before, name) = line.split_once("question ")?;
        let capital = name[..1].to_uppercase();
        Some(format!("{before}question {capital}{}", &name[1..]))
    }),
    ("a space too many", |line| {
        let said = line.trim_start().starts_with("> ") && line.starts_with("    ");
        said.then(|| format!(" {line}"))
    }),
];

#[test]
fn a_slip_is_mended_into_what_was_written_or_left() {
    let site = real();
    let sound = fs::read_to_string(real_script(site.path())).unwrap();
    for (slip, make) in SLIPS {
        let (mut made, mut undone) = (0, 0);
        let places = sound.lines().enumerate();
        let places = places.filter_map(|(at, line)| Some((at, make(line)?)));
        let places: Vec<(usize, String)> = places.collect();
        // A dozen lines of each, from the first to the last.
        for (at, wrong) in places.iter().step_by(places.len() / 12 + 1) {
            let mut lines: Vec<&str> = sound.lines().collect();
            lines[*at] = wrong;
            let text = lines.join("\n") + "\n";
            let (becomes, ..) = mended(&real_script(site.path()), &text);
            // Where it may mean two things, it is left to the author.
            made += 1;
            undone += usize::from(becomes == sound);
            let third = becomes != sound && becomes != text;
            let seen = becomes.lines().zip(sound.lines()).find(|(a, b)| a != b);
            assert!(!third, "{slip}, line {}: {seen:?}", at + 1);
        }
        assert!(made > 0 && undone * 2 >= made, "{slip}: {undone}/{made}");
    }
}

/// A script with something wrong on a line: indented otherwise, cut, said twice, left out, or
/// with a sign of another keyboard.
fn spoilt(text: &str, line: usize, how: usize, sign: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = line % lines.len();
    let words = lines[at].trim_start().to_owned();
    match how {
        0..=7 => lines[at] = format!("{}{words}", " ".repeat(how)),
        8 | 9 => lines[at] = format!("{}{words}", "\t".repeat(how - 7)),
        10 => {
            lines[at] = lines[at]
                .chars()
                .take(lines[at].chars().count() / 2)
                .collect();
        }
        11 => lines.insert(at, lines[at].clone()),
        12 => drop(lines.remove(at)),
        13 => lines[at] = lines[at].replacen(' ', sign, 1),
        14 => lines[at] = lines[at].replacen([':', '=', '-', '>'], sign, 1),
        _ => lines[at] = format!("{}{sign}", lines[at]),
    }
    lines.join("\n") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is wrong, mending brings no error, and what is mended stays so.
    #[test]
    fn mending_makes_nothing_worse(
        slips in proptest::collection::vec(
            (0usize..40, 0usize..17, select(vec!["\u{a0}", "–", "#", "« x »", "==", "é", "X", ",", "\"", "{", "["])),
            1..4,
        )
    ) {
        let site = site(MANIFEST, SCRIPT);
        let script = script(site.path());
        let text = slips.iter().fold(SCRIPT.to_owned(), |text, (line, how, sign)| spoilt(&text, *line, *how, sign));
        let (once, before, after) = mended(&script, &text);
        prop_assert!(after <= before, "{before} errors, then {after}: {text}");
        let (twice, ..) = mended(&script, &once);
        prop_assert_eq!(twice, once);
    }
}
