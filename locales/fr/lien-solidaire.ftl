### lien-solidaire

# phrase motif
motif = prendre de vos nouvelles et savoir si vous avez besoin d'aide

# phrase provenance
provenance = de votre dossier dans nos services

# liste dangers
dangers =
    .rien = Aucun danger
    .vie = Une vie est en danger maintenant
    .violence = Violence, menace ou peur de quelqu'un
    .maltraitance = Mauvais traitements par une personne qui l'aide
    .mourir = Envie de mourir

# liste ages
ages =
    .bebe = Moins de 3 ans
    .enfant = De 3 à 17 ans
    .adulte = De 18 à 64 ans
    .senior = De 65 à 79 ans
    .doyenne = 80 ans ou plus

# objection pourquoi_moi
pourquoi_moi = Nous appelons les personnes que nos services connaissent, pour savoir si elles vont bien. Vous n'avez rien fait de mal.
    .titre = Pourquoi m'appelez-vous ?

# objection besoin_de_rien
besoin_de_rien = Tant mieux, cela fait plaisir à entendre. Voulez-vous quand même bavarder un peu ?
    .titre = Je n'ai besoin de rien

# objection deranger
deranger = Vous ne dérangez pas du tout. C'est notre travail, et cela nous fait plaisir de vous parler.
    .titre = Je ne veux déranger personne

# objection combien_de_temps
combien_de_temps = Une dizaine de minutes. Nous pouvons nous arrêter quand vous voulez.
    .titre = Combien de temps cela prend-il ?

# objection visite
visite = Pas à cause de cet appel. Dans un danger grave, ce sont les secours qui viennent.
    .titre = Est-ce que quelqu'un va venir chez moi ?

# objection payant
payant = Non, il ne vous coûte rien. Nous ne vendons rien, et nous ne vous demanderons jamais d'argent.
    .titre = Est-ce que cet appel est payant ?

# objection consignes
consignes = Je ne peux pas vous répondre sans me tromper. Si vous voulez, je note votre question et je la transmets.
    .titre = Que faut-il faire en ce moment ? A-t-on le droit de sortir ?
    .note = Ne répétez que ce que la responsable vous a donné par écrit. Notez la question dans le résumé.

# étape nouvelles
nouvelles =
    .titre = Prendre des nouvelles
    .note = Parlez lentement. Laissez la personne raconter : ici, écouter est déjà aider.

# étape nouvelles : Prendre des nouvelles
# dire dernier_echange
# $dernier_appel : date
dernier_echange = Notre dernier appel date du { $dernier_appel }. C'est un plaisir de vous retrouver.

# étape nouvelles : Prendre des nouvelles
# question (choix) moral
moral = Comment allez-vous aujourd'hui ?
    .bien = Bien
    .moyen = Comme ci, comme ça
    .mal = Mal
    .note = Écoutez, puis choisissez.

# étape nouvelles : Prendre des nouvelles
# dire ecoute
ecoute = Je comprends. Merci de me le dire. Prenez le temps de m'en parler.
    .note = Ne donnez pas de conseil. N'écrivez rien sur la santé.

# étape nouvelles : Prendre des nouvelles
# question (choix) urgence
urgence = Avez-vous besoin d'aide tout de suite ?
    .note = S'il n'y a plus de quoi manger, ou plus de médicaments, choisissez « Aucun danger » : ces questions viennent ensuite.

# étape alimentation
alimentation =
    .titre = Les repas et les courses

# étape alimentation : Les repas et les courses
# question (choix) repas
repas = Parlons de vos repas. Avez-vous chez vous de quoi manger ?
    .assez = Oui, pour plusieurs jours
    .juste = Oui, pour un ou deux jours
    .vide = Non, rien pour demain
    .note = Faites préciser : pour aujourd'hui, pour demain, pour la semaine ?

# étape alimentation : Les repas et les courses
# alerte sans_repas
# $civilite : choix (madame, monsieur)
# $nom : texte
sans_repas = { $civilite } { $nom } n'a rien à manger pour demain. À rappeler dans l'heure.
    .dire = Vous avez bien fait de me le dire. Je préviens tout de suite le service de l'aide alimentaire. Quelqu'un va vous rappeler.

# étape alimentation : Les repas et les courses
# question (choix) courses
courses = En ce moment, qui fait vos courses ?
    .seule = La personne elle-même
    .proche = Un proche ou un voisin
    .livraison = On les lui livre
    .aucun = Personne

# étape alimentation : Les repas et les courses
# question (oui non) aide_courses
aide_courses = Voulez-vous de l'aide pour vos courses ?

# étape alimentation : Les repas et les courses
# alerte besoin_courses
# $civilite : choix (madame, monsieur)
# $nom : texte
besoin_courses = { $civilite } { $nom } demande de l'aide pour ses courses.
    .dire = C'est noté. Je transmets votre demande.

# étape soins
soins =
    .titre = Les médicaments et les soins
    .note = Ne demandez ni la maladie, ni le nom du médicament. Ne les écrivez pas, même si la personne les dit.

# étape soins : Les médicaments et les soins
# question (choix) medicaments
medicaments = Avez-vous chez vous les médicaments qu'il vous faut ?
    .oui = Oui
    .bientot = Oui, mais il n'y en a presque plus
    .manque = Non, il en manque
    .aucun = La personne n'en prend pas

# étape soins : Les médicaments et les soins
# alerte sans_medicaments
# $civilite : choix (madame, monsieur)
# $nom : texte
sans_medicaments = { $civilite } { $nom } n'a pas les médicaments qu'il lui faut. À rappeler dans l'heure.
    .dire =
        Je préviens tout de suite nos services. Quelqu'un va vous rappeler.
        En attendant, appelez votre pharmacie. Si vous vous sentez mal, appelez le 15.

# étape soins : Les médicaments et les soins
# question (oui non) pharmacie
pharmacie = Quelqu'un peut-il aller à la pharmacie, vous ou un proche ?

# étape soins : Les médicaments et les soins
# alerte besoin_pharmacie
# $civilite : choix (madame, monsieur)
# $nom : texte
besoin_pharmacie = { $civilite } { $nom } aura bientôt besoin de médicaments. Personne ne peut aller à la pharmacie.
    .dire = Je transmets votre demande, pour que l'on vous aide.

# étape soins : Les médicaments et les soins
# question (choix) visite_aide
visite_aide = D'habitude, quelqu'un vient-il chez vous pour des soins ou pour vous aider ?
    .vient = Oui, et cela continue
    .arret = Oui, mais cela s'est arrêté
    .jamais = Non

# étape soins : Les médicaments et les soins
# alerte aide_arretee
# $civilite : choix (madame, monsieur)
# $nom : texte
aide_arretee = L'aide ou les soins à domicile de { $civilite } { $nom } se sont arrêtés.
    .dire = Je le signale à nos services, pour qu'ils cherchent une solution avec vous.

# étape isolement
isolement =
    .titre = Le lien avec les autres

# étape isolement : Le lien avec les autres
# question (choix) contacts
contacts = Recevez-vous des visites ou des appels ?
    .souvent = Oui, presque tous les jours
    .semaine = Oui, au moins une fois par semaine
    .rare = Rarement
    .jamais = Non, personne
    .note = Demandez quand c'était, la dernière fois.

# étape isolement : Le lien avec les autres
# question (choix) solitude
solitude = Est-ce que la solitude vous pèse ?
    .jamais = Jamais
    .parfois = Parfois
    .souvent = Souvent

# étape isolement : Le lien avec les autres
# question (oui non) soutien
soutien = Si vous aviez un problème ce soir, pourriez-vous appeler quelqu'un ?

# étape isolement : Le lien avec les autres
# alerte isolement_fort
# $civilite : choix (madame, monsieur)
# $nom : texte
isolement_fort = { $civilite } { $nom } n'a personne à appeler et a peu de contacts.
    .dire = Merci de me le dire. Je transmets à nos services, pour que quelqu'un prenne contact avec vous.

# étape foyer
foyer =
    .titre = Les personnes du foyer

# étape foyer : Les personnes du foyer
# question (entier) nb_autres
nb_autres = Parlons de chez vous. Combien de personnes vivent avec vous ?
    .note = Ne comptez pas la personne à qui vous parlez. Si elle vit seule, écrivez 0. Au-delà de huit, écrivez 8.

# étape foyer : Les personnes du foyer
# question (choix) age_habitant
# $habitant : entier
age_habitant =
    Quel âge a { $habitant ->
        [1] la première personne
       *[other] la personne suivante
    } ?
    .note = Un âge approché suffit. Ne notez aucun prénom.

# étape foyer : Les personnes du foyer
# question (oui non) besoin_habitant
besoin_habitant = A-t-elle besoin d'aide en ce moment ?

# étape foyer : Les personnes du foyer
# question (choix) aide_habitant
aide_habitant = Quelle aide, surtout ?
    .repas = les repas
    .quotidien = la vie de tous les jours
    .garde = la garde ou l'école
    .papiers = les papiers
    .autre = autre chose

# étape foyer : Les personnes du foyer
# dire resume_foyer
# $nb_foyer : décimal
# $nb_mineurs : décimal
resume_foyer =
    Si je comprends bien, vous êtes { $nb_foyer } à la maison{ $nb_mineurs ->
        [0] { "" }
        [one] , dont un enfant
       *[other] , dont { $nb_mineurs } enfants
    }.

# étape foyer : Les personnes du foyer
# question (oui non) relais
# $aides_demandees : texte
# $nb_a_aider : décimal
relais =
    { $nb_a_aider ->
        [one] Une personne a besoin d'aide
       *[other] { $nb_a_aider } personnes ont besoin d'aide
    }. J'ai noté : { $aides_demandees }. Voulez-vous que le service social vous appelle ?

# étape foyer : Les personnes du foyer
# alerte besoin_foyer
# $aides_demandees : texte
# $civilite : choix (madame, monsieur)
# $nb_a_aider : décimal
# $nb_foyer : décimal
# $nb_mineurs : décimal
# $nom : texte
besoin_foyer =
    Foyer de { $civilite } { $nom } : { $nb_foyer } personnes{ $nb_mineurs ->
        [0] { "" }
       *[other] , dont { $nb_mineurs } de moins de 18 ans
    }. À aider : { $nb_a_aider } ({ $aides_demandees }).
    .dire = C'est noté. Je transmets votre demande au service social.

# étape securite
securite =
    .titre = La sécurité
    .note = Si quelqu'un écoute, dites : « Répondez seulement par oui ou par non. »

# étape securite : La sécurité
# question (choix) danger
danger = Chez vous, vous sentez-vous en sécurité ?
    .note = Pensez aussi à ce que vous avez entendu depuis le début de l'appel.

# étape violences
violences =
    .titre = Violence ou menace
    .note = Ne jugez pas, n'interrogez pas. Si quelqu'un écoute, ne dites pas le mot « violence ».

# étape violences : Violence ou menace
# alerte violence_signalee
# $civilite : choix (madame, monsieur)
# $nom : texte
violence_signalee = { $civilite } { $nom } parle de violences ou de menaces. À traiter dans l'heure. Attention : une autre personne peut répondre au téléphone.
    .dire =
        Merci de me l'avoir dit. Vous n'y êtes pour rien.
        Je préviens tout de suite nos services, pour que l'on vous aide.

# étape violences : Violence ou menace
# dire numeros_violences
numeros_violences =
    En cas de danger, appelez le 17. Si vous ne pouvez pas parler, envoyez un message écrit au 114.
    Pour les femmes, il y a aussi le 3919. C'est gratuit et anonyme, jour et nuit.

# étape mauvais_traitements
mauvais_traitements =
    .titre = Mauvais traitements
    .note = Ne jugez pas, ne nommez personne. Écoutez.

# étape mauvais_traitements : Mauvais traitements
# alerte maltraitance_signalee
# $civilite : choix (madame, monsieur)
# $nom : texte
maltraitance_signalee = { $civilite } { $nom } dit subir de mauvais traitements de la part d'une personne qui l'aide. À traiter dans l'heure. Attention : cette personne peut répondre au téléphone.
    .dire =
        Merci de me l'avoir dit. Ce n'est pas normal, et vous n'y êtes pour rien.
        Je préviens tout de suite un service qui protège les personnes. Il cherchera avec vous comment vous aider.

# étape idees_de_mort
idees_de_mort =
    .titre = Envie de mourir
    .note = Gardez votre calme. Ne raccrochez pas la première.

# étape idees_de_mort : Envie de mourir
# alerte idees_suicidaires
# $civilite : choix (madame, monsieur)
# $nom : texte
idees_suicidaires = { $civilite } { $nom } parle de mourir. À rappeler dans l'heure.
    .dire =
        Merci de me faire confiance. Ce que vous dites est important, et je reste avec vous.
        Je préviens nos services, pour qu'on vous aide.

# étape idees_de_mort : Envie de mourir
# dire numero_3114
numero_3114 = Vous pouvez appeler le 3114, jour et nuit. C'est gratuit. On vous y écoute.

# étape danger_immediat
danger_immediat =
    .titre = Un danger maintenant ?

# étape danger_immediat : Un danger maintenant ?
# question (oui non) immediat
immediat = Êtes-vous en danger en ce moment même ?
    .note = En cas de doute, choisissez « Oui ».

# étape danger_vital
danger_vital =
    .titre = Une vie est en danger
    .note =
        Restez en ligne jusqu'à l'arrivée des secours.
        15 : malaise ou blessure. 17 : agression. 18 : feu. 112 : tous les secours.

# étape danger_vital : Une vie est en danger
# alerte vie_en_danger
# $civilite : choix (madame, monsieur)
# $nom : texte
vie_en_danger = { $civilite } { $nom } : une vie est en danger. L'agente est en ligne, et les secours sont à prévenir.
    .dire = Je reste avec vous. Il faut appeler les secours.

# étape danger_vital : Une vie est en danger
# question (choix) secours
secours = Pouvez-vous faire le 15 ou le 112 sur un autre téléphone ?
    .oui = Oui
    .non = Non
    .appeles = Les secours sont déjà prévenus
    .note = Une personne à côté peut aussi appeler.

# étape danger_vital : Une vie est en danger
# dire faites_le
faites_le = Faites-le maintenant. Je reste en ligne avec vous.

# étape danger_vital : Une vie est en danger
# dire ils_arrivent
ils_arrivent = C'est bien. Je reste en ligne avec vous.

# étape danger_vital : Une vie est en danger
# dire nous_appelons
nous_appelons = Nous les appelons pour vous. Ne raccrochez pas.
    .note = Faites appeler les secours par un collègue, sur un autre téléphone. Donnez-lui le nom et l'adresse.

# étape danger_vital : Une vie est en danger
# question (texte) lieu
lieu = Où êtes-vous ? Dites-moi l'adresse, l'étage et le code de la porte.
    .note = Répétez tout de suite l'adresse aux secours.

# étape danger_vital : Une vie est en danger
# question (oui non) fin_secours
fin_secours = Est-ce que les secours sont auprès de vous ?
    .note =
        Ne posez la question que lorsque vous les entendez arriver.
        Si l'appel est coupé, rappelez tout de suite. Personne ne répond : prévenez les secours et votre responsable.

# étape danger_vital : Une vie est en danger
# dire avec_les_secours
avec_les_secours = Je vous laisse avec eux. Courage, et au revoir.

# étape suite
suite =
    .titre = La suite

# étape suite : La suite
# dire proposer_semaine
proposer_semaine = Nous pouvons vous appeler chaque semaine, simplement pour parler.

# étape suite : La suite
# question (choix) souhait
souhait = Voulez-vous que nous vous rappelions ?
    .hebdo = Oui, chaque semaine
    .une_fois = Oui, une fois
    .non = Non
    .note = La personne peut dire non, et changer d'avis plus tard.

# étape suite : La suite
# question (texte) moment_rappel
moment_rappel = Quel jour et à quelle heure préférez-vous ?
    .note = Écrivez le jour et l'heure. Si elle subit des violences, demandez à quel moment elle peut parler sans être entendue.

# étape suite : La suite
# dire merci
merci = Merci d'avoir pris le temps de me parler. Prenez soin de vous. Au revoir.
    .note = Laissez la personne raccrocher la première.

# étape resume
resume =
    .titre = Résumer l'appel

# étape resume : Résumer l'appel
# question (texte long) bilan
bilan =
    .note =
        L'appel est fini. Résumez-le en quelques lignes : ce que la personne a demandé, ce que vous avez promis.
        Écrivez des faits, avec ses mots. Rien sur sa santé, rien sur d'autres personnes, aucun jugement.
