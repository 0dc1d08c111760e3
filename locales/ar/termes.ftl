# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# يُعرف هذا المكتب بأحرفه الفرنسية
-mdph = مكتب الأشخاص ذوي الإعاقة MDPH
-mdaa = دار الاستقلالية ومقدّمي الرعاية
-aah = منحة البالغين ذوي الإعاقة AAH
-pch = إعانة التعويض عن الإعاقة PCH
-departement = مقاطعة سين سان دوني
