# Une nouvelle enquête : « trame new ».

cli-new = Commence une enquête qui marche déjà, à écrire ensuite : une page blanche, ou la copie d'une autre
    .name = Nom de l'enquête : une lettre minuscule sans accent, puis des lettres minuscules, des chiffres ou « - »
    .from = Enquête à copier, avec ses traductions : une du dossier, ou de la bibliothèque livrée avec Trame
cli-new-bad-name = « { $name } » ne peut pas être le nom d'une enquête : il faut une lettre minuscule sans accent, puis des lettres minuscules, des chiffres ou « - », et ni communs, ni termes, ni diagnostics, ni un nom qui commence par trame.
cli-new-taken = « { $name } » est déjà pris : { $path } est là, et n'a pas été touché. Choisissez un autre nom.
# $known : les enquêtes que l'on peut copier
cli-new-unknown = Aucune enquête ne s'appelle « { $name } ». On peut copier : { $known }.
cli-new-unknown-near = Aucune enquête ne s'appelle « { $name } ». Peut-être « { $near } » ? On peut copier : { $known }.
# $count (number) : fichiers que d'autres enquêtes lisent aussi
cli-new-shared = { $count ->
    [one] Écrit aussi : { $count } fichier partagé avec d'autres enquêtes (communs, termes, annuaire)
   *[other] Écrit aussi : { $count } fichiers partagés avec d'autres enquêtes (communs, termes, annuaire)
}
cli-new-completed = Complété, à la fin : { $path }
cli-new-next =
    L'enquête « { $name } » est prête. Ensuite :
      1. ouvrez scripts-library/{ $name }/enquete.yaml (titre, direction, finalité) et scripts-library/{ $name }/script.trame (ce qui se dit et se demande) ;
      2. vérifiez, puis essayez : trame check scripts-library/{ $name }, puis trame test scripts-library/{ $name } ;
      3. jouez l'appel : trame play scripts-library/{ $name }
cli-new-own =
    Une trame d'un autre département devient la vôtre en quelques minutes : son nom et ceux de ses services sont dans locales/*/termes.ftl, ses numéros de téléphone et ses adresses dans scripts-library/annuaire.yaml. Un nom que vous changez en français attend d'être changé dans chaque langue : « trame locales status » dit lesquelles sont fermées, et « trame locales mark » dit qu'elles sont à jour.
