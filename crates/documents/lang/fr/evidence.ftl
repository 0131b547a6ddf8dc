### Words about evidence of fieldcheck, French: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = correct
verdict-fail = incorrect
verdict-not-applicable = sans objet
verdict-inconclusive = indéterminé

## Doubts and remarks
evidence-doubt-says-otherwise = Le fichier indique un autre résultat que ses propres enregistrements. Seuls les enregistrements comptent ; le fabricant examine ce point.
evidence-doubt-unknown-serial = Ce numéro de série ne figure pas dans notre liste pour votre établissement. Le fabricant vérifie si le dispositif est concerné.
evidence-doubt-no-challenge = Le défi (challenge) manque ; la preuve peut donc être antérieure à l’avis. Elle est conservée, mais ne prouve pas que les mesures ont été effectuées.
evidence-doubt-other-challenge = Le défi (challenge) qu’elle contient n’a pas été attribué à ce dispositif. Elle est conservée, mais ne prouve pas que les mesures ont été effectuées.
evidence-doubt-clock-ahead = Selon l’horloge de l’ordinateur qui a effectué le contrôle, elle date du futur. Elle est conservée, mais ne prouve pas que les mesures ont été effectuées.
evidence-doubt-before-notice = Selon l’horloge de l’ordinateur qui a effectué le contrôle, elle est antérieure à l’envoi de l’avis. Elle est conservée, mais ne prouve pas que les mesures ont été effectuées.
evidence-doubt-older-than-known = Le contrôle s’est terminé avant les dernières informations déjà connues sur ce dispositif. La preuve est conservée, mais ne prouve pas que les mesures ont été effectuées. Effectuez un nouveau contrôle et envoyez la nouvelle preuve.
evidence-doubt-used-challenge = Elle répond à un défi (challenge) déjà utilisé. Le fait que l’accès était ouvert compte malgré tout.
evidence-doubt-other-key = Elle a été signée par une autre installation de fieldcheck que la première preuve de cet établissement.
evidence-doubt-shared-certificate = Un autre dispositif a présenté le même certificat.
evidence-doubt-shared-bmc = Un autre dispositif a présenté le même BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Prouver avec fieldcheck
portal-step-evidence-small = pour votre service informatique, facultatif
portal-evidence-title = Prouver avec fieldcheck
portal-evidence-lead = Votre service informatique peut prouver que l’accès sans mot de passe est refusé. fieldcheck interroge le serveur en lecture seule et ne modifie rien. La preuve ne remplace pas la confirmation.
portal-evidence-one = 1. Charger le profil de contrôle
portal-evidence-one-text = Il est signé par { $maker } et contient un défi (challenge) pour chacun de vos numéros de série.
portal-evidence-load = Charger le profil de contrôle ({ $file })
portal-evidence-version = { $id }, version { $version }
portal-evidence-hypothesis = L’avis n’indique aucune cause. Ces contrôles reposent sur une hypothèse du fabricant à ce sujet.
portal-evidence-compare = Comparez la clé : fieldcheck affiche cette empreinte, qui figure aussi dans votre lettre.
portal-evidence-fingerprint = Empreinte de la clé du fabricant
portal-evidence-two = 2. Exécuter fieldcheck dans le réseau d’administration
portal-evidence-two-text = Une fois par dispositif. Remplacez ADRESSE par l’adresse de son BMC.
portal-evidence-address = ADRESSE
portal-evidence-any-serial = NUMERO-SERIE
portal-evidence-serial-unknown = Les dispositifs dont nous ne connaissons pas le numéro de série ne reçoivent pas de défi (challenge). Indiquez d’abord le numéro de série lors de la confirmation.
portal-evidence-three = 3. Remettre le résultat
portal-evidence-files = Fichiers de preuve
portal-evidence-files-hint = Fichiers se terminant par .dsse.json, ou formulaire PDF contenant la preuve. Plusieurs fichiers à la fois sont possibles, 2 Mo au maximum chacun.
portal-evidence-code = Ou codes relevés sur papier
portal-evidence-code-hint = Le texte du code QR, qui commence par FC1:, un par ligne.
portal-evidence-send = Remettre
portal-evidence-state = Vos dispositifs
portal-evidence-shown = Prouvé par fieldcheck, { $moment }
portal-evidence-shown-onsite = Prouvé par le technicien du fabricant, { $moment }
portal-evidence-not-shown = Non prouvé : { $why }
portal-evidence-none = pas encore de preuve
portal-evidence-open = lors du dernier contrôle, l’accès était ouvert
portal-evidence-undecided = lors du dernier contrôle, le résultat était indéterminé
portal-evidence-doubts = la dernière preuve ne compte pas à elle seule
portal-evidence-reopened = La preuve avait déjà été apportée. La dernière preuve indique le contraire.
portal-evidence-checks = Ce qui s’y oppose
portal-evidence-made = Établie le { $moment }, évaluée de nouveau par le serveur du fabricant.
portal-evidence-vex = Déclaration VEX (CSAF 2.0) pour votre inventaire
portal-evidence-again = Appliquez ensuite les mesures et exécutez de nouveau fieldcheck avec le même profil.
portal-evidence-result = Suite donnée à vos fichiers
portal-evidence-got-shown-done = { $serial } : preuve reçue. Elle prouve que les mesures ont été effectuées.
portal-evidence-got-open = { $serial } : preuve reçue. L’accès est ouvert.
portal-evidence-got-undecided = { $serial } : preuve reçue. Il n’a pas été possible de déterminer si l’accès est refusé.
portal-evidence-got-kept = { $serial } : preuve reçue et conservée. Elle ne compte pas à elle seule.
portal-evidence-got-already = { $serial } : cette preuve avait déjà été reçue.
portal-evidence-got-announced = { $serial } : le code a été lu. Il annonce une preuve ; seul le fichier lui-même peut compter.
portal-evidence-awaited = Un code relevé sur papier annonce une preuve du { $moment }. Le fichier n’est pas encore arrivé.
portal-evidence-refused = { $file } : refusé. { $why }
portal-evidence-nothing = Choisissez au moins un fichier.
portal-evidence-no-profile = Il n’existe pas de profil de contrôle pour cet avis.

evidence-doubts = Doutes et remarques
