### Frame words of the notice, French.

## Head of every document
fact-reference = Référence
fact-document-no = Numéro de document
fact-revision = Révision
fact-date = Date
fact-number = Votre numéro chez nous
draft = Projet, non daté

## Foot of every document
foot-support = Assistance technique : { $address }
foot-care = Service clients : { $address }

## Notice: the frame on top
box-heading = Ce que vous devez faire maintenant
step-read = Lisez cet avis et transmettez-le à toutes les personnes qui utilisent les dispositifs.
step-measures = Appliquez les mesures sur chaque dispositif concerné : { $address }
step-answer = Renvoyez le formulaire de vérification.
step-answer-recall = Renvoyez le formulaire de réponse.
alarm-label = Vous suspectez un accès non autorisé ?

## Notice: product table
table-product = Produit concerné
table-catalogue-no = Numéro de catalogue
table-udi = UDI-DI
table-serials = Numéros de série
table-lots = Lots : { $lots }
table-serial = Numéro de série
udi-none = S.O. (sans objet)
udi-none-legacy = S.O. (mis sur le marché avant l’application de l’UDI)
udi-none-not-a-device = S.O. (n’est pas un dispositif médical)
serials-all = tous
serials-letter = { $count ->
    [one] { $count } numéro, indiqué dans la lettre d’accompagnement
   *[other] { $count } numéros, indiqués dans la lettre d’accompagnement
}

## Notice: signatures
signed-electronically = Signé électroniquement
signed-at = { $moment }
signed-meaning = Signification : { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Contenu et périmètre examinés et approuvés
role-author = Auteur
role-quality_signatory = Qualité
role-regulatory_signatory = Affaires réglementaires
role-coordinator = Coordination
role-call_centre = Centre d’appels
role-auditor = Auditeur

## Notice: how to tell that it is genuine
genuine-heading = Comment reconnaître que cet avis est authentique
genuine-text = Chaque page porte la référence { $reference } et le numéro de document { $document }. En cas de doute, renseignez-vous par un moyen que vous connaissez déjà, par exemple { $website } ou votre interlocuteur habituel, et indiquez les deux numéros. Personne ne vous demandera de mot de passe à ce sujet.

## Deadlines, software, registration number
table-software = Versions du logiciel
fact-srn = SRN du fabricant
deadline-act-on = Veuillez agir au plus tard le { $day }.
deadline-act-days = { $days ->
    [one] Veuillez agir dans un délai de { $days } jour à compter de la réception.
   *[other] Veuillez agir dans un délai de { $days } jours à compter de la réception.
}
deadline-reply-on = Veuillez répondre au plus tard le { $day }.
deadline-reply-days = { $days ->
    [one] Veuillez répondre dans un délai de { $days } jour à compter de la réception.
   *[other] Veuillez répondre dans un délai de { $days } jours à compter de la réception.
}

## Titles by market and kind of action
title-recall = Rappel urgent d’un dispositif médical
title-correction = Correction urgente d’un dispositif médical
title-fsn = Avis urgent de sécurité
title-quality = Notification relative à la qualité

## New or update
fact-type = Type d’avis
type-new = Nouveau
type-update = Mise à jour
update-heading = Ce qui a changé
update-previous = Cet avis remplace la révision { $revision } du { $date }.
update-added = Nouveau : { $about }
update-removed = Supprimé : { $about }
update-changed = Modifié : { $about }

## Actions that are answered one by one
action-read = Lisez et comprenez cet avis.
action-pass-on = Transmettez cet avis à toutes les personnes qui doivent en avoir connaissance.
action-forward = Transmettez cet avis à tout établissement auquel des dispositifs concernés ont été remis ou que cette action concerne.
action-identify = Identifiez les dispositifs concernés.
action-quarantine = Mettez à part les dispositifs concernés et ne les utilisez pas.
action-inspect = Vérifiez les dispositifs sur place ou faites-les y modifier.
action-correct = Effectuez la correction.
action-return = Renvoyez les dispositifs concernés.
action-destroy = Détruisez les dispositifs concernés.
action-patients = Suivez les recommandations relatives à la prise en charge des patients.
action-review = Réexaminez les résultats obtenus antérieurement.
action-instructions = Tenez compte de ce qui a changé dans la notice d’utilisation.
action-remember = Gardez cet avis à l’esprit jusqu’à la fin de l’action.

## Chosen fields
stated-look-back-yes = Un suivi des patients ou un réexamen des résultats obtenus antérieurement est recommandé.
stated-look-back-no = Ni un suivi des patients ni un réexamen des résultats obtenus antérieurement ne sont recommandés.
stated-look-back-not-applicable = Un suivi des patients ou un réexamen des résultats obtenus antérieurement n’entre pas en ligne de compte.
stated-maker-removal = Nous reprenons les dispositifs concernés.
stated-maker-on-site = Nous contrôlons ou modifions les dispositifs concernés sur place.
stated-maker-software = Nous fournissons un nouveau logiciel.
stated-maker-labelling = Nous modifions la notice d’utilisation ou l’étiquetage.
stated-maker-none = Nous ne prévoyons aucune action de notre part.
stated-maker-by = Nos actions doivent être achevées au plus tard le { $day }.
stated-lay-users-no = Il n’est pas nécessaire d’informer les patients et les utilisateurs non professionnels.
stated-lay-users-appended = Les patients ou les utilisateurs non professionnels doivent être informés ; un texte à leur intention est joint à cet avis.
stated-lay-users-not-appended = Les patients ou les utilisateurs non professionnels doivent être informés ; aucun texte à leur intention n’est joint à cet avis.
stated-further-notice-yes = Un autre avis est attendu.
stated-further-notice-no = Aucun autre avis n’est attendu.
stated-further-notice-not-planned-yet = Aucun autre avis n’est prévu pour l’instant.
stated-depth-user = Cette action s’étend jusqu’aux consommateurs et aux utilisateurs.
stated-depth-retail = Cette action s’étend jusqu’aux détaillants et aux points de délivrance.
stated-depth-wholesale = Cette action s’étend jusqu’aux grossistes et aux distributeurs.
stated-distributed = Période de distribution des dispositifs concernés : du { $from } au { $to }.
representative-heading = Représentant local
attention-line = À l’attention de : { $who }

## Electronic seal
seal-heading = Cachet électronique
seal-text = Ce fichier porte le cachet électronique du fabricant { $maker }. L’empreinte de la clé est { $fingerprint }. Chacun peut vérifier le fichier sans connexion au réseau, avec « fieldaction genuine » ou « fieldcheck genuine ».

## Postal
envelope-mark = URGENT : rappel ou correction d’un dispositif médical
