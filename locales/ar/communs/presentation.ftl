# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

civilite =
    .madame = السيدة
    .monsieur = السيد
bonjour = السلام عليكم، اسمي { $agente }، وأتصل من { -departement }.
deja_appele = سبق أن حاولنا الاتصال بهذا الرقم.
joignable = { $civilite ->
        [madame] هل أتحدث مع { $civilite } { $nom } نفسها؟
       *[monsieur] هل أتحدث مع { $civilite } { $nom } نفسه؟
    }
    .oui = نعم
    .occupe = نعم، لكن ليس الآن
    .tiers = لا، أنا من الأقارب
    .repondeur = هذا مجيب صوتي
    .langue = لا يفهم أحدنا الآخر
    .erreur = لا، الرقم خطأ
    .decede = هذا الشخص متوفى
