# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proposer_rappel = Muito bem. Quando posso voltar a ligar-lhe?
