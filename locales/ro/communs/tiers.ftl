# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proche = Mulțumesc. Când pot suna din nou, ca să vorbesc cu { $civilite } { $nom }?
    .moment = În alt moment
    .incapable = Această persoană nu poate vorbi la telefon
merci_proche = Vă mulțumesc pentru ajutor. O zi bună.
excuses = Vă rog să mă scuzați pentru deranj. O zi bună.
condoleances = Vă transmit sincere condoleanțe. Notez acest lucru și nu vom mai suna.
