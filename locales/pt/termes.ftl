# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# Conhecida pela sigla francesa. Com artigo no texto: « a { -mdph } ». Os textos que a citam em primeiro lugar explicam-na.
-mdph = MDPH
-adresse-mdph = na Casa Departamental da Autonomia e dos Cuidadores, em Saint-Denis, no edifício Pulse, junto ao metro Front Populaire
-points-accueil-mdph = em Montreuil, em Saint-Denis, em Sevran e em Noisy-le-Grand
# Com artigo no texto: « o { -aah } », « a { -pch } ».
-aah = subsídio AAH para adultos com deficiência
-pch = prestação PCH de compensação da deficiência
-departement = Departamento de Seine-Saint-Denis
# Com artigo no texto: « a { -pmi } ».
-pmi = PMI
