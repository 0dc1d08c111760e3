# brouillon : rédigé sans locuteur, à relire
# draft: written without a native speaker, to be reviewed

origine_numero = Your number comes { provenance }. We use it only for these calls.
    .titre = Where did you get my number?
enregistrement = No. No sound is kept. I only write down your answers.
    .titre = Is this call recorded?
lecteurs =
    The team that makes the calls, and the service that asked for this call: { $direction }.
    If you need help, or if you are in danger, I also tell the service that can help you, and I let you know.
    .titre = Who will read my answers?
droits_donnees =
    You can ask to see this information, to correct it, or to limit how it is used. You can also object to its use.
    Please write to the data protection officer of the { -departement }. You can also complain to the CNIL, the French data protection authority.
    .titre = What are my rights over this information?
ne_plus_appeler = That is your right. I am noting it now, and we will not call you again.
    .titre = I do not want to be called any more
verification =
    You are right to ask. You can hang up and call the Département yourself.
    I will never ask you for money, a bank card or a password.
    .titre = How do I know you are from the Département?
notice =
    I am calling to { motif }. One of our services has asked for this call: { $direction }.
    You are free to answer or not: it makes no difference to your rights.
    I write down your answers, but the call is not recorded.
    Your answers are kept with your name and number for { $duree_conservation ->
        [one] { $duree_conservation } month
       *[other] { $duree_conservation } months
    } after these calls are over; then the name and number are erased.
    You can ask to see them, to correct them, or not to be called again.
consentement = Do you agree to go on?
    .oui = Yes
    .non = No
    .opposition = No, and do not call me again
accord_refuse = That is quite all right. Thank you for answering. Have a good day.
opposition_notee = I have noted it: we will not call you again. It makes no difference to your rights. Have a good day.
