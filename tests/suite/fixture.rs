//! A small script, compiled by hand, for tests that are not about the language: a person is
//! reached, agrees, and is asked four things.

use std::collections::BTreeMap;
use std::sync::Arc;

use trame::calls::engine::restored;
use trame::library::publish::Published;
use trame::store::TextSet;
use trame_dsl::name::Name;
use trame_dsl::script::{
    Alert, Expr, FORMAT, Header, Labels, List, Marks, OUTCOMES, Op, Operator, Origin, Outcome,
    Priority, Question, Script, Step, Structure, Type, Var,
};
use trame_dsl::value::Value;

const FRENCH: &str = "
civilite =
    .madame = Madame
    .monsieur = Monsieur
droit =
    .aah = l'AAH
    .pch = la PCH
accueil =
    .titre = Se présenter
information =
    .titre = Informer
rappeler =
    .titre = Convenir d'un rappel
bonjour = Bonjour, je suis { $agente }.
    .note = Parlez lentement.
joignable = Est-ce que je parle bien à { $civilite } { $nom } ?
    .oui = Oui
    .occupe = Oui, mais pas maintenant
demande = Avez-vous déposé une demande ?
freins = Qu'est-ce qui vous a empêché ?
    .formulaire = Le formulaire
    .autre = Autre chose
    .rien = Rien
logement = Avez-vous un logement où dormir ?
    .oui = Oui
    .rue = Non
sans_abri = { $nom } dort dehors.
precisions = Autre chose à transmettre ?
proposer = Quand puis-je rappeler ?
numero = Votre numéro vient de votre dossier.
    .titre = D'où vient mon numéro ?
";

const ARABIC: &str = "
bonjour = السلام عليكم، اسمي { $agente }.
joignable = هل أتحدث مع { $nom }؟
    .oui = نعم
    .occupe = نعم، لكن ليس الآن
";

/// The script with its texts in French and, in part, in Arabic.
pub fn edition() -> Arc<Published> {
    let set = |language: &str, ftl: &str, draft| TextSet {
        language: language.to_owned(),
        hash: format!("texts-{language}"),
        draft,
        ftl: ftl.to_owned(),
    };
    let sets = vec![set("fr", FRENCH, false), set("ar", ARABIC, true)];
    Arc::new(restored(script(), sets).unwrap())
}

fn name(text: &str) -> Name {
    Name::new(text)
}

fn script() -> Script {
    Script {
        format: FORMAT,
        package: "mdph-fin-de-droits".into(),
        hash: "script-1".into(),
        header: Header {
            direction: "MDPH".into(),
            title: "Vos droits sont bientôt terminés".into(),
            retention_months: 6,
            attempts: Some(2),
            interval_minutes: Some(90),
            source: "fr".parse().unwrap(),
            targets: vec!["ar".parse().unwrap()],
            fallback: BTreeMap::new(),
        },
        steps: vec![
            step("accueil", 0),
            step("information", 3),
            step("rappeler", 10),
        ],
        ops: ops(),
        vars: vars(),
        lists: lists(),
        questions: questions(),
        checks: Vec::new(),
        rosters: Vec::new(),
        alerts: vec![Alert {
            name: name("sans_abri"),
            service: name("pole"),
            priority: Priority::Haute,
        }],
        rebuttals: vec![name("numero")],
        outcomes: outcomes(),
        directory: BTreeMap::from([(
            name("pole"),
            Structure {
                nom: "Pôle Solidarités".into(),
                telephone: None,
                horaires: None,
                adresse: None,
            },
        )]),
    }
}

fn step(title: &str, start: u32) -> Step {
    Step {
        name: name(title),
        start,
        rebuttals: Vec::new(),
    }
}

fn ops() -> Vec<Op> {
    let on_the_street = Expr::Binary(
        Operator::Equal,
        Box::new(Expr::Var(7)),
        Box::new(Expr::Literal(Value::Code(name("rue")))),
    );
    vec![
        Op::Step(0),
        Op::Say(name("bonjour")),
        Op::Ask(0),
        Op::Step(1),
        Op::Ask(1),
        Op::Ask(2),
        Op::Ask(3),
        Op::Branch {
            condition: on_the_street,
            otherwise: 9,
        },
        Op::Alert(0),
        Op::Ask(4),
        // Falls into an étape of its own only by a jump; the text before it ends.
        Op::Step(2),
        Op::Branch {
            condition: Expr::Binary(
                Operator::Equal,
                Box::new(Expr::Var(4)),
                Box::new(Expr::Literal(Value::Code(name("occupe")))),
            ),
            otherwise: 14,
        },
        Op::Say(name("proposer")),
        Op::End(name("rappel")),
        Op::End(name("complet")),
    ]
}

fn vars() -> Vec<Var> {
    let data = |text: &str, ty| Var {
        name: name(text),
        origin: Origin::Data { optional: false },
        ty,
        roster: None,
    };
    let asked = |text: &str, question, ty| Var {
        name: name(text),
        origin: Origin::Question(question),
        ty,
        roster: None,
    };
    vec![
        data("civilite", Type::Choice(0)),
        data("nom", Type::Text { long: false }),
        data("droit", Type::Choice(1)),
        data("fin_droits", Type::Date),
        asked("joignable", 0, Type::Choice(2)),
        asked("demande", 1, Type::YesNo),
        asked("freins", 2, Type::Multiple(3)),
        asked("logement", 3, Type::Choice(4)),
        asked("precisions", 4, Type::Text { long: true }),
    ]
}

fn lists() -> Vec<List> {
    let list = |message: &str, codes: &[&str]| List {
        labels: Labels::Message(name(message)),
        codes: codes.iter().map(|code| name(code)).collect(),
    };
    vec![
        list("civilite", &["madame", "monsieur"]),
        list("droit", &["aah", "pch"]),
        list("joignable", &["oui", "occupe"]),
        list("freins", &["formulaire", "autre", "rien"]),
        list("logement", &["oui", "rue"]),
    ]
}

fn questions() -> Vec<Question> {
    let question = |text: &str, var, step| Question {
        name: name(text),
        var,
        step,
        required: false,
        optional: false,
        read_aloud: false,
        random_order: false,
        at_most: None,
        at_least: None,
        between: None,
        default: None,
        marks: BTreeMap::new(),
        labelled_points: Vec::new(),
        checks: Vec::new(),
        targets: BTreeMap::new(),
    };
    let detail = Marks {
        detail: true,
        ..Marks::default()
    };
    let alone = Marks {
        exclusive: true,
        ..Marks::default()
    };
    vec![
        Question {
            required: true,
            targets: BTreeMap::from([(name("occupe"), 10)]),
            ..question("joignable", 4, 0)
        },
        question("demande", 5, 1),
        Question {
            marks: BTreeMap::from([(name("autre"), detail), (name("rien"), alone)]),
            ..question("freins", 6, 1)
        },
        question("logement", 7, 1),
        Question {
            optional: true,
            ..question("precisions", 8, 1)
        },
    ]
}

fn outcomes() -> BTreeMap<Name, Outcome> {
    let outcome = |aapor: &str| Outcome {
        aapor: aapor.to_owned(),
        under: None,
    };
    OUTCOMES
        .iter()
        .map(|(code, aapor)| (name(code), outcome(aapor)))
        .collect()
}
