### Urdu: from right to left.

# ✗ text-term-argument
bonjour = آداب { $nom }، میں { $agente }، { -mdph($nom) } سے۔
# ✗ text-attribute-quoted
raison = میں { motif.note } کے لیے فون کر رہا ہوں۔
# ✗ translation-bidi-unbalanced
nuit = آج رات 115 پر فون کریں⁩، دن رات۔
# ✗ translation-placeholder
merci = -
# ✗ text-unknown-option
rendez_vous = { DATETIME($fin_droits, format: "full") } کو ملاقات۔
# ✗ 2 translation-dropped
pret = { $civilite } { $civilite ->
        [madame] { $nom } تیار ہیں
       *[monsieur] تیار ہیں
    }؟
    .oui = جی، ابھی
