### Ce qu'un appel refuse, et ce qu'une répétition constate.

## Réponses et événements refusés

call-not-current = La question « { $question } » n'est pas celle qui est posée maintenant.
    .help = Répondez à la question affichée ; pour changer une réponse déjà donnée, corrigez-la.
call-not-on-route = La question « { $question } » n'a pas de réponse dans le parcours actuel.
    .help = Choisissez une question dans la liste des réponses données.
call-unknown-question = Ce script n'a pas de question « { $question } ».
    .help = Vérifiez le nom, et le numéro entre crochets si la question est dans une répétition : q[2].
call-unreadable = « { $given } » ne convient pas à la question « { $question } » : { $expected ->
    [oui_non] on attend oui ou non
    [choix] on attend une seule des réponses proposées
    [choix_multiple] on attend une ou plusieurs des réponses proposées
    [classement] on attend les réponses proposées, dans l'ordre
    [grille] on attend une réponse pour chaque ligne
    [echelle] on attend un nombre entier de l'échelle
    [entier] on attend un nombre entier
    [decimal] on attend un nombre
    [date] on attend une date
    [heure] on attend une heure
    [telephone] on attend un numéro de téléphone
    [courriel] on attend une adresse électronique
    [code_postal] on attend un code postal de cinq chiffres
   *[texte] on attend un texte
    }.
    .help = { $expected ->
        [date] Écrivez-la ainsi : 31/01/2027.
        [heure] Écrivez-la ainsi : 14:30.
        [telephone] Écrivez-le ainsi : 06 12 34 56 78, ou avec l'indicatif du pays : +33 6 12 34 56 78.
        [courriel] Écrivez-la ainsi : nom@exemple.fr.
        [entier] Écrivez-le en chiffres, sans virgule : 12.
        [decimal] Écrivez-le en chiffres : 3,5. Il peut avoir jusqu'à 28 chiffres.
       *[autre] Relisez la réponse avec la personne, puis saisissez-la de nouveau.
    }
call-unknown-code = « { $given } » n'est pas une réponse de la question « { $question } ».
    .help = Les réponses possibles sont : { $known }.
call-not-offered = La réponse « { $given } » n'est pas proposée ici pour la question « { $question } ».
    .help = Choisissez une des réponses affichées, ou revenez à la réponse dont celle-ci dépend.
call-required = La question « { $question } » demande une réponse : « ne sait pas » et « refuse » ne sont pas acceptés.
    .help = Obtenez une réponse, ou terminez l'appel.
call-not-optional = La question « { $question } » ne peut pas être passée.
    .help = Notez la réponse, ou « ne sait pas », ou « refuse ».
call-empty = { $what ->
    [note] La note est vide.
    [alerte] Le message de l'alerte est vide.
    [agente] Le nom de l'agente est vide.
   *[autre] Rien n'est noté pour la question « { $what } ».
    }
    .help = { $what ->
        [note] Écrivez la note, puis enregistrez-la.
        [alerte] Écrivez ce que le service doit savoir.
        [agente] Indiquez qui reprend l'appel.
       *[autre] Saisissez la réponse ; si la personne ne veut ou ne peut pas répondre, notez-le.
    }
call-too-many = La question « { $question } » accepte au plus { $limit } réponses.
    .help = Retirez des réponses : demandez à la personne lesquelles comptent le plus.
call-too-few = La question « { $question } » demande au moins { $limit } réponses.
    .help = Ajoutez une réponse, ou notez « ne sait pas ».
call-ranking-length = Le classement de « { $question } » doit compter exactement { $limit } réponses.
    .help = Complétez ou raccourcissez le classement.
call-exclusive = À la question « { $question } », la réponse « { $given } » ne va avec aucune autre.
    .help = Gardez cette réponse seule, ou retirez-la.
call-repeated = À la question « { $question } », la réponse « { $given } » est donnée deux fois.
    .help = Retirez-en une.
call-unordered = Les réponses à « { $question } » ne sont pas dans l'ordre de leur liste.
    .help = Donnez-les dans l'ordre où le script les écrit.
call-out-of-bounds = La réponse à « { $question } » doit être { $bounds ->
    [max] au plus { $max }
    [min] au moins { $min }
   *[both] entre { $min } et { $max }
    }.
    .help = Relisez la réponse avec la personne ; si elle est exacte, vérifiez les réponses dont la limite dépend.
call-too-long = La réponse à « { $question } » dépasse { $limit } caractères.
    .help = Raccourcissez-la ; le reste peut aller dans une note.
call-no-detail = À la question « { $question } », aucune précision n'est attendue pour « { $given } ».
    .help = Retirez la précision, ou choisissez d'abord la réponse qui la demande.
call-missing-row = À la question « { $question } », il manque la ligne « { $row } ».
    .help = Répondez à chaque ligne ; « ne sait pas » et « refuse » sont des réponses.
call-check = La réponse à « { $question } » n'est pas possible avec les précédentes (contrôle n° { $number }).
    .help = Lisez ce que le script propose de dire, puis corrigez cette réponse ou une réponse précédente.
call-nothing-to-confirm = Il n'y a rien à confirmer pour « { $owner } » en ce moment.
    .help = Continuez avec ce qui est affiché.
call-must-hold = Ce contrôle de « { $owner } » ne peut pas être confirmé tel quel.
    .help = Corrigez une des réponses affichées sous le contrôle, ou terminez l'appel.
call-language = Ce script n'existe pas en « { $language } ».
    .help = Choisissez une des langues proposées.
call-rebuttal = L'objection « { $rebuttal } » n'est pas ouverte à ce moment de l'appel.
    .help = Choisissez une des objections affichées.
call-service = Le service « { $service } » n'est pas dans l'annuaire de ce script.
    .help = Choisissez un des services proposés ; l'annuaire est copié à la publication du script.
call-not-first = Cet appel est déjà commencé : il ne peut plus en reprendre un autre.
    .help = Continuez l'appel en cours.
call-over = Cet appel est terminé.
    .help = Vous pouvez encore y ajouter une note.
call-unknown-outcome = Ce script n'a pas d'issue « { $outcome } ».
    .help = Choisissez une des issues proposées.
call-not-concluded = Le script ne s'est pas conclu par « { $outcome } ».
    .help = Allez jusqu'à la fin du script, ou terminez par une autre issue, par exemple « interrompu ».
call-callback-missing = Il manque le jour et l'heure du rappel.
    .help = Convenez-en avec la personne et notez-les.
call-callback-unexpected = L'issue « { $outcome } » ne demande ni jour ni heure de rappel.
    .help = Retirez-les, ou terminez par « rappel ».
call-callback-past = Le rappel est prévu avant le début de cet appel.
    .help = Choisissez un jour et une heure à venir.

## Données du contact

data-missing = La donnée « { $name } » manque.
    .help = Ajoutez-la à la liste des personnes à appeler, ou déclarez-la « facultatif » dans le script.
data-unknown = Le script ne déclare pas de donnée « { $name } ».
    .help = Retirez-la, ou déclarez-la sous « données ».
data-unreadable = « { $given } » ne convient pas à la donnée « { $name } », qui est de type { $expected }.
    .help = { $expected ->
        [date] Écrivez la date ainsi : 2027-01-31.
        [heure] Écrivez l'heure ainsi : 14:30.
       *[autre] Corrigez la valeur dans la liste des personnes à appeler.
    }
data-unknown-code = « { $given } » n'est pas une valeur de la donnée « { $name } ».
    .help = Écrivez un des codes que le script déclare pour elle.

## Répétitions

rehearsal-missing = La question « { $question } » est posée et aucune réponse n'est prévue.
    .help = Ajoutez une réponse pour « { $question } ».
rehearsal-refused = La réponse à « { $question } » est refusée.
    .help = Changez cette réponse, ou les conditions de la question.
rehearsal-never-asked = La réponse à « { $question } » n'a jamais été demandée.
    .help = Retirez-la, ou vérifiez les réponses qui mènent à cette question.
rehearsal-unconfirmed = Un contrôle de « { $owner } » (n° { $number }) demande une confirmation.
    .help = Confirmez « { $owner } », ou changez les réponses.
rehearsal-blocked = Le contrôle n° { $number } de « { $owner } » n'est pas satisfait : l'appel ne peut pas continuer.
    .help = Changez ou corrigez une des réponses qu'il lit.
rehearsal-correction = « { $question } » ne peut pas être corrigée ici.
    .help = Placez la correction après la réponse, et sur un parcours qui pose la question.
rehearsal-language = L'appel ne peut pas continuer en « { $language } ».
    .help = Choisissez une des langues du manifeste.
rehearsal-no-alert = L'alerte « { $name } » était attendue, et n'a pas été levée.
    .help = Vérifiez les réponses qui mènent à l'alerte.
rehearsal-alert = L'alerte « { $name } » a été levée, et ne devait pas l'être.
    .help = Vérifiez les conditions de l'alerte.
rehearsal-no-step = L'étape « { $name } » était attendue, et le parcours n'y passe pas.
    .help = Vérifiez les réponses qui y mènent.
rehearsal-step = Le parcours passe par l'étape « { $name } », et ne devait pas.
    .help = Vérifiez les conditions et les renvois qui y mènent.
rehearsal-no-value = « { $name } » devait valoir « { $expected } », et n'a pas de valeur.
    .help = Vérifiez que le parcours pose la question ou fait le calcul.
rehearsal-other-value = « { $name } » devait valoir « { $expected } », et vaut « { $found } ».
    .help = Vérifiez les réponses ou le calcul.
rehearsal-value = « { $name } » vaut « { $found } », et ne devait pas valoir « { $expected } ».
    .help = Vérifiez les réponses ou le calcul.
rehearsal-outcome = Le script devait se conclure par « { $expected } », et se conclut par « { $found } ».
    .help = Vérifiez les réponses, ou l'issue attendue.
