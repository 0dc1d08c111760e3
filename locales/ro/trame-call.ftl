# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = Da
non = Nu

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = Nu știe
refus = Nu răspunde

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = neprecizat
dit-refus = neprecizat
dit-inconnu = neprecizat

# Jours, au milieu d'une phrase.
lundi = luni
mardi = marți
mercredi = miercuri
jeudi = joi
vendredi = vineri
samedi = sâmbătă
dimanche = duminică

# Langues, au milieu d'une phrase.
langue-fr = franceză
langue-en = engleză
langue-ar = arabă
langue-ta = tamilă
langue-tr = turcă
langue-pt = portugheză
langue-ro = română
langue-zh = chineză
langue-bn = bengaleză
langue-ur = urdu
langue-kab = kabilă
passe = întrebare sărită
