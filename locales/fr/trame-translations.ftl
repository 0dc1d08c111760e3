# Les traductions : les commandes « trame locales », les états d'un texte.

## Commandes

cli-locales = Tient les traductions : où elles en sont, leur ordre, leurs fautes
cli-locales-status = Dit où en est chaque langue de chaque enquête, et ce qui la tient fermée
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .lang = Langues, séparées par des virgules (sinon : toutes celles de l'enquête)
    .format = Forme de la réponse : human ou json
cli-locales-check = Relève les fautes des traductions, chacune à sa place
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .lang = Langues, séparées par des virgules (sinon : toutes celles de l'enquête)
    .format = Forme de la réponse : human ou json
cli-locales-mark = Dit de textes qu'ils sont des brouillons, traduits ou relus, du français d'aujourd'hui
    .package = Dossier de l'enquête
    .language = Langue, par exemple ar
    .texts = Noms de textes ; celui d'un message vaut aussi pour ses réponses
    .stage = Ce qu'ils sont : brouillon, traduit ou relu
    .by = Nom de qui le dit
    .all = Tous ceux dont on ne sait rien encore, comme brouillons seulement
cli-locales-spelling = Dit que le français de textes n'a changé que par l'orthographe : leurs traductions restent à jour
    .package = Dossier de l'enquête
    .texts = Noms de textes ; celui d'un message vaut aussi pour ses réponses
    .before = Fichier .ftl des textes d'avant (sinon : celui de la dernière extraction)

## Ce que disent les commandes

cli-locales-none = Aucune de ces enquêtes n'a de traduction.
cli-locales-head-package = Enquête
cli-locales-head-language = Langue
cli-locales-head-total = Textes
cli-locales-head-missing = Manquent
cli-locales-head-stale = Périmés
cli-locales-head-context = Contexte changé
cli-locales-head-draft = Brouillons
cli-locales-head-fresh = Traduits
cli-locales-head-reviewed = Relus
cli-locales-head-obsolete = En trop
cli-locales-head-open = Appels
cli-locales-open = ouverte
cli-locales-closed = fermée
# $package, $lang : une enquête, une langue
cli-locales-why = { $package }, { $lang } : ce qui tient la langue fermée
# $count, $texts : combien de textes, leurs noms
cli-locales-why-missing =
    { $count ->
        [one] Un texte manque : { $texts }
       *[other] { $count } textes manquent : { $texts }
    }
cli-locales-why-stale =
    { $count ->
        [one] Un texte est d'avant le français d'aujourd'hui : { $texts }
       *[other] { $count } textes sont d'avant le français d'aujourd'hui : { $texts }
    }
cli-locales-why-unreviewed =
    { $count ->
        [one] Un texte n'est pas relu : { $texts }
       *[other] { $count } textes ne sont pas relus : { $texts }
    }
cli-locales-why-steps = Étapes concernées : { $steps }
cli-locales-no-language = L'enquête { $package } n'est pas traduite en « { $lang } ». Ses langues : { $known }. Pour en ajouter une, écrivez-la dans « cibles », dans enquete.yaml.
cli-locales-no-text = Il n'y a pas de texte « { $text } » dans cette enquête.
cli-locales-no-text-near = Il n'y a pas de texte « { $text } » dans cette enquête. Peut-être « { $near } » ?
cli-locales-mark-each = Seuls des brouillons se marquent tous à la fois : nommez chaque texte traduit ou relu.
cli-locales-mark-missing = « { $text } » n'a pas de traduction en « { $lang } » : rien n'a été marqué.
# $stage : brouillon, traduit ou relu
cli-locales-marked =
    { $count ->
        [one] { $count } texte marqué « { $stage } ».
       *[other] { $count } textes marqués « { $stage } ».
    }
cli-locales-spelling-same = Le français de { $texts } est le même qu'à la dernière extraction. Si vous avez déjà extrait les textes, donnez le fichier d'avant avec --before.
# $texts : les textes dont l'orthographe a changé ; $kept : les traductions qui restent à jour
cli-locales-spelt =
    { $texts ->
        [one] Orthographe notée pour { $texts } texte
       *[other] Orthographe notée pour { $texts } textes
    } ; { $kept ->
        [one] { $kept } traduction reste à jour.
       *[other] { $kept } traductions restent à jour.
    }

## Fichiers d'état

state-unreadable = { $path }, ligne { $line } : ce fichier d'état ne se lit pas ({ $cause }). Reprenez-le d'une sauvegarde, ou supprimez-le : ses textes seront des brouillons.
state-too-large = { $path } : ce fichier d'état est trop grand.
state-newer = { $path } : ce fichier d'état est d'une autre version de Trame ({ $cause }).
