### communs/presentation

# donnée civilite
civilite =
    .madame = Madame
    .monsieur = Monsieur

# étape accueil
accueil =
    .titre = Se présenter

# étape accueil : Se présenter
# dire bonjour
# $agente
bonjour = Bonjour, je suis { $agente }, du { -departement }.
    .note = Parlez lentement, et laissez la personne répondre.

# étape accueil : Se présenter
# dire deja_appele
deja_appele = Nous avons déjà essayé d'appeler ce numéro.

# étape accueil : Se présenter
# question (choix) joignable
# $civilite : choix (madame, monsieur)
# $nom : texte
joignable = Est-ce que je parle bien à { $civilite } { $nom } ?
    .oui = Oui
    .occupe = Oui, mais pas maintenant
    .tiers = Non, c'est un proche
    .repondeur = C'est un répondeur
    .langue = Nous ne nous comprenons pas
    .erreur = Non, c'est un mauvais numéro
    .decede = Cette personne est morte
    .note = Ne dites rien du motif de l'appel à une autre personne.
