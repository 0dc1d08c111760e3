### Les pages de Trame : la liste des personnes et l'écran de l'appel.
### Clés : où-quoi-genre. Une touche de clavier ne se traduit pas, sauf son nom.

## Toutes les pages

layout-skip-link = Aller au contenu
# Dans l'autre langue : c'est elle que la personne cherche.
layout-other-language = English

layout-demonstration-title = Démonstration : ces personnes n'existent pas.
layout-demonstration-text = Tout est inventé, et les numéros ne sont attribués à personne. Essayez tout, rien ne sera transmis.
layout-nav = Navigation
layout-sign-out = Se déconnecter
nav-home = Accueil
nav-campaigns = Campagnes

## Noms de touches

key-enter = Entrée
key-control-enter = Ctrl + Entrée
key-escape = Échap

## Démarrage du serveur, dans le terminal

# $adresse : une adresse http
serve-ready = Trame est prête : { $adresse }
serve-demonstration = C'est une démonstration : tout y est inventé. Ouvrez cette adresse dans un navigateur, et entrez comme une des personnes proposées.
# $lien : une adresse http
serve-first-account =
    Personne n'administre encore ce site. Ce lien, qui ne sert qu'une fois et pendant 24 heures, crée le compte de
    l'administratrice : { $lien }
serve-stop = Ctrl + C pour arrêter.
# $base : l'adresse d'une base de données
serve-listen = Trame ne peut pas écouter à l'adresse { $adresse } : { $cause } Arrêtez le programme qui s'en sert, ou donnez une autre adresse avec --listen.
serve-kind-demonstration = La base « { $base } » est celle d'une démonstration. Pour un vrai site, donnez une autre base : trame serve --database sqlite://trame.db
serve-kind-real = La base « { $base } » est celle d'un vrai site : une démonstration n'y touche pas. Pour l'ouvrir : trame serve --database { $base }
serve-stopped = Trame est arrêtée. Tout ce qui était noté est enregistré.
settings-address = L'adresse « { $valeur } » ne se lit pas. Écrivez-la ainsi : 127.0.0.1:8093
settings-not-loopback = L'adresse « { $valeur } » est visible d'autres machines, où les mots de passe passeraient en clair. Placez un serveur avec TLS devant Trame et donnez l'adresse publique : --public-url https://trame.exemple.fr. Sinon, utilisez 127.0.0.1 ou [::1].
settings-database = La base « { $valeur } » n'est pas connue. Écrivez-la ainsi : sqlite://trame.db ou postgres://utilisateur@machine/base
settings-public = L'adresse publique « { $valeur } » ne se lit pas. Écrivez-la ainsi : https://trame.exemple.fr
settings-oidc-issuer = L'adresse de l'annuaire du département, « { $valeur } », ne peut pas être suivie. Écrivez-la comme cet annuaire la donne : https://annuaire.exemple.fr/…
settings-oidc-client = La connexion par l'annuaire du département demande deux choses : l'adresse de cet annuaire (--oidc-issuer) et le nom du site chez lui (--oidc-client-id). Il en manque une, à côté de « { $valeur } ».
settings-oidc-secret = Sans PKCE (--oidc-no-pkce), l'annuaire du département, « { $valeur } », doit reconnaître le site à un secret : donnez-le par TRAME_OIDC_CLIENT_SECRET.
settings-proxies = Les adresses « { $valeur } » ne se lisent pas. Écrivez-les ainsi : 10.0.0.1,10.0.0.2
settings-demonstration = Une démonstration ne se montre pas à d'autres machines : retirez --public-url, ou --demonstration.
settings-zone = Le fuseau horaire « { $valeur } » n'est pas connu. Écrivez-le ainsi : Europe/Paris

## Erreurs : ce qui s'est passé, ce qui est gardé, ce qu'il faut faire

error-back-link = Revenir à l'accueil
error-status = Code { $statut }
error-not-found-title = Cette page n'existe pas
error-not-found-kept = L'adresse est peut-être incomplète, ou ce qu'elle désigne n'est pas à vous ou n'existe plus. Rien n'a été modifié.
error-not-found-next = Repartez de l'accueil : ce qui est ouvert pour vous s'y trouve, appels en cours compris.
error-bad-form-title = Cet envoi ne se lit pas
error-bad-form-kept = Rien n'a été noté. Ce qui l'était avant est gardé.
error-bad-form-next = Revenez à la page précédente, rechargez-la, puis recommencez.
error-foreign-host-title = Cette adresse n'est pas celle de Trame
error-foreign-host-kept = Rien n'a été lu ni modifié.
error-foreign-host-next = Ouvrez Trame par l'adresse affichée à son démarrage, par exemple http://127.0.0.1:8093
error-foreign-form-title = Cet envoi vient d'un autre site
error-foreign-form-kept = Il n'a pas été suivi : rien n'a été modifié.
error-foreign-form-next = Fermez l'autre site, et faites cet envoi depuis les pages de Trame.
error-form-token-title = Cette page a été ouverte avant votre connexion
error-form-token-kept = Cet envoi n'a pas été suivi : rien n'a été modifié.
error-form-token-next = Revenez à la page précédente, rechargez-la, puis recommencez.
error-sign-in-first-title = Vous n'êtes plus connectée
error-sign-in-first-kept = Cet envoi n'a pas été noté. Ce qui l'était avant est gardé.
error-sign-in-first-next = Connectez-vous, revenez à cette page, et recommencez.
error-token-missing-title = Cette adresse est pour la commande trame
error-token-missing-kept = Rien n'a été lu ni modifié.
error-token-missing-next = Pour échanger les fichiers des enquêtes depuis votre poste, créez un jeton sur la page de votre compte.
error-token-unknown-title = Ce jeton n'est pas connu
error-token-unknown-kept = Rien n'a été lu ni modifié. Le jeton a peut-être été retiré, ou n'est pas entier.
error-token-unknown-next = Créez-en un autre sur la page de votre compte.
error-token-expired-title = Ce jeton n'est plus valable
error-token-expired-kept = Rien n'a été lu ni modifié. Un jeton ne sert que pour un temps.
error-token-expired-next = Créez-en un autre sur la page de votre compte.
error-token-shut-title = Trop de jetons inconnus sont venus de cette adresse
error-token-shut-kept = Rien n'a été lu ni modifié.
error-token-shut-next = Attendez quelques minutes. Si un programme envoie un ancien jeton, arrêtez-le.
error-forbidden-title = Cette page n'est pas pour votre rôle
error-forbidden-kept = Rien n'a été lu ni modifié.
error-forbidden-next = Si vous en avez besoin, demandez à l'administratrice de compléter vos rôles.
error-link-gone-title = Ce lien n'est plus valable
error-link-gone-kept = Un lien sert une seule fois et pour un temps. Celui-ci a servi, a été remplacé, ou est trop ancien.
error-link-gone-next = Demandez-en un autre à l'administratrice. Si vous avez déjà choisi votre mot de passe, connectez-vous.
error-too-large-title = Cet envoi est trop long
error-too-large-kept = Rien n'a été noté. Ce qui l'était avant est gardé.
error-too-large-next = Revenez à la page précédente et raccourcissez ce que vous avez écrit.
error-unusable-title = Cet appel ne peut pas s'ouvrir
error-unusable-kept = Les informations sur la personne ne sont pas celles que l'enquête attend. Rien n'est perdu.
error-unusable-next = Prévenez la personne responsable, et passez à la personne suivante.
error-failed-title = Trame n'a pas pu répondre
error-failed-kept = Ce qui était affiché comme noté est gardé. Le dernier envoi n'est peut-être pas noté.
error-failed-next = Rechargez la page : elle montre ce qui est noté. Si cela recommence, prévenez l'administratrice.
error-busy-title = Trame met trop de temps à répondre
error-busy-kept = Ce qui était affiché comme noté est gardé.
error-busy-next = Attendez quelques secondes, puis rechargez la page.

## File d'attente : les réponses gardées quand le serveur ne répond pas

queue-title = Le serveur ne répond pas.
queue-explanation = Vos réponses sont gardées ici et partiront dès son retour. Vous pouvez continuer à écrire des notes.
queue-retry = Réessayer maintenant
queue-sending = Envoi…
queue-sent = Les réponses en attente sont enregistrées.
# Suit le texte de l'envoi refusé.
queue-refused = Non enregistré, à refaire :
queue-leave = Des réponses ne sont pas encore enregistrées.

# Suit la liste des envois qui attendent.
queue-signed-out = Vous n'êtes plus connectée : vos réponses sont gardées ici. Connectez-vous dans un autre onglet, puis revenez sur celui-ci : elles partiront d'elles-mêmes.

## Accueil, connexion, liens

# $nom : un prénom
home-title = Bonjour { $nom }
home-campaigns = Les personnes à appeler, campagne par campagne.
campaigns-empty = Aucune campagne n'est ouverte pour vous. Voyez avec la responsable de l'unité d'appels.
sign-in-title = Se connecter
sign-in-button = Se connecter
sign-in-wrong = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, puis recommencez.
# $minutes : un nombre
sign-in-shut =
    { $minutes ->
        [one] Trop d'essais ont échoué. Recommencez dans une minute.
       *[other] Trop d'essais ont échoué. Recommencez dans { $minutes } minutes.
    }
sign-in-help = Mot de passe oublié, ou pas encore de compte : l'administratrice peut vous donner un lien.
sign-in-demonstration-title = Entrer dans la démonstration
sign-in-demonstration-text = Choisissez qui vous êtes.
sign-in-password-title = Avec un mot de passe
# $annuaire : comment on appelle l'annuaire, avec son article
sign-in-directory-button = Se connecter avec { $annuaire }
sign-in-directory-plain-button = Se connecter avec l'annuaire du département
field-email-label = Adresse électronique
field-name-label = Nom, tel qu'il est dit au téléphone
field-password-label = Mot de passe
field-new-password-label = Nouveau mot de passe
field-new-password-help = Au moins 12 caractères. Quelques mots sans rapport entre eux se retiennent bien et se devinent mal.
field-confirmation-label = Le même, encore une fois
invitation-first-title = Créer le compte de l'administratrice
invitation-first-text = Vous êtes la première ici. Ce compte permettra de créer les autres ; il ne donne pas accès aux personnes appelées.
invitation-title = Choisir votre mot de passe
# $nom : un nom ; $courriel : une adresse électronique
invitation-text = Ce lien est pour { $nom } ({ $courriel }).
invitation-button = Enregistrer et entrer
role-autrice = autrice
role-traductrice = traductrice
role-agente = agente
role-responsable = responsable
role-administratrice = administratrice
notice-signed-out = Vous êtes déconnectée.

## Connexion par l'annuaire du département : pourquoi elle n'a pas abouti

# Partout : $annuaire, comment on appelle l'annuaire, avec son article ; $courriel, une adresse ; $minutes, un nombre.
directory-name = l'annuaire du département
directory-no-address = aucune adresse
directory-back = Revenir à la page de connexion
directory-oidc-unreachable-title = L'annuaire du département ne répond pas
directory-oidc-unreachable-text = Le site n'a pas pu joindre { $annuaire }. Votre compte n'est pas en cause.
directory-oidc-unreachable-next = Recommencez dans quelques minutes, ou connectez-vous avec votre mot de passe si vous en avez un. Si cela dure, prévenez l'administratrice.
directory-oidc-refused-title = La connexion n'a pas abouti
directory-oidc-refused-text = Vous avez renoncé, ou { $annuaire } ne vous laisse pas entrer sur ce site.
directory-oidc-refused-next = Recommencez si c'était par mégarde. Sinon, voyez avec la personne qui s'occupe de l'annuaire du département.
directory-oidc-state-title = Cette connexion n'est plus valable
directory-oidc-state-text = Cette page a déjà servi, a trop attendu, ou vient d'une autre fenêtre. Personne n'a été connecté.
directory-oidc-state-next = Reprenez depuis la page de connexion, dans une seule fenêtre.
directory-oidc-token-title = La réponse de l'annuaire du département ne peut pas être acceptée
directory-oidc-token-text = Le site ne peut pas s'assurer que la réponse vient bien de { $annuaire }. Personne n'a été connecté.
directory-oidc-token-next = Reprenez depuis la page de connexion. Si cela se répète, prévenez l'administratrice : le journal du serveur dit pourquoi.
directory-oidc-no-email-title = L'annuaire du département ne donne pas votre adresse
directory-oidc-no-email-text = Vous êtes bien connue de l'annuaire du département, mais sans adresse électronique : le site ne peut pas retrouver votre compte.
directory-oidc-no-email-next = Demandez que votre adresse y soit ajoutée, ou connectez-vous avec votre mot de passe.
directory-oidc-email-not-verified-title = Votre adresse n'est pas confirmée
directory-oidc-email-not-verified-text = L'annuaire du département donne l'adresse { $courriel }, mais ne garantit pas qu'elle soit la vôtre : le site ne peut pas retrouver votre compte.
directory-oidc-email-not-verified-next = Demandez que votre adresse y soit confirmée, ou connectez-vous avec votre mot de passe.
directory-unknown-title = Vous n'avez pas encore de compte ici
directory-unknown-text = L'annuaire du département vous connaît par l'adresse { $courriel }. Aucun compte de ce site n'a cette adresse.
directory-unknown-next = Donnez cette adresse à l'administratrice, pour qu'elle crée votre compte, puis recommencez.
directory-closed-title = Votre compte est fermé
directory-closed-text = L'annuaire du département vous connaît, mais votre compte sur ce site a été fermé.
directory-closed-next = Si vous devez de nouveau vous en servir, demandez à l'administratrice de le rouvrir.
directory-shut-title = Trop d'essais ont échoué
directory-shut-text =
    { $minutes ->
        [one] La connexion est suspendue une minute.
       *[other] La connexion est suspendue { $minutes } minutes.
    }
directory-shut-next = Recommencez ensuite depuis la page de connexion.

## Comptes : ce qui ne convient pas

account-email = Cette adresse électronique ne se lit pas. Écrivez-la ainsi : prenom.nom@exemple.fr
account-name = Ce nom ne peut pas être utilisé. Écrivez-le avec des lettres, des espaces, des traits d'union ou des apostrophes, 60 caractères au plus.
account-language = Une des langues ne se lit pas. Écrivez leurs codes séparés par des espaces : fr ar ta
account-role = Un des rôles n'est pas connu.
account-no-role = Choisissez au moins un rôle.
account-no-direction = Une autrice écrit pour une direction : écrivez son nom, tel qu'il est dans les enquêtes.
account-long-direction = Le nom de la direction est trop long : 150 caractères au plus.
account-taken = Cette adresse a déjà un compte.
account-not-found = Ce compte n'existe pas.
account-last-administrator = Personne d'autre n'administre le site : donnez d'abord ce rôle à une autre personne, qui ait choisi son mot de passe.
account-link-gone = Ce lien n'est plus valable.
account-wrong-password = Le mot de passe actuel n'est pas celui-là.
account-password-short = Ce mot de passe est trop court : il en faut au moins 12 caractères.
account-password-long = Ce mot de passe est trop long : 200 caractères au plus.
account-password-guessed = Ce mot de passe serait vite deviné. Ajoutez des mots sans rapport entre eux.
account-password-differs = Les deux mots de passe ne sont pas les mêmes.

## Liste des personnes

list-title = Personnes à appeler
list-next-button = Personne suivante
# $attente, $faites : nombres de personnes
list-count =
    { $attente ->
        [0] Plus personne à appeler
        [one] { $attente } personne à appeler
       *[other] { $attente } personnes à appeler
    }, { $faites ->
        [0] aucun dossier terminé
        [one] { $faites } dossier terminé
       *[other] { $faites } dossiers terminés
    }
list-column-name = Personne
list-column-language = Langue
list-column-phone = Téléphone
list-column-state = Où en est-on
list-column-attempts = Tentatives
list-column-action = Action
# $agente : un prénom ; $heure : une heure
list-with = avec { $agente }, depuis { $heure }
list-due = à partir du { $jour } à { $heure }
list-resume-button = Reprendre
list-call-button = Appeler
list-empty = Personne n'est sur la liste.
notice-nobody = Personne n'est à appeler maintenant dans vos langues : les autres ont un rappel prévu, ou un appel en cours. Vous pouvez appeler quelqu'un directement depuis la liste.
notice-taken = Cette personne est déjà en ligne avec quelqu'un, ou son dossier est terminé. Choisissez une autre personne.
contact-state-to-call = à appeler
contact-state-in-call = en ligne
contact-state-callback = rappel prévu
contact-state-done = terminé

## Écran de l'appel : en-tête

runner-list-link = Revenir à la liste
# $nom : la personne appelée
runner-phone-show = Afficher le numéro de { $nom }
runner-elapsed = Durée de l'appel
runner-since = depuis { $heure }
runner-language = Langue de l'appel :
runner-language-title = Continuer l'appel en…
runner-draft = brouillon
runner-steps = Étapes de l'appel
runner-step-done = faite
runner-step-current = en cours
runner-step-ahead = à venir
runner-progress-label = Avancement
runner-progress = étape { $etape } sur { $total }
runner-attempt = tentative n° { $tentative }

## Écran de l'appel : ce qui est dit et demandé

runner-say-label = À dire
runner-note-prefix = Pour vous, à ne pas lire :
# $langue : le nom d'une langue, au milieu d'une phrase
runner-fallback = En { $langue } : pas encore traduit
runner-pronunciation-button = Prononciation
# $langue : la langue du script, au milieu d'une phrase
runner-mark-stale = Le texte source ({ $langue }) a changé depuis cette traduction
runner-mark-context-changed = La traduction est à revoir : ce qui entoure la phrase a changé
runner-mark-draft = Traduction non relue
# La langue de la personne n'est pas ouverte. $langue : la sienne ; $autre : celle de l'appel
runner-opening = Sa langue ({ $langue }) n'est pas ouverte pour cette enquête : l'appel commence en { $autre }.
# $langue : la langue dont les textes sont dits à la place
runner-language-through = textes en { $langue }
runner-flag-button = Phrase à revoir
runner-flag-title = Quelle phrase ne va pas ?
runner-flag-help = Les traductrices et traducteurs reçoivent la phrase, la langue et l'endroit du script ; rien de la personne ni de ses réponses.
runner-flagged = La phrase est signalée aux traductrices et traducteurs.
runner-flagged-mark = Phrase signalée
runner-referral-title = À donner à la personne
runner-referral-phone = Téléphone
runner-referral-hours = Horaires
runner-referral-address = Adresse
runner-alert-raised = Alerte enregistrée pour { $service }. Prévenez aussi ce service par téléphone.
runner-roster-capped =
    { $demandes } tours prévus, { $faits ->
        [one] { $faits } possible
       *[other] { $faits } possibles
    } : les questions des tours suivants ne seront pas posées.
# Une chose que l'agente constate elle-même. $nom : le nom de la question
runner-observe = À constater : { $nom }
runner-read-aloud = À lire à voix haute.
runner-not-aloud = Ne lisez pas les réponses : laissez la personne parler.
runner-several = Plusieurs réponses possibles.
runner-at-least = Au moins { $nombre }.
runner-at-most = Au plus { $nombre }.
runner-characters = { $nombre } caractères au plus.
runner-min = À partir de { $valeur }.
runner-max = Jusqu'à { $valeur }.
runner-hint-entier = Un nombre entier.
runner-hint-decimal = Un nombre.
runner-hint-telephone = Par exemple 06 12 34 56 78.
runner-hint-code-postal = Cinq chiffres.
runner-detail-label = Préciser
runner-rank = Rang { $rang }
runner-rank-add = Classer la réponse { $rang }
runner-non-answers = Sans réponse
runner-current-answer = (réponse actuelle)
non-answer-nsp = ne sait pas
non-answer-refus = ne veut pas répondre
non-answer-passe = passer la question
priority-normale = priorité normale
priority-haute = priorité haute

runner-check-title = Une vérification
runner-check-soft = Confirmez avec la personne, ou corrigez une réponse.
runner-check-hard = Il faut corriger une réponse pour continuer.
# $nom : le nom d'une question
runner-check-correct = Corriger « { $nom } »
runner-confirm-button = C'est bien cela
runner-conclude-title = Fin de l'appel
# $issue : comment l'appel se termine
runner-conclude-text = Quand tout est dit, raccrochez. L'appel sera noté : { $issue }.
runner-conclude-button = Terminer l'appel
runner-callback-day = Jour du rappel
runner-callback-hour = Heure du rappel
runner-callback-only = Pour un rappel, dites quand :

runner-over-title = L'appel est terminé
runner-over-text = Il est noté : { $issue }.
runner-lent-title = { $agente } mène cet appel
runner-lent-text = Si elle ne peut plus le continuer, vous pouvez le reprendre où il en est. Toutes les réponses sont gardées.
runner-take-over-button = Reprendre l'appel

## Écran de l'appel : à côté

runner-side-label = Autour de l'appel
runner-answers-title = Réponses
runner-answers-none = Les réponses notées apparaîtront ici.
runner-correct-button = Corriger
runner-rebuttals-title = Objections
runner-rebuttals-none = Aucune objection prévue à cette étape.
runner-rebuttal-button = Noter cette objection
runner-notes-title = Notes
runner-note-help = Des faits, rien sur la santé. Enregistré en quittant le champ.
runner-note-button = Noter
runner-noted = La note est enregistrée.
runner-alerts-title = Alertes

## Écran de l'appel : actions

runner-actions = Actions
runner-back-button = Retour
runner-continue-button = Suite
runner-choose-hint = Choisissez une réponse
runner-alert-button = Alerte
runner-alert-title = Alerte pour un service
runner-alert-service = Service
runner-alert-priority = Priorité
runner-alert-text = Ce que le service doit savoir
runner-alert-send = Enregistrer l'alerte
runner-alert-none = L'annuaire de cette enquête n'a pas de service.
runner-alerted = L'alerte est enregistrée. Prévenez aussi le service par téléphone.
runner-end-button = Finir l'appel
runner-end-title = Comment l'appel se termine-t-il ?
runner-end-send = Finir l'appel
runner-help-button = Aide
runner-help-title = Les touches
runner-help-choose = choisir une réponse (deux chiffres au-delà de neuf)
runner-help-continue = continuer
runner-help-back = revenir à la question précédente
runner-help-dont-know = ne sait pas
runner-help-refused = ne veut pas répondre
runner-help-pass = passer une question facultative
runner-help-language = changer de langue
runner-help-rebuttal = répondre à une objection
runner-help-note = écrire une note
runner-help-pronunciation = montrer ou cacher la prononciation
runner-help-flag = signaler une phrase mal traduite
runner-help-alert = noter une alerte pour un service
runner-help-end = finir l'appel
runner-help-close = fermer, ou quitter un champ
runner-help-help = montrer les touches
runner-help-fields = Dans un champ, les lettres s'écrivent : faites d'abord Échap. Dans un texte long, Ctrl + Entrée continue.
runner-escape-first = Dans le champ, les lettres s'écrivent : Échap, puis la touche.
runner-help-toggle = Utiliser les touches d'une seule lettre

## Ce qui a changé, ou n'a pas été fait

# $reponses : des noms de questions
runner-route-dropped = Avec cette réponse, ne comptent plus : { $reponses }. Elles restent gardées.
runner-route-restored = Comptent de nouveau : { $reponses }.
runner-stale = Cet appel a continué ailleurs, dans un autre onglet ou avec une autre personne. Voici où il en est. Ce que vous venez d'envoyer n'est pas noté.
runner-not-yours = { $agente } a repris cet appel. Ce que vous venez d'envoyer n'est pas noté.
runner-typed-answer = Vous aviez répondu : { $reponse }
runner-typed-text = Vous aviez écrit : { $texte }
refusal-other = Cela n'a pas été noté : l'appel ne le permet pas à ce moment. Voici où il en est.
refusal-no-outcome = Choisissez comment l'appel se termine.
refusal-no-callback = Pour un rappel, donnez le jour et l'heure.
refusal-no-text = Rien n'est écrit : écrivez d'abord le texte.
refusal-long-text = Ce texte est trop long : 4 000 caractères au plus.
refusal-call-not-current = Cette question n'est plus celle qui est posée. Voici où en est l'appel.
refusal-call-empty = Choisissez une réponse, ou écrivez-la.
# $given : ce qui a été écrit ; $expected : un type de question, à ne pas afficher
refusal-call-unreadable = « { $given } » ne se lit pas. { $expected ->
        [entier] Écrivez un nombre entier, en chiffres.
        [decimal] Écrivez un nombre, en chiffres.
        [date] Écrivez une date : jour, mois, année.
        [heure] Écrivez une heure, comme 14:30.
        [telephone] Écrivez un numéro de téléphone valable, comme 06 12 34 56 78.
        [courriel] Écrivez une adresse électronique, comme nom@exemple.fr.
        [code_postal] Écrivez un code postal de cinq chiffres.
       *[other] Choisissez une des réponses affichées.
    }
# $min, $max : un nombre, une date ou une heure ; $bounds dit lesquelles des deux bornes sont connues
refusal-call-out-of-bounds =
    Cette valeur n'est pas possible ici. { $bounds ->
        [max] Elle ne doit pas dépasser { $max }.
        [min] Les valeurs possibles commencent à { $min }.
       *[both] Les valeurs possibles vont de { $min } à { $max }.
    }
refusal-call-too-many = Trop de réponses : { $limit } au plus.
refusal-call-too-few = Pas assez de réponses : il en faut au moins { $limit }.
refusal-call-ranking-length = Il faut classer { $limit } réponses, ni plus ni moins.
refusal-call-repeated = La même réponse est classée deux fois.
refusal-call-exclusive = Une de ces réponses ne va avec aucune autre : gardez-la seule, ou retirez-la.
refusal-call-too-long = Ce texte est trop long : { $limit } caractères au plus.
refusal-call-missing-row = Il manque une réponse sur une des lignes.
refusal-call-required = Cette question demande une réponse.
refusal-call-check = La réponse n'est pas notée : elle ne va pas avec ce qui précède. Dites à la personne :
refusal-call-not-offered = Cette réponse n'est plus proposée. Choisissez-en une autre.
refusal-call-not-concluded = L'enquête n'est pas allée à son terme : choisissez une autre façon de finir l'appel.
refusal-call-callback-missing = Pour un rappel, donnez le jour et l'heure.
refusal-call-callback-past = Le rappel doit être dans l'avenir : changez le jour ou l'heure.
refusal-call-over = L'appel est terminé : seule une note peut encore y être ajoutée.

## Issues d'un appel : le nom, puis ce qu'elle veut dire

outcome-own-help = Issue propre à cette enquête
outcome-complet = enquête complète
    .help = Tout a été demandé
outcome-partiel = enquête partielle
    .help = Assez de réponses pour servir, mais pas toutes
outcome-refus = refus
    .help = Ne veut pas répondre cette fois
outcome-opposition = ne plus appeler
    .help = Ne veut plus jamais être appelée
outcome-interrompu = interrompu
    .help = L'appel s'est coupé : il pourra reprendre
outcome-rappel = à rappeler
    .help = Un jour et une heure sont convenus
outcome-absent = absent
    .help = Ça sonne, personne ne répond
outcome-repondeur = répondeur
    .help = Une messagerie répond
outcome-occupe = occupé
    .help = La ligne est occupée
outcome-barriere-langue = autre langue
    .help = Aucune langue commune : à rappeler autrement
outcome-incapable = ne peut pas répondre
    .help = Santé, handicap : l'appel n'est pas possible
outcome-decede = personne décédée
    .help = Un proche l'a dit
outcome-faux-numero = faux numéro
    .help = Ce n'est pas le numéro de la personne
outcome-hors-service = hors service
    .help = Le numéro n'existe pas ou plus
outcome-hors-cible = pas concernée
    .help = L'enquête ne s'adresse pas à elle
