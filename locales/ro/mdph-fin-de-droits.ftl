# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ca să vă anunț că unul dintre drepturile dumneavoastră se termină
provenance = din dosarul dumneavoastră de la { -mdph } pentru persoane cu dizabilități

droit =
    .aah = { -aah }
    .pch = { -pch }

## Objections

pourquoi_moi = Pentru că primiți { $droit }, iar acest drept are un sfârșit. Face parte din misiunea noastră de interes public să vă anunțăm.
renouvellement_auto = Nu. Pentru { $droit } trebuie făcută o cerere nouă, chiar dacă situația dumneavoastră nu s-a schimbat.
delai = { -mdph(forme: "debut") } are patru luni ca să răspundă. Dacă nu răspunde în patru luni, cererea este refuzată; atunci refuzul se poate contesta timp de două luni.
en_attendant = Nu vă pot spune: depinde de dosarul dumneavoastră. { -mdph(forme: "debut") } vă poate informa.
accueil_mdph =
    Recepția se află { -adresse-mdph }, cu sau fără programare.
    Mai sunt și alte puncte de primire { -points-accueil-mdph }.
duree_appel = Mai puțin de opt minute. Ne putem opri când doriți.
sans_suite = Nu se schimbă nimic nici pentru dreptul, nici pentru dosarul dumneavoastră. Dar ca să păstrați acest drept, trebuie totuși făcută o cerere.

## Informer

droits_finis =
    Dreptul dumneavoastră la { $droit } s-a încheiat pe { $fin_droits }.
    Mai puteți face o cerere. Cu cât ajunge mai repede, cu atât este mai bine.
fin_proche =
    Dreptul dumneavoastră la { $droit } se termină pe { $fin_droits }, { $reste ->
        [0] adică astăzi
        [one] adică peste o zi
        [few] adică peste { $reste } zile
       *[other] adică peste { $reste } de zile
    }.
    { -mdph(forme: "debut") } recomandă ca cererea să fie făcută cu șase luni înainte: faceți-o cât mai repede.
fin_lointaine =
    Dreptul dumneavoastră la { $droit } se termină pe { $fin_droits }, peste { $mois_restants ->
        [one] o lună
        [few] { $mois_restants } luni
       *[other] { $mois_restants } de luni
    }.
    { -mdph(forme: "debut") } recomandă ca cererea să fie făcută cu șase luni înainte, deci înainte de { $date_conseillee }.
pas_automatique = Acest drept nu se reînnoiește singur. Trebuie depusă o cerere nouă.
demande = Ați depus deja o cerere de reînnoire?

## Préparer la demande

pieces =
    Pentru cerere vă trebuie formularul Cerfa 15692, un act de identitate și o dovadă de domiciliu.
    Mai trebuie un certificat medical făcut în ultimul an, adică Cerfa 15695.
freins = Ce este greu pentru dumneavoastră la această cerere?
    .formulaire = Formularul este greu de completat
    .medecin = Nu am certificatul medical
    .francais = Citesc greu în franceză
    .autre = Altceva
    .rien = Nimic, nu știam că trebuie făcută
conseil_certificat = Faceți-vă chiar acum o programare la medic și spuneți-i că certificatul este pentru { -mdph }.
aide = Doriți ajutor ca să completați formularul?
ou_etre_aide = Vă spun unde puteți primi ajutor. Aveți cu ce să scrieți?
ou_deposer = Ca să depuneți cererea sau să puneți o întrebare, aceasta este adresa.
date_notee = Deci dreptul dumneavoastră se termină pe { $fin_droits }. Ați notat această dată?
autre_lieu_aide = Puteți cere ajutor și la CCAS, serviciul social al primăriei, sau la un centru France services.
refus_medecin = Spuneți acest lucru la recepția { -mdph(forme: "de") } sau la serviciul social.

## Suivre la demande

date_depot = Foarte bine. La ce dată ați depus-o?
    .controle-1 = Această dată nu a trecut încă. Puteți să mi-o repetați?
    .controle-2 = Deci cu mai mult de un an înainte de sfârșitul dreptului. Este corect?
depot_tardif =
    A fost după sfârșitul dreptului dumneavoastră. Deci se poate ca acest drept să se fi întrerupt un timp.
    Întrebați la { -mdph } care este situația dumneavoastră.
depot_a_temps = Deci cererea a fost făcută înainte de sfârșitul dreptului dumneavoastră.
suite_demande = În ce stadiu este cererea: ați primit un răspuns?
    .accord = Da, dreptul este reînnoit
    .rejet = Da, este un refuz
    .document = MDPH cere un document
    .attente = Nu, niciun răspuns
droit_renouvele =
    Este o veste bună. Uitați-vă bine la data de sfârșit scrisă în decizie.
    Dacă este după { $fin_droits }, nu aveți nimic de făcut. Dacă nu, trebuie o cerere nouă.
refus_contestable = Puteți contesta acest refuz timp de două luni. { -mdph(forme: "debut") } vă va spune cum.
document_demande = Trimiteți repede acest document la { -mdph } și păstrați o copie.
sans_reponse =
    Cererea dumneavoastră este mai veche de patru luni. Dacă nu ați primit un răspuns, întrebați repede în ce stadiu este dosarul.
    Lipsa unui răspuns înseamnă un refuz, care se poate contesta timp de două luni.
demande_sans_date = Dacă cererea este mai veche de patru luni, întrebați repede în ce stadiu este dosarul. Aceasta este adresa.
demande_en_cours = Cererea dumneavoastră este în curs. { -mdph(forme: "debut") } are patru luni ca să răspundă. Păstrați bine dovada că ați depus-o.

## Connaître la situation

ressources = Fără acest drept, v-ar fi greu să plătiți chiria sau să vă hrăniți?
rupture_ressources =
    .dire = Transmit situația dumneavoastră serviciului social, ca să vă sune.
sans_attendre = Puteți cere ajutor și fără să așteptați. Vă spun o adresă.
repas = Pentru zilele următoare, aveți ce mânca?
sans_repas =
    .dire = Vă mulțumesc că mi-ați spus. Semnalez că este urgent: serviciul social vă va suna.
logement = Și în acest moment, aveți un loc unde să dormiți?
    .oui = Da
    .tiers = Stau la cineva
    .rue = Nu
sans_abri =
    .dire = Anunț imediat serviciul social. Vă va suna cineva.
numero_115 = Pentru noaptea aceasta, puteți suna la 115. Este gratuit, zi și noapte. Linia este adesea ocupată: insistați.

## Conclure

precisions = Doriți să mai transmit ceva la { -mdph }?
utilite = De la 0 la 5, cât de util v-a fost acest apel?
    .point-0 = Deloc util
    .point-5 = Foarte util
merci = Vă mulțumesc că mi-ați răspuns. O zi bună.
