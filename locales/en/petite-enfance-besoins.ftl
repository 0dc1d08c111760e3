# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = find out what childcare you need, if you have young children
provenance = from your file with our children's services
modes =
    .parent = A parent
    .proche = A grandparent, a relative or a friend
    .assistante = A childminder
    .creche = The crèche or the drop-in nursery
    .domicile = Childcare at your home
    .ecole = Nursery school
    .autre = Another arrangement

## Objections

obtenir_place = No, this call does not give you a place. But your answers help us to know where places are missing, and at what times.
prix_garde = I cannot tell you, because I might be wrong. Put the question to the childcare information centre, the relais petite enfance.
date_naissance = Because childcare depends on age. The month and the year are enough, and I do not write down any first name.
sans_travail = Yes. Any parent may need childcare: to look for work, to take a training course, or to have a rest.
jugement = We do not judge anyone. There are no right or wrong answers. You can leave a question unanswered.
duree_appel = Six or seven minutes, a little more if you have several children. We can stop whenever you like.

## Les enfants

nb_enfants = How many children under six live with you?
naissance =
    What is the date of birth of { $nb_enfants ->
        [1] this child
       *[other]
            { $enfant ->
                [1] the youngest
               *[other] the next child
            }
    }?
    .controle-1 = That date has not come yet. Could you tell me again?
    .controle-2 = That is more than six years ago. Is the date right?
garde = At the moment, who looks after this child during the day?
jours_voulus = For this child, how many days of childcare a week would you need?
solution = For those days, do you already have an arrangement that suits you?
    .oui = Yes, for all those days
    .partie = Yes, but not for all those days
    .non = No
pas_concerne = This survey is for families who have a child under six. So I have no other questions. Thank you for answering. Have a good day.
sans_reponse = That is no problem. Thank you for answering. Have a good day.

## Redire ce qui est noté

redire_enfants =
    Let me go over what I have noted. You have { $nb_enfants ->
        [one] one child
       *[other] { $nb_enfants } children
    } under six.
redire_mois =
    { $nb_enfants ->
        [one] This child
       *[other] The youngest
    } is { $plus_jeune ->
        [0] less than a month old
        [one] { $plus_jeune } month old
       *[other] { $plus_jeune } months old
    }.
sans_besoin = You do not need any days of childcare.
redire_jours =
    In all, you would need { $jours_total ->
        [one] one day
       *[other] { $jours_total } days
    } of childcare a week.
redire_moyenne =
    On average, that is { $jours_moyens ->
        [one] { $jours_moyens } day
       *[other] { $jours_moyens } days
    } for each child.
redire_places =
    You do not have all the days of childcare you need for { $nb_sans_place ->
        [one] one child
       *[other] { $nb_sans_place } children
    }.

## Les besoins

debut = When would you need this childcare?
    .maintenant = Straight away
    .trimestre = Within three months
    .annee = Within a year
    .apres = Later
moments = At what times do you need childcare?
    .journee = On weekdays, during the day
    .matin = Early in the morning, before eight
    .soir = In the evening, after six
    .nuit = At night
    .weekend = On Saturdays or Sundays
    .vacances = On Wednesdays or in the school holidays

## Les difficultés et les souhaits

difficultes = When you look for childcare, what is difficult for you?
    .places = There are no places
    .horaires = The hours do not fit with mine
    .travail = My working hours often change
    .cout = The cost
    .distance = The distance
    .savoir = I do not know who to ask
    .autre = Something else
    .rien = Nothing
trajet = How many minutes could you travel, at the most?
    .controle-1 = More than an hour for one journey: is that right?
renoncement = Have you ever turned down a job or a training course because you had no childcare?
preference =
    If you had the choice, who would look after { $nb_enfants ->
        [one] your child
       *[other] your children
    }? Tell me your first choice, then the second.
satisfaction =
    From 0 to 5, how well does your present childcare suit you, for { $nb_enfants ->
        [one] your child
       *[other] your children
    }?
    .point-0 = Not at all
    .point-5 = Completely

## Informer sur les places

informer = Would you like someone to tell you about places near your home?
commune = What is your postcode?
moyen = How would you prefer to get this information?
    .telephone = By phone
    .message = By text message
    .mail = By email
    .lettre = By letter
adresse_mail = What is your email address?
presenter_relais = To look for a place, you can put your questions to the childcare information centre, the relais petite enfance. Do you have something to write with?
presenter_pmi = If you have a question about your baby, you can also put it to the { -pmi }.
