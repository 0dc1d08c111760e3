### communs/repondeur

# étape messagerie
messagerie =
    .titre = Laisser un message

# étape messagerie : Laisser un message
# dire message
# $agente
# $civilite : choix (madame, monsieur)
# $nom : texte
message = Bonjour, ce message est pour { $civilite } { $nom }. Je suis { $agente }, du { -departement }. Je rappellerai. Bonne journée.
    .note = Ne dites rien d'autre : quelqu'un d'autre peut écouter ce message.
