# Publishing: what is read at the start and on the pages of enquêtes.

# $path: a file of the enquête
serve-conflict = { $path }: this file has changed in the folder and on the site. The site's is kept; nothing is lost. Compare the two, then give the folder's file the site's text, or the other way round.

## The enquêtes

nav-packages = Enquêtes
home-packages = The enquêtes of your direction or your languages: their state, their versions, their publication.
packages-title = Enquêtes
# $nombre: a number of enquêtes
packages-count =
    { $nombre ->
        [one] { $nombre } enquête
       *[other] { $nombre } enquêtes
    }
packages-column-title = Enquête
packages-column-direction = Direction
packages-column-state = State
packages-column-version = Latest version
packages-sound = No error
packages-errors =
    { $nombre ->
        [one] { $nombre } error
       *[other] { $nombre } errors
    }
packages-warnings =
    { $nombre ->
        [one] { $nombre } point to look at
       *[other] { $nombre } points to look at
    }
packages-changed = Changed since
packages-never = Never published
packages-empty = No enquête is open to you. An author sees those of her direction, a translator those of her languages; the administrator sets both in your account.

# $numero: the number of a version
version-number = Version { $numero }
# $jour, $heure: when it was published
version-date = published on { $jour } at { $heure }
# $nom: who published it
version-by = published on { $jour } at { $heure } by { $nom }

## One enquête

package-publish = Publish…
package-state-errors =
    { $nombre ->
        [one] One error keeps it from being published. Here it is, with what to correct.
       *[other] { $nombre } errors keep it from being published. Here they are, with what to correct.
    }
package-state-gone = The files of this enquête are gone: it can no longer be published. Its versions are kept.
package-state-published = Nothing has changed since version { $numero }.
package-state-changed = It has changed since version { $numero }: calls will only know with a new version.
package-state-never = It has never been published: no campaign can use it yet.
package-versions = Versions
package-no-version = No version is published.
package-manifest = What its manifest says

## What keeps it from being published, what is pointed out

readiness-errors =
    { $nombre ->
        [one] To correct: one error
       *[other] To correct: { $nombre } errors
    }
# $nom, $titre: the name and the title of a rehearsal
readiness-failure = The rehearsal “{ $nom }” ({ $titre }) does not end as expected.
readiness-warnings =
    { $nombre ->
        [one] Pointed out: one thing
       *[other] Pointed out: { $nombre } things
    }

languages-title = Translations
languages-column-language = Language
languages-column-open = On calls
languages-column-texts = Texts said to the person
languages-open = Open
languages-closed = Closed
languages-draft = Some texts are to be reviewed
# $total: the number of texts
languages-whole = { $total } texts, none missing
# $nombre: how many drafts
languages-drafts =
    { $nombre ->
        [one] { $nombre } draft that nobody who speaks the language has read over
       *[other] { $nombre } drafts that nobody who speaks the language has read over
    }
# $nombre: the number of texts that are missing
languages-missing =
    { $nombre ->
        [one] { $nombre } text of { $total } is missing
       *[other] { $nombre } texts of { $total } are missing
    }
languages-stale =
    { $nombre ->
        [one] { $nombre } text is older than today's French
       *[other] { $nombre } texts are older than today's French
    }
languages-faulty =
    { $nombre ->
        [one] { $nombre } text has a fault: trame locales check
       *[other] { $nombre } texts have a fault: trame locales check
    }
languages-unreviewed =
    { $nombre ->
        [one] { $nombre } text is not reviewed
       *[other] { $nombre } texts are not reviewed
    }
languages-context =
    { $nombre ->
        [one] Around { $nombre } text, answers, conditions or values have changed
       *[other] Around { $nombre } texts, answers, conditions or values have changed
    }
# $etapes: names of étapes
languages-steps = Étapes concerned: { $etapes }
languages-unreadable =
    { $nombre ->
        [one] { $nombre } text cannot be read
       *[other] { $nombre } texts cannot be read
    }
languages-none = This enquête is not translated.

## What changed

changes-none = Nothing has changed.
changes-form-only = The texts, the questions and the conditions are the same; only the form of the file has changed.
# $titre: the title of an étape
changes-step = Step “{ $titre }”
changes-elsewhere = Outside the steps
changes-manifest = Manifest
# $langue: the name of a language
changes-language = Translation: { $langue }
changes-language-added = This language is new.
changes-language-removed = This language is gone.
changes-language-draft = It is to be reviewed again.
changes-language-reviewed = It has been reviewed.
changes-texts =
    { $nombre ->
        [one] { $nombre } text has changed
       *[other] { $nombre } texts have changed
    }
# $genre: what it is; $nom: its name in the script; $membre: the code of an answer or the number of a check
changes-subject =
    { $genre ->
        [data] field “{ $nom }”
        [step] step “{ $nom }”
        [say] text “{ $nom }”
        [question] question “{ $nom }”
        [answer] answer “{ $membre }” of “{ $nom }”
        [check] check { $membre } of “{ $nom }”
        [compute] calculation “{ $nom }”
        [alert] alert “{ $nom }”
        [refer] referral to “{ $nom }”
        [end] end “{ $nom }”
        [jump] arrow to “{ $nom }”
        [roster] roster “{ $nom }”
        [rebuttal] rebuttal “{ $nom }”
        [list] list “{ $nom }”
        [phrase] phrase “{ $nom }”
        [term] term “{ $nom }”
        [structure] structure “{ $nom }”
        [outcome] outcome “{ $nom }”
       *[other] “{ $nom }”
    }
changes-added = added
changes-removed = removed
# $titre: the étape it comes from
changes-moved = comes from the step “{ $titre }”
changes-moved-in = is now in this step
changes-reordered = changes place
# $aspect: what of the thing changed
changes-aspect =
    { $aspect ->
        [text] text
        [title] title
        [said] what is said
        [note] note for the agente
        [when] condition
        [type] type
        [options] options
        [between] bounds
        [default] proposed value
        [target] what follows
        [value] calculation
        [condition] condition checked
        [service] destination
       *[other] other
    }
changes-was = Before
changes-now = Now
changes-nothing = (nothing)
review-left-to-site = (the site's setting)

## Publishing

# $titre: the enquête's title
publication-title = Publish “{ $titre }”
publication-explanation = This will be version { $numero }. A published version never changes; to correct it, another one is published. Calls under way stay on theirs.
publication-same = Nothing has changed since version { $numero }: there is nothing to publish.
publication-errors = There are errors left: nothing can be published. Correct them in the enquête's files, then come back here.
publication-refused-not-ready = Nothing was published: there are errors now. Here they are.
publication-refused-changed = Nothing was published: the enquête or its latest version changed while you were reading. This is how it is now; read it again, then publish.
publication-refused-unread = Nothing was published: tick the box that says you have read what is pointed out.
publication-changes = What has changed since version { $numero }
publication-first-title = First version
publication-first = Nothing has been published yet: all of it is new.
publication-unknown = The version before no longer reads back: they cannot be compared.
publication-do = Publish version { $numero }
publication-hash = Hash of what will be published:
publication-warned = What is pointed out: the points above, and the translations that are incomplete or to be reviewed.
publication-read = I have read what is pointed out
publication-button = Publish version { $numero }
notice-published = The version is published. Campaigns use it once the supervisor moves them to it.
notice-published-already = Nothing has changed since this version: there was nothing to publish.

## A version

version-title = { $titre }, version { $numero }
version-immutable = This version never changes.
version-changes = What changed
version-first = This is the first version.
version-warnings = What was pointed out, and accepted
version-no-warning = Nothing was pointed out.
version-hashes = Hashes
version-hash = Version
version-script-hash = Script
# $langue: the name of a language
version-texts-hash = Texts: { $langue }

## The version of a campaign

campaign-version-title = Version of the enquête
campaign-version-link = Version of the enquête
campaign-version-running = New calls begin with:
campaign-version-none = This campaign has no version yet: no call can begin.
campaign-version-latest = This is the latest published version.
campaign-version-newer = Version { $numero }, published on { $jour }: what changes
campaign-version-move = Move to version { $numero }
campaign-version-move-help = Calls under way, and those that are taken up again, end on the version they began with. The next ones begin with the new one.
campaign-version-button = Move to version { $numero }
campaign-version-refused = The campaign's version was not changed: somebody else has moved it meanwhile. This is where it stands.
notice-version-moved = The campaign has changed version. The next calls begin with it.
