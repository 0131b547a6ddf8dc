### Updates of a notice in the portal: the way on from an old link, and earlier answers, Ukrainian.

portal-newer = Є новіша редакція цього повідомлення: редакція { $revision } від { $date }
portal-newer-text = Дотримуйтеся, будь ласка, новішої редакції. Надані тут відповіді залишаються записаними.
portal-newer-open = Відкрити редакцію { $revision }
portal-newer-part = Посилання на неї має головна контактна особа вашого закладу.
portal-newer-sent = Посилання на неї надіслано вам разом із новішою редакцією.
portal-newer-supplier = Ви отримаєте її від того, хто постачив вам вироби. До того часу діє те, що написано тут.
portal-newer-not = Вона не стосується виробів у вашому закладі. Написане тут і ваші відповіді тут залишаються чинними.
portal-before = До редакції { $revision }, { $date }: { $said }
portal-before-by = До редакції { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Ви вже відповідали
portal-before-text = Ваші відповіді на попередню редакцію наведено біля виробів. Для цієї редакції вони діють лише після повторного підписання.
portal-before-button = Так само, як раніше
