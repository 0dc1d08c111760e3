//! Stands in for the interpreter until it is merged: a few questions in a row.

use std::sync::Arc;

use trame_dsl::call::event::{Circumstances, Data, Event};
use trame_dsl::call::rehearsal::Raw;
use trame_dsl::call::screen::{
    AnswerEntry, ChoiceEntry, Item, QuestionScreen, RebuttalEntry, Screen, StepMark, StepState, Todo,
};
use trame_dsl::name::Name;
use trame_dsl::script::Priority;
use trame_dsl::text::Shown;
use trame_dsl::value::{Answer, Given, Key, Value};
use unic_langid::LanguageIdentifier;

use super::{Edition, Raised, Refused};

type Row = (&'static str, &'static str, &'static str, &'static str, &'static [(&'static str, &'static str, &'static str)]);

const QUESTIONS: [Row; 7] = [
    ("joignable", "choix", "Est-ce que je parle bien à Mme Diallo ?", "هل أتحدث مع السيدة ديالو نفسها؟", &[("oui", "Oui", "نعم"), ("occupe", "Oui, mais pas maintenant", "نعم، لكن ليس الآن"), ("tiers", "Non, c'est un proche", "لا، أنا من الأقارب"), ("erreur", "Non, c'est un mauvais numéro", "لا، الرقم خطأ")]),
    ("consentement", "choix", "Êtes-vous d'accord pour continuer ?", "هل توافقون على المتابعة؟", &[("oui", "Oui", "نعم"), ("non", "Non", "لا"), ("opposition", "Non, et ne m'appelez plus", "لا، ولا تتصلوا بي بعد الآن")]),
    ("demande", "oui_non", "Avez-vous déjà déposé une demande de renouvellement ?", "هل سبق أن قدّمتم طلب التجديد؟", &[("oui", "Oui", "نعم"), ("non", "Non", "لا")]),
    ("freins", "choix_multiple", "Qu'est-ce qui vous a empêché de faire cette demande ?", "ما الذي منعكم من تقديم هذا الطلب؟", &[("formulaire", "Le formulaire est difficile à remplir", "الاستمارة صعبة"), ("medecin", "Je n'ai pas le certificat médical", "ليست لديّ الشهادة الطبية"), ("francais", "Je lis mal le français", "أقرأ الفرنسية بصعوبة"), ("autre", "Autre chose", "سبب آخر"), ("rien", "Rien, je ne savais pas", "لا شيء، لم أكن أعلم")]),
    ("logement", "choix", "Et en ce moment, avez-vous un logement où dormir ?", "وهل لديكم حاليًا مكان تنامون فيه؟", &[("oui", "Oui", "نعم"), ("tiers", "Je suis hébergé chez quelqu'un", "أقيم عند أحد"), ("rue", "Non", "لا")]),
    ("precisions", "texte_long", "Voulez-vous que je transmette autre chose à la MDPH ?", "هل تريدون أن أنقل شيئًا آخر؟", &[]),
    ("utilite", "echelle", "De 0 à 5, cet appel vous a-t-il été utile ?", "من 0 إلى 5، هل كانت هذه المكالمة مفيدة لكم؟", &[("0", "Pas du tout utile", "غير مفيدة إطلاقًا"), ("1", "", ""), ("2", "", ""), ("3", "", ""), ("4", "", ""), ("5", "Très utile", "مفيدة جدًّا")]),
];

pub(super) struct Call {
    edition: Arc<Edition>,
    language: LanguageIdentifier,
    answers: Vec<(Key, Given)>,
    back: Option<Key>,
    alerts: Vec<Raised>,
    pub(super) notes: Vec<String>,
    ended: Option<Name>,
}

fn refused(code: &'static str) -> Refused {
    Refused { code, args: Vec::new(), say: None, note: None }
}

impl Call {
    pub(super) fn begin(edition: Arc<Edition>, _data: Data, circumstances: Circumstances) -> Self {
        Self { edition, language: circumstances.language, answers: Vec::new(), back: None, alerts: Vec::new(), notes: Vec::new(), ended: None }
    }

    fn current(&self) -> Option<Key> {
        let first = QUESTIONS.iter().map(|row| Key::new(row.0));
        self.back.clone().or_else(|| first.into_iter().find(|key| !self.answers.iter().any(|(have, _)| have == key)))
    }

    pub(super) fn apply(&mut self, event: &Event) -> Result<(), Refused> {
        if self.ended.is_some() {
            return Err(refused("ended"));
        }
        match event {
            Event::Answered { question, given } => {
                if self.current().as_ref() != Some(question) {
                    return Err(refused("not-current"));
                }
                self.answers.retain(|(key, _)| key != question);
                self.answers.push((question.clone(), given.clone()));
                self.back = None;
                if question.name == *"logement" && given.answer == Answer::Value(Value::Code(Name::new("rue"))) && self.alerts.is_empty() {
                    self.alerts.push(Raised { name: "sans_abri".into(), service: "pole_solidarites".into(), priority: "haute", text: "Sans logement".into() });
                }
            }
            Event::WentBack { question } => self.back = Some(question.clone()),
            Event::LanguageChanged { language } => self.language = language.clone(),
            Event::Noted { text } => self.notes.push(text.clone()),
            Event::AlertRaised { service, priority, text } => self.alerts.push(Raised {
                name: format!("#{}", self.alerts.len() + 1),
                service: service.to_string(),
                priority: if *priority == Priority::Haute { "haute" } else { "normale" },
                text: text.clone(),
            }),
            Event::Ended { outcome, .. } => self.ended = Some(outcome.clone()),
            _ => {}
        }
        Ok(())
    }

    pub(super) fn read(&self, _key: &Key, typed: &[(Option<Name>, Raw)]) -> Result<Given, Refused> {
        let main = typed.iter().find(|(member, _)| member.is_none()).map(|(_, raw)| raw);
        let answer = match main {
            Some(Raw::One(word)) => match word.as_str() {
                "" => return Err(refused("empty")),
                "nsp" => Answer::DontKnow,
                "refus" => Answer::Refused,
                "passe" => Answer::Passed,
                word => Answer::Value(Value::Code(Name::new(word))),
            },
            Some(Raw::Many(words)) if !words.is_empty() => Answer::Value(Value::Codes(words.iter().map(|w| Name::new(w)).collect())),
            _ => return Err(refused("empty")),
        };
        Ok(Given::new(answer))
    }

    fn shown(&self, fr: &str, ar: &str) -> Shown {
        if self.language.language.as_str() == "ar" {
            Shown { text: ar.into(), lang: self.language.clone(), dir: "rtl", source: Some(fr.into()) }
        } else {
            Shown { text: fr.into(), lang: self.edition.script.header.source.clone(), dir: "ltr", source: None }
        }
    }

    pub(super) fn screen(&self) -> Screen {
        let current = self.current();
        let at = QUESTIONS.iter().position(|row| current.as_ref().is_some_and(|key| key.name == *row.0)).unwrap_or(7);
        let names = ["accueil", "vie_privee", "information", "conclusion"];
        let titles = [("Se présenter", "التعريف بالنفس"), ("Vie privée", "الخصوصية"), ("Informer", "الإخبار"), ("Conclure", "الختام")];
        let step = match at { 0 => 0, 1 => 1, 2..=4 => 2, _ => 3 };
        let steps = names.iter().zip(titles).enumerate().map(|(index, (name, (fr, ar)))| StepMark {
            name: Name::new(name),
            title: Some(self.shown(fr, ar)),
            state: match index.cmp(&step) { std::cmp::Ordering::Less => StepState::Done, std::cmp::Ordering::Equal => StepState::Current, std::cmp::Ordering::Greater => StepState::Ahead },
        }).collect();
        let items = match at {
            0 => vec![Item::Say { id: Name::new("bonjour"), text: self.shown("Bonjour, je suis Nadia, du Département de la Seine-Saint-Denis.", "السلام عليكم، اسمي نادية، وأتصل من مقاطعة سين سان دوني."), note: Some(self.shown("Parlez lentement, et laissez la personne répondre.", "Parlez lentement, et laissez la personne répondre.")) }],
            2 => vec![Item::Say { id: Name::new("fin"), text: self.shown("Votre droit à l'allocation aux adultes handicapés se termine le 31 janvier 2027, dans 68 jours.\nCe droit ne se renouvelle pas tout seul.", "ينتهي حقكم في منحة البالغين ذوي الإعاقة بتاريخ 31 يناير 2027.\nهذا الحق لا يُجدَّد تلقائيًا."), note: None }],
            _ => Vec::new(),
        };
        let todo = match (&self.ended, current) {
            (Some(outcome), _) => Todo::Over { outcome: outcome.clone() },
            (None, None) => Todo::End { outcome: Name::new("complet") },
            (None, Some(key)) => self.question(key, at),
        };
        let rebuttals = vec![RebuttalEntry {
            name: Name::new("origine_numero"), title: Some(self.shown("D'où vient mon numéro ?", "من أين حصلتم على رقمي؟")),
            say: Some(self.shown("Votre numéro vient de votre dossier : la MDPH nous l'a confié pour ces appels seulement.", "رقمكم موجود في ملفكم.")), note: None,
        }];
        let mut answers: Vec<_> = self.answers.iter().map(|(key, given)| AnswerEntry { key: key.clone(), text: format!("{:?}", given.answer), given: given.clone() }).collect();
        answers.sort_by_key(|entry| QUESTIONS.iter().position(|row| entry.key.name == *row.0));
        Screen { step: Name::new(names[step]), language: self.language.clone(), steps, notes: Vec::new(), items, todo, rebuttals, answers }
    }

    fn question(&self, key: Key, at: usize) -> Todo {
        let (_, ty, fr, ar, choices) = QUESTIONS[at];
        let choices = choices.iter().map(|(code, fr, ar)| ChoiceEntry {
            code: Name::new(code), label: (!fr.is_empty()).then(|| self.shown(fr, ar)), note: None, detail: *code == "autre", exclusive: *code == "rien",
        });
        let proposed = self.answers.iter().find(|(have, _)| *have == key).map(|(_, given)| given.clone());
        Todo::Question(Box::new(QuestionScreen {
            text: Some(self.shown(fr, ar)), ty, note: None, choices: choices.collect(), rows: Vec::new(), read_aloud: ty == "choix_multiple",
            non_answers: at > 1, optional: ty == "texte_long", at_most: (ty == "choix_multiple").then_some(3), at_least: None, min: None, max: None, proposed, key,
        }))
    }

    pub(super) fn alerts(&self) -> Vec<Raised> {
        self.alerts.clone()
    }

    pub(super) fn concluded(&self) -> bool {
        self.current().is_none()
    }

    pub(super) fn carry_over(&self, call: &str) -> Event {
        let answers = self.answers.iter().filter(|(key, _)| key.name != *"joignable").cloned().collect();
        Event::TakenUp { call: call.to_owned(), answers, confirmed: Vec::new(), raised: Vec::new() }
    }
}
