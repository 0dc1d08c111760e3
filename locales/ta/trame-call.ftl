# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = ஆம்
non = இல்லை

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = தெரியவில்லை
refus = பதிலளிக்க விரும்பவில்லை

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = குறிப்பிடப்படவில்லை
dit-refus = குறிப்பிடப்படவில்லை
dit-inconnu = குறிப்பிடப்படவில்லை

# Jours, au milieu d'une phrase.
lundi = திங்கள்
mardi = செவ்வாய்
mercredi = புதன்
jeudi = வியாழன்
vendredi = வெள்ளி
samedi = சனி
dimanche = ஞாயிறு

# Langues, au milieu d'une phrase.
langue-fr = பிரெஞ்சு
langue-en = ஆங்கிலம்
langue-ar = அரபு
langue-ta = தமிழ்
langue-tr = துருக்கியம்
langue-pt = போர்ச்சுகீசியம்
langue-ro = ருமேனியன்
langue-zh = சீனம்
langue-bn = வங்காளம்
langue-ur = உருது
langue-kab = கபைல்
passe = தவிர்க்கப்பட்ட கேள்வி
