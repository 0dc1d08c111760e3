### Exchanging files between a folder and a site: trame push, trame pull.

cli-push = Sends the site what changed in the folder; what changed on both sides is shown, never overwritten
    .to = Address of the site: https://… (otherwise: TRAME_SITE, or the only site this folder has exchanged with)
    .paths = Files or folders to send (otherwise: everything); an enquête's folder stands for its texts too
    .dry-run = Sends nothing: says what would be done
    .settle = Where both sides have changed, the folder wins; what the site had is kept beside (FILE.site)
    .insecure = Accepts an http address: others could read the token
    .format = Form of the answer: human or json
cli-pull = Receives into the folder what changed on the site; what changed on both sides is shown, never overwritten
    .from = Address of the site: https://… (otherwise: TRAME_SITE, or the only site this folder has exchanged with)
    .paths = Files or folders to receive (otherwise: everything); an enquête's folder stands for its texts too
    .dry-run = Writes nothing: says what would be done
    .settle = Where both sides have changed, the site wins; what the folder had is kept beside (FILE.folder)
    .insecure = Accepts an http address: others could read the token
    .format = Form of the answer: human or json

## What is done

desk-progress = Files
desk-added = new
desk-changed = changed
desk-removed = removed
# $path: the file where the other text is kept
desk-kept = (the other text is kept in { $path })
# $n: a number; $site: an address
desk-push-done = { $n ->
        [0] Nothing to send to { $site }.
        [1] One file sent to { $site }.
       *[other] { $n } files sent to { $site }.
    }
desk-push-would = { $n ->
        [0] Nothing would be sent to { $site }.
        [1] One file would be sent to { $site }.
       *[other] { $n } files would be sent to { $site }.
    }
desk-pull-done = { $n ->
        [0] Nothing to receive from { $site }.
        [1] One file received from { $site }.
       *[other] { $n } files received from { $site }.
    }
desk-pull-would = { $n ->
        [0] Nothing would be received from { $site }.
        [1] One file would be received from { $site }.
       *[other] { $n } files would be received from { $site }.
    }
desk-push-waiting = { $n ->
        [1] One file changed on the site alone: trame pull
       *[other] { $n } files changed on the site alone: trame pull
    }
desk-pull-waiting = { $n ->
        [1] One file changed in the folder alone: trame push
       *[other] { $n } files changed in the folder alone: trame push
    }

## What changed on both sides

desk-conflicts = Changed on both sides, left as they are:
# $taille: a size; $qui: a name; $jour, $heure: when
desk-side-folder = folder: { $taille }
desk-side-folder-gone = folder: removed
desk-side-site = site: { $taille }, by { $qui }, on { $jour } at { $heure }
desk-side-site-gone = site: removed by { $qui }, on { $jour } at { $heure }
desk-side-nobody = the site's own folder
# $path: a file
desk-settle = Compare them, then decide; the other text is kept beside:
    trame push --settle { $path } (the folder wins)
    trame pull --settle { $path } (the site wins)
# $n: a number
desk-bytes = { $n } bytes
desk-kilobytes = { $n } kB

## What is not taken

# $path: a file; $cause: why
desk-refused = { $path }: { $cause }
desk-refused-path = the site takes no file of that name: it takes those of scripts-library and locales, and not two names that differ by capital letters only. Rename it.
desk-refused-long = this file is too long. Split it, or take out what is no longer of use.
desk-refused-utf8 = this is no text in UTF-8.
desk-refused-not-yours = this enquête is not of your direction, or has no manifest that says so.
desk-refused-direction = the manifest must name your direction, as your account does.
desk-refused-name = an enquête's name is in lower case without accents, digits and hyphens included: “mdph-fin-de-droits”.
desk-refused-manifest = an enquête's manifest is not removed like this. Ask the administrator.
desk-refused-shared = this file serves all enquêtes: only an administrator changes it.
desk-refused-texts = of this enquête you may change the texts in your languages, not the script.
desk-refused-language = this language is not one of those you translate.
desk-refused-meanwhile = this file changed during the exchange. Nothing was done to it; run the command again.

## Why there is no exchange

desk-no-site = say with which site: --to https://… to send, --from https://… to receive.
desk-outside = give paths of this very folder, the one that holds “scripts-library”.
desk-nothing-there = there is nothing at these paths, neither here nor on the site.
# $site: an address; $cause: what it is about
desk-address = “{ $cause }” is not a site's address. Write it like this: https://trame.example
desk-exposed = “{ $cause }” is not an https address: others could read your token. Give the site's https address, or add --insecure if you know who listens.
desk-no-token = there is no token. Make one on your account's page, then give it in the variable TRAME_TOKEN.
desk-bad-token = what is in TRAME_TOKEN is no whole token: “trame_” and 64 characters.
desk-unreachable = the site does not answer: { $cause }
desk-moved = the site is elsewhere: { $cause }. Give that address.
desk-not-trame = this is not a Trame site, or its version is too old to exchange files.
desk-newer = the site has a newer version of Trame. Update yours.
desk-older = the site has an older version of Trame than yours. Ask the administrator to update it.
desk-token-missing = the site does not receive your token. What stands in front of it may remove it.
desk-token-unknown = the site does not know this token. It may have been revoked: make another on your account's page.
desk-token-expired = this token no longer works. Make another on your account's page.
desk-token-shut = too many unknown tokens came from your address. Wait a few minutes.
desk-forbidden = your account has no role that lets it exchange files: author, translator or administrator.
desk-foreign-host = the site does not answer to this name. Give the address that your browser shows.
desk-too-long = what is to be exchanged is too long. Exchange the files in several goes, by naming their folders; if a single file is at fault, split it.
desk-busy = the site has too much to do. What has been exchanged stays; run the command again in a moment.
desk-failed = the site could not answer (code { $cause }). What has been exchanged stays; run the command again, or tell the administrator.
desk-agreed = “.trame-site.json”, which says what this folder and the site had in common, does not read: { $cause }. Delete it: what differs will be shown, and nothing will be overwritten.
desk-file = { $cause }
