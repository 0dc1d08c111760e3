# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

civilite =
    .madame = Senhora
    .monsieur = Senhor
# À tarde, diz-se « Boa tarde » em vez de « Bom dia ».
bonjour = Bom dia, daqui fala { $agente }, do { -departement }.
deja_appele = Já tentámos ligar para este número.
joignable =
    Estou a falar com { $civilite ->
        [madame] a { $civilite }
       *[monsieur] o { $civilite }
    } { $nom }?
    .oui = Sim
    .occupe = Sim, mas agora não pode
    .tiers = Não, é uma pessoa próxima
    .repondeur = É um atendedor de chamadas
    .langue = Não nos conseguimos entender
    .erreur = Não, é engano
    .decede = Essa pessoa faleceu
