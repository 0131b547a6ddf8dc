### Words at the threshold of office and portal, French: refusals and what every page has.

language-name = Français
door-skip = Aller au contenu
door-check = À vérifier : { $title }

## Refusals as pages
refusal-code = Code à indiquer pour toute question :
refusal-link-title = Ce lien n’est pas valide
refusal-link-text = Le lien est incomplet, a été retiré ou a expiré. Il n’est pas possible d’en dire plus ici.
refusal-link-next = Ouvrez le dernier e-mail relatif à cet avis et suivez le lien qu’il contient. Si vous avez reçu une lettre, saisissez l’adresse complète. Si cela ne fonctionne pas, écrivez à l’adresse indiquée dans l’avis.
refusal-nowhere-title = Il n’y a rien ici
refusal-nowhere-text = Cette adresse n’existe pas ou ne vous est pas destinée.
refusal-nowhere-next = Revenez en arrière ou commencez par les mesures correctives de sécurité.
refusal-often-title = Trop de demandes
refusal-often-text = Un très grand nombre de demandes est arrivé de votre connexion en peu de temps.
refusal-often-next = Attendez une demi-minute et rechargez la page. Rien n’est perdu.
refusal-large-title = Trop volumineux
refusal-large-text = Votre envoi dépasse la taille acceptée ici.
refusal-large-next = Divisez le fichier ou envoyez-le par e-mail à l’assistance technique.
refusal-later-title = Indisponible pour le moment
refusal-later-text = Un élément dont nous avons besoin ne répond pas pour le moment. Ce qui a déjà été confirmé est en sécurité.
refusal-later-next = Attendez une demi-minute et réessayez.
refusal-fault-title = Une erreur de notre part
refusal-fault-text = Vous n’êtes pas en cause. L’erreur a été enregistrée.
refusal-fault-next = Revenez en arrière et réessayez. Si l’erreur se reproduit, écrivez-nous ce que vous vouliez faire.
refusal-origin-title = Envoi depuis une page étrangère
refusal-origin-text = Ce formulaire n’a pas été envoyé depuis notre page. Rien n’a donc été fait.
refusal-origin-next = Ouvrez de nouveau la page et envoyez le formulaire à partir de celle-ci.
refusal-refused-title = Cette opération n’est pas possible
refusal-refused-next = Revenez en arrière. Ce que vous avez déjà enregistré est conservé.
refusal-unreadable-title = Illisible
refusal-unreadable-text = Les données reçues n’ont pas pu être lues. Rien n’a été fait.
refusal-unreadable-next = Revenez en arrière et envoyez la page une nouvelle fois.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Cette mesure corrective de sécurité n’existe pas.
error-link-unknown = Ce lien n’est pas valide, a été retiré ou a expiré.
error-response-invalid = Les indications saisies ne peuvent pas être acceptées telles quelles.
error-contact-invalid = Ceci n’est pas une adresse e-mail.
error-cascade-invalid = Une ligne de la liste ne peut pas être acceptée telle quelle.
error-unit-unknown = Ce dispositif n’est pas concerné ici.
error-profile-none = Ce profil de contrôle n’existe pas ici.
error-evidence-unreadable = Ceci n’est pas une preuve fieldcheck.
error-evidence-signature = La preuve a été modifiée après sa signature. Utilisez le fichier écrit par fieldcheck.
error-evidence-notice = La preuve se rapporte à un autre avis.
error-evidence-profile = La preuve suit un profil de contrôle qui n’a pas été fourni ici ou qui a été retiré. Chargez de nouveau le profil de contrôle et relancez le contrôle.
error-evidence-serial = La preuve n’indique aucun numéro de série et ne se rapporte donc à aucun dispositif. Relancez le contrôle en indiquant le numéro de série.
error-evidence-challenge-used = Le défi (challenge) de cette preuve a déjà reçu une réponse. Chargez de nouveau le profil de contrôle et relancez le contrôle.
error-evidence-not-shown = Rien ne prouve encore que les mesures ont été effectuées sur ce dispositif.
error-system-conflict = Une autre personne a modifié cet élément au même moment. Veuillez vérifier et recommencer.
error-system-unavailable = Un élément dont nous avons besoin ne répond pas pour le moment. Rien n’est perdu. Veuillez réessayer plus tard.
error-system-fault = Une erreur de notre part. Elle a été enregistrée.
