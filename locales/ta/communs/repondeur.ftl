# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

message = வணக்கம், இந்தச் செய்தி { $civilite } { $nom } அவர்களுக்கு. என் பெயர் { $agente }. { -departement(forme: "depuis") } பேசுகிறேன். மீண்டும் அழைப்பேன். இந்த நாள் இனிய நாளாக அமையட்டும்.
