### Updates of a notice in the portal: the way on from an old link, and earlier answers, Croatian.

portal-newer = Postoji novija revizija ove obavijesti: revizija { $revision } od { $date }
portal-newer-text = Molimo ravnajte se prema novijoj reviziji. Ovdje dani odgovori ostaju zabilježeni.
portal-newer-open = Otvori reviziju { $revision }
portal-newer-part = Poveznicu ima glavna osoba za kontakt vaše lokacije.
portal-newer-sent = Poveznica vam je poslana s novijom revizijom.
portal-newer-supplier = Dobit ćete je od onoga tko vam je isporučio proizvode. Dotad vrijedi što ovdje piše.
portal-newer-not = Ne odnosi se na proizvode na vašoj lokaciji. Što ovdje piše i što ovdje odgovorite i dalje vrijedi.
portal-before = Za reviziju { $revision }, { $date }: { $said }
portal-before-by = Za reviziju { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Već ste odgovorili
portal-before-text = Vaši odgovori na raniju reviziju stoje uz proizvode. Za ovu reviziju vrijede tek kad ih ponovno potpišete.
portal-before-button = Isto kao prije
