# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = find out how pharmacies talk about the vaccine against papillomaviruses, the HPV vaccine
provenance = from the public list of pharmacies
accord =
    .tout_a_fait = Strongly agree
    .plutot = Tend to agree
    .plutot_pas = Tend to disagree
    .pas_du_tout = Strongly disagree

## Objections

duree_enquete = About seven minutes. I can call back whenever you like, and you can stop at any time.
controle = No. Nothing is checked, and there is no right answer. We only want to understand.
pourquoi_ma_pharmacie = Because it is on the public list of pharmacies. We are interested in your experience at the counter.
pression = No, each pharmacy makes its own choices. We are looking for what would help you, if you wish to talk about it.
vente = No. The Département is a public service. There is nothing to buy.
question_medicale = I am not a health professional, so I cannot answer a medical question. At the end, I can go over the rules in force with you.

## Se présenter

bonjour = Hello, my name is { $agente }, I am calling from the { -departement }.
deja_appele = We have tried to reach you before.
joignable = Is this the Pharmacie { $pharmacie }?
    .oui = Yes
    .repondeur = It is an answering machine
    .langue = We do not understand each other
    .erreur = No, this is another number
    .fermee = This pharmacy no longer exists
disponible = I am calling about a survey on the HPV vaccine. It takes about seven minutes. May I speak to a pharmacist?
    .lui_meme = Yes, it is the person on the phone
    .passe_moi = Yes, I am being put through
    .occupe = Not now
    .non = No, the pharmacy does not want to answer

## Laisser un message

message = Hello, this message is for the Pharmacie { $pharmacie }. My name is { $agente }, I am calling from the { -departement }. I will call again. Have a good day.

## Accepter le refus

merci_refus = Very well, that is your right. Thank you, and have a good day.

## Se présenter de nouveau

bonjour_pharmacien = Hello, my name is { $agente }, I am calling from the { -departement }. Thank you for taking this call.

## Savoir qui répond

fonction = What is your position in the pharmacy?
    .titulaire = Pharmacist and owner
    .adjoint = Employed pharmacist
    .remplacant = Pharmacist replacing another
    .etudiant = Pharmacy student
    .preparateur = Pharmacy technician
    .autre = Other
vaccine = Are vaccines given in your pharmacy?

## La personne n'est pas pharmacienne

un_autre_jour = This survey is for pharmacists. Could one of them answer my questions another day?
rappeler_pharmacien = Thank you. On which day and at what time can I call back?
merci_autre_metier = I understand. Thank you for answering. Have a good day.

## La pharmacie ne vaccine pas

raisons = I understand. For what reasons?
    .temps = Not enough time
    .equipe = Team too small
    .place = Nowhere to give vaccines
    .formation = Nobody is trained
    .demande = Few requests
    .choix = The pharmacy prefers not to do it
    .autre = Another reason
projet = Do you think you will do it one day?
merci_sans_vaccination = My other questions are for pharmacies that give vaccines. Thank you for answering. Have a good day.

## Comment on en parle

vaccine_hpv = Do you give the HPV vaccine in your pharmacy?
    .prescrit = Yes, including without a prescription
    .ordonnance = Yes, only with a prescription
    .non = No
frequence = And you yourself, how often do you talk about this vaccine with young people or parents?
    .jour = Every day, or almost
    .semaine = Every week
    .mois = Every month
    .rarement = Less often
    .jamais = Never
pas_de_jugement = Thank you for telling me. That is exactly what we want to understand.
initiative = Most of the time, who brings it up first?
    .moi = I do
    .equipe = Another member of the team
    .parents = The parents
    .jeune = The young person
    .variable = It depends
occasions = On what occasions do you talk about it?
    .ordonnance = When someone brings me a prescription for this vaccine
    .autre_vaccin = When someone comes for another vaccine
    .autre_achat = When a parent comes for something else
    .college = During the vaccination campaign in schools
    .autre = On another occasion
garcons = Do you talk about it for girls and for boys?
    .filles = More for girls
    .garcons = More for boys
    .autant = Equally for both
mots = What words do you begin with?

## Ce qui est facile, ce qui l'est moins

aisance = From 0 to 10, how comfortable are you talking about this vaccine with parents?
    .point-0 = Not at all comfortable
    .point-10 = Completely comfortable
difficile = What is the most difficult thing?
freins =
    { $frequence ->
        [jamais] What holds you back from talking about it?
       *[rarement] What sometimes holds you back from talking about it?
    }
    .temps = Lack of time
    .discretion = Lack of a private place
    .sujet = The link with sexuality
    .mefiance = Mistrust from some parents
    .savoir = Lack of information about this vaccine
    .langue = Language, with some families
    .autre = Something else
    .rien = None of these
langues_familles = With which languages is it most difficult?
opinions = I am going to read you five sentences. For each one, tell me whether you strongly agree, tend to agree, tend to disagree, or strongly disagree.
    .metier = Talking about this vaccine is part of my job.
    .comptoir = The counter is not a good place to talk about it.
    .inquietudes = I know how to answer parents' worries.
    .garcons_connus = Parents know that this vaccine is also for boys.
    .medecins = On this subject, I work well with the local doctors.
inquietude = Which of the parents' worries is hardest for you to deal with?

## Ce qui aiderait

aides = I am going to read you six suggestions: tell me which three would help you most, starting with the most useful one.
    .formation = A short training course
    .phrases = Examples of sentences to bring up the subject
    .documents = Leaflets to give to families
    .traductions = Leaflets in other languages
    .affiche = A poster for the pharmacy
    .reseau = A link with doctors and schools

## Proposer les règles en vigueur

veut_regles = I have finished my questions. Would you like me to go over the rules in force? It takes less than a minute.
regles =
    Since 10 August 2023, pharmacists have been allowed to prescribe and give the vaccines in the official schedule, from the age of 11, after training and a declaration.
    The HPV vaccine is for girls and boys aged 11 to 14: two doses, at least five months apart.
    From the age of 15, it is possible to catch up with three doses, for women and for men, up to and including the age of 26.
    At collège, the vaccine is free for pupils in cinquième, with the written consent of both parents.
