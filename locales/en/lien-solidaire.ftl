# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ask how you are and find out whether you need help
provenance = from your file with our services
dangers =
    .rien = No danger
    .vie = A life is in danger now
    .violence = Violence, threats or fear of someone
    .maltraitance = Ill-treatment by someone who helps them
    .mourir = A wish to die
ages =
    .bebe = Under 3 years old
    .enfant = 3 to 17 years old
    .adulte = 18 to 64 years old
    .senior = 65 to 79 years old
    .doyenne = 80 years old or over

## Objections

pourquoi_moi = We call people our services know, to find out whether they are well. You have done nothing wrong.
besoin_de_rien = I am glad, that is good to hear. Would you like to chat for a little while all the same?
deranger = You are not disturbing us at all. It is our job, and it is a pleasure to talk to you.
combien_de_temps = About ten minutes. We can stop whenever you like.
visite = Not because of this call. In serious danger, it is the emergency services who come.
payant = No, it costs you nothing. We sell nothing, and we will never ask you for money.
consignes = I cannot answer that, because I might be wrong. If you like, I can note your question and pass it on.

## Prendre des nouvelles

dernier_echange = Our last call was on { $dernier_appel }. It is good to talk to you again.
moral = How are you today?
    .bien = Well
    .moyen = So-so
    .mal = Not well
ecoute = I understand. Thank you for telling me. Take your time, and tell me about it.
urgence = Do you need help right now?

## Les repas et les courses

repas = Let us talk about your meals. Do you have food at home?
    .assez = Yes, for several days
    .juste = Yes, for one or two days
    .vide = No, nothing for tomorrow
sans_repas =
    .dire = You were right to tell me. I am going to tell the food aid service straight away. Someone will call you back.
courses = At the moment, who does your shopping?
    .seule = The person themselves
    .proche = A relative, a friend or a neighbour
    .livraison = It is delivered to them
    .aucun = Nobody
aide_courses = Would you like help with your shopping?
besoin_courses =
    .dire = I have noted it. I am passing on your request.

## Les médicaments et les soins

medicaments = Do you have the medicines you need at home?
    .oui = Yes
    .bientot = Yes, but they have almost run out
    .manque = No, some are missing
    .aucun = The person does not take any
sans_medicaments =
    .dire =
        I am telling our services straight away. Someone will call you back.
        In the meantime, call your pharmacy. If you feel unwell, call 15.
pharmacie = Can you, or someone close to you, go to the pharmacy?
besoin_pharmacie =
    .dire = I am passing on your request, so that you can get help.
visite_aide = Does someone usually come to your home, to give you care or to help you?
    .vient = Yes, and they still come
    .arret = Yes, but they have stopped coming
    .jamais = No
aide_arretee =
    .dire = I am letting our services know, so that they can look for a solution with you.

## Le lien avec les autres

contacts = Do people visit you or call you?
    .souvent = Yes, almost every day
    .semaine = Yes, at least once a week
    .rare = Rarely
    .jamais = No, nobody
solitude = Do you ever feel lonely?
    .jamais = Never
    .parfois = Sometimes
    .souvent = Often
soutien = If you had a problem tonight, is there someone you could call?
isolement_fort =
    .dire = Thank you for telling me. I am passing this on to our services, so that someone can get in touch with you.

## Les personnes du foyer

nb_autres = Let us talk about your home. How many people live with you?
age_habitant =
    How old is { $habitant ->
        [1] the first person
       *[other] the next person
    }?
besoin_habitant = Does this person need help at the moment?
aide_habitant = What kind of help, mainly?
    .repas = meals
    .quotidien = everyday life
    .garde = childcare or school
    .papiers = paperwork
    .autre = something else
resume_foyer =
    If I have understood correctly, there are { $nb_foyer } of you at home{ $nb_mineurs ->
        [0] { "" }
        [one] , including one child
       *[other] , including { $nb_mineurs } children
    }.
relais =
    { $nb_a_aider ->
        [one] One person needs help
       *[other] { $nb_a_aider } people need help
    }. I have noted: { $aides_demandees }. Would you like social services to call you?
besoin_foyer =
    .dire = I have noted it. I am passing on your request to social services.

## La sécurité

danger = Do you feel safe at home?

## Violence ou menace

violence_signalee =
    .dire =
        Thank you for telling me about it. It is not your fault.
        I am telling our services straight away, so that you can get help.
numeros_violences =
    If you are in danger, call 17. If you cannot speak, send a text message to 114.
    For women, there is also 3919. It is free and anonymous, day and night.

## Mauvais traitements

maltraitance_signalee =
    .dire =
        Thank you for telling me about it. This is not right, and it is not your fault.
        I am telling a service that protects people straight away. They will look for a way to help, together with you.

## Envie de mourir

idees_suicidaires =
    .dire =
        Thank you for trusting me. What you are saying matters, and I am staying with you.
        I am telling our services, so that you can get help.
numero_3114 = You can call 3114, day and night. It is free. Someone there will listen to you.

## Un danger maintenant ?

immediat = Are you in danger at this very moment?

## Une vie est en danger

vie_en_danger =
    .dire = I am staying with you. We must call the emergency services.
secours = Can you call 15 or 112 on another phone?
    .oui = Yes
    .non = No
    .appeles = The emergency services have already been told
faites_le = Do it now. I am staying on the line with you.
ils_arrivent = Good. I am staying on the line with you.
nous_appelons = We are calling them for you. Do not hang up.
lieu = Where are you? Tell me the address, the floor and the door code.
fin_secours = Are the emergency services with you now?
avec_les_secours = I will leave you with them now. I wish you all the best. Goodbye.

## La suite

proposer_semaine = We can call you every week, simply to talk.
souhait = Would you like us to call you again?
    .hebdo = Yes, every week
    .une_fois = Yes, once
    .non = No
moment_rappel = Which day and what time would you prefer?
merci = Thank you for taking the time to talk to me. Take care of yourself. Goodbye.

