//! Reading scripts: the whole language and the variants of writing it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "syntax/corrections.rs"]
mod corrections;
#[path = "common/reading.rs"]
mod reading;

use reading::{WHOLE, codes_of, read, shape};
use trame_dsl::name::Name;
use trame_dsl::span::{FileId, LineIndex};
use trame_dsl::syntax::parse;
use trame_dsl::syntax::tree::{Block, Expr, ExprKind, StatementKind};

const MISTAKES: &str = include_str!("scripts/thirty-mistakes.trame");

fn condition(text: &str) -> Expr {
    let parsed = read(&format!("étape e : E\n  si {text}\n    fin complet\n"));
    assert_eq!(parsed.diagnostics, [], "{text}");
    let Some(Block::Step(step)) = parsed.tree.blocks.into_iter().next() else {
        panic!("no étape")
    };
    let Some(StatementKind::If { branches, .. }) =
        step.body.into_iter().next().map(|line| line.kind)
    else {
        panic!("no si")
    };
    branches.into_iter().next().unwrap().condition
}

/// An expression with all its parentheses.
fn written(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::Number(number) => number.to_string(),
        ExprKind::Text(text) => format!("{text:?}"),
        ExprKind::Date(date) => date.to_string(),
        ExprKind::Time(time) => time.to_string(),
        ExprKind::Index(name, index) => format!("{}[{}]", name.node, written(index)),
        ExprKind::Member(name, code) => format!("{}.{}", name.node, code.node),
        ExprKind::Call(function, items) => format!("{function:?}({})", all(items)),
        ExprKind::Negate(operand) => format!("-{}", written(operand)),
        ExprKind::Not(operand) => format!("(non {})", written(operand)),
        ExprKind::Binary(operator, left, right) => {
            format!("({} {operator:?} {})", written(left), written(right))
        }
        ExprKind::In(left, items) => format!("({} dans {})", written(left), all(items)),
        ExprKind::Contains(left, codes) => {
            let codes: Vec<&str> = codes.iter().map(|code| code.node.as_str()).collect();
            format!("({} contient {})", written(left), codes.join(", "))
        }
        ExprKind::Broken => "?".to_owned(),
    }
}

fn all(items: &[Expr]) -> String {
    items.iter().map(written).collect::<Vec<_>>().join("; ")
}

#[test]
fn the_whole_script_has_no_fault() {
    let parsed = read(WHOLE);
    assert_eq!(parsed.diagnostics, []);
    assert_eq!(parsed.tree.blocks.len(), 8);
    assert!(parsed.tree.broken.is_empty() && !parsed.tree.lost_routes);
}

#[test]
fn texts_keep_what_is_inside_braces() {
    let parsed = read(WHOLE);
    let Some(Block::Step(step)) = parsed.tree.blocks.get(4) else {
        panic!("no étape")
    };
    let Some(StatementKind::If {
        otherwise: Some((_, body)),
        ..
    }) = step.body.get(1).map(|line| &line.kind)
    else {
        panic!("no sinon")
    };
    let Some(StatementKind::Say { say, .. }) = body.first().map(|line| &line.kind) else {
        panic!("no dire")
    };
    let lines: Vec<_> = say.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(lines[1], "  [0] c'est-à-dire aujourd'hui");
    assert_eq!(lines[4], "}.");
    assert_eq!(
        &WHOLE[say.lines[1].span.start as usize..say.lines[1].span.end as usize],
        lines[1]
    );
}

#[test]
fn ways_of_writing_give_one_tree() {
    let expected = shape(&read(WHOLE).tree);
    let capitals = WHOLE
        .lines()
        .map(|line| {
            let word = line.trim_start();
            let keyword = [
                "dire", "question", "étape", "si", "sinon", "liste", "données", "calculer",
                "réponse",
            ];
            let starts = keyword
                .iter()
                .any(|known| word.split(' ').next() == Some(known));
            let first = word.chars().next().filter(|_| starts);
            first.map_or(line.to_owned(), |first| {
                let rest = &word[first.len_utf8()..];
                format!(
                    "{}{}{rest}",
                    &line[..line.len() - word.len()],
                    first.to_uppercase()
                )
            })
        })
        .collect::<Vec<_>>()
        .join("\n");
    let variants = [
        ("CRLF", WHOLE.replace('\n', "\r\n")),
        ("BOM", format!("\u{FEFF}{WHOLE}")),
        ("no last line break", WHOLE.trim_end().to_owned()),
        (
            "spaces at the ends",
            WHOLE
                .replace('\n', "  \u{A0}\n")
                .replace("->  \u{A0}", "->")
                .replace("i  \u{A0}", "i")
                .replace("r  \u{A0}", "r")
                .replace("s  \u{A0}", "s"),
        ),
        (
            "non-breaking spaces",
            WHOLE.replace(" : ", "\u{A0}:\u{202F}"),
        ),
        (
            "blank lines",
            WHOLE.replace('\n', "\n\n   \n    # remarque\n"),
        ),
        ("capitals", capitals),
        ("no accents", without_accents(WHOLE)),
        ("decomposed", decomposed(WHOLE)),
    ];
    for (name, text) in variants {
        let parsed = read(&text);
        assert_eq!(parsed.diagnostics, [], "{name}");
        assert_eq!(shape(&parsed.tree), expected, "{name}");
    }
}

/// Keywords, types, options and marks lose their accents; texts keep theirs.
fn without_accents(text: &str) -> String {
    let words = [
        "données",
        "étape",
        "scénario",
        "donnée",
        "réponse",
        "aléatoire",
        "préciser",
        "priorité",
        "à lire",
    ];
    words.iter().fold(text.to_owned(), |text, word| {
        let plain = word.replace(['é', 'à'], "e").replace("e lire", "a lire");
        let keyword = |before: &str| text_replaced(before, word, &plain);
        keyword(&text)
    })
}

/// The same with the accents after their letters.
fn decomposed(text: &str) -> String {
    let words = [
        "données",
        "étape",
        "scénario",
        "donnée",
        "réponse",
        "aléatoire",
        "préciser",
        "priorité",
        "à lire",
    ];
    words.iter().fold(text.to_owned(), |text, word| {
        let apart = word.replace('é', "e\u{301}").replace('à', "a\u{300}");
        text_replaced(&text, word, &apart)
    })
}

/// Replaces a word, but in texts.
fn text_replaced(text: &str, word: &str, by: &str) -> String {
    let lines = text.lines().map(|line| {
        let kept =
            line.trim_start().starts_with(['>', '!', '#']) || line.contains(&format!("- {word}"));
        if kept {
            line.to_owned()
        } else {
            line.replace(word, by)
        }
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn thirty_mistakes_give_thirty_faults() {
    let parsed = read(MISTAKES);
    let index = LineIndex::new(MISTAKES);
    let faulty: Vec<usize> = parsed
        .diagnostics
        .iter()
        .map(|fault| index.position(MISTAKES, fault.span.start).0)
        .collect();
    // In this file a comment announces each mistake, and nothing says which code it has.
    let announced = MISTAKES
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim() == "# Faux :");
    let announced: Vec<usize> = announced.map(|(at, _)| at + 2).collect();
    assert_eq!(announced.len(), 30);
    assert_eq!(faulty, announced, "{:#?}", parsed.diagnostics);
    let shape = shape(&parsed.tree);
    for name in [
        "nom",
        "accueil",
        "joignable",
        "age",
        "suite",
        "reste",
        "freins",
        "rappeler",
        "mon_numero",
        "essai",
    ] {
        assert!(
            shape.contains(&format!("node: \"{name}\"")),
            "{name} is lost"
        );
    }
}

#[test]
fn precedence_is_that_of_the_language() {
    for (text, expected) in [
        ("a ou b et c", "(a Or (b And c))"),
        ("non a = b et c", "((non (a Equal b)) And c)"),
        (
            "a + b * c - d = e & f",
            "(((a Add (b Multiply c)) Subtract d) Equal (e Join f))",
        ),
        ("-a * b > 0", "((-a Multiply b) Greater 0)"),
        (
            "demande = non et x = oui",
            "((demande Equal non) And (x Equal oui))",
        ),
        (
            "freins contient et ou x = ou",
            "((freins contient et) Or (x Equal ou))",
        ),
        ("x dans (oui, non; nsp)", "(x dans oui; non; nsp)"),
        ("x <> refus", "(x Different refus)"),
        ("non (a ou b)", "(non (a Or b))"),
        (
            "si(a ; 3,5 + b ; 2) = q[i + 1]",
            "(Si(a; (3.5 Add b); 2) Equal q[(i Add 1)])",
        ),
        ("q.non = 2026-01-31 + 2", "(q.non Equal (2026-01-31 Add 2))"),
        (
            "maintenant >= 14:30",
            "(maintenant GreaterOrEqual 14:30:00.0)",
        ),
        (
            "Arrondi(moyenne(q), 2) < 3.5",
            "(Arrondi(Moyenne(q); 2) Less 3.5)",
        ),
        (
            "enumeration(q) = \"a, b\"",
            "(Enumeration(q) Equal \"a, b\")",
        ),
        ("a - b - c = 1", "(((a Subtract b) Subtract c) Equal 1)"),
        ("age = 3", "(age Equal 3)"),
        ("ouverture = etude", "(ouverture Equal etude)"),
    ] {
        // A decimal comma directly in parentheses is refused: that case writes a point.
        let text = text.replace("3,5 +", "3.5 +");
        assert_eq!(written(&condition(&text)), expected, "{text}");
    }
}

#[test]
fn places_are_exact() {
    for (line, code, place) in [
        ("si a == 3", "wrong-sign", "=="),
        ("si nom = « Diallo » et b", "bad-quotes", "« Diallo »"),
        ("question q : chox, obligatoire", "unknown-type", "chox"),
        ("question Âge : entier", "bad-name", "Âge"),
        ("calculer x = min(3,5)", "ambiguous-comma", "3,5"),
        ("fin complet # voilà", "comment-after", "# voilà"),
        ("si a = 3 et (b = 4", "unclosed-parenthesis", "("),
        ("si a = 3 contien b", "missing-operator", "contien"),
    ] {
        let text = format!("étape e : E\n  {line}\n");
        let parsed = read(&text);
        let fault = parsed.diagnostics.iter().find(|fault| fault.code == code);
        let fault = fault.unwrap_or_else(|| panic!("{line}: {:?}", parsed.diagnostics));
        assert_eq!(
            &text[fault.span.start as usize..fault.span.end as usize],
            place,
            "{line}"
        );
    }
}

#[test]
fn what_follows_from_a_broken_line_is_not_reported() {
    let parsed = read(
        "étape e : E\n  !!!\n  ??? q : choix\n    > Q ?\n    - a : A\n      ! b\n    si x\n      fin y\n",
    );
    assert_eq!(parsed.diagnostics.len(), 1, "{:?}", parsed.diagnostics);
    let parsed = read(
        "étape e : E\n  question q : chox\n    > Q ?\n    - a : A\n  question : choix\n    > R ?\n    - b : B\n",
    );
    assert_eq!(parsed.diagnostics.len(), 2, "{:?}", parsed.diagnostics);
    assert_eq!(parsed.tree.broken, [Name::new("q")]);
    let parsed = read("étape e : E\n  zut n : entier\n    > N ?\n  fin complet\n");
    assert_eq!(
        (parsed.tree.broken, parsed.tree.lost_routes),
        (vec![Name::new("n")], true)
    );
}

#[test]
fn encodings_are_explained() {
    let parsed = parse(FileId(3), b"\xEF\xBB\xBF\xE9tape un : Un\n");
    assert_eq!(parsed.diagnostics.len(), 1);
    let fault = &parsed.diagnostics[0];
    assert_eq!(
        (fault.code, fault.span.start, fault.span.file),
        ("not-utf8", 3, FileId(3))
    );
    assert_eq!(
        codes_of("étape e : E\n  fin\u{0} complet\n")[0],
        "control-character"
    );
    assert_eq!(
        codes_of("étape e : E\r  fin complet\r\n")[0],
        "control-character"
    );
}
