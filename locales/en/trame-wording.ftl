# The rules of a script, said in words: on the map of the call and in messages.

# A name of the script, or the label of an answer.
wording-name = “{ $name }”

## Conditions

wording-and = { $left } and { $right }
wording-or = { $left } or { $right }
# $kind: what is compared (number, date, time, other)
wording-equal =
    { $kind ->
        [number] { $left } equals { $right }
       *[other] { $left } is { $right }
    }
wording-different =
    { $kind ->
        [number] { $left } does not equal { $right }
       *[other] { $left } is not { $right }
    }
wording-less =
    { $kind ->
        [date] { $left } is before { $right }
        [time] { $left } is before { $right }
       *[other] { $left } is less than { $right }
    }
wording-less-or-equal =
    { $kind ->
        [date] { $left } is not after { $right }
        [time] { $left } is not after { $right }
       *[other] { $left } is at most { $right }
    }
wording-greater =
    { $kind ->
        [date] { $left } is after { $right }
        [time] { $left } is after { $right }
       *[other] { $left } is more than { $right }
    }
wording-greater-or-equal =
    { $kind ->
        [date] { $left } is not before { $right }
        [time] { $left } is not before { $right }
       *[other] { $left } is at least { $right }
    }
wording-among = { $left } is { $right }
wording-among-not = { $left } is neither { $right }
wording-either = { $left } or { $right }
wording-neither = { $left } nor { $right }
wording-contains = { $left } contains { $right }
wording-contains-not = { $left } does not contain { $right }
wording-answered = { $left } has an answer
wording-unanswered = { $left } has no answer
wording-constant = (condition to be mended)

## Values

wording-date = { $date }
wording-turn = { $name } in turn { $turn }
wording-detail = the precision of { $name } for “{ $label }”
wording-row = { $name }, row “{ $label }”
wording-today = the date of the call
wording-now = the hour of the call
wording-agente = the name of the agente
wording-language = the language of the call
wording-attempt = the rank of the call
wording-direction = the direction
wording-retention = the length of conservation
wording-days = the number of days between { $a } and { $b }
# $count: what is added to a date or taken from it
wording-more-days = { $count } days
wording-months = the number of months between { $a } and { $b }
wording-years = the number of years between { $a } and { $b }
wording-age = the age after { $a }
wording-weekday = the weekday of { $a }
wording-year = the year of { $a }
wording-length = the length of { $a }
wording-number = the number of answers to { $a }
# $a: several values, “a, b and c”
wording-least = the least of { $a }
wording-most = the greatest of { $a }
wording-rounded = { $a } rounded
wording-either-of = { $b } if { $a }, otherwise { $c }

## Over all the turns of a roster

wording-of-all-sum = the total of { $a }
wording-of-all-mean = the mean of { $a }
wording-of-all-least = the least of { $a }
wording-of-all-most = the greatest of { $a }
wording-of-all-count = the number of turns where { $a }
wording-of-all-listing = the list of { $a }

## Types of question

# $type: the type; $count: number of answers or rows; $from, $to: bounds of a scale
wording-kind =
    { $type ->
        [oui_non] yes or no
        [choix] one answer among { $count }
        [choix_multiple] several answers among { $count }
        [classement] { $count } answers to rank
        [grille] grid of { $count } rows
        [echelle] scale from { $from } to { $to }
        [entier] whole number
        [decimal] number
        [texte] text
        [texte_long] long text
        [date] date
        [heure] hour
        [telephone] telephone number
        [courriel] e-mail address
        [code_postal] postcode
       *[other] answer
    }
