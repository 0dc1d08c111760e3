# Ce que dit la ligne de commande.

## Titres de l'aide

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes
# Tient la place d'une commande dans la ligne d'utilisation.
cli-heading-command = COMMANDE
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-option-help = Affiche cette aide
cli-option-version = Affiche la version

## Commandes et options ; chaque attribut est une option de la commande

cli-trame = Écrire, vérifier et passer des enquêtes par téléphone, dans la langue de la personne appelée
    .ui-lang = Langue des messages : fr ou en
cli-check = Dit ce qui ne va pas dans les enquêtes, et où
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .fix = Fait d'abord les corrections sûres dans les scripts
    .format = Forme de la réponse : human ou json
cli-build = Écrit la trame compilée d'une enquête, en JSON
    .package = Dossier de l'enquête
    .output = Fichier où l'écrire (sinon : la sortie standard)
cli-extract = Écrit les textes d'origine des enquêtes, pour les traductrices
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
cli-play = Répète une enquête dans le terminal, ou la joue d'après deux fichiers
    .package = Dossier de l'enquête
    .lang = Langue de l'appel (sinon : celle de la trame)
    .data = Fichier JSON des données de la personne
    .answers = Fichier JSON des réponses ; l'appel se joue alors sans clavier
    .format = Forme du compte rendu : human ou json
    .at = Date et heure de l'appel, par exemple 2026-12-01T10:00
    .seed = Nombre dont se tirent les ordres aléatoires
    .agente = Nom de l'agente
    .attempt = Rang de l'appel auprès de cette personne
cli-test = Joue les scénarios des enquêtes
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .format = Forme de la réponse : human ou json
cli-serve = Ouvre le site ; c'est aussi ce que fait « trame » seul
    .listen = Adresse où écouter (sinon : 127.0.0.1:8093)
    .database = Base de données (sinon : sqlite://trame.db)

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
cli-no-such-folder = « { $path } » : ce dossier n'existe pas.
cli-no-package = « { $path } » : aucune enquête ici. Donnez un dossier qui contient enquete.yaml et script.trame, ou un dossier de tels dossiers.
cli-one-package = « { $path } » : donnez le dossier d'une seule enquête.
cli-unreadable = « { $path } » ne peut pas être lu : { $cause }
cli-unwritable = « { $path } » ne peut pas être écrit : { $cause }
cli-changed-meanwhile = « { $path } » a changé pendant la vérification : il n'a pas été corrigé. Recommencez.
cli-not-json = « { $path } » n'est pas du JSON, à la ligne { $line }, colonne { $column }.
cli-cause-not-found = ce fichier n'existe pas.
cli-cause-not-allowed = ce n'est pas permis.
cli-cause-not-utf8 = ce n'est pas du texte en UTF-8.
cli-cause-folder = c'est un dossier.
cli-not-sound = l'enquête « { $package } » a des erreurs : corrigez-les d'abord.
cli-written = Écrit : { $path }

## Vérification

cli-severity-error = erreur
cli-severity-warning = attention
cli-severity-info = à savoir
cli-severity-help = aide
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
    [0] Aucune correction n'était à faire sans vous demander.
    [one] Une correction est faite.
   *[other] { $count } corrections sont faites.
    }
# $count (number) : corrections qui ne sont pas faites.
cli-not-mended-count = { $count ->
    [one] Une correction n'est pas faite : elle ferait paraître d'autres erreurs. Corrigez cette ligne vous-même.
   *[other] { $count } corrections ne sont pas faites : chacune ferait paraître d'autres erreurs. Corrigez ces lignes vous-même.
    }

## Scénarios

cli-test-passed = réussi
cli-test-failed = échoué
cli-test-not-compiled = la trame a des erreurs : ses scénarios n'ont pas été joués
cli-test-count = Scénarios réussis : { $passed }. Échoués : { $failed }.

## Répétition

cli-play-step = Étape : { $title }
cli-play-note = (pour vous) { $text }
cli-play-refer = Orienter vers : { $name }
cli-play-alert = Alerte « { $id } » envoyée à { $service }
cli-play-alert-high = Alerte « { $id } » envoyée à { $service }, priorité haute
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
