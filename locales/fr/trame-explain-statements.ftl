# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-statements = Ce qui se dit, les alertes, les contrôles et la fin de l'appel

explain-missing-text = Une ligne « dire », une question ou une objection sans texte
    .finds = Rien n'est à dire sous cette ligne : il y manque au moins une ligne « > ». Les lignes « ! » sont pour les yeux de l'agente ; seule une question dont elle note elle-même la réponse peut s'en contenter.
    .hurts = L'agente arriverait devant un écran sans phrase, et devrait inventer la question : chaque personne en entendrait une autre.
explain-missing-service = Une alerte qui ne dit pas à quel service elle s'adresse
    .finds = Une alerte s'écrit avec « vers » et le nom d'un service de l'annuaire. Ce nom manque.
    .hurts = L'alerte serait levée sans viser aucun service : quelqu'un qui n'a pas où dormir attendrait un appel qui ne vient pas.
explain-bad-priority = Une priorité qui n'existe pas
    .finds = Une alerte a la « priorité haute » ou la « priorité normale » ; sans rien, elle est normale. Ce qui est écrit n'est ni l'une ni l'autre.
    .hurts = Le service ne saurait pas en combien de temps il doit rappeler la personne : une urgence attendrait avec le reste.
explain-alert-without-note = Une alerte sans texte pour le service
    .finds = Les lignes « ! » d'une alerte sont le message pour le service. Il n'y en a pas ; les lignes « > » sont seulement ce qui est dit à la personne.
    .hurts = Le message serait vide : le service saurait qu'il y a urgence, et pas laquelle.
explain-check-without-question = Un contrôle que l'agente ne pourrait pas satisfaire
    .finds = Un « exiger » placé dans une étape doit dépendre d'au moins une réponse donnée plus haut. Celui-ci ne lit que des données de la liste des personnes à appeler, ou rien.
    .hurts = Quand il n'est pas satisfait, l'appel attend que l'agente corrige une réponse. Ici il n'y en a aucune à corriger : elle resterait bloquée, la personne au bout du fil.
explain-check-impossible = Un contrôle qu'aucune réponse ne peut satisfaire
    .finds = Quelles que soient les réponses permises, la condition de cet « exiger » n'est jamais vraie.
    .hurts = Aucune réponse ne serait acceptée : l'agente ne pourrait ni avancer ni corriger, et l'appel s'arrêterait là pour tout le monde.
explain-check-idle = Un contrôle qui n'arrête jamais personne
    .finds = Aucune réponse possible ne déclenche ce contrôle : un « exiger » toujours satisfait, ou un « confirmer si » jamais vrai.
    .hurts = L'erreur que vous vouliez attraper passera, et l'agente n'en saura rien.
explain-missing-outcome = « fin » sans issue
    .finds = « fin » est suivi de l'issue de l'appel : « complet », « refus », « rappel »… Elle manque.
    .hurts = L'appel se terminerait sans qu'on sache comment : il ne compterait ni parmi les réponses ni parmi les refus, et la personne serait peut-être rappelée pour rien.
explain-arrow-before-end = Une flèche devant un « fin » seul sur sa ligne
    .finds = « -> fin complet » s'écrit à la suite d'une réponse. Seul sur sa ligne, « fin complet » suffit.
    .hurts = Le sens est clair, mais deux façons d'écrire la même fin font douter qui relit le script avant les appels. Enlevez la flèche.
explain-else-without-if = Un « sinon » qui ne suit aucun « si »
    .finds = « sinon » et « sinon si » se placent juste après un bloc « si », à la même colonne, et rien ne vient après « sinon ».
    .hurts = L'agente ne saurait pas à quel cas la suite s'applique : une phrase destinée à quelques personnes serait dite à toutes, ou à aucune.
