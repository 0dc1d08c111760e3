# Ce qui ne va pas dans des traductions.
# $fix, $expected : ce qui était sans doute voulu ; « none », ou rien, quand on n'en sait rien.

file-entry-empty = « { $name } » n'a pas de texte.
    .help = Écrivez son texte après « = », ou supprimez cette entrée : le texte manquera, et la langue ne s'ouvrira pas.
file-line-start = Une ligne de texte ne peut pas commencer par « { $mark } ».
    .help = Commencez par un autre signe, ou écrivez { "{" } "{ $mark }" { "}" } au début de la ligne.
translation-unknown-variable = Le texte source ne cite pas « ${ $name } ».
    .help = { $fix ->
        [none] Ne citez que les variables du texte source.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
translation-own-choice = Le texte source ne choisit pas ses mots d'après « ${ $name } » ; la traduction, si.
    .help = C'est permis si la langue le demande, par exemple pour un accord ; sinon, n'écrivez qu'une phrase.
translation-function = { $function } ne peut pas écrire « ${ $name } ».
    .help = NUMBER écrit des nombres, DATETIME des dates et des heures ; le reste s'écrit seul : { "{" } ${ $name } { "}" }.
translation-format = Le texte source dit comment écrire « ${ $name } » ; la traduction le laisse tel quel.
    .help = Reprenez les options du texte source, comme dateStyle ou weekday, ou vérifiez que la forme ordinaire suffit.
translation-unknown-phrase = « { $name } » n'est pas un texte de cette enquête.
    .help = { $fix ->
        [none] Citez une phrase que le texte source cite ; pour une variable, écrivez un « $ » devant son nom.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
translation-term-missing = Le terme « -{ $name } » n'existe pas encore dans cette langue ({ $language }).
    .help = Traduisez-le dans locales/{ $language }/termes.ftl.
translation-term-unquoted = Le texte source cite le terme « -{ $name } », la traduction l'écrit autrement.
    .help = Citez le terme, { "{" } -{ $name } { "}" } : il se dira partout de la même façon.
translation-dropped = Le texte source dit « { $name } », la traduction ne le dit pas.
    .help = Ajoutez { "{" } { $name } { "}" } à la phrase, dans chacune de ses variantes.
translation-dropped-perhaps = Le texte source cite « { $name } », la traduction ne le cite pas.
    .help = Vérifiez que rien ne manque ; sinon, ajoutez { "{" } { $name } { "}" }.
translation-variant-twice = La variante [{ $key }] figure deux fois ; seule la première se dit.
    .help = Supprimez l'une des deux, ou corrigez sa clé.
translation-unknown-category = « { $key } » n'est ni un nombre ni une forme du pluriel.
    .help = { $fix ->
        [none] Les formes de cette langue sont : { $expected }.
       *[other] Vouliez-vous écrire « { $fix } » ? Les formes de cette langue sont : { $expected }.
    }
translation-idle-variant = La variante [{ $key }] ne se dira jamais : cette langue ({ $language }) n'a pas cette forme.
    .help = Supprimez-la. Les formes de cette langue sont : { $expected }.
translation-idle-date = « ${ $name } » est une date ou une heure : elle ne choisit aucune variante.
    .help = N'écrivez qu'une phrase, celle de la variante par défaut.
translation-missing-plural = D'après « ${ $name } », cette langue ({ $language }) a d'autres formes : { $missing }.
    .help = Écrivez une variante pour chacune de ces formes.
translation-one-without-number = La variante [{ $key }] ne dit pas « ${ $name } », et se dit aussi pour { $also }.
    .help = Dites-y { "{" } ${ $name } { "}" }, ou ajoutez une variante [{ $also }].
translation-number-missing = Le texte source dit « { $expected } », la traduction ne le dit pas.
    .help = Écrivez ce nombre, en chiffres.
translation-number-other = « { $found } » n'est pas dans le texte source.
    .help = { $expected ->
        [none] Retirez ce nombre, ou faites corriger le texte source.
       *[other] Le texte source dit « { $expected } ».
    }
translation-number-added = Le texte source n'a pas le nombre « { $found } ».
    .help = Vérifiez qu'il le dit en lettres ; sinon, retirez-le.
translation-address-missing = Le texte source donne l'adresse « { $expected } », la traduction ne la donne pas.
    .help = Recopiez-la telle quelle.
translation-address-other = L'adresse « { $found } » n'est pas dans le texte source.
    .help = { $expected ->
        [none] Retirez-la, ou faites corriger le texte source.
       *[other] Le texte source donne « { $expected } ».
    }
translation-empty = Cette traduction est vide : l'appel n'aurait rien à dire.
    .help = Traduisez le texte, ou supprimez l'entrée : elle sera comptée comme manquante.
translation-placeholder = « { $text } » n'est pas une traduction, et serait lu à voix haute.
    .help = Traduisez le texte, ou supprimez l'entrée : elle sera comptée comme manquante.
translation-untranslated = Ce texte est resté dans la langue source.
    .help = Traduisez-le, ou supprimez l'entrée : elle sera comptée comme manquante.
translation-writing = Ce texte est tout en lettres latines, que cette langue ({ $language }) n'utilise pas.
    .help = Écrivez-le dans l'écriture de la langue ; la prononciation va dans l'attribut .prononciation.
translation-html = « { $text } » est du HTML : l'agente le verrait tel quel.
    .help = Écrivez le texte seul ; pour une espace insécable, mettez le caractère lui-même.
translation-bidi-override = Un caractère invisible ({ $mark }) renverse l'ordre des lettres.
    .help = Supprimez-le, et celui qui le ferme : l'ordre suit de lui-même la langue.
translation-bidi-unbalanced = Un caractère invisible de direction ({ $mark }) n'a pas son pendant.
    .help = Supprimez-le : ce que le texte cite est déjà isolé du reste.
translation-garbled = « { $text } » : des lettres ont été perdues en changeant d'encodage.
    .help = Reprenez le texte source, et enregistrez le fichier en UTF-8.
translation-long = Cette traduction se dit plus de trois fois plus longuement que le texte source.
    .help = Vérifiez qu'elle ne dit pas autre chose, ou raccourcissez-la.
translation-short = Cette traduction se dit plus de trois fois plus vite que le texte source.
    .help = Vérifiez que rien ne manque.
translation-obsolete = Le texte source n'a pas « { $name } ».
    .help = { $fix ->
        [none] Supprimez cette entrée, si elle ne sert plus.
       *[other] Vouliez-vous écrire « { $fix } » ? Sinon, supprimez cette entrée.
    }
translation-elsewhere = « { $name } » n'est pas un texte de ce fichier.
    .help = Déplacez cette entrée dans le fichier { $catalog }.ftl de la même langue.
translation-otherwise = Le même texte source est traduit autrement ailleurs, dans « { $other } » ({ $catalog }.ftl).
    .help = Choisissez l'une des deux traductions, si rien n'oblige à les distinguer.
