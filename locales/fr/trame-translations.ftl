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
cli-locales-mark = Marque des textes comme brouillons, traduits ou relus, d'après le français actuel
    .package = Dossier de l'enquête
    .language = Langue, par exemple ar
    .texts = Noms de textes ; celui d'un message vaut aussi pour ses réponses
    .stage = Ce qu'ils sont : brouillon, traduit ou relu
    .by = Nom de la personne qui le déclare
    .all = Tous ceux dont on ne sait rien encore, comme brouillons seulement
cli-locales-spelling = Déclare que seule l'orthographe du français a changé : les traductions restent à jour
    .package = Dossier de l'enquête
    .texts = Noms de textes ; celui d'un message vaut aussi pour ses réponses
    .before = Fichier .ftl des textes d'avant (sinon : celui de la dernière extraction)
cli-locales-extract = Écrit les textes source des enquêtes, pour les traductrices (comme « trame extract »)
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
cli-locales-sync = Remet les fichiers de traduction dans l'ordre des textes source ; rien n'est ajouté, rien n'est perdu
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .lang = Langues, séparées par des virgules (sinon : toutes celles qui ont un dossier)
cli-locales-pseudo = Écrit une langue factice, plus longue et accentuée, pour voir à l'écran ce qui serait coupé ou oublié
    .package = Dossier de l'enquête
    .mirror = Une langue factice qui se lit de droite à gauche
cli-rename = Change un nom du script partout où il sert, et l'emporte dans les traductions
    .package = Dossier de l'enquête
    .old = Nom de la question, du texte, de l'étape… ou code d'une réponse : question.code
    .new = Nouveau nom

## Ce que disent les commandes

cli-renamed-file = Modifié : { $path }
cli-renamed = « { $old } » s'appelle maintenant « { $new } ».
# $count : combien d'autres enquêtes ont changé, parce qu'elles partagent un script.
cli-renamed-shared =
    { $count ->
        [one] Une autre enquête, qui partage ce script, a changé aussi : { $packages }.
       *[other] { $count } autres enquêtes, qui partagent ce script, ont changé aussi : { $packages }.
    }
cli-rename-unknown = Rien ne s'appelle « { $old } » dans cette enquête.
cli-rename-unknown-near = Rien ne s'appelle « { $old } » dans cette enquête. Peut-être « { $near } » ?
cli-rename-taken = « { $new } » sert déjà dans l'enquête { $package } : rien n'a été modifié.
cli-rename-bad-name = « { $new } » ne peut pas être un nom : il faut une lettre minuscule sans accent, puis des lettres minuscules, des chiffres ou « _ », 64 caractères au plus.
cli-rename-reserved = « { $new } » a déjà un sens dans les scripts : choisissez un autre nom.
cli-rename-of-list = Ce code est celui d'une réponse de « { $list } » : écrivez { $list }.{ $code }.
cli-rename-state = Le fichier { $path } ne peut pas être lu : rien n'a été modifié. La commande « trame locales status » dit pourquoi.
cli-rename-unsure = Rien n'a été modifié : à cet endroit, l'enquête ne serait plus la même. { $place }
cli-rename-same = « { $old } » est déjà ce nom : il n'y a rien à faire.
cli-rename-undone = Les fichiers déjà modifiés ont été remis comme ils étaient.
cli-locales-synced = Remis dans l'ordre : { $path }
# $files : combien de fichiers ont été lus.
cli-locales-sync-count =
    { $count ->
        [0] Rien à changer : les { $files } fichiers sont dans l'ordre.
        [one] Un fichier a été remis dans l'ordre.
       *[other] { $count } fichiers ont été remis dans l'ordre.
    }
cli-locales-pseudo-header =
    Écrit par « trame locales pseudo » : une langue factice, pour les essais seulement.
    Ne pas traduire, ne pas ajouter aux langues d'une enquête.
cli-locales-pseudo-done = Pour la voir : trame play { $package } --lang { $lang }

cli-locales-none-in = Aucune de ces enquêtes n'est traduite en « { $language } ». Langues : { $known }.
cli-locales-none = Aucune de ces enquêtes n'a de traduction.
cli-locales-head-package = Enquête
cli-locales-head-language = Langue
cli-locales-head-total = Textes
cli-locales-head-missing = Manquent
cli-locales-head-stale = Plus anciens
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
        [one] Une traduction est plus ancienne que le français : { $texts }
       *[other] { $count } traductions sont plus anciennes que le français : { $texts }
    }
cli-locales-why-faulty =
    { $count ->
        [one] Un texte a une faute (trame locales check) : { $texts }
       *[other] { $count } textes ont une faute (trame locales check) : { $texts }
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
state-too-large = { $path } : ce fichier d'état est trop grand. Reprenez-le d'une sauvegarde, ou supprimez-le : ses textes seront des brouillons.
state-newer = { $path } : ce fichier d'état est d'une autre version de Trame ({ $cause }). Prenez la version de Trame qui l'a écrit.

## Classeurs

cli-locales-export = Écrit un classeur à remplir par une personne qui traduit avec Excel ou LibreOffice
    .package = Dossier de l'enquête
    .language = Langue, par exemple ar
    .output = Classeur à écrire (sinon : le nom de l'enquête et la langue, .xlsx)
cli-locales-import = Reprend ce qui a été traduit dans un classeur
    .file = Classeur .xlsx rendu par la personne
    .package = Dossier de l'enquête (sinon : celle de ce nom dans scripts-library)
    .stage = Ce que sont les textes changés : brouillon (sinon), traduit ou relu
    .by = Nom de la personne qui les a écrits
cli-locales-exported =
    { $count ->
        [one] { $path } : { $count } ligne.
       *[other] { $path } : { $count } lignes.
    }
# $line : numéro de ligne du classeur ; $text : nom du texte ; $why : une phrase
cli-locales-import-refused = Ligne { $line }, { $text } : { $why }
cli-locales-import-moved = Ce qui entoure ces textes a changé depuis l'export ; ils sont gardés, sans dire où ils en sont : { $texts }
cli-locales-import-saved =
    { $count ->
        [0] Aucun texte changé.
        [one] { $count } texte changé.
       *[other] { $count } textes changés.
    }
cli-locales-import-known =
    { $count ->
        [one] { $count } texte déjà repris.
       *[other] { $count } textes déjà repris.
    }
cli-locales-import-marked =
    { $count ->
        [one] { $count } texte marqué.
       *[other] { $count } textes marqués.
    }
cli-locales-import-empty =
    { $count ->
        [one] { $count } texte non rempli, laissé tel qu'il est.
       *[other] { $count } textes non remplis, laissés tels qu'ils sont.
    }
cli-locales-import-left =
    { $count ->
        [one] { $count } texte refusé : il reste dans le classeur.
       *[other] { $count } textes refusés : ils restent dans le classeur.
    }
sheet-refused-gone = ce texte n'existe plus dans l'enquête.
sheet-refused-source = le français a changé depuis l'export. Exportez de nouveau pour traduire le texte actuel.
sheet-refused-changed = la traduction a été changée ailleurs depuis l'export. Comparez les deux, puis exportez de nouveau.
sheet-refused-rows = ses lignes ne sont plus celles de l'export : il en manque, ou il y en a en double.
# $form : la forme, par exemple few
sheet-refused-empty = la forme « { $form } » est vide. Remplissez chaque forme, ou la dernière seulement si toutes se disent pareil.
sheet-refused-value = le tableur en a fait un nombre ou une date. Mettez la cellule au format Texte et tapez de nouveau.
sheet-refused-formula = la cellule contient une formule. Mettez-y le texte lui-même.
sheet-refused-file = son fichier .ftl a une faute qui empêche d'y écrire ce texte. Corrigez-le d'abord : trame locales check.
sheet-fault-foreign-file = { $path } n'est pas un classeur .xlsx, ou il est protégé par un mot de passe. Enregistrez-le au format Excel (.xlsx), sans mot de passe.
sheet-fault-foreign = { $path } n'est pas un classeur écrit par « trame locales export », ou sa feuille cachée « trame » a été supprimée.
sheet-fault-newer = { $path } a été écrit par une autre version de Trame. Exportez de nouveau.
sheet-fault-damaged = { $path } ne se lit pas : le fichier est abîmé ({ $cause }). Demandez qu'on vous le renvoie.
sheet-fault-too-large = { $path } est trop grand pour être un classeur de traduction. Demandez qu'on vous renvoie celui que « trame locales export » a écrit.
sheet-fault-columns = { $path } : des colonnes manquent ou ont changé de titre : { $columns }. Remettez leurs titres ; les colonnes cachées comptent aussi.
sheet-fault-package = Ce classeur est celui de l'enquête { $sent }, non de { $package }. Donnez le dossier de { $sent }, ou l'autre classeur.

## Dans le classeur

sheet-tab-guide = Mode d'emploi - How to
sheet-tab-texts = Traduction
sheet-head-id = Texte
sheet-head-step = Étape
sheet-head-context = Contexte
sheet-head-variables = À reprendre tel quel
sheet-head-source = En français
sheet-head-form = Forme
sheet-head-translation = Traduction
sheet-head-status = État
# $package : titre de l'enquête ; $lang : la langue
sheet-guide-title = { $package } : traduire en { $lang }
sheet-guide =
    Ces phrases sont dites au téléphone, dans l'ordre de l'appel. Traduisez comme on parle, avec politesse.
    Écrivez seulement dans la colonne jaune « Traduction » de la feuille suivante. Le reste est verrouillé.
    Ce qui est entre accolades, par exemple { "{ $nom }" }, est remplacé pendant l'appel : recopiez-le tel quel, à la place qui convient dans votre langue.
    Quand une phrase a plusieurs lignes, la colonne « Forme » dit pour quelles valeurs chacune est dite. Écrivez chaque fois la phrase entière. Si toutes se disent pareil, remplissez seulement la dernière.
    Une cellule laissée vide ne change rien. Enregistrez au format Excel (.xlsx), puis renvoyez le fichier.
sheet-answer = Réponse à { $question }
sheet-variable = { $code } : { $kind }
# $values : des exemples
sheet-variable-values = { $code } : { $kind } ({ $values })
sheet-variable-more = { $code } : { $kind } ({ $values }…)
# $name : une donnée ; $value : sa valeur, ou une catégorie comme few ; $examples : des nombres
sheet-form-numbers = { $name } : { $examples }… ({ $value })
sheet-form-fractions = { $name } : nombres à virgule ({ $value })
sheet-form-default = { $name } : { $value }, ou autre
sheet-form-value = { $name } : { $value }
