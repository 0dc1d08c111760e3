# The translators' workbench, while one types: what the agente will see, what is wrong, what was said
# elsewhere, the keys.

## Preview

assist-preview = What the caller will see
assist-more = { $nombre ->
    [one] { $nombre } more example
   *[other] { $nombre } more examples
}
assist-scenario = rehearsal: { $titre }
assist-falls-back = This translation cannot be said as it is: the call would say the sentence below.
assist-error = To correct:
assist-warning = To check:

## Translation memory

assist-memory = Said elsewhere
match-exact = Same sentence
match-renamed = Same sentence, other names
match-near = { $part }% alike
match-there = only there:
match-here = only here:
match-renamed-names = Variables renamed in the suggestion:
match-numbers = Different numbers, to be changed:
match-use = Use
match-place = { $enquete }, “{ $texte }”
match-times = { $nombre ->
    [one] { $nombre } time
   *[other] { $nombre } times
}

## Glossary

glossary-title = Glossary
glossary-all = { $nombre ->
    [one] { $nombre } other term
   *[other] { $nombre } other terms
}
glossary-recurrent = Answers that come again
glossary-none = not translated yet

## Keys

keys-title = Keys
key-alt = Alt
key-alt-shift = Alt + Shift
key-escape = Esc
key-ctrl-enter = Ctrl + Enter
key-ctrl-shift-enter = Ctrl + Shift + Enter
keys-chip = Write an item to quote where the caret is
keys-memory = Use a sentence said elsewhere
keys-save = Save, then go to the next message that needs something
keys-mark = Mark as translated, then go to the next message that needs something
keys-move = Previous text, next text
keys-help = Show or hide these keys, outside a field
keys-leave = Leave the field

## Drafts, network, tabs

draft-restored = What you had begun was put back into the field. It is not saved yet.
draft-beside = You had begun something else, but this text has since been saved with other words. Here is your draft:
draft-take = Use my draft
draft-discard = Discard the draft
draft-unkept = This browser keeps no drafts: save before you leave the page.
draft-leave = What you have written is not saved.
draft-used = Sentence taken. Read it again before you save.
save-away = Nothing is saved: the site does not answer. Your text is kept on this computer, and will be sent again as soon as possible.
save-outside = Nothing is saved: your session is over. Your text is kept on this computer. Sign in in another tab, and it will then be sent.
save-retry = Try again
tab-twice = This message is also open in another tab of this browser.
tab-saved = This message has just been saved in another tab. Reload the page to see what it says now.
