# Ce que l'on relit avant de publier une enquête : son manifeste, ce qui a changé.

## Questions et réponses, telles que la trame les décrit

review-required = obligatoire
review-optional = facultatif
review-read-aloud = à lire
review-random-order = ordre aléatoire
# $count : nombre de réponses ou de caractères
review-at-least = au moins { $count }
review-at-most = au plus { $count }
review-detail = à préciser
review-exclusive = seule
review-fixed = fixe
review-between = de { $from } à { $to }
# $count : ce qui dit le nombre de tours ; $most : leur nombre le plus grand
review-roster = { $count }, { $most ->
        [one] { $most } tour au plus
       *[other] { $most } tours au plus
    }
review-must = il faut que : { $condition }
review-confirm = à confirmer si : { $condition }
# $priority : normale ou haute
review-service = { $priority ->
        [haute] { $service }, priorité haute
       *[normale] { $service }
    }
review-to-end = fin de l'appel : { $outcome }
review-to-step = étape « { $step } »

## Le manifeste

review-field-title = Titre
review-field-direction = Direction
review-field-subject = Objet
review-field-purpose = Finalité
review-field-legal-basis = Base légale
review-field-retention = Conservation
review-field-fallback = Langues de repli
review-field-drafts = Traductions non relues
review-field-hours = Horaires d'appel
review-field-attempts = Tentatives au plus
review-field-interval = Temps entre deux tentatives
review-field-max-duration = Durée maximale d'un appel
review-field-answer-times = Temps de réponse
review-field-free-texts = Textes libres à la fin
review-field-outcomes = Issues propres à l'enquête

review-subject-information = Information
review-subject-awareness = Sensibilisation
review-subject-survey = Enquête
review-subject-social-link = Lien social
review-none = Aucune
review-free-texts-review = Relus un par un
review-free-texts-delete = Supprimés
review-drafts-open = Admises dans les appels
review-drafts-closed = Refusées dans les appels
review-months = { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }
review-days = { $count } j
review-hours = { $count } h
review-minutes = { $count } min
review-seconds = { $count } s

## Les langues

# $open : true quand la langue est ouverte ; $missing, $stale, $unreviewed : ce qui la ferme ; $draft : true quand des textes sont à relire
review-language = { $language } : { $open ->
        [true] ouverte
       *[false] fermée
    }{ $missing ->
        [0] { "" }
        [one] , { $missing } texte manque sur { $total }
       *[other] , { $missing } textes manquent sur { $total }
    }{ $stale ->
        [0] { "" }
        [one] , { $stale } traduction est plus ancienne que le français
       *[other] , { $stale } traductions sont plus anciennes que le français
    }{ $faulty ->
        [0] { "" }
        [one] , { $faulty } texte a une faute
       *[other] , { $faulty } textes ont une faute
    }{ $unreviewed ->
        [0] { "" }
        [one] , { $unreviewed } texte n'est pas relu
       *[other] , { $unreviewed } textes ne sont pas relus
    }{ $draft ->
        [true] , à relire en partie
       *[false] { "" }
    }{ $context ->
        [0] { "" }
        [one] , { $context } texte à revoir car ce qui l'entoure a changé
       *[other] , { $context } textes à revoir car ce qui les entoure a changé
    }{ $unreadable ->
        [0] .
        [one] , { $unreadable } texte illisible.
       *[other] , { $unreadable } textes illisibles.
    }
