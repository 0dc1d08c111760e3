# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ca să aflu ce mai faceți și dacă aveți nevoie de ajutor
provenance = din dosarul dumneavoastră de la serviciile noastre

dangers =
    .rien = Niciun pericol
    .vie = O viață este în pericol acum
    .violence = Violență, amenințare sau frică de cineva
    .maltraitance = Rele tratamente din partea cuiva care ajută
    .mourir = Dorința de a muri

ages =
    .bebe = Sub 3 ani
    .enfant = De la 3 la 17 ani
    .adulte = De la 18 la 64 de ani
    .senior = De la 65 la 79 de ani
    .doyenne = 80 de ani sau mai mult

## Objections

pourquoi_moi = Sunăm persoanele pe care le cunosc serviciile noastre, ca să știm dacă sunt bine. Nu ați făcut nimic rău.
besoin_de_rien = Cu atât mai bine, mă bucur să aud. Doriți totuși să stăm puțin de vorbă?
deranger = Nu deranjați deloc. Este munca noastră și ne face plăcere să vorbim cu dumneavoastră.
combien_de_temps = Vreo zece minute. Ne putem opri când doriți.
visite = Nu din cauza acestui apel. Într-un pericol grav, vin serviciile de urgență.
payant = Nu, nu vă costă nimic. Nu vindem nimic și nu vă vom cere niciodată bani.
consignes = Nu vă pot răspunde fără să greșesc. Dacă doriți, notez întrebarea și o transmit.

## Prendre des nouvelles

dernier_echange = Ultimul nostru apel a fost pe { $dernier_appel }. Mă bucur să vă aud din nou.
moral = Cum vă simțiți astăzi?
    .bien = Bine
    .moyen = Așa și așa
    .mal = Rău
ecoute = Înțeleg. Vă mulțumesc că mi-ați spus. Povestiți-mi, avem timp.
urgence = Aveți nevoie de ajutor chiar acum?

## Les repas et les courses

repas = Să vorbim despre mâncare. Aveți acasă ce mânca?
    .assez = Da, pentru mai multe zile
    .juste = Da, pentru o zi sau două
    .vide = Nu, nimic pentru mâine
sans_repas =
    .dire = Ați făcut bine că mi-ați spus. Anunț imediat serviciul de ajutor alimentar. Vă va suna cineva.
courses = În acest moment, cine vă face cumpărăturile?
    .seule = Chiar persoana
    .proche = O rudă, un prieten sau un vecin
    .livraison = Se livrează acasă
    .aucun = Nimeni
aide_courses = Doriți ajutor la cumpărături?
besoin_courses =
    .dire = Am notat. Transmit cererea dumneavoastră.

## Les médicaments et les soins

medicaments = Aveți acasă medicamentele de care aveți nevoie?
    .oui = Da
    .bientot = Da, dar aproape s-au terminat
    .manque = Nu, lipsesc unele
    .aucun = Persoana nu ia medicamente
sans_medicaments =
    .dire =
        Anunț imediat serviciile noastre. Vă va suna cineva.
        Până atunci, sunați la farmacie. Dacă vă simțiți rău, sunați la 15.
pharmacie = Poate merge cineva la farmacie, dumneavoastră sau o persoană apropiată?
besoin_pharmacie =
    .dire = Transmit cererea dumneavoastră, ca să primiți ajutor.
visite_aide = De obicei, vine cineva la dumneavoastră pentru îngrijiri sau ca să vă ajute?
    .vient = Da, și vine în continuare
    .arret = Da, dar nu mai vine
    .jamais = Nu
aide_arretee =
    .dire = Anunț serviciile noastre, ca să caute o soluție împreună cu dumneavoastră.

## Le lien avec les autres

contacts = Primiți vizite sau telefoane?
    .souvent = Da, aproape în fiecare zi
    .semaine = Da, cel puțin o dată pe săptămână
    .rare = Rar
    .jamais = Nu, de la nimeni
solitude = Vă apasă singurătatea?
    .jamais = Niciodată
    .parfois = Uneori
    .souvent = Adesea
soutien = Dacă ați avea o problemă în seara aceasta, ați putea suna pe cineva?
isolement_fort =
    .dire = Vă mulțumesc că mi-ați spus. Transmit serviciilor noastre, ca să ia cineva legătura cu dumneavoastră.

## Les personnes du foyer

nb_autres = Să vorbim despre casa dumneavoastră. Câte persoane locuiesc cu dumneavoastră?
age_habitant =
    Câți ani are { $habitant ->
        [1] prima persoană
       *[other] persoana următoare
    }?
besoin_habitant = Are nevoie de ajutor în acest moment?
aide_habitant = Ce fel de ajutor, mai ales?
    .repas = mâncarea
    .quotidien = viața de zi cu zi
    .garde = îngrijirea copilului sau școala
    .papiers = actele
    .autre = altceva
resume_foyer =
    Dacă înțeleg bine, acasă sunteți { $nb_foyer ->
        [one] o persoană
        [few] { $nb_foyer } persoane
       *[other] { $nb_foyer } de persoane
    }{ $nb_mineurs ->
        [0] { "" }
        [one] , dintre care un copil
        [few] , dintre care { $nb_mineurs } copii
       *[other] , dintre care { $nb_mineurs } de copii
    }.
relais =
    { $nb_a_aider ->
        [one] O persoană are nevoie de ajutor
        [few] { $nb_a_aider } persoane au nevoie de ajutor
       *[other] { $nb_a_aider } de persoane au nevoie de ajutor
    }. Am notat: { $aides_demandees }. Doriți să vă sune serviciul social?
besoin_foyer =
    .dire = Am notat. Transmit cererea dumneavoastră serviciului social.

## La sécurité

danger = Acasă la dumneavoastră, vă simțiți în siguranță?

## Violence ou menace

violence_signalee =
    .dire =
        Vă mulțumesc că mi-ați spus. Nu este vina dumneavoastră.
        Anunț imediat serviciile noastre, ca să primiți ajutor.
numeros_violences =
    În caz de pericol, sunați la 17. Dacă nu puteți vorbi, trimiteți un mesaj scris la 114.
    Pentru femei există și 3919. Este gratuit și anonim, zi și noapte.

## Mauvais traitements

maltraitance_signalee =
    .dire =
        Vă mulțumesc că mi-ați spus. Nu este normal și nu este vina dumneavoastră.
        Anunț imediat un serviciu care protejează persoanele. Va căuta împreună cu dumneavoastră cum să vă ajute.

## Envie de mourir

idees_suicidaires =
    .dire =
        Vă mulțumesc pentru încredere. Ce spuneți este important și rămân cu dumneavoastră.
        Anunț serviciile noastre, ca să primiți ajutor.
numero_3114 = Puteți suna la 3114, zi și noapte. Este gratuit. Acolo vă ascultă cineva.

## Un danger maintenant ?

immediat = Sunteți în pericol chiar în acest moment?

## Une vie est en danger

vie_en_danger =
    .dire = Rămân cu dumneavoastră. Trebuie chemate serviciile de urgență.
secours = Puteți suna la 15 sau la 112 de pe alt telefon?
    .oui = Da
    .non = Nu
    .appeles = Serviciile de urgență sunt deja anunțate
faites_le = Sunați acum. Rămân la telefon cu dumneavoastră.
ils_arrivent = Este bine. Rămân la telefon cu dumneavoastră.
nous_appelons = Sunăm noi pentru dumneavoastră. Nu închideți.
lieu = Unde sunteți? Spuneți-mi adresa, etajul și codul de la ușă.
fin_secours = Au ajuns serviciile de urgență la dumneavoastră?
avec_les_secours = Vă las cu ei. Mult curaj și la revedere.

## La suite

proposer_semaine = Vă putem suna în fiecare săptămână, doar ca să stăm de vorbă.
souhait = Doriți să vă mai sunăm?
    .hebdo = Da, în fiecare săptămână
    .une_fois = Da, o dată
    .non = Nu
moment_rappel = Ce zi și ce oră preferați?
merci = Vă mulțumesc că ați stat de vorbă cu mine. Aveți grijă de dumneavoastră. La revedere.
