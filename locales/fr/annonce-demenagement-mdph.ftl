### annonce-demenagement-mdph

# phrase motif
motif = vous dire où se trouve maintenant l'accueil de la { -mdph }

# phrase provenance
provenance = de votre dossier à la { -mdph }

# objection mon_dossier
mon_dossier = Non. Cet appel concerne seulement le lieu de l'accueil. Vous n'avez rien à refaire.
    .titre = Est-ce que cela change quelque chose pour mon dossier ?

# objection ancienne_adresse
ancienne_adresse = Non, l'accueil n'y est plus. Il est maintenant { -adresse-mdph }.
    .titre = Est-ce que je peux encore aller à l'ancienne adresse ?

# objection trop_loin
trop_loin = Il y a aussi des points d'accueil { -points-accueil-mdph }. L'un d'eux est peut-être plus près de chez vous.
    .titre = C'est trop loin pour moi

# objection rendez_vous_pris
rendez_vous_pris = Je n'ai pas accès à votre rendez-vous. Regardez l'adresse écrite sur la lettre, et demandez confirmation à la { -mdph } si vous avez un doute.
    .titre = J'ai déjà un rendez-vous, où dois-je aller ?

# objection autre_question
autre_question = Je n'ai pas cette information, et je ne veux pas me tromper. La { -mdph } pourra vous répondre.
    .titre = Quels sont les horaires ? Où envoyer un courrier ?

# objection pourquoi_moi
pourquoi_moi = Parce que vous avez un dossier à la { -mdph }. Nous voulons vous éviter un déplacement pour rien.
    .titre = Pourquoi m'appelez-vous ?

# objection duree_appel
duree_appel = Deux minutes. Je peux aussi vous rappeler.
    .titre = Combien de temps cela prend-il ?

# étape nouveau_lieu
nouveau_lieu =
    .titre = Donner la nouvelle adresse

# étape nouveau_lieu : Donner la nouvelle adresse
# dire accueil_demenage
accueil_demenage = L'accueil de la { -mdph } a changé de lieu, le 13 janvier 2026. Avez-vous de quoi écrire ?
    .note = Attendez que la personne soit prête, puis dictez lentement.

# étape nouveau_lieu : Donner la nouvelle adresse
# dire nouvelle_adresse
nouvelle_adresse =
    L'accueil se trouve maintenant { -adresse-mdph }.
    Vous pouvez venir avec ou sans rendez-vous.

# étape nouveau_lieu : Donner la nouvelle adresse
# question (choix) adresse_notee
adresse_notee = Avez-vous bien noté cette adresse ?
    .oui = Oui
    .connue = Oui, elle était déjà connue
    .non = Non

# étape nouveau_lieu : Donner la nouvelle adresse
# dire rien_a_faire
rien_a_faire = Très bien. Vous n'avez rien d'autre à faire.

# étape nouveau_lieu : Donner la nouvelle adresse
# dire redire
redire = Je la redis une fois, pour vérifier.
    .note = Lisez lentement. Si la personne veut, épelez « Pulse ».

# étape nouveau_lieu : Donner la nouvelle adresse
# dire points_accueil
points_accueil = Il y a aussi des points d'accueil { -points-accueil-mdph }.

# étape nouveau_lieu : Donner la nouvelle adresse
# dire merci
merci = Merci de votre attention. Bonne journée.
