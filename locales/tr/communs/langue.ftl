# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

langue_parlee = Hangi dili konuşuyorsunuz?
autre_agente = Teşekkür ederim. Sizi kendi dilinizde tekrar aramaya çalışacağız. Hoşça kalın.
