### Arabic: six forms of the plural, from right to left.

# ✗ translation-unknown-variable
# ✗ translation-dropped
bonjour = صباح الخير { $nmo }، أنا { $agente } من { -mdph }.
# ✗ translation-bidi-override
# ✗ translation-bidi-unbalanced
raison = أتصل بكم من أجل ‮{ motif } اليوم‬ ⁧هنا.
motif = إخباركم بقرب نهاية أحد حقوقكم
# ✗ 2 translation-missing-plural
fin_proche =
    ينتهي حقكم يوم { $fin_droits }، { $reste ->
        [one] أي خلال يوم
        [two] أي خلال يومين
       *[other] أي خلال { $reste } يوم
    }.
# ✗ translation-missing-plural
famille = لديكم { $enfants } أولاد.
# ✗ translation-writing
merci = Thank you for your answers.
# ✗ translation-number-other
nuit = لهذه الليلة اتصلوا بالرقم ١١٩ ليلًا ونهارًا.
# ✗ translation-garbled
papiers = يلزم Cerfa 15692 Ù…Ø±Ø­Ø¨Ø§ وبطاقة هوية.
