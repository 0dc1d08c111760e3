# Publier : ce que l'on lit au démarrage et sur les pages des enquêtes.

# $path : un fichier de l'enquête
serve-conflict = { $path } : ce fichier a changé dans le dossier et sur le site. Celui du site est gardé ; rien n'est perdu. Comparez les deux, puis donnez au fichier du dossier le texte du site, ou l'inverse.
