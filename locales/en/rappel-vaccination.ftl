# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

motif = tell you about the vaccine against papillomaviruses, the HPV vaccine, which is offered to pupils at collège
provenance = from your child's enrolment at collège
classe =
    .sixieme = sixième
    .cinquieme = cinquième
    .quatrieme = quatrième
    .troisieme = troisième

## Objections

question_sante =
    I understand. I am not a health professional, and I cannot answer a question about health.
    A doctor, a pharmacist or the vaccination centre can answer you.
obligation =
    This call does not commit you to anything. At collège, nothing is done without the written permission of both parents.
    For anything else, a doctor can answer you.
garcons = The vaccine is for girls and boys. A doctor or a pharmacist will explain why to you.
prix = At collège, it is free for pupils in cinquième. Elsewhere, ask the price before you make an appointment.
deux_signatures = For the collège, both parents have to sign. Talk to the collège about it: I cannot tell you anything else.
autres_enfants = From the age of 15, it is possible to catch up, in three doses. This is open to women and men, up to and including the age of 26.
autre_classe =
    Thank you for telling me. At collège, the vaccine is offered to pupils in cinquième.
    For the others, there is the doctor, the pharmacist or a vaccination centre.
pourquoi_moi = We are calling parents of pupils at collège, to inform them. We know nothing about your child's health.
duree_appel = About four minutes. We can stop whenever you like.

## Informer

vaccin =
    In France, 6,400 cancers a year are caused by papillomaviruses. The HPV vaccine targets the viruses that cause up to nine out of ten of these cancers.
    It is for girls and boys aged 11 to 14. It is given in two doses, at least five months apart.
seance_finie =
    At collège, the session was planned for { $seance }.
    For another day, ask your doctor, a pharmacist or a vaccination centre.
au_college =
    Your child is in cinquième: the vaccine is offered at collège, and it is free.
    It needs a written permission, signed by both parents.
date_seance = The session at collège is planned for { $seance }.
autorisation = Have you received this permission form to sign?
    .recue = Yes
    .rendue = Yes, it has already been returned to the collège
    .non = No
ou_la_demander = You can ask the collège for it. It exists on paper or online, and it is translated into several languages.
en_ville =
    At collège, the vaccine is offered to pupils in cinquième. Your child is in { $classe }.
    You can ask your doctor, a pharmacist or a vaccination centre.
rattrapage = From the age of 15, it is possible to catch up, in three doses. This is open to women and men, up to and including the age of 26.

## Demander ce que la personne souhaite

suite = You are free to say no: would you like me to ask for an appointment for you at a vaccination centre?
    .oui = Yes
    .college = No, it will be at collège
    .ailleurs = No, it will be with a doctor or a pharmacist
    .reflechir = Not yet, it needs thinking about
    .non = No
choix_respecte = Very well, that is your choice. Thank you for answering. Have a good day.
prenez_le_temps = Take your time. A doctor or a pharmacist can answer your questions.

## Demander un rendez-vous

rendez_vous =
    .controle-1 = I am sorry, I will correct it with you.
jour_rdv = Which day would suit you, in the next two months?
    .controle-1 = On that day, the centre is closed. Which day would suit you, from Monday to Friday?
heure_rdv = And at what time, between 9 o'clock and 16:30?
relu = Let me read it back: { DATETIME($jour_rdv, weekday: "long", day: "numeric", month: "long") }, at { $heure_rdv }. Is that right?
demande_rendez_vous =
    .dire = I am passing on your request to the vaccination centre. They will call you back to confirm the appointment.
adresse_centre = Here are the address and the telephone number of the centre. Do you have something to write with?
merci_rendez_vous = If you change your mind, call this number. Thank you for answering. Have a good day.

## Laisser le choix du jour

sans_jour = That is no problem. You can call the centre yourself, during opening hours. Do you have something to write with?
