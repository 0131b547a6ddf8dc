### Updates of a notice in the portal: the way on from an old link, and earlier answers, Serbian.

portal-newer = Постоји новија ревизија овог обавештења: ревизија { $revision } од { $date }
portal-newer-text = Молимо придржавајте се новије ревизије. Овде дати одговори остају забележени.
portal-newer-open = Отвори ревизију { $revision }
portal-newer-part = Везу до ње има главна особа за контакт ваше локације.
portal-newer-sent = Веза до ње послата вам је са новијом ревизијом.
portal-newer-supplier = Добићете је од онога ко вам је испоручио уређаје. Дотад важи оно што овде пише.
portal-newer-not = Не односи се на уређаје на вашој локацији. Оно што овде пише и што овде одговорите и даље важи.
portal-before = За ревизију { $revision }, { $date }: { $said }
portal-before-by = За ревизију { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Већ сте одговорили
portal-before-text = Ваши одговори на ранију ревизију стоје уз уређаје. За ову ревизију важе тек када их поново потпишете.
portal-before-button = Исто као пре
