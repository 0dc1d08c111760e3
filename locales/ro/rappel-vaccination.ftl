# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ca să vă informez despre vaccinul împotriva papilomavirusurilor, vaccinul HPV, propus elevilor de gimnaziu
provenance = de la înscrierea copilului dumneavoastră la gimnaziu

# Les classes gardent leur nom français : en Roumanie, on les compte autrement.
classe =
    .sixieme = sixième
    .cinquieme = cinquième
    .quatrieme = quatrième
    .troisieme = troisième

## Objections

question_sante =
    Înțeleg. Nu am această meserie și nu pot răspunde la o întrebare despre sănătate.
    Vă poate răspunde un medic, un farmacist sau centrul de vaccinare.
obligation =
    Acest apel nu vă obligă la nimic. La gimnaziu nu se face nimic fără acordul scris al ambilor părinți.
    Pentru rest, vă poate răspunde un medic.
garcons = Vaccinul este și pentru fete, și pentru băieți. Un medic sau un farmacist vă va explica de ce.
prix = La gimnaziu este gratuit, pentru elevii din clasa de cinquième. În alte locuri, întrebați de preț înainte de programare.
deux_signatures = Pentru gimnaziu trebuie semnătura ambilor părinți. Vorbiți la gimnaziu: eu nu vă pot spune altceva.
autres_enfants = De la 15 ani, vaccinarea se poate recupera, în trei doze. Este posibil pentru femei și bărbați, până la 26 de ani inclusiv.
autre_classe =
    Vă mulțumesc că mi-ați spus. La gimnaziu, vaccinul este propus elevilor din clasa de cinquième.
    Pentru ceilalți, există medicul, farmacistul sau un centru de vaccinare.
pourquoi_moi = Sunăm părinți de elevi de gimnaziu, ca să-i informăm. Nu știm nimic despre sănătatea copilului dumneavoastră.
duree_appel = Cam patru minute. Ne putem opri când doriți.

## Informer

vaccin =
    În Franța, 6 400 de cancere pe an sunt cauzate de papilomavirusuri. Vaccinul HPV vizează virusurile care cauzează până la nouă din zece dintre aceste cancere.
    Este pentru fetele și băieții de la 11 la 14 ani. Se face în două doze, la cel puțin cinci luni una de alta.
seance_finie =
    La gimnaziu, ședința era prevăzută pe { $seance }.
    Pentru altă zi, adresați-vă medicului dumneavoastră, unui farmacist sau unui centru de vaccinare.
au_college =
    Copilul dumneavoastră este în clasa de cinquième: vaccinul este propus la gimnaziu și este gratuit.
    Trebuie un acord scris, semnat de ambii părinți.
date_seance = Ședința este prevăzută la gimnaziu pe { $seance }.
autorisation = Ați primit acest acord, ca să îl semnați?
    .recue = Da
    .rendue = Da, l-am dat deja înapoi la gimnaziu
    .non = Nu
ou_la_demander = Îl puteți cere la gimnaziu. Există pe hârtie sau pe internet și este tradus în mai multe limbi.
en_ville =
    La gimnaziu, vaccinul este propus elevilor din clasa de cinquième. Copilul dumneavoastră este în clasa de { $classe }.
    Vă puteți adresa medicului dumneavoastră, unui farmacist sau unui centru de vaccinare.
rattrapage = De la 15 ani, vaccinarea se poate recupera, în trei doze. Este posibil pentru femei și bărbați, până la 26 de ani inclusiv.

## Demander ce que la personne souhaite

suite = Puteți spune nu: doriți să cer pentru dumneavoastră o programare la un centru de vaccinare?
    .oui = Da
    .college = Nu, va fi la gimnaziu
    .ailleurs = Nu, va fi la un medic sau la un farmacist
    .reflechir = Nu încă, trebuie timp de gândire
    .non = Nu
choix_respecte = Foarte bine, este alegerea dumneavoastră. Vă mulțumesc că mi-ați răspuns. O zi bună.
prenez_le_temps = Nu este nicio grabă. Un medic sau un farmacist vă poate răspunde la întrebări.

## Demander un rendez-vous

rendez_vous =
    .controle-1 = Vă rog să mă scuzați, corectez cu dumneavoastră.
jour_rdv = Ce zi v-ar conveni, în următoarele două luni?
    .controle-1 = În ziua aceea, centrul este închis. Ce zi v-ar conveni, de luni până vineri?
heure_rdv = Și la ce oră, între 9 și 16:30?
relu = Recitesc: { DATETIME($jour_rdv, weekday: "long", day: "numeric", month: "long") }, la ora { $heure_rdv }. Este corect?
demande_rendez_vous =
    .dire = Transmit cererea dumneavoastră la centrul de vaccinare. Vă vor suna ca să confirme programarea.
adresse_centre = Vă spun adresa și telefonul centrului. Aveți cu ce să scrieți?
merci_rendez_vous = Dacă vă răzgândiți, sunați la acest număr. Vă mulțumesc că mi-ați răspuns. O zi bună.

## Laisser le choix du jour

sans_jour = Nu este nicio problemă. Veți putea suna chiar dumneavoastră la centru, în orele de program. Aveți cu ce să scrieți?
