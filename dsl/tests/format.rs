//! The canonical layout: what it looks like, and that it changes nothing.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "format/expression.rs"]
mod expression;
#[path = "format/generate.rs"]
mod generate;
#[path = "format/messy.rs"]
mod messy;
#[path = "format/question.rs"]
mod question;
#[expect(dead_code, reason = "other tests use more of it")]
#[path = "common/reading.rs"]
mod reading;
#[path = "format/rehearsal.rs"]
mod rehearsal;
#[path = "common/surroundings.rs"]
mod surroundings;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::collection::vec;
use proptest::prelude::any;
use proptest::{prop_assert, prop_assert_eq, proptest};
use reading::shape;
use surroundings::surroundings;
use trame_dsl::check::{Checked, Input, MAIN, check};
use trame_dsl::span::FileId;
use trame_dsl::syntax::{format, parse};

fn formatted(text: &str) -> String {
    format(FileId(0), text.as_bytes()).unwrap_or_else(|faults| panic!("{text}\n{faults:#?}"))
}

/// Comment lines, without the spaces around them.
fn comments(text: &str) -> Vec<&str> {
    let lines = text.trim_start_matches('\u{FEFF}').lines();
    let lines = lines.map(|line| line.trim_matches([' ', '\t', '\u{A0}', '\u{202F}', '\r']));
    lines.filter(|line| line.starts_with('#')).collect()
}

fn checked(text: &str) -> Checked {
    let tree = |file, text: &str| parse(FileId(file), text.as_bytes()).tree;
    let trees = BTreeMap::from([
        (MAIN.to_owned(), tree(0, text)),
        ("communs/mot".to_owned(), tree(1, "phrase mot\n  > mot\n")),
    ]);
    let surroundings = surroundings(&["ar"], &[], &["pole"]);
    let input = Input {
        trees: &trees,
        surroundings: Some(&surroundings),
    };
    check(input, true)
}

/// The content hash, when the script compiles.
fn hash(checked: &Checked) -> Option<&str> {
    let compiled = checked.compiled.as_ref()?;
    Some(compiled.script.hash.as_str())
}

/// All that formatting promises of a script without faults.
fn keeps_its_promises(text: &str) -> Result<(), proptest::test_runner::TestCaseError> {
    let before = parse(FileId(0), text.as_bytes());
    prop_assert_eq!(&before.diagnostics, &[], "{}", text);
    let once = formatted(text);
    let after = parse(FileId(0), once.as_bytes());
    prop_assert_eq!(&after.diagnostics, &[], "{}", once);
    prop_assert_eq!(shape(&after.tree), shape(&before.tree), "{}", once);
    prop_assert_eq!(formatted(&once), once.as_str());
    prop_assert_eq!(comments(&once), comments(text), "{}", once);
    let (before, after) = (checked(text), checked(&once));
    let codes = |checked: &Checked| -> Vec<&str> {
        checked.diagnostics.iter().map(|fault| fault.code).collect()
    };
    prop_assert_eq!(codes(&before), codes(&after), "{}", once);
    prop_assert_eq!(hash(&before), hash(&after), "{}", once);
    prop_assert!(once.is_empty() || once.ends_with('\n') && !once.ends_with("\n\n"));
    prop_assert!(!once.contains("\n\n\n") && !once.contains('\r'));
    Ok(())
}

proptest! {
    #[test]
    fn no_meaning_and_no_comment_is_lost(structure in vec(any::<u8>(), 0..300), noise in vec(any::<u8>(), 0..900)) {
        let (text, written) = generate::script(&structure, &noise, true);
        prop_assert_eq!(comments(&text), written);
        keeps_its_promises(&text)?;
    }

    #[test]
    fn there_is_one_layout(structure in vec(any::<u8>(), 0..300), noise in vec(any::<u8>(), 0..900)) {
        let (messy, _) = generate::script(&structure, &noise, false);
        let (plain, _) = generate::script(&structure, &[], false);
        prop_assert_eq!(formatted(&messy), formatted(&plain));
    }

    #[test]
    fn any_text_is_left_alone_or_laid_out(lines in vec("[ \t\u{A0}]{0,3}(étape a : A|dire b|> x \\{ \"?|! y|- a : b|#|fin complet|si a|\r|)[ ]{0,2}", 0..12)) {
        let text = lines.join("\n");
        if let Ok(once) = format(FileId(0), text.as_bytes()) {
            prop_assert_eq!(formatted(&once), once.as_str());
            prop_assert_eq!(shape(&parse(FileId(0), once.as_bytes()).tree), shape(&parse(FileId(0), text.as_bytes()).tree));
        }
    }
}

/// Every script of a folder and of those in it.
fn scripts(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut scripts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "trame") {
                scripts.push(path);
            }
        }
    }
    scripts
}

#[test]
fn every_script_at_hand_keeps_its_meaning() {
    let mut sound = 0;
    for script in scripts("tests")
        .into_iter()
        .chain(scripts("../scripts-library"))
    {
        let text = fs::read_to_string(&script).unwrap();
        if parse(FileId(0), text.as_bytes()).diagnostics.is_empty() {
            sound += 1;
            keeps_its_promises(&text).unwrap();
        } else {
            assert!(
                format(FileId(0), text.as_bytes()).is_err(),
                "{}",
                script.display()
            );
        }
    }
    assert!(sound > 8, "{sound}");
}

/// The scripts that are drawn are mostly sound, so that hashes are compared.
#[test]
fn drawn_scripts_compile() {
    let drawn = 200u32;
    let sound = (0..drawn).filter(|seed| {
        let draw = |at: u32| {
            (seed.wrapping_mul(7_919) ^ at)
                .wrapping_mul(2_654_435_761)
                .to_be_bytes()[1]
        };
        let bytes: Vec<u8> = (0..200).map(draw).collect();
        let (text, _) = generate::script(&bytes, &bytes, true);
        checked(&text).compiled.is_some()
    });
    let sound = sound.count();
    assert!(sound > 100, "{sound} of {drawn}");
}

#[test]
fn the_whole_script_is_laid_out_as_the_language_shows() {
    let whole = include_str!("scripts/mdph.trame");
    assert_eq!(formatted(whole), whole);
}

#[test]
fn answers_and_types_are_in_columns() {
    let messy = "\u{FEFF}Donnees\r
     age: Entier,Facultatif\r
     date_naissance\u{A0}: Date\r
etape\u{A0}a:Accueil  à 9 h\u{202F}: bonjour  \r
   Question q:Choix Multiple,Au Plus 2 ,ordre  aleatoire,a lire\r
       >Dites.\r
       - oui:Oui  [Fixe][preciser]\r
       -autre :Autre chose[si age>18  Et non(age=20)]\r
       - tout : Tout, absolument tout\r
       - nsp->  fin refus\r
   fin complet";
    let laid_out = "\
données
  age            : entier, facultatif
  date_naissance : date

étape a : Accueil  à 9 h\u{202F}: bonjour
  question q : choix multiple, au plus 2, ordre aléatoire, à lire
    > Dites.
    - oui   : Oui          [fixe] [préciser]
    - autre : Autre chose  [si age > 18 et non (age = 20)]
    - tout  : Tout, absolument tout
    - nsp                  -> fin refus
  fin complet
";
    assert_eq!(formatted(messy), laid_out);
}

#[test]
fn comments_and_blank_lines_stay_where_they_were_put() {
    let messy = "

# En tête.


# Deuxième.
données

  nom : texte
    # Sous le nom.
étape a : A
# Avant la note.

  ! Note.


  dire b
      > Un { $nom ->
# Dans le texte.
      >  *[autre] deux
      > }


      > Trois.
      # Fin du texte.
  fin complet
# Avant l'objection.
objection o : O
  > Parce que.
inclure communs/un
inclure communs/deux
# Fin.\r\r\n \u{A0}

";
    let laid_out = "\
# En tête.

# Deuxième.
données
  nom : texte
    # Sous le nom.

étape a : A
  # Avant la note.

  ! Note.

  dire b
    > Un { $nom ->
    # Dans le texte.
    >  *[autre] deux
    > }

    > Trois.
    # Fin du texte.
  fin complet

# Avant l'objection.
objection o : O
  > Parce que.

inclure communs/un
inclure communs/deux

# Fin.
";
    assert_eq!(formatted(messy), laid_out);
}

#[test]
fn nothing_makes_an_empty_file() {
    for text in ["", "\u{FEFF}", " \r\n\n\t\n"] {
        assert_eq!(formatted(text), "");
    }
}

#[test]
fn a_wide_answer_does_not_push_the_others() {
    let wide = "x".repeat(90);
    let script = format!(
        "étape a : A\n  question q : choix\n    > Q ?\n    - un   : Un    -> fin refus\n    - deux : Deux  -> fin refus\n    - trop : {wide}  -> fin refus\n  fin complet\n"
    );
    assert_eq!(formatted(&script), script);
}

/// Laid out, these lines would pass the limits of the language.
#[test]
fn long_lines_stay_within_the_limits() {
    let sum = vec!["n"; 60].join("+");
    let string = format!("\"{}\"", "x".repeat(3_950));
    let long =
        format!("étape a : A\n  calculer n = 1\n  calculer t = {sum}&{string}\n  fin complet\n");
    assert_eq!(formatted(&long), long);
    let long = format!(
        "étape a : A\n  dire t\n    >{}\n  fin complet\n",
        "x".repeat(4_091)
    );
    assert_eq!(formatted(&long), long);
    let narrow = format!(
        "étape a : A\n dire t\n  >{}\n fin complet\n",
        "x".repeat(4_093)
    );
    let faults = format(FileId(0), narrow.as_bytes()).unwrap_err();
    assert_eq!(faults[0].code, "line-too-long");
}

#[test]
fn what_a_space_would_change_is_left() {
    let script =
        "étape a : A\n  répéter t : n+fois fois, au plus 3\n    dire b\n      > B\n  fin complet\n";
    assert_eq!(formatted(script), script);
}

#[test]
fn faults_leave_everything() {
    let faults = format(FileId(0), "étape a : A\n  dir b\n   > B\n".as_bytes()).unwrap_err();
    assert_eq!(faults[0].code, "unknown-keyword");
    assert_eq!(format(FileId(0), b"\xFF").unwrap_err()[0].code, "not-utf8");
}
