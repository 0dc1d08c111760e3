# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

message = Bună ziua, acest mesaj este pentru { $civilite } { $nom }. Sunt { $agente }, de la { -departement }. Voi suna din nou. O zi bună.
