# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = halinizi hatırınızı sormak ve yardıma ihtiyacınız olup olmadığını öğrenmek
provenance = hizmetlerimizdeki dosyanızdan
dangers =
    .rien = Tehlike yok
    .vie = Şu anda birinin hayatı tehlikede
    .violence = Şiddet, tehdit ya da birinden korku
    .maltraitance = Kendisine yardım eden birinin kötü muamelesi
    .mourir = Ölme isteği
ages =
    .bebe = 3 yaşından küçük
    .enfant = 3 ile 17 yaş arası
    .adulte = 18 ile 64 yaş arası
    .senior = 65 ile 79 yaş arası
    .doyenne = 80 yaş ve üzeri
pourquoi_moi = Hizmetlerimizin tanıdığı kişileri, iyi olup olmadıklarını öğrenmek için arıyoruz. Siz yanlış bir şey yapmadınız.
besoin_de_rien = Ne güzel, bunu duyduğuma sevindim. Yine de biraz sohbet etmek ister misiniz?
deranger = Hiç rahatsız etmiyorsunuz. Bu bizim işimiz, sizinle konuşmaktan da memnun oluyoruz.
combien_de_temps = On dakika kadar. İstediğiniz zaman bitirebiliriz.
visite = Bu arama yüzünden kimse gelmez. Ağır bir tehlike varsa, acil yardım ekipleri gelir.
payant = Hayır, size hiçbir masrafı yok. Biz bir şey satmıyoruz, sizden asla para da istemeyeceğiz.
consignes = Size yanlış bir şey söylemek istemem, buna cevap veremiyorum. İsterseniz sorunuzu not edip iletirim.

## Prendre des nouvelles

dernier_echange = Sizinle son olarak { $dernier_appel } tarihinde görüşmüştük. Sesinizi yeniden duymak ne güzel.
moral = Bugün nasılsınız?
    .bien = İyi
    .moyen = Şöyle böyle
    .mal = Kötü
ecoute = Anlıyorum. Bunu bana söylediğiniz için teşekkür ederim. Acele etmeden anlatın, sizi dinliyorum.
urgence = Hemen şimdi yardıma ihtiyacınız var mı?

## Les repas et les courses

repas = Biraz da yemekten konuşalım. Evinizde yiyecek bir şeyler var mı?
    .assez = Evet, birkaç gün yetecek kadar
    .juste = Evet, bir iki gün yetecek kadar
    .vide = Hayır, yarın için hiçbir şey yok
sans_repas =
    .dire = Bunu bana söylemekle iyi ettiniz. Gıda yardımı birimine hemen haber veriyorum. Sizi arayacaklar.
courses = Şu sıralar alışverişinizi kim yapıyor?
    .seule = Kendisi yapıyor
    .proche = Bir yakını ya da komşusu
    .livraison = Evine getiriliyor
    .aucun = Hiç kimse
aide_courses = Alışverişiniz için yardım ister misiniz?
besoin_courses =
    .dire = Not ettim. İsteğinizi iletiyorum.

## Les médicaments et les soins

medicaments = İhtiyacınız olan ilaçlar evinizde var mı?
    .oui = Evet
    .bientot = Evet, ama bitmek üzere
    .manque = Hayır, eksik ilaç var
    .aucun = İlaç kullanmıyor
sans_medicaments =
    .dire =
        Birimlerimize hemen haber veriyorum. Sizi arayacaklar.
        Bu arada eczanenizi arayın. Kendinizi kötü hissederseniz 15 numarayı arayın.
pharmacie = Eczaneye siz ya da bir yakınınız gidebilir mi?
besoin_pharmacie =
    .dire = Size yardım edilmesi için isteğinizi iletiyorum.
visite_aide = Normalde evinize bakım için ya da yardım için gelen biri var mı?
    .vient = Evet, gelmeye devam ediyor
    .arret = Evet, ama artık gelmiyor
    .jamais = Hayır
aide_arretee =
    .dire = Sizinle birlikte bir çözüm arasınlar diye bunu birimlerimize bildiriyorum.

## Le lien avec les autres

contacts = Sizi ziyaret eden ya da arayan oluyor mu?
    .souvent = Evet, hemen hemen her gün
    .semaine = Evet, haftada en az bir kez
    .rare = Nadiren
    .jamais = Hayır, hiç kimse
solitude = Yalnızlık size ağır geliyor mu?
    .jamais = Hiçbir zaman
    .parfois = Bazen
    .souvent = Sık sık
soutien = Bu akşam bir sorununuz olsa, arayabileceğiniz biri var mı?
isolement_fort =
    .dire = Bunu bana söylediğiniz için teşekkür ederim. Sizinle bağlantı kurulması için birimlerimize iletiyorum.

## Les personnes du foyer

nb_autres = Biraz da evinizden konuşalım. Evde sizden başka kaç kişi yaşıyor?
age_habitant =
    { $habitant ->
        [1] Birinci kişi
       *[other] Sıradaki kişi
    } kaç yaşında?
besoin_habitant = Bu kişinin şu sıralar yardıma ihtiyacı var mı?
aide_habitant = En çok hangi konuda?
    .repas = yemek
    .quotidien = günlük işler
    .garde = çocuk bakımı ya da okul
    .papiers = evrak işleri
    .autre = başka bir şey
resume_foyer =
    Doğru anladıysam, evde { $nb_foyer } kişisiniz{ $nb_mineurs ->
        [0] { "" }
        [one] , biri çocuk
       *[other] , { $nb_mineurs } tanesi çocuk
    }.
relais =
    { $nb_a_aider ->
        [one] Bir kişinin yardıma ihtiyacı var
       *[other] { $nb_a_aider } kişinin yardıma ihtiyacı var
    }. Şunları not ettim: { $aides_demandees }. Sosyal hizmetlerin sizi aramasını ister misiniz?
besoin_foyer =
    .dire = Not ettim. İsteğinizi sosyal hizmetlere iletiyorum.

## La sécurité

danger = Evinizde kendinizi güvende hissediyor musunuz?

## Violence ou menace

violence_signalee =
    .dire =
        Bunu bana söylediğiniz için teşekkür ederim. Sizin hiçbir suçunuz yok.
        Size yardım edilmesi için birimlerimize hemen haber veriyorum.
numeros_violences =
    Tehlike olursa 17 numarayı arayın. Konuşamıyorsanız 114 numaraya yazılı mesaj gönderin.
    Kadınlar için 3919 numara da var. Ücretsizdir, gece gündüz açıktır, adınız sorulmaz.

## Mauvais traitements

maltraitance_signalee =
    .dire =
        Bunu bana söylediğiniz için teşekkür ederim. Bu normal değil, sizin de hiçbir suçunuz yok.
        İnsanları koruyan bir birime hemen haber veriyorum. Size nasıl yardım edebileceğini sizinle birlikte düşünecek.

## Envie de mourir

idees_suicidaires =
    .dire =
        Bana güvendiğiniz için teşekkür ederim. Söyledikleriniz önemli, ben yanınızdayım.
        Size yardım edilmesi için birimlerimize haber veriyorum.
numero_3114 = 3114 numarayı gece gündüz arayabilirsiniz. Ücretsizdir. Orada sizi dinlerler.

## Un danger maintenant ?

immediat = Tam şu anda tehlikede misiniz?

## Une vie est en danger

vie_en_danger =
    .dire = Telefonda sizinle kalıyorum. Acil yardımı aramak gerekiyor.
secours = Başka bir telefondan 15 ya da 112 numarayı arayabilir misiniz?
    .oui = Evet
    .non = Hayır
    .appeles = Acil yardıma zaten haber verilmiş
faites_le = Şimdi arayın. Ben telefonda sizinle kalıyorum.
ils_arrivent = Çok iyi. Ben telefonda sizinle kalıyorum.
nous_appelons = Sizin için biz arıyoruz. Telefonu kapatmayın.
lieu = Neredesiniz? Bana adresi, katı ve kapı kodunu söyleyin.
fin_secours = Acil yardım ekipleri yanınızda mı?
avec_les_secours = Sizi onlara bırakıyorum. Geçmiş olsun, hoşça kalın.

## La suite

proposer_semaine = Sizi her hafta arayabiliriz, yalnızca sohbet etmek için.
souhait = Sizi tekrar aramamızı ister misiniz?
    .hebdo = Evet, her hafta
    .une_fois = Evet, bir kez
    .non = Hayır
moment_rappel = Hangi gün, saat kaçta olsun istersiniz?
merci = Benimle konuşmaya vakit ayırdığınız için teşekkür ederim. Kendinize iyi bakın. Hoşça kalın.
