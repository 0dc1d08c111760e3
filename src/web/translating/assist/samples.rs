//! Invented help, for the samples of pages: everything that it can say.

use trame_dsl::text::Shown;

use super::{FaultView, Glossary, MatchView, RecurrentView, SampleView, TermView, TextHelp};
use crate::translation::status::Status;

const FRENCH: &str = "Votre droit se termine le 31 janvier 2027.";
const ARABIC: &str = "ينتهي حقكم في \u{2068}31 يناير 2027\u{2069}.";

/// What helps with a text.
pub fn help() -> TextHelp {
    let fault = |serious, help: Option<&str>| FaultView {
        serious,
        sentence: "La variable « $inconnue » n'est pas dans le français.".into(),
        help: help.map(str::to_owned),
    };
    let found = |kind, percent, status| MatchView {
        kind,
        percent,
        translation: "ينتهي حقكم في { $fin_droits }.".into(),
        pieces: vec![
            ("both", "Votre droit ".into()),
            ("there", "finit".into()),
            ("here", "se termine".into()),
            ("both", " le { $fin }.".into()),
        ],
        renamed: if kind == "renamed" {
            vec![("fin".into(), "fin_droits".into())]
        } else {
            Vec::new()
        },
        numbers: if kind == "near" {
            vec![("115".into(), "112".into())]
        } else {
            Vec::new()
        },
        status,
        catalog: "communs/rgpd".into(),
        id: "droits_finis".into(),
        step: (kind == "exact").then(|| "Informer".into()),
        times: usize::from(percent) - 60,
    };
    TextHelp {
        samples: (0..6).map(sample).collect(),
        faults: vec![fault(true, None), fault(false, Some("Écrivez « $nom »."))],
        matches: vec![
            found("exact", 100, Status::Reviewed),
            found("renamed", 100, Status::Fresh),
            found("near", 61, Status::Stale),
        ],
    }
}

fn sample(at: usize) -> SampleView {
    let falls_back = at == 5;
    let shown = |text: &str, lang: &str, dir, source: Option<&str>| Shown {
        text: text.into(),
        lang: lang.parse().unwrap_or_default(),
        dir,
        source: source.map(str::to_owned),
        id: None,
        fallback: lang == "fr",
        pronunciation: None,
    };
    SampleView {
        scenario: (at == 0).then(|| "le droit est fini".into()),
        values: if at == 1 {
            Vec::new()
        } else {
            vec![("fin_droits".into(), "31 janvier 2027".into())]
        },
        shown: if falls_back {
            shown(FRENCH, "fr", "ltr", None)
        } else {
            shown(ARABIC, "ar", "rtl", Some(FRENCH))
        },
        falls_back,
    }
}

/// Terms with and without a translation, and answers with more than one.
pub fn glossary() -> Glossary {
    let term = |name: &str, translation: &str, quoted| TermView {
        name: name.into(),
        source: "MDPH".into(),
        comment: "Se dit « la MDPH ».".into(),
        translation: translation.into(),
        translation_comment: "يُعرف بأحرفه الفرنسية".into(),
        quoted,
    };
    Glossary {
        terms: vec![term("mdph", "مكتب MDPH", true), term("aah", "", false)],
        recurrent: vec![RecurrentView {
            source: "Oui".into(),
            uses: vec![("نعم".into(), 12), ("أجل".into(), 1)],
        }],
    }
}
