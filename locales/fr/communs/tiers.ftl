### communs/tiers

# étape un_proche
un_proche =
    .titre = Un proche répond
    .note = Ne dites ni le motif de l'appel, ni le nom du service : même un proche n'a pas à les connaître.

# étape un_proche : Un proche répond
# question (choix) proche
# $civilite : choix (madame, monsieur)
# $nom : texte
proche = Merci. Quand puis-je rappeler { $civilite } { $nom } ?
    .moment = À un autre moment
    .incapable = Cette personne ne peut pas répondre au téléphone
    .note = Si la personne prend le téléphone, revenez en arrière et présentez-vous de nouveau.

# étape un_proche : Un proche répond
# dire merci_proche
merci_proche = Merci de votre aide. Bonne journée.

# étape mauvais_numero
mauvais_numero =
    .titre = S'excuser

# étape mauvais_numero : S'excuser
# dire excuses
excuses = Excusez-moi de vous avoir dérangé. Bonne journée.
    .note = Ne dites pas qui vous cherchiez, et ne posez aucune question.

# étape deuil
deuil =
    .titre = Présenter ses condoléances

# étape deuil : Présenter ses condoléances
# dire condoleances
condoleances = Je vous présente toutes mes condoléances. Je le note, et nous n'appellerons plus.
    .note = Laissez parler. Ne posez aucune question.
