### communs/au-revoir

# étape au_revoir
au_revoir =
    .titre = Conclure

# étape au_revoir : Conclure
# question (texte long) autre_chose
autre_chose = Avant de terminer, voulez-vous ajouter quelque chose ?
    .note = Écrivez des faits, avec les mots de la personne. Rien sur sa santé, rien sur d'autres personnes.

# étape au_revoir : Conclure
# dire merci
merci = Merci de m'avoir répondu. Bonne journée.
