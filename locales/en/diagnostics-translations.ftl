# What is wrong in translations.
# $fix, $expected: what was probably meant; “none”, or nothing, where nobody can tell.

file-entry-empty = “{ $name }” has no text.
    .help = Write its text after “=”, or remove this entry: the text will be missing, and the language will wait.
file-line-start = A line of text cannot begin with “{ $mark }”.
    .help = Begin with another sign, or write { "{" } "{ $mark }" { "}" } at the start of the line.
translation-unknown-variable = The source text does not quote “${ $name }”.
    .help = { $fix ->
        [none] Quote only the variables of the source text.
       *[other] Did you mean “{ $fix }”?
    }
translation-own-choice = The source text does not choose its words by “${ $name }”; the translation does.
    .help = That is allowed where the language needs it, for an agreement for instance; otherwise write one sentence only.
translation-function = { $function } cannot write “${ $name }”.
    .help = NUMBER writes numbers, DATETIME writes dates and hours; anything else is written by itself: { "{" } ${ $name } { "}" }.
translation-format = The source text says how to write “${ $name }”; the translation leaves it as it is.
    .help = Take over the options of the source text, such as dateStyle or weekday, or make sure that the usual form will do.
translation-unknown-phrase = “{ $name }” is not a text of this enquête.
    .help = { $fix ->
        [none] Quote a phrase that the source text quotes; for a variable, write a “$” before its name.
       *[other] Did you mean “{ $fix }”?
    }
translation-term-missing = The term “-{ $name }” does not exist in this language yet ({ $language }).
    .help = Translate it in locales/{ $language }/termes.ftl.
translation-term-unquoted = The source text quotes the term “-{ $name }”; the translation writes it otherwise.
    .help = Quote the term, { "{" } -{ $name } { "}" }: it will be said in the same way everywhere.
translation-dropped = The source text says “{ $name }”; the translation does not.
    .help = Add { "{" } { $name } { "}" } to the sentence, in each of its variants.
translation-dropped-perhaps = The source text quotes “{ $name }”; the translation does not.
    .help = Make sure that nothing is lost; otherwise add { "{" } { $name } { "}" }.
translation-variant-twice = The variant [{ $key }] is there twice; only the first is said.
    .help = Remove one of the two, or correct its key.
translation-unknown-category = “{ $key }” is neither a number nor a plural form.
    .help = { $fix ->
        [none] The forms of this language are: { $expected }.
       *[other] Did you mean “{ $fix }”? The forms of this language are: { $expected }.
    }
translation-idle-variant = The variant [{ $key }] is never said: this language ({ $language }) does not have that form.
    .help = Remove it. The forms of this language are: { $expected }.
translation-idle-date = “${ $name }” is a date or an hour: it chooses no variant.
    .help = Write one sentence only, that of the default variant.
translation-missing-plural = By “${ $name }”, this language ({ $language }) has other forms: { $missing }.
    .help = Write a variant for each of these forms.
translation-one-without-number = The variant [{ $key }] does not say “${ $name }”, and is said for { $also } too.
    .help = Say { "{" } ${ $name } { "}" } in it, or add a variant [{ $also }].
translation-number-missing = The source text says “{ $expected }”; the translation does not.
    .help = Write this number, in figures.
translation-number-other = “{ $found }” is not in the source text.
    .help = { $expected ->
        [none] Remove this number, or have the source text corrected.
       *[other] The source text says “{ $expected }”.
    }
translation-number-added = The source text does not have the number “{ $found }”.
    .help = Make sure that it says it in letters; otherwise remove it.
translation-address-missing = The source text gives the address “{ $expected }”; the translation does not.
    .help = Copy it as it is.
translation-address-other = The address “{ $found }” is not in the source text.
    .help = { $expected ->
        [none] Remove it, or have the source text corrected.
       *[other] The source text gives “{ $expected }”.
    }
translation-empty = This translation is empty: the call would have nothing to say.
    .help = Translate the text, or remove the entry: it will be counted as missing.
translation-placeholder = “{ $text }” is not a translation, and would be read aloud.
    .help = Translate the text, or remove the entry: it will be counted as missing.
translation-untranslated = This text was left in the source language.
    .help = Translate it, or remove the entry: it will be counted as missing.
translation-writing = This text is all in Latin letters, which this language ({ $language }) does not use.
    .help = Write it in the language's own writing; how it sounds goes into the attribute .prononciation.
translation-html = “{ $text }” is HTML: the agente would see it as it is.
    .help = Write the text alone; for a no-break space, put the character itself.
translation-bidi-override = An invisible character ({ $mark }) turns the order of letters round.
    .help = Remove it, and the one that closes it: the order follows the language by itself.
translation-bidi-unbalanced = An invisible character of direction ({ $mark }) does not have its counterpart.
    .help = Remove it: what the text quotes is isolated from the rest already.
translation-garbled = “{ $text }”: letters were lost when the encoding changed.
    .help = Take the original text again, and save the file as UTF-8.
translation-long = This translation takes more than three times as long to say as the source text.
    .help = Make sure that it does not say something else, or shorten it.
translation-short = This translation takes less than a third of the time to say that the source text takes.
    .help = Make sure that nothing is missing.
translation-obsolete = The source does not have “{ $name }”.
    .help = { $fix ->
        [none] Remove this entry, if it is of no use any more.
       *[other] Did you mean “{ $fix }”? Otherwise remove this entry.
    }
translation-elsewhere = “{ $name }” is not a text of this file.
    .help = Move this entry to the file { $catalog }.ftl of the same language.
translation-otherwise = The same source text is translated otherwise elsewhere, in “{ $other }” ({ $catalog }.ftl).
    .help = Choose one of the two translations, unless there is a reason to tell them apart.
