-mdph = مكتب الأشخاص ذوي الإعاقة
# ✗ translation-obsolete
-perdu = مصطلح
