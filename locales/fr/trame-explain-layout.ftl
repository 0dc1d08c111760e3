# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-layout = Lecture du fichier et mise en page

explain-not-utf8 = Un fichier enregistré dans un autre codage que l'UTF-8
    .finds = Le fichier contient un octet qui n'est pas de l'UTF-8, le codage dans lequel tous les textes de Trame sont écrits. Rien de ce fichier n'est lu.
    .hurts = Lu au hasard, « Écoutez-moi » deviendrait « Ã‰coutez-moi » sous les yeux de l'agente, et un nom accentué serait lu de travers à la personne. Enregistrez le fichier de nouveau en choisissant « UTF-8 ».
explain-file-too-large = Un fichier trop grand pour être un script
    .finds = Le fichier dépasse 10 Mo. Un long questionnaire n'en fait pas le dixième : c'est sans doute un autre fichier, ou un texte collé plusieurs fois.
    .hurts = Rien n'en est lu, donc aucun appel ne peut être passé avec lui. Si le script est vraiment long, partagez-le en plusieurs fichiers que « inclure » réunit.
explain-control-character = Un caractère invisible au milieu du fichier
    .finds = La ligne contient un caractère de contrôle, que les éditeurs ne montrent pas. Il vient en général d'un copier-coller depuis un autre logiciel.
    .hurts = L'agente ne verrait pas qu'un mot est coupé ou changé, et un nom qui le contient ne serait jamais reconnu. Effacez les quelques lettres autour de l'endroit indiqué, puis retapez-les.
explain-line-too-long = Une ligne trop longue
    .finds = La ligne dépasse 4 Kio, soit plus d'une page de texte.
    .hurts = Une phrase de cette longueur ne se lit pas d'un souffle : l'agente s'y perdrait, et la personne n'écouterait plus. Partagez le texte en plusieurs lignes « > », ou le calcul en plusieurs « calculer ».
explain-text-too-long = Un texte trop long
    .finds = Les lignes « > », ou les lignes « ! », qui se suivent sous un même « dire » ou une même question dépassent ensemble 16 Kio, soit plusieurs pages.
    .hurts = Ce texte tient sur un seul écran et se lit d'une traite : la personne écouterait plus de dix minutes sans pouvoir répondre. Partagez-le en plusieurs « dire », avec des questions entre eux.
explain-too-many-faults = Trop de fautes pour continuer la lecture
    .finds = Le fichier contient plus de 1 000 fautes : la lecture s'est arrêtée à cet endroit.
    .hurts = Un fichier pareil n'est sans doute pas un script, ou une même faute y est répétée partout (des tabulations, par exemple). Aucun appel ne peut être passé avec lui. Corrigez les premières fautes, puis vérifiez de nouveau.
explain-tab-indentation = Une tabulation au début de la ligne
    .finds = Le début de la ligne contient une tabulation. Dans un script, seules des espaces disent à quoi une ligne appartient : deux de plus à chaque niveau.
    .hurts = Une tabulation se voit large de quatre ou de huit colonnes selon l'éditeur : deux personnes qui travaillent sur le même script n'y verraient pas la même phrase sous la même question, et l'agente pourrait lire une relance au mauvais moment.
explain-nbsp-indentation = Une espace insécable au début de la ligne
    .finds = Le début de la ligne contient une espace insécable : elle ressemble à une espace ordinaire, et n'en est pas une. Elle vient souvent d'un traitement de texte ou d'une page web.
    .hurts = Rien ne dit alors sûrement à quoi la ligne appartient : le texte pourrait être dit ailleurs que là où vous l'avez placé. Retapez les espaces du début de la ligne.
explain-misaligned = Une ligne qui n'est pas à la hauteur de ses voisines
    .finds = La ligne ne commence pas à la même colonne que celles qui l'entourent, alors qu'elle appartient à la même chose.
    .hurts = La mise en page dit ce qui dépend de quoi : une question décalée d'un cran pourrait n'être posée que dans un cas, ou l'être à tout le monde. L'agente la poserait à tort, ou sa réponse manquerait aux résultats.
explain-misplaced = Une ligne qui ne peut pas se trouver là
    .finds = Chaque sorte de ligne a sa place : ce qui se dit et se demande est dans une étape, les réponses sont sous leur question, « liste », « phrase » et « données » sont à la marge. Celle-ci est sous une ligne qui ne peut pas la contenir.
    .hurts = Hors de sa place, ce qu'elle dit n'appartiendrait à aucun moment de l'appel : l'agente ne verrait jamais cette phrase.
explain-too-many-levels = Trop de blocs les uns dans les autres
    .finds = Plus de 32 blocs, « si » dans « si » par exemple, sont emboîtés.
    .hurts = Personne ne peut plus dire dans quel cas une telle question est posée, ni l'expliquer à l'agente qui la lit. Sortez une partie de ces lignes dans une étape à part, vers laquelle une flèche mène.
explain-empty-block = Rien sous une ligne qui annonce quelque chose
    .finds = La ligne annonce un texte, des réponses ou d'autres lignes, et rien ne se trouve dessous.
    .hurts = L'agente arriverait sur un écran vide, ou le script ne ferait rien dans un cas que vous aviez pourtant prévu. Si les lignes existent, elles ont peut-être perdu leurs deux espaces du début.
explain-line-after-end = Une ligne après la fin de l'appel ou après une flèche
    .finds = La ligne suit, au même niveau, une flèche « -> » ou un « fin » : à cet endroit l'appel est déjà parti ailleurs, ou terminé.
    .hurts = L'agente ne verrait jamais ces lignes : ce qu'elles devaient dire à la personne ne serait dit à personne.
