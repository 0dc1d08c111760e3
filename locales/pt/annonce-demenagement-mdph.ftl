# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

# A sigla MDPH é explicada aqui, na primeira vez que é dita.
motif = dizer onde fica agora o atendimento da { -mdph }, o serviço para pessoas com deficiência
provenance = do seu processo na { -mdph }

## Objections

mon_dossier = Não. Esta chamada é só sobre o local do atendimento. Não precisa de voltar a fazer nada.
ancienne_adresse = Não, o atendimento já não é lá. Agora é { -adresse-mdph }.
trop_loin = Há também locais de atendimento { -points-accueil-mdph }. Talvez um deles fique mais perto de sua casa.
rendez_vous_pris = Não tenho acesso à sua marcação. Veja a morada escrita na carta e, se tiver dúvidas, peça confirmação à { -mdph }.
autre_question = Não tenho essa informação, e não me quero enganar. A { -mdph } poderá responder-lhe.
pourquoi_moi = Porque tem um processo na { -mdph }. Queremos evitar-lhe uma deslocação em vão.
duree_appel = Dois minutos. Também posso ligar-lhe noutra altura.

## Donner la nouvelle adresse

accueil_demenage = O atendimento da { -mdph } mudou de lugar, no dia 13 de janeiro de 2026. Tem papel e caneta?
nouvelle_adresse =
    O atendimento fica agora { -adresse-mdph }.
    Pode vir com ou sem marcação.
adresse_notee = Conseguiu escrever bem essa morada?
    .oui = Sim
    .connue = Sim, já a conhecia
    .non = Não
rien_a_faire = Muito bem. Não tem mais nada a fazer.
redire = Vou repeti-la uma vez, para confirmar.
points_accueil = Há também locais de atendimento { -points-accueil-mdph }.
merci = Agradeço-lhe a atenção. Tenha um bom dia.
