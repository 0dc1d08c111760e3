# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = إخباركم بمكان الاستقبال الجديد لدى { -mdph }
provenance = من ملفكم في { -mdph }

## Objections

mon_dossier = لا. هذه المكالمة عن مكان الاستقبال فقط. ليس عليكم أن تعيدوا أي شيء.
ancienne_adresse = لا، لم يعد الاستقبال هناك. هو الآن { -adresse-mdph }.
trop_loin = هناك أيضًا نقاط استقبال { -points-accueil-mdph }. قد تكون واحدة منها أقرب إلى بيتكم.
rendez_vous_pris = لا أستطيع الاطلاع على موعدكم. انظروا إلى العنوان المكتوب في الرسالة، واطلبوا التأكيد من { -mdph } إن كان لديكم شكّ.
autre_question = ليست عندي هذه المعلومة، ولا أريد أن أخطئ. يمكن أن يجيبكم { -mdph }.
pourquoi_moi = لأن لديكم ملفًا في { -mdph }. نريد ألّا تتنقّلوا بلا فائدة.
duree_appel = دقيقتان. ويمكنني أيضًا أن أتصل بكم في وقت آخر.

## Donner la nouvelle adresse

accueil_demenage = تغيّر مكان الاستقبال لدى { -mdph }، يوم 13 يناير 2026. هل معكم ما تكتبون به؟
nouvelle_adresse =
    يوجد الاستقبال الآن { -adresse-mdph }.
    يمكنكم المجيء بموعد أو من دون موعد.
adresse_notee = هل كتبتم هذا العنوان جيدًا؟
    .oui = نعم
    .connue = نعم، وكان معروفًا من قبل
    .non = لا
rien_a_faire = حسنًا. ليس عليكم أن تفعلوا شيئًا آخر.
redire = أعيده مرة واحدة، للتأكّد.
points_accueil = هناك أيضًا نقاط استقبال { -points-accueil-mdph }.
merci = شكرًا على اهتمامكم. يومكم سعيد.
