# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-words = Keywords, signs and names

explain-unknown-keyword = A misspelt keyword
    .finds = The line begins with a word that is close to a keyword, and is none. Accents may be missing, letters may not.
    .hurts = The line and what it holds would be lost: the question would not be asked, or the sentence not said.
explain-unknown-line = A line whose beginning does not say what it is
    .finds = The line begins neither with a keyword nor with a mark: “>” for what is said, “!” for a note to the agente, “-” for an answer, “#” for a comment.
    .hurts = Nothing says whether it is to be read to the person or kept for the agente. An instruction could be read aloud, or an important sentence not be.
explain-bad-dash = A long dash, or a bullet, before an answer
    .finds = The answer begins with “–”, “—” or “•” instead of a hyphen “-”. Word processors make this exchange by themselves.
    .hurts = The answer would not be offered to the agente, who could not note what the person has just said.
explain-bad-arrow = An arrow of another shape
    .finds = The line begins with “→” or “⇒” instead of “->”, a hyphen followed by “greater than”.
    .hurts = The call would not go to the étape you want: the agente would go on with questions that do not concern the person.
explain-comment-after = A comment behind a statement
    .finds = A comment, announced by “#”, takes a line of its own. In a text to say, however, “#” is a character like any other.
    .hurts = Your remark would be taken for a part of the condition or of the outcome: the script would do something else than what you noted.
explain-extra-words = Words too many at the end of the line
    .finds = The line is complete, and other words follow. Often it is a text to say, whose place is below, on a “>” line.
    .hurts = These words would be said to nobody: the agente would read a screen that lacks half of what you wrote.
explain-missing-colon = “:” is missing after the name or the code
    .finds = A question, an étape or an answer is written with a short name, then “:”, then its type, its title or its label. The colon is missing.
    .hurts = Without a name apart from the rest, the answer would have no column in the results, or the agente no label to read.
explain-missing-equals = “=” is missing after the name
    .finds = A value is given with “=”, and the sign is missing.
    .hurts = The value would not be calculated: all that depends on it in the call (a sentence, a case apart) would stay empty.
explain-wrong-equals = Another sign in place of “=”
    .finds = A value is announced by “:”, “==” or another sign instead of “=”.
    .hurts = The value would not be calculated: what depends on it in the call would stay empty.
explain-missing-title = A title is missing after “:”
    .finds = An étape, an objection or a scénario has a name for the script, then “:” and a title for people. The title is missing.
    .hurts = The agente reads this title at the top of her screen to know where she is, or in the list of objections to find the right one. Without it she searches while the person waits.
explain-missing-si = “si” is missing after “confirmer”
    .finds = Between “confirmer” and what is surprising, the word “si” is missing.
    .hurts = Without a condition the agente would have to confirm all answers, or none: a typing error would go unnoticed.
explain-bad-path = A path that “inclure” cannot follow
    .finds = The path starts from the folder scripts-library and holds only lower-case letters without accents, digits, “_”, “-” and “/”, without “..” and without “.trame” at the end.
    .hurts = The file would not be found: its étapes, the request for consent for instance, would be missing from the call.
explain-missing-name = A name is missing
    .finds = The line has to name something (a text, a question, a list, an étape), and the name is missing.
    .hurts = The name ties everything: the translation to its sentence, the answer to its column. Without it the sentence can be neither translated nor found again.
explain-bad-name = A name written with other characters than those allowed
    .finds = A name begins with a letter and holds only lower-case letters without accents, digits and “_”, without spaces.
    .hurts = The name becomes the title of a column of the results and the mark by which translators find a text: with an accent or a space, one or the other would not find it.
explain-name-too-long = A name of more than 64 characters
    .finds = The name is longer than 64 characters.
    .hurts = It is the title of a column in the results: a whole sentence would be unreadable there. Keep a word or two; the sentence itself is said on a “>” line.
explain-reserved-name = A word of the language taken as a name
    .finds = Some words already have a meaning in a script: “nsp”, “refus”, “fin”, “langue”, “aujourd_hui”… They cannot name anything else.
    .hurts = A condition on this word could speak of two things at once, and the call would follow one when you meant the other.
