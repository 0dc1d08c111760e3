### Portuguese: 0 is « one » too.

# ✗ translation-term-unquoted
bonjour = Bom dia { $nom }, sou { $agente }, do gabinete.
# ✗ translation-unknown-phrase
# ✗ translation-dropped
raison = Estou a ligar para { motivo }.
# ✗ 1 translation-one-without-number
# ✗ 2 translation-idle-variant
famille = { $enfants ->
        [one] Tem uma criança
        [many] Tem { $enfants } de crianças
       *[other] Tem { $enfants } crianças
    }.
# ✗ translation-format
rendez_vous = Encontro a { $fin_droits }.
# ✗ translation-function
fin_proche = O seu direito termina a { NUMBER($fin_droits) }, { $reste } dias.
maison = A casa das solidariedades está aberta.
# ✗ translation-otherwise
maison_encore = O centro de solidariedade está aberto.
# ✗ translation-short
facultatif = Pode recusar.
# ✗ text-unknown-function
# ✗ translation-unknown-variable
merci = Obrigado { DATA($fin_droits) }.
