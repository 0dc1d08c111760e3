# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

civilite =
    .madame = doamna
    .monsieur = domnul
bonjour = Bună ziua, sunt { $agente }, de la { -departement }.
deja_appele = Am mai încercat să sunăm la acest număr.
joignable = Vorbesc cu { $civilite } { $nom }?
    .oui = Da
    .occupe = Da, dar nu acum
    .tiers = Nu, sunt o persoană apropiată
    .repondeur = Este un robot telefonic
    .langue = Nu ne înțelegem
    .erreur = Nu, ați greșit numărul
    .decede = Această persoană a decedat
