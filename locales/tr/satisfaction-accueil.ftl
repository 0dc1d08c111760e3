# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = sosyal hizmetlerimizde nasıl karşılandığınız konusunda görüşünüzü almak
provenance = onu bıraktığınız danışma yerinden
lieu =
    .maison = Maison des solidarités dayanışma merkezine
    .service_social = mahallenizdeki sosyal hizmetler bürosuna
    .permanence = belediye binasındaki sosyal hizmetler bürosuna
qualite =
    .tres_bien = Çok iyi
    .plutot_bien = İyi sayılır
    .plutot_mal = Kötü sayılır
    .tres_mal = Çok kötü
duree_questions = Yaklaşık beş dakika. İstediğiniz zaman bitirebiliriz.
pourquoi_moi = Çünkü danışma yerlerimizden birine geldiniz. Görüşünüz, insanları daha iyi karşılamamıza yarıyor.
consequences = Hayır. Görüşünüz ne dosyanızı ne de haklarınızı etkiler. İyi gitmeyen şeyleri söyleyebilirsiniz.
noms_agents = Hayır. Hiçbir görevlinin adını yazmıyorum. Amacımız birini cezalandırmak değil, hizmeti iyileştirmek.
mon_dossier = Dosyanızı ben göremiyorum. Bunu danışmaya sorun.
plainte = Sizi dinliyorum. İsterseniz, bir sorumlunun sizi aramasını sağlayacağım.
autre_rendez_vous = Sizin yerinize randevu alamam. Randevuyu danışmadan isteyin.

## Se souvenir de la visite

sujet = { $visite } tarihinde { $lieu } yaptığınız ziyaretten söz etmek istiyorum.
prenez_le_temps = Üzerinden biraz zaman geçti. Hatırlamak için acele etmeyin.
venue = Bu ziyareti hatırlıyor musunuz?
    .oui = Evet
    .porte_close = Evet, ama görüşme yapılamadı
    .quelqu_un = Başka biri gitmiş
    .non = Hayır ya da ziyaret olmamış

## Pas de visite

merci_sans_visite = Sorun değil. Sorularım yalnızca bu ziyaretle ilgili. Cevap verdiğiniz için teşekkür ederim. İyi günler.

## Une porte fermée

obstacle = Not ediyorum, bu önemli. Ne oldu?
    .ferme = Kapalıydı
    .monde = Çok kalabalıktı
    .rendez_vous = Randevu gerekiyordu
    .attente = Bekleme süresi çok uzundu
    .autre = Başka bir şey

## L'arrivée

duree_attente = O gün ne kadar beklediniz?
    .aucune = Bekleme olmadı
    .courte = 15 dakikadan az
    .moyenne = 15 ile 30 dakika arası
    .longue = 30 dakika ile bir saat arası
    .tres_longue = Bir saatten fazla
langue_accueil = Danışmada, iyi anladığınız bir dilde konuşabildiniz mi?
    .francais = Evet, Fransızca
    .autre = Evet, başka bir dilde
    .traduit = Evet, bir yakını çevirdiği için
    .non = Hayır
langue_utile = Danışmada hangi dilin konuşulması gerekirdi?

## La manière de recevoir

points = Size beş konu sayacağım. Her biri için şunlardan birini söyleyin: çok iyi, iyi sayılır, kötü sayılır ya da çok kötü.
    .horaires = Çalışma saatleri
    .lieu_attente = Bekleme salonu
    .ecoute = Sizi dinlemeleri
    .explications = Açıklamaların anlaşılır olması
    .discretion = Kendinizden söz ederken gizlilik
pas_clair = Anlaşılır olmayan neydi?
respect = Sizinle saygılı bir şekilde konuşuldu mu?
faits = Bunu bana söylediğiniz için teşekkür ederim. Neler olduğunu anlatmak ister misiniz?
signaler = Bunu bildirmemi ister misiniz? O zaman bir sorumlu sizi arar.
manque_respect =
    .dire = İlettim. Bir sorumlu sizi arayacak.

## La réponse à la demande

reponse = Talebinize cevap alabildiniz mi?
    .entiere = Evet, tamamen
    .partie = Kısmen
    .attendue = Henüz değil
    .non = Hayır
manque = Eksik olan neydi?
    .papier = Bir belge eksikti
    .revenir = Başka bir gün tekrar gelmek gerekiyordu
    .ailleurs = Başka bir birime gitmek gerekiyordu
    .compris = Ne yapacağını anlamamış
    .nouvelles = Kendisine haber verilmemiş
    .autre = Başka bir şey

## L'avis en une note

recommandation = 0 ile 10 arasında, bu danışma yerini bir yakınınıza tavsiye eder miydiniz?
    .point-0 = Hayır, hiç
    .point-10 = Evet, tamamen
bien_fait = Teşekkür ederim. Özellikle iyi olan neydi?
mieux = Teşekkür ederim. Ne daha iyi olabilirdi?
a_changer = Açık konuştuğunuz için teşekkür ederim. En önce neyi değiştirmek gerekir?

## Le besoin d'aide aujourd'hui

encore_besoin = Peki bugün, hâlâ yardıma ihtiyacınız var mı?
urgence = Acil bir durum mu? Örneğin: yatacak yer yok, yiyecek yok ya da bir tehlike var.
    .toit = yatacak yer yok
    .repas = yiyecek yok
    .danger = bir tehlike var
    .non = Acil bir şey yok
secours = Şu anda tehlikedeyseniz 17 ya da 112 numarayı arayın. Ücretsizdir, gece gündüz açıktır.
numero_115 = Bu gece için 115 numarayı arayabilirsiniz. Ücretsizdir, gece gündüz açıktır. Hat çoğu zaman meşgul olur: ısrarla arayın.
urgence_sociale =
    .dire = Sosyal hizmetlere hemen haber veriyorum. Sizi arayacaklar.
ou_aller = Size yardım edebilecekleri bir adres veriyorum. Yanınızda kâğıt kalem var mı?
