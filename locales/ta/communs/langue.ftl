# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

langue_parlee = நீங்கள் எந்த மொழி பேசுகிறீர்கள்?
autre_agente = நன்றி. உங்கள் மொழியில் உங்களை மீண்டும் அழைக்க முயற்சி செய்வோம். வணக்கம்.
