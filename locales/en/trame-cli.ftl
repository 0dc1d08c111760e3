# What the command line says.

## Headings of the help

cli-heading-usage = Usage:
cli-heading-commands = Commands
# Stands for a command in the usage line.
cli-heading-command = COMMAND
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-option-help = Shows this help
# Under the list of commands.
cli-help-first = To write a first enquête: “Commencer en dix minutes” (in French), at the top of dsl/README.md.
cli-option-version = Shows the version

## Commands and options; each attribute is an option of the command

cli-trame = Write, check and make telephone enquêtes, in the language of the person called
    .ui-lang = Language of messages: fr or en
cli-check = Says what is wrong in enquêtes, and where
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
    .fix = Makes the sure corrections in the scripts first
    .format = Form of the answer: human or json
cli-explain = Explains a code of “trame check”: what it finds, why it hurts the call, an example
    .code = Code to explain, such as unknown-name (otherwise: the list of all codes)
    .format = Form of the answer: human or json
cli-build = Writes the compiled script of an enquête, as JSON
    .package = Folder of the enquête
    .output = File to write it to (otherwise: standard output)
cli-estimate = Says how long the call takes, in each language
    .package = Folder of the enquête
    .lang = Languages of the call, separated by commas (otherwise: all those of the enquête)
    .calls = Number of calls drawn in each language (otherwise: 500)
    .seed = Number that calls are drawn from (otherwise: 0)
    .format = Form of the answer: human or json
cli-extract = Writes the source texts of enquêtes, for translators
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
cli-graph = Draws the call: its étapes, what leads from one to the next, its outcomes
    .package = Folder of the enquête
    .output = File to write it to: .svg, .dot, .mmd or .txt (otherwise: standard output)
    .format = What to write, otherwise what the file's name says: svg, dot, mermaid or text
cli-fmt = Lays scripts out, all in the same way, and changes nothing of what they say
    .paths = Folders or .trame files (otherwise: scripts-library); “-” alone: from standard input to standard output
    .check = Writes nothing: names the scripts to lay out
cli-play = Rehearses an enquête in the terminal, or plays it from two files
    .package = Folder of the enquête
    .lang = Language of the call (otherwise: the script's own)
    .data = JSON file of the person's data
    .answers = JSON file of the answers; the call is then played without a keyboard
    .format = Form of the transcript: human or json
    .at = Day and hour of the call, such as 2026-12-01T10:00
    .seed = Number that random orders are drawn from
    .agente = Name of the agente
    .attempt = Rank of the call to this person
cli-test = Plays the scenarios of enquêtes
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
    .format = Form of the answer: human or json
    .suggest = Suggests scenarios that would reach what none does
cli-simulate = Draws calls at random, and says what becomes of them
    .package = Folder of the enquête
    .calls = Number of calls (otherwise: 1000)
    .seed = Number that the first call is drawn from (otherwise: 0); each next call is drawn from the next number
    .format = Form of the answer: human or json
cli-serve = Opens the site; “trame” alone opens a demonstration
    .listen = Address to listen on (otherwise: 127.0.0.1:8093)
    .database = Database (otherwise: sqlite://trame.db)
    .demonstration = Serves a demonstration: everything in it is invented
    .public-url = The public address of the site, when a server with TLS stands in front: https://…
    .site-name = The site's name
    .trusted-proxies = IP addresses of the servers in front of the site, with commas between
    .oidc-issuer = Address of the département's directory (OpenID Connect), to sign in by it: https://…
    .oidc-client-id = The site's name in that directory; its secret is given by TRAME_OIDC_CLIENT_SECRET
    .oidc-name = How that directory is called: “the directory of Cher”
    .oidc-trust-email = Takes addresses for verified where the directory does not say (ProConnect, Entra ID)
    .oidc-no-pkce = Does without PKCE, for directories that refuse it (ProConnect)
cli-user = Keeps accounts: adds them, changes roles, gives links, closes and opens again
cli-user-add = Adds an account, and gives the link with which its person chooses a password
    .email = The person's e-mail address
    .name = Name, as it is said on the telephone (needed for a new account)
    .roles = All her roles, with commas between: autrice, traductrice, agente, responsable, administratrice
    .speaks = Languages she calls in: fr,ar
    .translates = Languages she translates into: ar,ta
    .direction = Direction she writes for
    .database = Database (otherwise: sqlite://trame.db)
    .public-url = The site's public address, to write links (otherwise: http://127.0.0.1:8093)
cli-user-role = Changes a person's roles
    .email = The person's e-mail address
    .name = Name, as it is said on the telephone (needed for a new account)
    .roles = All her roles, with commas between: autrice, traductrice, agente, responsable, administratrice
    .speaks = Languages she calls in: fr,ar
    .translates = Languages she translates into: ar,ta
    .direction = Direction she writes for
    .database = Database (otherwise: sqlite://trame.db)
    .public-url = The site's public address, to write links (otherwise: http://127.0.0.1:8093)
cli-user-disable = Closes an account and its sessions
    .email = The person's e-mail address
    .database = Database (otherwise: sqlite://trame.db)
    .public-url = The site's public address, to write links (otherwise: http://127.0.0.1:8093)
cli-user-enable = Opens an account again
    .email = The person's e-mail address
    .database = Database (otherwise: sqlite://trame.db)
    .public-url = The site's public address, to write links (otherwise: http://127.0.0.1:8093)
cli-user-link = Gives a new link to choose a password
    .email = The person's e-mail address
    .database = Database (otherwise: sqlite://trame.db)
    .public-url = The site's public address, to write links (otherwise: http://127.0.0.1:8093)
cli-user-list = Lists the accounts
    .format = Form of the answer: human or json
    .database = Database (otherwise: sqlite://trame.db)
    .public-url = The site's public address, to write links (otherwise: http://127.0.0.1:8093)

## Refusals

cli-error = error:
cli-usage-unknown-argument = there is no option “{ $arg }”.
cli-usage-unknown-command = there is no command “{ $command }”.
cli-usage-no-value = the option { $arg } expects a value.
cli-usage-not-among = “{ $value }” does not suit { $arg }: choose among { $known }.
cli-usage-bad-value = “{ $value }” does not suit { $arg }.
cli-usage-missing = { $arg } is missing.
cli-usage-conflict = { $arg } and { $other } do not go together.
cli-usage-not-utf8 = an argument is not text in UTF-8.
cli-usage-other = this request is not understood.
cli-usage-likely = Did you mean “{ $likely }”?
cli-usage-help = To know more: trame --help
cli-no-such-folder = “{ $path }”: there is no folder of that name. Give the folder of an enquête, or go to the folder that holds “scripts-library”.
cli-no-package = “{ $path }”: no enquête here. Give a folder that holds enquete.yaml and script.trame, or a folder of such folders.
cli-nothing-there = “{ $path }”: there is nothing there.
cli-no-script = “{ $path }”: no script here. Give a .trame file, or a folder that holds some.
cli-one-package = “{ $path }”: give the folder of one enquête.
cli-unreadable = “{ $path }” cannot be read: { $cause }
cli-over-source = “{ $path }” is named as a file that somebody writes. Give another name, such as call.json for trame build, call.svg for trame graph.
cli-unwritable = “{ $path }” cannot be written: { $cause }
cli-changed-meanwhile = “{ $path }” changed while it was being checked: it was not mended. Try again.
cli-not-json = “{ $path }” is not JSON, at line { $line }, column { $column }.
cli-cause-not-found = there is no such file or folder.
cli-cause-not-allowed = it is not allowed.
cli-cause-not-utf8 = it is not text in UTF-8.
cli-cause-folder = it is a folder.
cli-cause-taken = this address is taken.
cli-not-sound = the enquête “{ $package }” has errors: correct them, then start again.
cli-written = Written: { $path }
cli-graph-which = “{ $path }” does not say what to write: give a name in .svg, .dot, .mmd or .txt, or the option --format.

## Checking

cli-severity-error = error
cli-severity-warning = warning
cli-severity-info = info
cli-severity-help = help
cli-check-count = Enquêtes checked: { $packages }. Errors: { $errors }. Warnings: { $warnings }.
# $count (number): faults that "trame check --fix" would mend.
cli-check-mendable = { $count ->
    [one] One fault mends itself: trame check --fix
   *[other] { $count } faults mend themselves: trame check --fix
    }
cli-mended = mended
cli-not-mended = left
# $count (number): corrections made.
cli-mended-count = { $count ->
    [0] No correction made.
    [one] One correction made.
   *[other] { $count } corrections made.
    }
# $count (number): corrections not made.
cli-not-mended-count = { $count ->
    [one] One correction was not made: it would bring other errors. Mend that line yourself.
   *[other] { $count } corrections were not made: each would bring other errors. Mend those lines yourself.
    }

cli-check-explain = To understand a code written in brackets: trame explain { $code }

## Pages of codes

# $severity: “error” or “warning”.
cli-explain-head = { $code } ({ $severity })
cli-explain-finds = What it finds
cli-explain-hurts = Why it hurts the call
# $place: where the lines of the example stand.
cli-explain-example = { $place ->
        [step] Example, in an étape
        [manifest] Example, in enquete.yaml
        [directory] Example, in annuaire.yaml
        [translation] Example, in a translation file
       *[script] Example
    }
cli-explain-instead = Write instead
cli-explain-unknown = “{ $code }” is not a code of Trame.
cli-explain-all = To see them all: trame explain
cli-explain-one = To read the page of a code: trame explain CODE

## Layout

cli-fmt-done = Laid out: { $path }
cli-fmt-would = To lay out: { $path }
cli-fmt-left = “{ $path }” has errors: this file is left as it is.
cli-fmt-count = Scripts read: { $scripts }. Laid out: { $changed }. With errors, and so left as they are: { $faulty }.
cli-fmt-check-count = Scripts read: { $scripts }. To lay out: { $changed }. With errors: { $faulty }.
# Stands for a file's name before an error.
cli-fmt-stdin = standard input
cli-fmt-stdin-alone = “-” reads standard input: give it alone.

## Scenarios

cli-test-passed = passed
cli-test-failed = failed
cli-test-not-compiled = an enquête's scenarios were not played: correct its errors first (trame check)
cli-test-count = Scenarios passed: { $passed }. Failed: { $failed }.
# The three values look like 5/6.
cli-test-coverage = { $package }: étapes { $steps }, answers { $answers }, branches { $branches }
cli-test-missing = No scenario reaches:
# Beginning of the names of suggested scenarios: letters without accents, digits and _.
cli-test-suggested-name = suggested
cli-test-suggested-others = and { $count } more
cli-test-suggested = Suggested scenarios, to be pasted at the end of the script, then read again:
cli-test-unreached = None of { $calls } calls drawn at random reaches:

## What a call can reach

# An étape, an answer, a branch. “place” is a file and a line.
cli-goal-line = { $place }: { $goal }
cli-goal-step = étape “{ $name }”
cli-goal-answer = answer “{ $code }” to question “{ $question }”
# “line” is the line “si …” or “répéter …” as it is written.
cli-goal-branch-true = “{ $line }” when the condition is true
cli-goal-branch-false = “{ $line }” when the condition is not true
cli-goal-roster-some = “{ $line }” with a turn or more
cli-goal-roster-none = “{ $line }” without any turn

## Calls drawn at random

cli-simulate-progress = Calls
cli-simulate-title = “{ $package }”: { $calls } calls drawn at random, from number { $seed } on
cli-simulate-outcomes = Outcomes:
cli-simulate-steps = Étapes:
cli-simulate-percent = { $value }%
cli-simulate-never = never reached
cli-simulate-shares = Answers are drawn so that calls go everywhere: these shares do not say what people will answer.
# “count” and “shown” are the numbers that “questions” and “screens” write.
cli-simulate-median =
    Median call: { $questions } { $count ->
        [one] question
       *[other] questions
    }, { $screens } { $shown ->
        [one] screen
       *[other] screens
    } (--seed { $seed })
cli-simulate-longest =
    Longest call: { $questions } { $count ->
        [one] question
       *[other] questions
    }, { $screens } { $shown ->
        [one] screen
       *[other] screens
    } (--seed { $seed })
cli-simulate-no-dead-end = Dead ends: none
cli-simulate-dead-ends = Dead ends:
cli-simulate-dead-end = { $message } Calls that meet it: { $calls }. To see one: --calls 1 --seed { $seed }
# Each route has been looked at.
cli-simulate-routes-possible = Possible routes: { $count }; taken by these calls: { $met }.
cli-simulate-routes = Routes: { $count }; taken by these calls: { $met }. Conditions are not examined in this count: some routes may be impossible.
cli-simulate-routes-more = Routes: more than { $count }; taken by these calls: { $met }. Conditions are not examined in this count: some routes may be impossible.
# A number too long to be written: 1.23 × 10^45.
cli-simulate-power = { $start } × 10^{ $power }
cli-simulate-unmet = None of these calls reaches:
cli-simulate-call = “{ $package }”: the call drawn from number { $seed }
cli-simulate-outcome = Outcome: { $outcome }
cli-simulate-died = Dead end: { $message }

## Rehearsal

cli-play-step = Step: { $title }
cli-play-note = (for you) { $text }
cli-play-pronounced = (pronounced) { $text }
cli-play-fallback = (in { $language }: not translated yet)
cli-play-refer = Send to: { $name }
cli-play-alert = Alert “{ $id }” noted for { $service }
cli-play-alert-high = Alert “{ $id }” noted for { $service }, high priority
cli-play-capped = “{ $id }”: { $asked } turns asked for, { $made } made.
cli-play-check-hard = To be corrected before going on. Type: corriger NAME
cli-play-check-soft = To be verified. Type “confirmer”, or: corriger NAME
cli-play-check-questions = Answers concerned: { $questions }
cli-play-rows = One answer for each row, in order, separated by commas: { $rows }
cli-play-proposed = Proposed answer (Enter to keep it): { $value }
cli-play-detail = Specify “{ $code }” (Enter to leave it empty):
cli-play-end = End of the call: { $outcome }. Type “fin” to conclude, or “retour”.
cli-play-over = Call over: { $outcome }
cli-play-prompt = >
cli-play-unknown-command = Type ? to know what can be typed.
cli-play-no-question = There is no question to answer.
cli-play-corrected = New answer to “{ $name }”:
cli-play-objection = Objections: { $names }
cli-play-help =
    Answer with the number or the code of an answer (several: separated by commas), a number, a date (2026-01-31), an hour (14:30) or a text.
      nsp              the person does not know
      refus            the person declines to answer
      passe            leave an optional question
      retour           go back to the previous question
      corriger NAME    change an answer given
      confirmer        confirm a surprising answer
      langue CODE      change the language
      objection NAME   answer an objection
      note TEXT        write a note
      fin OUTCOME      end the call
      ?                this help
cli-play-needs-files = --format json needs --answers too.
cli-play-bad-at = “{ $value }” is not a day and an hour: write for instance 2026-12-01T10:00.
cli-play-bad-language = “{ $value }” is not a language code: write for instance ar or pt-BR.
cli-play-agente = Camille
cli-play-first = This is the first question.
cli-play-which-outcome = With which outcome? For instance: fin refus
cli-play-callback = Which day and hour to call back? For instance 2026-12-01T10:00
cli-play-not-object = “{ $path }”: a JSON object is expected, name → value.
cli-play-bad-value = “{ $path }”, “{ $name }”: this value is neither a text, nor a number, nor a list.
cli-play-bad-slot = “{ $name }” does not name an answer: write q, q[2], q.row or q.code.

## Length of calls

cli-estimate-title = Length of the call: { $title }
cli-estimate-head-language = language
cli-estimate-head-shortest = shortest
cli-estimate-head-median = median
cli-estimate-head-complete = complete call
cli-estimate-head-longest = longest
cli-estimate-head-bound = at most
cli-estimate-seconds = { $seconds } s
cli-estimate-minutes = { $minutes } min
cli-estimate-minutes-and-seconds = { $minutes } min { $seconds } s
cli-estimate-range = { $least } to { $most }
cli-estimate-drawn = The first four lengths are those of calls drawn at random, { $calls } in each language, which go everywhere: they are not the answers of real people. “complete call”: the median of those that come to the end.
cli-estimate-bound = “at most”: the longest way through the script, whether or not its conditions can be met. Objections, corrections and conversation are not counted.
# $percent: 75
cli-estimate-reading = Reading: speeds aloud measured by IReST (Trauzettel-Klosinski and Dietz, 2012), taken at { $percent } % for the telephone. That { $percent } % is an assumption, to be set with the agentes.
cli-estimate-recalled = Speed noted from memory, to be checked in IReST: { $languages }.
cli-estimate-unknown = No published speed: { $languages }. Hence a range, from the slowest to the fastest language with an alphabet.
cli-estimate-untranslated = Some texts are not translated there, and count in the language they are read in: { $languages }.
cli-estimate-answers = Answers: { $closed } s for a choice or a number, { $open } s for a text or an address. These are assumptions; “temps_reponse” in enquete.yaml changes them.
# $times: “texte 15 s, date 5 s”
cli-estimate-manifest = From enquete.yaml: { $times }.
cli-estimate-given = { $type } { $seconds } s
# $severity: “warning”
cli-estimate-warning = { $severity }: { $warning }
cli-estimate-too-long = { $language }: the longest call is beyond “duree_max” ({ $limit }): { $length }. Shorten the script, or change “duree_max” in enquete.yaml.
cli-estimate-may-be-too-long = { $language }: the longest call may be beyond “duree_max” ({ $limit }): { $length }. Try it with somebody who speaks that language.
cli-estimate-route-too-long = { $language }: the longest way through the script is beyond “duree_max” ({ $limit }): { $length }. No call that was drawn was so long.
cli-estimate-language = “{ $value }” is not a language of this enquête: choose among { $known }.
cli-estimate-no-end = none of the calls drawn in “{ $package }” comes to an end: see what “trame simulate” says.
