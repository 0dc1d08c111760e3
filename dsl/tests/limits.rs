//! What is too long, too deep or no script at all: read to its end, with a clear fault.

#[expect(dead_code, reason = "other tests use more of it")]
#[path = "common/reading.rs"]
mod reading;

use std::fmt::Write as _;

use proptest::prelude::{ProptestConfig, any, prop, proptest};
use reading::{WHOLE, codes_of, read};
use trame_dsl::span::FileId;
use trame_dsl::syntax::parse;

#[test]
fn limits_are_errors() {
    let long = format!("étape e : E\n  dire a\n    > {}\n", "é".repeat(2100));
    assert_eq!(codes_of(&long), ["line-too-long"]);
    let text = format!(
        "étape e : E\n  dire a\n{}  fin x\n",
        format!("    > {}\n", "a".repeat(1000)).repeat(17)
    );
    assert_eq!(codes_of(&text), ["text-too-long"]);
    assert_eq!(
        codes_of(&"a".repeat(10 * 1024 * 1024 + 1)),
        ["file-too-large"]
    );
    let parentheses = format!(
        "étape e : E\n  si {}a{}\n    fin x\n",
        "(".repeat(60),
        ")".repeat(60)
    );
    assert_eq!(codes_of(&parentheses), [""; 0]);
    for sides in [65, 2000] {
        let text = format!(
            "étape e : E\n  si {}a{}\n    fin x\n",
            "(".repeat(sides),
            ")".repeat(sides)
        );
        assert_eq!(codes_of(&text), ["expression-too-deep"]);
    }
    let sum = format!("étape e : E\n  calculer x = 1{}\n", " + 1".repeat(500));
    assert_eq!(codes_of(&sum), ["expression-too-deep"]);
    let nots = format!("étape e : E\n  si {}a\n    fin x\n", "non ".repeat(900));
    assert_eq!(codes_of(&nots), ["expression-too-deep"]);
}

#[test]
fn blocks_nest_to_a_limit() {
    let nested = |levels: usize| {
        let mut text = "étape e : E\n".to_owned();
        for level in 1..levels {
            writeln!(text, "{}si a", " ".repeat(level)).unwrap();
        }
        writeln!(text, "{}fin x", " ".repeat(levels)).unwrap();
        text
    };
    assert_eq!(codes_of(&nested(31)), [""; 0]);
    assert_eq!(codes_of(&nested(40)), ["too-many-levels"]);
    assert_eq!(codes_of(&nested(3000)), ["too-many-levels"]);
}

#[test]
fn big_and_odd_files_are_read_to_their_end() {
    let full = |line: &str| line.repeat(10 * 1024 * 1024 / line.len());
    let ladder = |levels: usize, line: &str| {
        let lines: Vec<_> = (0..levels)
            .map(|level| " ".repeat(level % 4000) + line)
            .collect();
        lines.join("\n")
    };
    let levels = ladder(10_000, "si a");
    for (_name, text) in [
        (
            "texts",
            "étape e : E\n  dire a\n".to_owned()
                + &full("    > Bonjour { $nom }, comment allez-vous ?\n")[..9_000_000],
        ),
        ("noise", full("a\n")),
        ("one line", full("a")),
        (
            "levels",
            levels[..levels.len().min(10 * 1024 * 1024)].to_owned(),
        ),
        (
            "parentheses",
            format!(
                "étape e : E\n{}",
                format!("  si {}\n", "(".repeat(4000)).repeat(2000)
            ),
        ),
        (
            "calls",
            format!(
                "étape e : E\n{}",
                format!("  si {}\n", "f(".repeat(60)).repeat(20_000)
            ),
        ),
        (
            "brackets",
            format!(
                "étape e : E\n  question q : choix\n{}",
                format!("    - a : {}\n", "[".repeat(4000)).repeat(2000)
            ),
        ),
        (
            "marks",
            format!(
                "étape e : E\n  question q : choix\n{}",
                format!("    - a : {}\n", "[fixe]".repeat(600)).repeat(2000)
            ),
        ),
        (
            "options",
            format!(
                "étape e : E\n{}",
                format!("  question q : {}\n", "(a, ".repeat(60)).repeat(2000)
            ),
        ),
        ("deep texts", ladder(2500, "> a")),
        (
            "braces",
            format!(
                "étape e : E\n  dire a\n{}",
                format!("    > {}\n", "{".repeat(4000)).repeat(2000)
            ),
        ),
    ] {
        drop(parse(FileId(0), text.as_bytes()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        drop(parse(FileId(0), &bytes));
    }

    #[test]
    fn any_changed_script_is_read(at in 0..WHOLE.len(), noise in "[\\PC\n\t ]{0,12}", cut in 0..40usize) {
        let start = WHOLE.floor_char_boundary(at);
        let end = WHOLE.floor_char_boundary((at + cut).min(WHOLE.len()));
        let text = format!("{}{noise}{}", &WHOLE[..start], &WHOLE[end.max(start)..]);
        let parsed = read(&text);
        for fault in parsed.diagnostics {
            assert!(fault.span.end as usize <= text.len() && fault.span.start <= fault.span.end);
            assert!(text.is_char_boundary(fault.span.start as usize) && text.is_char_boundary(fault.span.end as usize));
        }
    }

    #[test]
    fn any_expression_is_read(text in "([a-z]{1,3}|[0-9]{1,2}|[-+*/&=<>(),;.\\[\\]\"«»]| |et|ou|non|dans|contient){0,30}") {
        drop(read(&format!("étape e : E\n  si {text}\n    fin x\n")));
    }
}
