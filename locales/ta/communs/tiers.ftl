# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proche = நன்றி. { $civilite } { $nom } அவர்களை எப்போது மீண்டும் அழைக்கலாம்?
    .moment = வேறு நேரத்தில்
    .incapable = இவரால் தொலைபேசியில் பேச முடியாது
merci_proche = உங்கள் உதவிக்கு நன்றி. இந்த நாள் இனிய நாளாக அமையட்டும்.
excuses = உங்களைத் தொந்தரவு செய்ததற்கு மன்னிக்கவும். இந்த நாள் இனிய நாளாக அமையட்டும்.
condoleances = உங்களுக்கு என் ஆழ்ந்த இரங்கல். இதைக் குறித்துக்கொள்கிறேன். இனி அழைக்க மாட்டோம்.
