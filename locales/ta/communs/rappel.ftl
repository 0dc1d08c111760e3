# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proposer_rappel = சரி. உங்களை எப்போது மீண்டும் அழைக்கலாம்?
