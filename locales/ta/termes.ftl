# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# இந்த அலுவலகம் அதன் பிரெஞ்சு எழுத்துகளால் அறியப்படுகிறது
-mdph = மாற்றுத்திறனாளிகள் அலுவலகம் (MDPH)
-mdaa = சுயசார்பு மற்றும் பராமரிப்பாளர்களுக்கான மாவட்ட இல்லம் (MDAA)
-aah = மாற்றுத்திறனாளி பெரியவர்களுக்கான உதவித்தொகை (AAH)
-pch = மாற்றுத்திறன் இழப்பீட்டு உதவி (PCH)
# « depuis » : dit-on d'où l'on appelle (மாவட்ட நிர்வாகத்திலிருந்து).
-departement = { $forme ->
    [depuis] சேன்-சன்-துனி மாவட்ட நிர்வாகத்திலிருந்து
   *[nom] சேன்-சன்-துனி மாவட்ட நிர்வாகம்
}
