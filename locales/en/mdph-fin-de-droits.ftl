# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = let you know that one of your benefits is coming to an end
provenance = from your file at the { -mdph }
droit =
    .aah = the { -aah }
    .pch = the { -pch }

## Objections

pourquoi_moi = Because you have { $droit }, and this right has an end date. Letting you know is part of our public service mission.
    .titre = Why are you calling me?
renouvellement_auto = No. For { $droit }, you have to make a new application, even if nothing has changed for you.
    .titre = Will my rights not simply go on?
delai = The { -mdph } has four months to answer. If there is no answer after four months, the application is refused; you then have two months to contest it.
    .titre = How long must I wait for an answer?
en_attendant = I cannot tell you that: it depends on your file. The { -mdph } can tell you.
accueil_mdph =
    The reception is { -adresse-mdph }, with or without an appointment.
    There are also reception points { -points-accueil-mdph }.
    .titre = Where is the MDPH now?
duree_appel = Less than eight minutes. We can stop whenever you like.
    .titre = How long does this take?
sans_suite = It makes no difference to your right or your file. But to keep this right, you do have to apply.
    .titre = What if I do not answer your questions?

## Informer

droits_finis =
    Your right to { $droit } ended on { $fin_droits }.
    There is still time to apply. The sooner your application arrives, the better.
fin_proche =
    Your right to { $droit } ends on { $fin_droits }, { $reste ->
        [0] that is today
        [one] that is in { $reste } day
       *[other] that is in { $reste } days
    }.
    The { -mdph } advises people to apply six months before: please apply as soon as you can.
fin_lointaine =
    Your right to { $droit } ends on { $fin_droits }, in { $mois_restants ->
        [one] { $mois_restants } month
       *[other] { $mois_restants } months
    }.
    The { -mdph } advises people to apply six months before, so before { $date_conseillee }.
pas_automatique = This right is not renewed automatically. You have to make a new application.
demande = Have you already applied to renew it?

## Préparer la demande

pieces =
    To apply you need the Cerfa 15692 form, a proof of identity and a proof of address.
    You also need a medical certificate less than one year old, Cerfa 15695.
freins = What is difficult for you in this application?
    .formulaire = The form is hard to fill in
    .medecin = I do not have the medical certificate
    .francais = I do not read French well
    .autre = Something else
    .rien = Nothing, I did not know I had to apply
conseil_certificat = Make an appointment with your doctor now, and say that the certificate is for the { -mdph }.
aide = Would you like help to fill in the form?
ou_etre_aide = Here is where you can get help. Do you have something to write with?
ou_deposer = To hand in your application or to ask a question, here is the address.
date_notee = So your right ends on { $fin_droits }. Have you written down this date?
autre_lieu_aide = You can also ask for help at the CCAS, the welfare office of your town hall, or at a France services centre.
refus_medecin = Tell the reception at the { -mdph }, or social services.
    .titre = What if I do not have a doctor?

## Suivre la demande

date_depot = Very good. On what date did you hand it in?
    .controle-1 = That date has not come yet. Could you tell me again?
    .controle-2 = So that was more than a year before your right ends. Is that correct?
depot_tardif =
    That was after the end of your right. So it may have stopped for some time.
    Ask the { -mdph } what this means for you.
depot_a_temps = So your application was made before the end of your right.
suite_demande = How far has your application got: have you had an answer?
    .accord = Yes, the right has been renewed
    .rejet = Yes, it is a refusal
    .document = The MDPH is asking for a document
    .attente = No, no answer
droit_renouvele =
    That is good news. Look carefully at the end date written on the decision.
    If it is after { $fin_droits }, you have nothing to do. If not, you need to make a new application.
refus_contestable = You have two months to contest this refusal. The { -mdph } will tell you how.
document_demande = Send this document to the { -mdph } soon, and keep a copy.
sans_reponse =
    Your application is more than four months old. If you have had no answer, please ask soon how far it has got.
    No answer counts as a refusal, and you have two months to contest it.
demande_sans_date = If your application is more than four months old, please ask soon how far it has got. Here is the address.
demande_en_cours = Your application is being looked at. The { -mdph } has four months to answer. Please keep proof that you handed it in.

## Connaître la situation

ressources = Without this benefit, would you find it hard to pay your rent or buy food?
rupture_ressources =
    .dire = I am passing this on to social services, so that they call you back.
sans_attendre = You can also ask for help without waiting. Here is an address.
repas = For the coming days, do you have enough to eat?
sans_repas =
    .dire = Thank you for telling me. I am reporting it as urgent: social services will call you back.
logement = And at the moment, do you have a place to sleep?
    .oui = Yes
    .tiers = I am staying at someone's home
    .rue = No
sans_abri =
    .dire = I am telling social services straight away. Someone will call you back.
numero_115 = For tonight, you can call 115. It is free, day and night. The line is often busy: please keep trying.

## Conclure

precisions = Is there anything else you would like me to pass on to the { -mdph }?
utilite = From 0 to 5, how useful was this call to you?
    .point-0 = Not useful at all
    .point-5 = Very useful
merci = Thank you for answering. Have a good day.
