# Publishing: what is read at the start and on the pages of enquêtes.

# $path: a file of the enquête
serve-conflict = { $path }: this file has changed in the folder and on the site. The site's is kept; nothing is lost. Compare the two, then give the folder's file the site's text, or the other way round.
