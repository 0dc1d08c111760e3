# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proposer_rappel = Very well. When can I call you back?
