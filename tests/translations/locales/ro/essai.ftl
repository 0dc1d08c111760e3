### Romanian: a form of its own for 2 to 19.

# ✗ value-without-dollar
# ✗ translation-dropped
bonjour = Bună ziua { nom }, sunt { $agente }, de la { -mdph }.
# ✗ 2 translation-missing-plural
fin_proche =
    Dreptul se termină la { $fin_droits }, { $reste ->
        [one] într-o zi
       *[other] în { $reste } zile
    }.
# ✗ 2 translation-unknown-category
famille = Aveți { $enfants ->
        [one] un copil
        [cativa] { $enfants } copii
        [few] { $enfants } copii
       *[other] { $enfants } de copii
    }.
# ✗ translation-address-missing
ecrire = Scrieți la info@example.org.
# ✗ translation-number-other
accueil_mdph = Recepția răspunde la 01 43 93 86 68, de la 14 h 30.
# ✗ file-entry-unreadable
papiers : Este nevoie de Cerfa 15692.
# ✗ file-entry-empty
nuit =
# ✗ text-brace-unclosed
merci = Mulțumesc { $nom.
