//! Spreadsheets for translators: what goes out, what comes back, and what is refused of it.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::{Formula, Workbook};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::site::{MANIFEST, SCRIPT, err, out, site, trame};

/// The sheets of a spreadsheet, by name, as rows of texts.
type Sheets = Vec<(String, Vec<Vec<String>>)>;

const TEXTS: usize = 1;
const TRANSLATION: usize = 6;

fn start() -> (TempDir, PathBuf) {
    let script = SCRIPT.replace(
        "    > Quel âge avez-vous ?\n",
        "    > Vous avez { $tentative ->\n    >   [one] un an\n    >  *[other] { $tentative } ans\n    > } ?\n",
    );
    let site = site(&MANIFEST.replace("[en]", "[en, ar]"), &script);
    let path = site.path().join("essai.xlsx");
    (site, path)
}

fn export(site: &Path, language: &str) {
    let done = trame(
        site,
        &[
            "locales",
            "export",
            "scripts-library/essai",
            language,
            "-o",
            "essai.xlsx",
        ],
    );
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
}

fn import(site: &Path, more: &[&str]) -> (Option<i32>, String) {
    let mut arguments = vec!["locales", "import", "essai.xlsx"];
    arguments.extend(more);
    let done = trame(site, &arguments);
    (done.status.code(), out(&done) + &err(&done))
}

fn open(path: &Path) -> Sheets {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let text = |cell: &Data| cell.to_string();
    let sheets = book.worksheets();
    let sheets = sheets.into_iter().map(|(name, range)| {
        let rows = range.rows().map(|row| row.iter().map(text).collect());
        (name, rows.collect())
    });
    sheets.collect()
}

fn save(path: &Path, sheets: &Sheets) {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let page = book.add_worksheet();
        page.set_name(name).unwrap();
        for (row, line) in rows.iter().zip(0..) {
            for (text, column) in row.iter().zip(0..) {
                match text.strip_prefix("CALC ").or(text.strip_prefix("NUM ")) {
                    Some(number) if text.starts_with("NUM") => {
                        let number: f64 = number.parse().unwrap();
                        page.write_number(line, column, number).unwrap();
                    }
                    Some(formula) => {
                        page.write_formula(line, column, Formula::new(formula))
                            .unwrap();
                    }
                    None if text.is_empty() => {}
                    None => {
                        page.write_string(line, column, text).unwrap();
                    }
                }
            }
        }
    }
    book.save(path).unwrap();
}

/// Writes in the rows of a text, one after the other.
fn fill(sheets: &mut Sheets, id: &str, texts: &[&str]) {
    let rows = sheets[TEXTS].1.iter_mut().filter(|row| row[0] == id);
    let mut rows: Vec<_> = rows.collect();
    assert_eq!(rows.len(), texts.len(), "{id}: {rows:?}");
    for (row, text) in rows.iter_mut().zip(texts) {
        (*text).clone_into(&mut row[TRANSLATION]);
    }
}

fn english(site: &Path) -> String {
    fs::read_to_string(site.join("locales/en/essai.ftl")).unwrap()
}

#[test]
fn what_is_filled_in_comes_back_and_coming_back_twice_changes_nothing() {
    let (site, path) = start();
    export(site.path(), "en");
    let mut sheets = open(&path);
    assert_eq!(sheets.len(), 3);
    let rows = &sheets[TEXTS].1;
    assert_eq!(rows[0][TRANSLATION], "Traduction");
    let hello = rows.iter().find(|row| row[0] == "bonjour").unwrap();
    assert_eq!(hello[1], "Bonjour");
    assert!(hello[3].contains("{ $nom } : "), "{hello:?}");
    assert_eq!(hello[4..7], ["Bonjour { $nom }.", "", "Hello { $nom }."]);
    let alert = rows.iter().any(|row| row[2].contains("quand "));
    assert!(alert, "{rows:?}");
    fill(&mut sheets, "bonjour", &["Good morning { $nom }."]);
    fill(
        &mut sheets,
        "age",
        &["You are one year old?", "You are { $tentative } years old?"],
    );
    fill(&mut sheets, "gouts.mer", &["The sea"]);
    save(&path, &sheets);
    let (code, said) = import(site.path(), &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("3 textes changés"), "{said}");
    let written = english(site.path());
    assert!(
        written.contains("bonjour = Good morning { $nom }.\n"),
        "{written}"
    );
    let expected = "age =\n    { $tentative ->\n        [one] You are one year old?\n       *[other] You are { $tentative } years old?\n    }\n";
    assert!(written.contains(expected), "{written}");
    let state = fs::read_to_string(site.path().join("locales/en/essai.yaml")).unwrap();
    assert!(
        state.contains("brouillon") && !state.contains("traduit"),
        "{state}"
    );
    let (code, said) = import(site.path(), &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("Aucun texte changé") && said.contains("3 textes déjà repris"),
        "{said}"
    );
    assert_eq!(english(site.path()), written);
    let (_, said) = import(site.path(), &["--stage", "traduit", "--by", "Leïla"]);
    assert!(said.contains("3 textes marqués"), "{said}");
    let state = fs::read_to_string(site.path().join("locales/en/essai.yaml")).unwrap();
    assert_eq!(state.matches("Leïla").count(), 3, "{state}");
}

#[test]
fn a_language_is_asked_for_its_own_forms() {
    let (site, path) = start();
    export(site.path(), "ar");
    let sheets = open(&path);
    let forms = sheets[TEXTS].1.iter().filter(|row| row[0] == "age");
    let forms: Vec<&str> = forms.map(|row| row[5].as_str()).collect();
    assert_eq!(forms.len(), 6, "{forms:?}");
    assert_eq!(forms[3], "tentative : 3, 4, 5… (few)");
}

#[test]
fn what_has_moved_on_or_is_unsound_is_refused_and_the_rest_taken() {
    let (site, path) = start();
    export(site.path(), "en");
    let mut sheets = open(&path);
    fill(&mut sheets, "bonjour", &["Good morning { $nom }."]);
    fill(&mut sheets, "gouts", &["What do you like?"]);
    fill(&mut sheets, "gouts.mer", &["NUM 12"]);
    fill(&mut sheets, "gouts.bois", &["CALC =1+1"]);
    fill(&mut sheets, "gouts.rien", &["Something { else"]);
    fill(&mut sheets, "age", &["One year?", ""]);
    save(&path, &sheets);
    let script = site.path().join("scripts-library/essai/script.trame");
    let text = fs::read_to_string(&script).unwrap();
    fs::write(
        &script,
        text.replace("Qu'aimez-vous ?", "Qu'est-ce qui vous plaît ?"),
    )
    .unwrap();
    fs::write(
        site.path().join("locales/en/essai.ftl"),
        "bonjour = Hi { $nom }.\n",
    )
    .unwrap();
    let (code, said) = import(site.path(), &[]);
    assert_eq!(code, Some(1), "{said}");
    for expected in [
        "bonjour : la traduction a été changée ailleurs",
        "gouts : le français a changé",
        "gouts.mer : le tableur en a fait un nombre",
        "gouts.bois : la cellule contient une formule",
        "gouts.rien : ",
        "age : la forme « other » est vide",
        "6 textes refusés",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert_eq!(english(site.path()), "bonjour = Hi { $nom }.\n");
    fill(&mut sheets, "gouts.mer", &["The sea"]);
    save(&path, &sheets);
    let (code, said) = import(site.path(), &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(english(site.path()).contains("    .mer = The sea\n"));
}

#[test]
fn what_would_be_said_wrongly_is_refused() {
    let (site, path) = start();
    export(site.path(), "en");
    let mut sheets = open(&path);
    fill(&mut sheets, "bonjour", &["Hello { $prenom }."]);
    fill(&mut sheets, "gouts.mer", &["The sea"]);
    save(&path, &sheets);
    let (code, said) = import(site.path(), &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("bonjour : Le texte source dit « $nom »"),
        "{said}"
    );
    let written = english(site.path());
    assert!(written.contains("bonjour = Hello { $nom }.") && written.contains(".mer = The sea"));
}

#[test]
fn columns_may_be_moved_and_not_lost() {
    let (site, path) = start();
    export(site.path(), "en");
    let mut sheets = open(&path);
    fill(&mut sheets, "gouts.mer", &["The sea"]);
    for row in &mut sheets[TEXTS].1 {
        row.reverse();
    }
    save(&path, &sheets);
    let (code, said) = import(site.path(), &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(english(site.path()).contains(".mer = The sea"));
    let head = sheets[TEXTS].1[0]
        .iter()
        .position(|head| head == "trame-source");
    sheets[TEXTS].1[0][head.unwrap()] = "autre".to_owned();
    save(&path, &sheets);
    let (code, said) = import(site.path(), &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("trame-source"), "{said}");
    sheets.pop();
    save(&path, &sheets);
    assert!(import(site.path(), &[]).1.contains("feuille cachée"));
}

/// As `LibreOffice` saves it, when it is not asked for Excel's format.
fn opendocument() -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file("mimetype", SimpleFileOptions::default())
        .unwrap();
    archive
        .write_all(b"application/vnd.oasis.opendocument.spreadsheet")
        .unwrap();
    archive.finish().unwrap().into_inner()
}

#[test]
fn what_is_no_spreadsheet_is_refused_without_harm() {
    let (site, path) = start();
    let before = english(site.path());
    assert_eq!(import(site.path(), &[]).0, Some(2));
    export(site.path(), "en");
    let whole = fs::read(&path).unwrap();
    for other in [b"id;traduction\n".to_vec(), opendocument()] {
        fs::write(&path, other).unwrap();
        let said = import(site.path(), &[]).1;
        assert!(said.contains("n'est pas un classeur .xlsx"), "{said}");
    }
    let mut step = 0;
    while step < whole.len() {
        let mut bytes = whole.clone();
        bytes[step] ^= 0x55;
        fs::write(&path, &bytes).unwrap();
        let (code, said) = import(site.path(), &[]);
        assert!(code == Some(0) || code == Some(1), "byte {step}: {said}");
        step += whole.len() / 60 + 1;
    }
    for length in [1, 2, 100, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(import(site.path(), &[]).0, Some(1), "{length} bytes");
    }
    assert_eq!(english(site.path()), before);
}
