# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ask your opinion on how people are received by our social services
provenance = from the reception where you gave it
lieu =
    .maison = at the Maison des solidarités
    .service_social = at the social services office in your area
    .permanence = at the social services drop-in, in the town hall
qualite =
    .tres_bien = Very good
    .plutot_bien = Fairly good
    .plutot_mal = Fairly bad
    .tres_mal = Very bad

## Objections

duree_questions = About five minutes. We can stop whenever you like.
pourquoi_moi = Because you came to one of our reception offices. Your opinion helps us to receive people better.
consequences = No. Your opinion makes no difference to your file or to your rights. You can say what was wrong.
noms_agents = No. I do not write down the name of any member of staff. We want to make things better, not to punish anyone.
mon_dossier = I cannot see your file. Please ask at the reception office.
plainte = I am listening. If you like, I will ask for a manager to call you back.
autre_rendez_vous = I cannot make an appointment for you. Please ask for one at the reception office.

## Se souvenir de la visite

sujet = I would like to talk about your visit on { $visite }, { $lieu }.
prenez_le_temps = It was some time ago. Take a moment to think about it.
venue = Do you remember this visit?
    .oui = Yes
    .porte_close = Yes, but the visit could not take place
    .quelqu_un = Someone else went there
    .non = No, or there was no visit

## Pas de visite

merci_sans_visite = That is no problem. My questions are only about this visit. Thank you for answering. Have a good day.

## Une porte fermée

obstacle = I am writing that down, it is important. What happened?
    .ferme = It was closed
    .monde = There were too many people
    .rendez_vous = An appointment was needed
    .attente = The wait was too long
    .autre = Something else

## L'arrivée

duree_attente = That day, how long did you wait?
    .aucune = No wait
    .courte = Less than 15 minutes
    .moyenne = 15 to 30 minutes
    .longue = 30 minutes to an hour
    .tres_longue = More than an hour
langue_accueil = At the reception, could you speak in a language that you understand well?
    .francais = Yes, in French
    .autre = Yes, in another language
    .traduit = Yes, because a relative or a friend translated
    .non = No
langue_utile = Which language did you need at the reception?

## La manière de recevoir

points = I am going to name five points. For each one, tell me whether it was very good, fairly good, fairly bad or very bad.
    .horaires = The opening hours
    .lieu_attente = The waiting room
    .ecoute = Being listened to
    .explications = Clear explanations
    .discretion = Privacy, when you talked about yourself
pas_clair = What was not clear?
respect = Did people speak to you with respect?
faits = Thank you for telling me. Would you like to tell me what happened?
signaler = Would you like me to report it, so that a manager calls you back?
manque_respect =
    .dire = I have passed it on. A manager will call you back.

## La réponse à la demande

reponse = Have you had an answer to your request?
    .entiere = Yes, completely
    .partie = Partly
    .attendue = Not yet
    .non = No
manque = What was missing?
    .papier = A document was missing
    .revenir = They had to come back another day
    .ailleurs = They had to go to another service
    .compris = The person did not understand what to do
    .nouvelles = The person has had no news
    .autre = Something else

## L'avis en une note

recommandation = From 0 to 10, would you recommend this office to someone close to you?
    .point-0 = No, not at all
    .point-10 = Yes, completely
bien_fait = Thank you. What was particularly good?
mieux = Thank you. What could be better?
a_changer = Thank you for being frank. What should be changed first?

## Le besoin d'aide aujourd'hui

encore_besoin = And today, do you still need help?
urgence = Is it urgent? For example: nowhere to sleep, nothing to eat, or a danger.
    .toit = nowhere to sleep
    .repas = nothing to eat
    .danger = a danger
    .non = Nothing urgent
secours = If you are in danger now, call 17, or 112. It is free, day and night.
numero_115 = For tonight, you can call 115. It is free, day and night. The line is often busy: please keep trying.
urgence_sociale =
    .dire = I am telling social services straight away. Someone will call you back.
ou_aller = Here is an address where you can get help. Do you have something to write with?
