# Ce que dit la ligne de commande.

## Titres de l'aide

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes{"\u00A0"}
# Tient la place d'une commande dans la ligne d'utilisation.
cli-heading-command = COMMANDE
cli-heading-arguments = Arguments{"\u00A0"}
cli-heading-options = Options{"\u00A0"}
cli-option-help = Affiche cette aide
# Sous la liste des commandes.
cli-help-first = Pour écrire une première enquête : « Commencer en dix minutes », au début de dsl/README.md.
cli-option-version = Affiche la version

## Commandes et options ; chaque attribut est une option de la commande

cli-trame = Écrire, vérifier et passer des enquêtes par téléphone, dans la langue de la personne appelée
    .ui-lang = Langue des messages : fr ou en
cli-check = Dit ce qui ne va pas dans les enquêtes, et où
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .fix = Fait d'abord les corrections sûres dans les scripts
    .format = Forme de la réponse : human ou json
cli-explain = Explique un code de « trame check » : ce qu'il relève, pourquoi l'appel en souffre, un exemple
    .code = Code à expliquer, par exemple unknown-name (sinon : la liste de tous les codes)
    .format = Forme de la réponse : human ou json
cli-build = Écrit la trame compilée d'une enquête, en JSON
    .package = Dossier de l'enquête
    .output = Fichier où l'écrire (sinon : la sortie standard)
cli-estimate = Dit combien de temps dure l'appel, dans chaque langue
    .package = Dossier de l'enquête
    .lang = Langues de l'appel, séparées par des virgules (sinon : toutes celles de l'enquête)
    .calls = Nombre d'appels tirés au sort dans chaque langue (sinon : 500)
    .seed = Nombre dont se tirent les appels (sinon : 0)
    .format = Forme de la réponse : human ou json
cli-extract = Écrit les textes source des enquêtes, pour les traductrices
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
cli-graph = Dessine l'appel : ses étapes, ce qui mène de l'une à l'autre, ses issues
    .package = Dossier de l'enquête
    .output = Fichier où l'écrire : .svg, .dot, .mmd ou .txt (sinon : la sortie standard)
    .format = Ce qu'il faut écrire, sinon ce que dit le nom du fichier : svg, dot, mermaid ou text
cli-fmt = Met les trames en page, toutes de la même manière, sans rien changer à ce qu'elles disent
    .paths = Dossiers ou fichiers .trame (sinon : scripts-library) ; « - » seul : de l'entrée standard à la sortie standard
    .check = N'écrit rien : nomme les trames à mettre en page
cli-play = Joue un appel dans le terminal, au clavier ou d'après deux fichiers
    .package = Dossier de l'enquête
    .lang = Langue de l'appel (sinon : celle de la trame)
    .data = Fichier JSON des données de la personne
    .answers = Fichier JSON des réponses ; l'appel se joue alors sans clavier
    .format = Forme du compte rendu : human ou json
    .at = Date et heure de l'appel, par exemple 2026-12-01T10:00
    .seed = Nombre dont se tirent les ordres aléatoires
    .agente = Nom de l'agente
    .attempt = Numéro de la tentative auprès de cette personne
cli-test = Joue les scénarios des enquêtes
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .format = Forme de la réponse : human ou json
    .suggest = Propose des scénarios qui atteindraient ce qu'aucun n'atteint
cli-simulate = Tire des appels au sort, et dit ce qu'ils deviennent
    .package = Dossier de l'enquête
    .calls = Nombre d'appels (sinon : 1 000)
    .seed = Nombre dont se tire le premier appel (sinon : 0) ; l'appel suivant se tire du nombre suivant
    .format = Forme de la réponse : human ou json
cli-serve = Ouvre le site ; « trame » seul ouvre une démonstration
    .listen = Adresse où écouter (sinon : 127.0.0.1:8093)
    .database = Base de données (sinon : sqlite://trame.db)
    .demonstration = Sert une démonstration : tout y est inventé
    .public-url = Adresse publique du site, quand un serveur avec TLS est devant : https://…
    .site-name = Nom du site
    .trusted-proxies = Adresses IP des serveurs placés devant le site, séparées par des virgules
    .oidc-issuer = Adresse de l'annuaire du département (OpenID Connect), pour s'y connecter : https://…
    .oidc-client-id = Nom du site dans cet annuaire ; son secret se donne par TRAME_OIDC_CLIENT_SECRET
    .oidc-name = Comment on appelle cet annuaire : « l'annuaire du Cher »
    .oidc-trust-email = Tient pour vérifiées les adresses dont l'annuaire du département ne dit rien (ProConnect, Entra ID)
    .oidc-no-pkce = Se passe de PKCE, pour les annuaires qui le refusent (ProConnect)
cli-user = Tient les comptes : en ajoute, change les rôles, donne des liens, ferme et rouvre
cli-user-add = Ajoute un compte, et donne le lien avec lequel la personne choisit un mot de passe
    .email = Adresse électronique de la personne
    .name = Nom, tel qu'il est dit au téléphone (nécessaire pour un nouveau compte)
    .roles = Tous ses rôles, séparés par des virgules : autrice, traductrice, agente, responsable, administratrice
    .speaks = Langues dans lesquelles elle appelle : fr,ar
    .translates = Langues vers lesquelles elle traduit : ar,ta
    .direction = Direction pour laquelle elle écrit
    .database = Base de données (sinon : sqlite://trame.db)
    .public-url = Adresse publique du site, pour écrire les liens (sinon : http://127.0.0.1:8093)
cli-user-role = Change les rôles d'une personne
    .email = Adresse électronique de la personne
    .name = Nom, tel qu'il est dit au téléphone (nécessaire pour un nouveau compte)
    .roles = Tous ses rôles, séparés par des virgules : autrice, traductrice, agente, responsable, administratrice
    .speaks = Langues dans lesquelles elle appelle : fr,ar
    .translates = Langues vers lesquelles elle traduit : ar,ta
    .direction = Direction pour laquelle elle écrit
    .database = Base de données (sinon : sqlite://trame.db)
    .public-url = Adresse publique du site, pour écrire les liens (sinon : http://127.0.0.1:8093)
cli-user-disable = Ferme un compte et ses connexions
    .email = Adresse électronique de la personne
    .database = Base de données (sinon : sqlite://trame.db)
    .public-url = Adresse publique du site, pour écrire les liens (sinon : http://127.0.0.1:8093)
cli-user-enable = Rouvre un compte
    .email = Adresse électronique de la personne
    .database = Base de données (sinon : sqlite://trame.db)
    .public-url = Adresse publique du site, pour écrire les liens (sinon : http://127.0.0.1:8093)
cli-user-link = Donne un nouveau lien pour choisir un mot de passe
    .email = Adresse électronique de la personne
    .database = Base de données (sinon : sqlite://trame.db)
    .public-url = Adresse publique du site, pour écrire les liens (sinon : http://127.0.0.1:8093)
cli-user-list = Liste les comptes
    .format = Forme de la réponse : human ou json
    .database = Base de données (sinon : sqlite://trame.db)
    .public-url = Adresse publique du site, pour écrire les liens (sinon : http://127.0.0.1:8093)

## Refus

cli-error = erreur :
cli-usage-unknown-argument = l'option « { $arg } » n'existe pas.
cli-usage-unknown-command = la commande « { $command } » n'existe pas.
cli-usage-no-value = l'option { $arg } attend une valeur.
cli-usage-not-among = « { $value } » ne convient pas à { $arg } : choisissez parmi { $known }.
cli-usage-bad-value = « { $value } » ne convient pas à { $arg }.
cli-usage-missing = il manque { $arg }.
cli-usage-conflict = { $arg } et { $other } ne vont pas ensemble.
cli-usage-not-utf8 = un argument n'est pas du texte en UTF-8.
cli-usage-other = cette demande n'est pas comprise.
cli-usage-likely = Vouliez-vous dire « { $likely } » ?
cli-usage-help = Pour en savoir plus : trame --help
cli-no-such-folder = « { $path } » : il n'y a pas de dossier de ce nom. Donnez le dossier d'une enquête, ou placez-vous dans le dossier qui contient « scripts-library ».
cli-no-package = « { $path } » : aucune enquête ici. Donnez un dossier qui contient enquete.yaml et script.trame, ou un dossier de tels dossiers.
cli-nothing-there = « { $path } » : il n'y a rien à cet endroit.
cli-no-script = « { $path } » : aucune trame ici. Donnez un fichier .trame, ou un dossier qui en contient.
cli-one-package = « { $path } » : donnez le dossier d'une seule enquête.
cli-unreadable = « { $path } » ne peut pas être lu : { $cause }
cli-over-source = « { $path } » porte le nom d'un fichier qu'une personne écrit. Donnez un autre nom, par exemple appel.json pour « trame build », appel.svg pour « trame graph ».
cli-unwritable = « { $path } » ne peut pas être écrit : { $cause }
cli-changed-meanwhile = « { $path } » a changé pendant la vérification : il n'a pas été corrigé. Recommencez.
cli-not-json = « { $path } » n'est pas du JSON, à la ligne { $line }, colonne { $column }.
cli-cause-not-found = ce fichier ou son dossier n'existe pas.
cli-cause-not-allowed = ce n'est pas permis.
cli-cause-not-utf8 = ce n'est pas du texte en UTF-8.
cli-cause-folder = c'est un dossier.
cli-cause-taken = cette adresse est déjà prise.
cli-not-sound = l'enquête « { $package } » a des erreurs : corrigez-les, puis recommencez.
cli-written = Écrit : { $path }
cli-graph-which = « { $path } » ne dit pas quoi écrire : donnez un nom en .svg, .dot, .mmd ou .txt, ou l'option --format.

## Vérification

cli-severity-error = erreur
cli-severity-warning = attention
cli-severity-info = à savoir
cli-severity-help = aide{"\u00A0"}
cli-check-count = Enquêtes vérifiées : { $packages }. Erreurs : { $errors }. Points d'attention : { $warnings }.
# $count (number) : fautes que « trame check --fix » corrigerait.
cli-check-mendable = { $count ->
    [one] Une faute se corrige d'elle-même : trame check --fix
   *[other] { $count } fautes se corrigent d'elles-mêmes : trame check --fix
    }
cli-mended = corrigé
cli-not-mended = laissé
# $count (number) : corrections faites.
cli-mended-count = { $count ->
    [0] Aucune correction n'est faite.
    [one] Une correction est faite.
   *[other] { $count } corrections sont faites.
    }
# $count (number) : corrections qui ne sont pas faites.
cli-not-mended-count = { $count ->
    [one] Une correction n'est pas faite : elle ferait paraître d'autres erreurs. Corrigez cette ligne vous-même.
   *[other] { $count } corrections ne sont pas faites : chacune ferait paraître d'autres erreurs. Corrigez ces lignes vous-même.
    }

cli-check-explain = Pour comprendre un code écrit entre crochets : trame explain { $code }

## Pages des codes

# $severity : « erreur » ou « attention ».
cli-explain-head = { $code } ({ $severity })
cli-explain-finds = Ce que relève ce code
cli-explain-hurts = Pourquoi l'appel en souffre
# $place : où se trouvent les lignes de l'exemple.
cli-explain-example = { $place ->
        [step] Exemple, dans une étape
        [manifest] Exemple, dans enquete.yaml
        [directory] Exemple, dans annuaire.yaml
        [translation] Exemple, dans un fichier de traduction
       *[script] Exemple
    }
cli-explain-instead = À écrire plutôt
cli-explain-unknown = « { $code } » n'est pas un code de Trame.
cli-explain-all = Pour les voir tous : trame explain
cli-explain-one = Pour lire la page d'un code : trame explain CODE

## Mise en page

cli-fmt-done = Mis en page : { $path }
cli-fmt-would = À mettre en page : { $path }
cli-fmt-left = « { $path } » a des erreurs : ce fichier est laissé tel quel.
cli-fmt-count = Trames lues : { $scripts }. Mises en page : { $changed }. Avec des erreurs, donc laissées telles quelles : { $faulty }.
cli-fmt-check-count = Trames lues : { $scripts }. À mettre en page : { $changed }. Avec des erreurs : { $faulty }.
# Tient la place d'un nom de fichier devant une erreur.
cli-fmt-stdin = entrée standard
cli-fmt-stdin-alone = « - » lit l'entrée standard : donnez-le seul.

## Scénarios

cli-test-passed = réussi
cli-test-failed = échoué
cli-test-not-compiled = les scénarios d'une enquête n'ont pas été joués : corrigez d'abord ses erreurs (trame check)
cli-test-count = Scénarios réussis : { $passed }. Échoués : { $failed }.
# Les trois valeurs sont de la forme 5/6.
cli-test-coverage = { $package } : étapes { $steps }, réponses { $answers }, branches { $branches }
cli-test-missing = Aucun scénario n'atteint :
# Début du nom des scénarios proposés : des lettres sans accent, des chiffres et _.
cli-test-suggested-name = suggere
cli-test-suggested-others = et { $count } de plus
cli-test-suggested = Scénarios proposés, à copier à la fin de la trame, puis à relire :
cli-test-unreached = Aucun des { $calls } appels tirés au sort n'atteint :

## Ce qu'un appel peut atteindre

# Une étape, une réponse, une branche. « place » est un fichier et une ligne.
cli-goal-line = { $place } : { $goal }
cli-goal-step = étape « { $name } »
cli-goal-answer = réponse « { $code } » à la question « { $question } »
# « line » est la ligne « si … » ou « répéter … » telle qu'elle est écrite.
cli-goal-branch-true = « { $line } » quand la condition est vraie
cli-goal-branch-false = « { $line } » quand la condition n'est pas vraie
cli-goal-roster-some = « { $line } » avec un tour ou plus
cli-goal-roster-none = « { $line } » sans aucun tour

## Appels tirés au sort

cli-simulate-progress = Appels
cli-simulate-title = « { $package } » : { $calls } appels tirés au sort, à partir du nombre { $seed }
cli-simulate-outcomes = Issues :
cli-simulate-steps = Étapes :
cli-simulate-percent = { $value } %
cli-simulate-never = jamais atteinte
cli-simulate-shares = Les réponses sont tirées pour que les appels passent partout : ces parts ne disent pas ce que les personnes répondront.
# « count » et « shown » sont les nombres que « questions » et « screens » écrivent.
cli-simulate-median =
    Appel médian : { $questions } { $count ->
        [one] question
       *[other] questions
    }, { $screens } { $shown ->
        [one] écran
       *[other] écrans
    } (--seed { $seed })
cli-simulate-longest =
    Appel le plus long : { $questions } { $count ->
        [one] question
       *[other] questions
    }, { $screens } { $shown ->
        [one] écran
       *[other] écrans
    } (--seed { $seed })
cli-simulate-no-dead-end = Impasses : aucune
cli-simulate-dead-ends = Impasses :
cli-simulate-dead-end = { $message } Appels concernés : { $calls }. Pour en voir un : --calls 1 --seed { $seed }
# Les parcours ont été examinés un à un.
cli-simulate-routes-possible = Parcours possibles : { $count } ; suivis par ces appels : { $met }.
cli-simulate-routes = Parcours : { $count } ; suivis par ces appels : { $met }. Les conditions ne sont pas examinées dans ce compte : certains parcours peuvent être impossibles.
cli-simulate-routes-more = Parcours : plus de { $count } ; suivis par ces appels : { $met }. Les conditions ne sont pas examinées dans ce compte : certains parcours peuvent être impossibles.
# Un nombre trop long pour être écrit : 1,23 × 10^45.
cli-simulate-power = { $start } × 10^{ $power }
cli-simulate-unmet = Aucun de ces appels n'atteint :
cli-simulate-call = « { $package } » : l'appel tiré du nombre { $seed }
cli-simulate-outcome = Issue : { $outcome }
cli-simulate-died = Impasse : { $message }

## Appel joué dans le terminal

cli-play-step = Étape : { $title }
cli-play-note = (pour vous) { $text }
cli-play-pronounced = (se prononce) { $text }
cli-play-fallback = (en { $language } : pas encore traduit)
cli-play-refer = Orienter vers : { $name }
cli-play-alert = Alerte « { $id } » notée pour { $service }
cli-play-alert-high = Alerte « { $id } » notée pour { $service }, priorité haute
cli-play-capped = « { $id } » : { $asked } tours demandés, { $made } faits.
cli-play-check-hard = À corriger avant de continuer. Tapez : corriger NOM
cli-play-check-soft = À vérifier. Tapez « confirmer », ou : corriger NOM
cli-play-check-questions = Réponses en cause : { $questions }
cli-play-rows = Une réponse par ligne, dans l'ordre, séparées par des virgules : { $rows }
cli-play-proposed = Réponse proposée (Entrée pour la garder) : { $value }
cli-play-detail = Précisez « { $code } » (Entrée pour laisser vide) :
cli-play-end = Fin de l'appel : { $outcome }. Tapez « fin » pour conclure, ou « retour ».
cli-play-over = Appel terminé : { $outcome }
cli-play-prompt = >
cli-play-unknown-command = Tapez ? pour savoir ce qui peut être tapé.
cli-play-no-question = Il n'y a pas de question à laquelle répondre.
cli-play-corrected = Nouvelle réponse à « { $name } » :
cli-play-objection = Objections : { $names }
cli-play-help =
    Répondez par le numéro ou le code d'une réponse (plusieurs : séparés par des virgules), un nombre, une date (2026-01-31), une heure (14:30) ou un texte.
      nsp              la personne ne sait pas
      refus            la personne ne veut pas répondre
      passe            laisser une question facultative
      retour           revenir à la question précédente
      corriger NOM     changer une réponse donnée
      confirmer        confirmer une réponse surprenante
      langue CODE      changer de langue
      objection NOM    répondre à une objection
      note TEXTE       prendre une note
      fin ISSUE        finir l'appel
      ?                cette aide
cli-play-needs-files = --format json demande aussi --answers.
cli-play-bad-at = « { $value } » n'est pas une date et une heure : écrivez par exemple 2026-12-01T10:00.
cli-play-bad-language = « { $value } » n'est pas un code de langue : écrivez par exemple ar ou pt-BR.
cli-play-agente = Camille
cli-play-first = C'est la première question.
cli-play-which-outcome = Avec quelle issue ? Par exemple : fin refus
cli-play-callback = Quel jour et à quelle heure rappeler ? Par exemple 2026-12-01T10:00
cli-play-not-object = « { $path } » : un objet JSON est attendu, nom → valeur.
cli-play-bad-value = « { $path } », « { $name } » : cette valeur n'est ni un texte, ni un nombre, ni une liste.
cli-play-bad-slot = « { $name } » ne désigne pas une réponse : écrivez q, q[2], q.ligne ou q.code.

## Durée

cli-estimate-title = Durée de l'appel : { $title }
cli-estimate-head-language = langue
cli-estimate-head-shortest = la plus courte
cli-estimate-head-median = médiane
cli-estimate-head-complete = appel complet
cli-estimate-head-longest = la plus longue
cli-estimate-head-bound = au plus
cli-estimate-seconds = { $seconds } s
cli-estimate-minutes = { $minutes } min
cli-estimate-minutes-and-seconds = { $minutes } min { $seconds } s
cli-estimate-range = { $least } à { $most }
cli-estimate-drawn = Les quatre premières durées sont celles de { $calls } appels tirés au sort par langue, qui passent partout : ce ne sont pas les réponses de vraies personnes. « appel complet » : la médiane de ceux qui vont au bout.
cli-estimate-bound = « au plus » : le chemin le plus long de la trame, sans regarder si ses conditions peuvent être réunies. Objections, corrections et conversation ne sont pas comptées.
# $percent : 75
cli-estimate-reading = Lecture : vitesses à voix haute mesurées par IReST (Trauzettel-Klosinski et Dietz, 2012), ramenées à { $percent } % pour le téléphone. Ce { $percent } % est une supposition, à régler avec les agentes.
cli-estimate-recalled = Vitesse notée de mémoire, à vérifier dans IReST : { $languages }.
cli-estimate-unknown = Aucune vitesse publiée : { $languages }. D'où une fourchette, de la langue à alphabet la plus lente à la plus rapide.
cli-estimate-untranslated = Des textes n'y sont pas traduits, et sont comptés dans la langue où ils sont lus : { $languages }.
cli-estimate-answers = Réponses : { $closed } s pour un choix ou un nombre, { $open } s pour un texte ou des coordonnées. Ce sont des suppositions ; « temps_reponse », dans enquete.yaml, les change.
# $times : « texte 15 s, date 5 s »
cli-estimate-manifest = D'après enquete.yaml : { $times }.
cli-estimate-given = { $type } { $seconds } s
# $severity : « attention »
cli-estimate-warning = { $severity } : { $warning }
cli-estimate-too-long = { $language } : l'appel le plus long dépasse « duree_max » ({ $limit }) : { $length }. Raccourcissez la trame, ou changez « duree_max » dans enquete.yaml.
cli-estimate-may-be-too-long = { $language } : l'appel le plus long dépasse peut-être « duree_max » ({ $limit }) : { $length }. Faites l'essai avec une personne qui parle cette langue.
cli-estimate-route-too-long = { $language } : le chemin le plus long de la trame dépasse « duree_max » ({ $limit }) : { $length }. Aucun des appels tirés au sort n'a été si long.
cli-estimate-language = « { $value } » n'est pas une langue de cette enquête : choisissez parmi { $known }.
cli-estimate-no-end = aucun des appels tirés au sort dans « { $package } » n'arrive à une fin : voyez ce que dit « trame simulate ».
