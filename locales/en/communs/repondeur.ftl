# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

message = Hello, this message is for { $civilite } { $nom }. My name is { $agente }, I am calling from the { -departement }. I will call again. Have a good day.
