### communs/rgpd

# objection origine_numero
origine_numero = Votre numéro vient { provenance }. Nous ne nous en servons que pour ces appels.
    .titre = D'où vient mon numéro ?

# objection enregistrement
enregistrement = Non. Aucun son n'est gardé. J'écris seulement vos réponses.
    .titre = Est-ce que cet appel est enregistré ?

# objection lecteurs
# $direction
lecteurs =
    L'équipe qui appelle, et le service qui a demandé l'appel : { $direction }.
    Si vous avez besoin d'une aide, ou si vous êtes en danger, je préviens aussi le service qui peut vous aider, et je vous le dis.
    .titre = Qui va lire mes réponses ?

# objection droits_donnees
droits_donnees =
    Vous pouvez demander à les voir, à les corriger, à limiter leur usage, ou vous opposer à ce qu'elles soient utilisées.
    Adressez-vous au délégué à la protection des données du { -departement }. Vous pouvez aussi faire une réclamation à la CNIL.
    .titre = Quels sont mes droits sur ces informations ?

# objection ne_plus_appeler
ne_plus_appeler = C'est votre droit. Je le note tout de suite, et nous ne vous appellerons plus.
    .titre = Je ne veux plus qu'on m'appelle
    .note = Touche F, puis choisissez « ne plus appeler ».

# objection verification
verification =
    Vous avez raison de demander. Vous pouvez raccrocher et appeler vous-même le Département.
    Je ne vous demanderai ni argent, ni carte bancaire, ni mot de passe.
    .titre = Comment savoir que vous êtes du Département ?

# étape vie_privee
vie_privee =
    .titre = Vie privée
    .note = Dites ces phrases en entier, avant toute question.

# étape vie_privee : Vie privée
# dire notice
# $direction
# $duree_conservation
notice =
    Je vous appelle pour { motif }. Cet appel est demandé par un de nos services : { $direction }.
    Vous êtes libre de répondre ou non : cela ne change rien à vos droits.
    Je note vos réponses, mais l'appel n'est pas enregistré.
    Elles sont gardées avec votre nom et votre numéro pendant { $duree_conservation } mois après la fin de ces appels ; ensuite, le nom et le numéro sont effacés.
    Vous pouvez demander à les voir, à les corriger, ou à ne plus recevoir d'appel.

# étape vie_privee : Vie privée
# question (choix) consentement
consentement = Êtes-vous d'accord pour continuer ?
    .oui = Oui
    .non = Non
    .opposition = Non, et ne m'appelez plus
    .note = Un silence n'est pas un accord : reposez la question.

# étape vie_privee : Vie privée
# dire accord_refuse
accord_refuse = C'est tout à fait votre droit. Merci de m'avoir répondu. Bonne journée.

# étape vie_privee : Vie privée
# dire opposition_notee
opposition_notee = C'est noté, nous ne vous appellerons plus. Cela ne change rien à vos droits. Bonne journée.
