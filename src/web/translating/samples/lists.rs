//! Invented lists of a translator: her enquêtes and the queue of a language.

use super::{ARABIC, TITLE, language};
use crate::translating::queue::Filter;
use crate::translation::progress::Totals;
use crate::translation::status::Status;
use crate::web::translating::overview::{ColumnView, PackageView, TranslationsPage};
use crate::web::translating::queue::{FilterView, Group, Item, Obsolete, QueuePage};

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
