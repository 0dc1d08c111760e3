# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = হ্যাঁ
non = না

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = জানেন না
refus = উত্তর দিতে চান না

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = উল্লেখ করা হয়নি
dit-refus = উল্লেখ করা হয়নি
dit-inconnu = উল্লেখ করা হয়নি

# Jours, au milieu d'une phrase.
lundi = সোমবার
mardi = মঙ্গলবার
mercredi = বুধবার
jeudi = বৃহস্পতিবার
vendredi = শুক্রবার
samedi = শনিবার
dimanche = রবিবার

# Langues, au milieu d'une phrase.
langue-fr = ফরাসি
langue-en = ইংরেজি
langue-ar = আরবি
langue-ta = তামিল
langue-tr = তুর্কি
langue-pt = পর্তুগিজ
langue-ro = রোমানীয়
langue-zh = চীনা
langue-bn = বাংলা
langue-ur = উর্দু
langue-kab = কাবাইল
passe = এড়িয়ে যাওয়া প্রশ্ন
