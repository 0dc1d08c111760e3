# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = avisar do fim de um apoio a que tem direito
provenance = do seu processo na { -mdph }
# Com artigo: os textos dizem « receber { $droit } » ou « para { $droit } ».
droit =
    .aah = o { -aah }
    .pch = a { -pch }

## Objections

pourquoi_moi = Porque tem direito a receber { $droit }, e esse direito tem um fim. Avisar faz parte das nossas missões de interesse público.
renouvellement_auto = Não. Para { $droit }, é preciso fazer um novo pedido, mesmo que a sua situação não tenha mudado.
delai = A { -mdph } tem quatro meses para responder. Sem resposta ao fim de quatro meses, o pedido fica recusado; pode então ser contestado durante dois meses.
en_attendant = Não lhe posso dizer: depende do seu processo. A { -mdph } pode dar-lhe essa informação.
accueil_mdph =
    O atendimento é { -adresse-mdph }, com ou sem marcação.
    Há também locais de atendimento { -points-accueil-mdph }.
duree_appel = Menos de oito minutos. Podemos parar quando quiser.
sans_suite = Isso não muda nada no seu direito nem no seu processo. Mas, para manter esse direito, é mesmo preciso fazer um pedido.

## Informer

droits_finis =
    O seu direito a receber { $droit } terminou no dia { $fin_droits }.
    Ainda vai a tempo de fazer um pedido. Quanto mais cedo chegar, melhor.
# A sigla MDPH é explicada aqui, na primeira vez que é dita.
fin_proche =
    O seu direito a receber { $droit } termina no dia { $fin_droits }, { $reste ->
        [0] ou seja, hoje
        [one] ou seja, daqui a { $reste } dia
       *[other] ou seja, daqui a { $reste } dias
    }.
    A { -mdph }, o serviço para pessoas com deficiência, aconselha a fazer o pedido seis meses antes: faça-o assim que puder.
fin_lointaine =
    O seu direito a receber { $droit } termina no dia { $fin_droits }, daqui a { $mois_restants ->
        [0] menos de um mês
        [one] { $mois_restants } mês
       *[other] { $mois_restants } meses
    }.
    A { -mdph }, o serviço para pessoas com deficiência, aconselha a fazer o pedido seis meses antes, ou seja, antes do dia { $date_conseillee }.
pas_automatique = Este direito não se renova sozinho. É preciso entregar um novo pedido.
demande = Já entregou um pedido de renovação?

## Préparer la demande

pieces =
    Para o pedido, é preciso o formulário Cerfa 15692, um documento de identidade e um comprovativo de morada.
    É preciso também um atestado médico com menos de um ano, o Cerfa 15695.
freins = O que é difícil para si, nesse pedido?
    .formulaire = O formulário é difícil de preencher
    .medecin = Não tenho o atestado médico
    .francais = Leio mal o francês
    .autre = Outra coisa
    .rien = Nada, eu não sabia que era preciso fazê-lo
conseil_certificat = Marque desde já uma consulta com o seu médico, e diga-lhe que o atestado é para a { -mdph }.
aide = Quer ajuda para preencher o formulário?
ou_etre_aide = Vou dizer-lhe onde podem ajudar. Tem papel e caneta?
ou_deposer = Para entregar o pedido ou fazer uma pergunta, a morada é esta.
date_notee = O seu direito termina então no dia { $fin_droits }. Tomou nota desta data?
autre_lieu_aide = Também pode pedir ajuda ao CCAS, na sua câmara municipal, ou num espaço France services.
refus_medecin = Diga isso no atendimento da { -mdph } ou ao serviço social.

## Suivre la demande

date_depot = Muito bem. Em que data o entregou?
    .controle-1 = Essa data ainda não chegou. Pode repeti-la?
    .controle-2 = Foi então mais de um ano antes do fim do seu direito. É mesmo assim?
depot_tardif =
    Foi depois do fim do seu direito. Por isso, esse direito pode ter ficado interrompido durante algum tempo.
    Pergunte à { -mdph } como fica no seu caso.
depot_a_temps = O seu pedido foi então feito antes do fim do seu direito.
suite_demande = Em que ponto está o seu pedido: recebeu uma resposta?
    .accord = Sim, o direito foi renovado
    .rejet = Sim, é uma recusa
    .document = A MDPH pede um documento
    .attente = Não, ainda sem resposta
droit_renouvele =
    É uma boa notícia. Veja bem a data de fim escrita na decisão.
    Se for depois do dia { $fin_droits }, não tem nada a fazer. Se não for, é preciso um novo pedido.
refus_contestable = Pode contestar essa recusa durante dois meses. A { -mdph } dirá como fazer.
document_demande = Envie depressa esse documento à { -mdph }, e guarde uma cópia.
sans_reponse =
    O seu pedido tem mais de quatro meses. Se não recebeu resposta, pergunte depressa em que ponto está o seu processo.
    A falta de resposta equivale a uma recusa, que pode ser contestada durante dois meses.
demande_sans_date = Se o seu pedido tem mais de quatro meses, pergunte depressa em que ponto está o seu processo. A morada é esta.
demande_en_cours = O seu pedido está em análise. A { -mdph } tem quatro meses para responder. Guarde bem o comprovativo da entrega.

## Connaître la situation

ressources = Sem este direito, teria dificuldade em pagar a renda ou em alimentar-se?
rupture_ressources =
    .dire = Vou transmitir a sua situação ao serviço social, para que lhe telefone.
sans_attendre = Também pode pedir ajuda sem esperar. Vou dar-lhe uma morada.
repas = Para os próximos dias, tem comida?
sans_repas =
    .dire = Fez bem em dizer-me. Vou comunicar isso como urgente: o serviço social vai ligar-lhe.
logement = E neste momento, tem um sítio onde dormir?
    .oui = Sim
    .tiers = { $civilite ->
        [madame] Estou alojada em casa de alguém
       *[monsieur] Estou alojado em casa de alguém
    }
    .rue = Não
sans_abri =
    .dire = Vou já avisar o serviço social. Alguém lhe vai ligar.
numero_115 = Para esta noite, pode ligar para o 115. É gratuito, de dia e de noite. A linha está muitas vezes ocupada: insista.

## Conclure

precisions = Quer que transmita mais alguma coisa à { -mdph }?
utilite = De 0 a 5, esta chamada foi-lhe útil?
    .point-0 = Nada útil
    .point-5 = Muito útil
merci = Agradeço-lhe por me ter respondido. Tenha um bom dia.
