### Termes communs à toutes les trames d'appel. Un terme se traduit une fois, ici, et se cite partout.

# Maison départementale des personnes handicapées : se dit « la MDPH ».
-mdph = MDPH
# Là où se trouve l'accueil de la MDPH depuis janvier 2026.
-mdaa = Maison départementale de l'autonomie et des aidants
# AAH. Le texte qui cite le terme y met l'article : « l'{ -aah } ».
-aah = allocation aux adultes handicapés
# PCH. Le texte qui cite le terme y met l'article : « la { -pch } ».
-pch = prestation de compensation du handicap
# L'employeur des agentes.
-departement = Département de la Seine-Saint-Denis
