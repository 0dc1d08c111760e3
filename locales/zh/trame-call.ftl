# brouillon : rédigé sans locuteur

### Les mots de Trame pendant un appel, dans la langue de la personne appelée.

# Réponses à une question « oui non ».
oui = 是
non = 否

# Boutons : la personne ne sait pas, ou ne souhaite pas répondre.
nsp = 不知道
refus = 不回答

# À la place d'une valeur, au milieu d'une phrase lue à voix haute : un mot neutre, qui ne reproche rien.
dit-nsp = 未说明
dit-refus = 未说明
dit-inconnu = 未说明

# Jours, au milieu d'une phrase.
lundi = 星期一
mardi = 星期二
mercredi = 星期三
jeudi = 星期四
vendredi = 星期五
samedi = 星期六
dimanche = 星期日

# Langues, au milieu d'une phrase.
langue-fr = 法语
langue-en = 英语
langue-ar = 阿拉伯语
langue-ta = 泰米尔语
langue-tr = 土耳其语
langue-pt = 葡萄牙语
langue-ro = 罗马尼亚语
langue-zh = 中文
langue-bn = 孟加拉语
langue-ur = 乌尔都语
langue-kab = 卡拜尔语
passe = 已跳过的问题
