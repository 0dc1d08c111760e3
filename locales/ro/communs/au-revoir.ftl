# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

autre_chose = Înainte să încheiem, doriți să mai adăugați ceva?
merci = Vă mulțumesc că mi-ați răspuns. O zi bună.
