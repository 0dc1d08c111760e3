# Pages of “trame explain”: the value is the title of the code, `.finds` what it finds,
# `.hurts` why it hurts the call. The examples are in src/explain.

explain-family-routes = Routes of the call: what is reached, what is known

explain-no-step = A script without an étape
    .finds = The script holds no “étape” line.
    .hurts = The call would have nothing to say: the agente would see an empty screen.
explain-jump-backwards = An arrow to an étape further up
    .finds = A call never goes back by itself: an arrow always leads further down. The agente herself can go back and correct an answer whenever she wants.
    .hurts = The call could go round in circles, and the person hear the same questions for ever.
explain-unreachable-step = An étape that no route reaches
    .finds = What comes before the étape always leads elsewhere or ends the call, and no arrow points to it; or the conditions on the way cannot hold.
    .hurts = What it holds would be said to nobody.
explain-unreachable-line = A line that no route reaches
    .finds = All that comes before leads elsewhere or ends the call, whatever the answer; or the condition that leads to this line cannot hold.
    .hurts = This sentence or question would never be on the agente's screen.
explain-route-without-end = A route that comes to no end
    .finds = At least one route goes to the bottom of the last étape without meeting a “fin”.
    .hurts = The agente would face a call that nothing concludes, and the results would not know whether it is complete.
explain-read-before-asked = An answer read before it is asked for
    .finds = The question is asked further down in the script than the line that reads its answer.
    .hurts = At that moment of the call the answer does not exist: the condition would be unknown, and the person would not hear what concerns them.
explain-never-asked-here = An answer that no route has asked for
    .finds = The question stands further up, but on other routes: none of those that lead here asks it.
    .hurts = The answer exists in no call that comes through this line: the condition would never be true.
explain-may-not-be-asked = An answer read on a route that has not asked for it
    .finds = At least one route, which the message describes, comes to this line without having asked the question.
    .hurts = In those calls the condition is unknown and counts as false: the person does not hear what follows, even if it concerns them. A text would say a vague word in place of the answer.
explain-perhaps-not-asked = An answer that has perhaps not been asked for
    .finds = A route seems to come to this line without having asked the question, but one of the conditions on the way depends on several values at once: nothing proves that it really exists.
    .hurts = If the route exists, the person will not hear what follows, or will hear a vague word in place of their answer. Put the line under “si répondu(…)” to make sure.
explain-forgotten-answer = A chain of “si” that forgets an answer
    .finds = The chain “si”, “sinon si” takes the answers of a question one by one, forgets at least one, and has no “sinon”. “Does not know” and “declines” need not be named.
    .hurts = The person who gave that answer hears nothing at this place, and nobody notices during the call.
explain-not-decided = A script whose routes could not all be verified
    .finds = Conditions cross so much that the exact verification of the routes stopped before its end. The rest of the script was verified.
    .hurts = An answer read without having been asked for may have gone unnoticed: the person would hear a vague word, or nothing. Name conditions with “calculer”, or part the script into simpler étapes, then play rehearsals.
