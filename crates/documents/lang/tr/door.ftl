### Words at the threshold of office and portal, Turkish: refusals and what every page has.

language-name = Türkçe
door-skip = İçeriğe geçin
door-check = Lütfen kontrol edin: { $title }

## Refusals as pages
refusal-code = Sorularınız için kod:
refusal-link-title = Bu bağlantı geçerli değil
refusal-link-text = Bağlantı eksik, geri çekilmiş veya süresi dolmuş. Buradan daha fazla bilgi verilemez.
refusal-link-next = Bu bildirimle ilgili en son e-postayı açın ve içindeki bağlantıya tıklayın. Elinizde bir mektup varsa lütfen adresin tamamını yazın. Yine de açılmazsa bildirimde yazılı adrese başvurun.
refusal-nowhere-title = Burada bir şey yok
refusal-nowhere-text = Bu adres mevcut değil veya sizin için değil.
refusal-nowhere-next = Geri dönün veya saha güvenliği düzeltici faaliyetleri listesinden başlayın.
refusal-often-title = Çok fazla istek
refusal-often-text = Bağlantınızdan kısa sürede çok sayıda istek geldi.
refusal-often-next = Yarım dakika bekleyin ve sayfayı yeniden yükleyin. Hiçbir veri kaybolmadı.
refusal-large-title = Çok büyük
refusal-large-text = Gönderdiğiniz içerik, burada kabul edilen boyuttan büyük.
refusal-large-next = Dosyayı bölün veya e-posta ile teknik desteğe gönderin.
refusal-later-title = Şu anda ulaşılamıyor
refusal-later-text = Gerekli bir sistem şu anda yanıt vermiyor. Daha önce onaylananlar güvendedir.
refusal-later-next = Yarım dakika bekleyin ve yeniden deneyin.
refusal-fault-title = Bizden kaynaklanan bir hata
refusal-fault-text = Bu hata sizden kaynaklanmadı. Hata kaydedildi.
refusal-fault-next = Geri dönün ve yeniden deneyin. Yine olmazsa ne yapmak istediğinizi bize yazın.
refusal-origin-title = Başka bir sayfadan geldi
refusal-origin-text = Bu form bizim sayfamızdan gönderilmedi. Bu nedenle hiçbir işlem yapılmadı.
refusal-origin-next = Sayfayı yeniden açın ve formu oradan gönderin.
refusal-refused-title = Bu işlem yapılamaz
refusal-refused-next = Geri dönün. Daha önce kaydettikleriniz korunur.
refusal-unreadable-title = Okunamıyor
refusal-unreadable-text = Gelen içerik okunamadı. Hiçbir işlem yapılmadı.
refusal-unreadable-next = Geri dönün ve sayfayı bir kez daha gönderin.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Böyle bir saha güvenliği düzeltici faaliyeti yok.
error-link-unknown = Bu bağlantı geçersiz, geri çekilmiş veya süresi dolmuş.
error-response-invalid = Girdiğiniz bilgiler bu hâliyle kabul edilemez.
error-contact-invalid = Bu bir e-posta adresi değil.
error-cascade-invalid = Listenin bir satırı bu hâliyle kabul edilemez.
error-unit-unknown = Bu cihaz buradaki kapsama dâhil değil.
error-profile-none = Burada böyle bir kontrol profili yok.
error-evidence-unreadable = Bu, fieldcheck tarafından oluşturulmuş bir kanıt değil.
error-evidence-signature = Kanıt, imzalandıktan sonra değiştirilmiş. fieldcheck programının yazdığı dosyayı kullanın.
error-evidence-notice = Kanıt başka bir bildirime ait.
error-evidence-profile = Kanıt, buradan verilmemiş veya geri çekilmiş bir kontrol profiline dayanıyor. Kontrol profilini yeniden indirin ve kontrolü bir kez daha çalıştırın.
error-evidence-serial = Kanıtta seri numarası yok, bu nedenle hiçbir cihaza ait değil. Kontrolü bir kez daha çalıştırın ve seri numarasını belirtin.
error-evidence-challenge-used = Bu kanıttaki sınama değeri (challenge) daha önce yanıtlanmış. Kontrol profilini yeniden indirin ve kontrolü bir kez daha çalıştırın.
error-evidence-not-shown = Bu cihazda işlemin tamamlandığı henüz kanıtlanmadı.
error-system-conflict = Aynı anda başka biri bunu değiştirdi. Lütfen bakın ve işlemi tekrarlayın.
error-system-unavailable = Gerekli bir sistem şu anda yanıt vermiyor. Hiçbir veri kaybolmadı. Lütfen daha sonra tekrarlayın.
error-system-fault = Bizden kaynaklanan bir hata. Hata kaydedildi.
