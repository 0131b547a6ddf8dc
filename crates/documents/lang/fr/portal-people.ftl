### Words of the portal for several people at one site, Français: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Jamais reçu
portal-choice-never-had-hint = Ce dispositif n’a jamais été dans notre établissement

## Answers so far
portal-answer-change = { $about } : { $now } (avant : { $before })
portal-answer-part = { $name }, par le lien de { $to }
portal-answer-typed = { $name }, saisi par le fabricant
portal-unit-newer = Nouvelle réponse le { $moment }

## Parts handed on
portal-hand-withdraw = Retirer le lien
portal-hand-withdrawn = Retiré le { $moment }
portal-hand-answer = Réponse { $number } de { $name }, { $moment }

## Many devices
portal-many-heading = Plusieurs dispositifs à la fois
portal-many-text = Collez ou scannez des numéros de série, ou choisissez un fichier. Vous voyez la liste avant toute reprise.
portal-many-paste = Numéros de série, un par ligne
portal-many-file = Ou un fichier (CSV, XLSX)
portal-many-answer = Réponse pour tous
portal-many-preview = Vérifier la liste
portal-many-take = Reprendre dans le formulaire
portal-many-sum = Lignes : { $rows }. Reprises : { $taken }, à vérifier : { $held }, non reprises : { $refused }
portal-many-taken = est repris
portal-many-unknown = absent de votre liste ; nous vérifions s’il est concerné
portal-many-ambiguous = deux dispositifs portent ce numéro ; répondez dans le formulaire
portal-many-twice = figure déjà plus haut dans la liste
portal-many-unclear = illisible comme numéro de série
portal-many-other = pas dans la partie qui vous a été confiée

## Who has read
portal-users-heading = Qui a lu l’avis
portal-users-text = Donnez ce lien aux utilisateurs des dispositifs. Il permet seulement de lire et de confirmer.
portal-users-count = Confirmé personnellement : { $count }
portal-users-stated = Indiqué par { $name } : { $number }
portal-users-list = Tout afficher
portal-users-own = Confirmer pour vous-même
portal-users-confirm = J’ai lu et compris l’avis
portal-users-or = Ou indiquer combien d’utilisateurs vous l’ont confirmé
portal-users-number = Nombre d’utilisateurs
portal-done-users = Enregistré
portal-done-users-text = Merci. Vous pouvez fermer cette page.

## Questions and files
portal-talk-heading = Questions au fabricant
portal-talk-text = La question et la réponse restent ici. Dès qu’une réponse est là, nous vous prévenons par e-mail.
portal-talk-question = Votre question
portal-talk-new = Le fabricant vous a répondu
portal-files-add = Ajouter des fichiers
portal-files-hint = PDF, image, tableau ou texte. Au plus 5 fichiers de 10 Mo chacun.
portal-file-infected = Un code malveillant a été trouvé. Le fichier est mis à part et n’est montré à personne.
portal-file-held = Ce fichier n’a pas encore pu être contrôlé. Il est retenu jusque-là.

## What does not fit
portal-wrong-elsewhere = Quelqu’un d’autre a enregistré ici une autre réponse. La vôtre n’est pas encore enregistrée. Enregistrez de nouveau pour la remplacer.
portal-wrong-text = Écrivez quelque chose, 8 000 caractères au plus.
portal-wrong-persons = Indiquez un nombre entier de personnes.
portal-wrong-file-missing = Choisissez un fichier ou saisissez quelque chose.
portal-wrong-file-format = Ce type de fichier n’est pas accepté.
portal-wrong-file-large = Le fichier ou la liste est trop grand.
portal-wrong-file-many = Trop de fichiers.

## Privacy
portal-privacy = Ce que nous conservons sur vous et pourquoi
portal-privacy-what = Ce que nous conservons
portal-privacy-what-text = Nom, fonction, adresse, adresse e-mail et téléphone des personnes de contact, et ce que vous nous dites : réponses, questions, fichiers.
portal-privacy-why = Pourquoi
portal-privacy-why-text = Pour que l’avis de sécurité vous parvienne et qu’on puisse prouver que tous ont été informés. La loi y oblige le fabricant (règlements (UE) 2017/745 et 2017/746 ; RGPD art. 6, § 1, point c)).
portal-privacy-why-text-quality = Pour que la notification relative à la qualité vous parvienne et qu’on puisse prouver que tous ont été informés. Le fabricant y a un intérêt légitime (RGPD art. 6, § 1, point f)).
portal-privacy-why-text-recall = Pour que la lettre de rappel vous parvienne et qu’on puisse prouver que tous ont été informés. Les règles sur les rappels le demandent au fabricant (21 CFR 7.42 et 7.49 ; 21 CFR Part 806).
portal-privacy-who = Qui le voit
portal-privacy-who-text = Le personnel du fabricant qui s’occupe de cet avis, les centres d’appels qui travaillent pour lui et les autorités qui le demandent.
portal-privacy-long = Combien de temps
portal-privacy-long-text = Aussi longtemps que la loi exige les dossiers, en règle générale dix ans après la mise sur le marché du dernier dispositif. Ensuite vos données sont effacées. Les preuves ne contiennent aucun nom.
portal-privacy-rights = Vos droits
portal-privacy-rights-text = Vous pouvez demander une copie de vos données, faire corriger des erreurs et saisir une autorité de protection des données. Tant que dure l’obligation de conservation, les données ne peuvent pas être effacées.
portal-privacy-contact = Contact
portal-privacy-contact-text = Écrivez au fabricant à l’adresse indiquée dans votre avis.
