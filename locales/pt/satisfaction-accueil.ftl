# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = saber a sua opinião sobre o atendimento nos nossos serviços sociais
provenance = do atendimento onde o deixou
lieu =
    .maison = na Maison des solidarités
    .service_social = no serviço social do seu bairro
    .permanence = no atendimento do serviço social, na câmara municipal
qualite =
    .tres_bien = Muito bom
    .plutot_bien = Bom
    .plutot_mal = Mau
    .tres_mal = Muito mau

## Objections

duree_questions = Cerca de cinco minutos. Podemos parar quando quiser.
pourquoi_moi = Porque fez uma visita a um dos nossos locais de atendimento. A sua opinião ajuda a receber melhor as pessoas.
consequences = Não. A sua opinião não muda nada no seu processo, nem nos seus direitos. Pode dizer o que não correu bem.
noms_agents = Não. Não escrevo o nome de nenhum funcionário. Queremos melhorar o atendimento, e não castigar alguém.
mon_dossier = Não tenho acesso ao seu processo. Faça a pergunta no atendimento.
plainte = Diga, por favor. Se quiser, peço que um responsável lhe telefone.
autre_rendez_vous = Não posso fazer a marcação por si. Peça-a no atendimento.

## Se souvenir de la visite

sujet = Queria falar da sua visita do dia { $visite }, { $lieu }.
prenez_le_temps = Já foi há algum tempo. Pense um momento, sem pressa.
venue = Lembra-se dessa visita?
    .oui = Sim
    .porte_close = Sim, mas não foi possível fazer a visita
    .quelqu_un = Foi lá outra pessoa
    .non = Não, ou não houve visita

## Pas de visite

merci_sans_visite = Não faz mal. As minhas perguntas são só sobre essa visita. Agradeço-lhe por me ter respondido. Tenha um bom dia.

## Une porte fermée

obstacle = Vou tomar nota, é importante. O que é que aconteceu?
    .ferme = Estava fechado
    .monde = Havia gente a mais
    .rendez_vous = Era preciso marcação
    .attente = A espera era longa demais
    .autre = Outra coisa

## L'arrivée

duree_attente = Nesse dia, quanto tempo esperou?
    .aucune = Não esperou
    .courte = Menos de 15 minutos
    .moyenne = De 15 a 30 minutos
    .longue = De 30 minutos a uma hora
    .tres_longue = Mais de uma hora
langue_accueil = No atendimento, conseguiu falar numa língua que compreende bem?
    .francais = Sim, em francês
    .autre = Sim, noutra língua
    .traduit = Sim, porque uma pessoa próxima traduzia
    .non = Não
langue_utile = Em que língua deviam ter falado consigo no atendimento?

## La manière de recevoir

points = Vou dizer-lhe cinco pontos. Para cada um, diga-me se foi muito bom, bom, mau ou muito mau.
    .horaires = O horário
    .lieu_attente = A sala de espera
    .ecoute = A atenção ao ouvir
    .explications = A clareza das explicações
    .discretion = A discrição, quando falava de si
pas_clair = O que é que não foi claro?
respect = Falaram consigo com respeito?
faits = Fez bem em dizer-me. Quer contar-me o que aconteceu?
signaler = Quer que eu comunique isso, para que um responsável lhe telefone?
manque_respect =
    .dire = Fica transmitido. Um responsável vai telefonar-lhe.

## La réponse à la demande

reponse = Teve resposta ao seu pedido?
    .entiere = Sim, completamente
    .partie = Em parte
    .attendue = Ainda não
    .non = Não
manque = O que é que faltou?
    .papier = Faltava um papel
    .revenir = Era preciso voltar noutro dia
    .ailleurs = Era preciso ir a outro serviço
    .compris = A pessoa não percebeu o que fazer
    .nouvelles = A pessoa não teve notícias
    .autre = Outra coisa

## L'avis en une note

recommandation = De 0 a 10, recomendaria este atendimento a uma pessoa próxima?
    .point-0 = Não, de modo nenhum
    .point-10 = Sim, completamente
bien_fait = Agradeço-lhe. O que é que foi especialmente bom?
mieux = Agradeço-lhe. O que é que podia ser melhor?
a_changer = Agradeço-lhe a franqueza. O que é que se devia mudar primeiro?

## Le besoin d'aide aujourd'hui

encore_besoin = E hoje, ainda precisa de ajuda?
urgence = É urgente? Por exemplo: não ter onde dormir, não ter que comer, ou um perigo.
    .toit = não ter onde dormir
    .repas = não ter que comer
    .danger = um perigo
    .non = Nada de urgente
secours = Se está em perigo agora, ligue para o 17, ou para o 112. É gratuito, de dia e de noite.
numero_115 = Para esta noite, pode ligar para o 115. É gratuito, de dia e de noite. A linha está muitas vezes ocupada: insista.
urgence_sociale =
    .dire = Vou já avisar o serviço social. Alguém lhe vai ligar.
ou_aller = Esta é uma morada onde podem ajudar. Tem papel e caneta?
