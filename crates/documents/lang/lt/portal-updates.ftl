### Updates of a notice in the portal: the way on from an old link, and earlier answers, Lithuanian.

portal-newer = Yra naujesnė šio pranešimo redakcija: { $revision } redakcija, { $date }
portal-newer-text = Vadovaukitės naujesne redakcija. Čia pateikti atsakymai lieka įrašyti.
portal-newer-open = Atidaryti { $revision } redakciją
portal-newer-part = Nuorodą į ją turi pagrindinis jūsų įstaigos kontaktinis asmuo.
portal-newer-sent = Nuoroda į ją jums išsiųsta kartu su naujesne redakcija.
portal-newer-supplier = Ją gausite iš to, kas jums tiekė priemones. Iki tol galioja tai, kas parašyta čia.
portal-newer-not = Ji nesusijusi su jūsų įstaigos priemonėmis. Tai, kas parašyta čia, ir čia pateikti atsakymai tebegalioja.
portal-before = { $revision } redakcijai, { $date }: { $said }
portal-before-by = { $revision } redakcijai, { $date }, { $name }: { $said }
portal-before-heading = Jau esate atsakę
portal-before-text = Jūsų atsakymai į ankstesnę redakciją pateikti prie priemonių. Šiai redakcijai jie galios tik tada, kai vėl juos pasirašysite.
portal-before-button = Taip pat kaip anksčiau
