//! Generated questionnaires, for benches: every type, texts with values, branches, checks.

use std::fmt::Write as _;

/// A script of so many questions, twenty to an étape.
pub fn questionnaire(questions: usize) -> String {
    let mut script = String::from(
        "données\n  nom : texte\n  fin_droits : date\n\nliste accord\n  - tout : Tout à fait d'accord\n  - peu  : Plutôt d'accord\n  - pas  : Pas d'accord du tout\n",
    );
    for number in 0..questions {
        if number % 20 == 0 {
            let _ = write!(
                script,
                "\nétape e{number} : Partie numéro {number}\n  ! Parlez lentement.\n"
            );
            let _ = write!(
                script,
                "  dire d{number}\n    > Bonjour {{ $nom }}, votre droit se termine le {{ $fin_droits }}.\n"
            );
        }
        question(&mut script, number);
    }
    script.push_str("  fin complet\n");
    script
}

fn question(script: &mut String, number: usize) {
    let q = format!("q{number}");
    let text = format!(
        "    > Pouvez-vous me dire, {{ $nom }}, ce que vous en pensez, pour la question numéro {number} ?\n    ! Laissez la personne répondre.\n"
    );
    let _ = match number % 8 {
        0 => write!(script, "  question {q} : oui non\n{text}"),
        1 => write!(script, "  question {q} : choix accord, à lire\n{text}"),
        2 => write!(
            script,
            "  question {q} : choix multiple, au plus 3, ordre aléatoire\n{text}    - un    : Le formulaire est difficile à remplir\n    - deux  : Je n'ai pas le certificat médical\n    - trois : Autre chose   [préciser]\n    - rien  : Rien du tout  [seule]\n"
        ),
        3 => write!(
            script,
            "  question {q} : entier, entre 0 et 100\n{text}    exiger {q} <> 13\n      > Vraiment, {{ ${q} }} ?\n"
        ),
        4 => write!(
            script,
            "  question {q} : échelle 0 à 10\n{text}    - 0  : Pas du tout\n    - 10 : Tout à fait\n"
        ),
        5 => write!(script, "  question {q} : date, facultatif\n{text}"),
        6 => write!(script, "  question {q} : texte, au plus 200\n{text}"),
        _ => {
            let first = number - 7;
            write!(
                script,
                "  si q{first} = oui\n    question {q} : choix\n  {}      - oui   : Oui, tout à fait\n      - peut  : Peut-être, je ne sais pas encore\n      - non   : Non, pas du tout\n",
                text.replace("\n    !", "\n      !")
            )
        }
    };
}

/// A script of so many questions, each of which can end the call, and as many branches on the
/// answers before them: the most that routes can depend on each other.
pub fn crossroads(questions: usize) -> String {
    let mut script = String::from("étape une : Une\n");
    for number in 0..questions {
        let _ = write!(
            script,
            "  question q{number} : choix\n    > Et ensuite ?\n    - oui  : Oui\n    - non  : Non\n    - stop : Stop  -> fin refus\n"
        );
        if let Some(before) = number.checked_sub(7) {
            let _ = write!(
                script,
                "  si q{before} = oui et q{number} <> non\n    question r{number} : entier, entre 0 et 20\n      > Combien ?\n  si q{before} = oui et q{number} = oui et r{number} > 3\n    dire d{number}\n      > {{ $r{number} }}, c'est noté.\n"
            );
        }
    }
    script.push_str("  fin complet\n");
    script
}
