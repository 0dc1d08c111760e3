# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

civilite =
    .madame = Ms
    .monsieur = Mr
bonjour = Hello, my name is { $agente }, I am calling from the { -departement }.
deja_appele = We have tried to call this number before.
joignable = Am I speaking to { $civilite } { $nom }?
    .oui = Yes
    .occupe = Yes, but not now
    .tiers = No, I am a relative or a friend
    .repondeur = It is an answering machine
    .langue = We do not understand each other
    .erreur = No, this is the wrong number
    .decede = This person has died
