# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

civilite =
    .madame = திருமதி
    .monsieur = திரு
bonjour = வணக்கம், என் பெயர் { $agente }. { -departement(forme: "depuis") } பேசுகிறேன்.
deja_appele = இந்த எண்ணுக்கு முன்பும் அழைக்க முயன்றோம்.
joignable = நான் { $civilite } { $nom } அவர்களுடன் பேசுகிறேனா?
    .oui = ஆம்
    .occupe = ஆம், ஆனால் இப்போது முடியாது
    .tiers = இல்லை, நான் அவருக்கு நெருங்கியவர்
    .repondeur = இது குரல் அஞ்சல்
    .langue = நாங்கள் பேசுவது ஒருவருக்கொருவர் புரியவில்லை
    .erreur = இல்லை, இது தவறான எண்
    .decede = அவர் இறந்துவிட்டார்
