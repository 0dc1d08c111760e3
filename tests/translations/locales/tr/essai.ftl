### Turkish: one and other.

# ✗ unknown-term
# ✗ 1 translation-dropped-perhaps
# ✗ translation-term-unquoted
bonjour = Merhaba { $nom }, ben { $agente }, { -mdhp }.
    .note = Zamanınız olduğunu söyleyin.
# ✗ 3 translation-idle-variant
fin_proche =
    Hakkınız { $fin_droits } tarihinde bitiyor, { $reste ->
        [0] yani bugün
        [two] { $reste } gün içinde
       *[other] { $reste } gün içinde
    }.
# ✗ 2 translation-variant-twice
famille = { $enfants ->
        [0] Çocuğunuz yok
        [0] Hiç çocuğunuz yok
       *[other] { $enfants } çocuğunuz var
    }.
# ✗ translation-untranslated
merci = Merci de m'avoir répondu.
# ✗ translation-html
papiers = <b>Cerfa 15692</b> formu ve kimlik gerekli.
# ✗ translation-address-other
ecrire = info@exemple.org adresine yazın ya da www.example.org sayfasına bakın.
# ✗ file-entry-twice
merci = Cevaplarınız için teşekkürler.
# ✗ 3 unknown-variant
pret =
    { $civilite } { $nom }, { $civilite ->
        [madame] hazır mısınız
        [mosieur] hazır mısınız
       *[monsieur] hazır mısınız
    }?
    .oui = Evet, hemen
    .non = Hayır, sonra
