//! Corrections: what they make of a line, and which are sure.

use crate::reading::read;

#[test]
fn corrections_mend_their_line() {
    for (line, mended) in [
        ("  si a == 3\n    fin x", "  si a = 3\n    fin x"),
        ("\tfin x", "  fin x"),
        ("  fin x   # fin", "  # fin\n  fin x"),
        ("étap deux", "étape deux"),
        (
            "  question q texte\n    > Q ?",
            "  question q : texte\n    > Q ?",
        ),
        (
            "  question q : choix\n    > Q ?\n    – a : A",
            "  question q : choix\n    > Q ?\n    - a : A",
        ),
        ("  calculer x = « a »", "  calculer x = \"a\""),
        ("  calculer x 3", "  calculer x = 3"),
        (
            "  question q : choix\n    > Q ?\n    - Chez moi",
            "  question q : choix\n    > Q ?\n    - moi : Chez moi",
        ),
        (
            "  question q : choix\n    > Q ?\n    - : 18 ans [fixe]",
            "  question q : choix\n    > Q ?\n    - de_18 : 18 ans [fixe]",
        ),
        (
            "  question q : choix\n    - a : A\n      ! note\n    > Q ?\n    > R ?",
            "  question q : choix\n    > Q ?\n    > R ?\n    - a : A\n      ! note",
        ),
        (
            "  question q : entier, max 3\n    > Q ?",
            "  question q : entier, au plus 3\n    > Q ?",
        ),
        (
            "  question q : oui, non, obligatoire\n    > Q ?",
            "  question q : oui non, obligatoire\n    > Q ?",
        ),
        (
            "  dire d\n  > A\n    ! B\n  fin x",
            "  dire d\n    > A\n    ! B\n  fin x",
        ),
    ] {
        let text = format!("étape e : E\n{line}\n");
        let fault = read(&text)
            .diagnostics
            .into_iter()
            .find_map(|fault| fault.fix);
        let fix = fault.unwrap_or_else(|| panic!("{line}"));
        let mut fixed = text.clone();
        fixed.replace_range(fix.span.start as usize..fix.span.end as usize, &fix.text);
        assert_eq!(fixed, format!("étape e : E\n{mended}\n"));
    }
}

#[test]
fn corrections_that_may_not_be_meant_are_only_likely() {
    for line in [
        "  question q : choix\n    > Q ?\n    - a : De A -> vers B, puis C",
        "  question q : choix\n    > Q ?\n    - a : A [chose]",
        "  question q : choix\n    > Q ?\n    - oui bien sûr",
        "  question q : choix\n    > Q ?\n    - a : A\n    > R ?",
        "  répéter t : 3 fois\n    dire d\n      > A",
        "  dire d\n    \"Bonjour.\"",
        // It may belong to the block, or come after it.
        "  si a = b\n    dire d\n      > A\n   dire e\n      > B",
        "  si a = b\n    dire d\n      > A\n\tfin x",
    ] {
        let faults = read(&format!("étape e : E\n{line}\n")).diagnostics;
        let fixes: Vec<_> = faults
            .iter()
            .filter_map(|fault| fault.fix.as_ref())
            .collect();
        assert!(!fixes.is_empty(), "{line}");
        assert!(fixes.iter().all(|fix| !fix.is_sure()), "{line}: {faults:?}");
    }
}
