# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = saber como se fala, nas farmácias, da vacina contra o papilomavírus, a vacina HPV
provenance = da lista pública das farmácias
accord =
    .tout_a_fait = Concordo totalmente
    .plutot = Tendo a concordar
    .plutot_pas = Tendo a discordar
    .pas_du_tout = Discordo totalmente

## Objections

duree_enquete = Cerca de sete minutos. Posso voltar a ligar quando quiser, e pode parar a qualquer momento.
controle = Não. Nada é verificado, e não há respostas certas. Só queremos compreender.
pourquoi_ma_pharmacie = Porque está na lista pública das farmácias. A sua experiência ao balcão interessa-nos.
pression = Não, cada farmácia faz as suas escolhas. Procuramos saber o que ajudaria, se quiser falar disso.
vente = Não. O Departamento é um serviço público. Não há nada para comprar.
question_medicale = Não sou profissional de saúde, não posso responder a uma pergunta médica. No fim, posso repetir-lhe as regras em vigor.

## Se présenter

# À tarde, diz-se « Boa tarde » em vez de « Bom dia ».
bonjour = Bom dia, daqui fala { $agente }, do { -departement }.
deja_appele = Já tentámos entrar em contacto convosco.
joignable = É da farmácia { $pharmacie }?
    .oui = Sim
    .repondeur = É um atendedor de chamadas
    .langue = Não nos conseguimos entender
    .erreur = Não, é outro número
    .fermee = Essa farmácia já não existe
disponible = Ligo por causa de um inquérito sobre a vacina HPV. Demora cerca de sete minutos. Posso falar com um farmacêutico ou uma farmacêutica?
    .lui_meme = Sim, é a pessoa ao telefone
    .passe_moi = Sim, vão passar-lhe a chamada
    .occupe = Agora não
    .non = Não, a farmácia não quer responder

## Laisser un message

message = Bom dia, esta mensagem é para a farmácia { $pharmacie }. Daqui fala { $agente }, do { -departement }. Voltarei a ligar. Tenham um bom dia.

## Accepter le refus

merci_refus = Muito bem, está no seu direito. Agradeço-lhe, e tenha um bom dia.

## Se présenter de nouveau

bonjour_pharmacien = Bom dia, daqui fala { $agente }, do { -departement }. Agradeço-lhe por atender esta chamada.

## Savoir qui répond

fonction = Qual é a sua função na farmácia?
    .titulaire = Farmacêutico ou farmacêutica titular
    .adjoint = Farmacêutico adjunto ou farmacêutica adjunta
    .remplacant = Farmacêutico substituto ou farmacêutica substituta
    .etudiant = Estudante de farmácia
    .preparateur = Técnico ou técnica de farmácia
    .autre = Outra
vaccine = A sua farmácia administra vacinas?

## La personne n'est pas pharmacienne

un_autre_jour = Este inquérito destina-se aos farmacêuticos. Algum deles poderia responder-me noutro dia?
rappeler_pharmacien = Agradeço-lhe. Em que dia e a que horas posso voltar a ligar?
merci_autre_metier = Compreendo. Agradeço-lhe por me ter respondido. Tenha um bom dia.

## La pharmacie ne vaccine pas

raisons = Compreendo. Por que razões?
    .temps = Falta de tempo
    .equipe = Equipa pequena demais
    .place = Falta de um espaço para vacinar
    .formation = Ninguém tem formação
    .demande = Poucos pedidos
    .choix = A farmácia prefere não o fazer
    .autre = Outra razão
projet = Pensa vir a fazê-lo um dia?
merci_sans_vaccination = As minhas outras perguntas são para as farmácias que vacinam. Agradeço-lhe por me ter respondido. Tenha um bom dia.

## Comment on en parle

vaccine_hpv = A sua farmácia administra a vacina HPV?
    .prescrit = Sim, mesmo sem receita
    .ordonnance = Sim, só com receita
    .non = Não
frequence = E pessoalmente, com que frequência fala desta vacina com jovens ou com pais?
    .jour = Todos os dias ou quase
    .semaine = Todas as semanas
    .mois = Todos os meses
    .rarement = Mais raramente
    .jamais = Nunca
pas_de_jugement = Fez bem em dizer-me. É justamente isso que queremos compreender.
initiative = Na maior parte das vezes, quem fala primeiro do assunto?
    .moi = Eu
    .equipe = Outra pessoa da equipa
    .parents = Os pais
    .jeune = O ou a jovem
    .variable = Depende
occasions = Em que ocasiões fala desta vacina?
    .ordonnance = Quando me trazem uma receita desta vacina
    .autre_vaccin = Quando alguém vem para outra vacina
    .autre_achat = Quando um pai ou uma mãe vem por outro motivo
    .college = Durante a campanha de vacinação nas escolas, no collège
    .autre = Noutra ocasião
garcons = Fala dela para as raparigas e para os rapazes?
    .filles = Mais para as raparigas
    .garcons = Mais para os rapazes
    .autant = De igual modo para ambos
mots = Com que palavras começa?

## Ce qui est facile, ce qui l'est moins

aisance = De 0 a 10, sente-se à vontade para falar desta vacina com os pais?
    .point-0 = Nada à vontade
    .point-10 = Totalmente à vontade
difficile = O que é mais difícil?
freins =
    { $frequence ->
        [jamais] O que é que faz com que não fale do assunto?
       *[rarement] O que é que faz com que, às vezes, não fale do assunto?
    }
    .temps = A falta de tempo
    .discretion = A falta de um lugar discreto
    .sujet = A ligação com a sexualidade
    .mefiance = A desconfiança de alguns pais
    .savoir = A falta de informações sobre esta vacina
    .langue = A língua, com algumas famílias
    .autre = Outra coisa
    .rien = Nada disso
langues_familles = Com que línguas é mais difícil?
opinions = Vou ler-lhe cinco frases. Para cada uma, diga-me se concorda totalmente, se tende a concordar, se tende a discordar ou se discorda totalmente.
    .metier = Falar desta vacina faz parte da minha profissão.
    .comptoir = O balcão não é um bom lugar para falar do assunto.
    .inquietudes = Sei responder às preocupações dos pais.
    .garcons_connus = Os pais sabem que esta vacina também é para os rapazes.
    .medecins = Neste assunto, trabalho bem com os médicos do bairro.
inquietude = Que preocupação dos pais lhe causa mais dificuldades?

## Ce qui aiderait

aides = Vou ler-lhe seis propostas: diga-me quais são as três que mais ajudariam, começando pela mais útil.
    .formation = Uma formação curta
    .phrases = Exemplos de frases para abordar o assunto
    .documents = Documentos para dar às famílias
    .traductions = Documentos noutras línguas
    .affiche = Um cartaz para a farmácia
    .reseau = Uma ligação com os médicos e as escolas do bairro

## Proposer les règles en vigueur

veut_regles = As minhas perguntas acabaram. Quer que lhe repita as regras em vigor? Demora menos de um minuto.
# « cinquième »: alunos de 12 anos, o segundo ano do collège francês.
regles =
    Desde 10 de agosto de 2023, os farmacêuticos podem prescrever e administrar as vacinas do calendário, a partir dos 11 anos, depois de uma formação e de uma declaração.
    A vacina HPV destina-se às raparigas e aos rapazes dos 11 aos 14 anos: duas doses, com um intervalo de cinco meses, pelo menos.
    É possível uma recuperação em três doses, a partir dos 15 anos, para as mulheres e para os homens, até aos 26 anos, inclusive.
    No collège, a vacina é gratuita para os alunos da classe de cinquième, com o acordo escrito de ambos os pais.
