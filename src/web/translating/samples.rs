//! Invented translations, for the samples of pages: every state there can be.

use super::LanguageView;
use super::one::{Conflict, EventView, TextView, TranslationPage};
use super::overview::{ColumnView, PackageView, TranslationsPage};
use super::queue::{FilterView, Group, Item, Obsolete, QueuePage};
use super::spelling::SpellingPage;
use crate::translating::message::{Chip, Neighbours, Part, Piece, Pronunciation};
use crate::translating::queue::Filter;
use crate::translating::spelling::Reworded;
use crate::translation::progress::Totals;
use crate::translation::state::Stage;
use crate::translation::status::Status;

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

/// What a translator can be shown first.
pub fn overviews() -> Vec<TranslationsPage> {
    let column = |tag: &str, missing: usize, open, faults: &[&str]| ColumnView {
        language: language(tag),
        totals: Totals {
            total: 74,
            missing,
            stale: 2,
            context_changed: 1,
            draft: 5,
            fresh: 12,
            reviewed: 51,
            obsolete: 1,
        },
        needed: missing + 8,
        open,
        unreviewed: 4,
        steps: if open {
            Vec::new()
        } else {
            vec!["Se présenter".into(), "Informer".into()]
        },
        faults: faults.iter().map(|name| (*name).to_owned()).collect(),
        hers: tag != "ta",
    };
    let done = ColumnView {
        needed: 0,
        unreviewed: 0,
        totals: Totals {
            total: 74,
            reviewed: 74,
            ..Totals::default()
        },
        ..column("ar", 0, true, &[])
    };
    let package = |columns| PackageView {
        name: "mdph-fin-de-droits".into(),
        title: TITLE.into(),
        columns,
    };
    let page = |packages, translates, languages| TranslationsPage {
        packages,
        translates,
        languages,
    };
    let columns = vec![
        column("ar", 3, false, &[]),
        column("ta", 0, true, &[]),
        column("tr", 0, false, &["communs/rgpd"]),
    ];
    vec![
        page(
            vec![
                package(Some(columns)),
                package(None),
                package(Some(vec![done])),
            ],
            true,
            2,
        ),
        page(Vec::new(), true, 0),
        page(Vec::new(), true, 1),
        page(Vec::new(), false, 0),
    ]
}

/// A queue with every state, and what it says when nothing is left.
pub fn queues() -> Vec<QueuePage> {
    let item = |status: Status| Item {
        message: "demande".into(),
        source: "Avez-vous déjà déposé une demande de renouvellement ?".into(),
        written: (status != Status::Missing).then(|| ARABIC.to_owned()),
        branch: vec![
            "quand « reste » est supérieur à 0".into(),
            "quand « joignable » est « Oui »".into(),
        ],
        kind: Some("oui ou non".into()),
        status,
        states: vec![(status, 1), (Status::Reviewed, 2)],
        required: true,
        staff: false,
        reports: usize::from(status == Status::Reviewed),
    };
    let optional = Item {
        required: false,
        staff: true,
        kind: None,
        branch: Vec::new(),
        ..item(Status::Missing)
    };
    let unreached = Item {
        staff: false,
        ..optional.clone()
    };
    let filters = |count| {
        Filter::ALL.map(|filter| FilterView {
            code: filter.code(),
            count,
        })
    };
    let page = |filter: Filter, groups: Vec<Group>, hers| QueuePage {
        package: "mdph-fin-de-droits".into(),
        title: TITLE.into(),
        source: language("fr"),
        language: language("ar"),
        hers,
        filters: filters(groups.len()).into(),
        filter: filter.code(),
        search: String::new(),
        shown: groups.iter().map(|group| group.items.len()).sum(),
        groups,
        obsolete: vec![Obsolete {
            id: "ancien.oui".into(),
            message: "ancien".into(),
            catalog: "mdph-fin-de-droits".into(),
            written: ARABIC.into(),
            base: "0".repeat(16),
        }],
        faults: vec!["communs/rgpd".into()],
    };
    let group = |step: Option<&str>, items| Group {
        step: step.map(str::to_owned),
        items,
    };
    let states = Status::ALL.map(item);
    let groups = vec![
        group(Some("Informer"), states.into()),
        group(None, vec![optional, unreached]),
    ];
    let nothing = QueuePage {
        faults: Vec::new(),
        obsolete: Vec::new(),
        ..page(Filter::Needed, Vec::new(), true)
    };
    let not_found = QueuePage {
        search: "zzz".into(),
        ..page(Filter::All, Vec::new(), true)
    };
    vec![
        page(Filter::All, groups, true),
        page(
            Filter::Optional,
            vec![group(None, vec![item(Status::Stale)])],
            false,
        ),
        nothing,
        not_found,
    ]
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
        typed: piece.written.clone().unwrap_or_default(),
        spoken: String::new(),
        piece,
        errors: Vec::new(),
        conflict: None,
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
    refused.texts[0].errors = vec!["Une accolade n'est pas fermée.".into()];
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
