### communs/langue

# étape autre_langue
autre_langue =
    .titre = Une autre langue
    .note = Si vous parlez cette langue, revenez en arrière, changez la langue de l'appel et présentez-vous de nouveau.

# étape autre_langue : Une autre langue
# question (texte) langue_parlee
langue_parlee = Quelle langue parlez-vous ?
    .note = Écrivez le nom de la langue, si vous l'avez reconnue.

# étape autre_langue : Une autre langue
# dire autre_agente
autre_agente = Merci. Nous essaierons de vous rappeler dans votre langue. Au revoir.
