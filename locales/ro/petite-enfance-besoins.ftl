# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ca să aflu ce nevoi aveți pentru îngrijirea copiilor, dacă aveți copii mici
provenance = din dosarul dumneavoastră de la serviciile noastre pentru copii

# « assistante maternelle » n'est pas « asistent maternal » : en Roumanie, c'est une famille d'accueil.
modes =
    .parent = Un părinte
    .proche = Un bunic, o bunică sau o persoană apropiată
    .assistante = O bonă autorizată, la ea acasă
    .creche = Creșa, zilnic sau din când în când
    .domicile = O bonă, la dumneavoastră acasă
    .ecole = Grădinița
    .autre = Altă soluție

## Objections

obtenir_place = Nu, acest apel nu oferă un loc. Dar răspunsurile dumneavoastră ne ajută să știm unde lipsesc locuri și la ce ore.
prix_garde = Nu vă pot spune fără să greșesc. Puneți întrebarea la serviciul relais petite enfance.
date_naissance = Pentru că îngrijirea depinde de vârstă. Luna și anul îmi ajung și nu notez niciun prenume.
sans_travail = Da. Orice părinte poate avea nevoie de cineva care să stea cu copilul: ca să caute de lucru, pentru un curs sau ca să se odihnească.
jugement = Nu judecăm pe nimeni. Nu există răspunsuri bune sau rele. Puteți să nu răspundeți la o întrebare.
duree_appel = Șase sau șapte minute, puțin mai mult dacă aveți mai mulți copii. Ne putem opri când doriți.

## Les enfants

nb_enfants = Câți copii sub șase ani locuiesc cu dumneavoastră?
naissance =
    Care este data nașterii { $nb_enfants ->
        [1] acestui copil
       *[other]
            { $enfant ->
                [1] celui mai mic
               *[other] următorului copil
            }
    }?
    .controle-1 = Această dată nu a trecut încă. Puteți să mi-o repetați?
    .controle-2 = Au trecut mai mult de șase ani de atunci. Este data corectă?
garde = În acest moment, cine stă cu acest copil în timpul zilei?
jours_voulus = Pentru acest copil, de câte zile de îngrijire pe săptămână ați avea nevoie?
solution = Pentru aceste zile, aveți deja o soluție care vă convine?
    .oui = Da, în toate aceste zile
    .partie = Da, dar nu în toate aceste zile
    .non = Nu
pas_concerne = Această anchetă este pentru familiile cu un copil sub șase ani. Deci nu mai am alte întrebări. Vă mulțumesc că mi-ați răspuns. O zi bună.
sans_reponse = Nu este nicio problemă. Vă mulțumesc că mi-ați răspuns. O zi bună.

## Redire ce qui est noté

redire_enfants =
    Vă repet ce am notat. Aveți { $nb_enfants ->
        [one] un copil
        [few] { $nb_enfants } copii
       *[other] { $nb_enfants } de copii
    } sub șase ani.
redire_mois =
    { $nb_enfants ->
        [one] Acest copil
        [few] Cel mai mic
       *[other] Cel mai mic
    } are { $plus_jeune ->
        [0] mai puțin de o lună
        [one] o lună
        [few] { $plus_jeune } luni
       *[other] { $plus_jeune } de luni
    }.
sans_besoin = Nu aveți nevoie de zile de îngrijire.
redire_jours =
    În total, v-ar trebui { $jours_total ->
        [one] o zi
        [few] { $jours_total } zile
       *[other] { $jours_total } de zile
    } de îngrijire pe săptămână.
redire_moyenne =
    În medie, înseamnă { $jours_moyens ->
        [one] o zi
        [few] { $jours_moyens } zile
       *[other] { $jours_moyens } de zile
    } pentru fiecare copil.
redire_places =
    Vă lipsesc zile de îngrijire pentru { $nb_sans_place ->
        [one] un copil
        [few] { $nb_sans_place } copii
       *[other] { $nb_sans_place } de copii
    }.

## Les besoins

debut = De când ați avea nevoie de această îngrijire?
    .maintenant = Chiar de acum
    .trimestre = În următoarele trei luni
    .annee = În următorul an
    .apres = Mai târziu
moments = În ce momente aveți nevoie de cineva care să stea cu copilul?
    .journee = În cursul săptămânii, ziua
    .matin = Dimineața devreme, înainte de ora opt
    .soir = Seara, după ora optsprezece
    .nuit = Noaptea
    .weekend = Sâmbăta sau duminica
    .vacances = Miercurea sau în vacanțe

## Les difficultés et les souhaits

difficultes = Ca să găsiți cine să stea cu un copil, ce este greu pentru dumneavoastră?
    .places = Nu sunt locuri
    .horaires = Orarul nu se potrivește cu al meu
    .travail = Orele mele de lucru se schimbă des
    .cout = Costul
    .distance = Distanța
    .savoir = Nu știu cui să mă adresez
    .autre = Altceva
    .rien = Nimic
trajet = Câte minute de drum ați putea face, cel mult?
    .controle-1 = Mai mult de o oră pentru un drum: este corect?
renoncement = Ați refuzat vreodată un loc de muncă sau un curs, pentru că nu avea cine să stea cu copilul?
preference =
    Dacă ați putea alege, cine ar sta cu { $nb_enfants ->
        [one] copilul dumneavoastră
        [few] copiii dumneavoastră
       *[other] copiii dumneavoastră
    }? Spuneți-mi prima alegere, apoi a doua.
satisfaction =
    De la 0 la 5, cât de mult vă convine astăzi îngrijirea { $nb_enfants ->
        [one] copilului dumneavoastră
        [few] copiilor dumneavoastră
       *[other] copiilor dumneavoastră
    }?
    .point-0 = Deloc
    .point-5 = Întru totul

## Informer sur les places

informer = Doriți să vă vorbească cineva despre locurile din apropierea dumneavoastră?
commune = Ce cod poștal aveți?
moyen = Cum preferați să primiți aceste informații?
    .telephone = La telefon
    .message = Prin mesaj scris, pe telefon
    .mail = Prin e-mail
    .lettre = Prin scrisoare
adresse_mail = Care este adresa dumneavoastră de e-mail?
presenter_relais = Ca să căutați un loc, puteți pune întrebări la serviciul relais petite enfance. Aveți cu ce să scrieți?
presenter_pmi = Dacă aveți o întrebare despre bebelușul dumneavoastră, o puteți pune și la { -pmi }.
