# ✗ 1 translation-untranslated
consentement = 您同意继续吗？
    .oui = Oui, je veux bien
    .oui-prononciation = shì de
