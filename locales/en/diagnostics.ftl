### What is wrong in a script. Each message has a stable code; its value says what is wrong, `.help`
### what to do. $found is what is written, $fix the likely correction ("none" when there is none).

## Reading the script

# $byte (number): where the first unreadable byte is.
not-utf8 = The file is not saved as UTF-8: at byte { $byte }, a character cannot be read.
    .help = In your editor, choose “Save as”, then the encoding UTF-8.
# $max (number): the size allowed, in MB.
file-too-large = The file is larger than { $max } MB.
    .help = Split the script into several files, which “inclure” brings together.
# $byte (number): where the character is; $found: its number.
control-character = The line holds an invisible character ({ $found }), at byte { $byte } of the file.
    .help = Remove it: delete the few letters around this place, then type them again.
# $max (number): bytes allowed.
line-too-long = The line is too long: more than { $max } bytes, about as many letters.
    .help = Split it: a text may take several “>” lines, a computation several “calculer”.
# $max (number): KiB allowed.
text-too-long = The text is longer than { $max } KiB.
    .help = Split it into several “dire”.
# $max (number): the most faults that are listed.
too-many-faults = Reading stops here: there are more than { $max } faults in this file.
    .help = Mend the first ones, then check again. Is this really a script?

tab-indentation = The line begins with a tab: only spaces say here where it belongs.
    .help = Delete the beginning of the line, then type { $expected } spaces.
nbsp-indentation = The line begins with a non-breaking space, which looks like a space and is none here.
    .help = Delete the beginning of the line, then type { $expected } ordinary spaces.
# $column, $expected (number): how many spaces there are, and should be.
misaligned = The line begins after { $column } spaces instead of { $expected }.
    .help = Put { $expected } spaces at the beginning of the line: lines that go together begin on the same column.
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
line-after-end = This line comes after “->” or “fin”, which leave this block: it will never be reached.
    .help = Move it before the “->” or “fin” line, or delete it.

unknown-keyword = “{ $found }” is not a word that can begin a line.
    .help = { $fix ->
        [none] Check the spelling of the first word.
       *[other] Did you mean “{ $fix }”?
    }
unknown-line = This line begins with neither a mark nor a keyword: “{ $found }”.
    .help = { $fix ->
        [none] Begin with “>” what is said, with “!” a note for the agente, with “-” an answer, with “#” a comment.
       *[other] If it is to be said, write “{ $fix }”. A note for the agente begins with “!”, an answer with “-”, a comment with “#”.
    }
bad-dash = The sign “{ $found }” does not begin an answer.
    .help = Type a hyphen: “{ $fix }”.
bad-arrow = The sign “{ $found }” does not lead to an étape.
    .help = Type a hyphen and a “greater than” sign: “{ $fix }”.
comment-after = A comment must be alone on its line.
    .help = Put “{ $found }” on a line of its own, above.
extra-words = The line should end before “{ $found }”.
    .help = Delete the end of the line. A text to be said goes below, on a “>” line; a condition after “sinon” begins with “sinon si”.
missing-colon = A “:” is missing after “{ $found }”.
    .help = { $fix ->
        [none] Write “:” after the name, then what follows it: a title for an étape or a scénario, a type for a question.
       *[other] Write “:” after the name: “{ $fix }”.
    }
missing-equals = A “=” is missing after “{ $found }”.
    .help = Write “{ $found } =” and then the value.
wrong-equals = A value is given with “=”, not with “{ $found }”.
    .help = Write “{ $fix }”.
missing-title = The title is missing after “:”.
    .help = Write in a few words what the agente will read on the screen, for instance “étape accueil : Se présenter”.
missing-si = A “si” is missing after “{ $found }”.
    .help = Write “confirmer si”, then what is surprising, for instance “confirmer si age > 100”.
bad-path = “{ $found }” is not the path of a script to include.
    .help = Write it like “communs/rgpd”: small letters, digits, “_” and “-”, without “..” or an extension.

missing-name = A name is missing after “{ $found }”.
    .help = Write a short name of your choice, for instance “dire bonjour”: small letters without accents, digits and “_”.
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
    .help = Move it, with what is under it, right after the lines of the “si” and on the same column: no other line comes in between.
nested-roster = A “répéter” cannot stand inside another.
    .help = Move it out of the first, or ask its questions without repeating.
roster-without-limit = The highest number of turns allowed is missing: a roster must always stop.
    .help = Add “, au plus 10” at the end of the line, with the number that suits.
missing-times = A “fois” is missing after “{ $found }”.
    .help = Write “{ $found } fois, au plus 10”, with the right number.
missing-service = The alert does not say which service it is for.
    .help = Write “alerte { $found } vers”, then the name of a service of scripts-library/annuaire.yaml.
bad-priority = “{ $found }” is not a priority.
    .help = Write “priorité haute” (high) or “priorité normale”.
alert-without-note = The alert has no text for the service.
    .help = Write below, on a “!” line, what the service must know, for instance “! Personne à rappeler.”.
missing-text = There is nothing to say under “{ $found }”.
    .help = Write below, on a “>” line, what the agente will say, for instance “> Bonjour.”.
missing-outcome = The call's outcome is missing after “fin”.
    .help = Write how the call concludes, for instance “fin complet”, “fin refus” or “fin rappel”.
arrow-before-end = “fin” is written without an arrow when it is alone on its line.
    .help = Write “{ $fix }”.

missing-type = The type of the answer is missing after “:”.
    .help = Write for instance “oui non”, “choix”, “entier”, “texte” or “date”.
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
    .help = Write for instance “entre 0 et 120”, or “entre 2000-01-01 et 2026-12-31”.
duplicate-option = The option “{ $found }” is already given.
    .help = Keep one of the two.
option-conflict = “{ $found }” contradicts another option.
    .help = Choose between “obligatoire” and “facultatif”.
duplicate-default = This question has a “par défaut” line already.
    .help = Keep one of the two.
wrong-order = The “{ $found }” line comes too late: it goes before “{ $after }”.
    .help = Move it up. Under a question the order is: “>” what is said, “!” notes, “-” answers, “par défaut”, then “exiger” and “confirmer si”.

missing-code = This answer has no code: the short name it will be recorded under.
    .help = { $fix ->
        [none] Write “-”, a short code, “:”, then what the agente will read: “- oui : Oui”.
       *[other] Write “- { $fix }”.
    }
bad-code = “{ $found }” cannot be an answer's code.
    .help = { $fix ->
        [none] A code begins with a letter and holds only small letters without accents, digits and “_”.
       *[other] Write “{ $fix }”: small letters without accents, digits and “_”.
    }
reserved-code = “{ $found }” cannot be the code of a new answer.
    .help = Choose another code. “nsp” (does not know) and “refus” (declines) exist already under every question: they are written without a label, for instance “- refus -> fin refus”.
missing-label = The answer has no label: what the agente will read.
    .help = Write it after “:”, for instance “- oui : Oui”, or below on “>” lines.
label-twice = The answer has a label already, on its line.
    .help = Keep one of the two: the line's label, or the “>” lines.
unknown-mark = “{ $found }” is not a mark.
    .help = { $near ->
        [yes] Did you mean “{ $fix }”?
       *[no] The marks are [préciser], [seule], [fixe] and [si …]. For a bracket to be read, write “{ $fix }”.
    }
unclosed-mark = The bracket is not closed, or not opened: “{ $found }”.
    .help = { $fix ->
        [none] A mark stands in brackets at the end of the line, for instance “[préciser]”.
       *[other] Write “{ $fix }”.
    }
duplicate-mark = The mark “{ $found }” is already given.
    .help = Delete one of the two.
mark-after-target = “{ $found }” comes after the arrow.
    .help = Write the marks before “->”.
arrow-in-label = There is an arrow “->” in the middle of the label.
    .help = For an arrow to be read, write “{ $fix }”. To go to an étape, end the line with “->” and its name.
missing-target = The arrow leads nowhere.
    .help = Write after “->” the name of an étape further down, for instance “-> conclure”, or an outcome, for instance “-> fin refus”.

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
    .help = Separate them with “et” and write the name again: “1 < x et x < 3”.
misplaced-not = “non” goes with a whole condition, not with what follows it here.
    .help = Put its condition in parentheses, for instance “non (age > 60)”.
unknown-function = “{ $found }” is not a function.
    .help = { $fix ->
        [none] The functions are: jours, mois, années, âge, jour, année, longueur, nombre, min, max, arrondi, si, répondu, somme, moyenne, compte, énumération.
       *[other] Did you mean “{ $fix }”?
    }
# $point: the number with a point; $two: the two numbers apart.
ambiguous-comma = In parentheses, “{ $found }” may be one number or two.
    .help = Write “{ $point }” for one number, “{ $two }” for two.
decimal-comma = In an option a comma separates options: “{ $found }” is not clear.
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
expression-too-deep = This computation is too complicated: more than { $max } levels.
    .help = Split it into several “calculer” lines, each giving a name to a part.

bad-turn = “{ $found }” is not a turn's number.
    .help = Write a number from 1 on, for instance “enfant_age[2]”.
bad-language = “{ $found }” is not a language's code.
    .help = Write for instance “ar” or “pt-BR”.
absent-end = “attendu pas fin” does not exist.
    .help = Write the outcome the call must have: “attendu fin complet”.
unquoted-text = “{ $found }” is neither an answer's code nor a text in straight quotes.
    .help = For a text, write { $fix }. For an answer, write its code: small letters, without accents.

## Checking the script

duplicate-name = “{ $name }” is already the name of { $kind ->
        [etape] an étape
        [liste] a list
        [phrase] a phrase
        [dire] a “dire”
        [alerte] an alert
        [objection] an objection
        [scenario] a scenario
        [donnee] a donnée
        [question] a question
       *[valeur] a value
    } of this script: a name serves once, whatever it stands for.
    .help = Give another name here, for instance “{ $fix }”, and use it wherever you name this line.
unknown-name = “{ $name }” is not the name of a question, a donnée or a calculated value.
    .help = { $fix ->
        [none] Check the spelling, or ask that question further up. For a text, write straight quotes: "{ $name }".
       *[other] Did you mean “{ $fix }”?
    }
unknown-variable = The text quotes “${ $name }”, which is not the name of a question, a donnée or a calculated value.
    .help = { $fix ->
        [none] Check the spelling, or declare that name under “données”.
       *[other] Did you mean “{ $fix }”?
    }
unknown-phrase = The text quotes “{ $name }”, which is not a phrase of this script.
    .help = { $fix ->
        [none] To quote an answer or a donnée, write a dollar before its name; to quote a text, declare “phrase { $name }”.
       *[other] Did you mean “{ $fix }”?
    }
unknown-list = There is no list “{ $name }”.
    .help = { $fix ->
        [none] Write the answers under the question, or declare “liste { $name }” at the left margin, with its answers under it.
       *[other] Did you mean “{ $fix }”?
    }
unknown-step = There is no étape “{ $name }”.
    .help = { $fix ->
        [none] Check the name, or add a line “étape { $name } :” with its title further down.
       *[other] Did you mean “{ $fix }”?
    }
unknown-alert = There is no alert “{ $name }” in this script.
    .help = { $fix ->
        [none] Use the name of an “alerte” line.
       *[other] Did you mean “{ $fix }”?
    }
unknown-include = The file “{ $path }.trame” does not exist.
    .help = { $fix ->
        [none] Write its path from the scripts-library folder, without “.trame”, for instance “communs/rgpd”.
       *[other] Did you mean “{ $fix }”?
    }
unknown-outcome = “{ $name }” is not an outcome.
    .help = { $fix ->
        [none] Choose among: { $known }. An outcome of your own is declared under “issues” in enquete.yaml.
       *[other] Did you mean “{ $fix }”?
    }
unknown-structure = “{ $name }” is not in the directory.
    .help = { $fix ->
        [none] Choose among: { $known }. For another one, add it to scripts-library/annuaire.yaml.
       *[other] Did you mean “{ $fix }”?
    }
unknown-term = The term “-{ $name }” does not exist.
    .help = { $fix ->
        [none] Write the word itself, or add this term to the file termes.ftl.
       *[other] Did you mean “{ $fix }”?
    }
unknown-language = “{ $language }” is not a language of this enquête.
    .help = Choose among: { $known }. Another language is added under “langues” in enquete.yaml.
unknown-code = “{ $code }” is not one of the answers here.
    .help = { $fix ->
        [none] The answers are: { $codes }.
       *[other] Did you mean “{ $fix }”? The answers are: { $codes }.
    }
unknown-row = “{ $code }” is not a row of this grid.
    .help = { $fix ->
        [none] The rows are: { $codes }.
       *[other] Did you mean “{ $fix }”? The rows are: { $codes }.
    }
unknown-variant = The text has a case “{ $code }”, which is not one of the answers.
    .help = The answers are: { $codes }; nsp and refus are also allowed.
value-without-dollar = “{ $name }” is a value: quoting it in a text takes a dollar.
    .help = Write “{ "{ " }{ $fix }{ " }" }”.
not-a-phrase = “{ $name }” is not a phrase: a text can quote only phrases and values.
    .help = Declare the text to be quoted with “phrase”.
phrase-with-dollar = “{ $name }” is a phrase: it is quoted without a dollar.
    .help = Write “{ "{ " }{ $name }{ " }" }”.
not-a-value = “{ $name }” is neither a question, nor a donnée, nor a calculated value.
    .help = Write here the name of a question, of a donnée, or of a “calculer” line.
not-a-step = “{ $name }” is not an étape.
    .help = After the arrow, write the name of an étape further down, or “fin” and an outcome.
not-a-data = “{ $name }” is not a donnée.
    .help = For a question, write “réponse { $name } = …”.
not-a-question = Only a question, its row or its turn can be without an answer.
    .help = Put the name of a question here.
jump-backwards = The étape “{ $name }” is further up: a call never goes back by itself.
    .help = Write the name of an étape further down. The agente can go back to a question at any moment; to ask questions several times, write “répéter”.
include-cycle = “{ $path }” includes itself, directly or not.
    .help = Remove this “inclure” line.
include-twice = “{ $path }” is included already and holds étapes, which cannot be said twice.
    .help = Keep only one of the two “inclure” lines.
include-too-deep = Too many files include one another.
    .help = Include “{ $path }” from the main script.
no-step = This script has no étape.
    .help = Add a line “étape accueil : Se présenter” and what is said there.
unreachable-step = No route leads to the étape “{ $name }”.
    .help = Let an answer or an arrow lead there, or remove it.
unreachable-line = This line can never be reached: no route leads to it.
    .help = Look at what comes before: the condition above, the answers that lead elsewhere, the “fin”. Move this line, or remove it.
route-without-end = A route comes to the end of the script without concluding the call.
    .help = End this étape with “fin” and an outcome, for example “fin complet”.
read-before-asked = “{ $name }” is read here before it is asked or calculated.
    .help = Ask “{ $name }” further up, or read it further down.
never-asked-here = “{ $name }” is asked on none of the routes that lead here.
    .help = Read it in the branch where it is asked, or ask it before the branches.
# $kind: “data”, “precision” or “question”; $route: a call on which it is missing, “none” when it cannot be told.
may-not-be-asked = { $kind ->
        [data] The donnée “{ $name }” can be missing here.
        [precision] The precision “{ $name }” can be missing here: its answer is not chosen on every call.
       *[question] “{ $name }” can be missing here: a route comes to this line without an answer to that question.
    }
    .help = { $route ->
        [none] Put
       *[other] For example, when { $route }. Put
    } this line in the branch where the value is known, or under “si répondu({ $name })”.
perhaps-not-asked = “{ $name }” can be missing here: it depends on conditions that Trame cannot decide between.
    .help = { $route ->
        [none] If
       *[other] Look for example at the call where { $route }. If
    } the value can really be missing, put this line under “si répondu({ $name })”.
condition-never = This condition is never true: its lines will never be read.
    .help = Correct the condition, or remove it with its lines.
condition-always = This condition is always true: it serves no purpose.
    .help = Correct the condition; if it says what you mean, keep only what it holds.
check-impossible = No answer can satisfy this check: the agente could not go on.
    .help = Correct the condition: it must be true for the answers that you accept.
check-idle = This check will never stop anybody: no possible answer sets it off.
    .help = Correct the condition, or remove the check.
roster-may-be-empty = “{ $name }” may have no turn: this calculation would then have no value.
    .help = { $route ->
        [none] Put
       *[other] For example, when { $route }. Put
    } this line under a condition that makes sure of one turn, such as “si n > 0”, n being the number of turns.
answers-all-hidden = The question “{ $name }” may have no answer to offer: it would not be asked.
    .help = { $route ->
        [none] Leave
       *[other] For example, when { $route }. Leave
    } at least one answer without “[si …]”, or put the question under a condition.
not-decided = This script has too many conditions that depend on each other: Trame could not follow all its routes.
    .help = Read its branches again yourself, or divide the script into étapes that depend less on each other.
not-known-here = “{ $name }” is not known here yet: this text can be used before the question is asked.
    .help = Quote only données, phrases and what is known without being asked.
condition-type = A condition must be true or false; this is a “{ $type }”.
    .help = Compare the value, for example with “=”, “<” or “contient”.
operand-type = This operation takes a value of type “{ $wanted }”; this is of type “{ $type }”.
    .help = { $wanted ->
        [nombre] Write a number in figures, without quotes, for instance 3.
        [texte] Write a text in straight quotes, for instance "texte".
        [date] Write a date, the year first, for instance 2026-01-31.
        [heure] Write an hour, for instance 14:30.
       *[other] Change the value or the operation.
    }
argument-type = This function takes a value of type “{ $wanted }”; this is of type “{ $type }”.
    .help = { $wanted ->
        [nombre] Write a number in figures, without quotes, for instance 3.
        [texte] Write a text in straight quotes, for instance "texte".
        [date] Write a date, the year first, for instance 2026-01-31.
        [heure] Write an hour, for instance 14:30.
       *[other] Change the value or the function.
    }
argument-count = The function “{ $function }” has the wrong number of values ({ $found }).
    .help = It takes { $wanted }, separated by semicolons.
type-mismatch = A value of type “{ $left }” and a value of type “{ $right }” cannot be compared.
    .help = { $left ->
        [nombre] Write a number in figures, without quotes, for instance 3.
        [texte] Write a text in straight quotes, for instance "texte".
        [date] Write a date, the year first, for instance 2026-01-31.
        [heure] Write an hour, for instance 14:30.
       *[other] Write on the right a value of the same type as on the left.
    }
different-lists = These two choices do not have the same list of answers.
    .help = Declare a “liste” and use it for both questions.
compare-several = A question with several answers is not compared with “=”.
    .help = Write “contient { $code }” instead.
compare-grid = A grid is read row by row.
    .help = Write the grid's name, a dot, and the row's name (a hyphen in a text).
contains-type = “contient” and “nombre” are for a choix multiple; this is of type “{ $type }”.
    .help = Where there is only one answer, write “=” instead of “contient”.
no-order = Values of type “{ $type }” have no order.
    .help = Compare numbers, dates or hours; for an answer, write “=” or “dans (…)”.
date-difference = Two dates are not subtracted.
    .help = Write “jours(start ; end)”.
code-also-name = “{ $code }” is an answer of the question compared and also a name of the script: the answer is what is read.
    .help = Rename one of the two to avoid confusion.
index-type = The turn must be a number; this is a “{ $type }”.
    .help = Write for example “[1]”.
count-type = The number of turns must be a number; this is a “{ $type }”.
    .help = Write the name of a question of type “entier”.
bound-type = This bound must be of type “{ $wanted }”; it is of type “{ $type }”.
    .help = { $wanted ->
        [nombre] Write a number in figures, without quotes, for instance 3.
        [texte] Write a text in straight quotes, for instance "texte".
        [date] Write a date, the year first, for instance 2026-01-31.
        [heure] Write an hour, for instance 14:30.
       *[other] Give a bound of the question's own type.
    }
default-type = The proposed value must be of type “{ $wanted }”; it is of type “{ $type }”.
    .help = { $wanted ->
        [nombre] Write a number in figures, without quotes, for instance 3.
        [texte] Write a text in straight quotes, for instance "texte".
        [date] Write a date, the year first, for instance 2026-01-31.
        [heure] Write an hour, for instance 14:30.
       *[other] Propose an answer that the question accepts.
    }
value-type = This value does not suit a question or a donnée of type “{ $type }”.
    .help = { $fix ->
        [none] A number is written in figures, a text in straight quotes, a date as 2026-01-31, an hour as 14:30; an answer, by its code.
       *[other] Write { $fix }, in straight quotes.
    }
one-value = A question of type “{ $type }” takes one value.
    .help = Keep one value.
empty-bounds = These bounds accept no answer.
    .help = { $fix ->
        [none] The first bound must come before the second: swap them, or correct them.
       *[other] Write “{ $fix }”.
    }
impossible-count = This number of answers is impossible.
    .help = Check “au moins”, “au plus” and how many answers there are.
scale-order = This scale goes from { $from } to { $to }: the first number must be the smaller.
    .help = Write “{ $fix }”.
scale-too-long = A scale has at most { $max } points.
    .help = Shorten the scale, or ask for an “entier”.
option-type = The option “{ $option }” does not exist for a question of type “{ $type }”.
    .help = Remove this option, with the comma before it.
no-answers = “{ $name }” has no answers to offer.
    .help = Write the answers below, one a line, such as “- oui : Oui”; or the name of a list after the type.
duplicate-code = The answer “{ $code }” is written twice.
    .help = Give one of them another code.
answer-without-label = The answer “{ $code }” has no label: what the agente will read.
    .help = Write “- { $code } :” and what the person may answer{ $fix ->
        [none] {"."}
       *[other] . If you meant the answer “{ $fix }”, write its code.
    }
relabelled-answer = The answer “{ $code }” exists already: its label cannot be changed here.
    .help = Remove the colon and the label; keep the marks and the arrow.
new-answer = This question uses a list: “{ $code }” cannot be added here.
    .help = Add this answer to the list.
answers-type = A question of type “{ $type }” has no answers to choose from.
    .help = Remove this line, or change the question's type.
non-answer-required = This question is obligatoire: “{ $code }” is not accepted.
    .help = Remove this line, or the word “obligatoire”.
non-answer-refused = “{ $code }” is not accepted by this question.
    .help = nsp and refus take a question that is not obligatoire; passe, one that is facultative.
mark-type = This mark does not go with this type of question ({ $type }).
    .help = Remove the mark: [préciser] goes with a choix, [seule] with a choix multiple.
target-type = An answer cannot lead elsewhere under this type of question ({ $type }).
    .help = Remove the arrow, and write a “si” after the question.
point-outside-scale = A number is an answer's code only on a scale.
    .help = Give a code that begins with a letter.
point-out-of-scale = The point { $point } is not on the scale.
    .help = The scale goes from { $from } to { $to }.
no-detail = The answer “{ $code }” asks for no precision.
    .help = Add [préciser] at the end of that answer's line.
no-member = “{ $name }” has neither rows nor precisions.
    .help = Only a grid, and a choice with [préciser], are read with a dot.
not-in-roster = “{ $name }” is not in a roster.
    .help = Remove the number in brackets.
roster-name-outside = “{ $name }” has a value for each turn of its roster: here, it is not known which.
    .help = Write { $name }[1], or a function such as somme({ $name }), compte(…), énumération({ $name }).
aggregate-inside = This value is read only after the end of its roster.
    .help = Move this line after the roster.
aggregate-outside = The function “{ $function }” is about a question asked in a roster.
    .help = Name a question that stands under “répéter”.
aggregate-mixed = “{ $name }” is not in the same roster.
    .help = All names of one calculation must come from the same roster.
data-differs = The donnée “{ $name }” is declared elsewhere with another type or other answers.
    .help = Write it the same way in both files.
data-type = A donnée can be neither a grille nor a classement.
    .help = Choose another type for “{ $name }”.
data-option = This option does not exist for a donnée.
    .help = Only “facultatif” can follow the type of a donnée.
phrase-without-text = This phrase has no text.
    .help = Add a line under it that begins with “>”.
phrase-not-given = The phrase “{ $name }”, which an included file expects, is not given.
    .help = Add “phrase { $name }” and its text to the main script.
check-without-question = This check depends on no answer: the agente could correct nothing.
    .help = Make it about an answer given further up.
forgotten-answer = This chain of “si” over “{ $name }” forgets answers: { $codes }.
    .help = Add a branch for each, or a “sinon”.
unused-data = The donnée “{ $name }” serves no purpose.
    .help = Remove it: only data that the call needs are imported.
unused-list = No question uses the list “{ $name }”.
    .help = Remove it, or use it in a question.
unused-phrase = The phrase “{ $name }” is quoted nowhere.
    .help = Remove it, or quote it between braces in a text.
scenario-missing-data = The scenario “{ $name }” does not give: { $names }.
    .help = Add a line for each under “scénario”, for instance “donnée nom = "Diallo"”.
scenario-without-date = The script reads the date, and the scenario “{ $name }” does not give it.
    .help = Add a line such as “donnée aujourd_hui = 2026-12-01”.
scenario-without-end = The scenario “{ $name }” does not say how the call must end.
    .help = Add “attendu fin” and an outcome as its last line, for instance “attendu fin complet”.
scenario-end-not-last = In the scenario “{ $name }”, “attendu fin” must be the last line.
    .help = Move it to the end.
scenario-answer-twice = This name is given a value already in this scenario.
    .help = Keep one line; to change an answer during the call, write “corriger”.

## Texts

text-brace-unclosed = This brace is never closed.
    .help = Add “{ "}" }” after the name, or after the last variant. To write a brace in the text: { "{" }{ "\"{\"" }{ "}" }.
text-brace-unopened = This closing brace has no opening brace.
    .help = Remove it, or open it before. To write a brace in the text: { "{" }{ "\"}\"" }{ "}" }.
text-brace-empty = There is nothing between these braces.
    .help = Write a variable there, such as { "{" } $nom { "}" }, or the name of a phrase.
text-brace-content = “{ $text }” cannot stand here, between braces.
    .help = Between braces, write a variable with its “$”, such as { "{" } $nom { "}" }, or the name of a phrase, such as { "{" } motif { "}" }.
text-too-deep = Too many braces are nested: 32 at most.
    .help = Split this text into several phrases.
text-number-long = This number has too many digits: 15 at most on each side of the point.
    .help = Write a shorter number.
text-name-reserved = A name cannot hold two dashes in a row.
    .help = Write the variable's name as it is in the script.
text-arrow-space = A space is missing between the name and “->”.
    .help = Write the name, a space, then “->”.
text-no-default = No variant of this choice is the default.
    .help = Put a star before the variant to say in all other cases, for instance *[other].
text-two-defaults = This choice has two default variants.
    .help = Leave the star before one variant only.
text-variant-empty = This variant has no text.
    .help = Write its text after the bracket; to say nothing, write { "{" } "" { "}" }.
text-variant-key = The key of this variant is not well written.
    .help = A key is a code or a number in brackets, such as [oui] or [0].
text-selector = A variant cannot be chosen by a phrase or a term.
    .help = Choose by a variable: { "{" } $nom -> … { "}" }.
text-selector-line = After “->”, each variant goes on its own line.
    .help = Begin a new “>” line for each variant, and a last one for the closing brace.
text-string-unclosed = Straight quotes opened between these braces are not closed.
    .help = Close them on the same line.
text-escape = This backslash introduces nothing known.
    .help = Between straight quotes, write \\ for a backslash, \" for a quote, \u00A0 for a non-breaking space.
text-attribute-quoted = “{ $name }” cannot be quoted: a text quotes only whole phrases and terms.
    .help = Quote a phrase by its name alone, such as { "{" } motif { "}" }.
text-unknown-function = There is no function “{ $name }”.
    .help = The functions of a text are NUMBER and DATETIME. If you meant a variable, put a “$” before its name and remove the parentheses.
text-function-argument = { $name } takes one variable, and only one, before its options.
    .help = Write for instance { $name ->
        [DATETIME] { "{" } DATETIME($date, dateStyle: "short") { "}" }
       *[other] { "{" } NUMBER($nombre, minimumFractionDigits: 2) { "}" }
    }.
text-unknown-option = { $function } has no option “{ $name }”.
    .help = Its options are: { $expected }.
text-option-value = The option “{ $name }” cannot be “{ $value }”.
    .help = Write one of these values: { $expected }.
text-arguments = The arguments of this function are not well written.
    .help = Write the variable first, then each option once: { "{" } NUMBER($nombre, minimumFractionDigits: 2) { "}" }.
text-term-argument = A term takes named arguments only.
    .help = Write for instance { "{" } -mdph(forme: "courte") { "}" }.
text-invalid = What stands between braces in this text cannot be read.
    .help = Check that each brace and each bracket is closed; a variable is written { "{" } $nom { "}" }, a phrase { "{" } motif { "}" }.

## Translation files

file-too-long = This file is too large: { $max } MiB at most.
    .help = Split the script, or remove what is no longer used.
file-entry-too-long = This entry is too long: 256 KiB at most. It is not served.
    .help = Split it.
file-entry-unreadable = This entry cannot be read; it is not served.
    .help = An entry begins at the start of a line with “name =”, and its following lines with spaces.
file-entry-twice = “{ $name }” is in this file already; only the first entry is served.
    .help = Remove one of the two.

### What a call refuses, and what a rehearsal finds.

## Answers and events refused

call-not-current = The question “{ $question }” is not the one being asked now.
    .help = Answer the question shown; to change an answer given earlier, correct it.
call-not-on-route = The question “{ $question }” has no answer on the current route.
    .help = Choose a question in the list of answers given.
call-unknown-question = This script has no question “{ $question }”.
    .help = Check the name, and the number in brackets if the question is in a roster: q[2].
call-unreadable = “{ $given }” does not suit the question “{ $question }”: { $expected ->
    [oui_non] yes or no is expected
    [choix] one of the answers on offer is expected
    [choix_multiple] one or more of the answers on offer are expected
    [classement] the answers on offer are expected, in order
    [grille] an answer for each row is expected
    [echelle] a whole number on the scale is expected
    [entier] a whole number is expected
    [decimal] a number is expected
    [date] a date is expected
    [heure] a time of day is expected
    [telephone] a telephone number is expected
    [courriel] an e-mail address is expected
    [code_postal] a postcode of five digits is expected
   *[texte] a text is expected
    }.
    .help = { $expected ->
        [date] Write it like this: 31/01/2027.
        [heure] Write it like this: 14:30.
        [telephone] Write it like this: 06 12 34 56 78, or with the country's code: +33 6 12 34 56 78.
        [courriel] Write it like this: name@example.org.
        [entier] Write it in digits, without decimals: 12.
        [decimal] Write it in digits: 3.5. It may have up to 28 digits.
       *[autre] Read the answer back to the person, then enter it again.
    }
call-unknown-code = “{ $given }” is not an answer to the question “{ $question }”.
    .help = The possible answers are: { $known }.
call-not-offered = The answer “{ $given }” is not on offer here for the question “{ $question }”.
    .help = Choose one of the answers shown, or go back to the answer that this one depends on.
call-required = The question “{ $question }” needs an answer: “does not know” and “declines” are not accepted.
    .help = Get an answer, or end the call.
call-not-optional = The question “{ $question }” cannot be passed over.
    .help = Note the answer, or “does not know”, or “declines”.
call-empty = { $what ->
    [note] The note is empty.
    [alerte] The alert's message is empty.
    [agente] The caller's name is empty.
   *[autre] Nothing is noted for the question “{ $what }”.
    }
    .help = { $what ->
        [note] Write the note, then save it.
        [alerte] Write what the service must know.
        [agente] Say who takes the call over.
       *[autre] Enter the answer; if the person cannot or will not answer, note that.
    }
call-too-many = The question “{ $question }” takes at most { $limit } answers.
    .help = Remove some: ask the person which matter most.
call-too-few = The question “{ $question }” wants at least { $limit } answers.
    .help = Add an answer, or note “does not know”.
call-ranking-length = The ranking of “{ $question }” must hold exactly { $limit } answers.
    .help = Complete or shorten the ranking.
call-exclusive = In the question “{ $question }”, the answer “{ $given }” goes with no other.
    .help = Keep that answer alone, or remove it.
call-repeated = In the question “{ $question }”, the answer “{ $given }” is given twice.
    .help = Remove one.
call-unordered = The answers to “{ $question }” are not in their list's order.
    .help = Give them in the order in which the script writes them.
call-out-of-bounds = The answer to “{ $question }” is not possible. { $bounds ->
    [max] It must not go past { $max }.
    [min] Possible answers begin at { $min }.
   *[both] Possible answers go from { $min } to { $max }.
    }
    .help = Read the answer back to the person; if it is right, check the answers that the limit depends on.
call-too-long = The answer to “{ $question }” is longer than { $limit } characters.
    .help = Shorten it; the rest may go into a note.
call-no-detail = In the question “{ $question }”, “{ $given }” takes no detail.
    .help = Remove the detail, or first choose the answer that asks for it.
call-missing-row = In the question “{ $question }”, the row “{ $row }” is missing.
    .help = Answer every row; “does not know” and “declines” are answers.
call-check = The answer to “{ $question }” is not possible with those before it (check no. { $number }).
    .help = Read what the script suggests saying, then correct this answer or an earlier one.
call-nothing-to-confirm = There is nothing to confirm for “{ $owner }” now.
    .help = Go on with what is shown.
call-must-hold = This check of “{ $owner }” cannot be confirmed as it is.
    .help = Correct one of the answers shown under the check, or end the call.
call-language = This script does not exist in “{ $language }”.
    .help = Choose one of the languages on offer.
call-rebuttal = The objection “{ $rebuttal }” is not open at this point of the call.
    .help = Choose one of the objections shown.
call-service = The service “{ $service }” is not in this script's directory.
    .help = Choose one of the services on offer; the directory is copied when the script is published.
call-not-first = This call has already begun: it can no longer take up another one.
    .help = Go on with the call.
call-over = This call has ended.
    .help = You can still add a note to it.
call-unknown-outcome = This script has no outcome “{ $outcome }”.
    .help = Choose one of the outcomes on offer.
call-not-concluded = The script has not concluded with “{ $outcome }”.
    .help = Go on to the end of the script, or end with another outcome, “interrompu” for instance.
call-callback-missing = The day and the hour of the call back are missing.
    .help = Agree on them with the person and note them.
call-callback-unexpected = The outcome “{ $outcome }” takes no day or hour for a call back.
    .help = Remove them, or end with “rappel”.
call-callback-past = The call back is before the start of this call.
    .help = Choose a day and an hour to come.

## The contact's data

data-missing = The donnée “{ $name }” is missing.
    .help = Add it to the list of people to call, or declare it “facultatif” in the script.
data-unknown = The script declares no donnée “{ $name }”.
    .help = Remove it, or declare it under “données”.
data-unreadable = “{ $given }” does not suit the donnée “{ $name }”, whose type is { $expected }.
    .help = { $expected ->
        [date] Write the date like this: 2027-01-31.
        [heure] Write the time like this: 14:30.
       *[autre] Correct the value in the list of people to call.
    }
data-unknown-code = “{ $given }” is not a value of the donnée “{ $name }”.
    .help = Write one of the codes that the script declares for it.

## Rehearsals

rehearsal-missing = The question “{ $question }” is asked and there is no answer for it.
    .help = Add an answer for “{ $question }”.
rehearsal-refused = The answer to “{ $question }” is refused.
    .help = Change this answer, or the question's conditions.
rehearsal-never-asked = The answer to “{ $question }” was never asked for.
    .help = Remove it, or check the answers that lead to this question.
rehearsal-unconfirmed = A check of “{ $owner }” (no. { $number }) asks for a confirmation.
    .help = Confirm “{ $owner }”, or change the answers.
rehearsal-blocked = Check no. { $number } of “{ $owner }” does not hold: the call cannot go on.
    .help = Change or correct one of the answers that it reads.
rehearsal-correction = “{ $question }” cannot be corrected here.
    .help = Place the correction after the answer, on a route that asks the question.
rehearsal-language = The call cannot go on in “{ $language }”.
    .help = Choose one of the manifest's languages.
rehearsal-no-alert = The alert “{ $name }” was expected, and was not raised.
    .help = Check the answers that lead to the alert.
rehearsal-alert = The alert “{ $name }” was raised, and should not have been.
    .help = Check the alert's conditions.
rehearsal-no-step = The étape “{ $name }” was expected, and the route does not go through it.
    .help = Check the answers that lead to it.
rehearsal-step = The route goes through the étape “{ $name }”, and should not.
    .help = Check the conditions and jumps that lead to it.
rehearsal-no-value = “{ $name }” should have been “{ $expected }”, and has no value.
    .help = Check that the route asks the question or makes the calculation.
rehearsal-other-value = “{ $name }” should have been “{ $expected }”, and is “{ $found }”.
    .help = Check the answers or the calculation.
rehearsal-value = “{ $name }” is “{ $found }”, and should not have been “{ $expected }”.
    .help = Check the answers or the calculation.
rehearsal-outcome = The script should have concluded with “{ $expected }”, and concludes with “{ $found }”.
    .help = Check the answers, or the outcome expected.

## A call given as an example: what is answered and known on it, joined by “and”.

# $name: the question, the donnée or what is calculated; $value: the answer or the number.
route-word = “{ $name }” is “{ $value }”
route-other = “{ $name }” is anything but { $value }
route-chosen = “{ $name }” holds “{ $value }”
route-not-chosen = “{ $name }” does not hold “{ $value }”
route-exactly = “{ $name }” is { $value }
route-at-least = “{ $name }” is { $value } or more
route-at-most = “{ $name }” is { $value } or less
route-more-than = “{ $name }” is more than { $value }
route-less-than = “{ $name }” is less than { $value }
# $value, $to: the first and the last.
route-between = “{ $name }” is from { $value } to { $to }
route-answered = “{ $name }” has an answer
route-dont-know = “{ $name }” has no answer (does not know)
route-refused = “{ $name }” has no answer (refused)
# $name: the name given to the turns of a “répéter”.
route-left = the turns of “{ $name }” stop before their end
route-missing = “{ $name }” is not given

## Dead ends

# A call drawn at random that cannot go on.
dead-end-question = None of the answers tried for “{ $question }” is accepted.
dead-end-check = Check no. { $number } of “{ $owner }” blocks the call: none of the corrections tried satisfies it.
dead-end-hidden = The question “{ $question }” is obligatoire, and all its answers are hidden.
dead-end-no-end = The route ends without “fin”.
dead-end-too-long = The call does not end.
