# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

message = Merhaba, bu mesaj { $civilite } { $nom } içindir. Ben { $agente }, { -departement } adına arıyorum. Tekrar arayacağım. İyi günler.
