# What is read again before an enquête is published: its manifest, what changed.

## Questions and answers, as the script describes them

review-required = required
review-optional = optional
review-read-aloud = read aloud
review-random-order = random order
# $count: number of answers or characters
review-at-least = at least { $count }
review-at-most = at most { $count }
review-detail = to be specified
review-exclusive = alone
review-fixed = fixed
review-between = from { $from } to { $to }
# $count: what gives the number of turns; $most: the largest there can be
review-roster = { $count }, { $most ->
        [one] { $most } turn at most
       *[other] { $most } turns at most
    }
review-must = must hold: { $condition }
review-confirm = to be confirmed if: { $condition }
# $priority: normale or haute
review-service = { $priority ->
        [haute] { $service }, high priority
       *[normale] { $service }
    }
review-to-end = end of the call: { $outcome }
review-to-step = step “{ $step }”

## The manifest

review-field-title = Title
review-field-direction = Direction
review-field-subject = Subject
review-field-purpose = Purpose
review-field-legal-basis = Legal basis
review-field-retention = Retention
review-field-fallback = Fallback languages
review-field-drafts = Translations not reviewed
review-field-hours = Calling hours
review-field-attempts = Attempts at most
review-field-interval = Time between two attempts
review-field-max-duration = Longest call
review-field-answer-times = Answer times
review-field-free-texts = Free texts at the end
review-field-outcomes = Own outcomes

review-subject-information = Information
review-subject-awareness = Awareness
review-subject-survey = Survey
review-subject-social-link = Social link
review-none = None
review-free-texts-review = Reviewed one by one
review-free-texts-delete = Deleted
review-drafts-open = Allowed in calls
review-drafts-closed = Kept out of calls
review-months = { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
review-days = { $count } d
review-hours = { $count } h
review-minutes = { $count } min
review-seconds = { $count } s

## Languages

# $draft: true when nobody has reviewed it; $missing, $total: texts that are missing, of how many; $unreadable: texts that cannot be read
review-language = { $language }: { $open ->
        [true] open
       *[false] closed
    }{ $missing ->
        [0] { "" }
        [one] , { $missing } text of { $total } is missing
       *[other] , { $missing } texts of { $total } are missing
    }{ $stale ->
        [0] { "" }
        [one] , { $stale } text is older than today's French
       *[other] , { $stale } texts are older than today's French
    }{ $faulty ->
        [0] { "" }
        [one] , { $faulty } text has a fault
       *[other] , { $faulty } texts have a fault
    }{ $unreviewed ->
        [0] { "" }
        [one] , { $unreviewed } text is not reviewed
       *[other] , { $unreviewed } texts are not reviewed
    }{ $draft ->
        [true] , to be reviewed in part
       *[false] { "" }
    }{ $context ->
        [0] { "" }
        [one] , { $context } text to look at again, for what is around it has changed
       *[other] , { $context } texts to look at again, for what is around them has changed
    }{ $unreadable ->
        [0] .
        [one] , { $unreadable } text cannot be read.
       *[other] , { $unreadable } texts cannot be read.
    }
