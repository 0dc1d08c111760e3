### mdph-fin-de-droits

# phrase motif
motif = vous prévenir de la fin d'un de vos droits

# phrase provenance
provenance = de votre dossier à la { -mdph }

# donnée droit
droit =
    .aah = l'{ -aah }
    .pch = la { -pch }

# objection pourquoi_moi
# $droit : choix (aah, pch)
pourquoi_moi = Parce que vous avez { $droit }, et que ce droit a une fin. Vous prévenir fait partie de nos missions d'intérêt public.
    .titre = Pourquoi m'appelez-vous ?

# objection renouvellement_auto
# $droit : choix (aah, pch)
renouvellement_auto = Non. Pour { $droit }, il faut faire une nouvelle demande, même si votre situation n'a pas changé.
    .titre = Mes droits ne continuent pas tout seuls ?

# objection delai
delai = La { -mdph } a quatre mois pour répondre. Sans réponse au bout de quatre mois, la demande est refusée ; on peut alors la contester pendant deux mois.
    .titre = Combien de temps faut-il attendre la réponse ?

# objection en_attendant
en_attendant = Je ne peux pas vous le dire : cela dépend de votre dossier. La { -mdph } peut vous renseigner.
    .titre = Qu'est-ce que je touche en attendant la réponse ?
    .note = Ne promettez rien, même si la demande a été déposée à temps.

# objection accueil_mdph
accueil_mdph =
    L'accueil est { -adresse-mdph }, avec ou sans rendez-vous.
    Il y a aussi des points d'accueil { -points-accueil-mdph }.
    .titre = Où se trouve la MDPH maintenant ?

# objection duree_appel
duree_appel = Moins de huit minutes. Nous pouvons nous arrêter quand vous voulez.
    .titre = Combien de temps cela prend-il ?

# objection sans_suite
sans_suite = Cela ne change rien à votre droit ni à votre dossier. Mais pour garder ce droit, il faut bien faire une demande.
    .titre = Et si je ne réponds pas à vos questions ?

# étape information
information =
    .titre = Informer

# étape information : Informer
# dire droits_finis
# $droit : choix (aah, pch)
# $fin_droits : date
droits_finis =
    Votre droit à { $droit } est arrivé à son terme le { $fin_droits }.
    Il est encore temps de faire une demande. Plus elle arrive tôt, mieux c'est.

# étape information : Informer
# dire fin_proche
# $droit : choix (aah, pch)
# $fin_droits : date
# $reste : décimal
fin_proche =
    Votre droit à { $droit } se termine le { $fin_droits }, { $reste ->
        [0] c'est-à-dire aujourd'hui
        [one] c'est-à-dire dans { $reste } jour
       *[other] c'est-à-dire dans { $reste } jours
    }.
    La { -mdph } conseille de faire la demande six mois avant : faites-la dès que vous pouvez.
    .note = Demandez si la personne connaissait cette date, et laissez-lui le temps de la noter.

# étape information : Informer
# dire fin_lointaine
# $date_conseillee : date
# $droit : choix (aah, pch)
# $fin_droits : date
# $mois_restants : décimal
fin_lointaine =
    Votre droit à { $droit } se termine le { $fin_droits }, dans { $mois_restants } mois.
    La { -mdph } conseille de faire la demande six mois avant, donc avant le { $date_conseillee }.
    .note = Demandez si la personne connaissait cette date, et laissez-lui le temps de la noter.

# étape information : Informer
# dire pas_automatique
pas_automatique = Ce droit ne se renouvelle pas tout seul. Il faut déposer une nouvelle demande.

# étape information : Informer
# question (oui non) demande
demande = Avez-vous déjà déposé une demande de renouvellement ?

# étape demarche
demarche =
    .titre = Préparer la demande

# étape demarche : Préparer la demande
# dire pieces
pieces =
    Pour la demande, il faut le formulaire Cerfa 15692, une pièce d'identité et un justificatif de domicile.
    Il faut aussi un certificat médical de moins d'un an, le Cerfa 15695.
    .note = Proposez de répéter les numéros, et laissez le temps de les écrire.

# étape demarche : Préparer la demande
# question (choix multiple) freins
freins = Qu'est-ce qui est difficile pour vous, dans cette demande ?
    .formulaire = Le formulaire est difficile à remplir
    .medecin = Je n'ai pas le certificat médical
    .francais = Je lis mal le français
    .autre = Autre chose
    .rien = Rien, je ne savais pas qu'il fallait la faire

# étape demarche : Préparer la demande
# dire conseil_certificat
conseil_certificat = Prenez rendez-vous avec votre médecin dès maintenant, et dites-lui que le certificat est pour la { -mdph }.

# étape demarche : Préparer la demande
# question (oui non) aide
aide = Voulez-vous de l'aide pour remplir le formulaire ?

# étape demarche : Préparer la demande
# dire ou_etre_aide
ou_etre_aide = Voici où l'on peut vous aider. Avez-vous de quoi écrire ?

# étape demarche : Préparer la demande
# dire ou_deposer
ou_deposer = Pour déposer la demande ou poser une question, voici l'adresse.

# étape demarche : Préparer la demande
# question (oui non) date_notee
# $fin_droits : date
date_notee = Votre droit se termine donc le { $fin_droits }. Avez-vous noté cette date ?
    .non-note = Attendez que la personne ait de quoi écrire, et redites la date, lentement.

# étape demarche : Préparer la demande
# objection autre_lieu_aide
autre_lieu_aide = Vous pouvez aussi demander de l'aide au CCAS de votre mairie, ou à un espace France services.
    .titre = Où peut-on encore m'aider à remplir le formulaire ?

# étape demarche : Préparer la demande
# objection refus_medecin
refus_medecin = Dites-le à l'accueil de la { -mdph } ou au service social.
    .titre = Et si je n'ai pas de médecin ?

# étape depot_fait
depot_fait =
    .titre = Suivre la demande

# étape depot_fait : Suivre la demande
# question (date) date_depot
date_depot = C'est très bien. À quelle date l'avez-vous déposée ?
    .note = Une date approchée suffit.
    .controle-1 = Cette date n'est pas encore passée. Pouvez-vous me la redire ?
    .controle-1-note = La date du dépôt ne peut pas être dans le futur.
    .controle-2 = C'était donc plus d'un an avant la fin de votre droit. Est-ce bien cela ?
    .controle-2-note = Une demande aussi ancienne était peut-être pour le droit précédent.

# étape depot_fait : Suivre la demande
# dire depot_tardif
depot_tardif =
    C'était après la fin de votre droit. Ce droit a donc pu s'interrompre quelque temps.
    Demandez à la { -mdph } ce qu'il en est pour vous.
    .note = N'annoncez ni date de reprise, ni somme : la MDPH le dira.

# étape depot_fait : Suivre la demande
# dire depot_a_temps
depot_a_temps = Votre demande a donc été faite avant la fin de votre droit.

# étape depot_fait : Suivre la demande
# question (choix) suite_demande
suite_demande = Où en est votre demande : avez-vous reçu une réponse ?
    .accord = Oui, le droit est renouvelé
    .rejet = Oui, c'est un refus
    .document = La MDPH demande un document
    .attente = Non, pas de réponse

# étape depot_fait : Suivre la demande
# dire droit_renouvele
# $fin_droits : date
droit_renouvele =
    C'est une bonne nouvelle. Regardez bien la date de fin écrite sur la décision.
    Si elle vient après le { $fin_droits }, vous n'avez rien à faire. Sinon, il faut une nouvelle demande.

# étape depot_fait : Suivre la demande
# dire refus_contestable
refus_contestable = Vous pouvez contester ce refus pendant deux mois. La { -mdph } vous dira comment faire.

# étape depot_fait : Suivre la demande
# dire document_demande
document_demande = Envoyez vite ce document à la { -mdph }, et gardez-en une copie.

# étape depot_fait : Suivre la demande
# dire sans_reponse
sans_reponse =
    Votre demande a plus de quatre mois. Si vous n'avez pas reçu de réponse, demandez vite où en est votre dossier.
    L'absence de réponse vaut un refus, que l'on peut contester pendant deux mois.

# étape depot_fait : Suivre la demande
# dire demande_sans_date
demande_sans_date = Si votre demande a plus de quatre mois, demandez vite où en est votre dossier. Voici l'adresse.

# étape depot_fait : Suivre la demande
# dire demande_en_cours
demande_en_cours = Votre demande est en cours. La { -mdph } a quatre mois pour répondre. Gardez bien la preuve de votre dépôt.

# étape situation
situation =
    .titre = Connaître la situation
    .note = Ces questions sont délicates : la personne peut ne pas répondre.

# étape situation : Connaître la situation
# question (oui non) ressources
ressources = Sans ce droit, auriez-vous du mal à payer votre loyer ou à vous nourrir ?

# étape situation : Connaître la situation
# alerte rupture_ressources
# $civilite : choix (madame, monsieur)
# $droit : choix (aah, pch)
# $fin_droits : date
# $nom : texte
rupture_ressources = { $civilite } { $nom } risque d'être sans ressources : { $droit }, fin le { $fin_droits }.
    .dire = Je transmets votre situation au service social, pour qu'il vous rappelle.

# étape situation : Connaître la situation
# dire sans_attendre
sans_attendre = Vous pouvez aussi demander de l'aide sans attendre. Voici une adresse.

# étape situation : Connaître la situation
# question (oui non) repas
repas = Pour les jours qui viennent, avez-vous de quoi manger ?
    .note = Posez la question simplement. Ne demandez pas de détails.

# étape situation : Connaître la situation
# alerte sans_repas
# $civilite : choix (madame, monsieur)
# $droit : choix (aah, pch)
# $fin_droits : date
# $nom : texte
sans_repas = { $civilite } { $nom } n'a pas de quoi manger : { $droit }, fin le { $fin_droits }. À rappeler dans l'heure.
    .dire = Merci de me le dire. Je le signale comme urgent : le service social va vous rappeler.

# étape situation : Connaître la situation
# question (choix) logement
# $civilite : choix (madame, monsieur)
logement = Et en ce moment, avez-vous un endroit où dormir ?
    .oui = Oui
    .tiers =
        { $civilite ->
            [madame] Je suis hébergée chez quelqu'un
           *[monsieur] Je suis hébergé chez quelqu'un
        }
    .rue = Non

# étape situation : Connaître la situation
# alerte sans_abri
# $civilite : choix (madame, monsieur)
# $nom : texte
sans_abri = { $civilite } { $nom } n'a pas d'endroit où dormir. À rappeler dans l'heure.
    .dire = Je préviens tout de suite le service social. Quelqu'un va vous rappeler.

# étape situation : Connaître la situation
# dire numero_115
numero_115 = Pour cette nuit, vous pouvez appeler le 115. C'est gratuit, jour et nuit. La ligne est souvent occupée : insistez.

# étape conclusion
conclusion =
    .titre = Conclure

# étape conclusion : Conclure
# question (texte long) precisions
precisions = Voulez-vous que je transmette autre chose à la { -mdph } ?
    .note = Écrivez des faits, avec les mots de la personne. Rien sur sa santé, rien sur d'autres personnes.

# étape conclusion : Conclure
# question (échelle) utilite
utilite = De 0 à 5, cet appel vous a-t-il été utile ?
    .point-0 = Pas du tout utile
    .point-5 = Très utile

# étape conclusion : Conclure
# dire merci
merci = Merci de m'avoir répondu. Bonne journée.
