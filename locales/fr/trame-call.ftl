### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = Oui
non = Non

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = Ne sait pas
refus = Ne veut pas répondre

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = non précisé
dit-refus = non précisé
dit-inconnu = non précisé

# Jours, au milieu d'une phrase.
lundi = lundi
mardi = mardi
mercredi = mercredi
jeudi = jeudi
vendredi = vendredi
samedi = samedi
dimanche = dimanche

# Langues, au milieu d'une phrase.
langue-fr = français
langue-en = anglais
langue-ar = arabe
langue-ta = tamoul
langue-tr = turc
langue-pt = portugais
langue-ro = roumain
langue-zh = chinois
langue-bn = bengali
langue-ur = ourdou
langue-kab = kabyle
# Une question facultative que l’on a passée, dans la liste des réponses.
passe = question passée
