# L'atelier de traduction, pendant qu'on écrit : ce que verra l'agente, ce qui ne va pas, ce qui a été dit
# ailleurs, les touches.

## Aperçu

assist-preview = Ce que verra l'agente
assist-more = { $nombre ->
    [one] Encore { $nombre } exemple
   *[other] Encore { $nombre } exemples
}
assist-scenario = scénario : { $titre }
assist-falls-back = Cette traduction ne peut pas être dite telle quelle : l'appel dirait la phrase ci-dessous.
assist-error = À corriger :
assist-warning = À vérifier :

## Mémoire de traduction

assist-memory = Dit ailleurs
match-exact = Même phrase
match-renamed = Même phrase, autres noms
match-near = Proche à { $part } %
match-there = seulement là-bas :
match-here = seulement ici :
match-renamed-names = Variables renommées dans la proposition :
match-numbers = Nombres différents, à changer :
match-use = Reprendre
match-place = { $enquete }, « { $texte } »
match-times = { $nombre ->
    [one] { $nombre } fois
   *[other] { $nombre } fois
}

## Glossaire

glossary-title = Glossaire
glossary-all = { $nombre ->
    [one] { $nombre } autre terme
   *[other] { $nombre } autres termes
}
glossary-recurrent = Réponses qui reviennent
glossary-none = pas encore traduit

## Touches

keys-title = Touches
key-alt = Alt
key-alt-shift = Alt + Maj
key-ctrl-enter = Ctrl + Entrée
key-ctrl-shift-enter = Ctrl + Maj + Entrée
keys-chip = Écrire un élément à citer là où est le curseur
keys-memory = Reprendre une phrase dite ailleurs
keys-save = Enregistrer, puis aller au message suivant à faire
keys-mark = Marquer traduit, puis aller au message suivant à faire
keys-move = Texte précédent, texte suivant
keys-help = Montrer ou cacher ces touches, hors d'un champ
keys-leave = Quitter le champ

## Saisies non enregistrées, réseau, onglets

draft-restored = Ce que vous aviez commencé a été remis dans le champ. Ce n'est pas encore enregistré.
draft-beside = Vous aviez commencé autre chose, mais ce texte a été enregistré depuis avec d'autres mots. Voici votre saisie non enregistrée :
draft-take = Reprendre ma saisie
draft-discard = Jeter cette saisie
draft-unkept = Ce navigateur ne garde pas une saisie non enregistrée : enregistrez avant de quitter la page.
draft-leave = Ce que vous avez écrit n'est pas enregistré.
draft-used = Phrase reprise. Relisez-la avant d'enregistrer.
save-away = Rien n'est enregistré : le site ne répond pas. Votre texte est gardé sur cet ordinateur, et sera renvoyé dès que possible.
save-outside = Rien n'est enregistré : vous n'êtes plus connectée. Votre texte est gardé sur cet ordinateur. Connectez-vous dans un autre onglet, il sera alors envoyé.
save-retry = Réessayer
tab-twice = Ce message est aussi ouvert dans un autre onglet de ce navigateur.
tab-saved = Ce message vient d'être enregistré dans un autre onglet. Rechargez la page pour voir ce qu'il dit maintenant.
