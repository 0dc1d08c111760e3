# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

proche = Teşekkür ederim. { $civilite } { $nom } ile ne zaman görüşebilirim?
    .moment = Başka bir zaman
    .incapable = Bu kişi telefonda cevap verebilecek durumda değil
merci_proche = Yardımınız için teşekkür ederim. İyi günler.

## S'excuser

excuses = Sizi rahatsız ettiğim için özür dilerim. İyi günler.

## Présenter ses condoléances

condoleances = Başınız sağ olsun, acınızı paylaşıyorum. Bunu not ediyorum, bir daha aramayacağız.
