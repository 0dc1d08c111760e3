# Les règles d'une trame, dites en mots : sur la carte de l'appel et dans les messages.

# Un nom de la trame, ou le libellé d'une réponse.
wording-name = « { $name } »

## Conditions

wording-and = { $left } et { $right }
wording-or = { $left } ou { $right }
# $kind : ce que l'on compare (number, date, time, other)
wording-equal =
    { $kind ->
        [number] { $left } vaut { $right }
       *[other] { $left } est { $right }
    }
wording-different =
    { $kind ->
        [number] { $left } ne vaut pas { $right }
       *[other] { $left } n'est pas { $right }
    }
wording-less =
    { $kind ->
        [date] { $left } est avant { $right }
        [time] { $left } est avant { $right }
       *[other] { $left } est inférieur à { $right }
    }
wording-less-or-equal =
    { $kind ->
        [date] { $left } n'est pas après { $right }
        [time] { $left } n'est pas après { $right }
       *[other] { $left } est inférieur ou égal à { $right }
    }
wording-greater =
    { $kind ->
        [date] { $left } est après { $right }
        [time] { $left } est après { $right }
       *[other] { $left } est supérieur à { $right }
    }
wording-greater-or-equal =
    { $kind ->
        [date] { $left } n'est pas avant { $right }
        [time] { $left } n'est pas avant { $right }
       *[other] { $left } est supérieur ou égal à { $right }
    }
wording-among = { $left } est { $right }
wording-among-not = { $left } n'est ni { $right }
wording-either = { $left } ou { $right }
wording-neither = { $left } ni { $right }
wording-contains = { $left } contient { $right }
wording-contains-not = { $left } ne contient pas { $right }
wording-answered = { $left } a une réponse
wording-unanswered = { $left } n'a pas de réponse
wording-constant = (condition à corriger)

## Valeurs

wording-date = le { $date }
wording-turn = { $name } au tour { $turn }
wording-detail = la précision de { $name } pour « { $label } »
wording-row = { $name }, ligne « { $label } »
wording-today = la date de l'appel
wording-now = l'heure de l'appel
wording-agente = le nom de l'agente
wording-language = la langue de l'appel
wording-attempt = le numéro de la tentative
wording-direction = la direction
wording-retention = la durée de conservation
wording-days = le nombre de jours entre { $a } et { $b }
# $count : ce que l'on ajoute à une date ou en retire
wording-more-days = { $count } jours
wording-months = le nombre de mois entre { $a } et { $b }
wording-years = le nombre d'années entre { $a } et { $b }
wording-age = l'âge d'après { $a }
wording-weekday = le jour de { $a }
wording-year = l'année de { $a }
wording-length = la longueur de { $a }
wording-number = le nombre de réponses à { $a }
# $a : plusieurs valeurs, « a, b et c »
wording-least = la plus petite valeur de { $a }
wording-most = la plus grande valeur de { $a }
wording-rounded = { $a } arrondi
wording-either-of = { $b } si { $a }, sinon { $c }

## Sur tous les tours d'une répétition

wording-of-all-sum = le total de { $a }
wording-of-all-mean = la moyenne de { $a }
wording-of-all-least = la plus petite valeur de { $a }
wording-of-all-most = la plus grande valeur de { $a }
wording-of-all-count = le nombre de tours où { $a }
wording-of-all-listing = la liste de { $a }

## Types de question

# $type : le type ; $count : nombre de réponses ou de lignes ; $from, $to : bornes d'une échelle
wording-kind =
    { $type ->
        [oui_non] oui ou non
        [choix] une réponse parmi { $count }
        [choix_multiple] plusieurs réponses parmi { $count }
        [classement] { $count } réponses à classer
        [grille] grille de { $count } lignes
        [echelle] échelle de { $from } à { $to }
        [entier] nombre entier
        [decimal] nombre
        [texte] texte
        [texte_long] texte long
        [date] date
        [heure] heure
        [telephone] numéro de téléphone
        [courriel] adresse électronique
        [code_postal] code postal
       *[other] réponse
    }
