# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# يُعرف هذا المكتب بأحرفه الفرنسية
-mdph = مكتب الأشخاص ذوي الإعاقة MDPH
-adresse-mdph = في دار الاستقلالية ومقدّمي الرعاية، في سان دوني، في مبنى Pulse، عند محطة المترو Front Populaire
-points-accueil-mdph = في مونتروي وسان دوني وسيفران ونوازي لو غران
-aah = منحة البالغين ذوي الإعاقة AAH
-pch = إعانة التعويض عن الإعاقة PCH
-departement = مقاطعة سين سان دوني
-pmi = مركز حماية الأمومة والطفولة PMI
