//! Invented findings and changes, for the samples of pages: every kind there can be.

use crate::review::changes::{
    Aspect, Change, Changes, FieldChange, Group, Kind, LanguageChange, Subject, TextChange, What,
};
use crate::review::languages::LanguageState;
use crate::review::readiness::{Failing, Finding, Readiness};
use crate::translation::progress::{Blockers, Totals};

fn finding(code: &str) -> Finding {
    Finding {
        code: code.into(),
        path: "scripts-library/mdph-fin-de-droits/script.trame".into(),
        line: 12,
        excerpt: "si freins contient medcin".into(),
        sentence: "« medcin » n'est pas une réponse de « freins ».".into(),
        help: Some("Écrivez « medecin ».".into()),
    }
}

fn language(language: &str, draft: bool, missing: &[&str], unreadable: usize) -> LanguageState {
    let open = missing.is_empty();
    LanguageState {
        language: language.into(),
        name: "arabe".into(),
        hash: open.then(|| "ab".repeat(32)),
        open,
        draft,
        totals: Totals {
            total: 74,
            missing: missing.len(),
            stale: missing.len(),
            context_changed: missing.len(),
            ..Totals::default()
        },
        blockers: Blockers {
            missing: missing.iter().map(|id| (*id).to_owned()).collect(),
            stale: missing.iter().map(|id| (*id).to_owned()).collect(),
            faulty: missing.iter().map(|id| (*id).to_owned()).collect(),
            unreviewed: missing.iter().map(|id| (*id).to_owned()).collect(),
            steps: if open {
                Vec::new()
            } else {
                vec!["information".to_owned()]
            },
        },
        unreadable,
    }
}

/// What can be published, with everything that can be warned of.
pub fn ready() -> Readiness {
    Readiness {
        warnings: vec![
            finding("unused-name"),
            Finding {
                help: None,
                ..finding("doubt")
            },
        ],
        rehearsals: 12,
        languages: vec![
            language("ar", true, &[], 0),
            language("ta", false, &["demande", "freins.medecin"], 1),
            language("en", false, &[], 0),
        ],
        ..Readiness::default()
    }
}

/// What cannot.
pub fn unready() -> Readiness {
    Readiness {
        errors: vec![finding("unknown-code")],
        failures: vec![Failing {
            name: "autre_abonne".into(),
            title: "le numéro est celui de quelqu'un d'autre".into(),
            path: "scripts-library/mdph-fin-de-droits/script.trame".into(),
            line: 340,
            reasons: vec!["L'appel devait finir par « absent ».".into()],
        }],
        ..ready()
    }
}

/// Every kind of change and every aspect, once.
pub fn changes() -> Changes {
    Changes {
        identical: false,
        groups: vec![
            Group {
                step: Some("demarche".into()),
                title: "Préparer la demande".into(),
                changes: additions().into_iter().chain(aspects()).collect(),
            },
            Group {
                step: None,
                title: String::new(),
                changes: moves(),
            },
        ],
        languages: languages(),
        manifest: manifest(),
    }
}

fn text() -> String {
    "Voulez-vous de l'aide ?".to_owned()
}

fn subject(kind: Kind) -> Subject {
    let part = matches!(kind, Kind::Answer | Kind::Check);
    Subject {
        kind,
        name: "freins".into(),
        member: part.then(|| "1".to_owned()),
    }
}

fn change(kind: Kind, what: What) -> Change {
    Change {
        subjects: vec![subject(kind)],
        what,
    }
}

fn additions() -> Vec<Change> {
    let kinds = [
        Kind::Data,
        Kind::Step,
        Kind::Say,
        Kind::Question,
        Kind::Answer,
        Kind::Check,
        Kind::Compute,
        Kind::Alert,
        Kind::Refer,
        Kind::End,
        Kind::Jump,
        Kind::Roster,
        Kind::Rebuttal,
        Kind::List,
        Kind::Phrase,
        Kind::Term,
        Kind::Structure,
        Kind::Outcome,
    ];
    let added = kinds.map(|kind| change(kind, What::Added { text: Some(text()) }));
    added.into()
}

fn aspects() -> Vec<Change> {
    let aspects = [
        Aspect::Text,
        Aspect::Title,
        Aspect::Said,
        Aspect::Note,
        Aspect::When,
        Aspect::Type,
        Aspect::Options,
        Aspect::Between,
        Aspect::Default,
        Aspect::Target,
        Aspect::Value,
        Aspect::Condition,
        Aspect::Service,
    ];
    let became = aspects.map(|aspect| {
        let was = Some("Avant".to_owned());
        change(
            Kind::Question,
            What::Became {
                aspect,
                was,
                now: Some(text()),
            },
        )
    });
    became.into()
}

fn moves() -> Vec<Change> {
    vec![
        change(Kind::End, What::Removed { text: None }),
        change(
            Kind::Say,
            What::Moved {
                from: Some("Informer".into()),
            },
        ),
        change(Kind::Say, What::Moved { from: None }),
        change(Kind::Say, What::Reordered),
        Change {
            subjects: vec![subject(Kind::Say), subject(Kind::Refer)],
            what: What::Became {
                aspect: Aspect::When,
                was: None,
                now: Some(text()),
            },
        },
    ]
}

fn languages() -> Vec<LanguageChange> {
    let language = |added, removed, draft, texts: Vec<TextChange>| LanguageChange {
        language: "ar".into(),
        name: "arabe".into(),
        added,
        removed,
        draft,
        texts,
    };
    let texts = vec![
        TextChange {
            id: "demande".into(),
            was: Some(text()),
            now: Some("هل".into()),
        },
        TextChange {
            id: "aide".into(),
            was: None,
            now: Some(text()),
        },
        TextChange {
            id: "autre".into(),
            was: Some(text()),
            now: None,
        },
    ];
    vec![
        language(false, false, Some(true), texts),
        language(true, false, None, Vec::new()),
        language(false, true, Some(false), Vec::new()),
    ]
}

fn manifest() -> Vec<FieldChange> {
    let field = |field, was: Option<&str>, now: Option<&str>| FieldChange {
        field,
        was: was.map(str::to_owned),
        now: now.map(str::to_owned),
    };
    vec![
        field("retention", Some("6 mois"), Some("12 mois")),
        field("hours", None, Some("lundi 09:00-12:00")),
        field("interval", Some("4 h"), None),
    ]
}
