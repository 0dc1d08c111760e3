# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# À tarde, diz-se « Boa tarde » em vez de « Bom dia ».
message =
    Bom dia, esta mensagem é para { $civilite ->
        [madame] a { $civilite }
       *[monsieur] o { $civilite }
    } { $nom }. Daqui fala { $agente }, do { -departement }. Voltarei a ligar. Tenha um bom dia.
