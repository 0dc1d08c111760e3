# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

origine_numero = Numaranızı { provenance } aldık. Onu yalnızca bu aramalar için kullanıyoruz.
enregistrement = Hayır. Hiçbir ses kaydedilmiyor. Ben yalnızca cevaplarınızı yazıyorum.
lecteurs =
    Sizi arayan ekip ve bu aramayı isteyen birim okuyacak: { $direction }.
    Yardıma ihtiyacınız olursa ya da tehlikedeyseniz, size yardım edebilecek birime de haber veririm ve bunu size söylerim.
droits_donnees =
    Cevaplarınızı görmeyi, düzelttirmeyi, kullanımlarının sınırlandırılmasını isteyebilir ya da kullanılmalarına itiraz edebilirsiniz.
    Bunun için { -departement(hal: "ilgi") } veri koruma görevlisine başvurun. CNIL adlı veri koruma kurumuna da şikâyette bulunabilirsiniz.
ne_plus_appeler = Bu sizin hakkınız. Hemen not ediyorum, sizi bir daha aramayacağız.
verification =
    Sormakta haklısınız. Telefonu kapatıp İl İdaresini kendiniz arayabilirsiniz.
    Sizden ne para, ne banka kartı, ne de şifre isteyeceğim.

## Vie privée

notice =
    Sizi { motif } için arıyorum. Bu arama, birimlerimizden birinin isteğiyle yapılıyor: { $direction }.
    Cevap verip vermemekte serbestsiniz: bu, haklarınızı etkilemez.
    Cevaplarınızı not ediyorum, ama konuşmamız kaydedilmiyor.
    Cevaplar, bu aramalar bittikten sonra { $duree_conservation } ay adınız ve numaranızla birlikte saklanıyor; ardından adınız ve numaranız siliniyor.
    Cevaplarınızı görmeyi, düzelttirmeyi ya da bir daha aranmamayı isteyebilirsiniz.
consentement = Devam etmeyi kabul ediyor musunuz?
    .oui = Evet
    .non = Hayır
    .opposition = Hayır, beni bir daha aramayın
accord_refuse = Bu tamamen sizin hakkınız. Cevap verdiğiniz için teşekkür ederim. İyi günler.
opposition_notee = Not ettim, sizi bir daha aramayacağız. Bu, haklarınızı etkilemez. İyi günler.
