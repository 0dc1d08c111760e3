# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

condoleances = أقدّم لكم خالص التعازي. لن نتصل بهذا الرقم مجددًا بشأن هذا الشخص.
