# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proposer_rappel = Pekâlâ. Sizi ne zaman tekrar arayabilirim?
