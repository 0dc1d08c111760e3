# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

langue_parlee = Ce limbă vorbiți?
autre_agente = Mulțumesc. Vom încerca să vă sunăm din nou, în limba dumneavoastră. La revedere.
