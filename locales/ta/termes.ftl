# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# இந்த அலுவலகம் அதன் பிரெஞ்சு எழுத்துகளால் அறியப்படுகிறது
# Le sigle vient d'abord et la désinence se met au mot tamoul : aucun texte n'ajoute de suffixe à un terme.
# « vers » : à (-க்கு) ; « pour » : pour (-க்காக) ; « dans » : à, chez (-இல்) ; « de » : de (-இன்).
-mdph = { $forme ->
    [vers] MDPH மாற்றுத்திறனாளிகள் அலுவலகத்திற்கு
    [pour] MDPH மாற்றுத்திறனாளிகள் அலுவலகத்திற்காக
    [dans] MDPH மாற்றுத்திறனாளிகள் அலுவலகத்தில்
    [de] MDPH மாற்றுத்திறனாளிகள் அலுவலகத்தின்
   *[nom] MDPH மாற்றுத்திறனாளிகள் அலுவலகம்
}
# Complète « வரவேற்பு இப்போது … இருக்கிறது ».
-adresse-mdph = சன்-துனியில், Front Populaire மெட்ரோ நிலையத்தில், Pulse கட்டடத்தில், MDAA என்ற சுயசார்பு மற்றும் பராமரிப்பாளர்களுக்கான மாவட்ட இல்லத்தில்
# Complète « … வரவேற்பு மையங்கள் உள்ளன », avec « aussi ».
-points-accueil-mdph = மோந்த்ரே, சன்-துனி, செவ்ரான், நுவாசி-லெ-கிரான் ஆகிய இடங்களிலும்
-aah = மாற்றுத்திறனாளி பெரியவர்களுக்கான உதவித்தொகை (AAH)
-pch = மாற்றுத்திறன் இழப்பீட்டு உதவி (PCH)
# « depuis » : dit-on d'où l'on appelle (மாவட்ட நிர்வாகத்திலிருந்து) ; « de » : du (-இன்).
-departement = { $forme ->
    [depuis] சேன்-சன்-துனி மாவட்ட நிர்வாகத்திலிருந்து
    [de] சேன்-சன்-துனி மாவட்ட நிர்வாகத்தின்
   *[nom] சேன்-சன்-துனி மாவட்ட நிர்வாகம்
}
-pmi = PMI தாய் சேய் நல மையம்
