//! Everything that is not changed stays byte for byte.

use proptest::prelude::*;

use super::Document;
use crate::text::listing;

/// A file of every shape that the public fixtures of Fluent have.
const FILE: &str = "\
### En tête du fichier

## Un groupe

# Un commentaire
# de deux lignes
bonjour = Bonjour { $nom }
    .note = Parlez bas

# Seul, sans entrée


choix   =   Avez-vous { $n ->
        [one] un enfant
       *[other] { $n } enfants
    } ?
  .oui   = Oui

  .non =
    Non,
      pas encore
vide =
   .a = { \"\" }
-terme = Mot { -autre }
    .cas = { $x ->
   *[a] b
}
[junk]
ça ne se lit pas
fin = { \"}\" } { NUMBER($n, minimumFractionDigits: 1) } 😀
## À la fin
# sans fin de ligne";

const ORDER: [&str; 12] = [
    "bonjour",
    "bonjour.note",
    "milieu",
    "choix",
    "choix.oui",
    "choix.peut_etre",
    "choix.non",
    "nouveau.titre",
    "vide.a",
    "vide.b",
    "fin",
    "après",
];

fn set(file: &str, id: &str, text: &str) -> String {
    let mut document = Document::read(file);
    document.set(id, text, &ORDER).unwrap();
    assert_eq!(document.get(id).unwrap().text, text, "{}", document.text());
    document.text().to_owned()
}

/// What was added and removed, line by line.
fn diff(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(old), lines(new));
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let left = old.len().min(new.len()) - same;
    let tail = old.iter().rev().zip(new.iter().rev()).take(left);
    let tail = tail.take_while(|(a, b)| a == b).count();
    (
        old[same..old.len() - tail].to_vec(),
        new[same..new.len() - tail].to_vec(),
    )
}

fn changed(id: &str, text: &str) -> (Vec<String>, Vec<String>) {
    diff(FILE, &set(FILE, id, text))
}

fn as_strings(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn what_a_file_says_is_set_again_without_a_byte_changed() {
    let texts = listing::list(FILE);
    assert_eq!(texts.len(), 9, "{texts:?}");
    for (id, text) in &texts {
        let document = Document::read(FILE);
        assert_eq!(
            document.get(id).map(|found| found.text).as_ref(),
            Some(text),
            "{id}"
        );
        assert_eq!(set(FILE, id, text), FILE, "{id}");
    }
}

#[test]
fn one_text_changes_its_own_lines() {
    let (old, new) = changed("bonjour", "Salut { $nom }");
    assert_eq!(old, ["bonjour = Bonjour { $nom }"]);
    assert_eq!(new, ["bonjour = Salut { $nom }"]);
    let (old, new) = changed("choix.non", "Non");
    assert_eq!(old, ["  .non =", "    Non,", "      pas encore"]);
    assert_eq!(new, ["  .non = Non"]);
    let (_, new) = changed("choix.oui", "Oui,\nbien sûr");
    assert_eq!(new, ["  .oui   =", "      Oui,", "      bien sûr"]);
    let (_, new) = changed("-terme", "Mots");
    assert_eq!(new, ["-terme = Mots"]);
}

#[test]
fn what_is_new_stands_where_the_source_has_it() {
    let (old, new) = changed("milieu", "Au milieu");
    assert!(old.is_empty(), "{old:?}");
    assert_eq!(new, ["milieu = Au milieu", ""]);
    let (_, new) = changed("choix.peut_etre", "Peut-être");
    assert_eq!(new, ["  .peut_etre = Peut-être"]);
    let (_, new) = changed("vide", "Plus rien");
    assert_eq!(new, ["vide = Plus rien"]);
    let (_, new) = changed("nouveau.titre", "Un titre");
    assert_eq!(new, as_strings(&["", "nouveau =", "    .titre = Un titre"]));
    let after = set(FILE, "choix.oui-prononciation", "wi");
    let (_, new) = diff(FILE, &after);
    assert_eq!(new, ["  .oui-prononciation = wi"]);
    assert!(after.find(".oui-prononciation").unwrap() < after.find(".non").unwrap());
    assert_eq!(set("", "bonjour", "Bonjour"), "bonjour = Bonjour\n");
    assert_eq!(
        set("# brouillon", "bonjour", "Bonjour"),
        "# brouillon\n\nbonjour = Bonjour\n"
    );
}

#[test]
fn line_ends_and_marks_are_those_of_the_file() {
    let crlf = FILE.replace('\n', "\r\n");
    let after = set(&crlf, "choix.oui", "Oui,\nbien sûr");
    assert!(!after.replace("\r\n", "").contains('\n'));
    assert_eq!(set(&crlf, "bonjour", "Bonjour { $nom }"), crlf);
    let marked = format!("\u{FEFF}{FILE}");
    assert_eq!(
        set(&marked, "bonjour", "Salut"),
        format!("\u{FEFF}{}", set(FILE, "bonjour", "Salut"))
    );
}

#[test]
fn what_could_not_be_said_is_refused() {
    let mut document = Document::read(FILE);
    for wrong in ["{ $nom", "}", "{ nombre($n) }", "{ $n ->\n [one] a\n}"] {
        assert!(document.set("bonjour", wrong, &ORDER).is_err(), "{wrong}");
    }
    assert_eq!(document.text(), FILE);
    // Signs at the beginning of a line are words.
    document
        .set("bonjour", "a\n[b]\n.c = d\n# e", &ORDER)
        .unwrap();
    assert_eq!(listing::list(document.text()).len(), 9);
}

#[test]
fn what_is_removed_leaves_the_rest() {
    let remove = |ids: &[&str]| {
        let mut document = Document::read(FILE);
        for id in ids {
            document.remove(id);
        }
        diff(FILE, document.text())
    };
    let (old, new) = remove(&["choix.oui"]);
    assert_eq!(
        (old.as_slice(), new.len()),
        (&["  .oui   = Oui".to_owned()][..], 0)
    );
    let (_, new) = remove(&["bonjour"]);
    assert_eq!(new, ["bonjour ="]);
    let (old, _) = remove(&["bonjour", "bonjour.note"]);
    assert_eq!(old.first().map(String::as_str), Some("# Un commentaire"));
    assert_eq!(old.len(), 5);
    assert_eq!(remove(&["rien", "choix.rien"]), (Vec::new(), Vec::new()));
}

#[test]
fn a_file_is_brought_into_order_once() {
    let mut document = Document::read(FILE);
    document.arrange(&["fin", "choix.non", "choix.oui", "choix", "bonjour"]);
    let once = document.text().to_owned();
    assert_eq!(listing::list(&once), listing::list(FILE));
    let at = |part: &str| once.find(part).unwrap_or_else(|| panic!("{part}: {once}"));
    assert!(at("### En tête") < at("fin =") && at("fin =") < at("choix   ="));
    assert!(at(".non") < at(".oui") && at("choix   =") < at("## Un groupe"));
    assert!(at("## Un groupe") < at("# Un commentaire") && at("# de deux") < at("bonjour ="));
    let mut sorted: Vec<&str> = once.lines().collect();
    let mut before: Vec<&str> = FILE.lines().collect();
    sorted.sort_unstable();
    before.sort_unstable();
    assert_eq!(sorted, before);
    document.arrange(&["fin", "choix.non", "choix.oui", "choix", "bonjour"]);
    assert_eq!(document.text(), once);
    let mut same = Document::read(FILE);
    same.arrange(&["bonjour", "choix", "choix.oui", "choix.non", "vide", "fin"]);
    assert_eq!(same.text(), FILE);
}

#[test]
fn a_name_is_carried_wherever_it_is_meant() {
    let file = "# n n = n\nn = { $n } { $n-a } { $n ->\n    [a] n { n }\n   *[b] \"n\" { \"$n\" }\n} { $na } { NUMBER($n) }\n    .a = a\n    .a-note = { $n }\n    .b = n\nm = { n } { $n ->\n   *[a] a\n}\n-n = { $n }\n";
    let mut document = Document::read(file);
    document.rename("n", "x");
    let expected = file
        .replace(
            "\nn = { $n } { $n-a } { $n ->",
            "\nx = { $x } { $x-a } { $x ->",
        )
        .replace("n { n }", "n { x }")
        .replace("NUMBER($n)", "NUMBER($x)")
        .replace(".a-note = { $n }", ".a-note = { $x }")
        .replace("m = { n } { $n ->", "m = { x } { $x ->");
    assert_eq!(document.text(), expected);
    document.rename("x", "n");
    assert_eq!(document.text(), file);
    document.rename("n.a", "n.z");
    let expected = file
        .replace("$n-a", "$n-z")
        .replace("[a]", "[z]")
        .replace(".a = a", ".z = a")
        .replace(".a-note", ".z-note");
    assert_eq!(document.text(), expected);
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("# c\n".to_owned()),
        Just("\n".to_owned()),
        Just("## g\n\n".to_owned()),
        Just("junk }\n".to_owned()),
        Just("é = é\n".to_owned()),
        "[a-d] = [a-z]{1,8}\n",
        "[a-d] =\n    [a-z]{1,4}\n\n      [a-z]{1,4}\n",
        "[a-d] =\n    \\.[a-c] = [a-z]{0,5}\n    \\.[a-c] = \\{ \\$x -> \n *\\[a\\] b\n\\}\n",
        "-[a-d] = [a-z]\\{ -x \\}\n",
        "[ \n\\[\\]*.{}=a\"-]{0,12}\n",
    ]
}

proptest! {
    #[test]
    fn any_edit_of_any_file_keeps_the_rest(
        pieces in prop::collection::vec(piece(), 0..12),
        id in "(-?[a-d]|[a-d]\\.[a-c])",
        text in "[a-z \\[*.\n]{0,12}|\\{ \\$x \\}|a \\{ b \\}",
    ) {
        // Of two entries with one name only the first is served, whole.
        let mut names = std::collections::BTreeSet::new();
        let pieces = pieces.into_iter().filter(|piece| {
            let name = piece.trim_start().split([' ', '=']).next().unwrap_or_default();
            !name.starts_with(|c: char| c.is_ascii_lowercase() || c == '-') || names.insert(name.to_owned())
        });
        let file = pieces.collect::<String>();
        let before = listing::list(&file);
        let mut document = Document::read(file.as_str());
        for (known, said) in &before {
            let found = document.get(known).map(|found| found.text);
            prop_assert_eq!(found.as_ref(), Some(said), "{}", known);
        }
        let order = ["a", "a.a", "a.b", "b", "c", "c.a", "c.b", "c.c"];
        document.set(&id, &text, &order).unwrap();
        let mut after = listing::list(document.text());
        prop_assert!(after.remove(&id).is_some(), "{:?}", document.text());
        let mut expected = before.clone();
        expected.remove(&id);
        prop_assert_eq!(after, expected, "{:?}", document.text());
        let mut arranged = document.clone();
        arranged.arrange(&order);
        prop_assert_eq!(listing::list(arranged.text()), listing::list(document.text()));
        document.remove(&id);
        document.rename("a", "z");
    }

    #[test]
    fn no_file_makes_it_panic(file in "\\PC{0,60}", id in "[a-c]\\.?[a-c]?", text in "\\PC{0,20}") {
        let mut document = Document::read(file.as_str());
        let _ = document.set(&id, &text, &["a", "b"]);
        document.remove(&id);
        document.arrange(&["b", "a"]);
        document.rename("a", "b");
    }
}
