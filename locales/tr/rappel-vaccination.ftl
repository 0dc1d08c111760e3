# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = ortaokul öğrencilerine önerilen papilloma virüsü aşısı, yani HPV aşısı hakkında size bilgi vermek
provenance = çocuğunuzun ortaokul kaydından
classe =
    .sixieme = sixième sınıfında
    .cinquieme = cinquième sınıfında
    .quatrieme = quatrième sınıfında
    .troisieme = troisième sınıfında
question_sante =
    Anlıyorum. Ben bu meslekten değilim, sağlıkla ilgili bir soruya cevap veremem.
    Bir doktor, bir eczacı ya da aşı merkezi size cevap verebilir.
obligation =
    Bu arama sizi hiçbir şeye zorlamaz. Ortaokulda, anne ve babanın ikisinin de yazılı izni olmadan hiçbir şey yapılmaz.
    Bunun dışındaki sorulara bir doktor cevap verebilir.
garcons = Bu aşı hem kızlar hem de erkek çocuklar içindir. Nedenini bir doktor ya da bir eczacı size açıklar.
prix = Ortaokulda, cinquième sınıfındaki öğrenciler için ücretsizdir. Başka yerlerde, randevu almadan önce fiyatını sorun.
deux_signatures = Ortaokul için anne ve babanın ikisinin de imzası gerekir. Bunu okulla konuşun: size başka bir şey söyleyemem.
autres_enfants = 15 yaşından itibaren aşı sonradan da yapılabilir, üç seferde yapılır. 26 yaşının sonuna kadar, kadınlara ve erkeklere açıktır.
autre_classe =
    Bunu bana söylediğiniz için teşekkür ederim. Ortaokulda aşı, cinquième sınıfındaki öğrencilere öneriliyor.
    Diğerleri bir doktora, bir eczacıya ya da bir aşı merkezine başvurabilir.
pourquoi_moi = Ortaokul öğrencilerinin anne babalarını bilgi vermek için arıyoruz. Çocuğunuzun sağlığı hakkında hiçbir şey bilmiyoruz.
duree_appel = Yaklaşık dört dakika. İstediğiniz zaman bitirebiliriz.

## Informer

vaccin =
    Papilloma virüsleri Fransa'da yılda 6.400 kansere yol açıyor. HPV aşısı, bu kanserlerin onda dokuza varan bölümüne yol açan virüslere karşıdır.
    Aşı, 11 ile 14 yaş arasındaki kız ve erkek çocuklar içindir. En az beş ay arayla iki kez yapılır.
seance_finie =
    Ortaokuldaki aşı günü { $seance } için planlanmıştı.
    Başka bir gün için doktorunuza, bir eczacıya ya da bir aşı merkezine başvurun.
au_college =
    Çocuğunuz cinquième sınıfında: aşı ortaokulda öneriliyor ve ücretsiz.
    Anne ve babanın ikisinin de imzaladığı yazılı bir izin gerekiyor.
date_seance = Ortaokuldaki aşı günü { $seance } için planlandı.
autorisation = İmzalanacak izin kâğıdını aldınız mı?
    .recue = Evet
    .rendue = Evet, okula verilmiş bile
    .non = Hayır
ou_la_demander = Bunu ortaokuldan isteyebilirsiniz. Kâğıt üzerinde ya da internette var, birkaç dile de çevrildi.
en_ville =
    Ortaokulda aşı, cinquième sınıfındaki öğrencilere öneriliyor. Çocuğunuz { $classe } okuyor.
    Doktorunuza, bir eczacıya ya da bir aşı merkezine başvurabilirsiniz.
rattrapage = 15 yaşından itibaren aşı sonradan da yapılabilir, üç seferde yapılır. 26 yaşının sonuna kadar, kadınlara ve erkeklere açıktır.

## Demander ce que la personne souhaite

suite = Hayır demekte serbestsiniz: sizin için bir aşı merkezinden randevu istememi ister misiniz?
    .oui = Evet
    .college = Hayır, ortaokulda olacak
    .ailleurs = Hayır, doktorda ya da eczacıda olacak
    .reflechir = Henüz değil, düşünmek gerekiyor
    .non = Hayır
choix_respecte = Pekâlâ, bu sizin kararınız. Cevap verdiğiniz için teşekkür ederim. İyi günler.
prenez_le_temps = Acele etmeyin. Sorularınıza bir doktor ya da bir eczacı cevap verebilir.

## Demander un rendez-vous

rendez_vous =
    .controle-1 = Özür dilerim, sizinle birlikte düzeltiyorum.
jour_rdv = Önümüzdeki iki ay içinde hangi gün size uyar?
    .controle-1 = O gün merkez kapalı. Pazartesiden cumaya kadar hangi gün size uyar?
heure_rdv = Peki saat kaçta, 9 ile 16.30 arasında?
relu = Tekrar okuyorum: { DATETIME($jour_rdv, weekday: "long", day: "numeric", month: "long") }, saat { $heure_rdv }. Doğru mu?
demande_rendez_vous =
    .dire = İsteğinizi aşı merkezine iletiyorum. Randevuyu onaylamak için sizi arayacaklar.
adresse_centre = Merkezin adresini ve telefonunu söylüyorum. Yanınızda kâğıt kalem var mı?
merci_rendez_vous = Fikrinizi değiştirirseniz bu numarayı arayın. Cevap verdiğiniz için teşekkür ederim. İyi günler.

## Laisser le choix du jour

sans_jour = Sorun değil. Merkezi, açık olduğu saatlerde kendiniz arayabilirsiniz. Yanınızda kâğıt kalem var mı?
