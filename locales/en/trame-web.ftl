### Trame's pages: the list of people and the screen of a call.
### Keys: where-what-kind. A keyboard key is not translated, only its name is.

## All pages

layout-skip-link = Skip to content
layout-other-language = Français

layout-demonstration-title = Demonstration: these people do not exist.
layout-demonstration-text = Everything is invented, and the numbers are nobody's. Try everything, nothing will be passed on.
layout-nav = Navigation
layout-sign-out = Sign out
nav-home = Home
nav-campaigns = Campaigns

## Names of keys

key-enter = Enter
key-control-enter = Ctrl + Enter
key-escape = Esc

## The server's start, in the terminal

# $adresse: an http address
serve-ready = Trame is ready: { $adresse }
serve-demonstration = This is a demonstration: everything in it is invented. Open this address in a browser, and enter as one of the people proposed.
# $lien : une adresse http
serve-first-account =
    Nobody administers this site yet. This link, which works once and for 24 hours, creates the account of the
    administrator: { $lien }
serve-stop = Ctrl + C to stop.
# $base : l'adresse d'une base de données
serve-listen = Trame cannot listen at { $adresse }: { $cause } Stop the program that uses it, or give another address with --listen.
serve-kind-demonstration = The database “{ $base }” is a demonstration's. For a real site, give another one: trame serve --database sqlite://trame.db
serve-kind-real = The database “{ $base }” is a real site's: a demonstration does not touch it. To open it: trame serve --database { $base }
serve-stopped = Trame has stopped. Everything that was noted is saved.
settings-address = The address “{ $valeur }” cannot be read. Write it like this: 127.0.0.1:8093
settings-not-loopback = The address “{ $valeur }” can be seen from other machines, where passwords would travel in the clear. Put a server with TLS in front of Trame and give the public address: --public-url https://trame.example. Otherwise use 127.0.0.1 or [::1].
settings-database = The database “{ $valeur }” is not known. Write it like this: sqlite://trame.db or postgres://user@machine/database
settings-public = The public address “{ $valeur }” does not read. Write it like this: https://trame.example
settings-oidc-issuer = The directory's address “{ $valeur }” cannot be followed. Write it as the directory gives it: https://directory.example/…
settings-oidc-client = Signing in by the directory asks for two things: its address (--oidc-issuer) and the site's name there (--oidc-client-id). One is missing, beside “{ $valeur }”.
settings-oidc-secret = Without PKCE (--oidc-no-pkce), the directory “{ $valeur }” must know the site by a secret: give it by TRAME_OIDC_CLIENT_SECRET.
settings-proxies = The addresses “{ $valeur }” do not read. Write them like this: 10.0.0.1,10.0.0.2
settings-demonstration = A demonstration is not shown to other machines: leave out --public-url, or --demonstration.
settings-zone = The time zone “{ $valeur }” is not known. Write it like this: Europe/Paris

## Errors: what happened, what is kept, what to do

error-back-link = Back to the first page
error-status = Code { $statut }
error-not-found-title = There is no such page
error-not-found-kept = The address may be incomplete, or what it names is not yours or no longer there. Nothing was changed.
error-not-found-next = Start again from the first page: what is open to you is there, calls under way included.
error-bad-form-title = This request cannot be read
error-bad-form-kept = Nothing was noted. What was noted before is kept.
error-bad-form-next = Go back to the page before, reload it, then try again.
error-foreign-host-title = This address is not Trame's
error-foreign-host-kept = Nothing was read or changed.
error-foreign-host-next = Open Trame at the address shown when it started, for instance http://127.0.0.1:8093
error-foreign-form-title = This request comes from another site
error-foreign-form-kept = It was not followed: nothing was changed.
error-foreign-form-next = Close the other site, and send this from Trame's own pages.
error-form-token-title = This page was opened before you signed in
error-form-token-kept = What was sent was not followed: nothing has changed.
error-form-token-next = Go back to the page before, load it again, and start over.
error-sign-in-first-title = You are no longer signed in
error-sign-in-first-kept = What was sent was not noted. What was noted before is kept.
error-sign-in-first-next = Sign in, come back to this page, and start over.
error-token-missing-title = This address is for the trame command
error-token-missing-kept = Nothing was read or changed.
error-token-missing-next = To exchange the files of enquêtes from your machine, make a token on your account's page.
error-token-unknown-title = This token is not known
error-token-unknown-kept = Nothing was read or changed. The token may have been revoked, or is not whole.
error-token-unknown-next = Make another on your account's page.
error-token-expired-title = This token no longer works
error-token-expired-kept = Nothing was read or changed. A token works only for a time.
error-token-expired-next = Make another on your account's page.
error-token-shut-title = Too many unknown tokens came from this address
error-token-shut-kept = Nothing was read or changed.
error-token-shut-next = Wait a few minutes. If a program sends an old token, stop it.
error-forbidden-title = This page is not for your role
error-forbidden-kept = Nothing was read or changed.
error-forbidden-next = If you need it, ask the administrator to complete your roles.
error-link-gone-title = This link no longer works
error-link-gone-kept = A link works once and for a while. This one was used, was replaced, or is too old.
error-link-gone-next = Ask the administrator for another. If you have chosen your password already, sign in.
error-too-large-title = What was sent is too long
error-too-large-kept = Nothing was noted. What was noted before is kept.
error-too-large-next = Go back to the page before and shorten what you wrote.
error-unusable-title = This call cannot be opened
error-unusable-kept = What is known of the person is not what the script expects. Nothing is lost.
error-unusable-next = Tell the person in charge, and go on to the next person.
error-failed-title = Trame could not answer
error-failed-kept = What was shown as noted is kept. The last thing sent may not be noted.
error-failed-next = Reload the page: it shows what is noted. If this happens again, tell the administrator.
error-busy-title = Trame takes too long to answer
error-busy-kept = What was shown as noted is kept.
error-busy-next = Wait a few seconds, then reload the page.

## Queue: answers kept while the server does not answer

queue-title = The server does not answer.
queue-explanation = Your answers are kept here and will be sent when it is back. You can go on writing notes.
queue-retry = Try again now
queue-sending = Sending…
queue-sent = The answers that were waiting are saved.
queue-refused = Not saved, to be done again:
queue-leave = Some answers are not saved yet.

# Suit la liste des envois qui attendent.
queue-signed-out = You are no longer signed in: your answers are kept here. Sign in in another tab, then come back to this one: they will be sent by themselves.

## Accueil, connexion, liens

# $nom : un prénom
home-title = Hello { $nom }
home-campaigns = The people to call, campaign by campaign.
campaigns-empty = No campaign is open for you. Ask the head of the call unit.
sign-in-title = Sign in
sign-in-button = Sign in
sign-in-wrong = This address and this password do not go together. Check both, then try again.
# $minutes : un nombre
sign-in-shut =
    { $minutes ->
        [one] Too many tries have failed. Try again in a minute.
       *[other] Too many tries have failed. Try again in { $minutes } minutes.
    }
sign-in-help = Password forgotten, or no account yet: the administrator can give you a link.
sign-in-demonstration-title = Enter the demonstration
sign-in-demonstration-text = Choose who you are.
sign-in-password-title = With a password
# $annuaire : comment on appelle l'annuaire, avec son article
sign-in-directory-button = Sign in with { $annuaire }
sign-in-directory-plain-button = Sign in with the département's directory
field-email-label = E-mail address
field-name-label = Name, as it is said on the telephone
field-password-label = Password
field-new-password-label = New password
field-new-password-help = At least 12 characters. A few words that have nothing to do with each other are easy to remember and hard to guess.
field-confirmation-label = The same once more
invitation-first-title = Create the administrator's account
invitation-first-text = You are the first one here. This account will create the others; it gives no access to the people who are called.
invitation-title = Choose your password
# $nom : un nom ; $courriel : une adresse électronique
invitation-text = This link is for { $nom } ({ $courriel }).
invitation-button = Save and enter
role-autrice = author
role-traductrice = translator
role-agente = caller
role-responsable = head of the call unit
role-administratrice = administrator
notice-signed-out = You are signed out.

## Connexion par l'annuaire : pourquoi elle n'a pas abouti

# Partout : $annuaire, comment on appelle l'annuaire, avec son article ; $courriel, une adresse ; $minutes, un nombre.
directory-name = the directory
directory-no-address = no address
directory-back = Back to the sign-in page
directory-oidc-unreachable-title = The directory does not answer
directory-oidc-unreachable-text = The site could not reach { $annuaire }. Nothing is wrong with your account.
directory-oidc-unreachable-next = Try again in a few minutes, or sign in with your password if you have one. If it lasts, tell the administrator.
directory-oidc-refused-title = You are not signed in
directory-oidc-refused-text = You turned back, or { $annuaire } does not let you into this site.
directory-oidc-refused-next = Start over if that was a slip. Otherwise, ask the person who looks after the directory.
directory-oidc-state-title = This sign-in is no longer valid
directory-oidc-state-text = This page has been used already, has waited too long, or comes from another window. Nobody was signed in.
directory-oidc-state-next = Start again from the sign-in page, in one window only.
directory-oidc-token-title = The directory's answer cannot be accepted
directory-oidc-token-text = The site cannot make sure that the answer comes from { $annuaire }. Nobody was signed in.
directory-oidc-token-next = Start again from the sign-in page. If it happens again, tell the administrator: the server's log says why.
directory-oidc-no-email-title = The directory does not give your address
directory-oidc-no-email-text = The directory knows you, but without an e-mail address: the site cannot find your account.
directory-oidc-no-email-next = Ask for your address to be added to the directory, or sign in with your password.
directory-oidc-email-not-verified-title = Your address is not confirmed
directory-oidc-email-not-verified-text = The directory gives the address { $courriel }, but does not vouch that it is yours: the site cannot find your account.
directory-oidc-email-not-verified-next = Ask for your address to be confirmed in the directory, or sign in with your password.
directory-unknown-title = You have no account here yet
directory-unknown-text = The directory knows you by the address { $courriel }. No account of this site has that address.
directory-unknown-next = Give this address to the administrator, so that she creates your account, then start over.
directory-closed-title = Your account is closed
directory-closed-text = The directory knows you, but your account on this site has been closed.
directory-closed-next = If you need it again, ask the administrator to open it again.
directory-shut-title = Too many tries have failed
directory-shut-text =
    { $minutes ->
        [one] Signing in is suspended for a minute.
       *[other] Signing in is suspended for { $minutes } minutes.
    }
directory-shut-next = Then start again from the sign-in page.

## Comptes : ce qui ne convient pas

account-email = This e-mail address does not read. Write it like this: first.last@example.org
account-name = This name cannot be used. Write it with letters, spaces, hyphens or apostrophes, 60 characters at most.
account-language = One of the languages does not read. Write their codes with spaces between: fr ar ta
account-role = One of the roles is not known.
account-no-role = Choose at least one role.
account-no-direction = An author writes for a direction: write its name, as it is in the enquêtes.
account-long-direction = The direction's name is too long: 150 characters at most.
account-taken = This address has an account already.
account-not-found = There is no such account.
account-last-administrator = Nobody else administers the site: first give this role to another person, who has chosen her password.
account-link-gone = This link no longer works.
account-wrong-password = The current password is not that one.
account-password-short = This password is too short: it takes at least 12 characters.
account-password-long = This password is too long: 200 characters at most.
account-password-guessed = This password would be guessed soon. Add words that have nothing to do with each other.
account-password-differs = The two passwords are not the same.

## List of people

list-title = People to call
list-next-button = Next person
# $attente, $faites: numbers of people
list-count =
    { $attente ->
        [0] Nobody left to call
        [one] { $attente } person to call
       *[other] { $attente } people to call
    }, { $faites ->
        [0] none done
        [one] { $faites } done
       *[other] { $faites } done
    }
list-column-name = Person
list-column-language = Language
list-column-phone = Telephone
list-column-state = State
list-column-attempts = Attempts
list-column-action = Action
# $agente: a first name; $heure: an hour
list-with = with { $agente }, since { $heure }
list-due = from { $jour } at { $heure }
list-resume-button = Resume
list-call-button = Call
list-empty = Nobody is on the list.
notice-nobody = Nobody is to be called now in your languages: the others have a call back planned, or a call under way. You can call somebody from the list.
notice-taken = This person is already on the phone with somebody, or nothing is left to do with her. Choose another person.
contact-state-to-call = to call
contact-state-in-call = on the phone
contact-state-callback = callback planned
contact-state-done = done

## Screen of a call: head

runner-list-link = Back to the list
# $nom: the person called
runner-phone-show = Show the number of { $nom }
runner-elapsed = Length of the call
runner-since = since { $heure }
runner-language = Language of the call:
runner-language-title = Go on in…
runner-draft = draft
runner-steps = Steps of the call
runner-step-done = done
runner-step-current = current
runner-step-ahead = to come
runner-progress-label = Progress
runner-progress = step { $etape } of { $total }
runner-attempt = attempt { $tentative }

## Screen of a call: what is said and asked

runner-say-label = To say
runner-note-prefix = For you, not to be read out:
# $langue: the name of a language, in the middle of a sentence
runner-fallback = In { $langue }: not translated yet
runner-pronunciation-button = Pronunciation
# $langue: the script's language, in the middle of a sentence
runner-mark-stale = The { $langue } has changed since this translation
runner-mark-context-changed = To be looked at again: what surrounds the sentence has changed
runner-mark-draft = Translation not reviewed
# The person's language is not open. $langue: hers; $autre: the call's
runner-opening = Her language ({ $langue }) is not open for this survey: the call begins in { $autre }.
# $langue: the language whose texts are said instead
runner-language-through = texts in { $langue }
runner-flag-button = Sentence to check
runner-flag-title = Which sentence does not work?
runner-flag-help = Translators get the sentence, the language and the place in the script; nothing of the person or of her answers.
runner-flagged = The translators have been told of the sentence.
runner-flagged-mark = Sentence reported
runner-referral-title = To give to the person
runner-referral-phone = Telephone
runner-referral-hours = Hours
runner-referral-address = Address
runner-alert-raised = Alert saved for { $service }. Tell this service by telephone too.
runner-roster-capped = { $demandes } turns planned, { $faits } possible: the questions of the turns after them will not be asked.
# Something the agent observes herself. $nom: the question's name
runner-observe = To observe: { $nom }
runner-read-aloud = Read the answers aloud.
runner-not-aloud = Do not read the answers out: let the person speak.
runner-several = Several answers are possible.
runner-at-least = At least { $nombre }.
runner-at-most = At most { $nombre }.
runner-characters = { $nombre } characters at most.
runner-min = From { $valeur }.
runner-max = Up to { $valeur }.
runner-hint-entier = A whole number.
runner-hint-decimal = A number.
runner-hint-telephone = For instance 06 12 34 56 78.
runner-hint-code-postal = Five digits.
runner-detail-label = Details
runner-rank = Rank { $rang }
runner-rank-add = Rank answer { $rang }
runner-non-answers = No answer
runner-current-answer = (current answer)
non-answer-nsp = does not know
non-answer-refus = does not want to answer
non-answer-passe = skip the question
priority-normale = normal priority
priority-haute = high priority

runner-check-title = A check
runner-check-soft = Confirm with the person, or correct an answer.
runner-check-hard = An answer must be corrected to go on.
# $nom: the name of a question
runner-check-correct = Correct “{ $nom }”
runner-confirm-button = That is right
runner-conclude-title = End of the call
# $issue: how the call ends
runner-conclude-text = When everything is said, hang up. The call will be noted: { $issue }.
runner-conclude-button = End the call
runner-callback-day = Day of the callback
runner-callback-hour = Hour of the callback
runner-callback-only = For a callback, say when:

runner-over-title = The call is over
runner-over-text = It is noted: { $issue }.
runner-lent-title = { $agente } leads this call
runner-lent-text = If she cannot go on with it, you can take it up where it stands. All answers are kept.
runner-take-over-button = Take the call over

## Screen of a call: beside

runner-side-label = Around the call
runner-answers-title = Answers
runner-answers-none = Answers will show here once noted.
runner-correct-button = Correct
runner-rebuttals-title = Objections
runner-rebuttals-none = No objection foreseen at this step.
runner-rebuttal-button = Note this objection
runner-notes-title = Notes
runner-note-help = Facts, nothing about health. Saved when you leave the field.
runner-note-button = Note
runner-noted = The note is saved.
runner-alerts-title = Alerts

## Screen of a call: actions

runner-actions = Actions
runner-back-button = Back
runner-continue-button = Continue
runner-choose-hint = Choose an answer
runner-alert-button = Alert
runner-alert-title = Alert for a service
runner-alert-service = Service
runner-alert-priority = Priority
runner-alert-text = What the service must know
runner-alert-send = Save the alert
runner-alert-none = This script's directory has no service.
runner-alerted = The alert is saved. Tell the service by telephone too.
runner-end-button = End the call
runner-end-title = How does the call end?
runner-end-send = End the call
runner-help-button = Help
runner-help-title = Keys
runner-help-choose = choose an answer (two digits beyond nine)
runner-help-continue = continue
runner-help-back = back to the question before
runner-help-dont-know = does not know
runner-help-refused = does not want to answer
runner-help-pass = skip an optional question
runner-help-language = change the language
runner-help-rebuttal = answer an objection
runner-help-note = write a note
runner-help-pronunciation = show or hide the pronunciation
runner-help-flag = report a badly translated sentence
runner-help-alert = note an alert for a service
runner-help-end = end the call
runner-help-close = close, or leave a field
runner-help-help = show the keys
runner-help-fields = In a field, letters are typed: press Esc first. In a long text, Ctrl + Enter continues.
runner-escape-first = In the field, letters are typed: press Esc, then the key.
runner-help-toggle = Use single-letter keys

## What has changed, or was not done

# $reponses: names of questions
runner-route-dropped = With this answer, these no longer count: { $reponses }. They are kept.
runner-route-restored = These count again: { $reponses }.
runner-stale = This call went on elsewhere, in another tab or with another person. Here is where it stands. What you have just sent is not noted.
runner-not-yours = { $agente } has taken this call over. What you have just sent is not noted.
runner-typed-answer = You had answered: { $reponse }
runner-typed-text = You had written: { $texte }
refusal-other = This was not noted: the call does not allow it at this moment. Here is where it stands.
refusal-no-outcome = Choose how the call ends.
refusal-no-callback = For a callback, give the day and the hour.
refusal-no-text = Nothing is written: write the text first.
refusal-long-text = This text is too long: 4,000 characters at most.
refusal-call-not-current = This question is no longer the one being asked. Here is where the call stands.
refusal-call-empty = Choose an answer, or type it.
# $given: what was typed; $expected: a type of question, not to be shown
refusal-call-unreadable = “{ $given }” cannot be read. { $expected ->
        [entier] Type a whole number, in figures.
        [decimal] Type a number, in figures.
        [date] Type a date: day, month, year.
        [heure] Type an hour, like 14:30.
        [telephone] Type a valid telephone number, like 06 12 34 56 78.
        [courriel] Type an e-mail address, like name@example.org.
        [code_postal] Type a French postcode of five digits.
       *[other] Choose one of the answers shown.
    }
# $min, $max: a number, a date or an hour; $bounds says which of the two bounds are known
refusal-call-out-of-bounds =
    This value is not possible here. { $bounds ->
        [max] It must not go past { $max }.
        [min] Possible values begin at { $min }.
       *[both] Possible values go from { $min } to { $max }.
    }
refusal-call-too-many = Too many answers: { $limit } at most.
refusal-call-too-few = Not enough answers: at least { $limit } are needed.
refusal-call-ranking-length = { $limit } answers must be ranked, no more and no less.
refusal-call-repeated = The same answer is ranked twice.
refusal-call-exclusive = One of these answers goes with no other: keep it alone, or take it out.
refusal-call-too-long = This text is too long: { $limit } characters at most.
refusal-call-missing-row = An answer is missing on one of the rows.
refusal-call-required = This question needs an answer.
refusal-call-check = The answer is not noted: it does not go with what was said before. Say to the person:
refusal-call-not-offered = This answer is no longer offered. Choose another one.
refusal-call-not-concluded = The script did not reach its end: choose another way to end the call.
refusal-call-callback-missing = For a callback, give the day and the hour.
refusal-call-callback-past = The callback must be in the future: change the day or the hour.
refusal-call-over = The call is over: only a note can still be added to it.

## Outcomes of a call: the name, then what it means

outcome-own-help = An outcome of this script
outcome-complet = complete
    .help = Everything was asked
outcome-partiel = partial
    .help = Enough answers to be of use, but not all
outcome-refus = refusal
    .help = Does not want to answer this time
outcome-opposition = never call again
    .help = Does not want to be called any more
outcome-interrompu = interrupted
    .help = The call was cut off: it can be taken up
outcome-rappel = call back
    .help = A day and an hour are agreed
outcome-absent = no answer
    .help = It rings, nobody answers
outcome-repondeur = answering machine
    .help = A machine answers
outcome-occupe = busy
    .help = The line is busy
outcome-barriere-langue = other language
    .help = No common language: to be called in another way
outcome-incapable = cannot answer
    .help = Health, disability: the call is not possible
outcome-decede = deceased
    .help = A relative said so
outcome-faux-numero = wrong number
    .help = This is not the person's number
outcome-hors-service = not in service
    .help = The number does not exist, or no longer
outcome-hors-cible = not concerned
    .help = The script is not meant for her
