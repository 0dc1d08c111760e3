# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

autre_chose = Bitirmeden önce, eklemek istediğiniz bir şey var mı?
merci = Cevap verdiğiniz için teşekkür ederim. İyi günler.
