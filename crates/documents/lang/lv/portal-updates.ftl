### Updates of a notice in the portal: the way on from an old link, and earlier answers, Latvian.

portal-newer = Šim paziņojumam ir jaunāka redakcija: { $revision }. redakcija, { $date }
portal-newer-text = Lūdzu, vadieties pēc jaunākās redakcijas. Šeit sniegtās atbildes paliek reģistrētas.
portal-newer-open = Atvērt { $revision }. redakciju
portal-newer-part = Saite uz to ir jūsu iestādes galvenajai kontaktpersonai.
portal-newer-sent = Saite uz to jums tika nosūtīta kopā ar jaunāko redakciju.
portal-newer-supplier = To saņemsiet no tā, kas jums piegādāja ierīces. Līdz tam spēkā ir šeit rakstītais.
portal-newer-not = Tā neattiecas uz jūsu iestādes ierīcēm. Šeit rakstītais un šeit sniegtās atbildes joprojām ir spēkā.
portal-before = Par { $revision }. redakciju, { $date }: { $said }
portal-before-by = Par { $revision }. redakciju, { $date }, { $name }: { $said }
portal-before-heading = Jūs jau esat atbildējis
portal-before-text = Jūsu atbildes uz agrāku redakciju redzamas pie ierīcēm. Šai redakcijai tās ir spēkā tikai pēc tam, kad tās parakstāt no jauna.
portal-before-button = Tāpat kā iepriekš
