# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-expressions = Conditions et calculs : comment ils s'écrivent

explain-missing-value = Il manque une valeur
    .finds = Un signe, « si », « et » ou une virgule attend une valeur à cet endroit, et rien n'y est écrit.
    .hurts = La condition n'aurait pas de sens : l'agente verrait la suite prévue pour quelqu'un d'autre.
explain-missing-operator = Rien ne relie deux valeurs
    .finds = Deux valeurs se suivent sans signe ni mot entre elles : « = », « < », « et », « + », « contient »…
    .hurts = Rien ne dit ce qu'il faut comparer : la phrase qui suit serait dite à tous, ou à personne.
explain-unexpected = Un signe qui n'a pas de sens à cet endroit
    .finds = Un caractère ou un mot ne peut pas se trouver là : souvent une ponctuation laissée en fin de ligne.
    .hurts = La condition pourrait être lue autrement que vous ne l'avez pensée, et la phrase dite à la mauvaise personne.
explain-unclosed-parenthesis = Une parenthèse jamais fermée
    .finds = Une parenthèse est ouverte dans une condition ou un calcul, et rien ne la ferme.
    .hurts = « ou » et « et » ne portent pas sur les mêmes choses selon l'endroit où elle se ferme : l'agente pourrait lever une alerte pour qui n'en a pas besoin, ou l'inverse.
explain-unopened-parenthesis = Une parenthèse fermée sans avoir été ouverte
    .finds = Une parenthèse se ferme alors qu'aucune n'est ouverte.
    .hurts = On ne sait pas ce qu'elle devait entourer : la condition pourrait viser d'autres personnes que celles auxquelles vous pensiez.
explain-unclosed-quote = Un guillemet jamais fermé
    .finds = Un texte entre guillemets droits commence et ne finit pas.
    .hurts = Tout le reste de la ligne serait pris dans le texte comparé : la condition ne serait jamais vraie, et la phrase jamais dite.
explain-bad-quotes = Des guillemets d'une autre forme
    .finds = Les guillemets sont français ou courbes. Dans une condition, un calcul ou un scénario, un texte s'écrit entre guillemets droits : "Bobigny" ; les autres sont réservés à ce qui se dit.
    .hurts = Le texte comparé contiendrait les guillemets eux-mêmes : la condition ne serait jamais vraie.
explain-wrong-sign = Un signe d'un autre langage
    .finds = « == », « != », « && », « ≤ »… sont les signes d'autres langages. Ici s'écrivent « = », « ≠ » ou « <> », « et », « <= ».
    .hurts = Un signe pris pour un autre changerait qui entend la suite.
explain-chained-comparison = Deux comparaisons qui s'enchaînent
    .finds = Deux comparaisons se suivent. « 18 < age < 75 » se comprend sur le papier, mais une comparaison n'a que deux côtés. Séparez-les par « et ».
    .hurts = Lue de gauche à droite, la seconde comparaison porterait sur « vrai » ou « faux », non sur l'âge : la question serait posée aux mauvaises personnes.
explain-misplaced-not = Un « non » au milieu d'un calcul
    .finds = « non » renverse une condition entière. Il ne peut pas porter sur un nombre, ni sur un côté d'un calcul.
    .hurts = On ne saurait pas ce qui est nié : l'agente verrait la suite réservée au cas contraire.
explain-unknown-function = Une fonction qui n'existe pas
    .finds = Un mot suivi d'une parenthèse est une fonction ; celui-ci n'en est pas une que Trame connaît.
    .hurts = Le calcul ne donnerait rien : tout ce qui en dépend dans l'appel serait passé sous silence.
explain-ambiguous-comma = Une virgule qui peut vouloir dire deux choses
    .finds = Entre parenthèses, « 3,5 » peut être un nombre à virgule ou deux nombres. Écrivez « 3.5 » pour l'un, « 3 ; 5 » pour l'autre.
    .hurts = La limite ne serait pas celle que vous aviez en tête, et la suite de l'appel non plus.
explain-decimal-comma = Un nombre à virgule dans une option
    .finds = Une option contient un nombre à virgule, alors que la virgule y sépare les options. Un nombre décimal y prend un point : « 0.5 ».
    .hurts = La borne serait coupée en deux, et l'agente verrait refuser de bonnes réponses.
explain-number-too-long = Un nombre de plus de 28 chiffres
    .finds = Les nombres sont exacts jusqu'à 28 chiffres ; celui-ci en a davantage.
    .hurts = Un tel numéro ne se calcule pas : c'est un identifiant, qui s'écrit comme un texte. Arrondi, il désignerait quelqu'un d'autre.
explain-bad-date = Une date mal écrite, ou qui n'existe pas
    .finds = Une date s'écrit année-mois-jour, 2026-12-31, et existe au calendrier ; celle-ci ne s'écrit pas ainsi, ou n'existe pas.
    .hurts = « 01/02/2026 » est le 1er février pour les uns, le 2 janvier pour les autres : la personne serait prévenue un mois trop tard.
explain-bad-time = Une heure mal écrite, ou qui n'existe pas
    .finds = Une heure s'écrit de 00:00 à 23:59, avec « : » ; celle-ci ne s'écrit pas ainsi, ou n'existe pas.
    .hurts = La comparaison n'aurait pas de sens, et l'agente proposerait une permanence déjà fermée.
explain-not-a-list = « dans » sans liste entre parenthèses
    .finds = « dans » compare avec plusieurs réponses, écrites entre parenthèses et séparées par des virgules. Les parenthèses manquent.
    .hurts = Une seule des réponses serait reconnue, ou aucune : une partie des personnes n'entendrait pas la suite.
explain-not-a-code = « contient » sans code de réponse
    .finds = Ce qui suit « contient » n'est pas le code d'une réponse : un mot seul, sans guillemets ni calcul.
    .hurts = La réponse cochée ne serait jamais reconnue, et la personne ne serait pas orientée.
explain-expression-too-deep = Une condition ou un calcul trop profond
    .finds = Plus de 64 parenthèses, fonctions ou signes sont emboîtés les uns dans les autres.
    .hurts = Personne ne peut plus vérifier dans quel cas la suite est dite. Donnez un nom aux morceaux avec plusieurs « calculer ».
