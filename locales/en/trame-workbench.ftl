# The translators' workbench: what is left to do, a message and its translation, spelling.

nav-translations = Translations
home-translations = The enquêtes to translate into your languages, and how far they are.

## The states of a text

status-missing = to translate
status-stale = French changed
    .help = The French has changed since it was translated. Read the translation again beside the new text, then say how far it is.
status-context-changed = context changed
    .help = The French text is the same, but what surrounds it has changed: the answers, the conditions or the values. Make sure that the translation still fits, then say so.
status-draft = draft
    .help = Nobody who speaks the language has yet said of this text that it is right.
status-fresh = translated
status-reviewed = reviewed
status-obsolete = no longer in the French

## Your enquêtes

translations-title = Translations
translations-empty-languages = No language is noted in your account. Ask the administrator to add those that you translate into.
translations-empty-packages = No enquête is to be translated into your languages. They will appear here as soon as an author adds one to her enquête.
translations-empty-other = No enquête of your direction is translated. The author chooses the languages in the enquête's manifest.
translations-faulty = This enquête has errors: until its author has corrected them, nobody can tell what is to be translated. What is translated already is kept.
translations-see-package = See what is to be corrected
# $fichiers: names of files
translations-unreadable = The state of the texts cannot be read: { $fichiers }. Nothing can be saved there, so that nothing is lost. Tell the person who looks after the site.
# $nombre: a number of texts
translations-needed =
    { $nombre ->
        [one] { $nombre } text to do
       *[other] { $nombre } texts to do
    }
translations-nothing = Nothing to do.
translations-open = open to calls
translations-closed = closed to calls
translations-total =
    { $nombre ->
        [one] { $nombre } text is said to the person.
       *[other] { $nombre } texts are said to the person.
    }
translations-obsolete =
    { $nombre ->
        [one] { $nombre } text is no longer in the French.
       *[other] { $nombre } texts are no longer in the French.
    }
# $etapes: titles of étapes
translations-steps = What keeps the language closed is in: { $etapes }.
translations-unreviewed =
    { $nombre ->
        [one] { $nombre } text has yet to be reviewed for it to open.
       *[other] { $nombre } texts have yet to be reviewed for it to open.
    }
translations-go = Translate

## The queue of a language

queue-only-looks = You may look. Only a translator of this language can write.
queue-filters = Texts shown
queue-filter-a-faire = To do
queue-filter-a-traduire = To translate
queue-filter-perimes = French changed
queue-filter-contexte = Context changed
queue-filter-brouillons = Drafts
queue-filter-traduits = Translated, to review
queue-filter-relus = Reviewed
queue-filter-signales = Reported from a call
queue-filter-facultatifs = Not required
queue-filter-tous = All
queue-search = Search
queue-search-button = Search
queue-optional-text = These texts are not required: they are for agents and services, or no call in this language comes to them. The language opens without them.
queue-nothing = Everything is done in this language.
queue-none = No text is in this state.
queue-not-found = No text has these words here.
queue-see-all = See all texts
# $titre: the title of an étape
queue-step = Étape “{ $titre }”
queue-no-step = At any time of the call
queue-staff = for the agent, not required
queue-unreached = never said in this language, not required
# $nombre: how many times agents have reported it
queue-reports =
    { $nombre ->
        [one] reported { $nombre } time
       *[other] reported { $nombre } times
    }
queue-obsolete-title =
    { $nombre ->
        [one] { $nombre } text that is no longer in the French
       *[other] { $nombre } texts that are no longer in the French
    }
queue-obsolete-text = They are not said any more. Keep them if they may serve again, or remove them from the file; the history keeps their words.
queue-obsolete-remove = Remove…
queue-obsolete-sure = This text will be removed from the file.
queue-obsolete-button = Remove it
notice-text-removed = The text is removed from the file.
notice-text-kept = The text has changed meanwhile, or is in the French again: it is kept.
# $condition: a condition, in words
branch-when = when { $condition }
# $name: the name of a repetition
branch-each = at each turn of “{ $name }”

## A message

# $place, $nombre: its rank, and how many there are
translation-place = { $place } of { $nombre }
translation-around = Go to another message
translation-previous = Previous
translation-next = Next
translation-needed = Next to do
# $noms: first names; $nombre: how many
translation-present =
    { $nombre ->
        [one] { $noms } has this message open too. Nothing that one writes wipes out what the other has written.
       *[other] { $noms } have this message open too. Nothing that one writes wipes out what the others have written.
    }
translation-refused = Nothing is saved. What you wrote is kept below, with what is to be corrected.
translation-chips = What the text quotes
chip-known = known from the call
chip-term = term
chip-message = phrase
translation-also = See beside:
translation-also-hide = show no longer
translation-also-missing = This text is not translated into that language.
# $nom: a person; $jour: a day
translation-by = by { $nom }, on { $jour }
translation-changed-elsewhere = This text was changed with another tool since.
translation-before = Before
translation-now = Now
translation-field = Translation
translation-none = This text is not translated.
translation-pronunciation = How it is pronounced, in Latin letters
translation-theirs = Somebody else has changed this text since you opened it. It now says:
translation-theirs-removed = This text was removed.
translation-theirs-next = Your text is in the field. Keep it or take this one, then save again.
translation-lost = These sentences have no field any more, because the French has changed. Take them up again if need be:
# $nom: a variable; $valeur: an answer, a number, numbers
variant-code = when “{ $nom }” is “{ $valeur }”
variant-number = when “{ $nom }” is { $valeur }
variant-numbers = when “{ $nom }” is { $valeur }…
variant-others = when “{ $nom }” has another value
save-blank = One of the sentences is empty. Write all of them, or only the last one, which is then said in every case.
translation-acts = Save
translation-acts-help = “Save” keeps your words and says nothing else. The other buttons say how far the translation is, of the whole message.
translation-anyway = I have read what is pointed out: save anyway
translation-then = Then open the next to do
act-enregistrer = Save
act-traduit = Save as translated
act-relu = Reviewed
act-brouillon = Draft
act-one-traduit = This text: translated
act-one-relu = This text: reviewed
act-one-brouillon = This text: draft
notice-translation-saved = It is saved. The state of the texts has not changed: if they are right, say so with “Save as translated” or “Reviewed”.
notice-translation-marked = It is saved, with its state.
notice-translation-removed = It is saved. A translation was removed: as long as it is missing, the language does not open at the next publication. The history keeps the words that were there.
notice-translation-same = Nothing had changed: there is nothing to save.
# What a text is in its message. $nom: the name of an answer, of a term; a number
part-question = Question
part-value = Text said
part-term = Term “{ $nom }”
part-note = Note for the agent
part-title = Title
part-answer = Answer “{ $nom }”
part-answer-note = Note on the answer “{ $nom }”
part-check = Check { $nom }
part-check-note = Note of the check { $nom }
part-pronunciation = Pronunciation
part-answer-pronunciation = Pronunciation of “{ $nom }”
save-changed = Somebody else has changed this text meanwhile.
save-source = The French, or what surrounds it, has just changed. Read it again beside before you say how far the translation is.
save-empty = Nothing is written: there is nothing to say of this text.
save-file = The file of this language is such that this text cannot be written in it without changing another. Tell the person who looks after the site.

## The history

translation-history = History
translation-no-history = Nothing has been done here to this message yet.
# $nom: a person; $jour, $heure: when
history-by = { $nom }, on { $jour } at { $heure }
history-again = Put these words back into the field
history-enregistre = Saved
history-traduit = Said to be translated
history-relu = Said to be reviewed
history-brouillon = Said to be a draft
history-retire = Removed
history-orthographe = Change of the French's spelling: the translation stays good

## Spelling, as the author says

spelling-title = Texts changed since they were translated
spelling-text = These texts changed after they were translated: the languages named have to be looked at again. If only the spelling changed, and nothing of what is said, tick it: the translations stay good.
spelling-unknown = The words before are not known: the translator has to read again.
# $langues: codes of languages
spelling-languages = Translation to look at again: { $langues }
spelling-only = Only the spelling has changed
spelling-button = Keep the ticked translations
spelling-empty = No translated text has changed.
spelling-link = Texts changed since they were translated
audit-spelling-declared = change of spelling declared
notice-spelling-declared = Noted: the translations of these texts stay good.
notice-spelling-none = Nothing is ticked, or the texts have changed meanwhile: nothing is changed.

## What agents report

report-title =
    { $nombre ->
        [one] An agent says that this sentence does not work
       *[other] { $nombre } reports: these sentences do not work
    }
# $nom: an agent; $jour, $heure: when
report-by = { $nom }, on { $jour } at { $heure }
report-on = On { $jour } at { $heure }
# $langue: the language of the call
report-language = call in { $langue }
# $chemin: the étapes and questions gone through before
report-route = Route of the call: { $chemin }
report-changed = The text has been changed since.
report-settle = It is settled
history-regle = Report settled
notice-report-settled = The report is settled.
notice-report-gone = This report was settled already.
