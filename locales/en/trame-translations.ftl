# Translations: the commands of "trame locales", the states of a text.

## Commands

cli-locales = Keeps translations: how far they are, their order, their faults
cli-locales-status = Says how far each language of each enquête is, and what keeps it closed
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
    .lang = Languages, with commas between (otherwise: all those of the enquête)
    .format = Form of the answer: human or json
cli-locales-check = Says what is wrong in translations, each fault at its place
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
    .lang = Languages, with commas between (otherwise: all those of the enquête)
    .format = Form of the answer: human or json
cli-locales-mark = Says of texts that they are drafts, translated or reviewed, from today's French
    .package = The enquête's folder
    .language = A language, ar for instance
    .texts = Names of texts; a message's stands for its answers too
    .stage = What they are: brouillon (draft), traduit (translated) or relu (reviewed)
    .by = Name of who says so
    .all = All those of which nothing is known yet, as drafts only
cli-locales-spelling = Says that the French of texts changed in its spelling only: their translations stay up to date
    .package = The enquête's folder
    .texts = Names of texts; a message's stands for its answers too
    .before = The .ftl file of the texts before (otherwise: that of the last extraction)
cli-locales-extract = Writes the source texts of enquêtes, for translators (as "trame extract" does)
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
cli-locales-sync = Brings the files of translations into the order of the source texts; nothing is added, nothing is lost
    .paths = Folders of enquêtes, or folders that hold some (otherwise: scripts-library)
    .lang = Languages, with commas between (otherwise: all those that have a folder)
cli-locales-pseudo = Writes a make-believe language, longer and accented, to see on the screen what would be cut or forgotten
    .package = The enquête's folder
    .mirror = A make-believe language that is read from right to left
cli-rename = Changes a name of the script wherever it serves, and carries the translations along
    .package = The enquête's folder
    .old = Name of the question, the text, the étape… or an answer's code: question.code
    .new = The new name

## What commands say

cli-renamed-file = Changed: { $path }
cli-renamed = "{ $old }" is now called "{ $new }".
# $count: how many other enquêtes have changed, because they share a script.
cli-renamed-shared =
    { $count ->
        [one] One other enquête, which shares this script, has changed too: { $packages }.
       *[other] { $count } other enquêtes, which share this script, have changed too: { $packages }.
    }
cli-rename-unknown = Nothing is called "{ $old }" in this enquête.
cli-rename-unknown-near = Nothing is called "{ $old }" in this enquête. Perhaps "{ $near }"?
cli-rename-taken = "{ $new }" serves already in the enquête { $package }: nothing was changed.
cli-rename-bad-name = "{ $new }" cannot be a name: it takes a small letter without an accent, then small letters, figures or "_", 64 characters at most.
cli-rename-reserved = "{ $new }" has a meaning in scripts already: choose another name.
cli-rename-of-list = This code is that of an answer of "{ $list }": write { $list }.{ $code }.
cli-rename-state = The file { $path } cannot be read: nothing was changed. The command "trame locales status" says why.
cli-rename-unsure = Nothing was changed: at this place, the enquête would not be the same any more. { $place }
cli-rename-same = "{ $old }" is that name already: there is nothing to do.
cli-rename-undone = The files that were changed already have been put back as they were.
cli-locales-synced = Brought into order: { $path }
# $files: how many files were read.
cli-locales-sync-count =
    { $count ->
        [0] Nothing to change: the { $files } files are in order.
        [one] One file was brought into order.
       *[other] { $count } files were brought into order.
    }
cli-locales-pseudo-header =
    Written by "trame locales pseudo": a make-believe language, for trials only.
    Not to be translated, nor added to the languages of an enquête.
cli-locales-pseudo-done = To see it: trame play { $package } --lang { $lang }

cli-locales-none-in = None of these enquêtes is translated into “{ $language }”. Languages: { $known }.
cli-locales-none = None of these enquêtes is translated.
cli-locales-head-package = Enquête
cli-locales-head-language = Language
cli-locales-head-total = Texts
cli-locales-head-missing = Missing
cli-locales-head-stale = Stale
cli-locales-head-context = Context changed
cli-locales-head-draft = Drafts
cli-locales-head-fresh = Translated
cli-locales-head-reviewed = Reviewed
cli-locales-head-obsolete = Obsolete
cli-locales-head-open = Calls
cli-locales-open = open
cli-locales-closed = closed
# $package, $lang: an enquête, a language
cli-locales-why = { $package }, { $lang }: what keeps the language closed
# $count, $texts: how many texts, their names
cli-locales-why-missing =
    { $count ->
        [one] One text is missing: { $texts }
       *[other] { $count } texts are missing: { $texts }
    }
cli-locales-why-stale =
    { $count ->
        [one] One text is older than today's French: { $texts }
       *[other] { $count } texts are older than today's French: { $texts }
    }
cli-locales-why-faulty =
    { $count ->
        [one] One text has a fault (trame locales check): { $texts }
       *[other] { $count } texts have a fault (trame locales check): { $texts }
    }
cli-locales-why-unreviewed =
    { $count ->
        [one] One text is not reviewed: { $texts }
       *[other] { $count } texts are not reviewed: { $texts }
    }
cli-locales-why-steps = Étapes concerned: { $steps }
cli-locales-no-language = The enquête { $package } is not translated into "{ $lang }". Its languages: { $known }. To add one, write it under "cibles" in enquete.yaml.
cli-locales-no-text = There is no text "{ $text }" in this enquête.
cli-locales-no-text-near = There is no text "{ $text }" in this enquête. Perhaps "{ $near }"?
cli-locales-mark-each = Only drafts can be marked all at once: name each text that is translated or reviewed.
cli-locales-mark-missing = "{ $text }" has no translation into "{ $lang }": nothing was marked.
# $stage: brouillon, traduit or relu
cli-locales-marked =
    { $count ->
        [one] { $count } text marked "{ $stage }".
       *[other] { $count } texts marked "{ $stage }".
    }
cli-locales-spelling-same = The French of { $texts } is the same as at the last extraction. If you have extracted the texts already, give the file of before with --before.
# $texts: texts whose spelling changed; $kept: translations that stay up to date
cli-locales-spelt =
    { $texts ->
        [one] Spelling noted for { $texts } text
       *[other] Spelling noted for { $texts } texts
    }; { $kept ->
        [one] { $kept } translation stays up to date.
       *[other] { $kept } translations stay up to date.
    }

## Files of states

state-unreadable = { $path }, line { $line }: this file of states cannot be read ({ $cause }). Take it back from a backup, or delete it: its texts will be drafts.
state-too-large = { $path }: this file of states is too large. Take it from a backup, or remove it: its texts will be drafts.
state-newer = { $path }: this file of states is of another version of Trame ({ $cause }). Use the version of Trame that wrote it.

## Spreadsheets

cli-locales-export = Writes a spreadsheet for somebody who translates with Excel or LibreOffice
    .package = The script's folder
    .language = Language, for example ar
    .output = Spreadsheet to write (else: the script's name and the language, .xlsx)
cli-locales-import = Takes what was translated in a spreadsheet
    .file = The .xlsx spreadsheet that came back
    .package = The script's folder (else: the one of that name in scripts-library)
    .stage = What the changed texts are: brouillon (else), traduit or relu
    .by = Name of who wrote them
cli-locales-exported =
    { $count ->
        [one] { $path }: { $count } row.
       *[other] { $path }: { $count } rows.
    }
# $line: number of a row; $text: name of a text; $why: a sentence
cli-locales-import-refused = Row { $line }, { $text }: { $why }
cli-locales-import-moved = What surrounds these texts has changed since the export; they are kept, and nothing is said of them: { $texts }
cli-locales-import-saved =
    { $count ->
        [0] No text changed.
        [one] { $count } text changed.
       *[other] { $count } texts changed.
    }
cli-locales-import-known =
    { $count ->
        [one] { $count } text taken before.
       *[other] { $count } texts taken before.
    }
cli-locales-import-marked =
    { $count ->
        [one] { $count } text marked.
       *[other] { $count } texts marked.
    }
cli-locales-import-empty =
    { $count ->
        [one] { $count } text not filled in, left as it is.
       *[other] { $count } texts not filled in, left as they are.
    }
cli-locales-import-left =
    { $count ->
        [one] { $count } text refused: it stays in the spreadsheet.
       *[other] { $count } texts refused: they stay in the spreadsheet.
    }
sheet-refused-gone = the script has no such text any more.
sheet-refused-source = the French has changed since the export. Export again to translate today's text.
sheet-refused-changed = the translation was changed elsewhere since the export. Compare the two, then export again.
sheet-refused-rows = its rows are no longer those of the export: some are missing, or there twice.
# $form: the form, for example few
sheet-refused-empty = the form “{ $form }” is empty. Fill in each form, or only the last if all are said alike.
sheet-refused-value = the spreadsheet has made a number or a date of it. Set the cell's format to Text and type it again.
sheet-refused-formula = the cell holds a formula. Put the text itself there.
sheet-refused-file = its .ftl file has a fault that prevents this text from being written. Correct it first: trame locales check.
sheet-fault-foreign-file = { $path } is no .xlsx spreadsheet, or is protected by a password. Save it as Excel (.xlsx), without a password.
sheet-fault-foreign = { $path } is no spreadsheet written by “trame locales export”, or its hidden sheet “trame” was removed.
sheet-fault-newer = { $path } was written by another version of Trame. Export again.
sheet-fault-damaged = { $path } cannot be read: the file is damaged ({ $cause }). Ask for it to be sent again.
sheet-fault-too-large = { $path } is too large to be a translator's spreadsheet. Ask for the one that “trame locales export” wrote.
sheet-fault-columns = { $path }: columns are missing or have other titles: { $columns }. Put their titles back; hidden columns count too.
sheet-fault-package = This spreadsheet is that of the script { $sent }, not of { $package }. Give the folder of { $sent }, or the other spreadsheet.

## In the spreadsheet

sheet-tab-guide = Mode d'emploi - How to
sheet-tab-texts = Translation
sheet-head-id = Text
sheet-head-step = Step
sheet-head-context = Context
sheet-head-variables = To be copied as it is
sheet-head-source = In French
sheet-head-form = Form
sheet-head-translation = Translation
sheet-head-status = State
# $package: title of the script; $lang: the language
sheet-guide-title = { $package }: to be translated into { $lang }
sheet-guide =
    These sentences are said on the telephone, in the order of the call. Translate as people speak, politely.
    Write only in the yellow column “Traduction” (“Translation”) of the next sheet. The rest is locked.
    What is in braces, for example { "{ $nom }" }, is replaced during the call: copy it as it is, where it belongs in your language.
    When a sentence has several rows, the column “Forme” (“Form”) says for which values each is said. Write the whole sentence each time. If all are said alike, fill in only the last.
    A cell left empty changes nothing. Save as Excel (.xlsx), then send the file back.
sheet-answer = Answer to { $question }
sheet-variable = { $code }: { $kind }
# $values: examples
sheet-variable-values = { $code }: { $kind } ({ $values })
sheet-variable-more = { $code }: { $kind } ({ $values }…)
# $name: something known; $value: its value, or a category such as few; $examples: numbers
sheet-form-numbers = { $name }: { $examples }… ({ $value })
sheet-form-fractions = { $name }: decimal numbers ({ $value })
sheet-form-default = { $name }: { $value }, or another
sheet-form-value = { $name }: { $value }
