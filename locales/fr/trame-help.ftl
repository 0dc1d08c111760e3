### L'aide, un sujet par page. Une ligne vide sépare deux paragraphes.
### Ce qui est écrit ici décrit ce que le programme fait : à relire quand une page change.

help-link = Aide
# Dans l'écran de l'appel : l'appel reste ouvert.
help-link-apart = Aide (nouvel onglet)
help-title = Aide
help-others = Autres sujets
error-sign-in-link = Aller à la connexion

help-accueil-title = Ce que vous trouvez ici
help-accueil-text =
    Trame sert à téléphoner à des personnes pour un service public, dans leur langue. L'accueil montre ce que vos rôles vous permettent de faire, et rien d'autre.

    Les pages se parcourent au clavier : Tab avance, Maj + Tab recule, Entrée ouvre. Le premier lien de chaque page mène droit à son contenu. Le lien en bas de page change la langue de l'interface ; votre choix est gardé sur ce navigateur.

    S'il vous manque une page, demandez à l'administratrice de compléter vos rôles.
help-connexion-title = Se connecter
help-connexion-text =
    Écrivez votre adresse électronique et votre mot de passe. Si le site propose l'annuaire du département, vous pouvez passer par lui : il faut quand même qu'un compte ait été créé ici à votre adresse.

    Après plusieurs essais manqués, il faut attendre quelques minutes ; la page dit combien. Mot de passe oublié : l'administratrice vous donne un lien pour en choisir un autre. Trame n'envoie aucun message.

    Une connexion se termine après huit heures sans activité, après seize heures dans tous les cas, ou quand vous fermez le navigateur. Sur un poste partagé, déconnectez-vous toujours.
help-invitation-title = Le lien pour choisir un mot de passe
help-invitation-text =
    Ce lien vous a été remis par l'administratrice. Il sert une seule fois, pendant trois jours ; un lien plus récent le remplace. Celui qui crée le premier compte d'un site n'est valable que 24 heures.

    Il faut au moins 12 caractères. Un mot de passe facile à deviner est refusé, même long : votre nom, une suite de touches, un mot courant. Quelques mots sans rapport entre eux conviennent bien.

    Une fois le mot de passe enregistré, vous êtes connectée, et vos autres connexions sont fermées.
help-compte-title = Votre compte
help-compte-text =
    Cette page montre votre nom, vos rôles, vos langues et votre direction. Vous y changez votre mot de passe ; le reste, l'administratrice le change.

    Changer de mot de passe ferme vos autres connexions. La liste de vos connexions ouvertes dit depuis quand et d'où ; si l'une n'est pas la vôtre, fermez-la et changez de mot de passe tout de suite.

    Si vous écrivez ou traduisez, vous pouvez travailler dans un dossier de votre poste, avec vos outils. Créez un jeton ici : il n'est montré qu'une fois, est valable 90 jours si vous ne dites rien, et agit en votre nom. Donnez-le par la variable TRAME_TOKEN, puis « trame pull » reçoit vos fichiers et « trame push » envoie ce que vous avez changé. Ce qui a changé des deux côtés est montré, jamais écrasé.

    Une autrice change les enquêtes de sa direction ; une traductrice, les textes de ses langues ; ce que toutes les enquêtes partagent, une administratrice. Un jeton perdu se retire ici. Changer de mot de passe les retire tous.
help-campagnes-title = Les campagnes
help-campagnes-text =
    Une campagne, c'est une enquête et une liste de personnes à appeler. Une agente voit celles dont elle est membre ; une responsable les voit toutes.

    Si aucune campagne n'est là, demandez à la responsable de l'unité d'appels de vous y ajouter.
help-liste-title = La liste des personnes à appeler
help-liste-text =
    « Personne suivante » choisit pour vous : un rappel dont l'heure est venue, ou la prochaine personne qui parle une de vos langues. Vous pouvez aussi appeler quelqu'un depuis sa ligne, et reprendre un appel en cours.

    Cliquez sur le titre d'une colonne pour trier. Les numéros ne s'affichent en entier que pendant l'appel. Ouvrir cette liste est noté au journal.

    Une responsable voit la liste, décide qui appelle et passe la campagne à une nouvelle version de l'enquête ; elle ne mène pas d'appel.
help-appel-title = Pendant un appel
help-appel-text =
    Lisez à voix haute ce qui est écrit en grand. Quand l'appel n'est pas en français, le texte français est dessous, plus petit. Ce qui suit le signe ⚠ est pour vous, pas pour la personne.

    Sous une phrase traduite, la ligne en italique dit comment la prononcer ; P la cache ou la montre. Une marque signale une phrase qui n'est pas traduite, avec la langue où elle est écrite, ou dont le français a changé depuis. Quand une phrase ne va pas, T la signale aux traductrices et traducteurs, sans rien de la personne ; l'appel continue.

    Chaque bouton montre sa touche : les chiffres choisissent une réponse, Entrée continue, O ouvre les objections, N écrit une note, A note une alerte, F finit l'appel, ? montre toutes les touches. Dans un champ, faites d'abord Échap.

    Une alerte est enregistrée pour le service et montrée à l'écran, mais Trame n'envoie rien : prévenez aussi le service par téléphone.

    Une réponse affichée comme notée est enregistrée. Si le serveur ne répond plus, un bandeau le dit, vos réponses sont gardées sur ce poste et partent dès son retour : ne fermez pas l'onglet. Un appel laissé en cours se reprend où il en était, depuis la liste, par vous ou par une autre agente de la campagne.
help-membres-title = Qui appelle pour une campagne
help-membres-text =
    Cochez les agentes qui appellent pour cette campagne, puis enregistrez. Seules sont proposées les personnes qui ont le rôle d'agente et dont le compte est ouvert.

    Qui est retirée ne voit plus ni la liste ni les appels, aussitôt ; ce qu'elle a noté est gardé. Chaque changement est noté au journal.
help-enquetes-title = Les enquêtes et leurs versions
help-enquetes-text =
    Une autrice voit les enquêtes de sa direction, une traductrice celles qui ont une de ses langues, une responsable toutes. La page d'une enquête dit ce qui ne va pas, les points d'attention et ce qui a changé depuis la dernière version.

    Seule une autrice de la direction publie, et seulement s'il ne reste aucune erreur. Une version publiée ne change plus : pour la corriger, on en publie une autre.

    Publier ne change pas les campagnes. La responsable les fait passer à la nouvelle version quand elle le décide ; les appels déjà commencés finissent sur la leur.

    Pour écrire votre première enquête, demandez à l'administratrice la page « Commencer en dix minutes » : elle est au début de dsl/README.md, dans les fichiers de Trame. Tout le langage est expliqué à la suite, par des exemples.

    Dans un dossier à soi, « trame new » commence une enquête, d'une page blanche ou d'une copie, et « trame print » met tout un appel sur papier : pour se former, pour relire, et pour le jour où le réseau est en panne.
help-traductions-title = Traduire
help-traductions-text =
    La page des traductions montre, pour chaque enquête et chacune de vos langues, ce qui reste à faire et ce qui tient la langue fermée aux appels. Ouvrez une langue : les textes y sont dans l'ordre de l'appel, étape par étape, avec les conditions qui y mènent.

    Un texte est à traduire, en brouillon, traduit ou relu. Quand le français change, la traduction est marquée « français modifié » ; quand seul ce qui l'entoure change, « contexte modifié ». « Enregistrer » garde vos mots et n'efface aucune marque. Seuls « Enregistrer comme traduit », « Relu » et « Brouillon » disent où en est le texte, et toujours du français que vous avez sous les yeux.

    Entre accolades se trouvent les valeurs que l'appel met à leur place : gardez-les telles quelles. Un texte vide retire la traduction. La prononciation est facultative : elle aide l'agente qui parle la langue sans en lire l'écriture.

    Si quelqu'un d'autre a ouvert le même message, la page le dit. Si cette personne a changé le même texte avant vous, les deux versions vous sont montrées et rien n'est perdu. L'historique garde tous les textes d'avant : on peut remettre l'un d'eux dans le champ.
help-comptes-title = Tenir les comptes
help-comptes-text =
    Pour ajouter une personne, écrivez son adresse et son nom, cochez ses rôles et donnez ses langues par leurs codes, séparés par des espaces : fr ar ta. Trame affiche alors un lien, une seule fois. Remettez-le à cette personne et à elle seule : qui l'ouvre entre à sa place.

    Fermer un compte déconnecte la personne aussitôt. Rien n'est effacé, et le compte peut être rouvert. La dernière administratrice ne peut ni fermer son compte, ni perdre ce rôle.

    Une administratrice ne voit pas les personnes appelées, sauf si elle a aussi un rôle qui le permet. Tout ce qui est fait ici est noté au journal.
help-journal-title = Le journal
help-journal-text =
    Il dit qui a vu ou modifié quoi, quand et depuis quelle adresse. Il ne contient rien de ce qui se dit dans les appels.

    Filtrez par action ou par personne. Chaque ligne est gardée douze mois, puis effacée ; personne ne peut la modifier. L'ouvrir est noté aussi.
help-erreurs-title = Quand une page ne s'ouvre pas
help-erreurs-text =
    La page d'erreur dit ce qui s'est passé, ce qui est gardé et quoi faire. Le plus souvent : revenir en arrière, recharger, recommencer.

    Si vous n'êtes plus connectée, connectez-vous : ce qui était affiché comme noté est toujours là. Si la page n'est pas pour votre rôle, ou ce lien pas pour vous, voyez avec l'administratrice, en lui donnant l'heure et le code affiché.
