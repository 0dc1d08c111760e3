### Help, a subject for each page. An empty line stands between two paragraphs.
### What is written here describes what the program does: read it again when a page changes.

help-link = Help
# On the screen of a call: the call stays open.
help-link-apart = Help (new tab)
help-title = Help
help-others = Other subjects
error-sign-in-link = Go to sign-in

help-accueil-title = What you find here
help-accueil-text =
    Trame is for telephoning people on behalf of a public service, in their language. The first page shows what your roles let you do, and nothing else.

    Pages work by keyboard: Tab goes on, Shift + Tab goes back, Enter opens. The first link of each page leads straight to its content. The link at the foot of the page changes the language of the pages; this browser keeps your choice.

    If a page is missing, ask the administrator to complete your roles.
help-connexion-title = Signing in
help-connexion-text =
    Write your e-mail address and your password. If the site offers the département's directory, you may go through it: an account must still have been made here for your address.

    After several failed tries you have to wait some minutes; the page says how many. Password forgotten: the administrator gives you a link to choose another. Trame sends no message.

    A session ends after eight hours without activity, after sixteen hours in any case, or when you close the browser. On a shared machine, always sign out.
help-invitation-title = The link to choose a password
help-invitation-text =
    The administrator gave you this link. It works once, for three days; a more recent link replaces it. The one that creates the first account of a site works for 24 hours only.

    At least 12 characters are needed. A password that is easily guessed is refused, even a long one: your name, a row of keys, a common word. A few unrelated words do well.

    Once the password is saved, you are signed in, and your other sessions are ended.
help-compte-title = Your account
help-compte-text =
    This page shows your name, your roles, your languages and your direction. You change your password here; the administrator changes the rest.

    Changing the password ends your other sessions. The list of your open sessions says since when and from where; if one is not yours, end it and change your password at once.

    If you write or translate, you can work in a folder on your own machine, with your own tools. Make a token here: it is shown only once, works 90 days unless you say otherwise, and acts in your name. Give it in the variable TRAME_TOKEN; then “trame pull” receives your files and “trame push” sends what you changed. What changed on both sides is shown, never overwritten.

    An author changes her direction's enquêtes; a translator, the texts of her languages; what all enquêtes share, an administrator. A lost token is revoked here. Changing the password revokes them all.
help-campagnes-title = Campaigns
help-campagnes-text =
    A campaign is an enquête and a list of people to call. A caller sees those she is a member of; a supervisor sees them all.

    If there is none, ask the supervisor of the call unit to add you.
help-liste-title = The list of people to call
help-liste-text =
    “Next person” chooses for you: a callback whose hour has come, or the next person who speaks one of your languages. You can also call somebody from her row, and take up a call under way.

    Click a column's title to sort. Numbers are shown in full during the call only. Opening this list is written in the journal.

    A supervisor sees the list, decides who calls and moves the campaign to a new version of the enquête; she leads no call.
help-appel-title = During a call
help-appel-text =
    Read aloud what is written large. When the call is not in French, the French text stands below, smaller. What follows the sign ⚠ is for you, not for the person.

    Under a translated sentence, the line in italics says how to pronounce it; P hides or shows it. A mark says which language a sentence is in when it is not translated, or that the French has changed since. When a sentence does not work, T reports it to the translators, with nothing of the person; the call goes on.

    Each button shows its key: figures choose an answer, Enter goes on, O opens the objections, N writes a note, A notes an alert, F ends the call, ? shows all keys. In a field, press Escape first.

    An alert is saved for the service and shown on the screen, but Trame sends nothing: tell the service by telephone too.

    An answer shown as saved is saved. If the server no longer answers, a banner says so, your answers are kept on this machine and leave as soon as it is back: do not close the tab. A call left under way is taken up where it stood, from the list, by you or by another caller of the campaign.
help-membres-title = Who calls for a campaign
help-membres-text =
    Tick the callers of this campaign, then save. Only people who have the role of caller and whose account is open are offered.

    Whoever is removed no longer sees the list or the calls, at once; what she noted is kept. Each change is written in the journal.
help-enquetes-title = Enquêtes and their versions
help-enquetes-text =
    An author sees the enquêtes of her direction, a translator those that have one of her languages, a supervisor all of them. An enquête's page says what is wrong, what is pointed out and what changed since the last version.

    Only an author of the direction publishes, and only when no error is left. A published version never changes: to correct it, another is published.

    Publishing does not change campaigns. The supervisor moves them to the new version when she decides; calls that have begun end on theirs.

    To write your first enquête, ask the administrator for the page “Commencer en dix minutes” (in French): it is at the top of dsl/README.md, among Trame's files. The whole language is explained after it, by examples.

    In a folder of one's own, “trame new” begins an enquête, from a blank page or from a copy, and “trame print” puts a whole call on paper: for training, for proofreading and for the day the network is down.
help-traductions-title = Translating
help-traductions-text =
    The translations page shows, for each enquête and each of your languages, what is left to do and what keeps the language closed to calls. Open a language: its texts are in the order of the call, étape by étape, with the conditions that lead there.

    A text is to be translated, a draft, translated or reviewed. When the French changes, the translation is marked “French changed”; when only what surrounds it changes, “context changed”. “Save” keeps your words and clears no mark. Only “Save as translated”, “Reviewed” and “Draft” say how far the text is, and always of the French that you have before you.

    Between braces are the values that the call puts in their place: keep them as they are. An empty text removes the translation. The pronunciation is optional: it helps an agent who speaks the language but does not read its script.

    If somebody else has the same message open, the page says so. If she changed the same text before you, both versions are shown to you and nothing is lost. The history keeps all earlier texts: one of them can be put back into the field.
help-comptes-title = Looking after accounts
help-comptes-text =
    To add a person, write her address and her name, tick her roles and give her languages by their codes, with spaces between: fr ar ta. Trame then shows a link, once. Hand it to this person and to nobody else: whoever opens it enters in her place.

    Closing an account signs the person out at once. Nothing is erased, and the account can be opened again. The last administrator can neither close her own account nor lose that role.

    An administrator does not see the people who are called, unless she also has a role that lets her. Everything done here is written in the journal.
help-journal-title = The journal
help-journal-text =
    It says who saw or changed what, when and from which address. It holds nothing of what is said in calls.

    Filter by action or by person. Each row is kept twelve months, then erased; nobody can change it. Opening it is written too.
help-erreurs-title = When a page does not open
help-erreurs-text =
    The error page says what happened, what was kept and what to do. Most often: go back, reload, start again.

    If you are no longer signed in, sign in: what was shown as saved is still there. If the page is not for your role, or the link not for you, see the administrator, and give her the hour and the code that is shown.
