# The call on paper: `trame print`.

cli-print = Writes a page to print: the whole call, its branches in words, room to note the answers by hand
    .package = The enquête's folder
    .lang = Another language of the enquête, beside its own, for example ar
    .output = Where to write it, as .html (otherwise: standard output)
# $path: the file asked for
cli-print-file = “{ $path }”: the page is written to an .html file. Open it in a browser to print it, or to make a PDF of it.
# $known: the enquête's languages
cli-print-language = “{ $value }” is not a language of this enquête. Its languages: { $known }.

## Head

print-fact-direction = Direction
print-fact-subject = Subject
print-fact-purpose = Purpose
print-fact-version = Version
print-fact-languages = Languages
print-notice = Please note:
print-no-texts = This language has no texts of its own: each text is given in another one.
print-fill-person = Person
print-fill-date = Date
print-fill-hour = Time
print-fill-agente = Agente
print-fill-attempt = Attempt no.
print-data = What the contact list says
print-data-optional = may be missing
print-legend = Read aloud the texts without a frame and the questions. Do not read what stands on stripes. An answer without an arrow leads to what follows.
print-legend-blank = : say here the value of that name, or the answer to the question of that number.

## Étapes

print-step = Étape { $number }
print-named-step = étape { $number }, “{ $title }”
print-to-step = → { $step }
print-to-end = → end of the call: { $outcome }
print-note = Not to be read
print-if = If { $condition }
print-else-if = Otherwise, if { $condition }
print-else = Otherwise
# $name: the computed value; $value: how, in words
print-compute = Compute { $name }: { $value }
# $name: the number of the turn; $count: what says how many turns; $most: their greatest number
print-roster = To be filled for each { $name }, from 1 to { $count } ({ $most ->
        [one] once
       *[other] { $most } times
    } at most: copy this frame)
print-turn = Turn no.

## Texts

# $member: the code of an answer to be specified or of a grid's row
print-member = { $name }, { $member }
print-case = if { $value }:
print-case-of = if { $name } is “{ $value }”:
print-case-number = if { $name } = { $value }:
print-case-else = otherwise:
# $language: the language in which the text is given
print-missing = no translation: to be said in { $language }
print-draft = draft that nobody has reviewed
print-stale = the French has changed since this translation
print-context-changed = what surrounds this text has changed since the translation

## Questions

print-how-one = one answer
print-how-one-silent = one answer, without reading the choices
print-how-one-aloud = one answer, read the choices
print-how-several-silent = several answers possible, without reading the choices
print-how-several-aloud = several answers possible, read the choices
print-how-ranking = note the rank of each answer: 1 for the first
print-how-grid = one answer per row, read the rows
print-how-scale = tick a number
print-how-integer = a whole number
print-how-number = a number
print-how-text = in words
print-how-date = a date
print-how-time = a time
print-how-phone = a telephone number
print-how-email = an e-mail address
print-how-postcode = a postcode
# $count: a number of answers or of characters
print-at-least = at least { $count }
print-at-most-answers = at most { $count }
print-at-most-characters = at most { $count } characters
print-at-most-ranked = only the first { $count }
print-between = from { $from } to { $to }
print-random-order = change the order of the choices at each call
print-default = suggested answer: { $value }
print-required = answer required
print-optional = may be passed over
print-exclusive = alone, without any other answer
print-offered-if = only if { $condition }
print-detail = Specify:
print-must = To check: { $condition }
print-otherwise = Otherwise, go back to the answer
print-otherwise-say = Otherwise, go back to the answer and say
print-confirm = To be confirmed if { $condition }
print-then-say = In that case, say

## Alerts and structures

# $priority: normale or haute
print-alert = Alert{ $priority ->
        [haute] , high priority
       *[normale] { "" }
    }
print-alert-delay = to be dealt with within { $delay }
print-alert-message = To pass on to the service
print-alert-said = To say to the person
print-refer = To give to the person
print-hours = Hours: { $hours }

## After the étapes

print-rebuttals = The person asks…
print-rebuttal-only = Only during: { $step }
print-outcomes = How the call ended
print-outcome-concluded = (the script's own conclusion)
print-callback = To call back on (day, time):
print-remarks = Remarks:
