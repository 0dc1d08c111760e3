# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-words = Mots-clés, signes et noms

explain-unknown-keyword = Un mot-clé mal écrit
    .finds = La ligne commence par un mot proche d'un mot-clé, et qui n'en est pas un. Les accents peuvent manquer, mais pas les lettres.
    .hurts = La ligne et ce qu'elle contient seraient perdus : la question ne serait pas posée, ou la phrase pas dite.
explain-unknown-line = Une ligne dont le début ne dit pas ce qu'elle est
    .finds = La ligne ne commence ni par un mot-clé, ni par une marque : « > » pour ce qui se dit, « ! » pour une note à l'agente, « - » pour une réponse, « # » pour un commentaire.
    .hurts = Rien ne dit s'il faut la lire à la personne ou la garder pour l'agente. Une consigne pourrait être lue tout haut, ou une phrase importante ne pas l'être.
explain-bad-dash = Un tiret long, ou une puce, devant une réponse
    .finds = La réponse commence par « – », « — » ou « • » au lieu d'un trait d'union « - ». Les traitements de texte font cet échange tout seuls.
    .hurts = La réponse ne serait pas proposée à l'agente, qui ne pourrait pas noter ce que la personne vient de dire.
explain-bad-arrow = Une flèche d'une autre forme
    .finds = La ligne commence par « → » ou « ⇒ » au lieu de « -> », un trait d'union suivi de « supérieur ».
    .hurts = L'appel n'irait pas à l'étape voulue : l'agente continuerait avec des questions qui ne concernent pas la personne.
explain-comment-after = Un commentaire à la suite d'une instruction
    .finds = Un commentaire, annoncé par « # », prend une ligne à lui seul. Dans un texte à dire, en revanche, « # » est un caractère comme un autre.
    .hurts = Votre remarque serait prise pour une partie de la condition ou de l'issue : le script ferait autre chose que ce que vous avez noté.
explain-extra-words = Des mots de trop à la fin de la ligne
    .finds = La ligne est complète, et d'autres mots la suivent. Souvent, c'est un texte à dire, qui se place au-dessous, sur une ligne « > ».
    .hurts = Ces mots ne seraient dits à personne : l'agente lirait un écran où il manque la moitié de ce que vous avez écrit.
explain-missing-colon = Il manque « : » après le nom ou le code
    .finds = Une question, une étape ou une réponse s'écrit avec un nom court, puis « : », puis son type, son titre ou son libellé. Ce deux-points manque.
    .hurts = Sans nom séparé du reste, la réponse n'aurait pas de colonne dans les résultats, ou l'agente n'aurait pas de libellé à lire.
explain-missing-equals = Il manque « = » après le nom
    .finds = Une valeur se donne par « = », et le signe manque.
    .hurts = La valeur ne serait pas calculée : tout ce qui en dépend dans l'appel (une phrase, un cas à part) resterait vide.
explain-wrong-equals = Un autre signe à la place de « = »
    .finds = Une valeur est annoncée par « : », « == » ou un autre signe, au lieu de « = ».
    .hurts = La valeur ne serait pas calculée : ce qui en dépend dans l'appel resterait vide.
explain-missing-title = Il manque un titre après « : »
    .finds = Une étape, une objection ou un scénario a un nom pour le script, puis « : » et un titre pour les personnes. Le titre manque.
    .hurts = L'agente lit ce titre en haut de son écran pour savoir où elle en est, ou dans la liste des objections pour trouver la bonne. Sans lui, elle cherche pendant que la personne attend.
explain-missing-si = Il manque « si » après « confirmer »
    .finds = Entre « confirmer » et ce qui est surprenant, le mot « si » manque.
    .hurts = Sans condition, l'agente devrait confirmer toutes les réponses, ou aucune : une erreur de saisie passerait inaperçue.
explain-bad-path = Un chemin que « inclure » ne peut pas suivre
    .finds = Le chemin part du dossier scripts-library et ne contient que des minuscules sans accent, des chiffres, « _ », « - » et « / », sans « .. » ni « .trame » à la fin.
    .hurts = Le fichier ne serait pas trouvé : ses étapes, par exemple la demande de consentement, manqueraient à l'appel.
explain-missing-name = Il manque un nom
    .finds = La ligne doit nommer quelque chose (un texte, une question, une liste, une étape), et le nom manque.
    .hurts = Le nom relie tout : la traduction à sa phrase, la réponse à sa colonne. Sans lui, la phrase ne peut être ni traduite ni retrouvée.
explain-bad-name = Un nom écrit avec d'autres caractères que ceux permis
    .finds = Un nom commence par une lettre et ne contient que des minuscules sans accent, des chiffres et « _ », sans espace.
    .hurts = Le nom devient le titre d'une colonne des résultats et le repère des traductrices : avec un accent ou une espace, l'un ou l'autre ne le retrouverait pas.
explain-name-too-long = Un nom de plus de 64 caractères
    .finds = Le nom dépasse 64 caractères.
    .hurts = Il sert de titre de colonne dans les résultats : une phrase entière y serait illisible. Gardez un ou deux mots ; la phrase, elle, se dit sur une ligne « > ».
explain-reserved-name = Un mot du langage pris comme nom
    .finds = Certains mots ont déjà un sens dans un script : « nsp », « refus », « fin », « langue », « aujourd_hui »… Ils ne peuvent pas nommer autre chose.
    .hurts = Une condition sur ce mot pourrait parler de deux choses à la fois, et l'appel suivrait l'une quand vous pensiez à l'autre.
