# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

langue_parlee = Que língua fala?
autre_agente = Agradeço-lhe. Vamos tentar voltar a ligar-lhe na sua língua. Adeus.
