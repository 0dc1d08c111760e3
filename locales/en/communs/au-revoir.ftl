# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

autre_chose = Before we finish, is there anything you would like to add?
merci = Thank you for answering. Have a good day.
