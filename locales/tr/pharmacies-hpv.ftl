# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = eczanelerde papilloma virüsü aşısından, yani HPV aşısından nasıl söz edildiğini öğrenmek
provenance = herkese açık eczane listesinden
accord =
    .tout_a_fait = Tamamen katılıyorum
    .plutot = Kısmen katılıyorum
    .plutot_pas = Pek katılmıyorum
    .pas_du_tout = Hiç katılmıyorum
duree_enquete = Yaklaşık yedi dakika. İstediğiniz zaman tekrar arayabilirim; siz de istediğiniz an bitirebilirsiniz.
controle = Hayır. Hiçbir şey denetlenmiyor ve doğru cevap diye bir şey yok. Biz yalnızca anlamak istiyoruz.
pourquoi_ma_pharmacie = Çünkü herkese açık eczane listesinde yer alıyor. Müşterilerle yaşadığınız deneyimi öğrenmek istiyoruz.
pression = Hayır, her eczane kendi kararını verir. İsterseniz, size neyin yardımcı olabileceğini konuşuruz.
vente = Hayır. İl İdaresi bir kamu kurumudur. Satın alınacak bir şey yok.
question_medicale = Ben bu meslekten değilim, tıbbi bir soruya cevap veremem. Konuşmanın sonunda size yürürlükteki kuralları söyleyebilirim.

## Se présenter

bonjour = Merhaba, ben { $agente }, { -departement } adına arıyorum.
deja_appele = Size daha önce de ulaşmaya çalıştık.
joignable = Pharmacie { $pharmacie } eczanesini mi aradım?
    .oui = Evet
    .repondeur = Telesekreter
    .langue = Birbirimizi anlayamıyoruz
    .erreur = Hayır, bu başka bir numara
    .fermee = Bu eczane artık yok
disponible = HPV aşısıyla ilgili bir anket için arıyorum. Yaklaşık yedi dakika sürüyor. Bir eczacıyla görüşebilir miyim?
    .lui_meme = Evet, telefondaki kişi
    .passe_moi = Evet, telefona veriyorlar
    .occupe = Şimdi olmaz
    .non = Hayır, eczane cevap vermek istemiyor

## Laisser un message

message = Merhaba, bu mesaj Pharmacie { $pharmacie } eczanesi içindir. Ben { $agente }, { -departement } adına arıyorum. Tekrar arayacağım. İyi günler.

## Accepter le refus

merci_refus = Pekâlâ, bu sizin hakkınız. Teşekkür ederim, iyi günler.

## Se présenter de nouveau

bonjour_pharmacien = Merhaba, ben { $agente }, { -departement } adına arıyorum. Telefona geldiğiniz için teşekkür ederim.

## Savoir qui répond

fonction = Eczanedeki göreviniz nedir?
    .titulaire = Eczane sahibi eczacı
    .adjoint = İkinci eczacı ya da yardımcı eczacı
    .remplacant = Bir eczacının yerine bakan vekil eczacı
    .etudiant = Eczacılık öğrencisi
    .preparateur = Eczane teknisyeni
    .autre = Diğer
vaccine = Eczanenizde aşı yapılıyor mu?

## La personne n'est pas pharmacienne

un_autre_jour = Bu anket eczacılar için. Eczacılardan biri başka bir gün bana cevap verebilir mi?
rappeler_pharmacien = Teşekkür ederim. Hangi gün, saat kaçta tekrar arayabilirim?
merci_autre_metier = Anlıyorum. Cevap verdiğiniz için teşekkür ederim. İyi günler.

## La pharmacie ne vaccine pas

raisons = Anlıyorum. Hangi nedenlerle?
    .temps = Zaman yok
    .equipe = Ekip çok küçük
    .place = Aşı yapacak yer yok
    .formation = Eğitim almış kimse yok
    .demande = Talep az
    .choix = Eczane yapmamayı tercih ediyor
    .autre = Başka bir neden
projet = Bir gün yapmayı düşünüyor musunuz?
merci_sans_vaccination = Diğer sorularım aşı yapan eczaneler için. Cevap verdiğiniz için teşekkür ederim. İyi günler.

## Comment on en parle

vaccine_hpv = Eczanenizde HPV aşısı yapıyor musunuz?
    .prescrit = Evet, reçetesiz de
    .ordonnance = Evet, yalnızca reçeteyle
    .non = Hayır
frequence = Peki siz kendiniz, gençlere ya da anne babalara bu aşıdan ne sıklıkla söz ediyorsunuz?
    .jour = Hemen hemen her gün
    .semaine = Her hafta
    .mois = Her ay
    .rarement = Daha seyrek
    .jamais = Hiçbir zaman
pas_de_jugement = Bunu bana söylediğiniz için teşekkür ederim. Biz de tam bunu anlamak istiyoruz.
initiative = Çoğu zaman bu konuyu ilk kim açıyor?
    .moi = Ben
    .equipe = Ekipten başka biri
    .parents = Anne babalar
    .jeune = Gencin kendisi
    .variable = Duruma göre değişiyor
occasions = Hangi durumlarda bu aşıdan söz ediyorsunuz?
    .ordonnance = Bu aşının reçetesi getirildiğinde
    .autre_vaccin = Başka bir aşı için gelindiğinde
    .autre_achat = Bir anne ya da baba başka bir şey için geldiğinde
    .college = Ortaokuldaki aşı kampanyası sırasında
    .autre = Başka bir durumda
garcons = Bu aşıdan kızlar ve erkek çocuklar için söz ediyor musunuz?
    .filles = Daha çok kızlar için
    .garcons = Daha çok erkek çocuklar için
    .autant = İkisi için eşit
mots = Söze hangi kelimelerle başlıyorsunuz?

## Ce qui est facile, ce qui l'est moins

aisance = 0 ile 10 arasında, anne babalara bu aşıdan söz ederken kendinizi ne kadar rahat hissediyorsunuz?
    .point-0 = Hiç rahat değilim
    .point-10 = Tamamen rahatım
difficile = En zor olan nedir?
freins =
    { $frequence ->
        [jamais] Bu aşıdan söz etmenize engel olan nedir?
       *[rarement] Bu aşıdan söz etmenize bazen engel olan nedir?
    }
    .temps = Zamanın az olması
    .discretion = Gizli konuşacak bir yer olmaması
    .sujet = Konunun cinsellikle ilgisi
    .mefiance = Bazı anne babaların güvensizliği
    .savoir = Bu aşı hakkında bilgi eksikliği
    .langue = Bazı ailelerle dil sorunu
    .autre = Başka bir şey
    .rien = Bunların hiçbiri
langues_familles = En çok hangi dillerde zor oluyor?
opinions = Size beş cümle okuyacağım. Her biri için şunlardan birini söyleyin: tamamen katılıyorum, kısmen katılıyorum, pek katılmıyorum ya da hiç katılmıyorum.
    .metier = Bu aşıdan söz etmek mesleğimin bir parçasıdır.
    .comptoir = Eczane tezgâhı bunu konuşmak için iyi bir yer değildir.
    .inquietudes = Anne babaların kaygılarına cevap vermeyi biliyorum.
    .garcons_connus = Anne babalar bu aşının erkek çocuklar için de olduğunu biliyor.
    .medecins = Bu konuda mahalledeki doktorlarla iyi çalışıyorum.
inquietude = Anne babaların hangi kaygısı sizi en çok zorluyor?

## Ce qui aiderait

aides = Size altı öneri okuyacağım: en faydalısından başlayarak, size en çok yardımcı olacak üçünü söyleyin.
    .formation = Kısa bir eğitim
    .phrases = Konuyu açmak için örnek cümleler
    .documents = Ailelere verilecek belgeler
    .traductions = Başka dillerde belgeler
    .affiche = Eczane için bir afiş
    .reseau = Doktorlarla ve ortaokullarla bağlantı

## Proposer les règles en vigueur

veut_regles = Sorularım bitti. Size yürürlükteki kuralları söylememi ister misiniz? Bir dakikadan az sürer.
regles =
    10 Ağustos 2023 tarihinden bu yana eczacılar, bir eğitimden ve bildirimden sonra, 11 yaşından itibaren aşı takvimindeki aşıları reçete edebiliyor ve yapabiliyor.
    HPV aşısı 11 ile 14 yaş arasındaki kız ve erkek çocuklar içindir: en az beş ay arayla iki doz.
    15 yaşından itibaren aşı sonradan da yapılabilir, üç dozla; 26 yaşının sonuna kadar, kadınlara ve erkeklere açıktır.
    Ortaokulda, cinquième sınıfındaki öğrenciler için aşı ücretsizdir; anne ve babanın ikisinin de yazılı izni gerekir.
