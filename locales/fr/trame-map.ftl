# La carte d'un appel : ses étapes, ce qui mène de l'une à l'autre, ses issues.

map-title = Carte de l'appel : { $title }
map-summary = Étapes : { $steps }. Questions : { $questions }. Issues : { $outcomes }.
map-start = Début de l'appel
map-end = Fin : { $outcome }
# $name : le nom de l'issue dans la trame ; $aapor : son code
map-aapor = { $name }, code AAPOR { $aapor }

## Dans les étapes

# $kind : ce que la question attend, « une réponse parmi 5 »
map-question = { $name } : { $kind }
map-alert = Alerte { $name } : { $service }
map-alert-high = Alerte { $name } : { $service }, priorité haute
map-refer = Orienter vers : { $structure }
# $count : combien de tours, en mots
map-roster = Répéter { $name } : { $count } fois, { $most } au plus
map-if = si { $condition }
map-else-if = sinon, si { $condition }
map-unless = sauf si { $condition }
map-otherwise = sinon

## Ce qui mène d'une étape à l'autre

map-answer = { $question } : { $answers }
map-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

## La carte en mots

map-told-step = Étape { $number } : { $title } ({ $name })
map-told-rule = { $rule } :
map-told-leads = → { $to }
map-told-leads-when = → { $to }, { $reason }
map-told-outcome = Fin : { $outcome } ({ $name }, code AAPOR { $aapor })
# $severity : error, warning ou info
map-fault-mark =
    { $severity ->
        [error] Erreur : { $sentence }
        [info] À savoir : { $sentence }
       *[warning] Attention : { $sentence }
    }
map-fault = { $sentence } ({ $code }, { $path }, ligne { $line })
