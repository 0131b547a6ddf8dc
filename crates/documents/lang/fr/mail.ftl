### Frame words of the mails, French. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Avis urgent de sécurité
mail-urgent-US = Rappel urgent d’un dispositif médical
mail-subject-reminder = Relance n° { $number }, votre réponse manque encore
mail-subject-receipt = Accusé de réception { $number }
mail-subject-handover = { $from } vous demande une partie de la réponse
mail-subject-answer = Votre question a reçu une réponse

## What this mail is and who sends it
mail-opening-notice = { $maker } vous adresse l’avis urgent de sécurité { $reference } destiné à { $addressee }. D’après nos dossiers, il concerne { $count ->
    [one] { $count } dispositif
   *[other] { $count } dispositifs
} dans votre établissement. L’avis complet et le formulaire sont joints au format PDF.
mail-opening-reminder = Il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, { $maker } vous a adressé l’avis urgent de sécurité { $reference } destiné à { $addressee }. Il concerne { $count ->
    [one] { $count } dispositif
   *[other] { $count } dispositifs
} dans votre établissement. Votre réponse manque encore ou n’est pas complète.
mail-opening-receipt = { $maker } a reçu la réponse de l’établissement { $addressee } à l’avis de sécurité { $reference }. Votre numéro d’accusé de réception est { $number }. Veuillez indiquer ce numéro pour toute question.
mail-opening-handover = { $from } vous a confié une partie de la réponse à l’avis urgent de sécurité { $reference } émis par { $maker } et destiné à { $addressee } : { $count ->
    [one] { $count } dispositif
   *[other] { $count } dispositifs
}.

## How to answer
mail-step-answer = Répondez pour chaque numéro de série, même si un dispositif ne se trouve plus dans votre établissement.
mail-answer-heading = Comment répondre
mail-answer-link = Par ce lien, sans compte. Il est réservé à votre usage :
mail-answer-code = Par téléphone ou à saisir : code court { $code }
mail-answer-plain = Vous pouvez aussi répondre par un simple e-mail à { $address }. Veuillez alors indiquer les numéros de série et la situation de chaque dispositif.

## Receipt
mail-receipt-position = Votre réponse figure à la position { $position } du registre de cette mesure.
mail-receipt-again = Ce lien vous permet de lire ou de corriger votre réponse :

## How to tell that it is genuine
mail-genuine-heading = Comment reconnaître que cet e-mail est authentique
mail-genuine-text = Il indique la référence { $reference } et le numéro de document { $document }, qui figurent aussi sur chaque page des fichiers PDF. En cas de doute, renseignez-vous par un moyen que vous connaissez déjà, par exemple { $website } ou votre interlocuteur habituel. Personne ne vous demandera de mot de passe à ce sujet.

mail-form-file = formulaire-de-verification
mail-form-file-recall = formulaire-de-reponse

## The notice as data
mail-data = La liste des produits et de vos numéros de série est jointe sous forme de tableau (XLSX, CSV) et de données pour votre propre système (JSON), dans la même version que l’avis.
mail-data-file = avis-donnees

## Reminders for several places in one mail
mail-subject-summary = Réponses encore attendues : { $count }
mail-opening-summary = { $maker } vous a déjà envoyé les avis ci-dessous. Pour chacun d’eux, votre réponse manque encore ou est incomplète. Chacun a son propre lien.
mail-summary-files = Les avis complets et les formulaires étaient joints aux premiers e-mails. Vous pouvez aussi les ouvrir par les liens.

## To a distributor that keeps the names
mail-subject-onward = Veuillez relancer vos destinataires
mail-opening-onward = Ces sites n’ont pas encore répondu : { $sites }. Vous seul savez qui ils sont. Veuillez les relancer. Leurs liens se trouvent sur votre page :
## The maker has answered in the portal
mail-opening-answer = { $maker } a répondu à une question de { $addressee } sur l’avis { $reference }. Vous lisez la réponse par votre lien :
