# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-statements = What is said, alerts, checks and the end of the call

explain-missing-text = A “dire” line, a question or an objection without text
    .finds = There is nothing to say under this line: it lacks at least one “>” line. “!” lines are for the agente's eyes; only a question whose answer she observes and notes herself can do with them.
    .hurts = The agente would face a screen without a sentence, and would have to invent the question: each person would hear another one.
explain-missing-service = An alert that does not say which service it is for
    .finds = An alert is written with “vers” and the name of a service of the directory. This name is missing.
    .hurts = The alert would be raised for no service: somebody with nowhere to sleep would wait for a call that does not come.
explain-bad-priority = A priority that does not exist
    .finds = An alert has “priorité haute” or “priorité normale”; when nothing is said, it is normal. What is written is neither.
    .hurts = The service would not know how soon it has to call the person back: an emergency would wait with the rest.
explain-alert-without-note = An alert without a text for the service
    .finds = The “!” lines of an alert are the message for the service. There are none; the “>” lines are only what the person is told.
    .hurts = The message would be empty: the service would know that there is an emergency, and not which.
explain-check-without-question = A check that the agente could not satisfy
    .finds = An “exiger” in an étape has to depend on at least one answer given above. This one reads only data of the contact list, or nothing.
    .hurts = When it does not hold, the call waits for the agente to correct an answer. Here there is none to correct: she would be stuck with the person on the line.
explain-check-impossible = A check that no answer can satisfy
    .finds = Whatever the answers allowed, the condition of this “exiger” is never true.
    .hurts = No answer would be accepted: the agente could neither go on nor correct, and the call would stop there for everybody.
explain-check-idle = A check that never stops anybody
    .finds = No possible answer sets off this check: an “exiger” that always holds, or a “confirmer si” that never does.
    .hurts = The mistake that you wanted to catch will pass, and the agente will know nothing of it.
explain-missing-outcome = “fin” without an outcome
    .finds = “fin” is followed by the outcome of the call: “complet”, “refus”, “rappel”… It is missing.
    .hurts = The call would end without anybody knowing how: it would count neither among the answers nor among the refusals, and the person might be called again for nothing.
explain-arrow-before-end = An arrow before a “fin” that is alone on its line
    .finds = “-> fin complet” is written behind an answer. Alone on its line, “fin complet” is enough.
    .hurts = The meaning is clear, but two ways of writing one end make whoever rereads the script before the calls hesitate. Remove the arrow.
explain-else-without-if = A “sinon” that follows no “si”
    .finds = “sinon” and “sinon si” stand right after a “si” block, at the same column, and nothing comes after “sinon”.
    .hurts = The agente would not know to which case the rest applies: a sentence meant for some persons would be said to all, or to none.
