### Words of the consignee's portal, French. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Est-ce authentique ?
portal-language = Langue :
portal-urgent = Avis urgent de sécurité
portal-alarm = Vous suspectez un accès non autorisé ?
portal-alarm-what = Que faire maintenant
portal-alarm-title = Suspicion d’accès non autorisé
portal-foot = Avis urgent de sécurité { $reference } ({ $document })
portal-foot-date = du { $date }.
portal-foot-help = Questions :
portal-back = Retour à l’aperçu
portal-back-devices = Retour aux dispositifs
portal-back-questions = Retour aux questions
portal-to-start = Vers l’aperçu
portal-to-form = Vers le formulaire
portal-save = Enregistrer pour plus tard
portal-send = Envoyer
portal-change = Modifier
portal-yes = Oui
portal-no = Non
portal-yes-on = Oui, le { $date }
portal-which-units = Quels dispositifs ?
portal-date-hint = Jour, mois, année, par exemple 10.12.2026
portal-date-hint-known = Si vous la connaissez. Jour, mois, année, par exemple 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Concerne { $count } de vos dispositifs
   *[other] Concerne { $count } de vos dispositifs
}
portal-your-units = Vos dispositifs
portal-show-units = Afficher tous les dispositifs
portal-no-units = Vous n’avez actuellement aucun dispositif à confirmer
portal-serial = SN { $serial }
portal-serial-unknown = Dispositif dont nous ne connaissons pas le numéro de série
portal-unit-about = { $name }, n° de catalogue { $number }
portal-unit-number = N° de catalogue { $number }, UDI-DI sans objet
portal-unit-numbers = N° de catalogue { $number }, UDI-DI { $udi }
portal-unit-possibly = Potentiellement concerné d’après nos dossiers. Veuillez le traiter comme concerné.
portal-unit-handed = Réponse confiée à { $to } le { $date }. Vous pouvez répondre vous-même ou laisser ce point ouvert.
portal-shown-since = Prouvé depuis le { $moment }
portal-shown-none = Pas encore de preuve

## Overview
portal-handed = { $who } vous a donné ce lien le { $date }.
portal-handed-units = { $count ->
    [one] Il porte sur { $count } dispositif.
   *[other] Il porte sur { $count } dispositifs.
}
portal-three-steps = Trois étapes
portal-step-read = Lire
portal-step-read-small = L’avis, aussi au format PDF
portal-step-measures = Mesures
portal-step-measures-small = Les instructions du fabricant
portal-step-confirm = Confirmer
portal-step-confirm-small = par numéro de série, environ 2 minutes
portal-open = à faire
portal-of = { $done } sur { $total }
portal-said-so = déclaré
portal-confirmed = confirmé
portal-next-read = Suite : lire
portal-next-confirm = Suite : confirmer
portal-next-receipt = Voir votre accusé de réception
portal-draft = Vos indications sont enregistrées
portal-draft-text = Elles n’ont pas encore été envoyées.
portal-draft-on = Continuer le formulaire
portal-way-recipients = Saisir vos propres destinataires. Nous les informons pour vous
portal-way-receipt = Dernier accusé de réception
portal-way-correct = Corriger vos réponses
portal-way-hand = Confier une partie à un ou une collègue
portal-way-handed = { $count ->
    [one] { $count } partie confiée
   *[other] { $count } parties confiées
}
portal-way-contact = Ce n’est pas à vous de répondre ? Indiquez la bonne personne
portal-way-return = Ce n’est pas à vous de répondre ? Informez la personne qui vous a donné le lien.

## Reading the notice
portal-read-title = Lire l’avis
portal-text-language = Langue de l’avis : { $language }
portal-read-at = Lu le { $moment }
portal-read-hint = L’ouverture de cette page ne vaut pas confirmation. Seul ce bouton enregistre que vous avez lu l’avis.
portal-read-button = J’ai lu l’avis
portal-instructions = Ouvrir les instructions du fabricant
portal-instructions-take = Télécharger
portal-instructions-taken = Téléchargé le { $moment }
portal-instructions-hint = Ce bouton enregistre que vous avez téléchargé le fichier.
portal-products = Produits concernés
portal-product = Produit
portal-catalogue-no = N° de catalogue
portal-udi = UDI-DI
portal-udi-none = sans objet
portal-files = Fichiers
portal-files-none = Les fichiers figureront ici dès qu’ils seront publiés.
portal-file-notice = Avis au format PDF, { $language }
portal-file-personal = Lettre d’accompagnement et formulaire pour votre établissement, au format PDF

## Form: what stands on each page
portal-form-steps = Étapes du formulaire
portal-form-devices = Dispositifs
portal-form-questions = Questions
portal-form-confirm = Confirmer
portal-errors = { $count ->
    [one] Une indication ne convient pas encore
   *[other] { $count } indications ne conviennent pas encore
}
portal-save-hint = Vous pouvez enregistrer à tout moment. Votre lien vous ramène ici.
portal-next = Suivant

## Step: devices
portal-devices-title = Vos dispositifs
portal-devices-heading = Quelle est la situation de chaque dispositif ?
portal-no-units-form = Vous n’avez actuellement aucun dispositif à confirmer. Vous pouvez indiquer ci-dessous un dispositif qui manque.
portal-chain-first = Avez-vous cédé des dispositifs ?
portal-chain-first-text = Saisissez les destinataires. Ces dispositifs comptent alors chez eux, et vous n’avez rien à indiquer ici à leur sujet.
portal-choice-done = Effectué
portal-said-done-hint = Toutes les étapes des instructions ont été effectuées
portal-choice-later = Pas encore
portal-choice-not-here = Pas ici
portal-choice-not-here-hint = Nous ne trouvons pas ce dispositif dans notre établissement
portal-choice-passed-on = Cédé
portal-choice-scrapped = Mis au rebut
portal-choice-cannot = Impossible à effectuer
portal-choice-cannot-hint = Nous ne pouvons pas effectuer les étapes
portal-when = Quand ?
portal-until = D’ici quand ?
portal-to = À qui ? Nom et adresse de l’établissement
portal-why = Quel est l’obstacle ?
portal-why-hint = L’assistance technique prendra contact avec vous.
portal-serial-read = Numéro de série relevé sur la plaque signalétique
portal-serial-read-hint = Il manque dans nos dossiers
portal-rest = Tous les dispositifs pour lesquels vous n’avez rien indiqué ci-dessus
portal-rest-each = Je réponds pour chacun d’eux
portal-rest-done = Effectué sur tous les autres
portal-extra-heading = Un dispositif manque dans cette liste
portal-extra = Numéro de série tel qu’il figure sur la plaque signalétique
portal-extra-hint = Nous vérifions s’il est concerné et prenons contact avec vous. Plusieurs : un par ligne.

## Step: questions
portal-questions-title = Questions sur l’avis
portal-questions-heading = Ces déclarations sont-elles exactes ?
portal-questions-hint = « Non » est une réponse valable. Nous prendrons alors contact avec vous.
portal-questions-tick = Cochez ce qui s’applique à vous.
portal-not-ticked = non coché
portal-derived = Résulte de vos indications sur chaque dispositif
portal-chain = Distributeurs et importateurs
portal-chain-question = Êtes-vous distributeur ou importateur des dispositifs ?
portal-chain-not-applicable = Sans objet
portal-chain-not-applicable-hint = Nous utilisons nous-mêmes les dispositifs
portal-chain-applies = Oui, nous sommes distributeur ou importateur
portal-informed-on = Le
portal-next-check = Suite : vérifier vos réponses

## Step: confirm
portal-check-title = Vérifier et confirmer
portal-check-heading = Tout est-il exact ?
portal-missing = { $count ->
    [one] Une réponse manque encore
   *[other] { $count } réponses manquent encore
}
portal-check-correction = Vous avez déjà répondu. Un nouvel envoi corrige votre dernière réponse, qui reste lisible.
portal-unknown-serials = Autres numéros de série dans votre établissement
portal-said-nothing = Rien d’indiqué pour l’instant
portal-said-done = Effectué
portal-said-done-on = Effectué le { $date }
portal-said-later = Pas encore
portal-said-later-on = Pas encore, d’ici le { $date }
portal-said-not-here = Pas ici
portal-said-passed-on = Cédé à { $to }
portal-said-scrapped = Mis au rebut
portal-said-scrapped-on = Mis au rebut le { $date }
portal-said-cannot = Impossible à effectuer : { $why }
portal-sign-heading = Qui confirme ces réponses ?
portal-sign-name = Prénom et nom
portal-sign-title = Titre ou fonction
portal-sign-date = Date
portal-sign-hint = En envoyant ce formulaire, vous faites ces déclarations. Vous pourrez les corriger plus tard ; la version antérieure est conservée.
portal-sign = Envoyer vos réponses
portal-earlier = Vos réponses à ce jour

## What does not fit about an entry
portal-wrong-about = SN { $serial } : { $text }
portal-wrong-choose = Choisissez une réponse.
portal-wrong-yes-no = Choisissez oui ou non.
portal-wrong-date = Cette date est illisible. Écrivez jour, mois, année, par exemple 10.12.2026.
portal-wrong-date-missing = La date manque.
portal-wrong-quantity = Veuillez indiquer le nombre de dispositifs par un nombre entier.
portal-wrong-to = Indiquez le nom et l’adresse de l’établissement.
portal-wrong-why = Indiquez la raison. Une phrase suffit.
portal-wrong-name = Le nom manque.
portal-wrong-changed = Les réponses ont changé depuis l’affichage de cette page. Veuillez les vérifier une nouvelle fois.
portal-wrong-units = Choisissez au moins un dispositif.
portal-wrong-email = Ceci n’est pas une adresse e-mail.
portal-wrong-nothing = Rien n’a encore été indiqué.

## Receipt
portal-receipt-title = Accusé de réception { $number }
portal-receipt-heading = Vos réponses ont été reçues
portal-receipt-corrected = Cette réponse a été corrigée
portal-receipt-newer = Vers la réponse plus récente { $number }
portal-receipt-number = Numéro de votre accusé de réception
portal-receipt-phone = Ce numéro suffit au téléphone.
portal-receipt-at = Reçu le
portal-receipt-by = Confirmé par
portal-receipt-site = Établissement
portal-receipt-corrects = Corrige la réponse
portal-receipt-place = Position dans le registre
portal-receipt-index = Entrée { $index }
portal-receipt-sealed = Comprise dans le point de contrôle signé portant sur { $size } entrées
portal-receipt-pending = En cours d’attribution. Vos réponses sont déjà en sécurité.
portal-receipt-again = Vérifier de nouveau
portal-receipt-digest = Somme de contrôle de l’entrée (SHA-256)
portal-receipt-print = Établi par le portail de l’avis { $reference }, pour vos dossiers. Questions : { $address }
portal-receipt-next = La suite
portal-receipt-queried = Une personne lit votre réponse et prend contact avec vous si un point reste à clarifier.
portal-receipt-open = Pas encore effectué :
portal-receipt-copy = Une confirmation est envoyée à l’adresse e-mail que nous avons pour vous.
portal-receipt-how-print = Utilisez la fonction d’impression de votre navigateur pour archiver cette page.
portal-receipt-proof = L’entrée et la somme de contrôle permettent de prouver plus tard que cette réponse figure sans modification dans le registre.

## Handing a part on
portal-hand-title = Confier une partie
portal-hand-heading = Qui doit se charger d’une partie ?
portal-hand-text = La personne reçoit son propre lien. Il n’affiche que les dispositifs choisis et indique qui les a confiés. Vous gardez la vue d’ensemble.
portal-hand-unit = { $name } : { $state }
portal-hand-email = Adresse e-mail de la personne
portal-hand-from = Votre nom
portal-hand-from-hint = Il figure dans l’e-mail.
portal-hand-send = Envoyer le lien
portal-hand-already = Parties déjà confiées
portal-hand-said = Réponses : { $said } sur { $count }

## Naming the right person
portal-contact-title = Indiquer la bonne personne
portal-contact-heading = Qui est responsable ?
portal-contact-text = L’avis doit parvenir à la bonne personne. Jusqu’à ce qu’elle réponde, nous gardons votre adresse.
portal-contact-what = Quelle est la situation ?
portal-contact-person = Une autre personne de notre établissement est responsable
portal-contact-name = Nom ou service
portal-contact-email = Adresse e-mail
portal-contact-email-hint = L’avis est envoyé immédiatement à cette adresse. Sans adresse, une personne poursuit la recherche.
portal-contact-site = Un autre établissement est responsable
portal-contact-site-name = Nom et adresse de l’établissement
portal-contact-unknown = Je ne sais pas qui est responsable
portal-contact-unknown-hint = Nous poursuivons la recherche et appelons votre standard

## Reporting a suspicion
portal-intruder-reported = Une suspicion a déjà été signalée. Vous pouvez la compléter.
portal-intruder-then = Signalez-le ensuite ici
portal-intruder-text = Une phrase suffit. Le signalement figure aussitôt en tête de la liste de travail du fabricant. Il ne remplace pas votre confirmation pour chaque dispositif.
portal-intruder-seen = Qu’avez-vous remarqué ?
portal-intruder-unplugged = Le câble a-t-il été débranché comme l’avis le demande ?
portal-intruder-reach = Comment pouvons-nous vous joindre ?
portal-intruder-reach-hint = Numéro de téléphone, si possible joignable aussi la nuit
portal-intruder-send = Signaler la suspicion
portal-intruder-law = Votre établissement peut avoir ses propres obligations de déclaration à bref délai, par exemple en matière de protection des données ou de sécurité des réseaux. Adressez-vous aux responsables de votre organisme.

## Recipients of a distributor or importer
portal-recipients-title = Saisir vos destinataires
portal-recipients-heading = À qui avez-vous cédé les dispositifs ?
portal-recipients-text = Chaque destinataire reçoit l’avis dans sa langue et répond lui-même.
portal-recipients-free = Dispositifs sans destinataire : { $free } sur { $total }.
portal-recipients-free-list = Numéros de série sans destinataire
portal-named = { $count ->
    [one] { $count } destinataire indiqué
   *[other] { $count } destinataires indiqués
}
portal-state = État
portal-state-waiting = information en cours
portal-state-told = informé
portal-state-read = avis lu
portal-state-answered = a répondu
portal-recipients-complete-said = Vous avez déclaré que la liste est complète.
portal-preview = { $count ->
    [one] { $count } destinataire peut être informé
   *[other] { $count } destinataires peuvent être informés
}
portal-preview-text = Rien n’a encore été envoyé. Si la liste est exacte, informez les destinataires avec le bouton ci-dessous.
portal-recipients-rows = Saisir des destinataires
portal-recipient = Destinataire { $count }
portal-recipient-name = Établissement
portal-recipient-street = Rue
portal-recipient-postcode = Code postal
portal-recipient-city = Ville
portal-recipient-country = Pays
portal-recipient-country-hint = Nom ou code, par exemple DE
portal-recipient-email = Adresse e-mail
portal-recipient-serials = Numéros de série
portal-recipient-serials-hint = Séparer plusieurs numéros par des virgules
portal-recipients-more = Afficher plus de lignes. Le contenu de cette page n’est pas repris
portal-recipients-paste = Ou coller un tableau
portal-paste = Copiez les données de votre tableau et collez-les ici
portal-paste-hint = Une ligne par destinataire : établissement; rue; code postal; ville; pays; e-mail; numéro de série, numéro de série
portal-recipients-complete = Ma liste est ainsi complète
portal-recipients-check = Vérifier les indications
portal-recipients-tell = Informer les destinataires
portal-recipients-later = Vous pourrez saisir d’autres destinataires plus tard.
portal-line-row = Destinataire { $line } : { $text }
portal-line-pasted = Ligne collée { $line } : { $text }
portal-line-none = Saisissez au moins un destinataire.
portal-line-name = L’établissement manque.
portal-line-city = La ville manque.
portal-line-country = Nous ne connaissons pas ce pays : « { $about } ». Écrivez son nom ou son code à deux lettres.
portal-line-email = Ceci n’est pas une adresse e-mail : « { $about } ».
portal-line-serial = Ce numéro de série ne figure pas dans votre liste : { $about }.
portal-line-twice = Ce numéro de série est indiqué deux fois : { $about }.
portal-line-units = Les numéros de série manquent.

## Is this genuine?
portal-genuine-heading = Cet avis est-il authentique ?
portal-genuine-text = Trois façons de le vérifier. Une seule suffit.
portal-genuine-ask = Demander.
portal-genuine-ask-text = Appelez votre interlocuteur chez le fabricant à un numéro que vous connaissez déjà, et non à un numéro figurant dans l’e-mail, ou passez par { $website }. Indiquez { $reference }.
portal-genuine-compare = Comparer.
portal-genuine-compare-text = Chaque page du PDF porte les deux numéros : { $reference } et { $document }.
portal-genuine-digest = Recalculer.
portal-genuine-digest-text = Votre service informatique peut comparer la somme de contrôle du fichier avec cette liste. Ce sont exactement ces fichiers qui ont été signés.
portal-genuine-maker = Fabricant
portal-genuine-numbers = Numéros
portal-genuine-link = À quoi sert votre lien
portal-genuine-link-text = Il n’est valable que pour votre établissement et pour cet avis. Quiconque le détient peut répondre pour votre établissement ; ne le transférez pas, mais confiez des parties au moyen de « Confier une partie ». Le fabricant peut le retirer à tout moment et vous en envoyer un nouveau.
portal-genuine-never = Nous ne demandons jamais de mot de passe ni de coordonnées bancaires.

## After an act
portal-done-now = À faire maintenant
portal-done-hand = Le lien est en route
portal-done-hand-text = La personne le reçoit à l’adresse que vous avez indiquée. Ses réponses figureront dans votre formulaire.
portal-done-contact = Merci. Votre indication est enregistrée
portal-done-contact-text = Si vous avez indiqué une adresse e-mail, l’avis y est envoyé. Sinon, une personne recherche le bon contact. Votre lien reste valable.
portal-done-intruder = Votre signalement a été reçu
portal-done-intruder-text = Il figure maintenant en tête de la liste de travail du fabricant. N’attendez pas de réponse pour agir.
portal-done-recipients = Votre liste a été prise en compte
portal-done-recipients-text = Les destinataires que vous avez indiqués reçoivent maintenant l’avis. Leur avancement figure sur la page de vos destinataires.

## The notice as data
portal-data = Sous forme de données pour vos propres systèmes
portal-data-text = Même version que le PDF. Votre système peut les lire et s’en servir pour répondre.
portal-data-products = Produits concernés
portal-data-units = Vos numéros de série
portal-data-notice = Avis lisible par machine (JSON)

## Checking a file
portal-genuine-file-heading = Vérifier un fichier
portal-genuine-file-text = Choisissez le PDF que vous avez reçu. Il n’est pas conservé.
portal-genuine-file = Fichier PDF
portal-genuine-file-send = Vérifier
portal-genuine-offline = Sans réseau : « fieldaction genuine » ou « fieldcheck genuine » suivi du nom du fichier.
portal-genuine-yes = Authentique : { $reference }, révision { $revision }, cachet apposé par { $maker } le { $date }.
portal-genuine-filled = Authentique. Après l’apposition du cachet, seuls des champs de formulaire ont été remplis.
portal-genuine-not = Non authentique : { $why }
portal-genuine-stamp = Horodatage : { $moment }, par { $authority }. Il n’a pas été vérifié à qui appartient ce service.
portal-genuine-key = Empreinte de la clé de ce cachet
portal-genuine-key-compare = Elle doit être identique à l’empreinte qui figure dans votre lettre.
genuine-no-pdf = Le fichier n’est pas un PDF lisible.
genuine-no-seal = Le fichier ne porte pas de cachet.
genuine-changed = Le fichier a été modifié après l’apposition du cachet.
genuine-added = Un élément a été ajouté au fichier après l’apposition du cachet.
genuine-foreign-key = Le cachet a été apposé avec une autre clé.
genuine-broken = Le cachet est illisible.

# The page for files of answers.
portal-upload-way = Envoyer un fichier de réponses
portal-upload-title = Envoyer des réponses
portal-upload-lead = Donnez-nous un fichier avec les numéros de série et ce que chaque appareil est devenu. Vous voyez ce qui a été lu, le vérifiez et signez. Rien n’est enregistré avant.
portal-upload-label = Fichier
portal-upload-hint = XLSX ou CSV avec des colonnes pour le numéro de série et le statut, ou la réponse machine (JSON)
portal-upload-own = Vous pouvez remplir notre propre tableau :
portal-upload-send = Lire le fichier
portal-upload-none = Choisissez d’abord un fichier.
portal-upload-unreadable = Ce fichier ne peut pas être lu.
portal-upload-empty = Ce fichier ne dit rien sur un appareil.
portal-upload-foreign = Ce fichier appartient à un autre avis ou à un autre destinataire. Rien n’en a été repris.
portal-upload-result = Ce qui a été lu
portal-upload-counts = Lus : { $taken } · À vérifier : { $held } · Omis : { $refused }
portal-upload-row = Ligne { $row }
portal-upload-next = Vérifier et continuer
portal-upload-kept = Ce qui a été lu se trouve dans le formulaire. Vérifiez-le, complétez-le et signez.
portal-upload-unknown = Pas dans notre liste ; il sera signalé comme appareil supplémentaire.
portal-upload-number = Le numéro de série n’est pas lisible avec certitude. Regardez sur l’appareil.
portal-upload-said = Ce qu’est devenu l’appareil n’est pas clair. Choisissez vous-même.
portal-upload-date = La date n’est pas claire et a été omise.
portal-upload-cell = La cellule contient une formule ou est fusionnée. Vérifiez la valeur.
portal-upload-twice = Ce numéro de série y figure plusieurs fois.
portal-upload-missing = Il manque à qui ou pourquoi.
portal-upload-which = On ne sait pas de quel appareil il s’agit.
portal-upload-comment = Il y a un commentaire ; il n’a pas été repris.
portal-upload-other = Un élément n’a pas pu être lu et a été omis.
## Passing on: roles, a list as a file, sites by number only
portal-role = Que fait l’établissement des dispositifs ?
portal-role-uses = Il les utilise
portal-role-passes = Il les transmet et désigne ses propres destinataires
portal-list-heading = Ou remettre un fichier
portal-list-text = Une ligne par dispositif, avec les colonnes du modèle, en CSV ou XLSX. Ce qui peut être repris se trouve ensuite dans le champ ci-dessus ; personne n’est encore informé.
portal-list-file = Liste (CSV ou XLSX)
portal-list-template = Modèle
portal-list-read = Lire le fichier
portal-list-counts = { $rows } lignes : { $taken } reprises, { $held } à corriger, { $refused } inutilisables
portal-line-list = Ligne { $line } : { $text }
portal-line-role = Nous ne connaissons pas ce rôle : « { $about } ».
portal-line-circle = Cette adresse se trouve au-dessus de vous dans la chaîne : { $about }.
portal-line-many = Une liste ne contient pas plus de destinataires : { $about }.
portal-line-unreadable = Ceci est illisible : « { $about } ».
portal-blind-title = Garder les noms chez vous
portal-blind-text = Donnez un numéro à chaque site. Nous apprenons le numéro, le pays, la langue et les numéros de série, jamais un nom ni une adresse. Vous transmettez l’avis vous-même.
portal-blind-lines = Sites
portal-blind-lines-hint = Une ligne par site : numéro; pays; langue; numéro de série, numéro de série. Le numéro compte jusqu’à quatre lettres et six chiffres, par exemple S-01
portal-blind-file = Partie publique de « fieldaction cascade seal » (JSON)
portal-blind-sealed = Votre liste scellée (facultatif)
portal-blind-sealed-hint = Nous la conservons pour vous. Seule votre clé l’ouvre.
portal-blind-declare = Déclarer les sites
portal-blind-named = Sites : { $count }
portal-blind-site = Numéro
portal-blind-link = Lien pour le site
portal-blind-letter = Lettre (PDF)
portal-blind-zip = Lettres, liens et avis signés pour tous les sites (ZIP)
portal-blind-told = J’ai transmis l’avis à ces sites
portal-blind-kept = Votre liste scellée
portal-blind-root = Racine de vos engagements
portal-line-site = Ce n’est pas un numéro libre pour un site : « { $about } ».
portal-line-public = Ce n’est pas la partie publique d’une liste : « { $about } ».
portal-line-unsealed = Ce fichier n’est pas scellé : « { $about } ».
portal-sign-optional = Facultatif. Le fabricant ne sait pas qui vous êtes.
