//! `trame print` from outside: a script that has everything, alone and beside Arabic.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::site::{err, out, trame};

const MANIFEST: &str = "\
langage: 1
titre: Tout « essayer » </style>
direction: MDPH
objet: enquete
finalite: Essayer chaque construction.
base_legale: mission d'intérêt public
conservation: 6 mois
langues: { source: fr, cibles: [ar], repli: { kab: ar } }
";

const SCRIPT: &str = "\
données
  civilite : choix
    - madame   : Madame
    - monsieur : Monsieur
  nom : texte
  enfants : entier, facultatif

phrase motif
  > vous voir, { $nom }

liste accord
  - oui : D'accord
  - pas : Pas d'accord

étape accueil : Bonjour
  ! Souriez.
  dire bonjour
    > Bonjour, je suis { $agente }, du { -departement } ; je dois { motif }.
    > { $civilite ->
    >   [madame] Chère madame
    >  *[monsieur] Cher monsieur
    > }, voici { $tentative ->
    >   [one] un appel
    >  *[other] { $tentative } appels
    > }.
  question libre : choix, obligatoire
    > Êtes-vous libre ?
    - oui : Oui
    - tard : Plus tard -> rappeler
    - non : Non -> fin refus
  question age : entier, entre 0 et 120
    > Votre âge ?
    ! Sans insister.
    exiger age < 120
      > Vraiment ?
    confirmer si age > 100
      > Plus de cent ans ?
      ! Vérifiez.
  question gouts : choix multiple, au plus 2, ordre aléatoire, à lire
    > Vos goûts ?
    - mer : La mer
      ! Ou l'océan.
    - bois : Le bois [si age > 10]
    - autre : Autre [préciser] [fixe]
    - rien : Rien [seule] [fixe]
  calculer double = age * 2
  si gouts contient mer et age > 18
    dire plage
      > Allez à la plage.
  sinon si double > 50
    alerte urgence vers pole, priorité haute
      > On vous rappelle.
      ! { $nom } va mal.
  sinon
    orienter pole
    -> bilan

étape details : Détails
  question rang : classement accord
    > Classez.
  question avis : grille accord
    > Et pour :
    - parc : Le parc
  question note : échelle 0 à 3
    > Une note ?
    - 0 : Nulle
    - 3 : Bonne
  question jour_naissance : date
    > Quel jour ?
  question heure_lever : heure
    > Quelle heure ?
  question mobile : téléphone
    > Quel numéro ?
  question adresse : courriel
    > Quelle adresse ?
  question postal : code postal
    > Quel code ?
  question prix : décimal
    > Quel prix ?
  question combien : entier, entre 0 et 9
    > Combien d'enfants ?
    par défaut enfants
  répéter tour : combien fois, au plus 4
    question prenom : texte
      > Le prénom de l'enfant { $tour } ?
    question malade : oui non
      > Est-il malade ?
  si compte(malade) > 1
    dire courage
      > Courage, pour { énumération_ } !
  question mot : texte long, facultatif, au plus 200
    > Un mot ?
  objection pause : Une pause ?
    > Bien sûr.

étape bilan : Bilan
  exiger age > 3
    ! Trop jeune.
  fin complet

étape rappeler : Rappeler
  fin rappel

objection qui : Qui êtes-vous ?
  > Le service { $direction }, pour { $duree_conservation } mois.
";

const ARABIC: &str = "\
-departement = المقاطعة
motif = رؤيتكم يا { $nom }
bonjour = مرحبا { $agente }، { motif }.
libre = هل أنتم متفرغون؟
    .oui = نعم
    .oui-prononciation = naʿam
age = كم عمركم؟
";

fn site() -> TempDir {
    let site = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("scripts-library/essai/enquete.yaml", MANIFEST);
    let script = SCRIPT.replace("{ énumération_ }", "{ $nom }");
    write("scripts-library/essai/script.trame", &script);
    write(
        "scripts-library/annuaire.yaml",
        "pole:\n  nom: Pôle\n  telephone: \"+33 1 99 00 12 34\"\n  adresse: 1 rue Basse\n  horaires: toujours\n  delais: { haute: 1 h, normale: 2 j }\n",
    );
    write("locales/fr/termes.ftl", "-departement = Cher\n");
    write("locales/ar/essai.ftl", ARABIC);
    site
}

fn page(site: &Path, arguments: &[&str]) -> String {
    let done = trame(
        site,
        &[&["print", "scripts-library/essai"], arguments].concat(),
    );
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    out(&done)
}

/// What a page says, without its elements; spaces are one.
fn told(page: &str) -> String {
    let body = page.split_once("<body").unwrap().1;
    let parts = body.split('<').skip(1);
    let text: String = parts
        .map(|part| part.split_once('>').map_or("", |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ");
    let text = text.replace("&#x27;", "'").replace("&quot;", "\"");
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says_in_order(told: &str, parts: &[&str]) {
    let mut rest = told;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            panic!("{part}\n---\n{rest}\n---\n{told}");
        };
        rest = after;
    }
}

#[test]
fn a_whole_call_can_be_made_from_the_page() {
    let site = site();
    let html = page(site.path(), &[]);
    for part in ["<script", "http", " dir=\"rtl\""] {
        assert!(!html.contains(part), "{part}");
    }
    assert_eq!(
        html.matches("</style").count(),
        1,
        "the title ends no style"
    );
    let told = told(&html);
    says_in_order(
        &told,
        &[
            "Direction MDPH Objet Enquête Finalité Essayer chaque construction. Version",
            "Personne Date Heure Agente Tentative n°",
            "⟨civilite⟩ Madame Monsieur ⟨nom⟩ ⟨enfants⟩ peut manquer",
            "Étape 1 Bonjour À ne pas lire Souriez.",
            "Bonjour, je suis ⟨agente⟩ , du Cher ; je dois vous voir, ⟨nom⟩ .",
            "si Madame : Chère madame / si Monsieur : Cher monsieur , voici si ⟨tentative⟩ = 0, 1 : un appel / si ⟨tentative⟩ = 2, 3, 4… : ⟨tentative⟩ appels .",
            "Q1 une réponse, sans lire les choix · réponse obligatoire Êtes-vous libre ? Oui Plus tard → étape 4, « Rappeler » Non → fin de l'appel : refus Q2",
            "un nombre entier · de 0 à 120 Votre âge ? À ne pas lire Sans insister. Ne sait pas Ne veut pas répondre",
            "À vérifier : Q2 est inférieur à 120 Sinon, revenez sur la réponse et dites Vraiment ?",
            "À confirmer si Q2 est supérieur à 100 Dans ce cas, dites Plus de cent ans ? À ne pas lire Vérifiez.",
            "Q3 plusieurs réponses possibles, lisez les choix · au plus 2 · changez l'ordre des choix à chaque appel",
            "La mer À ne pas lire Ou l'océan. Le bois seulement si Q2 est supérieur à 10 Autre Précisez : Rien seule, sans autre réponse",
            "Calculez ⟨double⟩ : Q2 × 2 =",
            "Si Q3 contient « La mer » et Q2 est supérieur à 18 Allez à la plage. Sinon, si ⟨double⟩ est supérieur à 50",
            "Alerte, priorité haute · à traiter dans un délai de 1 h Pôle ☎ 01 99 00 12 34 Horaires : toujours 1 rue Basse À transmettre au service ⟨nom⟩ va mal. À dire à la personne On vous rappelle.",
            "Sinon À donner à la personne Pôle",
            "→ étape 3, « Bilan » → étape 2, « Détails » Étape 2 Détails",
            "Q4 notez le rang de chaque réponse : 1 pour la première Classez. D'accord Pas d'accord",
            "Q5 une réponse par ligne, lisez les lignes Et pour : D'accord Pas d'accord Ne sait pas Ne veut pas répondre Le parc",
            "Q6 cochez un nombre Une note ? 0 1 2 3 0 Nulle 3 Bonne",
            "une date Quel jour ?",
            "réponse proposée : ⟨enfants⟩ Combien d'enfants ?",
            "À remplir pour chaque ⟨tour⟩, de 1 à Q13 (4 fois au plus : recopiez ce cadre) Tour n° Q14 en toutes lettres Le prénom de l'enfant ⟨tour⟩ ?",
            "Si le nombre de tours où Q15 est « Oui » est supérieur à 1 Courage",
            "200 caractères au plus · peut être passée Un mot ? Ne sait pas Ne veut pas répondre question passée",
            "Étape 3 Bilan À vérifier : Q2 est supérieur à 3 Sinon, revenez sur la réponse À ne pas lire Trop jeune. → fin de l'appel : enquête complète",
            "La personne demande… Qui êtes-vous ? Le service MDPH, pour 6 mois. Une pause ? Seulement pendant : étape 2, « Détails » Bien sûr.",
            "Comment l'appel s'est terminé enquête complète",
        ],
    );
}

#[test]
fn another_language_stands_beside() {
    let site = site();
    let html = page(site.path(), &["--lang", "ar"]);
    for part in [
        "<div class=\"cell\" dir=\"rtl\"><span class=\"text\" lang=\"ar\" dir=\"rtl\">مرحبا <bdi class=\"blank\" lang=\"fr\" dir=\"ltr\">⟨agente⟩</bdi>، رؤيتكم يا ",
        "<span class=\"pronounced\" lang=\"ar-Latn\" dir=\"ltr\">naʿam</span>",
        // What is not translated is given in French, and says so.
        "<div class=\"cell\" dir=\"ltr\"><span class=\"text\" lang=\"fr\" dir=\"ltr\">Un mot\u{a0}?</span><span class=\"mark\" lang=\"fr\" dir=\"ltr\">pas de traduction\u{a0}: à dire en français</span>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    let told = told(&html);
    says_in_order(
        &told,
        &[
            "Langues français, arabe À savoir : arabe : fermée,",
            "Souriez. Bonjour, je suis",
            "Êtes-vous libre ? هل أنتم متفرغون؟ Oui نعم naʿam",
            "Étape 2",
        ],
    );
    let falling = page(site.path(), &["--lang", "kab"]);
    assert!(
        falling.contains("pas de traduction\u{a0}: à dire en arabe"),
        "{falling}"
    );
}

#[test]
fn what_is_known_of_a_translation_is_said() {
    let site = site();
    let mark = [
        "locales",
        "mark",
        "scripts-library/essai",
        "ar",
        "age",
        "--stage",
        "relu",
    ];
    assert_eq!(trame(site.path(), &mark).status.code(), Some(0));
    let marked = page(site.path(), &["--lang", "ar"]);
    says_in_order(
        &told(&marked),
        &["brouillon, que personne n'a relu", "كم عمركم؟"],
    );
    let script = site.path().join("scripts-library/essai/script.trame");
    let changed = fs::read_to_string(&script)
        .unwrap()
        .replace("Votre âge ?", "Quel est votre âge ?");
    fs::write(&script, changed).unwrap();
    let stale = told(&page(site.path(), &["--lang", "ar"]));
    says_in_order(
        &stale,
        &["Quel est votre âge ? كم عمركم؟ le français a changé depuis cette traduction"],
    );
}

#[test]
fn what_cannot_be_printed_is_said() {
    let site = site();
    for tag in ["xx", "?"] {
        let refused = trame(
            site.path(),
            &["print", "scripts-library/essai", "--lang", tag],
        );
        assert_eq!(refused.status.code(), Some(2));
        assert!(err(&refused).contains("fr, ar, kab"), "{}", err(&refused));
    }
    let other = trame(
        site.path(),
        &["print", "scripts-library/essai", "-o", "x.pdf"],
    );
    assert_eq!(other.status.code(), Some(2));
    let said = err(&other);
    assert!(said.contains("x.pdf") && said.contains(".html"), "{said}");
    assert!(!site.path().join("x.pdf").exists());
    let script = site.path().join("scripts-library/essai/script.trame");
    fs::write(script, "étape a : A\n").unwrap();
    let refused = trame(
        site.path(),
        &["print", "scripts-library/essai", "-o", "x.html"],
    );
    assert_eq!(refused.status.code(), Some(1));
    assert!(!site.path().join("x.html").exists());
}
