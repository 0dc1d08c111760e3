### Tamil: long words, digits of its own.

# ✗ translation-term-missing
# ✗ translation-term-unquoted
bonjour = வணக்கம் { $nom }, நான் { $agente }, { -aah }.
# ✗ translation-number-other
papiers = Cerfa ௧௫௯௬௨ படிவமும் அடையாளச் சான்றும் தேவை.
nuit = இன்றிரவுக்கு ௧௧௫ என்ற எண்ணை அழையுங்கள்.
# ✗ translation-number-missing
accueil_mdph = வரவேற்பு 14 மணி 30 முதல் பதில் சொல்லும்.
# ✗ text-no-default
famille = உங்களுக்கு { $enfants ->
    [one] { $enfants } குழந்தை
    }.
# ✗ translation-placeholder
merci = …
# ✗ translation-empty
motif = { "" }
# ✗ translation-obsolete
marci = நன்றி
