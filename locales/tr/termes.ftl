# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# « hal » choisit le cas : yalin (le nom nu), ilgi (-in), yonelme (-e), bulunma (-de), ki (-deki), belirtme (-i).
# Le sigle vient d'abord et le suffixe se met au nom turc qui le suit : aucun texte n'ajoute de suffixe à un terme.

-mdph = { $hal ->
    [ilgi] MDPH engelliler merkezinin
    [yonelme] MDPH engelliler merkezine
    [bulunma] MDPH engelliler merkezinde
    [ki] MDPH engelliler merkezindeki
   *[yalin] MDPH engelliler merkezi
}
# Complète « Başvuru yeri artık şurada: … ».
-adresse-mdph = Saint-Denis'de, Front Populaire metro durağında, Pulse binasındaki MDAA Bağımsız Yaşam ve Bakım Verenler Merkezi
# Complète « Başka başvuru noktaları da var: … ».
-points-accueil-mdph = Montreuil'de, Saint-Denis'de, Sevran'da ve Noisy-le-Grand'da
-aah = AAH engelli yetişkin ödeneği
-pch = PCH engellilik telafi yardımı
-departement = { $hal ->
    [ilgi] Seine-Saint-Denis İl İdaresinin
   *[yalin] Seine-Saint-Denis İl İdaresi
}
-pmi = { $hal ->
    [belirtme] PMI ana çocuk sağlığı merkezini
   *[yalin] PMI ana çocuk sağlığı merkezi
}
