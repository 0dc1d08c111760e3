# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

autre_chose = قبل أن ننهي، هل تريدون إضافة شيء؟
merci = شكرًا على إجاباتكم. يومكم سعيد.
