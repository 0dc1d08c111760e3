### pharmacies-hpv

# phrase motif
motif = savoir comment on parle, en pharmacie, du vaccin contre les papillomavirus, le vaccin HPV

# phrase provenance
provenance = de la liste publique des pharmacies

# liste accord
accord =
    .tout_a_fait = Tout à fait d'accord
    .plutot = Plutôt d'accord
    .plutot_pas = Plutôt pas d'accord
    .pas_du_tout = Pas du tout d'accord

# objection duree_enquete
duree_enquete = Environ sept minutes. Je peux rappeler quand vous voulez, et vous pouvez arrêter à tout moment.
    .titre = Combien de temps cela prend-il ?

# objection controle
controle = Non. Rien n'est vérifié, et il n'y a pas de bonne réponse. Nous voulons seulement comprendre.
    .titre = Est-ce que c'est un contrôle ?

# objection pourquoi_ma_pharmacie
pourquoi_ma_pharmacie = Parce qu'elle est sur la liste publique des pharmacies. Votre expérience au comptoir nous intéresse.
    .titre = Pourquoi ma pharmacie ?

# objection pression
pression = Non, chaque pharmacie fait ses choix. Nous cherchons ce qui vous aiderait, si vous souhaitez en parler.
    .titre = Voulez-vous que je vaccine davantage ?

# objection vente
vente = Non. Le Département est un service public. Il n'y a rien à acheter.
    .titre = Vendez-vous quelque chose ?

# objection question_medicale
question_medicale = Je ne suis pas du métier, je ne peux pas répondre à une question médicale. À la fin, je peux vous redire les règles en vigueur.
    .titre = J'ai une question sur le vaccin
    .note = Ne donnez aucun avis sur le vaccin.

# étape accueil
accueil =
    .titre = Se présenter

# étape accueil : Se présenter
# dire bonjour
# $agente
bonjour = Bonjour, je suis { $agente }, du { -departement }.

# étape accueil : Se présenter
# dire deja_appele
deja_appele = Nous avons déjà essayé de vous joindre.

# étape accueil : Se présenter
# question (choix) joignable
# $pharmacie : texte
# $ville : texte
joignable = Est-ce bien la pharmacie { $pharmacie } ?
    .oui = Oui
    .repondeur = C'est un répondeur
    .langue = Nous ne nous comprenons pas
    .erreur = Non, c'est un autre numéro
    .fermee = Cette pharmacie n'existe plus
    .note = Elle est dans cette ville : { $ville }.

# étape accueil : Se présenter
# question (choix) disponible
disponible = J'appelle pour une enquête sur le vaccin HPV. Elle dure environ sept minutes. Puis-je parler à un pharmacien ou à une pharmacienne ?
    .lui_meme = Oui, c'est la personne au téléphone
    .passe_moi = Oui, on me la passe
    .occupe = Pas maintenant
    .non = Non, la pharmacie ne veut pas répondre
    .note = S'il y a du monde au comptoir, proposez tout de suite de rappeler.

# étape message_pharmacie
message_pharmacie =
    .titre = Laisser un message

# étape message_pharmacie : Laisser un message
# dire message
# $agente
# $pharmacie : texte
message = Bonjour, ce message est pour la pharmacie { $pharmacie }. Je suis { $agente }, du { -departement }. Je rappellerai. Bonne journée.

# étape refus_pharmacie
refus_pharmacie =
    .titre = Accepter le refus

# étape refus_pharmacie : Accepter le refus
# dire merci_refus
merci_refus = Très bien, c'est votre droit. Merci, et bonne journée.

# étape nouvelle_voix
nouvelle_voix =
    .titre = Se présenter de nouveau

# étape nouvelle_voix : Se présenter de nouveau
# dire bonjour_pharmacien
# $agente
bonjour_pharmacien = Bonjour, je suis { $agente }, du { -departement }. Merci de prendre cet appel.

# étape profil
profil =
    .titre = Savoir qui répond

# étape profil : Savoir qui répond
# question (choix) fonction
fonction = Quelle est votre fonction dans la pharmacie ?
    .titulaire = Pharmacien ou pharmacienne titulaire
    .adjoint = Pharmacien adjoint ou pharmacienne adjointe
    .remplacant = Pharmacien remplaçant ou pharmacienne remplaçante
    .etudiant = Étudiant ou étudiante en pharmacie
    .preparateur = Préparateur ou préparatrice
    .autre = Autre

# étape profil : Savoir qui répond
# question (oui non) vaccine
vaccine = Est-ce que l'on vaccine dans votre pharmacie ?

# étape autre_metier
autre_metier =
    .titre = La personne n'est pas pharmacienne

# étape autre_metier : La personne n'est pas pharmacienne
# question (oui non) un_autre_jour
un_autre_jour = Cette enquête s'adresse aux pharmaciens. Est-ce que l'un d'eux pourrait me répondre un autre jour ?

# étape autre_metier : La personne n'est pas pharmacienne
# dire rappeler_pharmacien
rappeler_pharmacien = Merci. Quel jour et à quelle heure puis-je rappeler ?

# étape autre_metier : La personne n'est pas pharmacienne
# dire merci_autre_metier
merci_autre_metier = Je comprends. Merci de m'avoir répondu. Bonne journée.

# étape sans_vaccination
sans_vaccination =
    .titre = La pharmacie ne vaccine pas

# étape sans_vaccination : La pharmacie ne vaccine pas
# question (choix multiple) raisons
raisons = Je comprends. Pour quelles raisons ?
    .temps = Manque de temps
    .equipe = Équipe trop petite
    .place = Pas d'endroit pour vacciner
    .formation = Personne n'est formé
    .demande = Peu de demandes
    .choix = La pharmacie préfère ne pas le faire
    .autre = Autre raison
    .note = Écoutez, puis cochez.

# étape sans_vaccination : La pharmacie ne vaccine pas
# question (oui non) projet
projet = Pensez-vous le faire un jour ?

# étape sans_vaccination : La pharmacie ne vaccine pas
# dire merci_sans_vaccination
merci_sans_vaccination = Mes autres questions sont pour les pharmacies qui vaccinent. Merci de m'avoir répondu. Bonne journée.

# étape pratique
pratique =
    .titre = Comment on en parle

# étape pratique : Comment on en parle
# question (choix) vaccine_hpv
vaccine_hpv = Faites-vous le vaccin HPV dans votre pharmacie ?
    .prescrit = Oui, y compris sans ordonnance
    .ordonnance = Oui, seulement avec une ordonnance
    .non = Non

# étape pratique : Comment on en parle
# question (choix) frequence
frequence = Et vous-même, à quel rythme parlez-vous de ce vaccin avec des jeunes ou des parents ?
    .jour = Chaque jour ou presque
    .semaine = Chaque semaine
    .mois = Chaque mois
    .rarement = Plus rarement
    .jamais = Jamais

# étape pratique : Comment on en parle
# dire pas_de_jugement
pas_de_jugement = Merci de me le dire. C'est justement ce que nous voulons comprendre.

# étape pratique : Comment on en parle
# question (choix) initiative
initiative = Le plus souvent, qui en parle en premier ?
    .moi = Moi
    .equipe = Un autre membre de l'équipe
    .parents = Les parents
    .jeune = Le ou la jeune
    .variable = Cela dépend

# étape pratique : Comment on en parle
# question (choix multiple) occasions
occasions = À quelles occasions en parlez-vous ?
    .ordonnance = Quand on m'apporte une ordonnance de ce vaccin
    .autre_vaccin = Quand on vient pour un autre vaccin
    .autre_achat = Quand un parent vient pour autre chose
    .college = Pendant la campagne de vaccination au collège
    .autre = À une autre occasion

# étape pratique : Comment on en parle
# question (choix) garcons
garcons = En parlez-vous pour les filles et pour les garçons ?
    .filles = Plutôt pour les filles
    .garcons = Plutôt pour les garçons
    .autant = Autant pour les deux

# étape pratique : Comment on en parle
# question (texte long) mots
mots = Avec quels mots commencez-vous ?
    .note = Écrivez les mots du pharmacien. Rien sur un client en particulier.

# étape freins_aises
freins_aises =
    .titre = Ce qui est facile, ce qui l'est moins

# étape freins_aises : Ce qui est facile, ce qui l'est moins
# question (échelle) aisance
aisance = De 0 à 10, êtes-vous à l'aise pour parler de ce vaccin avec des parents ?
    .point-0 = Pas du tout à l'aise
    .point-10 = Tout à fait à l'aise

# étape freins_aises : Ce qui est facile, ce qui l'est moins
# question (texte long) difficile
difficile = Qu'est-ce qui est le plus difficile ?
    .note = Ne suggérez rien. Écrivez des faits, rien sur un client en particulier.

# étape freins_aises : Ce qui est facile, ce qui l'est moins
# question (choix multiple) freins
# $frequence : choix (jour, semaine, mois, rarement, jamais)
freins =
    { $frequence ->
        [jamais] Qu'est-ce qui vous retient d'en parler ?
       *[rarement] Qu'est-ce qui vous retient parfois d'en parler ?
    }
    .temps = Le manque de temps
    .discretion = Le manque d'un endroit discret
    .sujet = Le lien avec la sexualité
    .mefiance = La méfiance de certains parents
    .savoir = Le manque d'informations sur ce vaccin
    .langue = La langue, avec certaines familles
    .autre = Autre chose
    .rien = Rien de tout cela

# étape freins_aises : Ce qui est facile, ce qui l'est moins
# question (texte) langues_familles
langues_familles = Avec quelles langues est-ce le plus difficile ?
    .note = Écrivez seulement les langues.

# étape freins_aises : Ce qui est facile, ce qui l'est moins
# question (grille) opinions
opinions = Je vais vous lire cinq phrases. Pour chacune, dites-moi si vous êtes tout à fait d'accord, plutôt d'accord, plutôt pas d'accord, ou pas du tout d'accord.
    .metier = Parler de ce vaccin fait partie de mon métier.
    .comptoir = Le comptoir n'est pas un bon endroit pour en parler.
    .inquietudes = Je sais répondre aux inquiétudes des parents.
    .garcons_connus = Les parents savent que ce vaccin concerne aussi les garçons.
    .medecins = Sur ce sujet, je travaille bien avec les médecins du quartier.
    .note = Lisez chaque phrase du même ton : il n'y a pas de bonne réponse.

# étape freins_aises : Ce qui est facile, ce qui l'est moins
# question (texte long) inquietude
inquietude = Quelle inquiétude des parents vous met le plus en difficulté ?
    .note = Écrivez des faits, rien sur un client en particulier.

# étape besoins
besoins =
    .titre = Ce qui aiderait

# étape besoins : Ce qui aiderait
# question (classement) aides
aides = Je vais vous lire six propositions : dites-moi les trois qui vous aideraient le plus, en commençant par la plus utile.
    .formation = Une formation courte
    .phrases = Des exemples de phrases pour aborder le sujet
    .documents = Des documents à donner aux familles
    .traductions = Des documents dans d'autres langues
    .affiche = Une affiche pour la pharmacie
    .reseau = Un lien avec les médecins et les collèges
    .note = Lisez toute la liste une fois, sans vous presser, puis laissez choisir.

# étape information
information =
    .titre = Proposer les règles en vigueur

# étape information : Proposer les règles en vigueur
# question (oui non) veut_regles
veut_regles = Mes questions sont finies. Voulez-vous que je vous redise les règles en vigueur ? Cela prend moins d'une minute.
    .note = Un non se respecte : n'insistez pas.

# étape information : Proposer les règles en vigueur
# dire regles
regles =
    Depuis le 10 août 2023, les pharmaciens peuvent prescrire et administrer les vaccins du calendrier, à partir de 11 ans, après une formation et une déclaration.
    Le vaccin HPV est destiné aux filles et aux garçons de 11 à 14 ans : deux doses, à cinq mois d'intervalle au moins.
    Un rattrapage en trois doses est possible à partir de 15 ans, pour les femmes et pour les hommes, jusqu'à 26 ans inclus.
    Au collège, le vaccin est gratuit pour les élèves de cinquième, avec l'accord écrit des deux parents.
    .note = Ne dites rien de plus sur le vaccin.
