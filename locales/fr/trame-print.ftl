# L'appel sur papier : « trame print ».

cli-print = Écrit une page à imprimer : tout l'appel, ses branches en mots, de quoi noter les réponses à la main
    .package = Dossier de l'enquête
    .lang = Autre langue de l'enquête, face à la sienne, par exemple ar
    .output = Fichier où l'écrire, en .html (sinon : la sortie standard)
# $path : le fichier demandé
cli-print-file = « { $path } » : la page s'écrit dans un fichier en .html. Ouvrez-le dans un navigateur pour l'imprimer, ou pour en faire un PDF.
# $known : les langues de l'enquête
cli-print-language = « { $value } » n'est pas une langue de cette enquête. Ses langues : { $known }.

## En-tête

print-fact-direction = Direction
print-fact-subject = Objet
print-fact-purpose = Finalité
print-fact-version = Version
print-fact-languages = Langues
print-notice = À savoir :
print-no-texts = Cette langue n'a aucun texte à elle : chaque texte est donné dans une autre.
print-fill-person = Personne
print-fill-date = Date
print-fill-hour = Heure
print-fill-agente = Agente
print-fill-attempt = Tentative n°
print-data = Ce que dit la liste des personnes à appeler
print-data-optional = peut manquer
print-legend = Lisez à voix haute les textes sans cadre et les questions. Ne lisez pas ce qui est sur fond rayé. Une réponse sans flèche mène à la suite.
print-legend-blank = : dites ici la valeur de ce nom, ou la réponse à la question de ce numéro.

## Étapes

print-step = Étape { $number }
print-named-step = étape { $number }, « { $title } »
print-to-step = → { $step }
print-to-end = → fin de l'appel : { $outcome }
print-note = À ne pas lire
print-if = Si { $condition }
print-else-if = Sinon, si { $condition }
print-else = Sinon
# $name : la valeur calculée ; $value : le calcul, en mots
print-compute = Calculez { $name } : { $value }
# $name : le numéro du tour ; $count : ce qui dit le nombre de tours ; $most : leur nombre le plus grand
print-roster = À remplir pour chaque { $name }, de 1 à { $count } ({ $most ->
        [one] une fois
       *[other] { $most } fois
    } au plus : recopiez ce cadre)
print-turn = Tour n°

## Textes

# $member : le code d'une réponse à préciser ou d'une ligne de grille
print-member = { $name }, { $member }
print-case = si { $value } :
print-case-of = si { $name } est « { $value } » :
print-case-number = si { $name } = { $value } :
print-case-else = dans les autres cas :
# $language : la langue dans laquelle le texte est donné
print-missing = pas de traduction : à dire en { $language }
print-draft = brouillon, que personne n'a relu
print-stale = le français a changé depuis cette traduction
print-context-changed = ce qui entoure ce texte a changé depuis la traduction

## Questions

print-how-one = une réponse
print-how-one-silent = une réponse, sans lire les choix
print-how-one-aloud = une réponse, lisez les choix
print-how-several-silent = plusieurs réponses possibles, sans lire les choix
print-how-several-aloud = plusieurs réponses possibles, lisez les choix
print-how-ranking = notez le rang de chaque réponse : 1 pour la première
print-how-grid = une réponse par ligne, lisez les lignes
print-how-scale = cochez un nombre
print-how-integer = un nombre entier
print-how-number = un nombre
print-how-text = en toutes lettres
print-how-date = une date
print-how-time = une heure
print-how-phone = un numéro de téléphone
print-how-email = une adresse électronique
print-how-postcode = un code postal
# $count : un nombre de réponses ou de caractères
print-at-least = au moins { $count }
print-at-most-answers = au plus { $count }
print-at-most-characters = { $count } caractères au plus
print-at-most-ranked = les { $count } premières seulement
print-between = de { $from } à { $to }
print-random-order = changez l'ordre des choix à chaque appel
print-default = réponse proposée : { $value }
print-required = réponse obligatoire
print-optional = peut être passée
print-exclusive = seule, sans autre réponse
print-offered-if = seulement si { $condition }
print-detail = Précisez :
print-must = À vérifier : { $condition }
print-otherwise = Sinon, revenez sur la réponse
print-otherwise-say = Sinon, revenez sur la réponse et dites
print-confirm = À confirmer si { $condition }
print-then-say = Dans ce cas, dites

## Alertes et structures

# $priority : normale ou haute
print-alert = Alerte{ $priority ->
        [haute] , priorité haute
       *[normale] { "" }
    }
print-alert-delay = à traiter dans un délai de { $delay }
print-alert-message = À transmettre au service
print-alert-said = À dire à la personne
print-refer = À donner à la personne
print-hours = Horaires : { $hours }

## Après les étapes

print-rebuttals = La personne demande…
print-rebuttal-only = Seulement pendant : { $step }
print-outcomes = Comment l'appel s'est terminé
print-outcome-concluded = (conclusion du script)
print-callback = À rappeler le (jour, heure) :
print-remarks = Remarques :
