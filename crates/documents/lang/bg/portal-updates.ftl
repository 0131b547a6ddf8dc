### Updates of a notice in the portal: the way on from an old link, and earlier answers, Bulgarian.

portal-newer = Има по-нова редакция на това известие: редакция { $revision } от { $date }
portal-newer-text = Моля, следвайте по-новата редакция. Отговореното тук остава записано.
portal-newer-open = Отваряне на редакция { $revision }
portal-newer-part = Връзката към нея е при основното лице за контакт на Вашия обект.
portal-newer-sent = Връзката към нея Ви беше изпратена с по-новата редакция.
portal-newer-supplier = Ще я получите от доставчика на Вашите изделия. Дотогава важи написаното тук.
portal-newer-not = Тя не засяга изделията във Вашия обект. Написаното тук и отговорите Ви тук остават в сила.
portal-before = По редакция { $revision }, на { $date }: { $said }
portal-before-by = По редакция { $revision }, на { $date }, { $name }: { $said }
portal-before-heading = Вече сте отговаряли
portal-before-text = Отговорите Ви по предишна редакция са при изделията. За тази редакция те важат едва след като ги подпишете отново.
portal-before-button = Както преди
