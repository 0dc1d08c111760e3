//! A small enquête for tests that are not about the language: a person is reached, agrees, and is
//! asked four things.

use std::sync::Arc;

use trame::clock::Clock;
use trame::library::files::Files;
use trame::library::package::Package;
use trame::library::publish::Published;
use trame::publishing::Publishing;
use trame::store::{Store, Version};

/// The name of its package.
pub const PACKAGE: &str = "mdph-fin-de-droits";
/// Where its script is.
pub const SCRIPT: &str = "scripts-library/mdph-fin-de-droits/script.trame";
/// Where its manifest is.
pub const MANIFEST: &str = "scripts-library/mdph-fin-de-droits/enquete.yaml";
/// Where its Arabic is.
pub const ARABIC: &str = "locales/ar/mdph-fin-de-droits.ftl";

const MANIFEST_TEXT: &str = "\
langage: 1
titre: Vos droits sont bientôt terminés
direction: MDPH de la Seine-Saint-Denis
objet: information
finalite: Essayer.
base_legale: mission d'intérêt public
conservation: 6 mois
langues: { source: fr, cibles: [ar], brouillons: true }
appels: { tentatives: 2, intervalle: 90 min }
";

const SCRIPT_TEXT: &str = "\
données
  civilite   : choix
    - madame   : Madame
    - monsieur : Monsieur
  nom        : texte
  droit      : choix
    - aah : l'AAH
    - pch : la PCH
  fin_droits : date

étape accueil : Se présenter
  dire bonjour
    > Bonjour, je suis { $agente }.
    ! Parlez lentement.
  question joignable : choix, obligatoire
    > Est-ce que je parle bien à { $civilite } { $nom } ?
    - oui    : Oui
    - occupe : Oui, mais pas maintenant  -> rappeler

étape information : Informer
  question demande : oui non
    > Avez-vous déposé une demande ?
  question freins : choix multiple
    > Qu'est-ce qui vous a empêché ?
    - formulaire : Le formulaire
    - autre      : Autre chose  [préciser]
    - rien       : Rien  [seule]
  question logement : choix
    > Avez-vous un logement où dormir ?
    - oui : Oui
    - rue : Non
  si logement = rue
    alerte sans_abri vers pole, priorité haute
      ! { $nom } dort dehors.
  question precisions : texte long, facultatif
    > Autre chose à transmettre ?
  fin complet

étape rappeler : Convenir d'un rappel
  dire proposer
    > Quand puis-je rappeler ?
  fin rappel

objection numero : D'où vient mon numéro ?
  > Votre numéro vient de votre dossier.
";

const ARABIC_TEXT: &str = "\
# brouillon

bonjour = السلام عليكم، اسمي { $agente }.
joignable = هل أتحدث مع { $nom }؟
    .oui = نعم
    .occupe = نعم، لكن ليس الآن
civilite =
    .madame = السيدة
    .monsieur = السيد
demande = هل قدمتم طلبًا؟
freins = ما الذي منعكم؟
    .formulaire = الاستمارة
    .autre = سبب آخر
    .rien = لا شيء
logement = هل لديكم مكان تنامون فيه؟
    .oui = نعم
    .rue = لا
precisions = هل تريدون إضافة شيء؟
proposer = متى أستطيع الاتصال بكم؟
numero = رقمكم موجود في ملفكم.
";

/// Its files: French, and some Arabic that nobody has reviewed.
pub fn files() -> Files {
    [
        (MANIFEST, MANIFEST_TEXT),
        (SCRIPT, SCRIPT_TEXT),
        (ARABIC, ARABIC_TEXT),
        (
            "scripts-library/annuaire.yaml",
            "pole:\n  nom: Pôle Solidarités\n",
        ),
    ]
    .into_iter()
    .collect()
}

/// Its script with its texts.
pub fn edition() -> Arc<Published> {
    let package = Package::build(PACKAGE, &files());
    let published = Published::of(&package);
    Arc::new(published.unwrap_or_else(|| panic!("{:?}", package.diagnostics)))
}

/// Brings a library's files in and publishes its enquête, as the site does.
pub async fn publish(store: &Store, clock: &Clock, library: &Files) -> Version {
    let publishing = Publishing { store, clock };
    publishing.push(library).await.unwrap();
    publishing
        .first_version(PACKAGE, None)
        .await
        .unwrap()
        .unwrap()
}

/// The name of another direction's package.
pub const OTHER: &str = "pmi-bilan";

/// Another direction's package, in a language that nobody here translates.
pub fn other_files() -> Files {
    let manifest = MANIFEST_TEXT
        .replace("MDPH de la Seine-Saint-Denis", "PMI")
        .replace("cibles: [ar]", "cibles: [tr]");
    let script = "étape debut : Début\n  dire bonjour\n    > Bonjour.\n  fin complet\n";
    [
        (format!("scripts-library/{OTHER}/enquete.yaml"), manifest),
        (
            format!("scripts-library/{OTHER}/script.trame"),
            script.to_owned(),
        ),
    ]
    .into_iter()
    .collect()
}
