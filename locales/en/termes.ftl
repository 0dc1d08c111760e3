# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# Disability office of the département. People know it by its French initials.
-mdph = MDPH disability office
# Where the MDPH's reception has been since January 2026.
-mdaa = Maison départementale de l'autonomie et des aidants
# AAH. No article.
-aah = AAH disability allowance
# PCH. No article.
-pch = PCH disability compensation
# The agentes' employer.
-departement = Département of Seine-Saint-Denis
