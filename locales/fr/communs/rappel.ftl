### communs/rappel

# étape rappeler
rappeler =
    .titre = Convenir d'un rappel

# étape rappeler : Convenir d'un rappel
# dire proposer_rappel
proposer_rappel = Très bien. Quand puis-je vous rappeler ?
