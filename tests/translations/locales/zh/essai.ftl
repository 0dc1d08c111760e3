### Chinese: one form.

# ✗ translation-dropped
bonjour = 您好{ $nom }，我是{ -mdph }的。
# ✗ 2 translation-idle-variant
fin_proche =
    您的权利将于{ $fin_droits }到期，{ $reste ->
        [one] 还有{ $reste }天
       *[other] 还有{ $reste }天
    }。
# ✗ translation-number-missing
nuit = 今晚请打热线，日夜都可以。
# ✗ translation-placeholder
papiers = TODO
# ✗ translation-html
merci = 谢谢您的回答&nbsp;。
# ✗ translation-writing
maison = La maison de la solidarite.
# ✗ translation-long
motif = 我们今天给您打电话，是为了提前告诉您，您的一项权利很快就要到期了，请您一定要及时准备好所有的材料，尽快提交新的申请，以免您的权利因为没有及时续期而中断，给您和您的家人带来不便。
# ✗ 1 translation-obsolete
pret = { $civilite }{ $nom }，您准备好了吗？
    .peut-etre = 也许
