# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-scenarios = Scénarios : les répétitions écrites dans le script

explain-scenario-without-end = Un scénario qui ne dit pas comment l'appel finit
    .finds = La dernière ligne d'un scénario est « attendu fin » et l'issue attendue. Elle manque.
    .hurts = La répétition réussirait quoi qu'il arrive : une modification du script qui raccroche au nez de la personne ne serait pas vue.
explain-scenario-end-not-last = « attendu fin » ailleurs qu'à la fin
    .finds = « attendu fin » est la dernière ligne du scénario ; d'autres la suivent.
    .hurts = Ce qui vient après ne serait pas répété : vous croiriez vérifié un passage de l'appel qui ne l'est pas.
explain-absent-end = « attendu pas fin »
    .finds = « pas » ne se place pas devant « fin » : un scénario dit l'issue que l'appel doit avoir, non celle qu'il ne doit pas avoir.
    .hurts = Toute autre fin ferait réussir la répétition, y compris une fin que vous n'aviez pas voulue.
explain-scenario-missing-data = Un scénario auquel il manque des données
    .finds = Le script reçoit des données pour chaque personne, et le scénario ne les donne pas toutes. Seules celles qui sont « facultatif » peuvent manquer.
    .hurts = La répétition ne ressemblerait à aucun appel : un vrai appel commence toujours avec ces données.
explain-scenario-without-date = Un scénario sans date alors que le script la lit
    .finds = Le script compare ou cite la date du jour, et le scénario ne dit pas quel jour il se passe.
    .hurts = La répétition réussirait aujourd'hui et échouerait dans un mois, ou l'inverse : vous ne pourriez pas vous y fier.
explain-scenario-answer-twice = Deux valeurs pour le même nom dans un scénario
    .finds = La même réponse, ou la même donnée, est donnée deux fois. Pour changer une réponse en cours d'appel, écrivez « corriger ».
    .hurts = On ne saurait pas laquelle la répétition a jouée, et donc ce qu'elle a vérifié.
explain-value-type = Une valeur qui ne convient pas à la question
    .finds = Le scénario donne à une question ou à une donnée une valeur d'une autre nature que celle qu'elle attend.
    .hurts = Aucune personne ne pourrait faire cette réponse : la répétition ne vérifierait rien.
explain-one-value = Plusieurs valeurs pour une question qui n'en reçoit qu'une
    .finds = Le scénario donne plusieurs valeurs à la question, qui n'en reçoit qu'une. Seuls un choix multiple et un classement en reçoivent plusieurs, séparées par des virgules.
    .hurts = L'agente ne pourrait en noter qu'une : la répétition jouerait un appel impossible.
explain-non-answer-refused = « nsp », « refus » ou « passe » là où la question ne l'accepte pas
    .finds = La question n'accepte pas ce qui est écrit : « obligatoire » exclut « nsp » et « refus », et « passe » n'est permis qu'avec « facultatif ».
    .hurts = L'agente ne pourrait pas noter cela : la répétition jouerait un appel impossible.
explain-not-a-data = « donnée » pour autre chose qu'une donnée
    .finds = « donnée » donne une valeur de la liste de contacts. Ce nom est celui d'une question ou d'un calcul ; pour une question, écrivez « réponse ».
    .hurts = La question serait posée à la répétition, qui n'aurait pas de réponse à donner.
explain-unknown-alert = Une alerte qui n'existe pas
    .finds = Après « attendu alerte » vient le nom d'une alerte du script ; celui-ci n'en est pas un.
    .hurts = La répétition attendrait une alerte que rien ne lève, et la vraie alerte ne serait pas vérifiée.
explain-unknown-language = Une langue qui n'est pas celle de l'enquête
    .finds = Le scénario passe à une langue que « langues », dans enquete.yaml, ne cite pas.
    .hurts = Aucun appel ne peut se tenir dans cette langue : il n'y a pas de textes à lire à la personne.
explain-bad-language = Un code de langue qui ne se lit pas
    .finds = Ce qui suit « langue » n'est pas le code d'une langue. Un code s'écrit « ar » ou « pt-BR » ; ce n'est pas le nom de la langue.
    .hurts = On ne saurait pas dans quelle langue continuer la répétition.
explain-bad-turn = Un numéro de tour qui ne se lit pas
    .finds = Ce qui est entre crochets n'est pas un numéro. Dans un scénario, le tour d'une répétition s'écrit par son numéro, à partir de 1 : « age[2] ».
    .hurts = La réponse ne serait donnée à aucun tour, et la répétition s'arrêterait là.
