# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = Sim
non = Não

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = Não sabe
refus = Não responde

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = não especificado
dit-refus = não especificado
dit-inconnu = não especificado

# Jours, au milieu d'une phrase.
lundi = segunda-feira
mardi = terça-feira
mercredi = quarta-feira
jeudi = quinta-feira
vendredi = sexta-feira
samedi = sábado
dimanche = domingo

# Langues, au milieu d'une phrase.
langue-fr = francês
langue-en = inglês
langue-ar = árabe
langue-ta = tâmil
langue-tr = turco
langue-pt = português
langue-ro = romeno
langue-zh = chinês
langue-bn = bengali
langue-ur = urdu
langue-kab = cabila
passe = pergunta passada
