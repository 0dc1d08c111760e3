# La base de données d'un site : la copier ailleurs, la sauvegarder, la rétablir.

## Commandes ; chaque attribut est une option de la commande

cli-migrate = Copie un site d'une base à une autre, et vérifie que tout y est
    .from = Base où le site se trouve, par exemple sqlite://trame.db
    .to = Base où le copier, par exemple postgres://utilisateur@machine/base
    .format = Forme de la réponse : human ou json
cli-backup = Sauvegarde une base SQLite dans un fichier, sans arrêter le site
    .file = Fichier où écrire la sauvegarde
    .database = Base de données (sinon : sqlite://trame.db)
    .force = Remplace le fichier s'il existe
cli-restore = Remet une sauvegarde à la place d'une base SQLite
    .file = Fichier de la sauvegarde
    .database = Base à rétablir (sinon : sqlite://trame.db)
    .force = Remplace la base qui existe ; elle est gardée à côté

## Copie d'une base à une autre

cli-migrate-progress = Lignes
# $tables, $rows, $before : des nombres ; $before compte les lignes qu'une copie interrompue avait déjà écrites.
cli-migrate-done = Copie vérifiée : { $tables } tables, { $rows } lignes, dont { $before } étaient déjà là. Le compte et l'empreinte de chaque table sont les mêmes des deux côtés.
cli-migrate-next = C'est la source telle qu'elle était au début de cette copie : ce qui y a été noté depuis n'est pas copié. Si le site était ouvert, arrêtez-le et recommencez dans une base neuve. Ensuite, ouvrez le site avec sa nouvelle base : trame serve --database …
cli-migrate-same = La source et la cible sont la même base : donnez deux adresses différentes.
# $cause : le message de la base, en anglais.
cli-migrate-failed = la copie s'est arrêtée : { $cause }. Ce qui est copié reste : relancez la même commande pour continuer.
cli-migrate-no-source = il n'y a pas de base de Trame à l'adresse de la source. Vérifiez l'adresse donnée à --from.
cli-migrate-older = la base source a été faite par une version plus ancienne de Trame. Ouvrez-la d'abord avec cette version (trame serve --database …), arrêtez le site, puis recommencez.
cli-migrate-later = la base source a été faite par une version plus récente de Trame. Faites la copie avec cette version-là.
# $table : le nom d'une table de la base.
cli-migrate-differs = la cible contient autre chose que la source (table « { $table } ») : rien n'y est écrit. Donnez une base neuve. Si la cible vient d'une copie interrompue, la source a changé depuis : arrêtez le site, puis recommencez dans une base neuve.
cli-migrate-unfit = la table « { $table } » de la source contient un caractère nul (U+0000), que PostgreSQL ne garde pas. La copie s'arrête là ; ce qui est copié reste. Demandez à la personne qui s'occupe de la base d'ôter ce caractère de la source, puis recommencez dans une base neuve.
cli-migrate-unequal = la table « { $table } » n'est pas la même des deux côtés : quelque chose a écrit dans la cible pendant la copie. N'ouvrez pas ce site ; recommencez dans une base neuve.
serve-copy-unfinished = une copie vers cette base a été interrompue. Relancez « trame migrate » pour la finir, ou donnez une autre base.

## Sauvegarder et rétablir

# $size : la taille du fichier, en kilooctets.
cli-backup-done = Sauvegarde écrite et vérifiée : { $path } ({ $size } Ko). Elle contient tout ce qui était enregistré quand elle a commencé.
cli-backup-exists = « { $path } » existe déjà. Donnez un autre nom, ou ajoutez --force pour le remplacer.
# $cause : le message du système ou de la base, en anglais.
cli-backup-no-plain-file = « { $path } » n'est pas un fichier ordinaire : rien n'y est écrit. Donnez le nom d'un fichier.
cli-backup-itself = « { $path } » est la base elle-même. Donnez un autre nom à sa copie.
cli-restore-itself = « { $path } » est la base elle-même : il n'y a rien à rétablir. Donnez le fichier d'une sauvegarde.
cli-backup-failed = ce n'est pas fait : { $cause }. La base « { $database } » est comme avant.
cli-backup-not-a-file = « { $database } » n'est pas un fichier SQLite. Sur PostgreSQL, sauvegardez avec pg_dump et rétablissez avec pg_restore.
cli-backup-no-database = il n'y a pas de base de Trame à l'adresse « { $database } ». Vérifiez l'option --database.
cli-backup-damaged = le fichier est abîmé : { $cause }. Rien n'est changé. Prenez une autre sauvegarde.
cli-backup-later = cette sauvegarde a été faite par une version plus récente de Trame. Rétablissez-la avec cette version-là.
cli-backup-in-use = la base « { $database } » est ouverte par un autre programme. Arrêtez le site (Ctrl + C), puis recommencez.
cli-restore-exists = « { $database } » existe déjà. Pour mettre la sauvegarde à sa place, ajoutez --force : la base remplacée est gardée à côté.
cli-restore-not-ours = ce fichier n'est pas une sauvegarde de Trame. Donnez un fichier écrit par « trame backup ».
cli-restore-done = Base rétablie : { $database }. Personne n'y a de connexion ouverte : chacune et chacun doit se connecter de nouveau.
cli-restore-replaced = Base rétablie : { $database }. Celle qui s'y trouvait est gardée : { $aside }. Personne n'a de connexion ouverte : chacune et chacun doit se connecter de nouveau.
