### satisfaction-accueil

# phrase motif
motif = connaître votre avis sur l'accueil de nos services sociaux

# phrase provenance
provenance = de l'accueil où vous l'avez laissé

# donnée lieu
lieu =
    .maison = à la Maison des solidarités
    .service_social = au service social de votre quartier
    .permanence = à la permanence du service social, en mairie

# liste qualite
qualite =
    .tres_bien = Très bien
    .plutot_bien = Plutôt bien
    .plutot_mal = Plutôt mal
    .tres_mal = Très mal

# objection duree_questions
duree_questions = Environ cinq minutes. Nous pouvons nous arrêter quand vous voulez.
    .titre = Combien de temps cela prend-il ?

# objection pourquoi_moi
pourquoi_moi = Parce que l'un de nos accueils a reçu votre visite. Votre avis sert à mieux recevoir les personnes.
    .titre = Pourquoi m'appelez-vous ?

# objection consequences
consequences = Non. Votre avis ne change rien à votre dossier, ni à vos droits. Vous pouvez dire ce qui n'allait pas.
    .titre = Est-ce que cela peut me faire du tort ?

# objection noms_agents
noms_agents = Non. Je n'écris le nom d'aucun agent. Nous voulons améliorer l'accueil, pas punir quelqu'un.
    .titre = Allez-vous dire le nom de la personne de l'accueil ?

# objection mon_dossier
mon_dossier = Je n'ai pas accès à votre dossier. Posez la question à l'accueil.
    .titre = Où en est mon dossier ?
    .note = Si la personne dit avoir encore besoin d'aide, une adresse s'affiche à la fin.

# objection plainte
plainte = Je vous écoute. Si vous le voulez, je demanderai qu'un responsable vous rappelle.
    .titre = Je veux me plaindre
    .note = Si la question ne vient pas dans cet appel, envoyez vous-même une alerte (touche A) au service Relations avec les usagers.

# objection autre_rendez_vous
autre_rendez_vous = Je ne peux pas prendre un rendez-vous pour vous. Demandez-le à l'accueil.
    .titre = Pouvez-vous me donner un rendez-vous ?

# étape souvenir
souvenir =
    .titre = Se souvenir de la visite

# étape souvenir : Se souvenir de la visite
# dire sujet
# $lieu : choix (maison, service_social, permanence)
# $visite : date
sujet = Je voudrais parler de votre visite du { $visite }, { $lieu }.

# étape souvenir : Se souvenir de la visite
# dire prenez_le_temps
prenez_le_temps = C'était il y a quelque temps. Prenez un moment pour y penser.

# étape souvenir : Se souvenir de la visite
# question (choix) venue
venue = Vous souvenez-vous de cette visite ?
    .oui = Oui
    .porte_close = Oui, mais la visite n'a pas pu se faire
    .quelqu_un = Quelqu'un d'autre y est allé
    .non = Non, ou il n'y a pas eu de visite

# étape sans_visite
sans_visite =
    .titre = Pas de visite

# étape sans_visite : Pas de visite
# dire merci_sans_visite
merci_sans_visite = Ce n'est pas grave. Mes questions portent seulement sur cette visite. Merci de m'avoir répondu. Bonne journée.

# étape porte_fermee
porte_fermee =
    .titre = Une porte fermée

# étape porte_fermee : Une porte fermée
# question (choix) obstacle
obstacle = Je le note, c'est important. Qu'est-ce qui s'est passé ?
    .ferme = C'était fermé
    .monde = Il y avait trop de monde
    .rendez_vous = Il fallait un rendez-vous
    .attente = L'attente était trop longue
    .autre = Autre chose

# étape attente
attente =
    .titre = L'arrivée

# étape attente : L'arrivée
# question (choix) duree_attente
duree_attente = Ce jour-là, combien de temps avez-vous attendu ?
    .aucune = Pas d'attente
    .courte = Moins de 15 minutes
    .moyenne = De 15 à 30 minutes
    .longue = De 30 minutes à une heure
    .tres_longue = Plus d'une heure
    .note = Une durée approchée suffit.

# étape attente : L'arrivée
# question (choix) langue_accueil
langue_accueil = À l'accueil, avez-vous pu parler dans une langue que vous comprenez bien ?
    .francais = Oui, en français
    .autre = Oui, dans une autre langue
    .traduit = Oui, parce qu'un proche traduisait
    .non = Non

# étape attente : L'arrivée
# question (texte) langue_utile
langue_utile = Quelle langue aurait-il fallu parler à l'accueil ?
    .note = Écrivez seulement le nom de la langue.

# étape ressenti
ressenti =
    .titre = La manière de recevoir

# étape ressenti : La manière de recevoir
# question (grille) points
points = Je vais vous citer cinq points. Pour chacun, dites-moi si c'était très bien, plutôt bien, plutôt mal ou très mal.
    .horaires = Les horaires
    .lieu_attente = La salle d'attente
    .ecoute = L'écoute
    .explications = La clarté des explications
    .discretion = La discrétion, quand vous parliez de vous
    .note = Répétez les quatre réponses quand il le faut, sans en conseiller une.

# étape ressenti : La manière de recevoir
# question (texte long) pas_clair
pas_clair = Qu'est-ce qui n'était pas clair ?
    .note = Écrivez des faits. Rien sur la santé, aucun nom.

# étape ressenti : La manière de recevoir
# question (oui non) respect
respect = Vous a-t-on parlé avec respect ?

# étape ressenti : La manière de recevoir
# question (texte long) faits
faits = Merci de me le dire. Voulez-vous me raconter ce qui s'est passé ?
    .note = Écoutez sans juger. Écrivez des faits. Rien sur la santé, aucun nom.

# étape ressenti : La manière de recevoir
# question (oui non) signaler
signaler = Voulez-vous que je le signale, pour qu'un responsable vous rappelle ?
    .note = Un non se respecte : n'insistez pas.

# étape ressenti : La manière de recevoir
# alerte manque_respect
# $civilite : choix (madame, monsieur)
# $lieu : choix (maison, service_social, permanence)
# $nom : texte
# $visite : date
manque_respect = { $civilite } { $nom } signale un manque de respect, le { $visite }, { $lieu }, et demande un rappel.
    .dire = C'est transmis. Un responsable vous rappellera.

# étape demande
demande =
    .titre = La réponse à la demande

# étape demande : La réponse à la demande
# question (choix) reponse
reponse = Avez-vous eu une réponse à votre demande ?
    .entiere = Oui, tout à fait
    .partie = En partie
    .attendue = Pas encore
    .non = Non

# étape demande : La réponse à la demande
# question (choix multiple) manque
manque = Qu'est-ce qui a manqué ?
    .papier = Il manquait un papier
    .revenir = Il fallait revenir un autre jour
    .ailleurs = Il fallait aller dans un autre service
    .compris = La personne n'a pas compris quoi faire
    .nouvelles = La personne n'a pas eu de nouvelles
    .autre = Autre chose
    .note = Écoutez, puis cochez.

# étape avis
avis =
    .titre = L'avis en une note

# étape avis : L'avis en une note
# question (échelle) recommandation
recommandation = De 0 à 10, conseilleriez-vous cet accueil à un proche ?
    .point-0 = Non, pas du tout
    .point-10 = Oui, tout à fait

# étape avis : L'avis en une note
# question (texte long) bien_fait
bien_fait = Merci. Qu'est-ce qui était particulièrement bien ?
    .note = Écrivez les mots de la personne. Aucun nom.

# étape avis : L'avis en une note
# question (texte long) mieux
mieux = Merci. Qu'est-ce qui pourrait être mieux ?
    .note = Écrivez les mots de la personne. Aucun nom.

# étape avis : L'avis en une note
# question (texte long) a_changer
a_changer = Merci de votre franchise. Que faudrait-il changer en premier ?
    .note = Écrivez les mots de la personne. Aucun nom.

# étape besoin
besoin =
    .titre = Le besoin d'aide aujourd'hui

# étape besoin : Le besoin d'aide aujourd'hui
# question (oui non) encore_besoin
encore_besoin = Et aujourd'hui, avez-vous encore besoin d'aide ?

# étape besoin : Le besoin d'aide aujourd'hui
# question (choix multiple) urgence
urgence = Est-ce urgent ? Par exemple : pas d'endroit où dormir, pas de quoi manger, ou un danger.
    .toit = pas d'endroit où dormir
    .repas = pas de quoi manger
    .danger = un danger
    .non = Rien d'urgent
    .note = Laissez le temps de répondre. Ne demandez pas de détails.

# étape besoin : Le besoin d'aide aujourd'hui
# dire secours
secours = Si vous êtes en danger maintenant, appelez le 17, ou le 112. C'est gratuit, jour et nuit.
    .note = Si quelqu'un écoute à côté, n'insistez pas : demandez à quelle heure le service peut rappeler sans risque, et notez-la.

# étape besoin : Le besoin d'aide aujourd'hui
# dire numero_115
numero_115 = Pour cette nuit, vous pouvez appeler le 115. C'est gratuit, jour et nuit. La ligne est souvent occupée : insistez.

# étape besoin : Le besoin d'aide aujourd'hui
# alerte urgence_sociale
# $civilite : choix (madame, monsieur)
# $nom : texte
# $urgence : choix multiple (toit, repas, danger, non)
urgence_sociale = { $civilite } { $nom } dit avoir besoin d'aide aujourd'hui : { $urgence }. À rappeler dans l'heure.
    .dire = Je préviens tout de suite le service social. Quelqu'un va vous rappeler.

# étape besoin : Le besoin d'aide aujourd'hui
# dire ou_aller
ou_aller = Voici une adresse où l'on peut vous aider. Avez-vous de quoi écrire ?
