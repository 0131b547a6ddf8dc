### Frame words of the mails, Turkish. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Acil Saha Güvenliği Bildirimi
mail-urgent-US = Acil Tıbbi Cihaz Geri Çağırma Bildirimi
mail-subject-reminder = Hatırlatma { $number }, yanıtınız hâlâ bekleniyor
mail-subject-receipt = Alındı belgesi { $number }
mail-subject-handover = { $from } yanıtın bir bölümünü sizden rica ediyor
mail-subject-answer = Sorunuz yanıtlandı

## What this mail is and who sends it
mail-opening-notice = { $maker }, { $addressee } için { $reference } referanslı acil saha güvenliği bildirimini size göndermektedir. Kayıtlarımıza göre bildirim, kuruluşunuzdaki { $count ->
    [one] 1 cihazı
   *[other] { $count } cihazı
} ilgilendirmektedir. Bildirimin tamamı ve form PDF olarak ektedir.
mail-opening-reminder = { $maker }, { $addressee } için { $reference } referanslı acil saha güvenliği bildirimini size { $days ->
    [one] 1 gün
   *[other] { $days } gün
} önce göndermişti. Bildirim, kuruluşunuzdaki { $count ->
    [one] 1 cihazı
   *[other] { $count } cihazı
} ilgilendirmektedir. Yanıtınız henüz ulaşmadı veya eksik.
mail-opening-receipt = { $maker }, { $reference } referanslı saha güvenliği bildirimi için { $addressee } adına verilen yanıtı aldı. Alındı numaranız: { $number }. Lütfen sorularınızda bu numarayı belirtin.
mail-opening-handover = { $from }, { $maker } tarafından { $addressee } için gönderilen { $reference } referanslı acil saha güvenliği bildirimine verilecek yanıtın bir bölümünü size devretti: { $count ->
    [one] 1 cihaz
   *[other] { $count } cihaz
}.

## How to answer
mail-step-answer = Cihaz artık kuruluşunuzda olmasa da her seri numarası için yanıt verin.
mail-answer-heading = Nasıl yanıt verilir
mail-answer-link = Bu bağlantı üzerinden, hesap gerekmeden. Bağlantı yalnızca size özeldir:
mail-answer-code = Telefonda veya elle yazmak için: kısa kod { $code }
mail-answer-plain = Yanıtınızı { $address } adresine basit bir e-posta ile de verebilirsiniz. Lütfen seri numaralarını ve her cihaz için ne yapıldığını belirtin.

## Receipt
mail-receipt-position = Yanıtınız, bu faaliyetin kayıt günlüğünde { $position } numaralı sıradadır.
mail-receipt-again = Bu bağlantı üzerinden yanıtınızı okuyabilir veya düzeltebilirsiniz:

## How to tell that it is genuine
mail-genuine-heading = Bu e-postanın gerçek olduğunu nasıl anlarsınız
mail-genuine-text = E-postada { $reference } referansı ve { $document } belge numarası yer alır; bunlar PDF dosyalarının her sayfasında da bulunur. Şüphe duyarsanız önceden bildiğiniz bir yoldan, örneğin { $website } üzerinden veya her zamanki ilgili kişi aracılığıyla sorun. Bu konuda hiç kimse sizden parola istemez.

mail-form-file = dogrulama-formu
mail-form-file-recall = yanit-formu

## The notice as data
mail-data = Ürünlerin ve seri numaralarınızın listesi tablo (XLSX, CSV) olarak ve kendi sisteminiz için veri (JSON) olarak ektedir; tümü bildirimle aynı sürümdedir.
mail-data-file = bildirim-verileri

## Reminders for several places in one mail
mail-subject-summary = Hâlâ eksik olan yanıtlar: { $count }
mail-opening-summary = { $maker } aşağıdaki bildirimleri size daha önce gönderdi. Her biri için yanıtınız hâlâ eksik veya tamamlanmamış. Her birinin kendi bağlantısı vardır.
mail-summary-files = Bildirimlerin tamamı ve formlar ilk e-postalara eklenmişti. Bağlantılar üzerinden de açabilirsiniz.

## To a distributor that keeps the names
mail-subject-onward = Lütfen alıcılarınıza hatırlatın
mail-opening-onward = Bu yerler henüz yanıt vermedi: { $sites }. Kim olduklarını yalnızca siz biliyorsunuz. Lütfen onlara hatırlatın. Bağlantıları sayfanızda:
## The maker has answered in the portal
mail-opening-answer = { $maker }, { $addressee } kuruluşunun { $reference } bildirimi hakkındaki sorusunu yanıtladı. Yanıtı bağlantınızdan okuyabilirsiniz:
