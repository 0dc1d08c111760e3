# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-rosters = Répétitions : « répéter » et ses tours

explain-nested-roster = Une répétition dans une répétition
    .finds = Ce « répéter » se trouve sous un autre, ce qui n'est pas permis.
    .hurts = Trois enfants et quatre rendez-vous chacun feraient douze séries de questions : personne ne resterait au bout du fil.
explain-roster-without-limit = Une répétition sans nombre de tours permis
    .finds = « répéter » se termine par « , au plus N ». Le nombre manque.
    .hurts = Une faute de frappe, 40 au lieu de 4, ferait poser quarante fois les mêmes questions : tout appel doit pouvoir finir.
explain-missing-times = Il manque « fois » dans une répétition
    .finds = Le nombre de tours est suivi du mot « fois », qui manque.
    .hurts = On ne saurait pas combien de fois poser les questions.
explain-count-type = Un nombre de tours qui n'est pas un nombre
    .finds = Ce qui précède « fois » n'est pas un nombre. Il en faut un, en général la réponse à une question de type « entier ».
    .hurts = On ne saurait pas combien de fois poser les questions : aucun tour ne serait fait.
explain-roster-name-outside = Une réponse de la répétition lue en dehors, sans dire de quel tour
    .finds = La question est posée à chaque tour : elle a plusieurs réponses. En dehors de la répétition, il faut un numéro, « age[1] », ou un calcul sur tous les tours, « somme(age) ».
    .hurts = L'agente lirait l'âge d'un enfant pour celui d'un autre.
explain-not-in-roster = Un numéro de tour après une question qui n'est pas répétée
    .finds = « q[2] » désigne la réponse du deuxième tour d'une répétition. Cette question n'est posée qu'une fois.
    .hurts = La condition serait toujours inconnue, et la suite jamais dite.
explain-index-type = Un numéro de tour qui n'est pas un nombre
    .finds = Ce qui est entre crochets n'est ni le numéro d'un tour, ni un calcul qui en donne un.
    .hurts = On ne saurait pas de quel tour il s'agit, et l'agente lirait une réponse vide.
explain-aggregate-inside = Un calcul sur tous les tours, fait pendant la répétition
    .finds = Le calcul se trouve dans la répétition même. « somme », « compte », « moyenne »… et « q[2] » se lisent après elle, quand tous les tours ont eu lieu.
    .hurts = Pendant la répétition, le compte changerait d'un tour à l'autre : l'agente dirait à la personne un nombre qui n'est pas encore le bon.
explain-aggregate-outside = Un calcul sur tous les tours, sans répétition
    .finds = « somme », « moyenne », « compte » et « énumération » portent sur une question posée dans un « répéter ». Celle-ci n'est posée qu'une fois.
    .hurts = Le résultat serait inconnu : la phrase qui le cite dirait un mot vague.
explain-aggregate-mixed = Un calcul qui mêle deux répétitions
    .finds = Le calcul nomme des questions de deux répétitions. Tous les noms d'un même « compte », « somme »… viennent de la même.
    .hurts = Le deuxième enfant n'a rien à voir avec le deuxième adulte : le nombre annoncé à la personne ne voudrait rien dire.
explain-roster-may-be-empty = Un calcul sur une répétition qui peut n'avoir aucun tour
    .finds = « moyenne », « min », « max » et « q[1] » n'ont pas de valeur quand aucun tour n'a eu lieu. Or le nombre de tours peut être zéro, ou rester inconnu.
    .hurts = Pour la personne qui n'a pas d'enfant, l'agente lirait un mot vague à la place de l'âge, et la condition passerait pour fausse.
