# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = ہاں
non = نہیں

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = معلوم نہیں
refus = جواب نہیں دینا چاہتے

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = غیر متعین
dit-refus = غیر متعین
dit-inconnu = غیر متعین

# Jours, au milieu d'une phrase.
lundi = پیر
mardi = منگل
mercredi = بدھ
jeudi = جمعرات
vendredi = جمعہ
samedi = ہفتہ
dimanche = اتوار

# Langues, au milieu d'une phrase.
langue-fr = فرانسیسی
langue-en = انگریزی
langue-ar = عربی
langue-ta = تمل
langue-tr = ترکی
langue-pt = پرتگالی
langue-ro = رومانیائی
langue-zh = چینی
langue-bn = بنگالی
langue-ur = اردو
langue-kab = قبائلی
passe = چھوڑا گیا سوال
