# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = saber como está e se precisa de ajuda
provenance = do seu processo nos nossos serviços
dangers =
    .rien = Nenhum perigo
    .vie = Há uma vida em perigo agora
    .violence = Violência, ameaça ou medo de alguém
    .maltraitance = Maus-tratos por parte de alguém que lhe presta ajuda
    .mourir = Vontade de morrer
ages =
    .bebe = Menos de 3 anos
    .enfant = Dos 3 aos 17 anos
    .adulte = Dos 18 aos 64 anos
    .senior = Dos 65 aos 79 anos
    .doyenne = 80 anos ou mais

## Objections

pourquoi_moi = Telefonamos às pessoas que os nossos serviços conhecem, para saber se estão bem. Não fez nada de mal.
besoin_de_rien = Ainda bem, dá gosto ouvir isso. Mesmo assim, quer conversar um bocadinho?
deranger = Não incomoda nada. É o nosso trabalho, e temos muito gosto em falar consigo.
combien_de_temps = Cerca de dez minutos. Podemos parar quando quiser.
visite = Por causa desta chamada, não. Se houver perigo grave, quem vai é o socorro.
payant = Não, não lhe custa nada. Não vendemos nada e nunca lhe vamos pedir dinheiro.
consignes = Não lhe posso responder sem risco de me enganar. Se quiser, tomo nota da sua pergunta e transmito-a.

## Prendre des nouvelles

dernier_echange = A nossa última chamada foi no dia { $dernier_appel }. É um prazer voltar a falar consigo.
moral = Como está hoje?
    .bien = Bem
    .moyen = Mais ou menos
    .mal = Mal
ecoute = Compreendo. Fez bem em dizer-me. Pode falar comigo com calma, sem pressa.
urgence = Precisa de ajuda imediata?

## Les repas et les courses

repas = Vamos falar das suas refeições. Tem comida em casa?
    .assez = Sim, para vários dias
    .juste = Sim, para um ou dois dias
    .vide = Não, nada para amanhã
sans_repas =
    .dire = Fez bem em dizer-me isso. Vou já avisar o serviço de ajuda alimentar. Alguém lhe vai ligar.
courses = Neste momento, quem lhe faz as compras?
    .seule = A própria pessoa
    .proche = Uma pessoa próxima ou um vizinho
    .livraison = São entregues em casa
    .aucun = Ninguém
aide_courses = Quer ajuda para fazer as compras?
besoin_courses =
    .dire = Tomei nota. Vou transmitir o seu pedido.

## Les médicaments et les soins

medicaments = Tem em casa os medicamentos de que precisa?
    .oui = Sim
    .bientot = Sim, mas estão quase a acabar
    .manque = Não, faltam alguns
    .aucun = A pessoa não toma medicamentos
sans_medicaments =
    .dire =
        Vou já avisar os nossos serviços. Alguém lhe vai ligar.
        Entretanto, ligue para a sua farmácia. Se se sentir mal, ligue para o 15.
pharmacie = Pode ir à farmácia, ou há uma pessoa próxima que possa ir?
besoin_pharmacie =
    .dire = Vou transmitir o seu pedido, para que tenha ajuda.
visite_aide = Costuma vir alguém a sua casa para tratamentos ou para ajudar?
    .vient = Sim, e continua
    .arret = Sim, mas deixou de vir
    .jamais = Não
aide_arretee =
    .dire = Vou comunicar isso aos nossos serviços, para que procurem uma solução consigo.

## Le lien avec les autres

contacts = Recebe visitas ou telefonemas?
    .souvent = Sim, quase todos os dias
    .semaine = Sim, pelo menos uma vez por semana
    .rare = Raramente
    .jamais = Não, ninguém
solitude = Sente o peso da solidão?
    .jamais = Nunca
    .parfois = Às vezes
    .souvent = Muitas vezes
soutien = Se tivesse um problema hoje à noite, poderia ligar a alguém?
isolement_fort =
    .dire = Agradeço-lhe por me dizer isso. Vou informar os nossos serviços, para que alguém entre em contacto consigo.

## Les personnes du foyer

nb_autres = Vamos falar da sua casa. Quantas pessoas vivem consigo?
age_habitant =
    Que idade tem { $habitant ->
        [1] a primeira pessoa
       *[other] a pessoa seguinte
    }?
besoin_habitant = Essa pessoa precisa de ajuda neste momento?
aide_habitant = De que ajuda precisa, sobretudo?
    .repas = as refeições
    .quotidien = a vida do dia a dia
    .garde = a creche ou a escola
    .papiers = os papéis
    .autre = outra coisa
resume_foyer =
    Se compreendo bem, são { $nb_foyer } em casa{ $nb_mineurs ->
        [0] { "" }
        [one] , incluindo { $nb_mineurs } criança
       *[other] , incluindo { $nb_mineurs } crianças
    }.
relais =
    { $nb_a_aider ->
        [one] { $nb_a_aider } pessoa precisa de ajuda
       *[other] { $nb_a_aider } pessoas precisam de ajuda
    }. Tomei nota: { $aides_demandees }. Quer que o serviço social lhe telefone?
besoin_foyer =
    .dire = Tomei nota. Vou transmitir o seu pedido ao serviço social.

## La sécurité

danger = Em sua casa, sente-se em segurança?

## Violence ou menace

violence_signalee =
    .dire =
        Agradeço-lhe por me ter dito isso. A culpa não é sua.
        Vou já avisar os nossos serviços, para que tenha ajuda.
numeros_violences =
    Em caso de perigo, ligue para o 17. Se não puder falar, envie uma mensagem escrita para o 114.
    Para as mulheres, há também o 3919. É gratuito e anónimo, de dia e de noite.

## Mauvais traitements

maltraitance_signalee =
    .dire =
        Agradeço-lhe por me ter dito isso. Isso não é normal, e a culpa não é sua.
        Vou já avisar um serviço que protege as pessoas. Esse serviço vai procurar consigo a melhor forma de ajudar.

## Envie de mourir

idees_suicidaires =
    .dire =
        Agradeço-lhe a confiança. O que me diz é importante, e fico aqui consigo.
        Vou avisar os nossos serviços, para que tenha ajuda.
numero_3114 = Pode ligar para o 3114, de dia e de noite. É gratuito. Há lá alguém para ouvir.

## Un danger maintenant ?

immediat = Está em perigo neste preciso momento?

## Une vie est en danger

vie_en_danger =
    .dire = Fico aqui consigo. É preciso chamar o socorro.
secours = Pode ligar para o 15 ou para o 112 de outro telefone?
    .oui = Sim
    .non = Não
    .appeles = O socorro já foi avisado
faites_le = Ligue agora. Fico em linha consigo.
ils_arrivent = Muito bem. Fico em linha consigo.
nous_appelons = Nós ligamos por si. Não desligue.
lieu = Onde está? Diga-me a morada, o andar e o código da porta.
fin_secours = O socorro já está aí consigo?
avec_les_secours = Fica agora em boas mãos. Muita força, e até breve.

## La suite

proposer_semaine = Podemos ligar-lhe todas as semanas, só para conversar.
souhait = Quer que voltemos a ligar-lhe?
    .hebdo = Sim, todas as semanas
    .une_fois = Sim, uma vez
    .non = Não
moment_rappel = Em que dia e a que horas prefere?
merci = Agradeço-lhe o tempo que passou a falar comigo. Cuide bem de si. Adeus.

