# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proche =
    Agradeço-lhe. Quando posso voltar a ligar para falar com { $civilite ->
        [madame] a { $civilite }
       *[monsieur] o { $civilite }
    } { $nom }?
    .moment = Noutro momento
    .incapable = Essa pessoa não consegue falar ao telefone
merci_proche = Agradeço-lhe a sua ajuda. Tenha um bom dia.
excuses = Peço desculpa pelo incómodo. Tenha um bom dia.
condoleances = Os meus sentidos pêsames. Vou tomar nota, e não voltaremos a ligar.
