### Updates of a notice in the portal: the way on from an old link, and earlier answers, Hungarian.

portal-newer = Ennek az értesítésnek van újabb változata: { $revision }. változat, { $date }
portal-newer-text = Kérjük, az újabb változat szerint járjon el. Az itt adott válaszok rögzítve maradnak.
portal-newer-open = A(z) { $revision }. változat megnyitása
portal-newer-part = A hivatkozás a telephely fő kapcsolattartójánál van.
portal-newer-sent = A hivatkozást az újabb változattal együtt küldtük el Önöknek.
portal-newer-supplier = Attól kapja meg, aki az eszközöket szállította. Addig az itt leírtak érvényesek.
portal-newer-not = Nem érinti a telephelyen lévő eszközöket. Az itt leírtak és az itt adott válaszai továbbra is érvényesek.
portal-before = A(z) { $revision }. változathoz, { $date }: { $said }
portal-before-by = A(z) { $revision }. változathoz, { $date }, { $name }: { $said }
portal-before-heading = Korábban már válaszolt
portal-before-text = A korábbi változatra adott válaszai az eszközöknél láthatók. Ehhez a változathoz csak akkor számítanak, ha újra aláírja őket.
portal-before-button = Ugyanaz, mint korábban
