# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proche = Thank you. When can I call back to speak to { $civilite } { $nom }?
    .moment = At another time
    .incapable = This person is not able to speak on the phone
merci_proche = Thank you for your help. Have a good day.
excuses = I am sorry to have disturbed you. Have a good day.
condoleances = I am very sorry for your loss. I am noting it, and we will not call again.
