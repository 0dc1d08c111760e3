### Termes communs à toutes les trames d'appel. Un terme se traduit une fois, ici, et se cite partout.

# Maison départementale des personnes handicapées : se dit « la MDPH ».
-mdph = MDPH
# Où se trouve cet accueil : complète « L'accueil est… ».
-adresse-mdph = à la Maison départementale de l'autonomie et des aidants, à Saint-Denis, dans l'immeuble Pulse, au métro Front Populaire
# Les autres lieux où l'on est reçu : complète « Il y a aussi des points d'accueil… ».
-points-accueil-mdph = à Montreuil, à Saint-Denis, à Sevran et à Noisy-le-Grand
# AAH. Le texte qui cite le terme y met l'article : « l'{ -aah } ».
-aah = allocation aux adultes handicapés
# PCH. Le texte qui cite le terme y met l'article : « la { -pch } ».
-pch = prestation de compensation du handicap
# L'employeur des agentes.
-departement = Département de la Seine-Saint-Denis
# Protection maternelle et infantile. Le texte qui cite le terme y met l'article : « la { -pmi } ».
-pmi = PMI
