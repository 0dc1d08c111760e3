# Publier : ce que l'on lit au démarrage et sur les pages des enquêtes.

# $path : un fichier de l'enquête
serve-conflict = { $path } : ce fichier a changé dans le dossier et sur le site. Celui du site est gardé ; rien n'est perdu. Comparez les deux, puis donnez au fichier du dossier le texte du site, ou l'inverse.

## Les enquêtes

nav-packages = Enquêtes
home-packages = Les enquêtes de votre direction ou de vos langues : leur état, leurs versions, leur publication.
packages-title = Enquêtes
# $nombre : un nombre d'enquêtes
packages-count =
    { $nombre ->
        [one] { $nombre } enquête
       *[other] { $nombre } enquêtes
    }
packages-column-title = Enquête
packages-column-direction = Direction
packages-column-state = État
packages-column-version = Dernière version
packages-sound = Sans erreur
packages-errors =
    { $nombre ->
        [one] { $nombre } erreur
       *[other] { $nombre } erreurs
    }
packages-warnings =
    { $nombre ->
        [one] { $nombre } point d'attention
       *[other] { $nombre } points d'attention
    }
packages-changed = Modifiée depuis
packages-never = Jamais publiée
packages-empty = Aucune enquête n'est ouverte pour vous. Une autrice voit celles de sa direction, une traductrice celles de ses langues ; l'administratrice règle l'une et les autres dans votre compte.

# $numero : le numéro d'une version
version-number = Version { $numero }
# $jour, $heure : quand elle a été publiée
version-date = publiée le { $jour } à { $heure }
# $nom : qui l'a publiée
version-by = publiée le { $jour } à { $heure } par { $nom }

## Une enquête

package-publish = Publier…
package-state-errors =
    { $nombre ->
        [one] Une erreur empêche de la publier. La voici, avec ce qu'il faut corriger.
       *[other] { $nombre } erreurs empêchent de la publier. Les voici, avec ce qu'il faut corriger.
    }
package-state-gone = Les fichiers de cette enquête ne sont plus là : elle ne peut plus être publiée. Ses versions, elles, sont gardées.
package-state-published = Rien n'a changé depuis la version { $numero }.
package-state-changed = Elle a changé depuis la version { $numero } : les appels ne le sauront qu'avec une nouvelle version.
package-state-never = Elle n'a jamais été publiée : aucune campagne ne peut encore s'en servir.
package-versions = Versions
package-no-version = Aucune version n'est publiée.
package-manifest = Ce qu'en dit son manifeste

## Ce qui empêche de publier, les points d'attention

readiness-errors =
    { $nombre ->
        [one] À corriger : une erreur
       *[other] À corriger : { $nombre } erreurs
    }
# $nom, $titre : le nom et le titre d'un scénario
readiness-failure = Le scénario « { $nom } » ({ $titre }) ne finit pas comme prévu.
readiness-warnings =
    { $nombre ->
        [one] Un point d'attention
       *[other] { $nombre } points d'attention
    }

languages-title = Traductions
languages-column-language = Langue
languages-column-open = Sur les appels
languages-column-texts = Textes dits à la personne
languages-open = Ouverte
languages-closed = Fermée
languages-draft = Certains textes sont à relire
# $total : le nombre de textes
languages-whole = { $total } textes, dont aucun ne manque
# $nombre : le nombre de brouillons
languages-drafts =
    { $nombre ->
        [one] { $nombre } brouillon, que personne qui parle cette langue n'a relu
       *[other] { $nombre } brouillons, que personne qui parle cette langue n'a relus
    }
# $nombre : le nombre de textes qui manquent
languages-missing =
    { $nombre ->
        [one] { $nombre } texte manque sur { $total }
       *[other] { $nombre } textes manquent sur { $total }
    }
languages-stale =
    { $nombre ->
        [one] { $nombre } traduction est plus ancienne que le français
       *[other] { $nombre } traductions sont plus anciennes que le français
    }
languages-faulty =
    { $nombre ->
        [one] { $nombre } texte a une faute : trame locales check
       *[other] { $nombre } textes ont une faute : trame locales check
    }
languages-unreviewed =
    { $nombre ->
        [one] { $nombre } texte n'est pas relu
       *[other] { $nombre } textes ne sont pas relus
    }
languages-context =
    { $nombre ->
        [one] Autour de { $nombre } texte, des réponses, des conditions ou des valeurs ont changé
       *[other] Autour de { $nombre } textes, des réponses, des conditions ou des valeurs ont changé
    }
# $etapes : des noms d'étapes
languages-steps = Étapes concernées : { $etapes }
languages-unreadable =
    { $nombre ->
        [one] { $nombre } texte ne se lit pas
       *[other] { $nombre } textes ne se lisent pas
    }
languages-none = Cette enquête n'est pas traduite.

## Ce qui a changé

changes-none = Rien n'a changé.
changes-form-only = Les textes, les questions et les conditions sont les mêmes ; seule la forme du fichier a changé.
# $titre : le titre d'une étape
changes-step = Étape « { $titre } »
changes-elsewhere = Hors des étapes
changes-manifest = Manifeste
# $langue : le nom d'une langue
changes-language = Traduction : { $langue }
changes-language-added = Cette langue est nouvelle.
changes-language-removed = Cette langue n'est plus là.
changes-language-draft = Elle est de nouveau à relire.
changes-language-reviewed = Elle a été relue.
changes-texts =
    { $nombre ->
        [one] { $nombre } texte a changé
       *[other] { $nombre } textes ont changé
    }
# $genre : ce que c'est ; $nom : son nom dans la trame ; $membre : le code d'une réponse ou le numéro d'un contrôle
changes-subject =
    { $genre ->
        [data] donnée « { $nom } »
        [step] étape « { $nom } »
        [say] texte « { $nom } »
        [question] question « { $nom } »
        [answer] réponse « { $membre } » de « { $nom } »
        [check] contrôle { $membre } de « { $nom } »
        [compute] calcul « { $nom } »
        [alert] alerte « { $nom } »
        [refer] orientation vers « { $nom } »
        [end] fin « { $nom } »
        [jump] flèche vers « { $nom } »
        [roster] répétition « { $nom } »
        [rebuttal] objection « { $nom } »
        [list] liste « { $nom } »
        [phrase] phrase « { $nom } »
        [term] terme « { $nom } »
        [structure] structure « { $nom } »
        [outcome] issue « { $nom } »
       *[other] « { $nom } »
    }
changes-added = ajout
changes-removed = retrait
# $titre : l'étape d'où cela vient
changes-moved = vient de l'étape « { $titre } »
changes-moved-in = est maintenant dans cette étape
changes-reordered = change de place
# $aspect : ce qui a changé de la chose
changes-aspect =
    { $aspect ->
        [text] texte
        [title] titre
        [said] ce qui est dit
        [note] note pour l'agente
        [when] condition
        [type] type
        [options] options
        [between] bornes
        [default] valeur proposée
        [target] suite
        [value] calcul
        [condition] condition vérifiée
        [service] destination
       *[other] autre
    }
changes-was = Avant
changes-now = Maintenant
changes-nothing = (rien)
review-left-to-site = (réglage du site)

## Publier

# $titre : le titre de l'enquête
publication-title = Publier « { $titre } »
publication-explanation = Ce sera la version { $numero }. Une version publiée ne change plus ; pour la corriger, on en publie une autre. Les appels en cours restent sur la leur.
publication-same = Rien n'a changé depuis la version { $numero } : il n'y a rien à publier.
publication-errors = Il reste des erreurs : rien ne peut être publié. Corrigez-les dans les fichiers de l'enquête, puis revenez ici.
publication-refused-not-ready = Rien n'a été publié : il y a maintenant des erreurs. Les voici.
publication-refused-changed = Rien n'a été publié : l'enquête ou sa dernière version a changé pendant que vous lisiez. Voici ce qu'il en est maintenant ; relisez, puis publiez.
publication-refused-unread = Rien n'a été publié : cochez la case qui dit que vous avez lu les points d'attention.
publication-changes = Ce qui a changé depuis la version { $numero }
publication-first-title = Première version
publication-first = Rien n'a encore été publié : tout est nouveau.
publication-unknown = La version d'avant ne se relit plus : la comparaison n'est pas possible.
publication-do = Publier la version { $numero }
publication-hash = Empreinte de ce qui sera publié :
publication-warned = Les points d'attention sont ceux qui sont relevés ci-dessus, et les traductions à relire ou incomplètes.
publication-read = J'ai lu les points d'attention
publication-button = Publier la version { $numero }
notice-published = La version est publiée. Les campagnes s'en servent quand la responsable les y fait passer.
notice-published-already = Rien n'a changé depuis cette version : il n'y avait rien à publier.

## Une version

version-title = { $titre }, version { $numero }
version-immutable = Cette version ne change plus.
version-changes = Ce qui a changé
version-first = C'est la première version.
version-warnings = Points d'attention acceptés
version-no-warning = Il n'y avait aucun point d'attention.
version-hashes = Empreintes
version-hash = Version
version-script-hash = Script
# $langue : le nom d'une langue
version-texts-hash = Textes : { $langue }

## La version d'une campagne

campaign-version-title = Version de l'enquête
campaign-version-link = Version de l'enquête
campaign-version-running = Les nouveaux appels commencent avec :
campaign-version-none = Cette campagne n'a pas encore de version : aucun appel ne peut commencer.
campaign-version-latest = C'est la dernière version publiée.
campaign-version-newer = Version { $numero }, publiée le { $jour } : ce qui change
campaign-version-move = Passer à la version { $numero }
campaign-version-move-help = Les appels en cours, et ceux que l'on reprend, finissent sur la version avec laquelle ils ont commencé. Les suivants commencent avec la nouvelle.
campaign-version-button = Passer à la version { $numero }
campaign-version-refused = La campagne n'a pas changé de version : quelqu'un d'autre l'a fait passer à une autre entre-temps. Voici où elle en est.
notice-version-moved = La campagne a changé de version. Les prochains appels commencent avec elle.
