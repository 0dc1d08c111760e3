# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

condoleances = I am very sorry for your loss. We will not call this number again for this person.
