//! Invented translations, for the samples of pages: every state there can be.

mod lists;

use super::LanguageView;
use super::assist::FaultView;
use super::assist::samples::{glossary, help};
use super::one::{Conflict, EventView, TextView, TranslationPage};
use super::reports::ReportView;
use super::spelling::SpellingPage;
use crate::translating::message::{Chip, Neighbours, Part, Piece, Pronunciation};
use crate::translating::spelling::Reworded;
use crate::translating::variants::Sentence;
use crate::translation::state::Stage;
use crate::translation::status::Status;

pub use lists::{overviews, queues};

const TITLE: &str = "Vos droits sont bientôt terminés";
const ARABIC: &str = "هل سبق أن قدّمتم طلب التجديد؟";

fn language(tag: &str) -> LanguageView {
    LanguageView::of(&tag.parse().unwrap_or_default())
}

fn part(code: &'static str, name: &str) -> Part {
    Part {
        code,
        name: name.to_owned(),
    }
}

fn piece(id: &str, part: Part, status: Status) -> Piece {
    let is_there = status != Status::Missing;
    Piece {
        id: id.into(),
        part,
        source: "Avez-vous déjà déposé une demande ?".into(),
        written: is_there.then(|| ARABIC.to_owned()),
        base: if is_there {
            "a".repeat(16)
        } else {
            String::new()
        },
        seen: format!("{}.{}", "b".repeat(16), "c".repeat(16)),
        status,
        stage: is_there.then_some(Stage::Translated),
        elsewhere: false,
        by: is_there.then(|| ("Leïla".to_owned(), "2026-11-28".to_owned())),
        wanted: true,
        staff: false,
        before: None,
        also: None,
        pronunciation: None,
        from: None,
    }
}

fn text(piece: Piece) -> TextView {
    TextView {
        change: Vec::new(),
        typed: piece.written.clone().unwrap_or_default(),
        spoken: String::new(),
        piece,
        sentences: Vec::new(),
        lost: Vec::new(),
        faults: Vec::new(),
        conflict: None,
        help: help(),
    }
}

/// A message in every state.
pub fn messages() -> Vec<TranslationPage> {
    let parts = [
        ("demande", part("question", "")),
        ("demande.note", part("note", "")),
        ("demande.oui", part("answer", "oui")),
        ("demande.oui-note", part("answer-note", "oui")),
        ("demande.titre", part("title", "")),
        ("demande.controle-1", part("check", "1")),
        ("demande.controle-1-note", part("check-note", "1")),
    ];
    let states = Status::ALL.into_iter().zip(parts);
    let mut texts: Vec<TextView> = states
        .map(|(status, (id, part))| text(piece(id, part, status)))
        .collect();
    texts[0].piece.pronunciation = Some(Pronunciation {
        id: "demande.prononciation".into(),
        written: None,
        base: String::new(),
    });
    texts[1].piece.before = Some("Avez-vous déposé une demande ?".into());
    texts[1].change = vec![
        ("both", "Avez-vous ".into()),
        ("there", "fait ".into()),
        ("here", "déposé ".into()),
        ("both", "une demande ?".into()),
    ];
    texts[3].piece.elsewhere = true;
    texts[4].piece.staff = true;
    texts[4].piece.wanted = false;
    texts[5].piece.wanted = false;
    let plain = page(vec![text(piece(
        "-mdph",
        part("term", "mdph"),
        Status::Reviewed,
    ))]);
    let mut refused = page(texts.clone());
    refused.refused = true;
    refused.warned = true;
    refused.texts[3].lost = vec![ARABIC.into()];
    refused.texts[3].sentences = ["one", "other"].map(sentence).into();
    refused.texts[0].faults = vec![
        problem(true, "Une accolade n'est pas fermée."),
        problem(false, "Le texte est le même que le français."),
    ];
    refused.texts[1].conflict = Some(Conflict {
        now: Some(ARABIC.into()),
    });
    refused.texts[2].conflict = Some(Conflict { now: None });
    let mut beside = page(texts.clone());
    beside.also = Some(language("ta"));
    for view in &mut beside.texts {
        view.piece.also = Some("விண்ணப்பித்தீர்களா?".into());
    }
    beside.texts[0].piece.also = None;
    vec![
        page(texts),
        refused,
        beside,
        TranslationPage {
            hers: false,
            present: Vec::new(),
            reports: Vec::new(),
            history: Vec::new(),
            others: Vec::new(),
            step: None,
            kind: None,
            branch: Vec::new(),
            chips: Vec::new(),
            neighbours: Neighbours::default(),
            ..plain
        },
        TranslationPage {
            unreadable: true,
            ..page(vec![text(piece(
                "bonjour",
                part("value", ""),
                Status::Missing,
            ))])
        },
    ]
}

fn sentence(key: &str) -> Sentence {
    Sentence {
        key: key.to_owned(),
        when: vec![
            "quand « reste » vaut 3, 4, 5…".into(),
            "quand « civilite » est « Madame »".into(),
        ],
        source: "Votre droit finit dans { $reste } jours.".into(),
        text: if key == "one" {
            ARABIC.into()
        } else {
            String::new()
        },
    }
}

fn problem(serious: bool, sentence: &str) -> FaultView {
    FaultView {
        serious,
        sentence: sentence.to_owned(),
        help: serious.then(|| "Fermez-la avec « } ».".to_owned()),
    }
}

fn report(tag: &str, changed: bool) -> ReportView {
    ReportView {
        number: "00000000-0000-0000-0000-000000000000".into(),
        part: part("question", ""),
        who: changed.then(|| "Nadia".to_owned()),
        day: "28/11/2026".into(),
        hour: "10:30".into(),
        step: "Informer".into(),
        language: language(tag),
        route: if changed {
            vec!["Se présenter".into(), "joignable".into()]
        } else {
            Vec::new()
        },
        changed,
    }
}

fn page(texts: Vec<TextView>) -> TranslationPage {
    let event = |action: &str, text: Option<&str>| EventView {
        id: "demande".into(),
        part: part("question", ""),
        action: action.into(),
        who: "Leïla".into(),
        day: "28/11/2026".into(),
        hour: "10:30".into(),
        text: text.map(str::to_owned),
        number: "00000000-0000-0000-0000-000000000000".into(),
    };
    TranslationPage {
        package: "mdph-fin-de-droits".into(),
        title: TITLE.into(),
        message: "demande".into(),
        catalog: "mdph-fin-de-droits".into(),
        source: language("fr"),
        language: language("ar"),
        hers: true,
        step: Some("Informer".into()),
        branch: vec!["quand « reste » est supérieur à 0".into()],
        kind: Some("oui ou non".into()),
        chips: vec![
            Chip {
                code: "{ $nom }".into(),
                kind: "texte".into(),
                values: Vec::new(),
            },
            Chip {
                code: "{ $civilite }".into(),
                kind: "une réponse parmi 2".into(),
                values: vec!["Madame".into(), "Monsieur".into()],
            },
        ],
        texts,
        also: None,
        others: vec![language("ta"), language("en")],
        neighbours: Neighbours {
            previous: Some("bonjour".into()),
            next: Some("freins".into()),
            needed: Some("aide".into()),
            place: (12, 74),
        },
        follow: true,
        present: vec!["Samir".into()],
        reports: vec![report("ar", true), report("ta", false)],
        history: vec![
            event("relu", Some(ARABIC)),
            event("traduit", Some(ARABIC)),
            event("brouillon", Some(ARABIC)),
            event("enregistre", Some("…")),
            event("orthographe", Some(ARABIC)),
            event("retire", None),
        ],
        unreadable: false,
        refused: false,
        warned: false,
        glossary: glossary(),
    }
}

/// What an author is asked of the words that she changed.
pub fn spellings() -> Vec<SpellingPage> {
    let page = |texts| SpellingPage {
        name: "mdph-fin-de-droits".into(),
        title: TITLE.into(),
        source: language("fr"),
        texts,
    };
    let reworded = |id: &str, was: Option<&str>| Reworded {
        id: id.into(),
        was: ("a".repeat(16), was.map(str::to_owned)),
        now: ("b".repeat(16), "Avez-vous déposé une demande ?".into()),
        languages: vec!["ar".into(), "ta".into()],
    };
    vec![
        page(vec![
            reworded("demande", Some("Avez vous déposé une demande ?")),
            reworded("freins.rien", None),
        ]),
        page(Vec::new()),
    ]
}
