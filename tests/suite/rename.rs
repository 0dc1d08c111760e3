//! `trame rename`: a name carried through a script, its translations and what is known of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::site::{MANIFEST, SCRIPT, err, out, site, trame};

const ENGLISH: &str = "# kept\nbonjour   = Hello { $nom }. \"nom\" { \"$nom\" }\nage = Age?\n\ngouts = Likes?\n    .mer = Sea\n    .bois = Wood\n    .rien = Other\n";

fn files(site: &Path) -> BTreeMap<String, String> {
    let paths = [
        "scripts-library/essai/script.trame",
        "locales/en/essai.ftl",
        "locales/en/essai.yaml",
    ];
    let read = |path: &str| fs::read_to_string(site.join(path)).unwrap_or_default();
    paths
        .iter()
        .map(|path| ((*path).to_owned(), read(path)))
        .collect()
}

#[test]
fn a_name_is_carried_and_comes_back_byte_for_byte() {
    let site = site(MANIFEST, SCRIPT);
    fs::write(site.path().join("locales/en/essai.ftl"), ENGLISH).unwrap();
    let mark = [
        "locales",
        "mark",
        "scripts-library/essai",
        "en",
        "--all",
        "--stage",
        "brouillon",
    ];
    assert_eq!(trame(site.path(), &mark).status.code(), Some(0));
    let before = files(site.path());
    let status = out(&trame(
        site.path(),
        &["locales", "status", "--format", "json"],
    ));
    for (old, new, back) in [
        ("nom", "qui", ("qui", "nom")),
        ("age", "annees", ("annees", "age")),
        ("accueil", "debut", ("debut", "accueil")),
        ("gouts.mer", "ocean", ("gouts.ocean", "mer")),
    ] {
        let renamed = trame(site.path(), &["rename", "scripts-library/essai", old, new]);
        assert_eq!(renamed.status.code(), Some(0), "{old}: {}", err(&renamed));
        let after = files(site.path());
        assert_ne!(after, before, "{old}");
        assert_eq!(
            trame(site.path(), &["check"]).status.code(),
            Some(0),
            "{old}"
        );
        if old == "nom" {
            let english = &after["locales/en/essai.ftl"];
            assert!(
                english.contains("bonjour   = Hello { $qui }. \"nom\" { \"$nom\" }"),
                "{english}"
            );
        }
        let returned = trame(
            site.path(),
            &["rename", "scripts-library/essai", back.0, back.1],
        );
        assert_eq!(returned.status.code(), Some(0), "{old}: {}", err(&returned));
        assert_eq!(files(site.path()), before, "{old}");
    }
    assert_eq!(
        out(&trame(
            site.path(),
            &["locales", "status", "--format", "json"]
        )),
        status
    );
}

#[test]
fn what_cannot_be_renamed_is_left_alone() {
    let site = site(MANIFEST, SCRIPT);
    let before = files(site.path());
    for (old, new, said) in [
        ("agge", "x", "« age »"),
        ("age", "gouts", "sert déjà"),
        ("age", "Âge", "ne peut pas être un nom"),
        ("age", "nsp", "déjà un sens"),
        ("age", "langue", "déjà un sens"),
        ("age", "age", "rien à faire"),
        ("gouts.mers", "x", "« gouts.mer »"),
    ] {
        let refused = trame(site.path(), &["rename", "scripts-library/essai", old, new]);
        assert_eq!(refused.status.code(), Some(1), "{old} {new}");
        assert!(
            err(&refused).contains(said),
            "{old} {new}: {}",
            err(&refused)
        );
    }
    assert_eq!(files(site.path()), before);
    let faulty = SCRIPT.replace("si age < 18", "si agee < 18");
    fs::write(
        site.path().join("scripts-library/essai/script.trame"),
        faulty,
    )
    .unwrap();
    let refused = trame(
        site.path(),
        &["rename", "scripts-library/essai", "age", "x"],
    );
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("unknown-name"), "{}", err(&refused));
}
