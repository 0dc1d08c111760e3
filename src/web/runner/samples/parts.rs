//! What stands around the question on the samples of the runner.

use trame_dsl::call::screen::{AnswerEntry, Item, RebuttalEntry, StepMark, StepState};
use trame_dsl::name::Name;
use trame_dsl::script::{Priority, Structure};
use trame_dsl::value::{Answer, Given, Key, Value};
use unic_langid::LanguageIdentifier;

use super::{note, said};

pub(super) fn steps(language: &LanguageIdentifier) -> Vec<StepMark> {
    let step = |name: &str, fr: &str, ar: &str, state| StepMark {
        name: Name::new(name),
        title: Some(said(language, fr, ar)),
        state,
    };
    vec![
        step("accueil", "Se présenter", "التعريف بالنفس", StepState::Done),
        step("vie_privee", "Vie privée", "الخصوصية", StepState::Skipped),
        step(
            "situation",
            "Connaître la situation",
            "معرفة الوضع",
            StepState::Current,
        ),
        step("conclusion", "Conclure", "الختام", StepState::Ahead),
    ]
}

pub(super) fn items(language: &LanguageIdentifier) -> Vec<Item> {
    vec![
        Item::Say {
            id: Name::new("fin_proche"),
            text: said(
                language,
                "Votre droit à l'allocation aux adultes handicapés se termine le 31 janvier 2027, c'est-à-dire dans 61 jours.",
                "ينتهي حقكم في منحة البالغين ذوي الإعاقة AAH بتاريخ 31 يناير 2027، أي بعد 61 يومًا.",
            ),
            note: Some(note("Laissez le temps de noter la date.")),
        },
        Item::Referral {
            id: Name::new("mdaa"),
            structure: Structure {
                nom: "Maison des solidarités".into(),
                telephone: Some("+33 1 00 00 00 01".into()),
                horaires: Some("lundi-vendredi 09:00-17:00".into()),
                adresse: Some("1 rue Exemple, 93000 Bobigny".into()),
            },
        },
        Item::Alert {
            id: Name::new("sans_abri"),
            service: "Pôle Solidarités".into(),
            priority: Priority::Haute,
            say: Some(said(
                language,
                "Je préviens tout de suite le service social.",
                "سأُبلغ الخدمة الاجتماعية فورًا.",
            )),
        },
        Item::RosterCapped {
            id: Name::new("enfant"),
            asked: 12,
            made: 10,
        },
    ]
}

pub(super) fn rebuttals(language: &LanguageIdentifier) -> Vec<RebuttalEntry> {
    vec![
        RebuttalEntry {
            name: Name::new("origine_numero"),
            title: Some(said(
                language,
                "D'où vient mon numéro ?",
                "من أين حصلتم على رقمي؟",
            )),
            say: Some(said(
                language,
                "Votre numéro vient de votre dossier à la MDPH. Nous ne nous en servons que pour ces appels.",
                "حصلنا على رقمكم من ملفكم. ولا نستعمله إلا لهذه المكالمات.",
            )),
            note: None,
        },
        RebuttalEntry {
            name: Name::new("enregistrement"),
            title: Some(said(
                language,
                "Est-ce que cet appel est enregistré ?",
                "هل تُسجَّل هذه المكالمة؟",
            )),
            say: Some(said(
                language,
                "Non. Aucun son n'est gardé.",
                "لا. لا يُحفظ أي صوت.",
            )),
            note: Some(note(
                "Proposez de raccrocher et de rappeler le Département.",
            )),
        },
    ]
}

pub(super) fn answers() -> Vec<AnswerEntry> {
    let yes = Given::new(Answer::Value(Value::YesNo(true)));
    let entry = |name: &str, text: &str| AnswerEntry {
        key: Key::new(name),
        text: text.to_owned(),
        given: yes.clone(),
    };
    vec![
        entry("joignable", "Oui"),
        entry("consentement", "Oui"),
        entry("demande", "Non"),
    ]
}
