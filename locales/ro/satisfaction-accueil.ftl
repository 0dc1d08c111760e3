# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ca să aflu părerea dumneavoastră despre primirea la serviciile noastre sociale
provenance = de la recepția unde l-ați lăsat

lieu =
    .maison = la centrul social Maison des solidarités
    .service_social = la serviciul social din cartierul dumneavoastră
    .permanence = la permanența serviciului social, la primărie

qualite =
    .tres_bien = Foarte bine
    .plutot_bien = Destul de bine
    .plutot_mal = Destul de rău
    .tres_mal = Foarte rău

## Objections

duree_questions = Cam cinci minute. Ne putem opri când doriți.
pourquoi_moi = Pentru că ați fost la una dintre recepțiile noastre. Părerea dumneavoastră ne ajută să primim mai bine oamenii.
consequences = Nu. Părerea dumneavoastră nu schimbă nimic în dosar, nici în drepturi. Puteți spune ce nu a mers.
noms_agents = Nu. Nu scriu numele niciunui angajat. Vrem să îmbunătățim primirea, nu să pedepsim pe cineva.
mon_dossier = Nu am acces la dosarul dumneavoastră. Întrebați la recepție.
plainte = Vă ascult. Dacă doriți, voi cere ca un responsabil să vă sune.
autre_rendez_vous = Nu pot face eu o programare pentru dumneavoastră. Cereți-o la recepție.

## Se souvenir de la visite

sujet = Aș dori să vorbim despre vizita dumneavoastră din { $visite }, { $lieu }.
prenez_le_temps = A trecut ceva timp de atunci. Gândiți-vă puțin, nu ne grăbim.
venue = Vă amintiți de această vizită?
    .oui = Da
    .porte_close = Da, dar vizita nu s-a putut face
    .quelqu_un = A fost altcineva acolo
    .non = Nu, sau nu a fost nicio vizită

## Pas de visite

merci_sans_visite = Nu este nicio problemă. Întrebările mele sunt doar despre această vizită. Vă mulțumesc că mi-ați răspuns. O zi bună.

## Une porte fermée

obstacle = Notez, este important. Ce s-a întâmplat?
    .ferme = Era închis
    .monde = Erau prea mulți oameni
    .rendez_vous = Trebuia o programare
    .attente = Era prea mult de așteptat
    .autre = Altceva

## L'arrivée

duree_attente = În ziua aceea, cât timp ați așteptat?
    .aucune = Deloc
    .courte = Mai puțin de 15 minute
    .moyenne = Între 15 și 30 de minute
    .longue = Între 30 de minute și o oră
    .tres_longue = Mai mult de o oră
langue_accueil = La recepție, ați putut vorbi într-o limbă pe care o înțelegeți bine?
    .francais = Da, în franceză
    .autre = Da, în altă limbă
    .traduit = Da, pentru că traducea o persoană apropiată
    .non = Nu
langue_utile = Ce limbă ar fi trebuit să se vorbească la recepție?

## La manière de recevoir

points = Vă voi spune cinci lucruri. Pentru fiecare, spuneți-mi dacă a fost foarte bine, destul de bine, destul de rău sau foarte rău.
    .horaires = Orarul
    .lieu_attente = Sala de așteptare
    .ecoute = Felul în care v-au ascultat
    .explications = Claritatea explicațiilor
    .discretion = Discreția, când vorbeați despre dumneavoastră
pas_clair = Ce nu a fost clar?
respect = Vi s-a vorbit cu respect?
faits = Vă mulțumesc că mi-ați spus. Doriți să-mi povestiți ce s-a întâmplat?
signaler = Doriți să semnalez acest lucru, ca un responsabil să vă sune?
manque_respect =
    .dire = Am transmis. Vă va suna un responsabil.

## La réponse à la demande

reponse = Ați primit un răspuns la cererea dumneavoastră?
    .entiere = Da, întru totul
    .partie = În parte
    .attendue = Nu încă
    .non = Nu
manque = Ce a lipsit?
    .papier = Lipsea un act
    .revenir = Trebuia revenit în altă zi
    .ailleurs = Trebuia mers la alt serviciu
    .compris = Persoana nu a înțeles ce trebuie să facă
    .nouvelles = Persoana nu a primit vești
    .autre = Altceva

## L'avis en une note

recommandation = De la 0 la 10, cât de mult ați recomanda acest loc unei persoane apropiate?
    .point-0 = Nu, deloc
    .point-10 = Da, întru totul
bien_fait = Mulțumesc. Ce a fost deosebit de bine?
mieux = Mulțumesc. Ce ar putea fi mai bine?
a_changer = Vă mulțumesc pentru sinceritate. Ce ar trebui schimbat mai întâi?

## Le besoin d'aide aujourd'hui

encore_besoin = Și astăzi, mai aveți nevoie de ajutor?
urgence = Este urgent? De exemplu: nu aveți unde dormi, nu aveți ce mânca sau sunteți în pericol.
    .toit = niciun loc de dormit
    .repas = nimic de mâncare
    .danger = un pericol
    .non = Nimic urgent
secours = Dacă sunteți în pericol acum, sunați la 17 sau la 112. Este gratuit, zi și noapte.
numero_115 = Pentru noaptea aceasta, puteți suna la 115. Este gratuit, zi și noapte. Linia este adesea ocupată: insistați.
urgence_sociale =
    .dire = Anunț imediat serviciul social. Vă va suna cineva.
ou_aller = Vă spun o adresă unde puteți primi ajutor. Aveți cu ce să scrieți?
