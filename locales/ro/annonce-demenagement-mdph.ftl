# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ca să vă spun unde se află acum recepția { -mdph(forme: "de") } pentru persoane cu dizabilități
provenance = din dosarul dumneavoastră de la { -mdph } pentru persoane cu dizabilități

## Objections

mon_dossier = Nu. Acest apel este numai despre locul recepției. Nu trebuie să refaceți nimic.
ancienne_adresse = Nu, recepția nu mai este acolo. Acum se află { -adresse-mdph }.
trop_loin = Mai sunt și alte puncte de primire { -points-accueil-mdph }. Poate că unul este mai aproape de dumneavoastră.
rendez_vous_pris = Nu am acces la programarea dumneavoastră. Uitați-vă la adresa scrisă în scrisoare. Dacă aveți o îndoială, întrebați la { -mdph }.
autre_question = Nu am această informație și nu vreau să greșesc. { -mdph(forme: "debut") } vă poate răspunde.
pourquoi_moi = Pentru că aveți un dosar la { -mdph }. Vrem să vă scutim de un drum degeaba.
duree_appel = Două minute. Pot și să vă sun altă dată.

## Donner la nouvelle adresse

accueil_demenage = Recepția { -mdph(forme: "de") } s-a mutat în alt loc, pe 13 ianuarie 2026. Aveți cu ce să scrieți?
nouvelle_adresse =
    Recepția se află acum { -adresse-mdph }.
    Puteți veni cu sau fără programare.
adresse_notee = Ați notat bine această adresă?
    .oui = Da
    .connue = Da, o știam deja
    .non = Nu
rien_a_faire = Foarte bine. Nu mai aveți nimic altceva de făcut.
redire = O mai spun o dată, ca să verificăm.
points_accueil = Mai sunt și alte puncte de primire { -points-accueil-mdph }.
merci = Vă mulțumesc că m-ați ascultat. O zi bună.
