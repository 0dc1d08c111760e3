# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = نعم
non = لا

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = لا يعرف
refus = لا يجيب

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = غير محدد
dit-refus = غير محدد
dit-inconnu = غير محدد

# Jours, au milieu d'une phrase.
lundi = الاثنين
mardi = الثلاثاء
mercredi = الأربعاء
jeudi = الخميس
vendredi = الجمعة
samedi = السبت
dimanche = الأحد

# Langues, au milieu d'une phrase.
langue-fr = الفرنسية
langue-en = الإنجليزية
langue-ar = العربية
langue-ta = التاميلية
langue-tr = التركية
langue-pt = البرتغالية
langue-ro = الرومانية
langue-zh = الصينية
langue-bn = البنغالية
langue-ur = الأردية
langue-kab = القبائلية
passe = سؤال متجاوَز
