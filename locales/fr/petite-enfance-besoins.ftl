### petite-enfance-besoins

# phrase motif
motif = connaître vos besoins de garde, si vous avez de jeunes enfants

# phrase provenance
provenance = de votre dossier dans nos services de l'enfance

# liste modes
modes =
    .parent = Un parent
    .proche = Un grand-parent ou un proche
    .assistante = Une assistante maternelle
    .creche = La crèche ou la halte-garderie
    .domicile = Une garde à domicile
    .ecole = L'école maternelle
    .autre = Une autre solution

# objection obtenir_place
obtenir_place = Non, cet appel ne donne pas de place. Mais vos réponses aident à savoir où il en manque, et à quels horaires.
    .titre = Allez-vous me donner une place ?

# objection prix_garde
prix_garde = Je ne peux pas vous le dire sans me tromper. Posez la question au relais petite enfance.
    .titre = Combien coûte une place ?

# objection date_naissance
date_naissance = Parce que la garde dépend de l'âge. Le mois et l'année me suffisent, et je ne note aucun prénom.
    .titre = Pourquoi demandez-vous la date de naissance ?

# objection sans_travail
sans_travail = Oui. Tous les parents peuvent avoir besoin d'une garde : pour chercher un travail, pour une formation, ou pour souffler.
    .titre = Je ne travaille pas, est-ce que cela me concerne ?

# objection jugement
jugement = Nous ne jugeons personne. Il n'y a pas de bonne ou de mauvaise réponse. Vous pouvez ne pas répondre à une question.
    .titre = Pourquoi voulez-vous savoir comment je garde mes enfants ?

# objection duree_appel
duree_appel = Six ou sept minutes, un peu plus si vous avez plusieurs enfants. Nous pouvons nous arrêter quand vous voulez.
    .titre = Combien de temps cela prend-il ?

# étape enfants
enfants =
    .titre = Les enfants
    .note = Aucun prénom. Si un enfant est en danger, écoutez, donnez le 119, et prévenez tout de suite votre responsable.

# étape enfants : Les enfants
# question (entier) nb_enfants
nb_enfants = Combien d'enfants de moins de six ans vivent avec vous ?
    .note = Comptez aussi ceux qui vivent là une partie du temps. Au-delà de cinq, écrivez 5.

# étape enfants : Les enfants
# question (date) naissance
# $enfant : entier
# $nb_enfants : entier
naissance =
    Quelle est la date de naissance { $nb_enfants ->
        [1] de cet enfant
       *[other]
            { $enfant ->
                [1] du plus jeune
               *[other] de l'enfant suivant
            }
    } ?
    .note = Le mois et l'année suffisent : écrivez alors le premier jour du mois.
    .controle-1 = Cette date n'est pas encore passée. Pouvez-vous me la redire ?
    .controle-2 = Cela fait plus de six ans. Est-ce la bonne date ?
    .controle-2-note = Si la date est bonne, revenez au nombre d'enfants, et comptez-en un de moins.

# étape enfants : Les enfants
# question (choix) garde
garde = En ce moment, qui garde cet enfant dans la journée ?
    .note = S'il y a plusieurs solutions, notez celle qui prend le plus de temps.

# étape enfants : Les enfants
# question (entier) jours_voulus
jours_voulus = Pour cet enfant, combien de jours de garde vous faudrait-il par semaine ?
    .note = Sans compter l'école. Si la famille n'en a pas besoin, écrivez 0.

# étape enfants : Les enfants
# question (choix) solution
solution = Ces jours-là, avez-vous déjà une solution qui vous convient ?
    .oui = Oui, tous ces jours
    .partie = Oui, mais pas tous ces jours
    .non = Non

# étape enfants : Les enfants
# dire pas_concerne
pas_concerne = Cette enquête est pour les familles qui ont un enfant de moins de six ans. Je n'ai donc pas d'autre question. Merci de m'avoir répondu. Bonne journée.

# étape enfants : Les enfants
# dire sans_reponse
sans_reponse = Ce n'est pas grave. Merci de m'avoir répondu. Bonne journée.

# étape resume
resume =
    .titre = Redire ce qui est noté

# étape resume : Redire ce qui est noté
# dire redire_enfants
# $nb_enfants : entier
redire_enfants =
    Je vous redis ce que j'ai noté. Vous avez { $nb_enfants ->
        [one] un enfant
       *[other] { $nb_enfants } enfants
    } de moins de six ans.
    .note = Si ce n'est pas exact, revenez en arrière et corrigez.

# étape resume : Redire ce qui est noté
# dire redire_mois
# $nb_enfants : entier
# $plus_jeune : décimal
redire_mois =
    { $nb_enfants ->
        [one] Cet enfant
       *[other] Le plus jeune
    } a { $plus_jeune ->
        [0] moins d'un mois
       *[other] { $plus_jeune } mois
    }.

# étape resume : Redire ce qui est noté
# dire sans_besoin
sans_besoin = Vous n'avez pas besoin de jours de garde.

# étape resume : Redire ce qui est noté
# dire redire_jours
# $jours_total : décimal
redire_jours =
    En tout, il vous faudrait { $jours_total ->
        [one] un jour
       *[other] { $jours_total } jours
    } de garde par semaine.

# étape resume : Redire ce qui est noté
# dire redire_moyenne
# $jours_moyens : décimal
redire_moyenne =
    En moyenne, c'est { $jours_moyens ->
        [one] { $jours_moyens } jour
       *[other] { $jours_moyens } jours
    } par enfant.

# étape resume : Redire ce qui est noté
# dire redire_places
# $nb_sans_place : décimal
redire_places =
    Il vous manque des jours de garde pour { $nb_sans_place ->
        [one] un enfant
       *[other] { $nb_sans_place } enfants
    }.

# étape besoins
besoins =
    .titre = Les besoins

# étape besoins : Les besoins
# question (choix) debut
debut = Quand vous faudrait-il cette garde ?
    .maintenant = Tout de suite
    .trimestre = Dans les trois mois
    .annee = Dans l'année
    .apres = Plus tard

# étape besoins : Les besoins
# question (choix multiple) moments
moments = À quels moments vous faut-il une garde ?
    .journee = En semaine, la journée
    .matin = Tôt le matin, avant huit heures
    .soir = Le soir, après dix-huit heures
    .nuit = La nuit
    .weekend = Le samedi ou le dimanche
    .vacances = Le mercredi ou pendant les vacances

# étape preferences
preferences =
    .titre = Les difficultés et les souhaits

# étape preferences : Les difficultés et les souhaits
# question (choix multiple) difficultes
difficultes = Pour faire garder un enfant, qu'est-ce qui est difficile pour vous ?
    .places = Il n'y a pas de place
    .horaires = Les horaires ne vont pas avec les miens
    .travail = Mes heures de travail changent souvent
    .cout = Le coût
    .distance = La distance
    .savoir = Je ne sais pas à qui m'adresser
    .autre = Autre chose
    .rien = Rien
    .note = Trois réponses au plus. Pour le coût, ne notez aucun montant.

# étape preferences : Les difficultés et les souhaits
# question (entier) trajet
trajet = Combien de minutes de trajet pourriez-vous faire, au plus ?
    .note = Un trajet simple, de la maison au lieu de garde.
    .controle-1 = Plus d'une heure pour un trajet : est-ce bien cela ?

# étape preferences : Les difficultés et les souhaits
# question (oui non) renoncement
renoncement = Avez-vous déjà refusé un travail ou une formation, faute de garde ?
    .note = Travailler moins d'heures à cause de la garde compte aussi.

# étape preferences : Les difficultés et les souhaits
# question (classement) preference
# $nb_enfants : entier
preference =
    Si vous aviez le choix, qui garderait { $nb_enfants ->
        [one] votre enfant
       *[other] vos enfants
    } ? Dites-moi votre premier choix, puis le deuxième.
    .note = Laissez la personne parler. Lisez la liste seulement si elle hésite.

# étape preferences : Les difficultés et les souhaits
# question (échelle) satisfaction
# $nb_enfants : entier
satisfaction =
    De 0 à 5, la garde { $nb_enfants ->
        [one] de votre enfant
       *[other] de vos enfants
    } vous convient-elle aujourd'hui ?
    .point-0 = Pas du tout
    .point-5 = Tout à fait

# étape information
information =
    .titre = Informer sur les places

# étape information : Informer sur les places
# question (oui non) informer
informer = Voulez-vous que l'on vous parle des places près de chez vous ?
    .note = Cet appel ne donne pas de place : ne promettez rien.

# étape information : Informer sur les places
# question (code postal) commune
commune = Quel est votre code postal ?

# étape information : Informer sur les places
# question (choix) moyen
moyen = Comment préférez-vous recevoir ces informations ?
    .telephone = Par téléphone
    .message = Par message écrit, sur le téléphone
    .mail = Par courriel
    .lettre = Par lettre

# étape information : Informer sur les places
# question (courriel) adresse_mail
adresse_mail = Quelle est votre adresse électronique ?
    .note = Relisez-la lettre par lettre.

# étape information : Informer sur les places
# dire presenter_relais
presenter_relais = Pour chercher une place, vous pouvez poser vos questions au relais petite enfance. Avez-vous de quoi écrire ?

# étape information : Informer sur les places
# dire presenter_pmi
presenter_pmi = Si vous avez une question sur votre bébé, vous pouvez aussi la poser à la { -pmi }.
