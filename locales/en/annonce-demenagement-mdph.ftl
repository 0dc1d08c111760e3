# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = tell you where the reception of the { -mdph } is now
provenance = from your file at the { -mdph }

## Objections

mon_dossier = No. This call is only about where the reception is. You do not have to do anything again.
ancienne_adresse = No, the reception is no longer there. It is now { -adresse-mdph }.
trop_loin = There are also reception points { -points-accueil-mdph }. One of them may be closer to your home.
rendez_vous_pris = I cannot see your appointment. Look at the address written on the letter, and ask the { -mdph } to confirm it if you have any doubt.
autre_question = I do not have that information, and I do not want to make a mistake. The { -mdph } will be able to answer you.
pourquoi_moi = Because you have a file at the { -mdph }. We want to save you a journey for nothing.
duree_appel = Two minutes. I can also call you back.

## Donner la nouvelle adresse

accueil_demenage = The reception of the { -mdph } moved to a new place on 13 January 2026. Do you have something to write with?
nouvelle_adresse =
    The reception is now { -adresse-mdph }.
    You can come with or without an appointment.
adresse_notee = Have you written down this address?
    .oui = Yes
    .connue = Yes, it was already known
    .non = No
rien_a_faire = Very well. There is nothing else for you to do.
redire = I will say it once more, to check.
points_accueil = There are also reception points { -points-accueil-mdph }.
merci = Thank you for your attention. Have a good day.
