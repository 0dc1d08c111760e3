# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

civilite =
    .madame = Bayan
    .monsieur = Bay
bonjour = Merhaba, ben { $agente }, { -departement } adına arıyorum.
deja_appele = Bu numarayı daha önce de aramıştık.
joignable = { $civilite } { $nom } ile mi görüşüyorum?
    .oui = Evet
    .occupe = Evet, ama şimdi olmaz
    .tiers = Hayır, bir yakını
    .repondeur = Telesekreter
    .langue = Birbirimizi anlayamıyoruz
    .erreur = Hayır, yanlış numara
    .decede = Bu kişi vefat etmiş
