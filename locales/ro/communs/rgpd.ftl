# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

origine_numero = Numărul dumneavoastră provine { provenance }. Îl folosim numai pentru aceste apeluri.
enregistrement = Nu. Nu se păstrează niciun sunet. Scriu doar răspunsurile dumneavoastră.
lecteurs =
    Echipa care sună și serviciul care a cerut acest apel: { $direction }.
    Dacă aveți nevoie de ajutor sau dacă sunteți în pericol, anunț și serviciul care vă poate ajuta, și vă spun acest lucru.
droits_donnees =
    Puteți cere să vedeți aceste informații, să fie corectate, să fie folosite mai puțin, sau puteți refuza folosirea lor.
    Adresați-vă responsabilului cu protecția datelor al { -departement(forme: "de") }. Puteți face plângere și la CNIL, care protejează datele în Franța.
ne_plus_appeler = Este dreptul dumneavoastră. Notez chiar acum și nu vă vom mai suna.
verification =
    Aveți dreptate să întrebați. Puteți închide și puteți suna chiar dumneavoastră la Departament.
    Nu vă voi cere nici bani, nici card bancar, nici parolă.
notice =
    Vă sun { motif }. Apelul este cerut de unul dintre serviciile noastre: { $direction }.
    Puteți să răspundeți sau nu: drepturile dumneavoastră nu se schimbă cu nimic.
    Notez răspunsurile dumneavoastră, dar apelul nu se înregistrează.
    Răspunsurile se păstrează cu numele și numărul dumneavoastră timp de { $duree_conservation ->
        [one] o lună
        [few] { $duree_conservation } luni
       *[other] { $duree_conservation } de luni
    } după ce se termină aceste apeluri; apoi numele și numărul se șterg.
    Puteți cere să le vedeți, să fie corectate sau să nu vă mai sunăm.
consentement = Sunteți de acord să continuăm?
    .oui = Da
    .non = Nu
    .opposition = Nu, și nu mă mai sunați
accord_refuse = Este dreptul dumneavoastră. Vă mulțumesc că mi-ați răspuns. O zi bună.
opposition_notee = Am notat, nu vă vom mai suna. Drepturile dumneavoastră nu se schimbă cu nimic. O zi bună.
