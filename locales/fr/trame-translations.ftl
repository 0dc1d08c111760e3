# Les traductions : les commandes « trame locales », les états d'un texte.

## Commandes

cli-locales = Tient les traductions : où elles en sont, leur ordre, leurs fautes
cli-locales-status = Dit où en est chaque langue de chaque enquête, et ce qui la tient fermée
    .paths = Dossiers d'enquêtes, ou dossiers qui en contiennent (sinon : scripts-library)
    .lang = Langues, séparées par des virgules (sinon : toutes celles de l'enquête)
    .format = Forme de la réponse : human ou json
