### What is wrong in a script. Each message has a stable code; its value says what is wrong, `.help`
### what to do. $found is what is written, $fix the likely correction ("none" when there is none).

## Reading the script

# $byte (number): where the first unreadable byte is.
not-utf8 = The file is not UTF-8: byte { $byte } cannot be read.
    .help = Save the file as UTF-8, from your editor's “Save as” menu.
# $max (number): the size allowed, in MB.
file-too-large = The file is larger than { $max } MB.
    .help = Split the script into several files, which “inclure” brings together.
# $byte (number): where the character is; $found: its number.
control-character = There is an invisible character ({ $found }) at byte { $byte }.
    .help = Delete it: type the few letters around this place again.
# $max (number): bytes allowed.
line-too-long = The line is longer than { $max } bytes.
    .help = Split it: a text may take several “>” lines, a computation several “calculer”.
# $max (number): KiB allowed.
text-too-long = The text is longer than { $max } KiB.
    .help = Split it into several “dire”.
# $max (number): the most faults that are listed.
too-many-faults = Reading stops here: there are more than { $max } faults in this file.
    .help = Mend the first ones, then check again. Is this really a script?

tab-indentation = The line begins with a tab.
    .help = Replace the beginning of the line with { $expected } spaces.
nbsp-indentation = The line begins with a non-breaking space.
    .help = Replace the beginning of the line with { $expected } ordinary spaces.
# $column, $expected (number): how many spaces there are, and should be.
misaligned = The line begins after { $column } spaces instead of { $expected }.
    .help = Align it with its neighbours: { $expected } spaces at the beginning.
# $parent: the line above, or “top” for the margin; $places: the lines allowed; $top: “yes” if the margin is right.
misplaced = { $parent ->
        [top] “{ $found }” cannot begin at the margin.
       *[other] “{ $found }” cannot stand under “{ $parent }”.
    }
    .help = { $top ->
        [yes] Move this line to the margin, with no space before it.
       *[no] Move this line under one of these: { $places }.
    }
# $max (number): levels allowed.
too-many-levels = More than { $max } blocks stand inside one another.
    .help = Move some of these lines to an étape of their own.
empty-block = There is nothing under “{ $found }”.
    .help = Write what belongs to it on the next lines, with two more spaces at the beginning; or delete the line.
line-after-end = This line comes after “->” or “fin”: it will never be reached.
    .help = Move it up, or delete it.

unknown-keyword = “{ $found }” is not a keyword.
    .help = { $fix ->
        [none] Check the spelling of the first word.
       *[other] Did you mean “{ $fix }”?
    }
unknown-line = This line begins with neither a mark nor a keyword: “{ $found }”.
    .help = Begin with “>” what is said, with “!” a note for the agente, with “-” an answer, with “#” a comment.
bad-dash = The sign “{ $found }” does not begin an answer.
    .help = Type a hyphen: “{ $fix }”.
bad-arrow = The sign “{ $found }” does not lead to an étape.
    .help = Type a hyphen and a “greater than” sign: “{ $fix }”.
comment-after = A comment cannot follow a statement on the same line.
    .help = Put “{ $found }” on a line of its own, above.
extra-words = The line should end before “{ $found }”.
    .help = Delete the end of the line. A text to be said goes below, on a “>” line.
missing-colon = A “:” is missing after the name or the code.
    .help = Write a short name first, then “:”. Here, perhaps “{ $fix }”.
missing-equals = A “=” is missing after “{ $found }”.
    .help = Write “{ $found } =” and then the value.
wrong-equals = A value is given with “=”, not with “{ $found }”.
    .help = Write “{ $fix }”.
missing-title = The title is missing after “:”.
    .help = Write in a few words what the agente will read on the screen.
missing-si = A “si” is missing after “{ $found }”.
    .help = Write “confirmer si” and then what is surprising.
bad-path = “{ $found }” is not the path of a script to include.
    .help = Write it like “communs/rgpd”: small letters, digits, “_” and “-”, without “..” or an extension.

missing-name = A name is missing.
    .help = Write a short name: small letters without accents, digits and “_”.
bad-name = “{ $found }” cannot be a name.
    .help = { $fix ->
        [none] A name begins with a letter and holds only small letters without accents, digits and “_”.
       *[other] Write “{ $fix }”: small letters without accents, digits and “_”.
    }
# $max (number): characters allowed.
name-too-long = This name is longer than { $max } characters.
    .help = Choose a shorter name: it is also a column's title.
reserved-name = “{ $found }” is a reserved word: it cannot be a name here.
    .help = Choose another name, for instance “{ $found }_2”.

else-without-if = This “{ $found }” line follows no “si”.
    .help = Put it right after a “si” block, on the same column; nothing comes after “sinon”.
nested-roster = A “répéter” cannot stand inside another.
    .help = Move it out of the first, or ask its questions without repeating.
roster-without-limit = The number of turns allowed is missing.
    .help = Add “, au plus 10”, with the right number, at the end of the line.
missing-times = A “fois” is missing after “{ $found }”.
    .help = Write “{ $found } fois, au plus 10”, with the right number.
missing-service = The alert does not say which service it goes to.
    .help = Add “vers” and the service's name in the directory.
bad-priority = “{ $found }” is not a priority.
    .help = Write “priorité haute” (high) or “priorité normale”.
alert-without-note = The alert has no text for the service.
    .help = Write below, on a “!” line, what the service will receive.
missing-text = There is nothing to say under “{ $found }”.
    .help = Write below, on a “>” line, what the agente will say.
missing-outcome = The call's outcome is missing after “fin”.
    .help = Write for instance “fin complet”.
arrow-before-end = “fin” is written without an arrow when it is alone on its line.
    .help = Write “{ $fix }”.

missing-type = The type of the answer is missing.
    .help = Write after “:” for instance “oui non”, “choix”, “entier”, “texte” or “date”.
unknown-type = “{ $found }” is not a type of answer.
    .help = { $fix ->
        [none] The types are: oui non, choix, choix multiple, classement, grille, échelle, entier, décimal, texte, date, heure, téléphone, courriel, code postal.
       *[other] Did you mean “{ $fix }”?
    }
bad-scale = The two ends of the scale cannot be read.
    .help = Write for instance “échelle 0 à 10”.
unknown-option = “{ $found }” is not an option.
    .help = { $fix ->
        [none] The options are: obligatoire, facultatif, à lire, ordre aléatoire, au plus N, au moins N, entre A et B.
       *[other] Did you mean “{ $fix }”?
    }
empty-option = There is nothing between two commas.
    .help = Delete the extra comma, or write the option.
missing-comma = A comma is missing before “{ $found }”.
    .help = Write a comma between the type and each option.
bad-count = “{ $found }” is not a whole number greater than zero.
    .help = Write a number in digits, for instance “au plus 3”.
bad-bounds = The two bounds of “entre” cannot be read.
    .help = Write for instance “entre 0 et 120”.
duplicate-option = The option “{ $found }” is already given.
    .help = Keep one of the two.
option-conflict = “{ $found }” contradicts another option.
    .help = Choose between “obligatoire” and “facultatif”.
duplicate-default = This question has a “par défaut” line already.
    .help = Keep one of the two.
wrong-order = The “{ $found }” line comes too late: it goes before “{ $after }”.
    .help = Under a question the order is: “>”, “!”, “-”, “par défaut”, then “exiger” and “confirmer si”.

missing-code = The answer's code is missing.
    .help = Write “-”, then a short code, “:” and what the agente will read.
bad-code = “{ $found }” cannot be an answer's code.
    .help = { $fix ->
        [none] A code begins with a letter and holds only small letters without accents, digits and “_”.
       *[other] Write “{ $fix }”: small letters without accents, digits and “_”.
    }
reserved-code = “{ $found }” cannot be the code of a new answer.
    .help = Choose another code. “nsp” and “refus” exist already: they are written without a label.
missing-label = The answer has no label.
    .help = Write it after “:”, or below on “>” lines.
label-twice = The answer has a label already, on its line.
    .help = Keep one of the two: the line's label, or the “>” lines.
unknown-mark = “{ $found }” is not a mark.
    .help = The marks are [préciser], [seule], [fixe] and [si …]. For the mark, or for a bracket to be read, write “{ $fix }”.
unclosed-mark = The bracket is not closed, or not opened: “{ $found }”.
    .help = A mark stands in brackets at the end of the line, for instance “[préciser]”.
duplicate-mark = The mark “{ $found }” is already given.
    .help = Delete one of the two.
mark-after-target = “{ $found }” comes after the arrow.
    .help = Write the marks before “->”.
arrow-in-label = There is an arrow “->” in the middle of the label.
    .help = For an arrow to be read, write “{ $fix }”. To go to an étape, end the line with “->” and its name.
missing-target = The arrow leads nowhere.
    .help = Write after “->” the name of an étape further down, or “fin” and the outcome.

missing-value = A value is missing near “{ $found }”.
    .help = Write there a name, a number, a date or a text in straight quotes.
missing-operator = Nothing joins “{ $found }” to what precedes.
    .help = { $fix ->
        [none] Write between the two a sign or a word such as “=”, “et”, “ou”, “+”.
       *[other] Did you mean “{ $fix }”?
    }
unexpected = “{ $found }” means nothing here.
    .help = Delete it. A text is written in straight quotes: "text".
unclosed-parenthesis = The parenthesis opened here is not closed.
    .help = Add “)” at the end of what it holds.
unopened-parenthesis = This parenthesis is not opened.
    .help = Delete it, or add “(” before.
unclosed-quote = The quote opened here is not closed.
    .help = Add a straight quote (") at the end of the text.
bad-quotes = A text is written here in straight quotes.
    .help = Write { $fix ->
        [none] "text".
       *[other] { $fix }
    }
wrong-sign = The sign “{ $found }” does not exist here.
    .help = Write “{ $fix }”.
chained-comparison = Two comparisons follow each other.
    .help = Separate them with “et”: “1 < x et x < 3”.
misplaced-not = “non” goes with a whole condition, not with what follows it here.
    .help = Put “non” and its condition in parentheses.
unknown-function = “{ $found }” is not a function.
    .help = { $fix ->
        [none] Check the name before the parenthesis; the functions are in the language's documentation.
       *[other] Did you mean “{ $fix }”?
    }
# $point: the number with a point; $two: the two numbers apart.
ambiguous-comma = In parentheses, “{ $found }” may be one number or two.
    .help = Write “{ $point }” for one number, “{ $two }” for two.
decimal-comma = In an option a comma separates: “{ $found }” is not clear.
    .help = Write “{ $fix }”, with a point.
# $max (number): digits allowed.
number-too-long = This number has more than { $max } digits.
    .help = Write a shorter number: one that is not computed with is a text, in straight quotes.
bad-date = “{ $found }” is not a date.
    .help = { $fix ->
        [none] Write a date that exists, the year first: 2026-01-31.
       *[other] Write “{ $fix }”: year, month, day.
    }
bad-time = “{ $found }” is not an hour.
    .help = { $fix ->
        [none] Write an hour between 00:00 and 23:59.
       *[other] Write “{ $fix }”.
    }
not-a-list = “dans” wants a list in parentheses.
    .help = Write for instance “dans (oui, non)”.
not-a-code = “contient” wants an answer's code.
    .help = Write the code alone, for instance “freins contient langue”.
# $max (number): levels allowed.
expression-too-deep = This expression has more than { $max } levels.
    .help = Split it into several “calculer”.

bad-turn = “{ $found }” is not a turn's number.
    .help = Write a number from 1 on, for instance “enfant_age[2]”.
bad-language = “{ $found }” is not a language's code.
    .help = Write for instance “ar” or “pt-BR”.
absent-end = “attendu pas fin” does not exist.
    .help = Write the outcome the call must have: “attendu fin complet”.
