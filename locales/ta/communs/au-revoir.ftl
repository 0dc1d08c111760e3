# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

autre_chose = முடிக்கும் முன், வேறு ஏதாவது சொல்ல விரும்புகிறீர்களா?
merci = பதில் சொன்னதற்கு நன்றி. இந்த நாள் இனிய நாளாக அமையட்டும்.
