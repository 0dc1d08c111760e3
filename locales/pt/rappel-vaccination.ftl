# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# « collège » e o nome das classes ficam em francês, como os pais os conhecem: « colégio » seria uma escola privada.
motif = dar informações sobre a vacina contra o papilomavírus, a vacina HPV, para os alunos do collège
provenance = da inscrição do seu filho ou filha no collège
classe =
    .sixieme = sixième
    .cinquieme = cinquième
    .quatrieme = quatrième
    .troisieme = troisième

## Objections

question_sante =
    Compreendo. Não sou profissional de saúde, e não posso responder a uma pergunta de saúde.
    Um médico, um farmacêutico ou o centro de vacinação pode responder-lhe.
obligation =
    Esta chamada não obriga a nada. No collège, nada se faz sem a autorização escrita de ambos os pais.
    Para o resto, um médico pode responder-lhe.
garcons = A vacina destina-se às raparigas e aos rapazes. Um médico ou um farmacêutico poderá explicar-lhe porquê.
prix = No collège, é gratuito para os alunos de cinquième. Noutros lugares, pergunte o preço antes de fazer a marcação.
deux_signatures = Para o collège, é precisa a assinatura de ambos os pais. Fale disso no collège: não lhe posso dizer mais nada.
autres_enfants = A partir dos 15 anos, ainda é possível a vacinação, em três vezes. É para as mulheres e para os homens, até aos 26 anos, inclusive.
autre_classe =
    Fez bem em dizer-me. No collège, a vacina é para os alunos de cinquième.
    Para os outros, há o médico, o farmacêutico ou um centro de vacinação.
pourquoi_moi = Telefonamos a pais de alunos do collège, para dar informações. Não sabemos nada da saúde do seu filho ou filha.
duree_appel = Cerca de quatro minutos. Podemos parar quando quiser.

## Informer

vaccin =
    Em França, 6 400 cancros por ano são causados pelos papilomavírus. A vacina HPV visa os vírus que causam até nove em cada dez desses cancros.
    Destina-se às raparigas e aos rapazes dos 11 aos 14 anos. É dada em duas vezes, com um intervalo de cinco meses, pelo menos.
seance_finie =
    No collège, a sessão estava prevista para o dia { $seance }.
    Para outro dia, fale com o seu médico, com um farmacêutico ou com um centro de vacinação.
au_college =
    O seu filho ou filha está em cinquième: a vacina pode ser dada no collège, e é gratuita.
    É precisa uma autorização escrita, assinada por ambos os pais.
date_seance = A sessão de vacinação no collège está prevista para o dia { $seance }.
autorisation = Já recebeu essa autorização para assinar?
    .recue = Sim
    .rendue = Sim, já foi entregue no collège
    .non = Não
ou_la_demander = Pode pedi-la no collège. Existe em papel ou na internet, e está traduzida em várias línguas.
en_ville =
    No collège, a vacina é para os alunos de cinquième. O seu filho ou filha está em { $classe }.
    Pode falar com o seu médico, com um farmacêutico ou com um centro de vacinação.
rattrapage = A partir dos 15 anos, ainda é possível a vacinação, em três vezes. É para as mulheres e para os homens, até aos 26 anos, inclusive.

## Demander ce que la personne souhaite

suite = Pode dizer que não, à vontade: quer que eu peça uma marcação por si num centro de vacinação?
    .oui = Sim
    .college = Não, será no collège
    .ailleurs = Não, será com um médico ou um farmacêutico
    .reflechir = Ainda não, é preciso pensar
    .non = Não
choix_respecte = Muito bem, a escolha é sua. Agradeço-lhe por me ter respondido. Tenha um bom dia.
prenez_le_temps = Não há pressa. Um médico ou um farmacêutico pode responder às suas perguntas.

## Demander un rendez-vous

rendez_vous =
    .controle-1 = Peço desculpa, corrijo consigo.
jour_rdv = Que dia lhe convinha, nos próximos dois meses?
    .controle-1 = Nesse dia, o centro está fechado. Que dia lhe convinha, de segunda a sexta-feira?
heure_rdv = E a que horas, entre as 9 horas e as 16 horas e 30?
relu = Vou repetir: { DATETIME($jour_rdv, weekday: "long", day: "numeric", month: "long") }, às { $heure_rdv }. Está certo?
demande_rendez_vous =
    .dire = Vou transmitir o seu pedido ao centro de vacinação. O centro vai ligar-lhe para confirmar a marcação.
adresse_centre = Vou dizer-lhe a morada e o telefone do centro. Tem papel e caneta?
merci_rendez_vous = Se mudar de ideias, ligue para esse número. Agradeço-lhe por me ter respondido. Tenha um bom dia.

## Laisser le choix du jour

sans_jour = Não faz mal. Poderá ligar diretamente para o centro, nas horas de abertura. Tem papel e caneta?
