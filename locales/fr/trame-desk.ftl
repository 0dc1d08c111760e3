### Échanger des fichiers entre un dossier et un site : trame push, trame pull.

cli-push = Envoie au site ce qui a changé dans le dossier ; ce qui a changé des deux côtés est montré, jamais écrasé
    .to = Adresse du site : https://… (sinon : TRAME_SITE, ou le seul site avec lequel ce dossier a échangé)
    .paths = Fichiers ou dossiers à envoyer (sinon : tout) ; le dossier d'une enquête vaut avec ses textes
    .dry-run = N'envoie rien : dit ce qui serait fait
    .settle = Là où les deux côtés ont changé, le dossier l'emporte ; ce que le site avait est gardé à côté (FICHIER.site)
    .insecure = Accepte une adresse http : d'autres pourraient lire le jeton
    .format = Forme de la réponse : human ou json
cli-pull = Reçoit dans le dossier ce qui a changé sur le site ; ce qui a changé des deux côtés est montré, jamais écrasé
    .from = Adresse du site : https://… (sinon : TRAME_SITE, ou le seul site avec lequel ce dossier a échangé)
    .paths = Fichiers ou dossiers à recevoir (sinon : tout) ; le dossier d'une enquête vaut avec ses textes
    .dry-run = N'écrit rien : dit ce qui serait fait
    .settle = Là où les deux côtés ont changé, le site l'emporte ; ce que le dossier avait est gardé à côté (FICHIER.folder)
    .insecure = Accepte une adresse http : d'autres pourraient lire le jeton
    .format = Forme de la réponse : human ou json

## Ce qui est fait

desk-progress = Fichiers
desk-added = nouveau
desk-changed = modifié
desk-removed = supprimé
# $path : le fichier où l'autre texte est gardé
desk-kept = (l'autre texte est gardé dans { $path })
# $n : un nombre ; $site : une adresse
desk-push-done = { $n ->
        [0] Rien à envoyer à { $site }.
        [1] Un fichier envoyé à { $site }.
       *[other] { $n } fichiers envoyés à { $site }.
    }
desk-push-would = { $n ->
        [0] Rien ne serait envoyé à { $site }.
        [1] Un fichier serait envoyé à { $site }.
       *[other] { $n } fichiers seraient envoyés à { $site }.
    }
desk-pull-done = { $n ->
        [0] Rien à recevoir de { $site }.
        [1] Un fichier reçu de { $site }.
       *[other] { $n } fichiers reçus de { $site }.
    }
desk-pull-would = { $n ->
        [0] Rien ne serait reçu de { $site }.
        [1] Un fichier serait reçu de { $site }.
       *[other] { $n } fichiers seraient reçus de { $site }.
    }
desk-push-waiting = { $n ->
        [1] Un fichier a changé sur le site seulement : trame pull
       *[other] { $n } fichiers ont changé sur le site seulement : trame pull
    }
desk-pull-waiting = { $n ->
        [1] Un fichier a changé dans le dossier seulement : trame push
       *[other] { $n } fichiers ont changé dans le dossier seulement : trame push
    }

## Ce qui a changé des deux côtés

desk-conflicts = Changés des deux côtés, laissés tels quels :
# $taille : une taille ; $qui : un nom ; $jour, $heure : quand
desk-side-folder = dossier : { $taille }
desk-side-folder-gone = dossier : supprimé
desk-side-site = site : { $taille }, par { $qui }, le { $jour } à { $heure }
desk-side-site-gone = site : supprimé par { $qui }, le { $jour } à { $heure }
desk-side-nobody = le dossier du site
# $path : un fichier
desk-settle = Comparez-les, puis décidez ; l'autre texte est gardé à côté :
    trame push --settle { $path } (le dossier l'emporte)
    trame pull --settle { $path } (le site l'emporte)
# $n : un nombre
desk-bytes = { $n } octets
desk-kilobytes = { $n } Ko

## Ce qui n'est pas pris

# $path : un fichier ; $cause : pourquoi
desk-refused = { $path } : { $cause }
desk-refused-path = le site ne prend pas de fichier de ce nom : il prend ceux de scripts-library et de locales, et pas deux noms qui ne diffèrent que par leurs majuscules. Renommez-le.
desk-refused-long = ce fichier est trop long. Partagez-le en plusieurs, ou retirez ce qui ne sert plus.
desk-refused-utf8 = ce n'est pas du texte en UTF-8.
desk-refused-not-yours = cette enquête n'est pas de votre direction, ou n'a pas de manifeste qui le dise.
desk-refused-direction = le manifeste doit dire votre direction, telle que votre compte la dit.
desk-refused-name = une enquête porte un nom en minuscules sans accents, chiffres et tirets compris : « mdph-fin-de-droits ».
desk-refused-manifest = le manifeste d'une enquête ne se supprime pas ainsi. Demandez à l'administratrice.
desk-refused-shared = ce fichier sert à toutes les enquêtes : seule une administratrice le change.
desk-refused-texts = de cette enquête, vous pouvez changer les textes de vos langues, pas la trame.
desk-refused-language = cette langue n'est pas de celles que vous traduisez.
desk-refused-meanwhile = ce fichier a changé pendant l'échange. Rien n'y est fait ; recommencez.

## Pourquoi l'échange n'a pas lieu

desk-no-site = dites avec quel site : --to https://… pour envoyer, --from https://… pour recevoir.
desk-outside = donnez des chemins de ce dossier-ci, celui qui contient « scripts-library ».
desk-nothing-there = il n'y a rien à ces chemins, ni ici ni sur le site.
# $site : une adresse ; $cause : ce qui est en cause
desk-address = « { $cause } » n'est pas l'adresse d'un site. Donnez-la ainsi : https://trame.exemple
desk-exposed = « { $cause } » n'est pas une adresse https : d'autres pourraient lire votre jeton. Donnez l'adresse https du site, ou ajoutez --insecure si vous savez qui écoute.
desk-no-token = il manque un jeton. Créez-en un sur la page de votre compte, puis donnez-le par la variable TRAME_TOKEN.
desk-bad-token = ce qui est dans TRAME_TOKEN n'est pas un jeton entier : « trame_ » puis 64 signes.
desk-unreachable = le site ne répond pas : { $cause }
desk-moved = le site est ailleurs : { $cause }. Donnez cette adresse-là.
desk-not-trame = ce n'est pas un site Trame, ou sa version est trop ancienne pour échanger des fichiers.
desk-newer = le site a une version plus récente de Trame. Mettez la vôtre à jour.
desk-older = le site a une version plus ancienne de Trame que la vôtre. Demandez à l'administratrice de mettre le site à jour.
desk-token-missing = le site ne reçoit pas votre jeton. Ce qui est placé devant lui le retire peut-être.
desk-token-unknown = le site ne connaît pas ce jeton. Il a peut-être été retiré : créez-en un autre sur la page de votre compte.
desk-token-expired = ce jeton n'est plus valable. Créez-en un autre sur la page de votre compte.
desk-token-shut = trop de jetons inconnus sont venus de votre adresse. Attendez quelques minutes.
desk-forbidden = votre compte n'a pas de rôle qui permette d'échanger des fichiers : autrice, traductrice ou administratrice.
desk-foreign-host = le site ne répond pas à ce nom. Donnez l'adresse que montre votre navigateur.
desk-too-long = ce qui est à échanger est trop long. Échangez les fichiers en plusieurs fois, en nommant leurs dossiers ; si un seul fichier est en cause, partagez-le en plusieurs.
desk-busy = le site a trop à faire. Ce qui est déjà échangé le reste ; recommencez dans un moment.
desk-failed = le site n'a pas pu répondre (code { $cause }). Ce qui est déjà échangé le reste ; recommencez, ou prévenez l'administratrice.
desk-agreed = « .trame-site.json », qui dit ce que ce dossier et le site avaient en commun, ne se lit pas : { $cause }. Supprimez-le : ce qui diffère sera montré, et rien ne sera écrasé.
desk-file = { $cause }
