# The map of a call: its étapes, what leads from one to the next, its outcomes.

map-title = Map of the call: { $title }
map-summary = Étapes: { $steps }. Questions: { $questions }. Outcomes: { $outcomes }.
map-start = The call begins
map-end = End: { $outcome }
# $name: the outcome's name in the script; $aapor: its code
map-aapor = { $name }, AAPOR code { $aapor }

## In the étapes

# $kind: what the question expects, “one answer among 5”
map-question = { $name }: { $kind }
map-alert = Alert { $name }: { $service }
map-alert-high = Alert { $name }: { $service }, high priority
map-refer = Refer to: { $structure }
# $count: how many turns, in words
map-roster = Repeat { $name }: { $count } times, at most { $most }
map-if = if { $condition }
map-else-if = otherwise, if { $condition }
map-unless = unless { $condition }
map-otherwise = otherwise

## What leads from one étape to the next

map-answer = { $question }: { $answers }
map-more =
    { $count ->
        [one] and { $count } other
       *[other] and { $count } others
    }

## The map in words

map-told-step = Étape { $number }: { $title } ({ $name })
map-told-rule = { $rule }:
map-told-leads = → { $to }
map-told-leads-when = → { $to }, { $reason }
map-told-outcome = End: { $outcome } ({ $name }, AAPOR code { $aapor })
# $severity: error, warning or info
map-fault-mark =
    { $severity ->
        [error] Error: { $sentence }
        [info] Note: { $sentence }
       *[warning] Warning: { $sentence }
    }
map-fault = { $sentence } ({ $code }, { $path }, line { $line })
