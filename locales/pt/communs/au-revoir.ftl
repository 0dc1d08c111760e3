# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

autre_chose = Antes de terminarmos, quer acrescentar alguma coisa?
# « Agradeço-lhe » em vez de « obrigada / obrigado », que concorda com quem fala.
merci = Agradeço-lhe por me ter respondido. Tenha um bom dia.
