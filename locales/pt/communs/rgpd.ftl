# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

origine_numero = O seu número vem { provenance }. Só o usamos para estas chamadas.
enregistrement = Não. Não fica nenhum som gravado. Só escrevo as suas respostas.
lecteurs =
    A equipa que faz as chamadas e o serviço que pediu esta chamada: { $direction }.
    Se precisar de ajuda, ou se estiver em perigo, aviso também o serviço que pode ajudar, e digo-lhe que o faço.
droits_donnees =
    Pode pedir para ver as suas informações, para as corrigir, para limitar o seu uso, ou opor-se a que sejam utilizadas.
    Dirija-se ao encarregado da proteção de dados do { -departement }. Também pode apresentar uma queixa à CNIL, que protege os dados em França.
ne_plus_appeler = Está no seu direito. Vou já tomar nota, e não voltaremos a ligar-lhe.
verification =
    Tem razão em perguntar. Pode desligar e telefonar diretamente para o Departamento.
    Não lhe vou pedir dinheiro, nem cartão bancário, nem palavra-passe.
notice =
    Ligo-lhe para { motif }. Esta chamada é feita a pedido de um dos nossos serviços: { $direction }.
    Pode responder ou não, como quiser: isso não muda nada nos seus direitos.
    Tomo nota das suas respostas, mas a chamada não é gravada.
    As respostas ficam guardadas com o seu nome e o seu número durante { $duree_conservation ->
        [0] menos de um mês
        [one] { $duree_conservation } mês
       *[other] { $duree_conservation } meses
    } depois do fim destas chamadas; a seguir, o nome e o número são apagados.
    Pode pedir para as ver, para as corrigir ou para não receber mais chamadas.
consentement = Concorda em continuar?
    .oui = Sim
    .non = Não
    .opposition = Não, e não me liguem mais
accord_refuse = Está no seu pleno direito. Agradeço-lhe por me ter atendido. Tenha um bom dia.
opposition_notee = Tomei nota, não voltaremos a ligar-lhe. Isso não muda nada nos seus direitos. Tenha um bom dia.
