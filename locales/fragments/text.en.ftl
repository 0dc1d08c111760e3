## Texts

text-brace-unclosed = This brace is never closed.
    .help = Add “{ "}" }” after the name or after the last variant. To write a brace in the text: { "{" }{ "\"{\"" }{ "}" }.
text-brace-unopened = This closing brace has no opening brace.
    .help = Remove it, or open it before. To write a brace in the text: { "{" }{ "\"}\"" }{ "}" }.
text-brace-empty = There is nothing between these braces.
    .help = Write a variable there, such as { "{" } $nom { "}" }, or the name of a phrase.
text-brace-content = “{ $text }” cannot stand here, between braces.
    .help = Between braces, write a variable with its “$”, such as { "{" } $nom { "}" }, or the name of a phrase, such as { "{" } motif { "}" }.
text-too-deep = Too many braces are nested: 32 at most.
    .help = Split this text into several phrases.
text-too-long = This text is too long: { $max } KiB at most.
    .help = Split it into several “dire”.
text-number-long = This number has too many digits: 15 at most on each side of the point.
    .help = Write a shorter number.
text-name-reserved = A name cannot hold two dashes in a row.
    .help = Write the variable's name as it is in the script.
text-arrow-space = A space is missing between the name and “->”.
    .help = Write the name, a space, then “->”.
text-no-default = No variant of this choice is the default.
    .help = Put a star before the variant to say in all other cases: *[other].
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
text-invalid = This text is not sound Fluent.
    .help = Check its braces and brackets.

## Translation files

file-too-long = This file is too large: { $max } MiB at most.
    .help = Split the script, or remove what is no longer used.
file-entry-too-long = This entry is too long: 256 KiB at most. It is not served.
    .help = Split it.
file-entry-unreadable = This entry cannot be read; it is not served.
    .help = An entry begins at the start of a line with “name =”, and its following lines with spaces.
file-entry-twice = “{ $name }” is in this file already; only the first entry is served.
    .help = Remove one of the two.
