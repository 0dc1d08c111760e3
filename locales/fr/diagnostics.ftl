### Ce qui ne va pas dans un script. Chaque message porte un code stable ; sa valeur dit ce qui ne va
### pas, `.help` ce qu'il faut faire. $found est ce qui est écrit, $fix la correction proposée
### (« none » quand il n'y en a pas).

## Lecture du script

# $byte (number) : position du premier octet illisible.
not-utf8 = Le fichier n'est pas en UTF-8 : l'octet { $byte } ne se lit pas.
    .help = Enregistrez le fichier en UTF-8, depuis le menu « Enregistrer sous » de votre éditeur.
# $max (number) : taille permise, en Mo.
file-too-large = Le fichier dépasse { $max } Mo.
    .help = Partagez le script en plusieurs fichiers, que « inclure » réunit.
# $byte (number) : position du caractère ; $found : son numéro.
control-character = Un caractère invisible ({ $found }) se trouve à l'octet { $byte }.
    .help = Effacez-le : retapez les quelques lettres autour de cet endroit.
# $max (number) : octets permis.
line-too-long = La ligne dépasse { $max } octets.
    .help = Partagez-la : un texte peut tenir sur plusieurs lignes « > », un calcul en plusieurs « calculer ».
# $max (number) : Kio permis.
text-too-long = Le texte dépasse { $max } Kio.
    .help = Partagez-le en plusieurs « dire ».
# $max (number) : fautes relevées au plus.
too-many-faults = La lecture s'arrête ici : plus de { $max } fautes dans ce fichier.
    .help = Corrigez les premières, puis vérifiez de nouveau. Est-ce bien un script ?

tab-indentation = Le début de la ligne contient une tabulation.
    .help = Remplacez le début de la ligne par { $expected } espaces.
nbsp-indentation = Le début de la ligne contient une espace insécable.
    .help = Remplacez le début de la ligne par { $expected } espaces ordinaires.
# $column, $expected (number) : nombre d'espaces trouvé, attendu.
misaligned = La ligne commence après { $column } espaces, au lieu de { $expected }.
    .help = Alignez-la sur ses voisines : { $expected } espaces au début.
# $parent : la ligne au-dessus, ou « top » pour la marge ; $places : les lignes permises ; $top : « yes » si la marge convient.
misplaced = { $parent ->
        [top] « { $found } » ne peut pas commencer à la marge.
       *[other] « { $found } » ne peut pas se trouver sous « { $parent } ».
    }
    .help = { $top ->
        [yes] Placez cette ligne à la marge, sans espace devant.
       *[no] Placez cette ligne sous l'une de celles-ci : { $places }.
    }
# $max (number) : niveaux permis.
too-many-levels = Plus de { $max } blocs sont emboîtés les uns dans les autres.
    .help = Sortez une partie de ces lignes dans une étape à part.
empty-block = Il n'y a rien sous « { $found } ».
    .help = Écrivez ce qui lui appartient sur les lignes suivantes, avec deux espaces de plus au début ; sinon, effacez la ligne.
line-after-end = Cette ligne vient après « -> » ou « fin » : elle ne sera jamais atteinte.
    .help = Déplacez-la plus haut, ou effacez-la.

unknown-keyword = « { $found } » n'est pas un mot-clé.
    .help = { $fix ->
        [none] Vérifiez l'orthographe du premier mot.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-line = Cette ligne ne commence ni par une marque, ni par un mot-clé : « { $found } ».
    .help = Commencez par « > » ce qui se dit, par « ! » une note pour l'agente, par « - » une réponse, par « # » un commentaire.
bad-dash = Le signe « { $found } » n'annonce pas une réponse.
    .help = Tapez un trait d'union : « { $fix } ».
bad-arrow = Le signe « { $found } » n'annonce pas une étape.
    .help = Tapez un trait d'union puis « supérieur » : « { $fix } ».
comment-after = Un commentaire ne peut pas suivre une instruction sur la même ligne.
    .help = Mettez « { $found } » sur une ligne à part, au-dessus.
extra-words = La ligne devrait s'arrêter avant « { $found } ».
    .help = Effacez la fin de la ligne. Un texte à dire s'écrit au-dessous, sur une ligne « > ».
missing-colon = Il manque « : » après le nom ou le code.
    .help = Écrivez d'abord un nom court, puis « : ». Ici, peut-être « { $fix } ».
missing-equals = Il manque « = » après « { $found } ».
    .help = Écrivez « { $found } = » suivi de la valeur.
wrong-equals = Une valeur est annoncée par « = », non par « { $found } ».
    .help = Écrivez « { $fix } ».
missing-title = Il manque le titre après « : ».
    .help = Écrivez en quelques mots ce que l'agente lira à l'écran.
missing-si = Il manque « si » après « { $found } ».
    .help = Écrivez « confirmer si » suivi de ce qui est surprenant.
bad-path = « { $found } » n'est pas le chemin d'un script à inclure.
    .help = Écrivez-le comme « communs/rgpd » : minuscules, chiffres, « _ » et « - », sans « .. » ni extension.

missing-name = Il manque un nom.
    .help = Écrivez un nom court : lettres minuscules sans accent, chiffres et « _ ».
bad-name = « { $found } » ne peut pas être un nom.
    .help = { $fix ->
        [none] Un nom commence par une lettre et ne contient que des minuscules sans accent, des chiffres et « _ ».
       *[other] Écrivez « { $fix } » : minuscules sans accent, chiffres et « _ ».
    }
# $max (number) : caractères permis.
name-too-long = Ce nom dépasse { $max } caractères.
    .help = Choisissez un nom plus court : il sert aussi de titre de colonne.
reserved-name = « { $found } » est un mot réservé : il ne peut pas servir de nom ici.
    .help = Choisissez un autre nom, par exemple « { $found }_2 ».

else-without-if = Cette ligne « { $found } » ne suit aucun « si ».
    .help = Placez-la juste après un bloc « si », à la même colonne ; rien ne vient après « sinon ».
nested-roster = Un « répéter » ne peut pas se trouver dans un autre.
    .help = Sortez-le du premier, ou posez ses questions sans répétition.
roster-without-limit = Il manque le nombre de tours permis.
    .help = Ajoutez « , au plus 10 », avec le nombre qui convient, à la fin de la ligne.
missing-times = Il manque « fois » après « { $found } ».
    .help = Écrivez « { $found } fois, au plus 10 », avec le nombre qui convient.
missing-service = L'alerte ne dit pas vers quel service elle part.
    .help = Ajoutez « vers » et le nom du service dans l'annuaire.
bad-priority = « { $found } » n'est pas une priorité.
    .help = Écrivez « priorité haute » ou « priorité normale ».
alert-without-note = L'alerte n'a pas de texte pour le service.
    .help = Écrivez au-dessous, sur une ligne « ! », ce que le service recevra.
missing-text = Il n'y a rien à dire sous « { $found } ».
    .help = Écrivez au-dessous, sur une ligne « > », ce que l'agente dira.
missing-outcome = Il manque l'issue de l'appel après « fin ».
    .help = Écrivez par exemple « fin complet ».
arrow-before-end = « fin » s'écrit sans flèche quand il est seul sur sa ligne.
    .help = Écrivez « { $fix } ».

missing-type = Il manque le type de la réponse.
    .help = Écrivez après « : » par exemple « oui non », « choix », « entier », « texte » ou « date ».
unknown-type = « { $found } » n'est pas un type de réponse.
    .help = { $fix ->
        [none] Les types sont : oui non, choix, choix multiple, classement, grille, échelle, entier, décimal, texte, date, heure, téléphone, courriel, code postal.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
bad-scale = Les deux bouts de l'échelle ne se lisent pas.
    .help = Écrivez par exemple « échelle 0 à 10 ».
unknown-option = « { $found } » n'est pas une option.
    .help = { $fix ->
        [none] Les options sont : obligatoire, facultatif, à lire, ordre aléatoire, au plus N, au moins N, entre A et B.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
empty-option = Rien ne se trouve entre deux virgules.
    .help = Effacez la virgule de trop, ou écrivez l'option.
missing-comma = Il manque une virgule avant « { $found } ».
    .help = Écrivez une virgule entre le type et chaque option.
bad-count = « { $found } » n'est pas un nombre entier plus grand que zéro.
    .help = Écrivez un nombre en chiffres, par exemple « au plus 3 ».
bad-bounds = Les deux bornes de « entre » ne se lisent pas.
    .help = Écrivez par exemple « entre 0 et 120 ».
duplicate-option = L'option « { $found } » est déjà donnée.
    .help = Gardez l'une des deux.
option-conflict = « { $found } » contredit une autre option.
    .help = Choisissez entre « obligatoire » et « facultatif ».
duplicate-default = Cette question a déjà une ligne « par défaut ».
    .help = Gardez l'une des deux.
wrong-order = La ligne « { $found } » vient trop tard : elle se place avant « { $after } ».
    .help = Sous une question, l'ordre est : « > », « ! », « - », « par défaut », puis « exiger » et « confirmer si ».

missing-code = Il manque le code de la réponse.
    .help = Écrivez « - » puis un code court, « : » et ce que l'agente lira.
bad-code = « { $found } » ne peut pas être le code d'une réponse.
    .help = { $fix ->
        [none] Un code commence par une lettre et ne contient que des minuscules sans accent, des chiffres et « _ ».
       *[other] Écrivez « { $fix } » : minuscules sans accent, chiffres et « _ ».
    }
reserved-code = « { $found } » ne peut pas être le code d'une réponse nouvelle.
    .help = Choisissez un autre code. « nsp » et « refus » existent déjà : ils s'écrivent sans libellé.
missing-label = La réponse n'a pas de libellé.
    .help = Écrivez-le après « : », ou au-dessous sur des lignes « > ».
label-twice = La réponse a déjà un libellé, sur sa ligne.
    .help = Gardez l'un des deux : le libellé de la ligne, ou les lignes « > ».
unknown-mark = « { $found } » n'est pas une marque.
    .help = Les marques sont [préciser], [seule], [fixe] et [si …]. Pour la marque, ou pour un crochet qui se lit, écrivez « { $fix } ».
unclosed-mark = Le crochet n'est pas fermé, ou n'est pas ouvert : « { $found } ».
    .help = Une marque s'écrit entre crochets à la fin de la ligne, par exemple « [préciser] ».
duplicate-mark = La marque « { $found } » est déjà donnée.
    .help = Effacez l'une des deux.
mark-after-target = « { $found } » vient après la flèche.
    .help = Écrivez les marques avant « -> ».
arrow-in-label = Une flèche « -> » se trouve au milieu du libellé.
    .help = Pour qu'elle se lise, écrivez « { $fix } ». Pour aller à une étape, finissez la ligne par « -> » et son nom.
missing-target = La flèche ne mène nulle part.
    .help = Écrivez après « -> » le nom d'une étape plus bas, ou « fin » et l'issue.

missing-value = Il manque une valeur près de « { $found } ».
    .help = Écrivez à cet endroit un nom, un nombre, une date ou un texte entre guillemets droits.
missing-operator = Rien ne relie « { $found } » à ce qui précède.
    .help = { $fix ->
        [none] Écrivez entre les deux un signe ou un mot comme « = », « et », « ou », « + ».
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unexpected = « { $found } » n'a pas de sens à cet endroit.
    .help = Effacez-le. Un texte s'écrit entre guillemets droits : "texte".
unclosed-parenthesis = La parenthèse ouverte ici n'est pas fermée.
    .help = Ajoutez « ) » à la fin de ce qu'elle entoure.
unopened-parenthesis = Cette parenthèse n'est pas ouverte.
    .help = Effacez-la, ou ajoutez « ( » avant.
unclosed-quote = Le guillemet ouvert ici n'est pas fermé.
    .help = Ajoutez un guillemet droit (") à la fin du texte.
bad-quotes = Un texte s'écrit ici entre guillemets droits.
    .help = Écrivez { $fix ->
        [none] "texte".
       *[other] { $fix }
    }
wrong-sign = Le signe « { $found } » n'existe pas ici.
    .help = Écrivez « { $fix } ».
chained-comparison = Deux comparaisons se suivent.
    .help = Séparez-les par « et » : « 1 < x et x < 3 ».
misplaced-not = « non » porte sur une condition entière, pas sur ce qui le suit ici.
    .help = Mettez « non » et sa condition entre parenthèses.
unknown-function = « { $found } » n'est pas une fonction.
    .help = { $fix ->
        [none] Vérifiez le nom devant la parenthèse ; les fonctions sont dans la documentation du langage.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
# $point : le nombre écrit avec un point ; $two : les deux nombres séparés.
ambiguous-comma = Entre parenthèses, « { $found } » peut être un nombre ou deux.
    .help = Écrivez « { $point } » pour un nombre, « { $two } » pour deux.
decimal-comma = Dans une option, la virgule sépare : « { $found } » se lit mal.
    .help = Écrivez « { $fix } », avec un point.
# $max (number) : chiffres permis.
number-too-long = Ce nombre a plus de { $max } chiffres.
    .help = Écrivez un nombre plus court : un numéro qui ne se calcule pas est un texte, entre guillemets droits.
bad-date = « { $found } » n'est pas une date.
    .help = { $fix ->
        [none] Écrivez une date qui existe, année d'abord : 2026-01-31.
       *[other] Écrivez « { $fix } » : année, mois, jour.
    }
bad-time = « { $found } » n'est pas une heure.
    .help = { $fix ->
        [none] Écrivez une heure entre 00:00 et 23:59.
       *[other] Écrivez « { $fix } ».
    }
not-a-list = « dans » attend une liste entre parenthèses.
    .help = Écrivez par exemple « dans (oui, non) ».
not-a-code = « contient » attend le code d'une réponse.
    .help = Écrivez le code seul, par exemple « freins contient langue ».
# $max (number) : niveaux permis.
expression-too-deep = Cette expression a plus de { $max } niveaux.
    .help = Partagez-la en plusieurs « calculer ».

bad-turn = « { $found } » n'est pas un numéro de tour.
    .help = Écrivez un nombre à partir de 1, par exemple « enfant_age[2] ».
bad-language = « { $found } » n'est pas le code d'une langue.
    .help = Écrivez par exemple « ar » ou « pt-BR ».
absent-end = « attendu pas fin » n'existe pas.
    .help = Écrivez l'issue que l'appel doit avoir : « attendu fin complet ».
