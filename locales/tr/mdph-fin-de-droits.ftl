# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = haklarınızdan birinin sona ereceğini size haber vermek
provenance = { -mdph(hal: "ki") } dosyanızdan
droit =
    .aah = { -aah }
    .pch = { -pch }
pourquoi_moi = Çünkü { $droit } alıyorsunuz ve bu hakkın bir bitiş tarihi var. Size haber vermek, kamu hizmeti görevlerimizden biridir.
renouvellement_auto = Hayır. { $droit } için, durumunuz değişmemiş olsa bile, yeni bir başvuru yapmak gerekiyor.
delai = { -mdph(hal: "ilgi") } cevap vermek için dört ayı var. Dört ay sonunda cevap gelmezse, başvuru reddedilmiş sayılır; o zaman iki ay içinde itiraz edilebilir.
en_attendant = Bunu size söyleyemem: dosyanıza göre değişir. { -mdph } size bilgi verebilir.
accueil_mdph =
    Başvuru yeri artık şurada: { -adresse-mdph }. Randevulu ya da randevusuz gidebilirsiniz.
    Başka başvuru noktaları da var: { -points-accueil-mdph }.
duree_appel = Sekiz dakikadan az. İstediğiniz zaman bitirebiliriz.
sans_suite = Bu, ne hakkınızı ne de dosyanızı etkiler. Ama bu hakkın devam etmesi için mutlaka başvuru yapmak gerekiyor.

## Informer

droits_finis =
    { $droit } hakkınız { $fin_droits } tarihinde sona erdi.
    Başvuru yapmak için hâlâ zaman var. Başvuru ne kadar erken ulaşırsa o kadar iyi olur.
fin_proche =
    { $droit } hakkınız { $fin_droits } tarihinde, { $reste ->
        [0] yani bugün
        [one] yani { $reste } gün sonra
       *[other] yani { $reste } gün sonra
    } sona eriyor.
    { -mdph } başvurunun altı ay önceden yapılmasını tavsiye ediyor: elinizden geldiğince çabuk başvurun.
fin_lointaine =
    { $droit } hakkınız { $mois_restants } ay sonra, { $fin_droits } tarihinde sona eriyor.
    { -mdph } başvurunun altı ay önceden, yani { $date_conseillee } tarihinden önce yapılmasını tavsiye ediyor.
pas_automatique = Bu hak kendiliğinden yenilenmiyor. Yeni bir başvuru yapmak gerekiyor.
demande = Yenileme başvurunuzu yaptınız mı?

## Préparer la demande

pieces =
    Başvuru için Cerfa 15692 adlı form, bir kimlik belgesi ve adresinizi gösteren bir belge gerekiyor.
    Bir yıldan eski olmayan bir doktor raporu da gerekiyor: Cerfa 15695 adlı form.
freins = Bu başvuruda sizin için zor olan nedir?
    .formulaire = Formu doldurmak zor
    .medecin = Doktor raporum yok
    .francais = Fransızcayı iyi okuyamıyorum
    .autre = Başka bir şey
    .rien = Hiçbir şey, başvurmak gerektiğini bilmiyordum
conseil_certificat = Doktorunuzdan hemen randevu alın ve raporun { -mdph } için olduğunu söyleyin.
aide = Formu doldurmak için yardım ister misiniz?
ou_etre_aide = Size yardım edebilecekleri yeri söylüyorum. Yanınızda kâğıt kalem var mı?
ou_deposer = Başvuruyu vermek ya da bir soru sormak için adresi söylüyorum.
date_notee = Demek ki hakkınız { $fin_droits } tarihinde sona eriyor. Bu tarihi not ettiniz mi?
autre_lieu_aide = Belediyenizin CCAS adlı sosyal yardım bürosundan ya da bir France services bürosundan da yardım isteyebilirsiniz.
refus_medecin = Bunu { -mdph(hal: "ilgi") } danışmasına ya da sosyal hizmetlere söyleyin.

## Suivre la demande

date_depot = Çok iyi. Başvuruyu hangi tarihte verdiniz?
    .controle-1 = Bu tarih henüz gelmedi. Tekrar söyler misiniz?
    .controle-2 = Demek ki hakkınızın bitmesinden bir yıldan fazla önceydi. Doğru mu?
depot_tardif =
    Bu, hakkınızın bitmesinden sonraydı. Bu yüzden hakkınız bir süre kesilmiş olabilir.
    Sizin için ne olacağını { -mdph(hal: "yonelme") } sorun.
depot_a_temps = Demek ki başvurunuz, hakkınız bitmeden önce yapılmış.
suite_demande = Başvurunuz ne durumda: bir cevap aldınız mı?
    .accord = Evet, hak yenilendi
    .rejet = Evet, reddedildi
    .document = MDPH bir belge istiyor
    .attente = Hayır, cevap gelmedi
droit_renouvele =
    Bu iyi bir haber. Kararda yazan bitiş tarihine iyice bakın.
    Bu tarih { $fin_droits } tarihinden sonraysa, yapmanız gereken bir şey yok. Değilse, yeni bir başvuru gerekiyor.
refus_contestable = Bu ret kararına iki ay içinde itiraz edebilirsiniz. Nasıl yapılacağını { -mdph } size anlatır.
document_demande = Bu belgeyi { -mdph(hal: "yonelme") } bir an önce gönderin, bir kopyasını da saklayın.
sans_reponse =
    Başvurunuzun üzerinden dört aydan fazla geçmiş. Cevap almadıysanız, dosyanızın ne durumda olduğunu bir an önce sorun.
    Cevap gelmemesi ret sayılır; buna iki ay içinde itiraz edilebilir.
demande_sans_date = Başvurunuzun üzerinden dört aydan fazla geçtiyse, dosyanızın ne durumda olduğunu bir an önce sorun. Adresi söylüyorum.
demande_en_cours = Başvurunuz inceleniyor. { -mdph(hal: "ilgi") } cevap vermek için dört ayı var. Başvuruyu verdiğinizi gösteren belgeyi iyi saklayın.

## Connaître la situation

ressources = Bu hak olmasa, kiranızı ödemekte ya da karnınızı doyurmakta zorlanır mısınız?
rupture_ressources =
    .dire = Sizi aramaları için durumunuzu sosyal hizmetlere iletiyorum.
sans_attendre = Beklemeden de yardım isteyebilirsiniz. Bir adres söylüyorum.
repas = Önümüzdeki günler için yiyeceğiniz var mı?
sans_repas =
    .dire = Bunu bana söylediğiniz için teşekkür ederim. Acil olarak bildiriyorum: sosyal hizmetler sizi arayacak.
logement = Peki şu sıralar, geceleri kalacak bir yeriniz var mı?
    .oui = Evet
    .tiers = Birinin yanında kalıyorum
    .rue = Hayır
sans_abri =
    .dire = Sosyal hizmetlere hemen haber veriyorum. Sizi arayacaklar.
numero_115 = Bu gece için 115 numarayı arayabilirsiniz. Ücretsizdir, gece gündüz açıktır. Hat çoğu zaman meşgul olur: ısrarla arayın.

## Conclure

precisions = { -mdph(hal: "yonelme") } iletmemi istediğiniz başka bir şey var mı?
utilite = 0 ile 5 arasında, bu arama size ne kadar faydalı oldu?
    .point-0 = Hiç faydalı olmadı
    .point-5 = Çok faydalı oldu
merci = Cevap verdiğiniz için teşekkür ederim. İyi günler.
