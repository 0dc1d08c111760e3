# Ce qui peut ne pas aller dans un manifeste, un annuaire ou un dossier d'enquête.

## Fichiers

manifest-missing = Cette enquête n'a pas de manifeste.
    .help = Créez « { $path } », qui dit qui a commandé l'enquête et sous quelles règles.
script-missing = Cette enquête n'a pas de script.
    .help = Créez « { $path } ».
package-bad-name = « { $value } » ne peut pas être le nom d'une enquête.
    .help = Renommez son dossier : des lettres minuscules sans accent, des chiffres et des traits d'union, une lettre d'abord ; et ni « communs », ni « termes », ni « diagnostics », ni un nom qui commence par « trame ».

## YAML

yaml-syntax = Cette ligne ne se lit pas : elle devrait s'écrire « clé: valeur ».
    .help = Vérifiez les deux-points suivis d'une espace, les guillemets, les crochets, les accolades et l'alignement (des espaces, pas de tabulations).
yaml-not-an-entry = Une ligne « clé: valeur » est attendue ici.
    .help = Ajoutez la clé et ses deux-points, ou supprimez la ligne.
yaml-several-documents = Le fichier contient plusieurs documents.
    .help = Supprimez la ligne « --- » et ce qui la suit.
yaml-too-complex = Ce fichier est trop complexe pour être lu.
    .help = Écrivez les valeurs en toutes lettres, sans renvois (« & » et « * »).
yaml-too-large = Ce fichier est trop long.
    .help = Raccourcissez-le : un manifeste ou un annuaire tient en { $limit } octets. S'il contient autre chose, enlevez-le.
yaml-not-utf8 = Ce fichier n'est pas écrit en UTF-8.
    .help = Enregistrez-le de nouveau en choisissant l'encodage UTF-8.

## Clés et valeurs

manifest-unknown-key = La clé « { $key } » n'existe pas ici.
    .help = { $fix ->
        [none] Les clés possibles sont : { $known }.
       *[other] Écrivez « { $fix } ».
    }
manifest-missing-key = Il manque la clé « { $key } ».
    .help = Ajoutez une ligne « { $key }: » suivie de sa valeur.
manifest-key-twice = « { $key } » est écrit deux fois.
    .help = Gardez une seule des deux lignes.
manifest-not-entries = Des lignes « clé: valeur » sont attendues ici.
    .help = Écrivez-les sous la clé, en retrait.
manifest-empty = « { $key } » n'a pas de valeur.
    .help = Écrivez-la après les deux-points, ou supprimez la ligne si la clé est facultative.
manifest-not-a-text = « { $key } » attend une seule valeur.
    .help = Écrivez-la sur la ligne, après les deux-points.
manifest-not-a-list = « { $key } » attend une liste.
    .help = Écrivez-la entre crochets, par exemple [en, ar].
manifest-not-among = « { $value } » ne convient pas à « { $key } ».
    .help = { $fix ->
        [none] Choisissez parmi : { $known }.
       *[other] Vouliez-vous écrire « { $fix } » ? Choisissez parmi : { $known }.
    }
manifest-bad-name = « { $value } » ne peut pas servir de nom.
    .help = Des lettres minuscules sans accent, des chiffres et « _ », une lettre d'abord, 64 au plus ; et pas un mot du langage, comme « refus » ou « fin ».
manifest-language-version = La version « { $value } » du langage n'est pas connue.
    .help = Écrivez « langage: { $fix } ».
manifest-bad-duration = « { $value } » n'est pas une durée.
    .help = Écrivez un nombre et son unité : s, min, h ou j. Par exemple « 8 min ».
manifest-bad-months = « { $value } » n'est pas une durée de conservation.
    .help = Écrivez un nombre de mois ou d'années. Par exemple « 6 mois ».
manifest-bad-day = « { $value } » n'est ni un jour, ni une suite de jours.
    .help = Écrivez par exemple « lundi » ou « lundi-vendredi ».
manifest-bad-hours = « { $value } » n'est pas une plage horaire.
    .help = Écrivez les jours, puis leurs plages : « lundi-vendredi 09:00-12:30 13:30-19:00 », et « ; » avant d'autres jours.
manifest-hours-backwards = La plage « { $value } » finit avant de commencer.
    .help = Écrivez l'heure de début, puis celle de fin.
manifest-hours-overlap = La plage « { $value } » en recouvre une autre du même jour.
    .help = Réunissez-les, ou corrigez leurs heures.
manifest-bad-attempts = « { $value } » n'est pas un nombre de tentatives.
    .help = Écrivez un nombre entier de 1 à { $most }.
manifest-bad-language = « { $value } » n'est pas un code de langue.
    .help = Écrivez un code comme fr, ar, pt-BR.
manifest-language-twice = La langue « { $value } » est déjà là.
    .help = Gardez-la une seule fois.
manifest-fallback-nowhere = « { $value } » ne mène à aucune langue de l'enquête : « { $from } » n'aurait pas de textes.
    .help = Choisissez la langue du script ou une de ses cibles.
manifest-outcome-built-in = « { $value } » est déjà une issue de Trame.
    .help = Donnez un autre nom à la vôtre, ou supprimez la ligne.
manifest-unknown-outcome = « { $value } » n'est pas une issue de Trame.
    .help = Une issue propre se range sous une de celles-ci : { $known }.
manifest-unused-outcome = L'issue « { $value } » ne sert jamais.
    .help = Écrivez « fin { $value } » dans le script, ou supprimez la ligne.
directory-bad-phone = « { $value } » n'est pas un numéro de téléphone.
    .help = Écrivez des chiffres, avec des espaces si vous voulez et « + » devant l'indicatif d'un pays ; entre guillemets.
directory-bad-email = « { $value } » n'est pas une adresse électronique.
    .help = Écrivez par exemple service@example.org.
