# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# « garde » diz-se aqui « tomar conta »: « guarda » faria pensar no tribunal, e « acolhimento » numa família de acolhimento.
motif = saber se precisa de alguém que tome conta de crianças pequenas, se as tiver
provenance = do seu processo nos nossos serviços para a infância
modes =
    .parent = O pai ou a mãe
    .proche = Um avô, uma avó ou uma pessoa próxima
    .assistante = Uma ama
    .creche = A creche
    .domicile = Alguém que vem a casa
    .ecole = O jardim de infância, a école maternelle
    .autre = Outra solução

## Objections

obtenir_place = Não, esta chamada não dá uma vaga. Mas as suas respostas ajudam a saber onde faltam vagas, e em que horários.
prix_garde = Não lhe posso dizer sem risco de me enganar. Faça a pergunta ao relais petite enfance.
date_naissance = Porque a solução depende da idade. Bastam-me o mês e o ano, e não escrevo nenhum nome.
sans_travail = Sim. Todos os pais podem precisar de alguém que tome conta dos filhos: para procurar trabalho, para uma formação, ou para descansar um pouco.
jugement = Não julgamos ninguém. Não há respostas certas nem erradas. Se não quiser responder a uma pergunta, não responde.
duree_appel = Seis ou sete minutos, um pouco mais se tiver vários filhos. Podemos parar quando quiser.

## Les enfants

nb_enfants = Quantas crianças com menos de seis anos vivem consigo?
naissance =
    Qual é a data de nascimento { $nb_enfants ->
        [1] dessa criança
       *[other]
            { $enfant ->
                [1] da mais nova
               *[other] da criança seguinte
            }
    }?
    .controle-1 = Essa data ainda não chegou. Pode repeti-la?
    .controle-2 = Já faz mais de seis anos. A data está certa?
garde = Neste momento, quem toma conta dessa criança durante o dia?
jours_voulus = Quantos dias por semana precisava de ter alguém a tomar conta dessa criança?
solution = Nesses dias, já tem uma solução que lhe sirva?
    .oui = Sim, todos esses dias
    .partie = Sim, mas não todos esses dias
    .non = Não
pas_concerne = Este inquérito é para as famílias que têm uma criança com menos de seis anos. Por isso, não tenho mais perguntas. Agradeço-lhe por me ter respondido. Tenha um bom dia.
sans_reponse = Não faz mal. Agradeço-lhe por me ter respondido. Tenha um bom dia.

## Redire ce qui est noté

redire_enfants =
    Vou repetir o que escrevi. Tem { $nb_enfants ->
        [one] { $nb_enfants } criança
       *[other] { $nb_enfants } crianças
    } com menos de seis anos.
redire_mois =
    { $nb_enfants ->
        [1] Essa criança
       *[other] A mais nova
    } tem { $plus_jeune ->
        [0] menos de um mês
        [one] { $plus_jeune } mês
       *[other] { $plus_jeune } meses
    }.
sans_besoin = Não precisa de alguém para tomar conta de crianças.
redire_jours =
    Ao todo, precisava de { $jours_total ->
        [one] { $jours_total } dia
       *[other] { $jours_total } dias
    } por semana, com alguém a tomar conta.
redire_moyenne =
    Em média, { $jours_moyens ->
        [one] é { $jours_moyens } dia
       *[other] são { $jours_moyens } dias
    } por criança.
redire_places =
    Ainda lhe falta alguém, em certos dias, para tomar conta de { $nb_sans_place ->
        [one] { $nb_sans_place } criança
       *[other] { $nb_sans_place } crianças
    }.

## Les besoins

debut = A partir de quando precisava dessa ajuda?
    .maintenant = Imediatamente
    .trimestre = Nos próximos três meses
    .annee = No prazo de um ano
    .apres = Mais tarde
moments = Em que momentos precisa de alguém que tome conta?
    .journee = Durante a semana, de dia
    .matin = De manhã cedo, antes das oito horas
    .soir = Ao fim do dia, depois das dezoito horas
    .nuit = De noite
    .weekend = Ao sábado ou ao domingo
    .vacances = À quarta-feira ou nas férias

## Les difficultés et les souhaits

difficultes = Para ter alguém que tome conta de uma criança, o que é difícil para si?
    .places = Não há vagas
    .horaires = Os horários não dão com os meus
    .travail = As minhas horas de trabalho mudam muitas vezes
    .cout = O preço
    .distance = A distância
    .savoir = Não sei a quem me dirigir
    .autre = Outra coisa
    .rien = Nada
trajet = Quantos minutos de caminho poderia fazer, no máximo?
    .controle-1 = Mais de uma hora de caminho: é mesmo assim?
renoncement = Já recusou um trabalho ou uma formação, por não ter quem tomasse conta das crianças?
preference =
    Se pudesse escolher, quem tomaria conta { $nb_enfants ->
        [1] da criança
       *[other] das crianças
    }? Diga-me a sua primeira escolha, e depois a segunda.
satisfaction =
    De 0 a 5, a solução que tem para { $nb_enfants ->
        [1] a criança
       *[other] as crianças
    } serve-lhe hoje?
    .point-0 = De modo nenhum
    .point-5 = Completamente

## Informer sur les places

informer = Quer que lhe falem das vagas perto de sua casa?
commune = Qual é o seu código postal?
moyen = Como prefere receber essas informações?
    .telephone = Por telefone
    .message = Por mensagem escrita, no telemóvel
    .mail = Por correio eletrónico
    .lettre = Por carta
adresse_mail = Qual é o seu endereço de correio eletrónico?
presenter_relais = Para procurar uma vaga, pode fazer as suas perguntas ao relais petite enfance. Tem papel e caneta?
presenter_pmi = Se tiver uma pergunta sobre o seu bebé, também a pode fazer à { -pmi }, o serviço de saúde para mães e crianças.
