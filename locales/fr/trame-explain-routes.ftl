# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-routes = Chemins de l'appel : ce qui est atteint, ce qui est connu

explain-no-step = Un script sans étape
    .finds = Le script ne contient aucune ligne « étape ».
    .hurts = L'appel n'aurait rien à dire : l'agente verrait un écran vide.
explain-jump-backwards = Une flèche vers une étape située plus haut
    .finds = Un appel ne revient jamais de lui-même en arrière : une flèche mène toujours plus bas. L'agente, elle, peut revenir corriger une réponse quand elle veut.
    .hurts = L'appel pourrait tourner en rond, et la personne entendre sans fin les mêmes questions.
explain-unreachable-step = Une étape à laquelle aucun chemin ne mène
    .finds = Ce qui précède l'étape mène toujours ailleurs ou termine l'appel, et aucune flèche ne pointe vers elle ; ou les conditions qui y mènent ne peuvent pas être vraies.
    .hurts = Ce qu'elle contient ne serait dit à personne.
explain-unreachable-line = Une ligne qu'aucun chemin n'atteint
    .finds = Tout ce qui précède mène ailleurs ou termine l'appel, quelle que soit la réponse ; ou la condition qui mène à cette ligne ne peut pas être vraie.
    .hurts = Cette phrase ou cette question ne serait jamais à l'écran de l'agente.
explain-route-without-end = Un chemin qui n'arrive à aucune fin
    .finds = Au moins un chemin va jusqu'au bout de la dernière étape sans rencontrer de « fin ».
    .hurts = L'agente se trouverait devant un appel que rien ne conclut, et les résultats ne sauraient pas s'il est complet.
explain-read-before-asked = Une réponse lue avant d'être demandée
    .finds = La question est posée plus bas dans le script que la ligne qui lit sa réponse.
    .hurts = À ce moment de l'appel, la réponse n'existe pas : la condition serait inconnue, et la personne n'entendrait pas ce qui la concerne.
explain-never-asked-here = Une réponse qu'aucun chemin n'a demandée
    .finds = La question se trouve plus haut, mais sur d'autres chemins : aucun de ceux qui mènent ici ne la pose.
    .hurts = La réponse n'existe dans aucun appel qui passe par cette ligne : la condition ne serait jamais vraie.
explain-may-not-be-asked = Une réponse lue sur un chemin qui ne l'a pas demandée
    .finds = Au moins un chemin, que le message décrit, arrive à cette ligne sans avoir posé la question.
    .hurts = Dans ces appels-là, la condition est inconnue et passe pour fausse : la personne n'entend pas la suite, même si elle la concerne. Un texte, lui, dirait un mot vague à la place de la réponse.
explain-perhaps-not-asked = Une réponse qui n'a peut-être pas été demandée
    .finds = Un chemin semble arriver à cette ligne sans avoir posé la question, mais une des conditions qui y mènent dépend de plusieurs valeurs à la fois : rien ne prouve qu'il existe vraiment.
    .hurts = Si le chemin existe, la personne n'entendra pas la suite, ou entendra un mot vague à la place de sa réponse. Placez la ligne sous « si répondu(…) » pour vous en assurer.
explain-forgotten-answer = Une suite de « si » qui oublie une réponse
    .finds = La suite « si », « sinon si » traite les réponses d'une question une à une, en oublie au moins une, et n'a pas de « sinon ». « Ne sait pas » et « ne veut pas répondre » n'ont pas besoin d'être nommés.
    .hurts = La personne qui a donné cette réponse n'entend rien à cet endroit, et personne ne s'en aperçoit pendant l'appel.
explain-not-decided = Un script dont les chemins n'ont pas tous pu être vérifiés
    .finds = Les conditions se croisent tellement que la vérification exacte des chemins s'est arrêtée avant la fin. Le reste du script a été vérifié.
    .hurts = Une réponse lue sans avoir été demandée a pu passer inaperçue : la personne entendrait un mot vague, ou rien. Nommez les conditions avec « calculer », ou séparez le script en étapes plus simples, puis écrivez des scénarios.
