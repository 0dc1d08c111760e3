### Les comptes : la liste, un compte, le sien, le journal, les membres d'une campagne.

nav-people = Comptes
nav-journal = Journal
nav-own = Mon compte
home-people = Créer un compte, donner un lien, changer un rôle, fermer un accès.
home-journal = Qui a vu et modifié quoi.
home-own = Votre mot de passe et vos connexions ouvertes.

## Liste et fiche

people-title = Comptes
# $nombre : un nombre
people-count =
    { $nombre ->
        [one] { $nombre } compte
       *[other] { $nombre } comptes
    }
people-column-name = Personne
people-column-roles = Rôles
people-column-languages = Langues
people-column-direction = Direction
people-column-state = Accès
people-add-title = Ajouter une personne
people-add-text = Elle choisira elle-même son mot de passe, avec le lien qui s'affichera ensuite.
people-add-button = Ajouter et obtenir son lien
account-back = Revenir aux comptes
# $nom : un nom
account-title = Compte : { $nom }
account-since = depuis le { $jour }
account-state-invited = invitée
account-state-active = ouvert
account-state-disabled = fermé
account-save-button = Enregistrer
account-access-title = Accès
account-link-text = Mot de passe oublié, ou lien perdu : un nouveau lien remplace les précédents. Le mot de passe actuel reste valable jusqu'à ce qu'elle en choisisse un autre.
account-link-button = Obtenir un nouveau lien
account-disable-button = Fermer ce compte…
account-disabled-text = Ce compte est fermé : personne ne peut s'en servir. Ce qui a été fait avec ce compte reste au journal.
account-enable-button = Rouvrir ce compte
account-shut = Trop d'essais ont échoué. Recommencez dans quelques minutes.
field-roles-label = Rôles
field-speaks-label = Langues dans lesquelles elle appelle
field-translates-label = Langues vers lesquelles elle traduit
field-languages-help = Leurs codes, séparés par des espaces : fr ar ta. Sans langue, une agente appelle tout le monde.
field-direction-label = Direction pour laquelle elle écrit
field-current-password-label = Mot de passe actuel
role-autrice-does = écrit et publie les enquêtes de sa direction
role-traductrice-does = traduit dans ses langues
role-agente-does = appelle, pour les campagnes dont elle est membre
role-responsable-does = suit toutes les campagnes et dit qui appelle
role-administratrice-does = tient les comptes et le journal ; ne voit pas les personnes appelées
link-title = Lien pour { $nom }
# $courriel : une adresse électronique ; $jour, $heure : jusqu'à quand
link-text = Avec ce lien, { $courriel } choisit son mot de passe. Il sert une seule fois, jusqu'au { $jour } à { $heure }, et ne sera plus affiché.
link-label = Lien à transmettre
link-safely = Remettez-le à cette personne et à elle seule, de vive voix ou par votre messagerie professionnelle : qui l'ouvre entre à sa place.
disable-title = Fermer ce compte : { $nom } ?
disable-text = { $courriel } sera déconnectée tout de suite, et ne pourra plus entrer. Ses appels, ses textes et le journal sont gardés. Le compte peut être rouvert.
disable-button = Fermer ce compte
confirm-no = Non, revenir
notice-account-changed = Les changements sont enregistrés.
notice-account-disabled = Le compte est fermé.
notice-account-enabled = Le compte est rouvert. Si son mot de passe est oublié, donnez un nouveau lien.
notice-account-enable-first = Rouvrez d'abord ce compte.

## Le sien

own-title = Mon compte
own-change = Pour changer autre chose que le mot de passe, demandez à l'administratrice.
own-password-title = Changer de mot de passe
own-password-button = Changer de mot de passe
own-sessions-title = Connexions ouvertes
# $jour, $heure : depuis quand ; $adresse : l'adresse de la machine
own-session = Depuis le { $jour } à { $heure }, de { $adresse }
own-session-here = Celle-ci.
own-session-end = Fermer
notice-password-changed = Votre mot de passe est changé. Vos autres connexions sont fermées, et vos jetons ne sont plus valables.
notice-session-ended = La connexion est fermée.

## Les jetons : pour envoyer et recevoir des fichiers depuis son propre poste

own-tokens-title = Jetons de vos postes
own-tokens-text = Avec un jeton, les commandes « trame push » et « trame pull » échangent les fichiers des enquêtes entre un dossier de votre poste et ce site, en votre nom et avec vos droits.
own-token-until = valable jusqu'au { $jour } ;
own-token-over = n'est plus valable depuis le { $jour } ;
own-token-used = servi le { $jour }.
own-token-unused = jamais servi.
own-token-end = Retirer…
own-token-name = Nom du nouveau jeton
own-token-name-help = Pour le reconnaître ensuite : mon ordinateur, le portable…
own-token-days = Durée
# $jours : un nombre
own-token-days-option =
    { $jours ->
        [one] { $jours } jour
       *[other] { $jours } jours
    }
own-token-button = Créer un jeton
# $nom : le nom que sa propriétaire lui a donné
token-title = Jeton : { $nom }
# $jour, $heure : jusqu'à quand
token-text = Il est valable jusqu'au { $jour } à { $heure }, et ne sera plus affiché. Copiez-le maintenant.
token-label = Jeton
token-safely = Ne le donnez à personne et ne l'écrivez pas dans un dossier partagé : qui l'a agit en votre nom. S'il vous échappe, retirez-le ici tout de suite.
token-how = Sur votre poste, donnez-le par la variable TRAME_TOKEN, puis :
token-back = Revenir à mon compte
token-end-title = Retirer le jeton « { $nom } » ?
token-end-text = Le poste qui s'en sert ne pourra plus rien envoyer ni recevoir. Ce qui a déjà été échangé reste. Un jeton retiré ne revient pas : il faudra en créer un autre.
token-end-button = Retirer ce jeton
notice-token-revoked = Le jeton est retiré.
account-token-name = Donnez un nom au jeton, de 60 caractères au plus.
account-token-days = Un jeton est valable un jour au moins et un an au plus.
account-token-many = Vous avez déjà vingt jetons. Retirez ceux qui ne servent plus.

## Journal

journal-title = Journal
journal-text = Qui a vu et modifié quoi, sans rien de ce qui est dit dans les appels. Chaque ligne est gardée douze mois, puis effacée.
journal-action-label = Quoi
journal-any = Tout
journal-who-label = Qui
journal-button = Filtrer
journal-caption = Le plus récent d'abord
journal-column-when = Quand
journal-column-who = Qui
journal-column-what = Quoi
journal-column-on = Sur quoi
journal-column-from = Adresse
journal-nobody = personne de connu
journal-empty = Rien à montrer.
journal-newest = Les plus récentes
journal-older = Plus anciennes
audit-sign-in = connexion
audit-sign-in-directory = connexion par l'annuaire du département
audit-sign-in-refused = connexion refusée
audit-sign-in-directory-refused = connexion par l'annuaire du département : refusée
audit-sign-out = déconnexion
audit-first-account = premier compte créé
audit-password-chosen = mot de passe choisi
audit-directory-tied = compte relié à l'annuaire du département
audit-account-added = compte ajouté
audit-account-changed = compte modifié
audit-account-disabled = compte fermé
audit-account-enabled = compte rouvert
audit-link-made = lien donné
audit-members-changed = membres d'une campagne modifiés
audit-package-published = enquête publiée
audit-campaign-version = campagne passée à une autre version
audit-token-made = jeton créé
audit-token-revoked = jeton retiré
audit-token-refused = jeton inconnu refusé
audit-files-sent = fichiers envoyés depuis un poste
audit-list-seen = liste de personnes vue
audit-call-seen = appel vu
audit-call-taken-over = appel repris
audit-journal-seen = journal vu

## Membres d'une campagne

members-title = Qui appelle pour cette campagne
members-legend = Agentes
members-any-language = toutes les langues
members-empty = Personne n'a le rôle d'agente. L'administratrice peut le donner.
members-back = Revenir à la campagne
members-link = Qui appelle…
notice-members-changed = Les membres de la campagne sont enregistrées.

## Ligne de commande

user-added = Le compte de { $courriel } est créé.
# $lien : une adresse http ; $jour, $heure : jusqu'à quand
user-link = Lien pour choisir son mot de passe, une seule fois, jusqu'au { $jour } à { $heure } : { $lien }
user-changed = Le compte de { $courriel } est modifié.
user-disabled = Le compte de { $courriel } est fermé, et ses connexions aussi.
user-enabled = Le compte de { $courriel } est rouvert.
user-none = Aucun compte.
user-who = ligne de commande
# $role, $roles, $proche : des noms de rôles
user-unknown-role = « { $role } » n'est pas un rôle.{ $proche ->
        [aucun] { "" }
       *[other] { " " }Vouliez-vous dire « { $proche } » ?
    } Les rôles sont : { $roles }.
user-unknown = Aucun compte n'a l'adresse { $courriel }.
user-enable-first = Le compte de { $courriel } est fermé. Rouvrez-le d'abord : trame user enable { $courriel }
