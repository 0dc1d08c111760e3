# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-expressions = Conditions and calculations: how they are written

explain-missing-value = A value is missing
    .finds = A sign, “si”, “et” or a comma expects a value at this place, and nothing is written there.
    .hurts = The condition would make no sense: the agente would see what is meant for somebody else.
explain-missing-operator = Nothing ties two values together
    .finds = Two values follow each other without a sign or a word between them: “=”, “<”, “et”, “+”, “contient”…
    .hurts = Nothing says what is to be compared: the sentence that follows would be said to all, or to nobody.
explain-unexpected = A sign that makes no sense at this place
    .finds = A character or a word cannot be there: often punctuation left at the end of the line.
    .hurts = The condition could be read in another way than you meant, and the sentence said to the wrong person.
explain-unclosed-parenthesis = A parenthesis never closed
    .finds = A parenthesis is opened in a condition or a calculation, and nothing closes it.
    .hurts = “ou” and “et” bear on different things depending on where it closes: the agente could raise an alert for somebody who does not need it, or the reverse.
explain-unopened-parenthesis = A parenthesis closed without having been opened
    .finds = A parenthesis closes though none is open.
    .hurts = Nobody knows what it was to surround: the condition could be about other persons than those you had in mind.
explain-unclosed-quote = A quotation mark never closed
    .finds = A text between straight quotation marks begins and does not end.
    .hurts = All the rest of the line would belong to the text that is compared: the condition would never hold, and the sentence never be said.
explain-bad-quotes = Quotation marks of another shape
    .finds = The quotation marks are French or curly. In a condition, a calculation or a scénario, a text is written between straight ones: "Bobigny"; the others are kept for what is said.
    .hurts = The text compared would hold the marks themselves: the condition would never be true.
explain-wrong-sign = A sign from another language
    .finds = “==”, “!=”, “&&”, “≤”… are the signs of other languages. Here one writes “=”, “≠” or “<>”, “et”, “<=”.
    .hurts = One sign taken for another would change who hears what follows.
explain-chained-comparison = Two comparisons in a row
    .finds = Two comparisons follow each other. “18 < age < 75” is clear on paper, but a comparison has two sides only. Part them with “et”.
    .hurts = Read from left to right, the second comparison would be about “true” or “false”, not about the age: the question would be asked of the wrong persons.
explain-misplaced-not = A “non” in the middle of a calculation
    .finds = “non” reverses a whole condition. It cannot bear on a number, nor on one side of a calculation.
    .hurts = Nobody would know what is denied: the agente would see what is kept for the opposite case.
explain-unknown-function = A function that does not exist
    .finds = A word followed by a parenthesis is a function; this is none that Trame knows.
    .hurts = The calculation would give nothing: all that depends on it in the call would be left unsaid.
explain-ambiguous-comma = A comma that can mean two things
    .finds = Between parentheses “3,5” can be a decimal number or two numbers. Write “3.5” for the one, “3 ; 5” for the other.
    .hurts = The limit would not be the one you had in mind, nor would what follows in the call.
explain-decimal-comma = A decimal comma in an option
    .finds = An option holds a number with a comma, though a comma separates the options there. A decimal number takes a point: “0.5”.
    .hurts = The bound would be cut in two, and the agente would see good answers refused.
explain-number-too-long = A number of more than 28 digits
    .finds = Numbers are exact up to 28 digits; this one has more.
    .hurts = Nobody calculates with such a number: it is an identifier, which is written as a text. Rounded, it would stand for somebody else.
explain-bad-date = A date badly written, or that does not exist
    .finds = A date is written year-month-day, 2026-12-31, and is in the calendar; this one is not written so, or does not exist.
    .hurts = “01/02/2026” is 1 February for some, 2 January for others: the person would be warned a month too late.
explain-bad-time = An hour badly written, or that does not exist
    .finds = An hour is written from 00:00 to 23:59, with “:”; this one is not written so, or does not exist.
    .hurts = The comparison would make no sense, and the agente would offer a desk that is already closed.
explain-not-a-list = “dans” without a list in parentheses
    .finds = “dans” compares with several answers, written between parentheses and separated by commas. The parentheses are missing.
    .hurts = Only one of the answers would be recognised, or none: some of the persons would not hear what follows.
explain-not-a-code = “contient” without an answer's code
    .finds = What follows “contient” is not the code of an answer: one word, without quotation marks or calculation.
    .hurts = The ticked answer would never be recognised, and the person would be sent nowhere.
explain-expression-too-deep = A condition or a calculation that is too deep
    .finds = More than 64 parentheses, functions or signs are inside one another.
    .hurts = Nobody can then verify in which case what follows is said. Name its pieces with several “calculer”.
