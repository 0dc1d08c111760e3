# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ca să aflu cum se vorbește, în farmacii, despre vaccinul împotriva papilomavirusurilor, vaccinul HPV
provenance = din lista publică a farmaciilor

accord =
    .tout_a_fait = Acord total
    .plutot = Mai degrabă de acord
    .plutot_pas = Mai degrabă în dezacord
    .pas_du_tout = Dezacord total

## Objections

duree_enquete = Cam șapte minute. Pot suna din nou când doriți și puteți opri în orice moment.
controle = Nu. Nu se verifică nimic și nu există răspunsuri bune. Vrem doar să înțelegem.
pourquoi_ma_pharmacie = Pentru că este pe lista publică a farmaciilor. Ne interesează experiența dumneavoastră la ghișeu.
pression = Nu, fiecare farmacie alege ce face. Căutăm ce v-ar ajuta, dacă doriți să vorbiți despre acest subiect.
vente = Nu. Departamentul este un serviciu public. Nu este nimic de cumpărat.
question_medicale = Nu am această meserie, nu pot răspunde la o întrebare medicală. La sfârșit, vă pot repeta regulile în vigoare.

## Se présenter

bonjour = Bună ziua, sunt { $agente }, de la { -departement }.
deja_appele = Am mai încercat să vă contactăm.
joignable = Este farmacia { $pharmacie }?
    .oui = Da
    .repondeur = Este un robot telefonic
    .langue = Nu ne înțelegem
    .erreur = Nu, este alt număr
    .fermee = Această farmacie nu mai există
disponible = Sun pentru o anchetă despre vaccinul HPV. Durează cam șapte minute. Pot vorbi cu un farmacist sau cu o farmacistă?
    .lui_meme = Da, este persoana de la telefon
    .passe_moi = Da, mi se face legătura
    .occupe = Nu acum
    .non = Nu, farmacia nu vrea să răspundă

## Laisser un message

message = Bună ziua, acest mesaj este pentru farmacia { $pharmacie }. Sunt { $agente }, de la { -departement }. Voi suna din nou. O zi bună.

## Accepter le refus

merci_refus = Foarte bine, este dreptul dumneavoastră. Mulțumesc și o zi bună.

## Se présenter de nouveau

bonjour_pharmacien = Bună ziua, sunt { $agente }, de la { -departement }. Vă mulțumesc că ați venit la telefon.

## Savoir qui répond

fonction = Ce funcție aveți în farmacie?
    .titulaire = Farmacist titular sau farmacistă titulară
    .adjoint = Farmacist adjunct sau farmacistă adjunctă
    .remplacant = Farmacist înlocuitor sau farmacistă înlocuitoare
    .etudiant = Student sau studentă la farmacie
    .preparateur = Asistent sau asistentă de farmacie
    .autre = Alta
vaccine = Se fac vaccinuri în farmacia dumneavoastră?

## La personne n'est pas pharmacienne

un_autre_jour = Această anchetă este pentru farmaciști. Mi-ar putea răspunde unul dintre ei în altă zi?
rappeler_pharmacien = Mulțumesc. În ce zi și la ce oră pot suna din nou?
merci_autre_metier = Înțeleg. Vă mulțumesc că mi-ați răspuns. O zi bună.

## La pharmacie ne vaccine pas

raisons = Înțeleg. Din ce motive?
    .temps = Lipsă de timp
    .equipe = Echipă prea mică
    .place = Niciun loc pentru vaccinare
    .formation = Nimeni nu are formarea necesară
    .demande = Puține cereri
    .choix = Farmacia preferă să nu facă acest lucru
    .autre = Alt motiv
projet = Vă gândiți să o faceți într-o zi?
merci_sans_vaccination = Celelalte întrebări sunt pentru farmaciile care vaccinează. Vă mulțumesc că mi-ați răspuns. O zi bună.

## Comment on en parle

vaccine_hpv = Faceți vaccinul HPV în farmacia dumneavoastră?
    .prescrit = Da, inclusiv fără rețetă
    .ordonnance = Da, numai cu rețetă
    .non = Nu
frequence = Și dumneavoastră, cât de des vorbiți despre acest vaccin cu tineri sau cu părinți?
    .jour = În fiecare zi sau aproape
    .semaine = În fiecare săptămână
    .mois = În fiecare lună
    .rarement = Mai rar
    .jamais = Niciodată
pas_de_jugement = Vă mulțumesc că mi-ați spus. Chiar asta vrem să înțelegem.
initiative = De cele mai multe ori, cine deschide subiectul?
    .moi = Eu
    .equipe = Alt membru al echipei
    .parents = Părinții
    .jeune = Tânărul sau tânăra
    .variable = Depinde
occasions = Cu ce ocazii vorbiți despre el?
    .ordonnance = Când mi se aduce o rețetă pentru acest vaccin
    .autre_vaccin = Când vine cineva pentru alt vaccin
    .autre_achat = Când un părinte vine pentru altceva
    .college = În timpul campaniei de vaccinare din gimnaziu
    .autre = Cu altă ocazie
garcons = Vorbiți despre el pentru fete și pentru băieți?
    .filles = Mai mult pentru fete
    .garcons = Mai mult pentru băieți
    .autant = La fel pentru toți
mots = Cu ce cuvinte începeți?

## Ce qui est facile, ce qui l'est moins

aisance = De la 0 la 10, cât de ușor vă este să vorbiți despre acest vaccin cu părinții?
    .point-0 = Deloc ușor
    .point-10 = Foarte ușor
difficile = Ce este cel mai greu?
freins =
    { $frequence ->
        [jamais] Ce vă reține să vorbiți despre el?
       *[rarement] Ce vă reține uneori să vorbiți despre el?
    }
    .temps = Lipsa de timp
    .discretion = Lipsa unui loc discret
    .sujet = Legătura cu sexualitatea
    .mefiance = Neîncrederea unor părinți
    .savoir = Lipsa de informații despre acest vaccin
    .langue = Limba, cu unele familii
    .autre = Altceva
    .rien = Nimic din toate acestea
langues_familles = Cu ce limbi este cel mai greu?
opinions = Vă voi citi cinci afirmații. Pentru fiecare, spuneți-mi ce alegeți: acord total, mai degrabă de acord, mai degrabă în dezacord sau dezacord total.
    .metier = A vorbi despre acest vaccin face parte din meseria mea.
    .comptoir = Ghișeul nu este un loc bun pentru a vorbi despre el.
    .inquietudes = Știu să răspund la îngrijorările părinților.
    .garcons_connus = Părinții știu că acest vaccin este și pentru băieți.
    .medecins = La acest subiect, lucrez bine cu medicii din cartier.
inquietude = Ce îngrijorare a părinților vă pune cel mai mult în dificultate?

## Ce qui aiderait

aides = Vă voi citi șase propuneri: spuneți-mi care sunt cele trei care v-ar ajuta cel mai mult, începând cu cea mai utilă.
    .formation = O formare scurtă
    .phrases = Exemple de fraze pentru a deschide subiectul
    .documents = Documente de dat familiilor
    .traductions = Documente în alte limbi
    .affiche = Un afiș pentru farmacie
    .reseau = O legătură cu medicii și cu gimnaziile

## Proposer les règles en vigueur

veut_regles = Am terminat întrebările. Doriți să vă repet regulile în vigoare? Durează mai puțin de un minut.
regles =
    Din 10 august 2023, farmaciștii pot prescrie și pot administra vaccinurile din calendar, de la vârsta de 11 ani, după o formare și o declarație.
    Vaccinul HPV este pentru fetele și băieții de la 11 la 14 ani: două doze, la cel puțin cinci luni una de alta.
    De la 15 ani, vaccinarea se poate recupera în trei doze, pentru femei și pentru bărbați, până la 26 de ani inclusiv.
    La gimnaziu, vaccinul este gratuit pentru elevii din clasa de cinquième, cu acordul scris al ambilor părinți.
