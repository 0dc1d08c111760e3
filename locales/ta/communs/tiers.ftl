# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

condoleances = உங்களுக்கு என் ஆழ்ந்த இரங்கல். இவருக்காக இந்த எண்ணை இனி அழைக்க மாட்டோம்.
