# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# Numele instituțiilor franceze rămân recunoscute după sigla lor.
# « nom » : serviciul MDPH (et après une préposition) ; « debut » : en tête de phrase ; « de » : génitif et datif.
-mdph = { $forme ->
    [debut] Serviciul MDPH
    [de] serviciului MDPH
   *[nom] serviciul MDPH
}
# Complète « Recepția se află acum… ».
-adresse-mdph = la Casa departamentală a autonomiei și a îngrijitorilor, în Saint-Denis, în clădirea Pulse, la metrou Front Populaire
-points-accueil-mdph = la Montreuil, la Saint-Denis, la Sevran și la Noisy-le-Grand
# Avec l'article dans le terme : « primiți { -aah } », « pentru { -pch } ».
-aah = alocația AAH pentru adulți cu dizabilități
-pch = prestația PCH de compensare a handicapului
-departement = { $forme ->
    [de] Departamentului Seine-Saint-Denis
   *[nom] Departamentul Seine-Saint-Denis
}
-pmi = serviciul PMI pentru mame și copii
