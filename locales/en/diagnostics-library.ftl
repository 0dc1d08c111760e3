# What can be wrong in a manifest, a directory or a package's folder.

## Files

manifest-missing = This enquête has no manifest.
    .help = Create “{ $path }”, which says who ordered the enquête and under which rules.
script-missing = This enquête has no script.
    .help = Create “{ $path }”.
package-bad-name = “{ $value }” cannot be the name of an enquête.
    .help = Rename its folder: lower-case letters without accents, digits and hyphens, a letter first; and not “communs”, “termes”, “diagnostics”, nor a name that begins with “trame”.

## YAML

yaml-syntax = This line cannot be read: it should be written “key: value”.
    .help = Check the colon followed by a space, quotes, brackets, braces and alignment (spaces, no tabs).
yaml-not-an-entry = A line “key: value” is expected here.
    .help = Add the key and its colon, or remove the line.
yaml-several-documents = The file holds several documents.
    .help = Remove the line “---” and what follows it.
yaml-too-complex = This file is too complex to be read.
    .help = Write values in full, without references (“&” and “*”).
yaml-too-large = This file is too long.
    .help = Shorten it: a manifest or a directory takes at most { $limit } bytes. If it holds something else, take that out.
yaml-not-utf8 = This file is not written in UTF-8.
    .help = Save it again, choosing the encoding UTF-8.

## Keys and values

manifest-unknown-key = There is no key “{ $key }” here.
    .help = { $fix ->
        [none] The possible keys are: { $known }.
       *[other] Write “{ $fix }”.
    }
manifest-missing-key = The key “{ $key }” is missing.
    .help = Add a line “{ $key }:” and its value.
manifest-key-twice = “{ $key }” is written twice.
    .help = Keep only one of the two lines.
manifest-not-entries = Lines “key: value” are expected here.
    .help = Write them under the key, indented.
manifest-empty = “{ $key }” has no value.
    .help = Write it after the colon, or remove the line if the key is optional.
manifest-not-a-text = “{ $key }” expects one value.
    .help = Write it on the line, after the colon.
manifest-not-a-list = “{ $key }” expects a list.
    .help = Write it in brackets, such as [en, ar].
manifest-not-among = “{ $value }” does not suit “{ $key }”.
    .help = { $fix ->
        [none] Choose among: { $known }.
       *[other] Did you mean “{ $fix }”? Choose among: { $known }.
    }
manifest-bad-name = “{ $value }” cannot be a name.
    .help = Lower-case letters without accents, digits and “_”, a letter first, 64 at most; and not a word of the language, such as “refus” or “fin”.
manifest-language-version = Version “{ $value }” of the language is not known.
    .help = Write “langage: { $fix }”.
manifest-bad-duration = “{ $value }” is not a length of time.
    .help = Write a number and its unit: s, min, h or j (days). Such as “8 min”.
manifest-bad-months = “{ $value }” is not a length of conservation.
    .help = Write a number of months (mois) or years (ans). Such as “6 mois”.
manifest-bad-day = “{ $value }” is neither a day nor a range of days.
    .help = Write for instance “lundi” or “lundi-vendredi”.
manifest-bad-hours = “{ $value }” is not a range of hours.
    .help = Write days, then their ranges: “lundi-vendredi 09:00-12:30 13:30-19:00”, and “;” before other days.
manifest-hours-backwards = The range “{ $value }” ends before it begins.
    .help = Write the hour it begins, then the hour it ends.
manifest-hours-overlap = The range “{ $value }” overlaps another one of the same day.
    .help = Join them, or correct their hours.
manifest-bad-attempts = “{ $value }” is not a number of attempts.
    .help = Write a whole number from 1 to { $most }.
manifest-bad-language = “{ $value }” is not a language code.
    .help = Write a code such as fr, ar, pt-BR.
manifest-language-twice = The language “{ $value }” is there already.
    .help = Keep it once.
manifest-fallback-nowhere = “{ $value }” leads to none of the enquête's languages: “{ $from }” would have no texts.
    .help = Choose the script's language or one of its targets.
manifest-outcome-built-in = “{ $value }” is an outcome of Trame already.
    .help = Give yours another name, or remove the line.
manifest-unknown-outcome = “{ $value }” is not an outcome of Trame.
    .help = An own outcome stands under one of these: { $known }.
manifest-unused-outcome = The outcome “{ $value }” is never used.
    .help = Write “fin { $value }” in the script, or remove the line.
directory-bad-phone = “{ $value }” is not a telephone number.
    .help = Write digits, with spaces if you like and “+” before a country code; in quotes.
directory-bad-email = “{ $value }” is not an e-mail address.
    .help = Write for instance service@example.org.
