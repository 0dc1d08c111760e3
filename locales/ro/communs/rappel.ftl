# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proposer_rappel = Foarte bine. Când pot să vă sun din nou?
