# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = küçük çocuklarınız varsa, çocuk bakımı ihtiyaçlarınızı öğrenmek
provenance = çocuk hizmetlerimizdeki dosyanızdan
modes =
    .parent = Anne ya da baba
    .proche = Büyükanne, büyükbaba ya da bir yakın
    .assistante = Kendi evinde bakan bir bakıcı
    .creche = Kreş ya da saatlik yuva
    .domicile = Eve gelen bir bakıcı
    .ecole = Anaokulu
    .autre = Başka bir çözüm
obtenir_place = Hayır, bu aramayla yer verilmiyor. Ama cevaplarınız, nerede ve hangi saatlerde yer eksik olduğunu anlamaya yarıyor.
prix_garde = Size yanlış bir şey söylemek istemem. Bunu relais petite enfance adlı çocuk danışma merkezine sorun.
date_naissance = Çünkü bakım, çocuğun yaşına göre değişiyor. Ay ve yıl bana yeter; hiçbir isim de yazmıyorum.
sans_travail = Evet. Her anne babanın çocuk bakımına ihtiyacı olabilir: iş aramak için, bir eğitim için ya da biraz nefes almak için.
jugement = Biz kimseyi yargılamıyoruz. Doğru ya da yanlış cevap yok. Bir soruya cevap vermeyebilirsiniz.
duree_appel = Altı yedi dakika; birden fazla çocuğunuz varsa biraz daha uzun. İstediğiniz zaman bitirebiliriz.

## Les enfants

nb_enfants = Sizinle yaşayan, altı yaşından küçük kaç çocuk var?
naissance =
    { $nb_enfants ->
        [1] Bu çocuğun
       *[other]
            { $enfant ->
                [1] En küçük çocuğun
               *[other] Sıradaki çocuğun
            }
    } doğum tarihi nedir?
    .controle-1 = Bu tarih henüz gelmedi. Tekrar söyler misiniz?
    .controle-2 = Altı yıldan fazla oluyor. Bu tarih doğru mu?
garde = Şu sıralar, gündüzleri bu çocuğa kim bakıyor?
jours_voulus = Bu çocuk için haftada kaç gün bakıma ihtiyacınız var?
solution = O günler için, size uyan bir çözümünüz zaten var mı?
    .oui = Evet, o günlerin hepsi için
    .partie = Evet, ama o günlerin hepsi için değil
    .non = Hayır
pas_concerne = Bu anket, altı yaşından küçük çocuğu olan aileler için. Bu yüzden başka sorum yok. Cevap verdiğiniz için teşekkür ederim. İyi günler.
sans_reponse = Sorun değil. Cevap verdiğiniz için teşekkür ederim. İyi günler.

## Redire ce qui est noté

redire_enfants =
    Not ettiklerimi size tekrar söylüyorum. Altı yaşından küçük { $nb_enfants ->
        [one] bir çocuğunuz
       *[other] { $nb_enfants } çocuğunuz
    } var.
redire_mois =
    { $nb_enfants ->
        [one] Bu çocuk
       *[other] En küçük çocuk
    } { $plus_jeune ->
        [0] henüz bir aylık bile değil
       *[other] { $plus_jeune } aylık
    }.
sans_besoin = Bakım gününe ihtiyacınız yok.
redire_jours =
    Toplam olarak haftada { $jours_total ->
        [one] bir gün
       *[other] { $jours_total } gün
    } çocuk bakımına ihtiyacınız var.
redire_moyenne =
    Ortalama olarak, çocuk başına { $jours_moyens ->
        [one] { $jours_moyens } gün
       *[other] { $jours_moyens } gün
    } ediyor.
redire_places =
    { $nb_sans_place ->
        [one] Bir çocuk
       *[other] { $nb_sans_place } çocuk
    } için bakım gününüz eksik.

## Les besoins

debut = Bu bakıma ne zaman ihtiyacınız olacak?
    .maintenant = Hemen
    .trimestre = Üç ay içinde
    .annee = Bir yıl içinde
    .apres = Daha sonra
moments = Hangi zamanlarda bakıma ihtiyacınız var?
    .journee = Hafta içi, gündüz
    .matin = Sabah erken, saat sekizden önce
    .soir = Akşam, saat altıdan sonra
    .nuit = Gece
    .weekend = Cumartesi ya da pazar
    .vacances = Çarşamba günü ya da tatillerde

## Les difficultés et les souhaits

difficultes = Çocuk bakımı konusunda, sizin için zor olan nedir?
    .places = Yer yok
    .horaires = Saatler benim saatlerime uymuyor
    .travail = İş saatlerim sık sık değişiyor
    .cout = Ücret
    .distance = Uzaklık
    .savoir = Kime başvuracağımı bilmiyorum
    .autre = Başka bir şey
    .rien = Hiçbir şey
trajet = Yol için en fazla kaç dakika ayırabilirsiniz?
    .controle-1 = Tek yol için bir saatten fazla: doğru mu?
renoncement = Çocuğunuza bakacak kimse olmadığı için bir işi ya da eğitimi reddettiğiniz oldu mu?
preference =
    Seçme imkânınız olsa, { $nb_enfants ->
        [one] çocuğunuza
       *[other] çocuklarınıza
    } kimin bakmasını isterdiniz? Önce birinci tercihinizi söyleyin, sonra ikincisini.
satisfaction =
    0 ile 5 arasında, { $nb_enfants ->
        [one] çocuğunuzun
       *[other] çocuklarınızın
    } bakımı bugün size ne kadar uyuyor?
    .point-0 = Hiç uymuyor
    .point-5 = Tamamen uyuyor

## Informer sur les places

informer = Evinize yakın bakım yerleri hakkında size bilgi verilmesini ister misiniz?
commune = Posta kodunuz nedir?
moyen = Bu bilgileri nasıl almayı tercih edersiniz?
    .telephone = Telefonla
    .message = Telefona gelen yazılı mesajla
    .mail = E-postayla
    .lettre = Mektupla
adresse_mail = E-posta adresiniz nedir?
presenter_relais = Yer aramak için sorularınızı relais petite enfance adlı çocuk danışma merkezine sorabilirsiniz. Yanınızda kâğıt kalem var mı?
presenter_pmi = Bebeğinizle ilgili bir sorunuz varsa, { -pmi(hal: "belirtme") } da arayabilirsiniz.
