## Textes

text-brace-unclosed = Cette accolade n'est jamais fermée.
    .help = Ajoutez « { "}" } » après le nom ou après la dernière variante. Pour écrire une accolade dans le texte : { "{" }{ "\"{\"" }{ "}" }.
text-brace-unopened = Cette accolade fermante n'a pas d'accolade ouvrante.
    .help = Supprimez-la, ou ouvrez-la avant. Pour écrire une accolade dans le texte : { "{" }{ "\"}\"" }{ "}" }.
text-brace-empty = Il n'y a rien entre ces accolades.
    .help = Écrivez-y une variable, comme { "{" } $nom { "}" }, ou le nom d'une phrase.
text-brace-content = « { $text } » ne peut pas se trouver ici, entre accolades.
    .help = Entre accolades, écrivez une variable avec son « $ », comme { "{" } $nom { "}" }, ou le nom d'une phrase, comme { "{" } motif { "}" }.
text-too-deep = Trop d'accolades sont imbriquées : 32 au plus.
    .help = Partagez ce texte en plusieurs phrases.
text-too-long = Ce texte est trop long : { $max } Kio au plus.
    .help = Partagez-le en plusieurs « dire ».
text-number-long = Ce nombre a trop de chiffres : 15 au plus de chaque côté de la virgule.
    .help = Écrivez un nombre plus court.
text-name-reserved = Un nom ne peut pas contenir deux tirets de suite.
    .help = Écrivez le nom de la variable comme dans le script.
text-arrow-space = Il manque un espace entre le nom et « -> ».
    .help = Écrivez le nom, un espace, puis « -> ».
text-no-default = Aucune variante de ce choix n'est celle par défaut.
    .help = Mettez une étoile devant la variante à dire dans les autres cas : *[other].
text-two-defaults = Ce choix a deux variantes par défaut.
    .help = Ne laissez l'étoile que devant une seule variante.
text-variant-empty = Cette variante n'a pas de texte.
    .help = Écrivez son texte après le crochet ; pour ne rien dire, écrivez { "{" } "" { "}" }.
text-variant-key = La clé de cette variante est mal écrite.
    .help = Une clé est un code ou un nombre entre crochets, comme [oui] ou [0].
text-selector = On ne peut pas choisir une variante d'après une phrase ou un terme.
    .help = Choisissez d'après une variable : { "{" } $nom -> … { "}" }.
text-selector-line = Après « -> », les variantes vont chacune à la ligne.
    .help = Commencez une nouvelle ligne « > » pour chaque variante, et une dernière pour l'accolade fermante.
text-string-unclosed = Des guillemets droits ouverts entre ces accolades ne sont pas fermés.
    .help = Fermez-les sur la même ligne.
text-escape = Cette barre oblique inversée n'introduit rien de connu.
    .help = Entre guillemets droits, écrivez \\ pour une barre, \" pour un guillemet, \u00A0 pour une espace insécable.
text-attribute-quoted = « { $name } » ne peut pas être cité : un texte ne cite que des phrases et des termes entiers.
    .help = Citez une phrase par son seul nom, comme { "{" } motif { "}" }.
text-unknown-function = La fonction « { $name } » n'existe pas.
    .help = Les fonctions d'un texte sont NUMBER et DATETIME. Pour le nom d'une variable, mettez un « $ » devant et retirez les parenthèses.
text-function-argument = { $name } attend une variable, et une seule, avant ses options.
    .help = Écrivez par exemple { $name ->
        [DATETIME] { "{" } DATETIME($date, dateStyle: "short") { "}" }
       *[other] { "{" } NUMBER($nombre, minimumFractionDigits: 2) { "}" }
    }.
text-unknown-option = { $function } n'a pas d'option « { $name } ».
    .help = Ses options sont : { $expected }.
text-option-value = L'option « { $name } » ne peut pas valoir « { $value } ».
    .help = Écrivez l'une de ces valeurs : { $expected }.
text-arguments = Les arguments de cette fonction sont mal écrits.
    .help = Écrivez la variable d'abord, puis chaque option une seule fois : { "{" } NUMBER($nombre, minimumFractionDigits: 2) { "}" }.
text-term-argument = Un terme ne reçoit que des arguments nommés.
    .help = Écrivez par exemple { "{" } -mdph(forme: "courte") { "}" }.
text-invalid = Ce texte n'est pas un texte Fluent correct.
    .help = Vérifiez les accolades et les crochets.

## Fichiers de traduction

file-too-long = Ce fichier est trop grand : { $max } Mio au plus.
    .help = Partagez le script en plusieurs, ou retirez ce qui ne sert plus.
file-entry-too-long = Cette entrée est trop longue : 256 Kio au plus. Elle n'est pas servie.
    .help = Partagez-la en plusieurs.
file-entry-unreadable = Cette entrée est illisible ; elle n'est pas servie.
    .help = Une entrée commence en début de ligne par « nom = », et ses lignes suivantes par des espaces.
file-entry-twice = « { $name } » est déjà dans ce fichier ; seule la première entrée est servie.
    .help = Supprimez l'une des deux.
