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

## What commands say

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
state-too-large = { $path }: this file of states is too large.
state-newer = { $path }: this file of states is of another version of Trame ({ $cause }).
