### rappel-vaccination

# phrase motif
motif = vous informer sur le vaccin contre les papillomavirus, le vaccin HPV, proposé aux collégiens

# phrase provenance
provenance = de l'inscription de votre enfant au collège

# donnée classe
classe =
    .sixieme = sixième
    .cinquieme = cinquième
    .quatrieme = quatrième
    .troisieme = troisième

# objection question_sante
question_sante =
    Je comprends. Je ne suis pas du métier, et je ne peux pas répondre à une question de santé.
    Un médecin, un pharmacien ou le centre de vaccination peut vous répondre.
    .titre = J'ai une question sur le vaccin, ou je suis inquiet
    .note = Ne donnez aucun avis, et n'écrivez pas la question.

# objection obligation
obligation =
    Cet appel ne vous oblige à rien. Au collège, rien ne se fait sans l'autorisation écrite des deux parents.
    Pour le reste, un médecin peut vous répondre.
    .titre = Est-ce obligatoire ?

# objection garcons
garcons = Le vaccin est destiné aux filles et aux garçons. Un médecin ou un pharmacien vous expliquera pourquoi.
    .titre = Pourquoi aussi les garçons ?

# objection prix
prix = Au collège, c'est gratuit pour les élèves de cinquième. Ailleurs, demandez le prix avant de prendre rendez-vous.
    .titre = Combien cela coûte-t-il ?

# objection deux_signatures
deux_signatures = Pour le collège, il faut la signature des deux parents. Parlez-en au collège : je ne peux pas vous dire autre chose.
    .titre = L'autre parent ne peut pas signer

# objection autres_enfants
autres_enfants = À partir de 15 ans, un rattrapage est possible, en trois fois. Il est ouvert aux femmes et aux hommes, jusqu'à 26 ans inclus.
    .titre = Et pour mes enfants plus âgés ?

# objection autre_classe
autre_classe =
    Merci de me le dire. Au collège, le vaccin est proposé aux élèves de cinquième.
    Pour les autres, il y a le médecin, le pharmacien ou un centre de vaccination.
    .titre = Mon enfant n'est pas dans cette classe

# objection pourquoi_moi
pourquoi_moi = Nous appelons des parents de collégiens, pour les informer. Nous ne savons rien de la santé de votre enfant.
    .titre = Pourquoi m'appelez-vous ?

# objection duree_appel
duree_appel = Environ quatre minutes. Nous pouvons nous arrêter quand vous voulez.
    .titre = Combien de temps cela prend-il ?

# étape information
information =
    .titre = Informer
    .note = Ne demandez rien sur la santé de l'enfant. S'il est déjà vacciné, ne l'écrivez pas.

# étape information : Informer
# dire vaccin
vaccin =
    En France, 6 400 cancers par an sont dus aux papillomavirus. Le vaccin HPV vise les virus qui causent jusqu'à neuf sur dix de ces cancers.
    Il est destiné aux filles et aux garçons de 11 à 14 ans. Il se fait en deux fois, à cinq mois d'intervalle au moins.

# étape information : Informer
# dire seance_finie
# $seance : date
seance_finie =
    Au collège, la séance était prévue le { $seance }.
    Pour un autre jour, adressez-vous à votre médecin, à un pharmacien ou à un centre de vaccination.

# étape information : Informer
# dire au_college
au_college =
    Votre enfant est en cinquième : le vaccin est proposé au collège, et il est gratuit.
    Il faut une autorisation écrite, signée par les deux parents.

# étape information : Informer
# dire date_seance
# $seance : date
date_seance = La séance est prévue au collège le { $seance }.

# étape information : Informer
# question (choix) autorisation
autorisation = Avez-vous reçu cette autorisation à signer ?
    .recue = Oui
    .rendue = Oui, elle est déjà rendue au collège
    .non = Non
    .note = Ne demandez pas si la famille compte la signer.

# étape information : Informer
# dire ou_la_demander
ou_la_demander = Vous pouvez la demander au collège. Elle existe sur papier ou en ligne, et elle est traduite dans plusieurs langues.

# étape information : Informer
# dire en_ville
# $classe : choix (sixieme, cinquieme, quatrieme, troisieme)
en_ville =
    Au collège, le vaccin est proposé aux élèves de cinquième. Votre enfant est en { $classe }.
    Vous pouvez vous adresser à votre médecin, à un pharmacien ou à un centre de vaccination.

# étape information : Informer
# dire rattrapage
rattrapage = À partir de 15 ans, un rattrapage est possible, en trois fois. Il est ouvert aux femmes et aux hommes, jusqu'à 26 ans inclus.

# étape souhait
souhait =
    .titre = Demander ce que la personne souhaite

# étape souhait : Demander ce que la personne souhaite
# question (choix) suite
suite = Vous êtes libre de dire non : voulez-vous que je demande pour vous un rendez-vous dans un centre de vaccination ?
    .oui = Oui
    .college = Non, ce sera au collège
    .ailleurs = Non, ce sera chez un médecin ou un pharmacien
    .reflechir = Pas encore, il faut y réfléchir
    .non = Non
    .note = N'insistez pas. Si la personne dit que c'est déjà fait, choisissez « Non ».

# étape souhait : Demander ce que la personne souhaite
# dire choix_respecte
choix_respecte = Très bien, c'est votre choix. Merci de m'avoir répondu. Bonne journée.

# étape souhait : Demander ce que la personne souhaite
# dire prenez_le_temps
prenez_le_temps = Prenez votre temps. Un médecin ou un pharmacien peut répondre à vos questions.

# étape rendez_vous
rendez_vous =
    .titre = Demander un rendez-vous
    .controle-1 = Excusez-moi, je corrige avec vous.
    .controle-1-note = Revenez au jour ou à l'heure, corrigez, puis relisez.

# étape rendez_vous : Demander un rendez-vous
# question (date) jour_rdv
jour_rdv = Quel jour vous irait, dans les deux mois qui viennent ?
    .note = Dans trois jours au plus tôt, du lundi au vendredi. Vérifiez que ce n'est pas un jour férié.
    .controle-1 = Ce jour-là, le centre est fermé. Quel jour vous irait, du lundi au vendredi ?
    .controle-1-note = Ce jour est un samedi ou un dimanche.

# étape rendez_vous : Demander un rendez-vous
# question (heure) heure_rdv
heure_rdv = Et à quelle heure, entre 9 heures et 16 heures 30 ?

# étape rendez_vous : Demander un rendez-vous
# question (oui non) relu
# $heure_rdv : heure
# $jour_rdv : date
relu = Je relis : { DATETIME($jour_rdv, weekday: "long", day: "numeric", month: "long") }, à { $heure_rdv }. Est-ce bien cela ?

# étape rendez_vous : Demander un rendez-vous
# alerte demande_rendez_vous
# $civilite : choix (madame, monsieur)
# $classe : choix (sixieme, cinquieme, quatrieme, troisieme)
# $heure_rdv : heure
# $jour_rdv : date
# $nom : texte
demande_rendez_vous = { $civilite } { $nom } demande un rendez-vous de vaccination pour son enfant, en { $classe } : le { $jour_rdv } à { $heure_rdv }. À rappeler pour confirmer.
    .dire = Je transmets votre demande au centre de vaccination. Il vous rappellera pour confirmer le rendez-vous.

# étape rendez_vous : Demander un rendez-vous
# dire adresse_centre
adresse_centre = Voici l'adresse et le téléphone du centre. Avez-vous de quoi écrire ?

# étape rendez_vous : Demander un rendez-vous
# dire merci_rendez_vous
merci_rendez_vous = Si vous changez d'avis, appelez ce numéro. Merci de m'avoir répondu. Bonne journée.

# étape plus_tard
plus_tard =
    .titre = Laisser le choix du jour

# étape plus_tard : Laisser le choix du jour
# dire sans_jour
sans_jour = Ce n'est pas grave. Vous pourrez appeler le centre vous-même, aux heures d'ouverture. Avez-vous de quoi écrire ?
