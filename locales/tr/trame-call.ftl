# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = Evet
non = Hayır

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = Bilmiyor
refus = Cevap vermiyor

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = belirtilmemiş
dit-refus = belirtilmemiş
dit-inconnu = belirtilmemiş

# Jours, au milieu d'une phrase.
lundi = Pazartesi
mardi = Salı
mercredi = Çarşamba
jeudi = Perşembe
vendredi = Cuma
samedi = Cumartesi
dimanche = Pazar

# Langues, au milieu d'une phrase.
langue-fr = Fransızca
langue-en = İngilizce
langue-ar = Arapça
langue-ta = Tamilce
langue-tr = Türkçe
langue-pt = Portekizce
langue-ro = Rumence
langue-zh = Çince
langue-bn = Bengalce
langue-ur = Urduca
langue-kab = Kabiliyece
passe = geçilen soru
