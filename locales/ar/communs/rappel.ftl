# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proposer_rappel = حسنًا. متى يمكنني الاتصال بكم مجددًا؟
