### Frame words of the verification form and of the cover letter, French.

## Form
form-title = Formulaire de vérification { $reference }
form-title-recall = Formulaire de réponse { $reference }
form-heading = Formulaire de vérification
form-heading-recall = Formulaire de réponse
form-introduction-quality = Veuillez confirmer au moyen de ce formulaire que vous avez reçu la notification relative à la qualité { $reference } et appliqué ses mesures.
form-organisation = Nom de l’organisme
form-number = Votre numéro chez nous
form-person = Personne qui remplit ce formulaire
form-name = Nom
form-person-title = Titre ou fonction
form-date = Date ({ $hint })
form-answers = Vos réponses
form-yes = Oui
form-no = Non
form-unit-product = Dispositif
form-unit-serial = Numéro de série
form-unit-answer = Effectué
form-unit-write = à compléter :
form-further = Autres numéros de série dans votre établissement
form-chain = Réponses du distributeur ou de l’importateur
form-chain-not-applicable = Sans objet
form-send = À renvoyer à { $address }. Vous pouvez aussi nous communiquer ces informations par e-mail, sans le formulaire.

## Cover letter
letter-title = Lettre d’accompagnement et formulaire de vérification { $reference }
letter-title-recall = Lettre d’accompagnement et formulaire de réponse { $reference }
letter-opening = { $count ->
    [0] D’après nos dossiers, vous avez reçu un produit concerné. L’avis de sécurité complet est joint à la présente.
    [one] D’après nos dossiers, cet avis concerne { $count } dispositif dans votre établissement. L’avis de sécurité complet est joint à la présente.
   *[other] D’après nos dossiers, cet avis concerne { $count } dispositifs dans votre établissement. L’avis de sécurité complet est joint à la présente.
}
letter-opening-quality = { $count ->
    [0] D’après nos dossiers, vous avez reçu un produit concerné. La notification complète relative à la qualité est jointe à la présente.
    [one] D’après nos dossiers, cette notification concerne { $count } dispositif dans votre établissement. La notification complète relative à la qualité est jointe à la présente.
   *[other] D’après nos dossiers, cette notification concerne { $count } dispositifs dans votre établissement. La notification complète relative à la qualité est jointe à la présente.
}
letter-opening-recall = { $count ->
    [0] D’après nos dossiers, vous avez reçu un produit concerné. La lettre de rappel complète est jointe à la présente.
    [one] D’après nos dossiers, cet avis concerne { $count } dispositif dans votre établissement. La lettre de rappel complète est jointe à la présente.
   *[other] D’après nos dossiers, cet avis concerne { $count } dispositifs dans votre établissement. La lettre de rappel complète est jointe à la présente.
}
letter-step-read = Lisez l’avis de sécurité. Transmettez-le à toutes les personnes qui utilisent les dispositifs.
letter-step-read-quality = Lisez la notification relative à la qualité. Transmettez-la à toutes les personnes qui utilisent les dispositifs.
letter-step-read-recall = Lisez la lettre de rappel. Transmettez-la à toutes les personnes qui utilisent les dispositifs.
letter-step-measures = Appliquez les mesures : { $address }
letter-step-answer = Répondez pour chaque numéro de série, en ligne ou avec le formulaire.
letter-online = Répondre en ligne, sans compte
letter-code = Code court pour le téléphone :
letter-paper = Par formulaire ou par e-mail
letter-paper-text = Envoyez le formulaire rempli, ou un simple e-mail avec les numéros de série, à { $address }.
letter-units = Dispositifs concernés dans votre établissement
letter-standing = Statut
letter-standing-affected = concerné
letter-standing-possibly = potentiellement concerné
letter-change = Depuis la révision { $revision }
letter-change-new = nouveau
letter-change-same = inchangé
letter-change-gone = n’est plus concerné
letter-serial-unknown = inconnu
letter-chain = Vous avez reçu ces dispositifs en tant que distributeur ou importateur. Veuillez indiquer les destinataires sur le portail ou leur transmettre cet avis sans délai, et remplir la partie réservée aux distributeurs et importateurs.
letter-wrong = Vous n’êtes pas la bonne personne à contacter ?
letter-genuine = Cette lettre est-elle authentique ?
letter-genuine-text = Chaque page porte les numéros { $reference } et { $document }. En cas de doute, renseignez-vous par un moyen que vous connaissez déjà, par exemple { $website }. Personne ne vous demandera de mot de passe.
letter-wrong-text = Veuillez nous indiquer la bonne personne, sur le portail ou par e-mail à { $address }. D’ici là, cet avis vous reste adressé.
letter-check = fieldcheck doit afficher l’empreinte { $fingerprint } ; le défi (challenge) figure sous chaque numéro de série.

## Form: the code on each page, and what may be entered beside yes and no
form-code = Ce code indique à qui appartient ce formulaire. Veuillez ne rien écrire dessus.
form-scan = Ou scannez ce code avec un téléphone.
form-department = Service
form-account = Numéro de client
form-address = Adresse
form-shipping-address = Adresse de livraison, si différente
form-phone = Téléphone
form-email = E-mail
form-signature = Signature
form-quantity = Quantité
form-comment = Commentaire
form-on = Le (date)
form-deadline = Veuillez renvoyer ce formulaire au plus tard le { $day }.
form-disposition = Situation du dispositif
form-disposition-done = effectué
form-disposition-not-yet = pas encore
form-disposition-not-here = pas ici
form-disposition-never-had = jamais reçu
form-disposition-passed-on = cédé
form-disposition-scrapped = mis au rebut
form-disposition-cannot = impossible à effectuer
form-continued = Suite
form-page-of = Formulaire, page { $page } sur { $pages }

## Statements of the customer
statement-receipt = Je confirme avoir reçu, lu et compris cet avis.
statement-actions = J’ai effectué toutes les actions demandées dans l’avis.
statement-users = Les informations et les actions ont été portées à la connaissance de tous les utilisateurs concernés et mises en œuvre.
statement-returned = J’ai renvoyé des dispositifs concernés.
statement-destroyed = J’ai détruit des dispositifs concernés.
statement-none-to-return = Aucun dispositif concerné n’est disponible pour être renvoyé ou détruit.
statement-other = J’ai pris une autre mesure (veuillez préciser).
statement-no-devices = Je n’ai aucun dispositif concerné.
statement-query = J’ai une question, veuillez me contacter.
statement-adverse = Des événements indésirables liés aux dispositifs se sont produits (veuillez préciser).

## Statements of the distributor or importer
statement-stock = J’ai vérifié mon stock et mis à part les dispositifs concernés.
statement-identified = J’ai identifié les clients qui ont reçu, ou ont pu recevoir, les dispositifs.
statement-list = J’ai joint la liste de ces clients.
statement-informed = J’ai informé les clients identifiés.
statement-confirmed = J’ai reçu une confirmation de tous les clients identifiés.
statement-neither = Ni mes clients ni moi n’avons de dispositifs concernés en stock.
statement-importer = Je suis l’importateur des dispositifs.

## Statements of the importer, of the authorised representative
statement-importer-register = En tant qu’importateur, j’ai inscrit cette action dans mon registre des réclamations, dispositifs non conformes et rappels.
statement-importer-informed = En tant qu’importateur, j’ai communiqué au fabricant et à son mandataire ce que je sais des dispositifs concernés.
statement-representative = Je suis le mandataire du fabricant.
statement-representative-cooperates = En tant que mandataire, je coopère avec les autorités compétentes pour cette action et tiens les documents à leur disposition.
