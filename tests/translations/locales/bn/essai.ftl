### Bengali: 0 is « one » too, digits of its own.

# ✗ 1 translation-one-without-number
famille = আপনার { $enfants ->
        [one] একটি সন্তান
       *[other] { $enfants } সন্তান
    }।
papiers = Cerfa ১৫৬৯২ ফর্ম আর পরিচয়পত্র লাগবে।
# ✗ translation-number-missing
nuit = আজ রাতে ফোন করুন।
# ✗ translation-own-choice
merci = { $civilite ->
        [madame] ধন্যবাদ
       *[monsieur] ধন্যবাদ আপনাকে
    }
# ✗ 1 translation-idle-date
fin_proche = আপনার অধিকার শেষ { $fin_droits ->
        [today] { $fin_droits } আজ
       *[other] { $fin_droits }
    }, { $reste } দিন।
# ✗ translation-short
# ✗ 2 file-line-start
facultatif =
    আপনি উত্তর না-ও দিতে পারেন।
    * আপনার উত্তর আমাদের মধ্যে থাকবে।
# ✗ translation-garbled
motif = আপনাকে জানাতে �
