# ✗ translation-number-added
consentement = Concorda em continuar durante 10 minutos?
    .oui = Sim, quero
# ✗ translation-elsewhere
merci = Obrigado por me ter respondido.
