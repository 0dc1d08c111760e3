### Ce qui ne va pas dans un script. Chaque message porte un code stable ; sa valeur dit ce qui ne va
### pas, `.help` ce qu'il faut faire. $found est ce qui est écrit, $fix la correction proposée
### (« none » quand il n'y en a pas).

## Lecture du script

# $byte (number) : position du premier octet illisible.
not-utf8 = Le fichier n'est pas enregistré en UTF-8 : à l'octet { $byte }, un caractère ne se lit pas.
    .help = Dans votre éditeur, choisissez « Enregistrer sous », puis l'encodage UTF-8.
# $max (number) : taille permise, en Mo.
file-too-large = Le fichier dépasse { $max } Mo.
    .help = Partagez le script en plusieurs fichiers, que « inclure » réunit.
# $byte (number) : position du caractère ; $found : son numéro.
control-character = La ligne contient un caractère invisible ({ $found }), à l'octet { $byte } du fichier.
    .help = Effacez-le : effacez les quelques lettres autour de cet endroit, puis retapez-les.
# $max (number) : octets permis.
line-too-long = La ligne est trop longue : plus de { $max } octets, soit environ autant de lettres.
    .help = Partagez-la : un texte peut tenir sur plusieurs lignes « > », un calcul en plusieurs « calculer ».
# $max (number) : Kio permis.
text-too-long = Le texte dépasse { $max } Kio.
    .help = Partagez-le en plusieurs « dire ».
# $max (number) : fautes relevées au plus.
too-many-faults = La lecture s'arrête ici : plus de { $max } fautes dans ce fichier.
    .help = Corrigez les premières, puis vérifiez de nouveau. Est-ce bien un script ?

tab-indentation = La ligne commence par une tabulation : seules des espaces disent ici où elle se range.
    .help = Effacez le début de la ligne, puis tapez { $expected } espaces.
nbsp-indentation = La ligne commence par une espace insécable, qui ressemble à une espace ordinaire et n'en est pas une.
    .help = Effacez le début de la ligne, puis tapez { $expected } espaces ordinaires.
# $column, $expected (number) : nombre d'espaces trouvé, attendu.
misaligned = La ligne commence après { $column } espaces, au lieu de { $expected }.
    .help = Mettez { $expected } espaces au début de la ligne : les lignes qui vont ensemble commencent à la même colonne.
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
line-after-end = Cette ligne vient après « -> » ou « fin », qui quittent ce bloc : elle ne sera jamais atteinte.
    .help = Déplacez-la avant la ligne « -> » ou « fin », ou effacez-la.

unknown-keyword = « { $found } » n'est pas un mot qui peut commencer une ligne.
    .help = { $fix ->
        [none] Vérifiez l'orthographe du premier mot.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-line = Cette ligne ne commence ni par une marque, ni par un mot-clé : « { $found } ».
    .help = { $fix ->
        [none] Commencez par « > » ce qui se dit, par « ! » une note pour l'agente, par « - » une réponse, par « # » un commentaire.
       *[other] Si c'est à dire, écrivez « { $fix } ». Une note pour l'agente commence par « ! », une réponse par « - », un commentaire par « # ».
    }
bad-dash = Le signe « { $found } » n'annonce pas une réponse.
    .help = Tapez un trait d'union : « { $fix } ».
bad-arrow = Le signe « { $found } » n'annonce pas une étape.
    .help = Tapez un trait d'union puis « supérieur » : « { $fix } ».
comment-after = Un commentaire doit être seul sur sa ligne.
    .help = Mettez « { $found } » sur une ligne à part, au-dessus.
extra-words = La ligne devrait s'arrêter avant « { $found } ».
    .help = Effacez la fin de la ligne. Un texte à dire s'écrit au-dessous, sur une ligne « > » ; une condition après « sinon » s'annonce par « sinon si ».
missing-colon = Il manque « : » après « { $found } ».
    .help = { $fix ->
        [none] Écrivez « : » après le nom, puis ce qui le suit : un titre pour une étape ou un scénario, un type pour une question.
       *[other] Écrivez « : » après le nom : « { $fix } ».
    }
missing-equals = Il manque « = » après « { $found } ».
    .help = Écrivez « { $found } = » suivi de la valeur.
wrong-equals = Une valeur est annoncée par « = », non par « { $found } ».
    .help = Écrivez « { $fix } ».
missing-title = Il manque le titre après « : ».
    .help = Écrivez en quelques mots ce que l'agente lira à l'écran, par exemple « étape accueil : Se présenter ».
missing-si = Il manque « si » après « { $found } ».
    .help = Écrivez « confirmer si », puis ce qui est surprenant, par exemple « confirmer si age > 100 ».
bad-path = « { $found } » n'est pas le chemin d'un script à inclure.
    .help = Écrivez-le comme « communs/rgpd » : minuscules, chiffres, « _ » et « - », sans « .. » ni extension.

missing-name = Il manque un nom après « { $found } ».
    .help = Écrivez un nom court, à vous de le choisir, par exemple « dire bonjour » : lettres minuscules sans accent, chiffres et « _ ».
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
    .help = Déplacez-la, avec ce qui est dessous, juste après les lignes du « si » et à la même colonne que lui : aucune autre ligne ne vient entre les deux.
nested-roster = Un « répéter » ne peut pas se trouver dans un autre.
    .help = Sortez-le du premier, ou posez ses questions sans répétition.
roster-without-limit = Il manque le plus grand nombre de tours permis : une répétition doit toujours s'arrêter.
    .help = Ajoutez à la fin de la ligne « , au plus 10 », avec le nombre qui convient.
missing-times = Il manque « fois » après « { $found } ».
    .help = Écrivez « { $found } fois, au plus 10 », avec le nombre qui convient.
missing-service = L'alerte ne dit pas à quel service elle s'adresse.
    .help = Écrivez « alerte { $found } vers », puis le nom d'un service de scripts-library/annuaire.yaml.
bad-priority = « { $found } » n'est pas une priorité.
    .help = Écrivez « priorité haute » ou « priorité normale ».
alert-without-note = L'alerte n'a pas de texte pour le service.
    .help = Écrivez au-dessous, sur une ligne « ! », ce que le service doit savoir, par exemple « ! Personne à rappeler. ».
missing-text = Il n'y a rien à dire sous « { $found } ».
    .help = Écrivez au-dessous, sur une ligne « > », ce que l'agente dira, par exemple « > Bonjour. ».
missing-outcome = Il manque l'issue de l'appel après « fin ».
    .help = Écrivez comment l'appel se conclut, par exemple « fin complet », « fin refus » ou « fin rappel ».
arrow-before-end = « fin » s'écrit sans flèche quand il est seul sur sa ligne.
    .help = Écrivez « { $fix } ».

missing-type = Il manque le type de la réponse après « : ».
    .help = Écrivez par exemple « oui non », « choix », « entier », « texte » ou « date ».
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
    .help = Écrivez par exemple « entre 0 et 120 », ou « entre 2000-01-01 et 2026-12-31 ».
duplicate-option = L'option « { $found } » est déjà donnée.
    .help = Gardez l'une des deux.
option-conflict = « { $found } » contredit une autre option.
    .help = Choisissez entre « obligatoire » et « facultatif ».
duplicate-default = Cette question a déjà une ligne « par défaut ».
    .help = Gardez l'une des deux.
wrong-order = La ligne « { $found } » vient trop tard : elle se place avant « { $after } ».
    .help = Déplacez-la au-dessus. Sous une question, l'ordre est : « > » ce qui se dit, « ! » les notes, « - » les réponses, « par défaut », puis « exiger » et « confirmer si ».

missing-code = Cette réponse n'a pas de code : le nom court sous lequel elle sera notée.
    .help = { $fix ->
        [none] Écrivez « - », un code court, « : », puis ce que l'agente lira : « - oui : Oui ».
       *[other] Écrivez « - { $fix } ».
    }
bad-code = « { $found } » ne peut pas être le code d'une réponse.
    .help = { $fix ->
        [none] Un code commence par une lettre et ne contient que des minuscules sans accent, des chiffres et « _ ».
       *[other] Écrivez « { $fix } » : minuscules sans accent, chiffres et « _ ».
    }
reserved-code = « { $found } » ne peut pas être le code d'une réponse nouvelle.
    .help = Choisissez un autre code. « nsp » (ne sait pas) et « refus » existent déjà sous chaque question : ils s'écrivent sans libellé, par exemple « - refus -> fin refus ».
missing-label = La réponse n'a pas de libellé : ce que l'agente lira.
    .help = Écrivez-le après « : », par exemple « - oui : Oui », ou au-dessous sur des lignes « > ».
label-twice = La réponse a déjà un libellé, sur sa ligne.
    .help = Gardez l'un des deux : le libellé de la ligne, ou les lignes « > ».
unknown-mark = « { $found } » n'est pas une marque.
    .help = { $near ->
        [yes] Vouliez-vous écrire « { $fix } » ?
       *[no] Les marques sont [préciser], [seule], [fixe] et [si …]. Pour un crochet qui se lit, écrivez « { $fix } ».
    }
unclosed-mark = Le crochet n'est pas fermé, ou n'est pas ouvert : « { $found } ».
    .help = { $fix ->
        [none] Une marque s'écrit entre crochets à la fin de la ligne, par exemple « [préciser] ».
       *[other] Écrivez « { $fix } ».
    }
duplicate-mark = La marque « { $found } » est déjà donnée.
    .help = Effacez l'une des deux.
mark-after-target = « { $found } » vient après la flèche.
    .help = Écrivez les marques avant « -> ».
arrow-in-label = Une flèche « -> » se trouve au milieu du libellé.
    .help = Pour qu'elle se lise, écrivez « { $fix } ». Pour aller à une étape, finissez la ligne par « -> » et son nom.
missing-target = La flèche ne mène nulle part.
    .help = Écrivez après « -> » le nom d'une étape située plus bas, par exemple « -> conclure », ou une issue, par exemple « -> fin refus ».

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
    .help = Séparez-les par « et », en répétant le nom : « 1 < x et x < 3 ».
misplaced-not = « non » porte sur une condition entière, pas sur ce qui le suit ici.
    .help = Mettez sa condition entre parenthèses, par exemple « non (age > 60) ».
unknown-function = « { $found } » n'est pas une fonction.
    .help = { $fix ->
        [none] Les fonctions sont : jours, mois, années, âge, jour, année, longueur, nombre, min, max, arrondi, si, répondu, somme, moyenne, compte, énumération.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
# $point : le nombre écrit avec un point ; $two : les deux nombres séparés.
ambiguous-comma = Entre parenthèses, « { $found } » peut être un nombre ou deux.
    .help = Écrivez « { $point } » pour un nombre, « { $two } » pour deux.
decimal-comma = Dans une option, la virgule sépare les options : « { $found } » se lit mal.
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
expression-too-deep = Ce calcul est trop compliqué : plus de { $max } niveaux.
    .help = Partagez-le en plusieurs lignes « calculer », dont chacune donne un nom à une partie.

bad-turn = « { $found } » n'est pas un numéro de tour.
    .help = Écrivez un nombre à partir de 1, par exemple « enfant_age[2] ».
bad-language = « { $found } » n'est pas le code d'une langue.
    .help = Écrivez par exemple « ar » ou « pt-BR ».
absent-end = « attendu pas fin » n'existe pas.
    .help = Écrivez l'issue que l'appel doit avoir : « attendu fin complet ».
unquoted-text = « { $found } » n'est ni le code d'une réponse, ni un texte entre guillemets droits.
    .help = Pour un texte, écrivez { $fix }. Pour une réponse, écrivez son code : des minuscules, sans accent.

## Vérification du script

duplicate-name = « { $name } » est déjà le nom { $kind ->
        [etape] d'une étape
        [liste] d'une liste
        [phrase] d'une phrase
        [dire] d'un « dire »
        [alerte] d'une alerte
        [objection] d'une objection
        [scenario] d'un scénario
        [donnee] d'une donnée
        [question] d'une question
       *[valeur] d'une valeur
    } de ce script : un nom ne sert qu'une fois, quoi qu'il désigne.
    .help = Donnez ici un autre nom, par exemple « { $fix } », et reprenez-le partout où vous citez cette ligne.
unknown-name = « { $name } » n'est le nom d'aucune question, donnée ou valeur calculée.
    .help = { $fix ->
        [none] Vérifiez l'orthographe, ou posez cette question plus haut. Pour un texte, mettez des guillemets droits : "{ $name }".
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-variable = Le texte cite « ${ $name } », qui n'est le nom d'aucune question, donnée ou valeur calculée.
    .help = { $fix ->
        [none] Vérifiez l'orthographe, ou déclarez ce nom dans « données ».
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-phrase = Le texte cite « { $name } », qui n'est pas une phrase de ce script.
    .help = { $fix ->
        [none] Pour citer une réponse ou une donnée, écrivez un dollar devant son nom ; pour citer un texte, déclarez « phrase { $name } ».
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-list = Il n'y a pas de liste « { $name } ».
    .help = { $fix ->
        [none] Écrivez les réponses sous la question, ou déclarez « liste { $name } » en début de ligne, avec ses réponses dessous.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-step = Il n'y a pas d'étape « { $name } ».
    .help = { $fix ->
        [none] Vérifiez le nom, ou ajoutez plus bas une ligne « étape { $name } : » avec son titre.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-alert = Il n'y a pas d'alerte « { $name } » dans ce script.
    .help = { $fix ->
        [none] Reprenez le nom d'une ligne « alerte ».
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-include = Le fichier « { $path }.trame » n'existe pas.
    .help = { $fix ->
        [none] Écrivez son chemin depuis le dossier scripts-library, sans « .trame », par exemple « communs/rgpd ».
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-outcome = « { $name } » n'est pas une issue d'appel.
    .help = { $fix ->
        [none] Choisissez parmi : { $known }. Une issue à vous se déclare sous « issues » dans enquete.yaml.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-structure = « { $name } » n'est pas dans l'annuaire.
    .help = { $fix ->
        [none] Choisissez parmi : { $known }. Pour une autre structure, ajoutez-la à scripts-library/annuaire.yaml.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-term = Le terme « -{ $name } » n'existe pas.
    .help = { $fix ->
        [none] Écrivez le mot lui-même, ou ajoutez ce terme au fichier termes.ftl.
       *[other] Vouliez-vous écrire « { $fix } » ?
    }
unknown-language = « { $language } » n'est pas une langue de cette enquête.
    .help = Choisissez parmi : { $known }. Une autre langue s'ajoute sous « langues » dans enquete.yaml.
unknown-code = « { $code } » n'est pas une réponse possible ici.
    .help = { $fix ->
        [none] Les réponses sont : { $codes }.
       *[other] Vouliez-vous écrire « { $fix } » ? Les réponses sont : { $codes }.
    }
unknown-row = « { $code } » n'est pas une ligne de cette grille.
    .help = { $fix ->
        [none] Les lignes sont : { $codes }.
       *[other] Vouliez-vous écrire « { $fix } » ? Les lignes sont : { $codes }.
    }
unknown-variant = Le texte prévoit le cas « { $code } », qui n'est pas une réponse possible.
    .help = Les réponses sont : { $codes } ; nsp et refus sont aussi permis.
value-without-dollar = « { $name } » est une valeur : pour la citer dans un texte, il faut un dollar.
    .help = Écrivez « { "{ " }{ $fix }{ " }" } ».
not-a-phrase = « { $name } » n'est pas une phrase : seules les phrases et les valeurs se citent dans un texte.
    .help = Déclarez le texte à citer avec « phrase ».
phrase-with-dollar = « { $name } » est une phrase : elle se cite sans dollar.
    .help = Écrivez « { "{ " }{ $name }{ " }" } ».
not-a-value = « { $name } » n'est ni une question, ni une donnée, ni une valeur calculée.
    .help = Écrivez ici le nom d'une question, d'une donnée, ou d'une ligne « calculer ».
not-a-step = « { $name } » n'est pas une étape.
    .help = Après la flèche, écrivez le nom d'une étape située plus bas, ou « fin » et une issue.
not-a-data = « { $name } » n'est pas une donnée.
    .help = Pour une question, écrivez « réponse { $name } = … ».
not-a-question = Seuls une question, sa ligne ou son tour peuvent être sans réponse.
    .help = Mettez ici le nom d'une question.
jump-backwards = L'étape « { $name } » est plus haut : un appel ne revient jamais en arrière de lui-même.
    .help = Écrivez le nom d'une étape située plus bas. L'agente, elle, peut revenir à une question à tout moment ; pour poser des questions plusieurs fois, écrivez « répéter ».
include-cycle = « { $path } » s'inclut lui-même, directement ou non.
    .help = Enlevez cette ligne « inclure ».
include-twice = « { $path } » est déjà inclus et contient des étapes : elles ne peuvent pas être dites deux fois.
    .help = Gardez une seule des deux lignes « inclure ».
include-too-deep = Trop de fichiers s'incluent les uns les autres.
    .help = Incluez « { $path } » depuis le script principal.
no-step = Ce script n'a aucune étape.
    .help = Ajoutez une ligne « étape accueil : Se présenter » et ce qu'on y dit.
unreachable-step = Aucun chemin ne mène à l'étape « { $name } ».
    .help = Faites-y mener une réponse ou une flèche, ou enlevez-la.
unreachable-line = Cette ligne ne peut jamais être atteinte : aucun chemin n'y mène.
    .help = Regardez ce qui précède : la condition au-dessus, les réponses qui mènent ailleurs, les « fin ». Déplacez cette ligne, ou enlevez-la.
route-without-end = Un chemin arrive au bout du script sans que l'appel soit conclu.
    .help = Terminez cette étape par « fin » suivi d'une issue, par exemple « fin complet ».
read-before-asked = « { $name } » est lu ici avant d'avoir été demandé ou calculé.
    .help = Posez la question « { $name } » plus haut, ou lisez cette valeur plus bas.
never-asked-here = « { $name } » n'a été demandé sur aucun des chemins qui mènent ici.
    .help = Lisez cette valeur dans la branche où elle est demandée, ou posez la question avant les branches.
# $kind : « data », « precision » ou « question » ; $route : un appel où elle manque, « none » si on ne sait le dire.
may-not-be-asked = { $kind ->
        [data] La donnée « { $name } » peut manquer ici.
        [precision] La précision « { $name } » peut manquer ici : sa réponse n'est pas choisie sur tous les appels.
       *[question] « { $name } » peut manquer ici : un chemin passe par cette ligne sans réponse à cette question.
    }
    .help = { $route ->
        [none] Placez
       *[other] Par exemple, quand { $route }. Placez
    } cette ligne dans la branche où la valeur est connue, ou sous « si répondu({ $name }) ».
perhaps-not-asked = « { $name } » peut manquer ici : cela dépend de conditions que Trame ne sait pas départager.
    .help = { $route ->
        [none] Si
       *[other] Regardez par exemple l'appel où { $route }. Si
    } la valeur peut vraiment manquer, placez cette ligne sous « si répondu({ $name }) ».
condition-never = Cette condition n'est jamais vraie : ses lignes ne seront jamais lues.
    .help = Corrigez la condition, ou enlevez-la avec ses lignes.
condition-always = Cette condition est toujours vraie : elle ne sert à rien.
    .help = Corrigez la condition ; si elle dit bien ce que vous voulez, gardez seulement ce qu'elle contient.
check-impossible = Aucune réponse ne peut satisfaire ce contrôle : l'agente ne pourrait pas continuer.
    .help = Corrigez la condition : elle doit être vraie pour les réponses que vous acceptez.
check-idle = Ce contrôle n'arrêtera jamais personne : aucune réponse possible ne le déclenche.
    .help = Corrigez la condition, ou enlevez le contrôle.
roster-may-be-empty = « { $name } » peut n'avoir aucun tour : ce calcul n'aurait alors pas de valeur.
    .help = { $route ->
        [none] Placez
       *[other] Par exemple, quand { $route }. Placez
    } cette ligne sous une condition qui assure au moins un tour, comme « si n > 0 », n étant le nombre de tours.
answers-all-hidden = La question « { $name } » peut n'avoir aucune réponse à proposer : elle ne serait pas posée.
    .help = { $route ->
        [none] Laissez
       *[other] Par exemple, quand { $route }. Laissez
    } au moins une réponse sans « [si …] », ou placez la question sous une condition.
not-decided = Ce script a trop de conditions liées entre elles : Trame n'a pas pu suivre tous ses chemins.
    .help = Relisez les branches vous-même, ou partagez le script en étapes plus indépendantes.
not-known-here = « { $name } » n'est pas encore connu ici : ce texte peut servir avant que la question soit posée.
    .help = Ne citez ici que des données, des phrases, et ce qui est connu sans être demandé.
condition-type = Une condition doit être vraie ou fausse ; ceci est de type « { $type } ».
    .help = Comparez la valeur, par exemple avec « = », « < » ou « contient ».
operand-type = Cette opération demande une valeur de type « { $wanted } » ; ceci est de type « { $type } ».
    .help = { $wanted ->
        [nombre] Écrivez un nombre en chiffres, sans guillemets, par exemple 3.
        [texte] Écrivez un texte entre guillemets droits, par exemple "texte".
        [date] Écrivez une date, année d'abord, par exemple 2026-01-31.
        [heure] Écrivez une heure, par exemple 14:30.
       *[other] Changez la valeur ou l'opération.
    }
argument-type = Cette fonction demande une valeur de type « { $wanted } » ; ceci est de type « { $type } ».
    .help = { $wanted ->
        [nombre] Écrivez un nombre en chiffres, sans guillemets, par exemple 3.
        [texte] Écrivez un texte entre guillemets droits, par exemple "texte".
        [date] Écrivez une date, année d'abord, par exemple 2026-01-31.
        [heure] Écrivez une heure, par exemple 14:30.
       *[other] Changez la valeur ou la fonction.
    }
argument-count = La fonction « { $function } » n'a pas le bon nombre de valeurs ({ $found }).
    .help = Elle en demande { $wanted }, séparées par un point-virgule.
type-mismatch = On ne peut pas comparer une valeur de type « { $left } » et une valeur de type « { $right } ».
    .help = { $left ->
        [nombre] Écrivez un nombre en chiffres, sans guillemets, par exemple 3.
        [texte] Écrivez un texte entre guillemets droits, par exemple "texte".
        [date] Écrivez une date, année d'abord, par exemple 2026-01-31.
        [heure] Écrivez une heure, par exemple 14:30.
       *[other] Écrivez à droite une valeur du même type qu'à gauche.
    }
different-lists = Ces deux choix n'ont pas la même liste de réponses.
    .help = Déclarez une « liste » et utilisez-la pour les deux questions.
compare-several = Une question à plusieurs réponses ne se compare pas avec « = ».
    .help = Écrivez « contient { $code } » à la place.
compare-grid = Une grille se lit ligne par ligne.
    .help = Écrivez le nom de la grille, un point, puis le nom de la ligne (un tiret dans un texte).
contains-type = « contient » et « nombre » s'emploient avec un choix multiple ; ceci est de type « { $type } ».
    .help = Quand il n'y a qu'une réponse, écrivez « = » à la place de « contient ».
no-order = On ne peut pas ranger des valeurs de type « { $type } » du plus petit au plus grand.
    .help = Comparez des nombres, des dates ou des heures ; pour une réponse, écrivez « = » ou « dans (…) ».
date-difference = Deux dates ne se soustraient pas.
    .help = Écrivez « jours(début ; fin) ».
code-also-name = « { $code } » est une réponse de la question comparée, et aussi un nom du script : c'est la réponse qui est lue.
    .help = Donnez un autre nom à l'un des deux pour éviter la confusion.
index-type = Le numéro du tour doit être un nombre ; ceci est de type « { $type } ».
    .help = Écrivez par exemple « [1] ».
count-type = Le nombre de tours doit être un nombre ; ceci est de type « { $type } ».
    .help = Écrivez le nom d'une question de type « entier ».
bound-type = Cette borne doit être de type « { $wanted } » ; elle est de type « { $type } ».
    .help = { $wanted ->
        [nombre] Écrivez un nombre en chiffres, sans guillemets, par exemple 3.
        [texte] Écrivez un texte entre guillemets droits, par exemple "texte".
        [date] Écrivez une date, année d'abord, par exemple 2026-01-31.
        [heure] Écrivez une heure, par exemple 14:30.
       *[other] Donnez une borne du même type que la question.
    }
default-type = La valeur proposée doit être de type « { $wanted } » ; elle est de type « { $type } ».
    .help = { $wanted ->
        [nombre] Écrivez un nombre en chiffres, sans guillemets, par exemple 3.
        [texte] Écrivez un texte entre guillemets droits, par exemple "texte".
        [date] Écrivez une date, année d'abord, par exemple 2026-01-31.
        [heure] Écrivez une heure, par exemple 14:30.
       *[other] Proposez une réponse que la question accepte.
    }
value-type = Cette valeur ne convient pas à une question ou à une donnée de type « { $type } ».
    .help = { $fix ->
        [none] Un nombre s'écrit en chiffres, un texte entre guillemets droits, une date 2026-01-31, une heure 14:30 ; une réponse, par son code.
       *[other] Écrivez { $fix }, entre guillemets droits.
    }
one-value = Une question de type « { $type } » ne reçoit qu'une valeur.
    .help = Gardez une seule valeur.
empty-bounds = Ces bornes n'acceptent aucune réponse.
    .help = { $fix ->
        [none] La première borne doit venir avant la seconde : inversez-les, ou corrigez-les.
       *[other] Écrivez « { $fix } ».
    }
impossible-count = Ce nombre de réponses est impossible.
    .help = Vérifiez « au moins », « au plus » et le nombre de réponses proposées.
scale-order = Cette échelle va de { $from } à { $to } : le premier nombre doit être le plus petit.
    .help = Écrivez « { $fix } ».
scale-too-long = Une échelle a au plus { $max } points.
    .help = Réduisez l'échelle, ou demandez un « entier ».
option-type = L'option « { $option } » n'existe pas pour une question de type « { $type } ».
    .help = Enlevez cette option, avec la virgule qui la précède.
no-answers = « { $name } » n'a aucune réponse à proposer.
    .help = Écrivez les réponses au-dessous, une par ligne, sous la forme « - oui : Oui » ; ou le nom d'une liste après le type.
duplicate-code = La réponse « { $code } » est écrite deux fois.
    .help = Donnez un autre code à l'une des deux.
answer-without-label = La réponse « { $code } » n'a pas de libellé : ce que l'agente lira.
    .help = Écrivez « - { $code } : » suivi de ce que la personne peut répondre{ $fix ->
        [none] {"."}
       *[other] . Si vous parliez de la réponse « { $fix } », écrivez son code.
    }
relabelled-answer = La réponse « { $code } » existe déjà : son libellé ne peut pas être changé ici.
    .help = Enlevez le deux-points et le libellé ; gardez les marques et la flèche.
new-answer = Cette question utilise une liste : « { $code } » ne peut pas y être ajouté ici.
    .help = Ajoutez cette réponse à la liste.
answers-type = Une question de type « { $type } » n'a pas de réponses à choisir.
    .help = Enlevez cette ligne, ou changez le type de la question.
non-answer-required = Cette question est obligatoire : « { $code } » n'y est pas accepté.
    .help = Enlevez cette ligne, ou le mot « obligatoire ».
non-answer-refused = « { $code } » n'est pas accepté par cette question.
    .help = nsp et refus demandent une question non obligatoire ; passe, une question facultative.
mark-type = Cette marque ne va pas avec ce type de question ({ $type }).
    .help = Enlevez la marque : [préciser] va avec un choix, [seule] avec un choix multiple.
target-type = Une réponse ne peut pas mener ailleurs sous ce type de question ({ $type }).
    .help = Enlevez la flèche, et écrivez un « si » après la question.
point-outside-scale = Un nombre n'est le code d'une réponse que sur une échelle.
    .help = Donnez un code qui commence par une lettre.
point-out-of-scale = Le point { $point } est hors de l'échelle.
    .help = L'échelle va de { $from } à { $to }.
no-detail = La réponse « { $code } » ne demande pas de précision.
    .help = Ajoutez [préciser] à la fin de la ligne de cette réponse.
no-member = « { $name } » n'a ni lignes ni précisions.
    .help = Seuls une grille, et un choix avec [préciser], se lisent avec un point.
not-in-roster = « { $name } » n'est pas dans une répétition.
    .help = Enlevez le numéro entre crochets.
roster-name-outside = « { $name } » a une valeur à chaque tour de sa répétition : ici, on ne sait pas laquelle.
    .help = Écrivez { $name }[1], ou une fonction comme somme({ $name }), compte(…), énumération({ $name }).
aggregate-inside = Cette valeur ne se lit qu'après la fin de sa répétition.
    .help = Déplacez cette ligne après la répétition.
aggregate-outside = La fonction « { $function } » porte sur une question posée dans une répétition.
    .help = Nommez une question qui se trouve sous « répéter ».
aggregate-mixed = « { $name } » n'est pas dans la même répétition.
    .help = Tous les noms d'un même calcul doivent venir de la même répétition.
data-differs = La donnée « { $name } » est déclarée ailleurs avec un autre type ou d'autres réponses.
    .help = Écrivez-la de la même façon dans les deux fichiers.
data-type = Une donnée ne peut être ni une grille ni un classement.
    .help = Choisissez un autre type pour « { $name } ».
data-option = Cette option n'existe pas pour une donnée.
    .help = Seul « facultatif » peut suivre le type d'une donnée.
phrase-without-text = Cette phrase n'a pas de texte.
    .help = Ajoutez dessous une ligne qui commence par « > ».
phrase-not-given = La phrase « { $name } », attendue par un fichier inclus, n'est pas donnée.
    .help = Ajoutez « phrase { $name } » et son texte dans le script principal.
check-without-question = Ce contrôle ne dépend d'aucune réponse : l'agente ne pourrait rien corriger.
    .help = Faites-le porter sur une réponse donnée plus haut.
forgotten-answer = Cette suite de « si » sur « { $name } » oublie des réponses : { $codes }.
    .help = Ajoutez une branche pour chacune, ou un « sinon ».
unused-data = La donnée « { $name } » ne sert à rien.
    .help = Enlevez-la : on n'importe que les données dont l'appel a besoin.
unused-list = La liste « { $name } » ne sert à aucune question.
    .help = Enlevez-la, ou utilisez-la dans une question.
unused-phrase = La phrase « { $name } » n'est citée nulle part.
    .help = Enlevez-la, ou citez-la entre accolades dans un texte.
scenario-missing-data = Le scénario « { $name } » ne donne pas : { $names }.
    .help = Ajoutez sous « scénario » une ligne pour chacune, par exemple « donnée nom = "Diallo" ».
scenario-without-date = Le script lit la date, et le scénario « { $name } » ne la donne pas.
    .help = Ajoutez une ligne comme « donnée aujourd_hui = 2026-12-01 ».
scenario-without-end = Le scénario « { $name } » ne dit pas comment l'appel doit finir.
    .help = Ajoutez en dernière ligne « attendu fin » suivi d'une issue, par exemple « attendu fin complet ».
scenario-end-not-last = Dans le scénario « { $name } », « attendu fin » doit être la dernière ligne.
    .help = Déplacez-la à la fin.
scenario-answer-twice = Ce nom reçoit déjà une valeur dans ce scénario.
    .help = Gardez une seule ligne ; pour changer une réponse en cours d'appel, écrivez « corriger ».

## Textes

text-brace-unclosed = Cette accolade n'est jamais fermée.
    .help = Ajoutez « { "}" } » après le nom, ou après la dernière variante. Pour écrire une accolade dans le texte : { "{" }{ "\"{\"" }{ "}" }.
text-brace-unopened = Cette accolade fermante n'a pas d'accolade ouvrante.
    .help = Supprimez-la, ou ouvrez-la avant. Pour écrire une accolade dans le texte : { "{" }{ "\"}\"" }{ "}" }.
text-brace-empty = Il n'y a rien entre ces accolades.
    .help = Écrivez-y une variable, comme { "{" } $nom { "}" }, ou le nom d'une phrase.
text-brace-content = « { $text } » ne peut pas se trouver ici, entre accolades.
    .help = Entre accolades, écrivez une variable avec son « $ », comme { "{" } $nom { "}" }, ou le nom d'une phrase, comme { "{" } motif { "}" }.
text-too-deep = Trop d'accolades sont imbriquées : 32 au plus.
    .help = Partagez ce texte en plusieurs phrases.
text-number-long = Ce nombre a trop de chiffres : 15 au plus de chaque côté de la virgule.
    .help = Écrivez un nombre plus court.
text-name-reserved = Un nom ne peut pas contenir deux tirets de suite.
    .help = Écrivez le nom de la variable comme dans le script.
text-arrow-space = Il manque une espace entre le nom et « -> ».
    .help = Écrivez le nom, une espace, puis « -> ».
text-no-default = Aucune variante de ce choix n'est celle par défaut.
    .help = Mettez une étoile devant la variante à dire dans tous les autres cas, par exemple *[other].
text-two-defaults = Ce choix a deux variantes par défaut.
    .help = Ne laissez l'étoile que devant une seule variante.
text-variant-empty = Cette variante n'a pas de texte.
    .help = Écrivez son texte après le crochet ; pour ne rien dire, écrivez { "{" } "" { "}" }.
text-variant-key = La clé de cette variante est mal écrite.
    .help = Une clé est un code ou un nombre entre crochets, comme [oui] ou [0].
text-selector = On ne peut pas choisir une variante d'après une phrase ou un terme.
    .help = Choisissez d'après une variable : { "{" } $nom -> … { "}" }.
text-selector-line = Après « -> », les variantes vont chacune à la ligne.
    .help = Commencez une nouvelle ligne « > » pour chaque variante, et une dernière pour l'accolade fermante.
text-string-unclosed = Des guillemets droits ouverts entre ces accolades ne sont pas fermés.
    .help = Fermez-les sur la même ligne.
text-escape = Cette barre oblique inversée n'introduit rien de connu.
    .help = Entre guillemets droits, écrivez \\ pour une barre, \" pour un guillemet, \u00A0 pour une espace insécable.
text-attribute-quoted = « { $name } » ne peut pas être cité : un texte ne cite que des phrases et des termes entiers.
    .help = Citez une phrase par son seul nom, comme { "{" } motif { "}" }.
text-unknown-function = La fonction « { $name } » n'existe pas.
    .help = Les fonctions d'un texte sont NUMBER et DATETIME. Pour le nom d'une variable, mettez un « $ » devant et retirez les parenthèses.
text-function-argument = { $name } attend une variable, et une seule, avant ses options.
    .help = Écrivez par exemple { $name ->
        [DATETIME] { "{" } DATETIME($date, dateStyle: "short") { "}" }
       *[other] { "{" } NUMBER($nombre, minimumFractionDigits: 2) { "}" }
    }.
text-unknown-option = { $function } n'a pas d'option « { $name } ».
    .help = Ses options sont : { $expected }.
text-option-value = L'option « { $name } » ne peut pas valoir « { $value } ».
    .help = Écrivez l'une de ces valeurs : { $expected }.
text-arguments = Les arguments de cette fonction sont mal écrits.
    .help = Écrivez la variable d'abord, puis chaque option une seule fois : { "{" } NUMBER($nombre, minimumFractionDigits: 2) { "}" }.
text-term-argument = Un terme ne reçoit que des arguments nommés.
    .help = Écrivez par exemple { "{" } -mdph(forme: "courte") { "}" }.
text-invalid = Ce qui est entre accolades dans ce texte ne se lit pas.
    .help = Vérifiez que chaque accolade et chaque crochet est fermé ; une variable s'écrit { "{" } $nom { "}" }, une phrase { "{" } motif { "}" }.

## Fichiers de traduction

file-too-long = Ce fichier est trop grand : { $max } Mio au plus.
    .help = Partagez le script en plusieurs, ou retirez ce qui ne sert plus.
file-entry-too-long = Cette entrée est trop longue : 256 Kio au plus. Elle est laissée de côté.
    .help = Partagez-la en plusieurs.
file-entry-unreadable = Cette entrée est illisible ; elle est laissée de côté.
    .help = Une entrée commence en début de ligne par « nom = », et ses lignes suivantes par des espaces.
file-entry-twice = « { $name } » est déjà dans ce fichier ; cette seconde entrée est laissée de côté.
    .help = Supprimez l'une des deux.

### Ce qu'un appel refuse, et ce qu'un essai de scénario constate.

## Réponses et événements refusés

call-not-current = La question « { $question } » n'est pas celle qui est posée maintenant.
    .help = Répondez à la question affichée ; pour changer une réponse déjà donnée, corrigez-la.
call-not-on-route = La question « { $question } » n'a pas de réponse dans le parcours actuel.
    .help = Choisissez une question dans la liste des réponses données.
call-unknown-question = Ce script n'a pas de question « { $question } ».
    .help = Vérifiez le nom, et le numéro entre crochets si la question est dans une répétition : q[2].
call-unreadable = « { $given } » ne convient pas à la question « { $question } » : { $expected ->
    [oui_non] on attend oui ou non
    [choix] on attend une seule des réponses proposées
    [choix_multiple] on attend une ou plusieurs des réponses proposées
    [classement] on attend les réponses proposées, dans l'ordre
    [grille] on attend une réponse pour chaque ligne
    [echelle] on attend un nombre entier de l'échelle
    [entier] on attend un nombre entier
    [decimal] on attend un nombre
    [date] on attend une date
    [heure] on attend une heure
    [telephone] on attend un numéro de téléphone
    [courriel] on attend une adresse électronique
    [code_postal] on attend un code postal de cinq chiffres
   *[texte] on attend un texte
    }.
    .help = { $expected ->
        [date] Écrivez-la ainsi : 31/01/2027.
        [heure] Écrivez-la ainsi : 14:30.
        [telephone] Écrivez-le ainsi : 06 12 34 56 78, ou avec l'indicatif du pays : +33 6 12 34 56 78.
        [courriel] Écrivez-la ainsi : nom@exemple.fr.
        [entier] Écrivez-le en chiffres, sans virgule : 12.
        [decimal] Écrivez-le en chiffres : 3,5. Il peut avoir jusqu'à 28 chiffres.
       *[autre] Relisez la réponse avec la personne, puis saisissez-la de nouveau.
    }
call-unknown-code = « { $given } » n'est pas une réponse de la question « { $question } ».
    .help = Les réponses possibles sont : { $known }.
call-not-offered = La réponse « { $given } » n'est pas proposée ici pour la question « { $question } ».
    .help = Choisissez une des réponses affichées, ou revenez à la réponse dont celle-ci dépend.
call-required = La question « { $question } » demande une réponse : « ne sait pas » et « ne veut pas répondre » ne sont pas acceptés.
    .help = Obtenez une réponse, ou terminez l'appel.
call-not-optional = La question « { $question } » ne peut pas être passée.
    .help = Notez la réponse, ou « ne sait pas », ou « ne veut pas répondre ».
call-empty = { $what ->
    [note] La note est vide.
    [alerte] Le message de l'alerte est vide.
    [agente] Le nom de l'agente est vide.
   *[autre] Rien n'est noté pour la question « { $what } ».
    }
    .help = { $what ->
        [note] Écrivez la note, puis enregistrez-la.
        [alerte] Écrivez ce que le service doit savoir.
        [agente] Indiquez qui reprend l'appel.
       *[autre] Saisissez la réponse ; si la personne ne veut ou ne peut pas répondre, notez-le.
    }
call-too-many = La question « { $question } » accepte au plus { $limit } réponses.
    .help = Retirez des réponses : demandez à la personne lesquelles comptent le plus.
call-too-few = La question « { $question } » demande au moins { $limit } réponses.
    .help = Ajoutez une réponse, ou notez « ne sait pas ».
call-ranking-length = Le classement de « { $question } » doit compter exactement { $limit } réponses.
    .help = Complétez ou raccourcissez le classement.
call-exclusive = À la question « { $question } », la réponse « { $given } » ne va avec aucune autre.
    .help = Gardez cette réponse seule, ou retirez-la.
call-repeated = À la question « { $question } », la réponse « { $given } » est donnée deux fois.
    .help = Retirez-en une.
call-unordered = Les réponses à « { $question } » ne sont pas dans l'ordre de leur liste.
    .help = Donnez-les dans l'ordre où le script les écrit.
call-out-of-bounds = La réponse à « { $question } » n'est pas possible. { $bounds ->
    [max] Elle ne doit pas dépasser { $max }.
    [min] Les réponses possibles commencent à { $min }.
   *[both] Les réponses possibles vont de { $min } à { $max }.
    }
    .help = Relisez la réponse avec la personne ; si elle est exacte, vérifiez les réponses dont la limite dépend.
call-too-long = La réponse à « { $question } » dépasse { $limit } caractères.
    .help = Raccourcissez-la ; le reste peut aller dans une note.
call-no-detail = À la question « { $question } », aucune précision n'est attendue pour « { $given } ».
    .help = Retirez la précision, ou choisissez d'abord la réponse qui la demande.
call-missing-row = À la question « { $question } », il manque la ligne « { $row } ».
    .help = Répondez à chaque ligne ; « ne sait pas » et « ne veut pas répondre » sont des réponses.
call-check = La réponse à « { $question } » n'est pas possible avec les précédentes (contrôle n° { $number }).
    .help = Lisez ce que le script propose de dire, puis corrigez cette réponse ou une réponse précédente.
call-nothing-to-confirm = Il n'y a rien à confirmer pour « { $owner } » en ce moment.
    .help = Continuez avec ce qui est affiché.
call-must-hold = Ce contrôle de « { $owner } » ne peut pas être confirmé tel quel.
    .help = Corrigez une des réponses affichées sous le contrôle, ou terminez l'appel.
call-language = Ce script n'existe pas en « { $language } ».
    .help = Choisissez une des langues proposées.
call-rebuttal = L'objection « { $rebuttal } » n'est pas ouverte à ce moment de l'appel.
    .help = Choisissez une des objections affichées.
call-service = Le service « { $service } » n'est pas dans l'annuaire de ce script.
    .help = Choisissez un des services proposés ; l'annuaire est copié à la publication du script.
call-not-first = Cet appel est déjà commencé : il ne peut plus en reprendre un autre.
    .help = Continuez l'appel en cours.
call-over = Cet appel est terminé.
    .help = Vous pouvez encore y ajouter une note.
call-unknown-outcome = Ce script n'a pas d'issue « { $outcome } ».
    .help = Choisissez une des issues proposées.
call-not-concluded = Le script ne s'est pas conclu par « { $outcome } ».
    .help = Allez jusqu'à la fin du script, ou terminez par une autre issue, par exemple « interrompu ».
call-callback-missing = Il manque le jour et l'heure du rappel.
    .help = Convenez-en avec la personne et notez-les.
call-callback-unexpected = L'issue « { $outcome } » ne demande ni jour ni heure de rappel.
    .help = Retirez-les, ou terminez par « rappel ».
call-callback-past = Le rappel est prévu avant le début de cet appel.
    .help = Choisissez un jour et une heure à venir.

## Données de la personne

data-missing = La donnée « { $name } » manque.
    .help = Ajoutez-la à la liste des personnes à appeler, ou déclarez-la « facultatif » dans le script.
data-unknown = Le script ne déclare pas de donnée « { $name } ».
    .help = Retirez-la, ou déclarez-la sous « données ».
data-unreadable = « { $given } » ne convient pas à la donnée « { $name } », qui est de type { $expected }.
    .help = { $expected ->
        [date] Écrivez la date ainsi : 2027-01-31.
        [heure] Écrivez l'heure ainsi : 14:30.
       *[autre] Corrigez la valeur dans la liste des personnes à appeler.
    }
data-unknown-code = « { $given } » n'est pas une valeur de la donnée « { $name } ».
    .help = Écrivez un des codes que le script déclare pour elle.

## Essais de scénarios

rehearsal-missing = La question « { $question } » est posée et aucune réponse n'est prévue.
    .help = Ajoutez une réponse pour « { $question } ».
rehearsal-refused = La réponse à « { $question } » est refusée.
    .help = Changez cette réponse, ou les conditions de la question.
rehearsal-never-asked = La réponse à « { $question } » n'a jamais été demandée.
    .help = Retirez-la, ou vérifiez les réponses qui mènent à cette question.
rehearsal-unconfirmed = Un contrôle de « { $owner } » (n° { $number }) demande une confirmation.
    .help = Confirmez « { $owner } », ou changez les réponses.
rehearsal-blocked = Le contrôle n° { $number } de « { $owner } » n'est pas satisfait : l'appel ne peut pas continuer.
    .help = Changez ou corrigez une des réponses qu'il lit.
rehearsal-correction = « { $question } » ne peut pas être corrigée ici.
    .help = Placez la correction après la réponse, et sur un parcours qui pose la question.
rehearsal-language = L'appel ne peut pas continuer en « { $language } ».
    .help = Choisissez une des langues du manifeste.
rehearsal-no-alert = L'alerte « { $name } » était attendue, et n'a pas été levée.
    .help = Vérifiez les réponses qui mènent à l'alerte.
rehearsal-alert = L'alerte « { $name } » a été levée, et ne devait pas l'être.
    .help = Vérifiez les conditions de l'alerte.
rehearsal-no-step = L'étape « { $name } » était attendue, et le parcours n'y passe pas.
    .help = Vérifiez les réponses qui y mènent.
rehearsal-step = Le parcours passe par l'étape « { $name } », et ne devait pas.
    .help = Vérifiez les conditions et les renvois qui y mènent.
rehearsal-no-value = « { $name } » devait valoir « { $expected } », et n'a pas de valeur.
    .help = Vérifiez que le parcours pose la question ou fait le calcul.
rehearsal-other-value = « { $name } » devait valoir « { $expected } », et vaut « { $found } ».
    .help = Vérifiez les réponses ou le calcul.
rehearsal-value = « { $name } » vaut « { $found } », et ne devait pas valoir « { $expected } ».
    .help = Vérifiez les réponses ou le calcul.
rehearsal-outcome = Le script devait se conclure par « { $expected } », et se conclut par « { $found } ».
    .help = Vérifiez les réponses, ou l'issue attendue.

## Un appel donné en exemple : ce qui y est répondu et connu, joint par « et ».

# $name : la question, la donnée ou le calcul ; $value : la réponse ou le nombre.
route-word = « { $name } » vaut « { $value } »
route-other = « { $name } » vaut autre chose que { $value }
route-chosen = « { $name } » contient « { $value } »
route-not-chosen = « { $name } » ne contient pas « { $value } »
route-exactly = « { $name } » vaut { $value }
route-at-least = « { $name } » vaut { $value } ou plus
route-at-most = « { $name } » vaut { $value } ou moins
route-more-than = « { $name } » dépasse { $value }
route-less-than = « { $name } » est inférieur à { $value }
# $value, $to : le premier et le dernier.
route-between = « { $name } » va de { $value } à { $to }
route-answered = « { $name } » a une réponse
route-dont-know = « { $name } » reste sans réponse (ne sait pas)
route-refused = « { $name } » reste sans réponse (ne veut pas répondre)
# $name : le nom donné aux tours d'un « répéter ».
route-left = les tours de « { $name } » s'arrêtent avant la fin
route-missing = « { $name } » n'est pas renseigné

## Impasses

# Un appel tiré au sort qui ne peut pas continuer.
dead-end-question = Aucune des réponses essayées à « { $question } » n'est acceptée.
dead-end-check = Le contrôle n° { $number } de « { $owner } » bloque l'appel : aucune des corrections essayées ne le satisfait.
dead-end-hidden = La question « { $question } » est obligatoire, et toutes ses réponses sont cachées.
dead-end-no-end = Le parcours se termine sans « fin ».
dead-end-too-long = L'appel n'a pas de fin.
