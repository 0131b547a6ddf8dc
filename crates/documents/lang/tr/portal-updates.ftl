### Updates of a notice in the portal: the way on from an old link, and earlier answers, Turkish.

portal-newer = Bu bildirimin daha yeni bir revizyonu var: { $date } tarihli revizyon { $revision }
portal-newer-text = Lütfen daha yeni revizyona göre hareket edin. Burada verilen yanıtlar kayıtlı kalır.
portal-newer-open = Revizyon { $revision } belgesini aç
portal-newer-part = Bağlantı, kurumunuzun ana irtibat kişisindedir.
portal-newer-sent = Bağlantı, daha yeni revizyonla birlikte kurumunuza gönderildi.
portal-newer-supplier = Onu cihazlarınızı tedarik edenden alırsınız. O zamana kadar burada yazan geçerlidir.
portal-newer-not = Kurumunuzdaki cihazları ilgilendirmiyor. Burada yazanlar ve burada verdiğiniz yanıtlar geçerliliğini korur.
portal-before = Revizyon { $revision } için, { $date }: { $said }
portal-before-by = Revizyon { $revision } için, { $date }, { $name }: { $said }
portal-before-heading = Daha önce yanıt verdiniz
portal-before-text = Önceki bir revizyona verdiğiniz yanıtlar cihazların yanındadır. Bu revizyon için ancak yeniden imzaladığınızda geçerli olurlar.
portal-before-button = Öncekiyle aynı
