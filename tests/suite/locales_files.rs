//! Files of translations: brought into order, and written in a language that nobody speaks.

use std::fs;

use crate::site::{MANIFEST, SCRIPT, err, out, site, trame};

#[test]
fn files_are_brought_into_the_order_of_the_script_once() {
    let site = site(MANIFEST, SCRIPT);
    let path = site.path().join("locales/en/essai.ftl");
    let written = "### Head\n\n# of age\nage   = How old?\n\nbonjour = Hello { $nom }.\n    .note = Smile.\njunk }\n";
    fs::write(&path, written).unwrap();
    let synced = trame(site.path(), &["locales", "sync"]);
    assert_eq!(synced.status.code(), Some(0), "{}", err(&synced));
    assert!(
        out(&synced).contains("locales/en/essai.ftl"),
        "{}",
        out(&synced)
    );
    let once = fs::read_to_string(&path).unwrap();
    assert!(once.starts_with("### Head\n"), "{once}");
    assert!(once.find("bonjour =").unwrap() < once.find("# of age\nage   =").unwrap());
    let lines = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(lines(&once), lines(written), "nothing added, nothing lost");
    let again = trame(site.path(), &["locales", "sync"]);
    assert!(out(&again).starts_with("Rien à changer"), "{}", out(&again));
    assert_eq!(fs::read_to_string(&path).unwrap(), once);
}

#[test]
fn a_language_that_nobody_speaks_is_rehearsed_in_and_opens_nothing() {
    let site = site(MANIFEST, SCRIPT);
    let status = out(&trame(site.path(), &["locales", "status"]));
    for (arguments, tag) in [(&[][..], "fr-XA"), (&["--mirror"][..], "ar-XB")] {
        let mut all = vec!["locales", "pseudo", "scripts-library/essai"];
        all.extend(arguments);
        let done = trame(site.path(), &all);
        assert_eq!(done.status.code(), Some(0), "{}", err(&done));
        fs::write(site.path().join("data.json"), "{\"nom\": \"Diallo\"}").unwrap();
        fs::write(
            site.path().join("acts.json"),
            "{\"age\": \"30\", \"gouts\": \"mer\"}",
        )
        .unwrap();
        let play = [
            "play",
            "scripts-library/essai",
            "--lang",
            tag,
            "--at",
            "2026-12-01T10:00",
            "--data",
            "data.json",
            "--answers",
            "acts.json",
        ];
        let played = trame(site.path(), &play);
        assert_eq!(played.status.code(), Some(0), "{}", err(&played));
        assert!(
            out(&played).contains('⟦') && out(&played).contains("Diallo"),
            "{}",
            out(&played)
        );
    }
    assert_eq!(out(&trame(site.path(), &["locales", "status"])), status);
    assert_eq!(trame(site.path(), &["check"]).status.code(), Some(0));
}
