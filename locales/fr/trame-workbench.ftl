# L'atelier des traductrices : ce qui reste à faire, un message et sa traduction, l'orthographe.

nav-translations = Traductions
home-translations = Les enquêtes à traduire dans vos langues, et où elles en sont.

## Les états d'un texte

status-missing = à traduire
status-stale = français modifié
    .help = Le français a changé depuis la traduction. Relisez-la face au nouveau texte, puis dites où elle en est.
status-context-changed = contexte modifié
    .help = Le texte français est le même, mais ce qui l'entoure a changé : les réponses, les conditions ou les valeurs. Vérifiez que la traduction convient encore, puis dites-le.
status-draft = brouillon
    .help = Aucune personne qui parle la langue n'a encore dit de ce texte qu'il convient.
status-fresh = traduit
status-reviewed = relu
status-obsolete = n'est plus dans le français

## Vos enquêtes

translations-title = Traductions
translations-empty-languages = Aucune langue n'est notée dans votre compte. Demandez à l'administratrice d'y ajouter celles que vous traduisez.
translations-empty-packages = Aucune enquête n'est à traduire dans vos langues. Elles paraîtront ici dès qu'une autrice en ajoutera une à son enquête.
translations-empty-other = Aucune enquête de votre direction n'est traduite. L'autrice choisit les langues dans le manifeste de l'enquête.
translations-faulty = Cette enquête contient des erreurs : tant que son autrice ne les a pas corrigées, on ne peut pas dire ce qui est à traduire. Les traductions déjà faites sont gardées.
translations-see-package = Voir ce qu'il faut corriger
# $fichiers : des noms de fichiers
translations-unreadable = L'état des textes ne se lit pas : { $fichiers }. Rien ne peut y être enregistré, pour ne rien perdre. Prévenez la personne qui s'occupe du site.
# $nombre : un nombre de textes
translations-needed =
    { $nombre ->
        [one] { $nombre } texte à faire
       *[other] { $nombre } textes à faire
    }
translations-nothing = Rien à faire.
translations-open = ouverte aux appels
translations-closed = fermée aux appels
translations-total =
    { $nombre ->
        [one] { $nombre } texte est dit à la personne.
       *[other] { $nombre } textes sont dits à la personne.
    }
translations-obsolete =
    { $nombre ->
        [one] { $nombre } texte n'est plus dans le français.
       *[other] { $nombre } textes ne sont plus dans le français.
    }
# $etapes : des titres d'étapes
translations-steps = Ce qui tient la langue fermée se trouve dans : { $etapes }.
translations-unreviewed =
    { $nombre ->
        [one] { $nombre } texte attend d'être relu pour qu'elle s'ouvre.
       *[other] { $nombre } textes attendent d'être relus pour qu'elle s'ouvre.
    }
translations-go = Traduire

## La file d'une langue

queue-only-looks = Vous pouvez regarder. Seule une traductrice de cette langue peut écrire.
queue-filters = Textes montrés
queue-filter-a-faire = À faire
queue-filter-a-traduire = À traduire
queue-filter-perimes = Français modifié
queue-filter-contexte = Contexte modifié
queue-filter-brouillons = Brouillons
queue-filter-traduits = Traduits, à relire
queue-filter-relus = Relus
queue-filter-signales = Signalés en appel
queue-filter-facultatifs = Non demandés
queue-filter-tous = Tous
queue-search = Chercher
queue-search-button = Chercher
queue-optional-text = Ces textes ne sont pas demandés : ils sont pour les agentes et les services, ou aucun appel dans cette langue n'y mène. La langue s'ouvre sans eux.
queue-nothing = Tout est fait dans cette langue.
queue-none = Aucun texte n'est dans cet état.
queue-not-found = Aucun texte ne contient ces mots ici.
queue-see-all = Voir tous les textes
# $titre : le titre d'une étape
queue-step = Étape « { $titre } »
queue-no-step = À tout moment de l'appel
queue-staff = pour l'agente, non demandé
queue-unreached = jamais dit dans cette langue, non demandé
# $nombre : combien d'agentes l'ont signalé
queue-reports =
    { $nombre ->
        [one] signalé { $nombre } fois
       *[other] signalé { $nombre } fois
    }
queue-obsolete-title =
    { $nombre ->
        [one] { $nombre } texte qui n'est plus dans le français
       *[other] { $nombre } textes qui ne sont plus dans le français
    }
queue-obsolete-text = Ils ne sont plus dits. Gardez-les s'ils peuvent resservir, ou retirez-les du fichier ; l'historique garde leurs mots.
queue-obsolete-remove = Retirer…
queue-obsolete-sure = Ce texte sera retiré du fichier.
queue-obsolete-button = Le retirer
notice-text-removed = Le texte est retiré du fichier.
notice-text-kept = Le texte a changé entre-temps, ou il est de nouveau dans le français : il est gardé.
# $condition : une condition, en mots
branch-when = quand { $condition }
# $name : le nom d'une répétition
branch-each = à chaque tour de « { $name } »

## Un message

# $place, $nombre : son rang, et combien il y en a
translation-place = { $place } sur { $nombre }
translation-around = Aller à un autre message
translation-previous = Précédent
translation-next = Suivant
translation-needed = Prochain à faire
# $noms : des prénoms ; $nombre : combien
translation-present =
    { $nombre ->
        [one] { $noms } a aussi ce message ouvert. Rien de ce que l'une écrit n'efface ce que l'autre a écrit.
       *[other] { $noms } ont aussi ce message ouvert. Rien de ce que l'une écrit n'efface ce que les autres ont écrit.
    }
translation-refused = Rien n'est enregistré. Ce que vous avez écrit est gardé ci-dessous, avec ce qu'il faut corriger.
translation-chips = Ce que le texte cite
chip-known = donnée de l'appel
chip-term = terme
chip-message = phrase
translation-also = Voir à côté :
translation-also-hide = ne plus montrer
translation-also-missing = Ce texte n'est pas traduit dans cette langue.
# $nom : une personne ; $jour : un jour
translation-by = par { $nom }, le { $jour }
translation-changed-elsewhere = Ce texte a été changé avec un autre outil depuis.
translation-before = Avant
translation-now = Maintenant
translation-field = Traduction
translation-none = Ce texte n'est pas traduit.
translation-pronunciation = Comment cela se prononce, en lettres latines
translation-theirs = Quelqu'un d'autre a changé ce texte depuis que vous l'avez ouvert. Il dit maintenant :
translation-theirs-removed = Ce texte a été retiré.
translation-theirs-next = Votre texte est dans le champ. Gardez-le ou reprenez celui-ci, puis enregistrez de nouveau.
translation-lost = Ces phrases n'ont plus de champ, parce que le français a changé. Reprenez-les s'il le faut :
# $nom : une variable ; $valeur : une réponse, un nombre, des nombres
variant-code = quand « { $nom } » est « { $valeur } »
variant-number = quand « { $nom } » vaut { $valeur }
variant-numbers = quand « { $nom } » vaut { $valeur }…
variant-others = quand « { $nom } » a une autre valeur
save-blank = Une des phrases est vide. Écrivez-les toutes, ou seulement la dernière, qui est alors dite dans tous les cas.
translation-acts = Enregistrer
translation-acts-help = « Enregistrer » garde vos mots et ne dit rien d'autre. Les autres boutons disent où en est la traduction, de tout le message.
translation-anyway = J'ai lu les points d'attention : enregistrer quand même
translation-then = Ensuite, ouvrir le prochain à faire
act-enregistrer = Enregistrer
act-traduit = Enregistrer comme traduit
act-relu = Relu
act-brouillon = Brouillon
act-one-traduit = Ce texte : traduit
act-one-relu = Ce texte : relu
act-one-brouillon = Ce texte : brouillon
notice-translation-saved = C'est enregistré. L'état des textes n'a pas changé : s'ils conviennent, dites-le avec « Enregistrer comme traduit » ou « Relu ».
notice-translation-marked = C'est enregistré, avec son état.
notice-translation-removed = C'est enregistré. Une traduction a été retirée : tant qu'elle manque, la langue ne s'ouvre pas à la prochaine publication. L'historique garde les mots d'avant.
notice-translation-same = Rien n'avait changé : rien n'est à enregistrer.
# Ce qu'est un texte dans son message. $nom : le nom d'une réponse, d'un terme ; un numéro
part-question = Question
part-value = Texte dit
part-term = Terme « { $nom } »
part-note = Note pour l'agente
part-title = Titre
part-answer = Réponse « { $nom } »
part-answer-note = Note sur la réponse « { $nom } »
part-check = Vérification { $nom }
part-check-note = Note de la vérification { $nom }
part-pronunciation = Prononciation
part-answer-pronunciation = Prononciation de « { $nom } »
save-changed = Quelqu'un d'autre a changé ce texte entre-temps.
save-source = Le français, ou ce qui l'entoure, vient de changer. Relisez-le ci-contre avant de dire où en est la traduction.
save-empty = Rien n'est écrit : il n'y a rien à dire de ce texte.
save-file = Le fichier de cette langue est tel que ce texte ne peut pas y être écrit sans en changer un autre. Prévenez la personne qui s'occupe du site.

## L'historique

translation-history = Historique
translation-no-history = Rien n'a encore été fait ici sur ce message.
# $nom : une personne ; $jour, $heure : quand
history-by = { $nom }, le { $jour } à { $heure }
history-again = Remettre ces mots dans le champ
history-enregistre = Enregistré
history-traduit = Marqué traduit
history-relu = Marqué relu
history-brouillon = Marqué brouillon
history-retire = Retiré
history-orthographe = Changement d'orthographe du français : la traduction reste bonne

## L'orthographe, dite par l'autrice

spelling-title = Textes modifiés depuis leur traduction
spelling-text = Ces textes ont changé après leur traduction : les langues nommées sont à reprendre. Si seule l'orthographe a changé, et rien de ce qui est dit, cochez-le : les traductions restent bonnes.
spelling-unknown = Les mots d'avant ne sont pas connus : la traductrice doit relire.
# $langues : des codes de langues
spelling-languages = Traduction à reprendre : { $langues }
spelling-only = Seule l'orthographe a changé
spelling-button = Garder les traductions cochées
spelling-empty = Aucun texte traduit n'a changé.
spelling-link = Textes modifiés depuis leur traduction
audit-spelling-declared = changement d'orthographe déclaré
notice-spelling-declared = C'est noté : les traductions de ces textes restent bonnes.
notice-spelling-none = Rien n'est coché, ou les textes ont changé entre-temps : rien n'est modifié.

## Ce que signalent les agentes

report-title =
    { $nombre ->
        [one] Une agente signale que cette phrase ne va pas
       *[other] { $nombre } remarques d'agentes : ces phrases ne vont pas
    }
# $nom : une agente ; $jour, $heure : quand
report-by = { $nom }, le { $jour } à { $heure }
report-on = Le { $jour } à { $heure }
# $langue : la langue de l'appel
report-language = appel en { $langue }
# $chemin : les étapes et les questions passées avant
report-route = Chemin de l'appel : { $chemin }
report-changed = Le texte a été changé depuis.
report-settle = C'est réglé
history-regle = Remarque réglée
notice-report-settled = La remarque est réglée.
notice-report-gone = Cette remarque était déjà réglée.
