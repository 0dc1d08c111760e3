# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

langue_parlee = Which language do you speak?
autre_agente = Thank you. We will try to call you back in your language. Goodbye.
