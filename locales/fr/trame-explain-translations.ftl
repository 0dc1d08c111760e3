# Pages de « trame explain » : la valeur est le titre du code, `.finds` ce qu'il relève,
# `.hurts` pourquoi l'appel en souffre. Les exemples sont dans src/explain.

explain-family-translations = Fichiers de traduction

explain-file-entry-unreadable = Une entrée qui ne se lit pas
    .finds = Une entrée commence à la marge par son nom et « = », et ses lignes suivantes par des espaces. Celle-ci ne suit pas cette forme.
    .hurts = Elle est laissée de côté : la personne entend ce texte dans la langue de repli, au milieu d'un appel dans la sienne.
explain-file-entry-twice = Une entrée qui figure deux fois
    .finds = Deux entrées du fichier ont le même nom ; seule la première est lue.
    .hurts = Si la seconde est la bonne, la personne entend l'ancienne traduction.
explain-file-entry-too-long = Une entrée trop longue
    .finds = Une entrée du fichier dépasse 256 Kio, soit une centaine de pages.
    .hurts = Elle est laissée de côté : la personne entend ce texte dans la langue de repli. C'est sans doute tout un fichier collé dans une entrée.
explain-file-too-long = Un fichier de traduction trop grand
    .finds = Le fichier dépasse 16 Mio.
    .hurts = Rien n'en est lu : tout l'appel se ferait dans la langue de repli.
