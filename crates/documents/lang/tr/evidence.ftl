### Words about evidence of fieldcheck, Turkish: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = uygun
verdict-fail = uygun değil
verdict-not-applicable = uygulanabilir değil
verdict-inconclusive = belirlenemedi

## Doubts and remarks
evidence-doubt-says-otherwise = Dosya, kendi kayıtlarından farklı bir sonuç bildiriyor. Yalnızca kayıtlar geçerlidir; imalatçı durumu inceler.
evidence-doubt-unknown-serial = Bu seri numarası, kuruluşunuza ait listemizde yok. İmalatçı, cihazın etkilenip etkilenmediğini kontrol eder.
evidence-doubt-no-challenge = Sınama değeri (challenge) eksik; kanıt bildirimden daha eski olabilir. Kanıt saklanır ancak cihazda işlemin tamamlandığını göstermez.
evidence-doubt-other-challenge = Kanıttaki sınama değeri (challenge) bu cihaz için verilmemiş. Kanıt saklanır ancak cihazda işlemin tamamlandığını göstermez.
evidence-doubt-clock-ahead = Kontrolü yapan bilgisayarın saatine göre kanıt gelecekte oluşturulmuş. Kanıt saklanır ancak cihazda işlemin tamamlandığını göstermez.
evidence-doubt-before-notice = Kontrolü yapan bilgisayarın saatine göre kanıt, bildirim gönderilmeden önce oluşturulmuş. Kanıt saklanır ancak cihazda işlemin tamamlandığını göstermez.
evidence-doubt-older-than-known = Kontrol, bu cihaz hakkında bilinen en son durumdan önce bitmiş. Kanıt saklanır ancak cihazda işlemin tamamlandığını göstermez. Yeniden kontrol edin ve yeni kanıtı gönderin.
evidence-doubt-used-challenge = Kanıt, kullanılmış bir sınama değerini (challenge) yanıtlıyor. Erişimin açık olduğu sonucu yine de geçerlidir.
evidence-doubt-other-key = Kanıt, kuruluşunuzun ilk kanıtından farklı bir fieldcheck kurulumuyla imzalanmış.
evidence-doubt-shared-certificate = Başka bir cihaz aynı sertifikayı gösterdi.
evidence-doubt-shared-bmc = Başka bir cihaz aynı BMC’yi gösterdi.

## Portal: show it with fieldcheck
portal-step-evidence = fieldcheck ile kanıtlayın
portal-step-evidence-small = BT biriminiz için, isteğe bağlı
portal-evidence-title = fieldcheck ile kanıtlayın
portal-evidence-lead = BT biriminiz, parolasız erişimin reddedildiğini kanıtlayabilir. fieldcheck sunucuya yalnızca okuma amaçlı sorular sorar ve hiçbir şeyi değiştirmez. Kanıt, onayınızın yerine geçmez.
portal-evidence-one = 1. Kontrol profilini indirin
portal-evidence-one-text = Profil { $maker } tarafından imzalanmıştır ve seri numaralarınızın her biri için bir sınama değeri (challenge) içerir.
portal-evidence-load = Kontrol profilini indirin ({ $file })
portal-evidence-version = { $id }, sürüm { $version }
portal-evidence-hypothesis = Bildirimde neden belirtilmemiştir. Bu kontroller, imalatçının nedene ilişkin varsayımına dayanır.
portal-evidence-compare = Anahtarı karşılaştırın: fieldcheck programının gösterdiği parmak izi, mektubunuzdaki parmak iziyle aynı olmalıdır.
portal-evidence-fingerprint = İmalatçı anahtarının parmak izi
portal-evidence-two = 2. fieldcheck programını yönetim ağında çalıştırın
portal-evidence-two-text = Her cihaz için bir kez çalıştırın. ADRES yerine cihazın BMC adresini yazın.
portal-evidence-address = ADRES
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Seri numarasını bilmediğimiz cihazlara sınama değeri (challenge) verilmez. Önce onay adımında seri numarasını girin.
portal-evidence-three = 3. Oluşturulan dosyayı teslim edin
portal-evidence-files = Kanıt dosyaları
portal-evidence-files-hint = Adı .dsse.json ile biten dosyalar veya kanıtı içeren PDF formu. Birden çok dosya aynı anda gönderilebilir, her biri en fazla 2 MB olabilir.
portal-evidence-code = Veya kâğıttaki kodlar
portal-evidence-code-hint = QR kodunun metni; FC1: ile başlar, her satıra bir tane.
portal-evidence-send = Teslim edin
portal-evidence-state = Cihazlarınız
portal-evidence-shown = fieldcheck ile kanıtlandı, { $moment }
portal-evidence-shown-onsite = İmalatçının mühendisi tarafından kanıtlandı, { $moment }
portal-evidence-not-shown = Kanıtlanmadı: { $why }
portal-evidence-none = henüz kanıt yok
portal-evidence-open = son kontrolde erişim açıktı
portal-evidence-undecided = son kontrolde belirlenemedi
portal-evidence-doubts = son kanıt tek başına geçerli sayılmaz
portal-evidence-reopened = Daha önce kanıtlanmıştı. En son kanıt farklı bir sonuç gösteriyor.
portal-evidence-checks = Kanıtlanmasını engelleyenler
portal-evidence-made = Oluşturulma: { $moment }. İmalatçının sunucusu tarafından yeniden değerlendirildi.
portal-evidence-vex = Envanteriniz için VEX beyanı (CSAF 2.0)
portal-evidence-again = Ardından önlemleri uygulayın ve fieldcheck programını aynı profille bir kez daha çalıştırın.
portal-evidence-result = Dosyalarınızın sonucu
portal-evidence-got-shown-done = { $serial }: alındı. Cihazda işlemin tamamlandığı kanıtlandı.
portal-evidence-got-open = { $serial }: alındı. Erişim açık.
portal-evidence-got-undecided = { $serial }: alındı. Erişimin reddedilip reddedilmediği belirlenemedi.
portal-evidence-got-kept = { $serial }: alındı ve saklandı. Tek başına geçerli sayılmaz.
portal-evidence-got-already = { $serial }: bu kanıt daha önce alınmıştı.
portal-evidence-got-announced = { $serial }: kod okundu. Kod yalnızca kanıtı haber verir; yalnızca dosyanın kendisi geçerli sayılabilir.
portal-evidence-awaited = Kâğıttaki bir kod, { $moment } tarihli kanıtı haber veriyor. Dosya henüz gelmedi.
portal-evidence-refused = { $file }: kabul edilmedi. { $why }
portal-evidence-nothing = En az bir dosya seçin.
portal-evidence-no-profile = Bu bildirim için kontrol profili yok.

evidence-doubts = Şüpheler ve açıklamalar
