### Frame words of the notice, Turkish.

## Head of every document
fact-reference = Referans
fact-document-no = Belge numarası
fact-revision = Revizyon
fact-date = Tarih
fact-number = Bizdeki numaranız
draft = Taslak, tarihsiz

## Foot of every document
foot-support = Teknik destek: { $address }
foot-care = Müşteri hizmetleri: { $address }

## Notice: the frame on top
box-heading = Şimdi yapmanız gerekenler
step-read = Bu bildirimi okuyun ve cihazlarla çalışan herkese iletin.
step-measures = Önlemleri etkilenen her cihazda uygulayın: { $address }
step-answer = Doğrulama formunu geri gönderin.
step-answer-recall = Yanıt formunu geri gönderin.
alarm-label = Yetkisiz erişimden mi şüpheleniyorsunuz?

## Notice: product table
table-product = Etkilenen ürün
table-catalogue-no = Katalog numarası
table-udi = UDI-DI
table-serials = Seri numaraları
table-lots = Lotlar: { $lots }
table-serial = Seri numarası
udi-none = Yok (uygulanabilir değil)
udi-none-legacy = Yok (UDI zorunluluğundan önce piyasaya arz edildi)
udi-none-not-a-device = Yok (tıbbi cihaz değil)
serials-all = tümü
serials-letter = { $count ->
    [one] 1 numara, ön yazıda belirtilmiştir
   *[other] { $count } numara, ön yazıda belirtilmiştir
}

## Notice: signatures
signed-electronically = Elektronik olarak imzalandı
signed-at = { $moment }
signed-meaning = Anlamı: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = İçerik ve kapsam incelendi ve onaylandı
role-author = Hazırlayan
role-quality_signatory = Kalite
role-regulatory_signatory = Mevzuat işleri
role-coordinator = Koordinasyon
role-call_centre = Çağrı merkezi
role-auditor = Denetçi

## Notice: how to tell that it is genuine
genuine-heading = Bu bildirimin gerçek olduğunu nasıl anlarsınız
genuine-text = Her sayfada { $reference } referansı ve { $document } belge numarası bulunur. Şüphe duyarsanız önceden bildiğiniz bir yoldan, örneğin { $website } üzerinden veya her zamanki ilgili kişi aracılığıyla sorun ve her iki numarayı belirtin. Bu konuda hiç kimse sizden parola istemez.

## Deadlines, software, registration number
table-software = Yazılım sürümleri
fact-srn = İmalatçının SRN numarası
deadline-act-on = Lütfen { $day } tarihine kadar harekete geçin.
deadline-act-days = { $days ->
    [one] Lütfen bildirimi aldıktan sonra bir gün içinde harekete geçin.
   *[other] Lütfen bildirimi aldıktan sonra { $days } gün içinde harekete geçin.
}
deadline-reply-on = Lütfen { $day } tarihine kadar yanıt verin.
deadline-reply-days = { $days ->
    [one] Lütfen bildirimi aldıktan sonra bir gün içinde yanıt verin.
   *[other] Lütfen bildirimi aldıktan sonra { $days } gün içinde yanıt verin.
}

## Titles by market and kind of action
title-recall = Acil tıbbi cihaz geri çağırma bildirimi
title-correction = Acil tıbbi cihaz düzeltme bildirimi
title-fsn = Acil saha güvenliği bildirimi
title-quality = Kalite bildirimi

## New or update
fact-type = Bildirimin türü
type-new = Yeni
type-update = Güncelleme
update-heading = Neler değişti
update-previous = Bu bildirim, { $date } tarihli { $revision } numaralı revizyonun yerine geçer.
update-added = Yeni: { $about }
update-removed = Artık yer almıyor: { $about }
update-changed = Değişti: { $about }

## Actions that are answered one by one
action-read = Bu bildirimi okuyun ve anlayın.
action-pass-on = Bu bildirimi, bilmesi gereken herkese iletin.
action-forward = Bu bildirimi, etkilenen cihazların gittiği veya bu işlemin ilgilendirdiği her kuruluşa iletin.
action-identify = Etkilenen cihazları belirleyin.
action-quarantine = Etkilenen cihazları ayırın ve kullanmayın.
action-inspect = Cihazları yerinde kontrol edin veya orada değiştirilmelerini sağlayın.
action-correct = Düzeltmeyi uygulayın.
action-return = Etkilenen cihazları iade edin.
action-destroy = Etkilenen cihazları imha edin.
action-patients = Hastaların takibine ilişkin önerilere uyun.
action-review = Daha önce elde edilen sonuçları gözden geçirin.
action-instructions = Kullanım kılavuzunda nelerin değiştiğini dikkate alın.
action-remember = İşlem sona erene kadar bu bildirimi göz önünde bulundurun.

## Chosen fields
stated-look-back-yes = Hastaların izlenmesi veya daha önce elde edilen sonuçların gözden geçirilmesi önerilir.
stated-look-back-no = Ne hastaların izlenmesi ne de daha önce elde edilen sonuçların gözden geçirilmesi önerilir.
stated-look-back-not-applicable = Hastaların izlenmesi veya daha önce elde edilen sonuçların gözden geçirilmesi söz konusu değildir.
stated-maker-removal = Etkilenen cihazları geri alıyoruz.
stated-maker-on-site = Etkilenen cihazları yerinde kontrol ediyor veya değiştiriyoruz.
stated-maker-software = Yeni yazılım sağlıyoruz.
stated-maker-labelling = Kullanım kılavuzunu veya etiketlemeyi değiştiriyoruz.
stated-maker-none = Tarafımızca bir işlem planlanmamaktadır.
stated-maker-by = İşlemlerimizin { $day } tarihine kadar tamamlanması öngörülmektedir.
stated-lay-users-no = Hastaların ve meslekten olmayan kullanıcıların bilgilendirilmesi gerekmez.
stated-lay-users-appended = Hastaların veya meslekten olmayan kullanıcıların bilgilendirilmesi gerekir; onlara yönelik bir metin bu bildirime eklenmiştir.
stated-lay-users-not-appended = Hastaların veya meslekten olmayan kullanıcıların bilgilendirilmesi gerekir; onlara yönelik bir metin bu bildirime eklenmemiştir.
stated-further-notice-yes = Başka bir bildirim beklenmektedir.
stated-further-notice-no = Başka bir bildirim beklenmemektedir.
stated-further-notice-not-planned-yet = Başka bir bildirim henüz planlanmamıştır.
stated-depth-user = Bu işlem tüketicilere ve kullanıcılara kadar uzanır.
stated-depth-retail = Bu işlem perakendecilere ve dağıtım noktalarına kadar uzanır.
stated-depth-wholesale = Bu işlem toptancılara ve dağıtıcılara kadar uzanır.
stated-distributed = Etkilenen cihazların dağıtım dönemi: { $from } – { $to }.
representative-heading = Yerel temsilci
attention-line = Dikkatine: { $who }

## Electronic seal
seal-heading = Elektronik mühür
seal-text = Bu dosya { $maker } elektronik mührünü taşır. Anahtarın parmak izi: { $fingerprint }. Herkes dosyayı ağ bağlantısı olmadan “fieldaction genuine” veya “fieldcheck genuine” ile doğrulayabilir.

## Postal
envelope-mark = ACİL: tıbbi cihaz geri çağırma veya düzeltme
