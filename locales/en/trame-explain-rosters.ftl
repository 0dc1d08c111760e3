# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-rosters = Repetitions: “répéter” and its turns

explain-nested-roster = A repetition inside a repetition
    .finds = This “répéter” stands under another, which is not allowed.
    .hurts = Three children with four appointments each would make twelve series of questions: nobody would stay on the line.
explain-roster-without-limit = A repetition without a number of turns allowed
    .finds = “répéter” ends with “, au plus N”. The number is missing.
    .hurts = A typing error, 40 instead of 4, would have the same questions asked forty times: every call must be able to end.
explain-missing-times = “fois” is missing in a repetition
    .finds = The number of turns is followed by the word “fois”, which is missing.
    .hurts = Nobody would know how many times to ask the questions.
explain-count-type = A number of turns that is no number
    .finds = What comes before “fois” is no number. It has to be one, usually the answer to a question of type “entier”.
    .hurts = Nobody would know how many times to ask the questions: no turn would be made.
explain-roster-name-outside = An answer of the repetition read outside it, without saying of which turn
    .finds = The question is asked in each turn: it has several answers. Outside the repetition a number is needed, “age[1]”, or a calculation over all turns, “somme(age)”.
    .hurts = The agente would read one child's age for another's.
explain-not-in-roster = A turn's number after a question that is not repeated
    .finds = “q[2]” is the answer of the second turn of a repetition. This question is asked only once.
    .hurts = The condition would always be unknown, and what follows never be said.
explain-index-type = A turn's number that is no number
    .finds = What stands between brackets is neither the number of a turn nor a calculation that gives one.
    .hurts = Nobody would know which turn is meant, and the agente would read an empty answer.
explain-aggregate-inside = A calculation over all turns, made during the repetition
    .finds = The calculation stands in the repetition itself. “somme”, “compte”, “moyenne”… and “q[2]” are read after it, when all turns are over.
    .hurts = During the repetition the count would change from turn to turn: the agente would tell the person a number that is not the right one yet.
explain-aggregate-outside = A calculation over all turns, without a repetition
    .finds = “somme”, “moyenne”, “compte” and “énumération” bear on a question asked in a “répéter”. This one is asked only once.
    .hurts = The result would be unknown: the sentence that quotes it would say a vague word.
explain-aggregate-mixed = A calculation that mixes two repetitions
    .finds = The calculation names questions of two repetitions. All names of one “compte”, “somme”… come from the same.
    .hurts = The second child has nothing to do with the second adult: the number told to the person would mean nothing.
explain-roster-may-be-empty = A calculation over a repetition that may have no turn
    .finds = “moyenne”, “min”, “max” and “q[1]” have no value when there was no turn. Yet the number of turns can be zero, or stay unknown.
    .hurts = For the person who has no child, the agente would read a vague word in place of the age, and the condition would count as false.
