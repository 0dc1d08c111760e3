# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-scenarios = Scenarios: the rehearsals written in the script

explain-scenario-without-end = A scenario that does not say how the call ends
    .finds = The last line of a scénario is “attendu fin” and the expected outcome. It is missing.
    .hurts = The rehearsal would succeed whatever happens: a change of the script that hangs up on the person would not be seen.
explain-scenario-end-not-last = “attendu fin” elsewhere than at the end
    .finds = “attendu fin” is the scénario's last line; others follow it.
    .hurts = What comes after would not be rehearsed: you would believe that a passage of the call is verified when it is not.
explain-absent-end = “attendu pas fin”
    .finds = “pas” does not stand before “fin”: a scénario says the outcome that the call must have, not the one it must not have.
    .hurts = Any other end would make the rehearsal succeed, even one that you did not want.
explain-scenario-missing-data = A scenario that lacks data
    .finds = The script gets données for each person, and the scénario does not give all of them. Only those that are “facultatif” may be missing.
    .hurts = The rehearsal would be like no call: a real call always begins with these data.
explain-scenario-without-date = A scenario without a date although the script reads it
    .finds = The script compares or quotes the day's date, and the scénario does not say on which day it takes place.
    .hurts = The rehearsal would succeed today and fail in a month, or the reverse: you could not rely on it.
explain-scenario-answer-twice = Two values for one name in a scenario
    .finds = The same answer, or the same donnée, is given twice. To change an answer during the call, write “corriger”.
    .hurts = Nobody would know which one the rehearsal played, and so what it verified.
explain-value-type = A value that does not suit the question
    .finds = The scénario gives a question or a donnée a value of another nature than the one it expects.
    .hurts = No person could give this answer: the rehearsal would verify nothing.
explain-one-value = Several values for a question that gets only one
    .finds = The scénario gives several values to the question, which gets only one. Only a “choix multiple” and a “classement” get several, separated by commas.
    .hurts = The agente could note only one: the rehearsal would play an impossible call.
explain-non-answer-refused = “nsp”, “refus” or “passe” where the question does not accept it
    .finds = The question does not accept what is written: “obligatoire” rules out “nsp” and “refus”, and “passe” is allowed only with “facultatif”.
    .hurts = The agente could not note this: the rehearsal would play an impossible call.
explain-not-a-data = “donnée” for something else than a donnée
    .finds = “donnée” gives a value of the contact list. This name is that of a question or of a calculation; for a question, write “réponse”.
    .hurts = The rehearsal would be asked the question, and have no answer to give.
explain-unknown-alert = An alert that does not exist
    .finds = After “attendu alerte” comes the name of an alert of the script; this is none.
    .hurts = The rehearsal would wait for an alert that nothing raises, and the real one would not be verified.
explain-unknown-language = A language that is not the enquête's
    .finds = The scénario changes to a language that “langues”, in enquete.yaml, does not name.
    .hurts = No call can be held in this language: there are no texts to read to the person.
explain-bad-language = A language code that cannot be read
    .finds = What follows “langue” is not the code of a language. A code is written “ar” or “pt-BR”; it is not the language's name.
    .hurts = Nobody would know in which language to go on with the rehearsal.
explain-bad-turn = A turn's number that cannot be read
    .finds = What stands between brackets is not a number. In a scénario the turn of a repetition is written by its number, from 1 on: “age[2]”.
    .hurts = The answer would be given to no turn, and the rehearsal would stop there.
