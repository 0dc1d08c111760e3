# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# Disability office of the département. People know it by its French initials.
-mdph = MDPH disability office
# Where the MDPH's reception has been since January 2026. The French name is the one on the door.
# Completes "The reception is…".
-adresse-mdph = at the Maison départementale de l'autonomie et des aidants, in Saint-Denis, in the Pulse building, at the Front Populaire metro station
# Completes "There are also reception points…".
-points-accueil-mdph = in Montreuil, Saint-Denis, Sevran and Noisy-le-Grand
# AAH. No article.
-aah = AAH disability allowance
# PCH. No article.
-pch = PCH disability compensation
# The agentes' employer.
-departement = Département of Seine-Saint-Denis
# Care for pregnant women, babies and young children. No article.
-pmi = PMI mother and child health service
