### Accounts: the list, one account, one's own, the journal, the members of a campaign.

nav-people = Accounts
nav-journal = Journal
nav-own = My account
home-people = Create an account, give a link, change a role, close an access.
home-journal = Who saw and changed what.
home-own = Your password and your open sessions.

## List and form

people-title = Accounts
# $nombre: a number
people-count =
    { $nombre ->
        [one] { $nombre } account
       *[other] { $nombre } accounts
    }
people-column-name = Person
people-column-roles = Roles
people-column-languages = Languages
people-column-direction = Direction
people-column-state = Access
people-add-title = Add a person
people-add-text = She will choose her password herself, with the link that will be shown next.
people-add-button = Add and get her link
account-back = Back to the accounts
# $nom: a name
account-title = Account of { $nom }
account-since = since { $jour }
account-state-invited = invited
account-state-active = open
account-state-disabled = closed
account-save-button = Save
account-access-title = Access
account-link-text = Password forgotten, or link lost: a new link replaces those before. The current password works until another is chosen.
account-link-button = Get a new link
account-disable-button = Close this account…
account-disabled-text = This account is closed: nobody can use it. What was done with it stays in the journal.
account-enable-button = Open this account again
account-shut = Too many tries have failed. Try again in a few minutes.
field-roles-label = Roles
field-speaks-label = Languages to call in
field-translates-label = Languages to translate into
field-languages-help = Their codes, with spaces between: fr ar ta. Without a language, a caller calls everybody.
field-direction-label = Direction to write for
field-current-password-label = Current password
role-autrice-does = writes and publishes the enquêtes of her direction
role-traductrice-does = translates into her languages
role-agente-does = calls, for the campaigns she is a member of
role-responsable-does = follows every campaign and says who calls
role-administratrice-does = keeps the accounts and the journal; does not see the people who are called
link-title = Link for { $nom }
# $courriel: an e-mail address; $jour, $heure: until when
link-text = With this link, { $courriel } chooses a password. It works once, until { $jour } at { $heure }, and will not be shown again.
link-label = Link to hand over
link-safely = Give it to this person and to nobody else, in person or by your professional mail: whoever opens it enters in her place.
disable-title = Close the account of { $nom }?
disable-text = { $courriel } will be signed out at once, and can no longer enter. Calls, texts and the journal are kept. The account can be opened again.
disable-button = Close this account
confirm-no = No, go back
notice-account-changed = The changes are saved.
notice-account-disabled = The account is closed.
notice-account-enabled = The account is open again. If its password is forgotten, give a new link.
notice-account-enable-first = First open this account again.

## One's own

own-title = My account
own-change = To change anything but the password, ask the administrator.
own-password-title = Change the password
own-password-button = Change the password
own-sessions-title = Open sessions
# $jour, $heure: since when; $adresse: the machine's address
own-session = Since { $jour } at { $heure }, from { $adresse }
own-session-here = This one.
own-session-end = Close
notice-password-changed = Your password is changed. Your other sessions are closed, and your tokens no longer work.
notice-session-ended = The session is closed.

## Tokens: to send and receive files from one's own machine

own-tokens-title = Tokens of your machines
own-tokens-text = With a token, the commands “trame push” and “trame pull” exchange the files of enquêtes between a folder on your machine and this site, in your name and with your rights.
own-token-until = works until { $jour };
own-token-over = stopped working on { $jour };
own-token-used = used on { $jour }.
own-token-unused = never used.
own-token-end = Revoke…
own-token-name = Name of the new token
own-token-name-help = To recognise it later: my computer, the laptop…
own-token-days = Duration
# $jours: a number
own-token-days-option =
    { $jours ->
        [one] { $jours } day
       *[other] { $jours } days
    }
own-token-button = Make a token
# $nom: the name its owner gave it
token-title = Token: { $nom }
# $jour, $heure: until when
token-text = It works until { $jour } at { $heure }, and will not be shown again. Copy it now.
token-label = Token
token-safely = Give it to nobody and do not write it in a shared folder: whoever has it acts in your name. If it gets away from you, revoke it here at once.
token-how = On your machine, give it in the variable TRAME_TOKEN, then:
token-back = Back to my account
token-end-title = Revoke the token “{ $nom }”?
token-end-text = The machine that uses it will no longer be able to send or receive anything. What has been exchanged stays. A revoked token does not come back: another will have to be made.
token-end-button = Revoke this token
notice-token-revoked = The token is revoked.
account-token-name = Give the token a name, of 60 characters at most.
account-token-days = A token works for a day at least and a year at most.
account-token-many = You already have twenty tokens. Revoke those that are no longer used.

## Journal

journal-title = Journal
journal-text = Who saw and changed what, without anything of what is said in calls. Each line is kept twelve months, then erased.
journal-action-label = What
journal-any = Everything
journal-who-label = Who
journal-button = Filter
journal-caption = The newest first
journal-column-when = When
journal-column-who = Who
journal-column-what = What
journal-column-on = On what
journal-column-from = Address
journal-nobody = nobody known
journal-empty = Nothing to show.
journal-newest = The newest
journal-older = Older
audit-sign-in = sign-in
audit-sign-in-directory = sign-in by the directory
audit-sign-in-refused = sign-in refused
audit-sign-in-directory-refused = sign-in by the directory refused
audit-sign-out = sign-out
audit-first-account = first account created
audit-password-chosen = password chosen
audit-directory-tied = account tied to the directory
audit-account-added = account added
audit-account-changed = account changed
audit-account-disabled = account closed
audit-account-enabled = account opened again
audit-link-made = link given
audit-members-changed = members of a campaign changed
audit-package-published = enquête published
audit-campaign-version = campaign moved to another version
audit-token-made = token made
audit-token-revoked = token revoked
audit-token-refused = unknown token refused
audit-files-sent = files sent from a machine
audit-list-seen = list of people seen
audit-call-seen = call seen
audit-call-taken-over = call taken over
audit-journal-seen = journal seen

## Members of a campaign

members-title = Who calls for this campaign
members-legend = Callers
members-any-language = every language
members-empty = Nobody has the role of a caller. The administrator can give it.
members-back = Back to the campaign
members-link = Who calls…
notice-members-changed = The members of the campaign are saved.

## Command line

user-added = The account of { $courriel } is created.
# $lien: an http address; $jour, $heure: until when
user-link = Link to choose a password, once, until { $jour } at { $heure }: { $lien }
user-changed = The account of { $courriel } is changed.
user-disabled = The account of { $courriel } is closed, with its sessions.
user-enabled = The account of { $courriel } is open again.
user-none = No account.
user-who = command line
# $role, $roles, $proche: names of roles
user-unknown-role = “{ $role }” is no role.{ $proche ->
        [aucun] { "" }
       *[other] { " " }Did you mean “{ $proche }”?
    } The roles are: { $roles }.
user-unknown = No account has the address { $courriel }.
user-enable-first = The account of { $courriel } is closed. First open it again: trame user enable { $courriel }
