# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

message = السلام عليكم، هذه الرسالة موجّهة إلى { $civilite } { $nom }. اسمي { $agente }، وأتصل من { -departement }. سأتصل مجددًا. يومكم سعيد.
