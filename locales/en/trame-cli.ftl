# What the command line says.

## Headings of the help

cli-heading-usage = Usage:
cli-heading-commands = Commands
# Stands for a command in the usage line.
cli-heading-command = COMMAND
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-option-help = Shows this help
cli-option-version = Shows the version

## Commands and options; each attribute is an option of the command

cli-trame = Write, check and make telephone enquêtes, in the language of the person called
    .ui-lang = Language of messages: fr or en
cli-check = Says what is wrong in enquêtes, and where
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
    .fix = Makes the sure corrections in the scripts first
    .format = Form of the answer: human or json
cli-build = Writes the compiled script of an enquête, as JSON
    .package = Folder of the enquête
    .output = File to write it to (otherwise: standard output)
cli-extract = Writes the source texts of enquêtes, for translators
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
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
cli-serve = Opens the site; this is also what “trame” alone does
    .listen = Address to listen on (otherwise: 127.0.0.1:8093)
    .database = Database (otherwise: sqlite://trame.db)

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
cli-no-such-folder = “{ $path }”: there is no such folder.
cli-no-package = “{ $path }”: no enquête here. Give a folder that holds enquete.yaml and script.trame, or a folder of such folders.
cli-one-package = “{ $path }”: give the folder of one enquête.
cli-unreadable = “{ $path }” cannot be read: { $cause }
cli-unwritable = “{ $path }” cannot be written: { $cause }
cli-changed-meanwhile = “{ $path }” changed while it was being checked: it was not mended. Try again.
cli-not-json = “{ $path }” is not JSON, at line { $line }, column { $column }.
cli-cause-not-found = there is no such file.
cli-cause-not-allowed = it is not allowed.
cli-cause-not-utf8 = it is not text in UTF-8.
cli-cause-folder = it is a folder.
cli-not-sound = the enquête “{ $package }” has errors: correct them first.
cli-written = Written: { $path }

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
    [0] There was nothing to mend without asking you.
    [one] One correction made.
   *[other] { $count } corrections made.
    }
# $count (number): corrections not made.
cli-not-mended-count = { $count ->
    [one] One correction was not made: it would bring other errors. Mend that line yourself.
   *[other] { $count } corrections were not made: each would bring other errors. Mend those lines yourself.
    }

## Scenarios

cli-test-passed = passed
cli-test-failed = failed
cli-test-not-compiled = the script has errors: its scenarios were not played
cli-test-count = Scenarios passed: { $passed }. Failed: { $failed }.

## Rehearsal

cli-play-step = Step: { $title }
cli-play-note = (for you) { $text }
cli-play-refer = Send to: { $name }
cli-play-alert = Alert “{ $id }” sent to { $service }
cli-play-alert-high = Alert “{ $id }” sent to { $service }, high priority
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
