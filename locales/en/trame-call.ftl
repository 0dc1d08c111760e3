### Trame's own words in a call, in the language of the person called.

# Answers to a yes or no question.
oui = Yes
non = No

# Buttons: the person does not know, or would rather not answer.
nsp = Does not know
refus = Declines to answer

# Instead of a value, inside a sentence read aloud: a neutral word, without reproach.
dit-nsp = not specified
dit-refus = not specified
dit-inconnu = not specified

# Days, inside a sentence.
lundi = Monday
mardi = Tuesday
mercredi = Wednesday
jeudi = Thursday
vendredi = Friday
samedi = Saturday
dimanche = Sunday

# Languages, inside a sentence.
langue-fr = French
langue-en = English
langue-ar = Arabic
langue-ta = Tamil
langue-tr = Turkish
langue-pt = Portuguese
langue-ro = Romanian
langue-zh = Chinese
langue-bn = Bengali
langue-ur = Urdu
langue-kab = Kabyle
# An optional question that was passed over, in the list of answers.
passe = passed over
