//! Screens that show all that the runner can be.

mod parts;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use trame_dsl::call::screen::{CheckScreen, ChoiceEntry, QuestionScreen, Screen, Todo};
use trame_dsl::name::Name;
use trame_dsl::text::{Shown, TextId};
use trame_dsl::value::{Answer, Given, Key, Value};
use unic_langid::LanguageIdentifier;

use super::languages::{LanguageView, Opening};
use super::notice::Notice;
use super::question::QuestionView;
use super::sentences::Sentences;
use super::view::{AlertView, Head, OutcomeView, RunnerPage, ServiceView, Typed};
use crate::library::publish::Mark;
use crate::web::tongue::{autonym, masked, spaced};
use crate::words::{UiLanguage, Words};
use parts::{answers, items, rebuttals, steps};

/// Every sample.
pub(super) fn all() -> Vec<RunnerPage> {
    let mut pages: Vec<_> = types()
        .into_iter()
        .map(|ty| asking(&french(), ty))
        .collect();
    pages.push(asking(&arabic(), "choix"));
    pages.push(asking(&arabic(), "choix_multiple"));
    pages.push(page(&arabic(), check(&arabic(), false)));
    pages.push(page(&french(), check(&french(), true)));
    for code in ["complet", "rappel"] {
        let ended = Todo::End {
            outcome: Name::new(code),
        };
        pages.push(page(&french(), ended));
    }
    let mut over = page(
        &french(),
        Todo::Over {
            outcome: Name::new("rappel"),
        },
    );
    over.head.over = true;
    pages.push(over);
    let mut lent = asking(&french(), "choix");
    lent.head.mine = false;
    pages.push(lent);
    let mut refused = asking(&french(), "date");
    refused.notice = Some(refusal());
    refused.typed.answer = "oui".into();
    pages.push(refused);
    pages
}

fn types() -> Vec<&'static str> {
    vec![
        "choix",
        "oui_non",
        "choix_multiple",
        "classement",
        "grille",
        "echelle",
        "entier",
        "texte",
        "texte_long",
        "date",
        "heure",
        "telephone",
    ]
}

fn french() -> LanguageIdentifier {
    "fr".parse().unwrap_or_default()
}

fn arabic() -> LanguageIdentifier {
    "ar".parse().unwrap_or_default()
}

/// The same in French and in Arabic.
fn said(language: &LanguageIdentifier, fr: &str, ar: &str) -> Shown {
    let rtl = language.language.as_str() == "ar";
    Shown {
        id: Some(TextId {
            message: Name::new("logement"),
            attribute: None,
        }),
        text: if rtl { ar } else { fr }.to_owned(),
        lang: language.clone(),
        fallback: rtl && ar == "لا",
        dir: if rtl { "rtl" } else { "ltr" },
        source: rtl.then(|| fr.to_owned()),
        pronunciation: (rtl && ar == "نعم").then(|| "naʿam".to_owned()),
    }
}

fn note(text: &str) -> Shown {
    Shown {
        id: None,
        text: text.to_owned(),
        lang: french(),
        fallback: false,
        dir: "ltr",
        source: None,
        pronunciation: None,
    }
}

fn choice(language: &LanguageIdentifier, code: &str, fr: &str, ar: &str) -> ChoiceEntry {
    ChoiceEntry {
        code: Name::new(code),
        label: (!fr.is_empty()).then(|| said(language, fr, ar)),
        note: (code == "tiers").then(|| note("Demandez chez qui, sans insister.")),
        detail: code == "autre",
        exclusive: code == "rien",
    }
}

fn asking(language: &LanguageIdentifier, ty: &'static str) -> RunnerPage {
    let answers = |list: &[(&str, &str, &str)]| {
        list.iter()
            .map(|(code, fr, ar)| choice(language, code, fr, ar))
            .collect::<Vec<_>>()
    };
    let choices = match ty {
        "echelle" => answers(&[
            ("0", "Pas du tout utile", "غير مفيدة إطلاقًا"),
            ("1", "", ""),
            ("2", "", ""),
            ("3", "", ""),
            ("4", "", ""),
            ("5", "Très utile", "مفيدة جدًّا"),
        ]),
        "oui_non" | "grille" => answers(&[("oui", "Oui", "نعم"), ("non", "Non", "لا")]),
        "choix" | "choix_multiple" | "classement" => answers(&[
            ("oui", "Oui", "نعم"),
            ("tiers", "Je suis hébergée chez quelqu'un", "أقيم عند أحد"),
            ("autre", "Autre chose", "سبب آخر"),
            ("rien", "Non", "لا"),
        ]),
        _ => Vec::new(),
    };
    let rows = match ty {
        "grille" => answers(&[("matin", "Le matin", "صباحًا"), ("soir", "Le soir", "مساءً")]),
        _ => Vec::new(),
    };
    let bounds = (ty == "entier").then(|| Value::Number(Decimal::from(5)));
    let question = QuestionScreen {
        key: Key::new("logement"),
        ty,
        text: Some(said(
            language,
            "Et en ce moment, avez-vous un endroit où dormir ?",
            "وهل لديكم حاليًا مكان تنامون فيه؟",
        )),
        note: Some(note("Ne lisez pas les réponses, laissez dire.")),
        choices,
        rows,
        read_aloud: ty != "choix",
        non_answers: true,
        optional: ty == "texte_long",
        at_most: (ty == "choix_multiple").then_some(3),
        at_least: None,
        min: bounds.clone(),
        max: bounds,
        proposed: (ty == "choix_multiple").then(proposed),
    };
    page(language, Todo::Question(Box::new(question)))
}

fn proposed() -> Given {
    let codes = vec![Name::new("oui"), Name::new("autre")];
    let details = BTreeMap::from([(Name::new("autre"), "Je n'avais pas l'adresse".to_owned())]);
    Given {
        answer: Answer::Value(Value::Codes(codes)),
        details,
    }
}

fn check(language: &LanguageIdentifier, hard: bool) -> Todo {
    Todo::Check(Box::new(CheckScreen {
        owner: Key::new("date_depot"),
        number: 1,
        hard,
        say: Some(said(
            language,
            "C'était donc plus d'un an avant la fin de votre droit. Est-ce bien cela ?",
            "كان ذلك إذن قبل أكثر من سنة من انتهاء حقكم. هل هذا صحيح؟",
        )),
        note: Some(note(
            "Une demande aussi ancienne était peut-être pour le droit précédent.",
        )),
        questions: vec![Key::new("date_depot")],
    }))
}

fn refusal() -> Notice {
    Notice {
        kind: "error",
        text: "La réponse n'est pas notée : elle ne tient pas avec ce qui est attendu.".into(),
        say: Some(note(
            "Cette date n'est pas encore passée. Pouvez-vous me la redire ?",
        )),
        note: Some(note("La date du dépôt ne peut pas être dans le futur.")),
    }
}

fn page(language: &LanguageIdentifier, todo: Todo) -> RunnerPage {
    let question = match &todo {
        Todo::Question(question) => Some(QuestionView::new(question, None, UiLanguage::French)),
        _ => None,
    };
    let screen = Screen {
        step: Name::new("situation"),
        language: language.clone(),
        steps: steps(language),
        notes: vec![note(
            "Ces questions sont délicates : la personne peut ne pas répondre.",
        )],
        items: items(language),
        todo,
        rebuttals: rebuttals(language),
        answers: answers(),
    };
    RunnerPage {
        head: head(),
        sentences: sentences(&screen),
        opening: Some(Opening {
            hers: "kabyle".into(),
            first: "arabe".into(),
        }),
        question,
        source: "fr".into(),
        languages: languages(language),
        services: vec![ServiceView {
            code: "pole_solidarites".into(),
            name: "Pôle Solidarités".into(),
        }],
        outcomes: outcomes(),
        conclusion: match &screen.todo {
            Todo::End { outcome: ended } | Todo::Over { outcome: ended } => Some(outcome(ended)),
            _ => None,
        },
        progress: (3, 4),
        previous: Some("demande".into()),
        notes: vec!["Préfère être appelée le matin.".into()],
        alerts: vec![AlertView {
            service: "Pôle Solidarités".into(),
            priority: "haute",
            text: "Mme Diallo n'a pas d'endroit où dormir.".into(),
        }],
        notice: None,
        typed: Typed::default(),
        today: "2026-12-01".into(),
        screen,
    }
}

/// Every mark there is, on whatever has a text.
fn sentences(screen: &Screen) -> Sentences {
    let mut sentences = Sentences::plain(screen, screen.language != french());
    let marks = [Mark::Stale, Mark::ContextChanged, Mark::Draft].into_iter();
    let told = sentences.told.iter().map(|told| told.id.clone());
    sentences.marks = told.zip(marks.map(Mark::code).cycle()).collect();
    sentences
}

fn head() -> Head {
    Head {
        list: "/campagnes/0".into(),
        url: "/appels/0".into(),
        seq: 4,
        page: "0".into(),
        title: "Vos droits sont bientôt terminés".into(),
        name: "Mme Bovary".into(),
        masked: masked("+33199001234"),
        spaced: spaced("+33199001234"),
        phone: "+33199001234".into(),
        started: 1_796_117_400_000,
        now: 1_796_117_561_000,
        since: "10:30".into(),
        leader: "Nadia".into(),
        mine: true,
        attempt: 2,
        over: false,
    }
}

fn languages(current: &LanguageIdentifier) -> Vec<LanguageView> {
    let view = |tag: &str| LanguageView {
        tag: tag.to_owned(),
        name: autonym(tag).to_owned(),
        draft: matches!(tag, "ar" | "ta"),
        current: current.language.as_str() == tag,
        through: (tag == "ta").then(|| "anglais".to_owned()),
    };
    ["fr", "en", "ar", "ta"].map(view).into()
}

fn outcomes() -> Vec<OutcomeView> {
    let known = trame_dsl::script::OUTCOMES
        .iter()
        .skip(1)
        .map(|(code, _)| *code);
    known.map(|code| outcome(&Name::new(code))).collect()
}

fn outcome(name: &Name) -> OutcomeView {
    let words = Words::of(UiLanguage::French);
    OutcomeView {
        code: name.to_string(),
        label: words.outcome(None, name),
        help: words.outcome_help(name).unwrap_or_default(),
        callback: *name == *"rappel",
    }
}
