# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

## Un proche répond

proche = شكرًا. متى يمكنني الاتصال مجددًا للتحدث مع { $civilite } { $nom }؟
    .moment = في وقت آخر
    .incapable = لا يستطيع هذا الشخص الرد على الهاتف
merci_proche = شكرًا على مساعدتكم. يومكم سعيد.

## S'excuser

excuses = اعذروني على الإزعاج. يومكم سعيد.

## Présenter ses condoléances

condoleances = أقدّم لكم خالص التعازي. أسجّل ذلك، ولن نتصل مجددًا.
