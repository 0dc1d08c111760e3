# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = { -mdph(hal: "ilgi") } başvuru yerinin artık nerede olduğunu size söylemek
provenance = { -mdph(hal: "ki") } dosyanızdan
mon_dossier = Hayır. Bu arama yalnızca başvuru yeriyle ilgili. Yeniden yapmanız gereken bir şey yok.
ancienne_adresse = Hayır, başvuru yeri artık orada değil. Yeni yeri şurası: { -adresse-mdph }.
trop_loin = Başka başvuru noktaları da var: { -points-accueil-mdph }. Belki bunlardan biri evinize daha yakındır.
rendez_vous_pris = Ben randevunuzu göremiyorum. Mektupta yazan adrese bakın; emin olamazsanız { -mdph(hal: "yonelme") } sorun.
autre_question = Bu bilgi bende yok, size yanlış bir şey söylemek de istemem. { -mdph } size cevap verebilir.
pourquoi_moi = Çünkü { -mdph(hal: "bulunma") } dosyanız var. Boşuna yol gitmenizi istemiyoruz.
duree_appel = İki dakika. İsterseniz sizi daha sonra da arayabilirim.

## Donner la nouvelle adresse

accueil_demenage = { -mdph(hal: "ilgi") } başvuru yeri 13 Ocak 2026 tarihinde değişti. Yanınızda kâğıt kalem var mı?
nouvelle_adresse =
    Başvuru yeri artık şurada: { -adresse-mdph }.
    Randevulu ya da randevusuz gidebilirsiniz.
adresse_notee = Bu adresi not edebildiniz mi?
    .oui = Evet
    .connue = Evet, zaten biliyordu
    .non = Hayır
rien_a_faire = Çok iyi. Yapmanız gereken başka bir şey yok.
redire = Kontrol etmek için bir kez daha söylüyorum.
points_accueil = Başka başvuru noktaları da var: { -points-accueil-mdph }.
merci = Beni dinlediğiniz için teşekkür ederim. İyi günler.
