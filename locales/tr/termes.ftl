# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# Eklere dikkat: ek, kısaltmaya değil, ardından gelen Türkçe ada gelir; bu yüzden her hal burada yazılır.
# « hal »: yalin (olduğu gibi), ilgi (-in), yonelme (-e), ki (-deki), belirtme (-i).

-mdph = { $hal ->
    [ilgi] MDPH engelliler merkezinin
    [yonelme] MDPH engelliler merkezine
    [ki] MDPH engelliler merkezindeki
   *[yalin] MDPH engelliler merkezi
}
-mdaa = Bağımsız Yaşam ve Bakım Verenler Merkezi
# « Başvuru yeri… » cümlesini tamamlar.
-adresse-mdph = Saint-Denis'de, Front Populaire metro durağında, Pulse binasındaki Bağımsız Yaşam ve Bakım Verenler Merkezi
# « Başka başvuru noktaları da var: … » cümlesini tamamlar.
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
