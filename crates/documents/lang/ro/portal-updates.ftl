### Updates of a notice in the portal: the way on from an old link, and earlier answers, Romanian.

portal-newer = Există o revizie mai nouă a acestei notificări: revizia { $revision } din { $date }
portal-newer-text = Vă rugăm să urmați revizia mai nouă. Ce s-a răspuns aici rămâne înregistrat.
portal-newer-open = Deschideți revizia { $revision }
portal-newer-part = Linkul se află la persoana principală de contact a locației dumneavoastră.
portal-newer-sent = Linkul v-a fost trimis împreună cu revizia mai nouă.
portal-newer-supplier = O primiți de la cel care v-a furnizat dispozitivele. Până atunci este valabil ce scrie aici.
portal-newer-not = Nu privește dispozitivele din locația dumneavoastră. Ce scrie aici și ce răspundeți aici rămâne valabil.
portal-before = La revizia { $revision }, pe { $date }: { $said }
portal-before-by = La revizia { $revision }, pe { $date }, { $name }: { $said }
portal-before-heading = Ați mai răspuns
portal-before-text = Răspunsurile la o revizie anterioară stau lângă dispozitive. Pentru această revizie contează abia după ce le semnați din nou.
portal-before-button = La fel ca înainte
