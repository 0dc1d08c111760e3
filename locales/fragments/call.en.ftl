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
call-out-of-bounds = The answer to “{ $question }” must be { $bounds ->
    [max] at most { $max }
    [min] at least { $min }
   *[both] between { $min } and { $max }
    }.
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
