### Words of the consignee's portal, Turkish. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Bu gerçek mi?
portal-language = Dil:
portal-urgent = Acil saha güvenliği bildirimi
portal-alarm = Yetkisiz erişimden mi şüpheleniyorsunuz?
portal-alarm-what = Şimdi ne yapmalı
portal-alarm-title = Yetkisiz erişim şüphesi
portal-foot = Acil saha güvenliği bildirimi { $reference } ({ $document })
portal-foot-date = – tarih: { $date }
portal-foot-help = Sorularınız için:
portal-back = Genel bakışa dönün
portal-back-devices = Cihazlara dönün
portal-back-questions = Sorulara dönün
portal-to-start = Genel bakışa gidin
portal-to-form = Forma gidin
portal-save = Daha sonrası için kaydedin
portal-send = Gönderin
portal-change = Değiştirin
portal-yes = Evet
portal-no = Hayır
portal-yes-on = Evet, { $date }
portal-which-units = Hangi cihazlar?
portal-date-hint = Gün, ay, yıl, örneğin 10.12.2026
portal-date-hint-known = Biliniyorsa. Gün, ay, yıl, örneğin 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] 1 cihazınızı ilgilendiriyor
   *[other] { $count } cihazınızı ilgilendiriyor
}
portal-your-units = Cihazlarınız
portal-show-units = Tüm cihazları gösterin
portal-no-units = Şu anda onaylamanız gereken cihaz yok
portal-serial = SN { $serial }
portal-serial-unknown = Seri numarasını bilmediğimiz cihaz
portal-unit-about = { $name }, katalog no. { $number }
portal-unit-number = Katalog no. { $number }, UDI-DI uygulanabilir değil
portal-unit-numbers = Katalog no. { $number }, UDI-DI { $udi }
portal-unit-possibly = Kayıtlarımıza göre etkilenmiş olabilir. Lütfen etkilenmiş kabul edin.
portal-unit-handed = Yanıtın verilmesi { $date } tarihinde devredildi: { $to }. Kendiniz yanıtlayabilir veya açık bırakabilirsiniz.
portal-shown-since = Kanıtlandığı tarih: { $moment }
portal-shown-none = Henüz kanıt yok

## Overview
portal-handed = Bu bağlantıyı size { $date } tarihinde { $who } verdi.
portal-handed-units = { $count ->
    [one] Bağlantı 1 cihazı kapsar.
   *[other] Bağlantı { $count } cihazı kapsar.
}
portal-three-steps = Üç adım
portal-step-read = Okuyun
portal-step-read-small = Bildirim, PDF olarak da
portal-step-measures = Önlemler
portal-step-measures-small = İmalatçının talimatları
portal-step-confirm = Onaylayın
portal-step-confirm-small = her seri numarası için, yaklaşık 2 dakika
portal-open = bekliyor
portal-of = { $done } / { $total }
portal-said-so = bildirildi
portal-confirmed = onaylandı
portal-next-read = Sonraki: okuyun
portal-next-confirm = Sonraki: onaylayın
portal-next-receipt = Alındı belgenizi görün
portal-draft = Girdiğiniz bilgiler kaydedildi
portal-draft-text = Henüz gönderilmedi.
portal-draft-on = Forma devam edin
portal-way-recipients = Kendi alıcılarınızı girin. Onlara sizin adınıza bildiririz
portal-way-receipt = En son alındı belgesi
portal-way-correct = Yanıtlarınızı düzeltin
portal-way-hand = Yanıtın bir bölümünü bir iş arkadaşınıza devredin
portal-way-handed = { $count ->
    [one] 1 bölüm devredildi
   *[other] { $count } bölüm devredildi
}
portal-way-contact = Sorumlu siz değil misiniz? Doğru kişiyi bildirin
portal-way-return = Sorumlu siz değil misiniz? Bağlantıyı size veren kişiye bildirin.

## Reading the notice
portal-read-title = Bildirimi okuyun
portal-text-language = Bildirimin dili: { $language }
portal-read-at = Okundu: { $moment }
portal-read-hint = Bu sayfayı açmak onay sayılmaz. Bildirimi okuduğunuzu yalnızca bu düğme kaydeder.
portal-read-button = Bildirimi okudum
portal-instructions = İmalatçının talimatlarını açın
portal-instructions-take = İndir
portal-instructions-taken = İndirildi: { $moment }
portal-instructions-hint = Bu düğme, dosyayı indirdiğinizi kaydeder.
portal-products = Etkilenen ürünler
portal-product = Ürün
portal-catalogue-no = Katalog no.
portal-udi = UDI-DI
portal-udi-none = uygulanabilir değil
portal-files = Dosyalar
portal-files-none = Dosyalar yayımlandığında burada yer alacak.
portal-file-notice = PDF olarak bildirim, { $language }
portal-file-personal = PDF olarak kuruluşunuza ait ön yazı ve form

## Form: what stands on each page
portal-form-steps = Formun adımları
portal-form-devices = Cihazlar
portal-form-questions = Sorular
portal-form-confirm = Onay
portal-errors = { $count ->
    [one] Bir giriş henüz uygun değil
   *[other] { $count } giriş henüz uygun değil
}
portal-save-hint = İstediğiniz zaman kaydedebilirsiniz. Bağlantınız sizi buraya geri getirir.
portal-next = İleri

## Step: devices
portal-devices-title = Cihazlarınız
portal-devices-heading = Her cihaz için ne yapıldı?
portal-no-units-form = Şu anda onaylamanız gereken cihaz yok. Listede olmayan bir cihazı aşağıda bildirebilirsiniz.
portal-chain-first = Cihazları başkalarına devrettiniz mi?
portal-chain-first-text = Alıcıları girin. Bu cihazlar artık alıcılarda sayılır ve burada onlar için bilgi vermeniz gerekmez.
portal-choice-done = Tamamlandı
portal-said-done-hint = Talimatların tüm adımları uygulandı
portal-choice-later = Henüz değil
portal-choice-not-here = Burada değil
portal-choice-not-here-hint = Bu cihazı kuruluşumuzda bulamıyoruz
portal-choice-passed-on = Devredildi
portal-choice-scrapped = Hurdaya ayrıldı
portal-choice-cannot = Yapılamıyor
portal-choice-cannot-hint = Adımları uygulayamıyoruz
portal-when = Ne zaman?
portal-until = En geç ne zaman?
portal-to = Kime? Kuruluşun adı ve adresi
portal-why = Engel nedir?
portal-why-hint = Teknik destek sizinle iletişime geçecek.
portal-serial-read = Tip etiketindeki seri numarası
portal-serial-read-hint = Kayıtlarımızda eksik
portal-rest = Yukarıda bilgi vermediğiniz tüm cihazlar
portal-rest-each = Her biri için ayrı yanıt veriyorum
portal-rest-done = Diğerlerinin tümü tamamlandı
portal-extra-heading = Bu listede bir cihaz eksik
portal-extra = Tip etiketinde yazdığı şekliyle seri numarası
portal-extra-hint = Etkilenip etkilenmediğini kontrol eder ve sizinle iletişime geçeriz. Birden fazlaysa her satıra bir tane yazın.

## Step: questions
portal-questions-title = Bildirimle ilgili sorular
portal-questions-heading = Bu ifadeler doğru mu?
portal-questions-hint = “Hayır” geçerli bir yanıttır. Bu durumda sizinle iletişime geçeriz.
portal-questions-tick = Sizin için geçerli olanları işaretleyin.
portal-not-ticked = işaretlenmedi
portal-derived = Her cihaz için verdiğiniz bilgilerden çıkarılmıştır
portal-chain = Dağıtıcılar ve ithalatçılar
portal-chain-question = Cihazların dağıtıcısı veya ithalatçısı mısınız?
portal-chain-not-applicable = Bizim için geçerli değil
portal-chain-not-applicable-hint = Cihazları kendimiz kullanıyoruz
portal-chain-applies = Evet, dağıtıcı veya ithalatçıyız
portal-informed-on = Tarih
portal-next-check = Sonraki: yanıtlarınızı kontrol edin

## Step: confirm
portal-check-title = Kontrol edin ve onaylayın
portal-check-heading = Her şey doğru mu?
portal-missing = { $count ->
    [one] Bir yanıt hâlâ eksik
   *[other] { $count } yanıt hâlâ eksik
}
portal-check-correction = Daha önce yanıt verdiniz. Yeniden gönderirseniz son yanıtınız düzeltilir; eski yanıt okunabilir kalır.
portal-unknown-serials = Kuruluşunuzdaki diğer seri numaraları
portal-said-nothing = Henüz bilgi verilmedi
portal-said-done = Tamamlandı
portal-said-done-on = { $date } tarihinde tamamlandı
portal-said-later = Henüz değil
portal-said-later-on = Henüz değil, en geç { $date }
portal-said-not-here = Burada değil
portal-said-passed-on = Devredildi: { $to }
portal-said-scrapped = Hurdaya ayrıldı
portal-said-scrapped-on = { $date } tarihinde hurdaya ayrıldı
portal-said-cannot = Yapılamıyor: { $why }
portal-sign-heading = Bunu kim onaylıyor?
portal-sign-name = Ad ve soyad
portal-sign-title = Unvan veya görev
portal-sign-date = Tarih
portal-sign-hint = Göndererek bu beyanlarda bulunmuş olursunuz. Beyanları daha sonra düzeltebilirsiniz; önceki sürüm saklanır.
portal-sign = Yanıtlarınızı gönderin
portal-earlier = Şimdiye kadarki yanıtlarınız

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Bir yanıt seçin.
portal-wrong-yes-no = Evet veya hayır seçin.
portal-wrong-date = Bu tarih okunamıyor. Gün, ay, yıl olarak yazın, örneğin 10.12.2026.
portal-wrong-date-missing = Tarih eksik.
portal-wrong-quantity = Lütfen cihaz sayısını tam sayı olarak belirtin.
portal-wrong-to = Kuruluşun adını ve adresini yazın.
portal-wrong-why = Nedeni yazın. Bir cümle yeterlidir.
portal-wrong-name = Ad eksik.
portal-wrong-changed = Bu sayfa gösterildikten sonra yanıtlar değişti. Lütfen yanıtları bir kez daha kontrol edin.
portal-wrong-units = En az bir cihaz seçin.
portal-wrong-email = Bu bir e-posta adresi değil.
portal-wrong-nothing = Henüz hiçbir bilgi verilmedi.

## Receipt
portal-receipt-title = Alındı belgesi { $number }
portal-receipt-heading = Yanıtlarınız alındı
portal-receipt-corrected = Bu yanıt düzeltildi
portal-receipt-newer = Daha yeni yanıta gidin: { $number }
portal-receipt-number = Alındı belgenizin numarası
portal-receipt-phone = Telefonda bu numara yeterlidir.
portal-receipt-at = Alındığı zaman
portal-receipt-by = Onaylayan
portal-receipt-site = Kuruluş
portal-receipt-corrects = Düzeltilen yanıt
portal-receipt-place = Kayıt günlüğündeki sırası
portal-receipt-index = Kayıt { $index }
portal-receipt-sealed = { $size } kaydı kapsayan imzalı denetim noktasına dâhil
portal-receipt-pending = Şu anda veriliyor. Yanıtlarınız şimdiden güvende.
portal-receipt-again = Yeniden bakın
portal-receipt-digest = Kaydın özet değeri (SHA-256)
portal-receipt-print = { $reference } portalında, dosyanıza koymanız için oluşturuldu. Sorularınız için: { $address }
portal-receipt-next = Bundan sonra ne olacak
portal-receipt-queried = Bir görevli yanıtınızı okur ve açıklığa kavuşturulması gereken bir şey varsa sizinle iletişime geçer.
portal-receipt-open = Henüz tamamlanmadı:
portal-receipt-copy = Bizde kayıtlı e-posta adresinize bir onay gönderilir.
portal-receipt-how-print = Bu sayfayı dosyalamak için tarayıcınızın yazdırma işlevini kullanın.
portal-receipt-proof = Kayıt ve özet değeri ile bu yanıtın günlükte değişmeden durduğu daha sonra kanıtlanabilir.

## Handing a part on
portal-hand-title = Yanıtın bir bölümünü devredin
portal-hand-heading = Yanıtın bir bölümünü kim üstlenecek?
portal-hand-text = Kişi kendine ait bir bağlantı alır. Bağlantı yalnızca seçtiğiniz cihazları ve kimin devrettiğini gösterir. Genel bakış sizde kalır.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Kişinin e-posta adresi
portal-hand-from = Adınız
portal-hand-from-hint = E-postada yer alır.
portal-hand-send = Bağlantıyı gönderin
portal-hand-already = Daha önce devredilenler
portal-hand-said = { $said } / { $count } yanıtlandı

## Naming the right person
portal-contact-title = Doğru kişiyi bildirin
portal-contact-heading = Sorumlu kim?
portal-contact-text = Bildirim doğru kişiye ulaşmalıdır. O kişi yanıt verene kadar adresinizi koruruz.
portal-contact-what = Hangisi geçerli?
portal-contact-person = Kuruluşumuzda başka bir kişi sorumlu
portal-contact-name = Ad veya bölüm
portal-contact-email = E-posta adresi
portal-contact-email-hint = Bildirim bu adrese hemen gönderilir. Adres yoksa bir görevli aramaya devam eder.
portal-contact-site = Başka bir kuruluş sorumlu
portal-contact-site-name = Kuruluşun adı ve adresi
portal-contact-unknown = Kimin sorumlu olduğunu bilmiyorum
portal-contact-unknown-hint = Aramaya devam eder ve santralinizi ararız

## Reporting a suspicion
portal-intruder-reported = Bir şüphe daha önce bildirildi. Ekleme yapabilirsiniz.
portal-intruder-then = Ardından burada bildirin
portal-intruder-text = Bir cümle yeterlidir. Bildiriminiz hemen imalatçının iş listesinin ilk sırasına alınır. Her cihaz için vereceğiniz onayın yerine geçmez.
portal-intruder-seen = Ne fark ettiniz?
portal-intruder-unplugged = Kablo, bildirimde istendiği gibi yerinden çıkarıldı mı?
portal-intruder-reach = Size nasıl ulaşabiliriz?
portal-intruder-reach-hint = Telefon numarası, mümkünse gece de ulaşılabilen
portal-intruder-send = Şüpheyi bildirin
portal-intruder-law = Kuruluşunuzun, örneğin veri koruma veya ağ güvenliği konusunda kısa süreli kendi bildirim yükümlülükleri olabilir. Kuruluşunuzdaki sorumlulara danışın.

## Recipients of a distributor or importer
portal-recipients-title = Alıcılarınızı girin
portal-recipients-heading = Cihazları kime devrettiniz?
portal-recipients-text = Her alıcı bildirimi kendi dilinde alır ve kendisi yanıt verir.
portal-recipients-free = Alıcısı olmayan: { $total } cihazdan { $free } cihaz.
portal-recipients-free-list = Alıcısı olmayan seri numaraları
portal-named = { $count ->
    [one] 1 alıcı bildirildi
   *[other] { $count } alıcı bildirildi
}
portal-state = Durum
portal-state-waiting = bilgilendiriliyor
portal-state-told = bilgilendirildi
portal-state-read = okundu
portal-state-answered = yanıtlandı
portal-recipients-complete-said = Listenin tam olduğunu bildirdiniz.
portal-preview = { $count ->
    [one] 1 alıcı bilgilendirilebilir
   *[other] { $count } alıcı bilgilendirilebilir
}
portal-preview-text = Henüz hiçbir şey gönderilmedi. Liste doğruysa aşağıdaki düğmeyle alıcıları bilgilendirin.
portal-recipients-rows = Alıcıları girin
portal-recipient = Alıcı { $count }
portal-recipient-name = Kuruluş
portal-recipient-street = Sokak
portal-recipient-postcode = Posta kodu
portal-recipient-city = Şehir
portal-recipient-country = Ülke
portal-recipient-country-hint = Adı veya kodu, örneğin DE
portal-recipient-email = E-posta adresi
portal-recipient-serials = Seri numaraları
portal-recipient-serials-hint = Birden fazlaysa virgülle ayırın
portal-recipients-more = Daha fazla satır gösterin. Bu sayfadaki bilgiler aktarılmaz
portal-recipients-paste = Veya bir tablo yapıştırın
portal-paste = Tablonuzdan kopyalayıp buraya yapıştırın
portal-paste-hint = Her alıcı için bir satır: kuruluş; sokak; posta kodu; şehir; ülke; e-posta; seri numarası, seri numarası
portal-recipients-complete = Listem bununla tamamdır
portal-recipients-check = Girişleri kontrol edin
portal-recipients-tell = Alıcıları bilgilendirin
portal-recipients-later = Diğer alıcıları daha sonra girebilirsiniz.
portal-line-row = Alıcı { $line }: { $text }
portal-line-pasted = Yapıştırılan satır { $line }: { $text }
portal-line-none = En az bir alıcı girin.
portal-line-name = Kuruluş eksik.
portal-line-city = Şehir eksik.
portal-line-country = Bu ülkeyi bilmiyoruz: “{ $about }”. Adını veya iki harfli kodunu yazın.
portal-line-email = Bu bir e-posta adresi değil: “{ $about }”.
portal-line-serial = Bu seri numarası listenizde yok: { $about }.
portal-line-twice = Bu seri numarası iki kez yazılmış: { $about }.
portal-line-units = Seri numaraları eksik.

## Is this genuine?
portal-genuine-heading = Bu bildirim gerçek mi?
portal-genuine-text = Bunu anlamanın üç yolu var. Biri yeterlidir.
portal-genuine-ask = Sorun.
portal-genuine-ask-text = İmalatçıdaki ilgili kişiyi e-postadaki numaradan değil, önceden bildiğiniz bir numaradan arayın veya { $website } üzerinden ulaşın. { $reference } referansını belirtin.
portal-genuine-compare = Karşılaştırın.
portal-genuine-compare-text = PDF dosyasının her sayfasında her iki numara da bulunur: { $reference } ve { $document }.
portal-genuine-digest = Yeniden hesaplayın.
portal-genuine-digest-text = BT biriminiz dosyanın özet değerini bu listeyle karşılaştırabilir. İmzalananlar tam olarak bu dosyalardır.
portal-genuine-maker = İmalatçı
portal-genuine-numbers = Numaralar
portal-genuine-link = Bağlantınız hakkında
portal-genuine-link-text = Bağlantı yalnızca kuruluşunuz ve bu bildirim için geçerlidir. Bağlantıya sahip olan kişi kuruluşunuz adına yanıt verebilir; bağlantıyı başkasına iletmeyin, bölümleri “Yanıtın bir bölümünü devredin” üzerinden devredin. İmalatçı bağlantıyı her zaman geri çekebilir ve size yenisini gönderebilir.
portal-genuine-never = Sizden hiçbir zaman parola veya banka bilgisi istemeyiz.

## After an act
portal-done-now = Şimdi bunu yapın
portal-done-hand = Bağlantı yolda
portal-done-hand-text = Bağlantı, verdiğiniz adrese gönderilir. Kişinin bildirdikleri formunuzda görünür.
portal-done-contact = Teşekkür ederiz. Verdiğiniz bilgi kaydedildi
portal-done-contact-text = E-posta adresi verdiyseniz bildirim o adrese gönderilir. Aksi hâlde bir görevli doğru kişiyi arar. Bağlantınız geçerli kalır.
portal-done-intruder = Bildiriminiz alındı
portal-done-intruder-text = Bildiriminiz artık imalatçının iş listesinin ilk sırasında. Harekete geçmek için yanıt beklemeyin.
portal-done-recipients = Listeniz alındı
portal-done-recipients-text = Bildirdiğiniz alıcılara bildirim şimdi gönderilir. Alıcıların durumu, alıcılarınızın sayfasında yer alır.

## The notice as data
portal-data = Kendi sistemleriniz için veri olarak
portal-data-text = PDF ile aynı sürüm. Sisteminiz verileri okuyabilir ve bunlarla yanıt verebilir.
portal-data-products = Etkilenen ürünler
portal-data-units = Seri numaralarınız
portal-data-notice = Makineler için bildirim (JSON)

## Checking a file
portal-genuine-file-heading = Bir dosyayı kontrol edin
portal-genuine-file-text = Aldığınız PDF dosyasını seçin. Dosya saklanmaz.
portal-genuine-file = PDF dosyası
portal-genuine-file-send = Kontrol edin
portal-genuine-offline = Ağ olmadan: dosya adıyla birlikte “fieldaction genuine” veya “fieldcheck genuine”.
portal-genuine-yes = Gerçek: { $reference }, revizyon { $revision }, { $date } tarihinde { $maker } tarafından mühürlendi.
portal-genuine-filled = Gerçek. Mühürlendikten sonra yalnızca form alanları dolduruldu.
portal-genuine-not = Gerçek değil: { $why }
portal-genuine-stamp = Zaman damgası: { $moment }, veren { $authority }. Bu hizmetin kime ait olduğu denetlenmedi.
portal-genuine-key = Bu mührün anahtarının parmak izi
portal-genuine-key-compare = Mektubunuzda yazılı parmak iziyle aynı olmalıdır.
genuine-no-pdf = Dosya okunabilir bir PDF değil.
genuine-no-seal = Dosyada mühür yok.
genuine-changed = Dosya mühürlendikten sonra değiştirilmiş.
genuine-added = Dosyaya mühürlendikten sonra ekleme yapılmış.
genuine-foreign-key = Mühür başka bir anahtarla oluşturulmuş.
genuine-broken = Mühür okunamıyor.

# The page for files of answers.
portal-upload-way = Yanıt dosyası yükle
portal-upload-title = Yanıtları yükle
portal-upload-lead = Bize seri numaralarını ve her cihaza ne olduğunu içeren bir dosya verin. Neyin okunduğunu görür, kontrol eder ve imzalarsınız. Bundan önce hiçbir şey kaydedilmez.
portal-upload-label = Dosya
portal-upload-hint = Seri numarası ve durum sütunları olan XLSX veya CSV ya da makine yanıtı (JSON)
portal-upload-own = Kendi tablomuzu doldurabilirsiniz:
portal-upload-send = Dosyayı oku
portal-upload-none = Önce bir dosya seçin.
portal-upload-unreadable = Bu dosya okunamıyor.
portal-upload-empty = Bu dosya hiçbir cihaz hakkında bir şey söylemiyor.
portal-upload-foreign = Bu dosya başka bir bildirime veya başka bir alıcıya ait. İçinden hiçbir şey alınmadı.
portal-upload-result = Okunanlar
portal-upload-counts = Okunan: { $taken } · Kontrol edilecek: { $held } · Atlanan: { $refused }
portal-upload-row = Satır { $row }
portal-upload-next = Kontrol et ve devam et
portal-upload-kept = Okunanlar formda yer alıyor. Orada kontrol edin, tamamlayın ve imzalayın.
portal-upload-unknown = Listemizde yok; ek cihaz olarak bildirilecek.
portal-upload-number = Seri numarası kesin olarak okunamıyor. Cihaza bakın.
portal-upload-said = Cihaza ne olduğu açık değil. Kendiniz seçin.
portal-upload-date = Tarih açık değil ve atlandı.
portal-upload-cell = Hücrede formül var veya hücre birleştirilmiş. Değeri kontrol edin.
portal-upload-twice = Bu seri numarası birden fazla kez geçiyor.
portal-upload-missing = Kime veya neden eksik.
portal-upload-which = Hangi cihazın kastedildiği açık değil.
portal-upload-comment = Bir açıklama var; alınmadı.
portal-upload-other = Burada bir şey okunamadı ve atlandı.
## Passing on: roles, a list as a file, sites by number only
portal-role = Kuruluş cihazlarla ne yapıyor?
portal-role-uses = Kullanıyor
portal-role-passes = Başkalarına veriyor ve kendi alıcılarını bildiriyor
portal-list-heading = Ya da bir dosya verin
portal-list-text = Her cihaz için bir satır, şablonun sütunlarıyla, CSV veya XLSX olarak. Alınabilenler sonra yukarıdaki alanda durur; henüz kimse bilgilendirilmez.
portal-list-file = Liste (CSV veya XLSX)
portal-list-template = Şablon
portal-list-read = Dosyayı oku
portal-list-counts = { $rows } satır: { $taken } alındı, { $held } düzeltilecek, { $refused } kullanılamaz
portal-line-list = Satır { $line }: { $text }
portal-line-role = Bu rolü bilmiyoruz: “{ $about }”.
portal-line-circle = Bu adres zincirde sizin üstünüzde: { $about }.
portal-line-many = Bir liste daha fazla alıcı almaz: { $about }.
portal-line-unreadable = Bu okunamıyor: “{ $about }”.
portal-blind-title = Adlar sizde kalsın
portal-blind-text = Her yere bir numara verin. Biz numarayı, ülkeyi, dili ve seri numaralarını öğreniriz, hiçbir zaman ad veya adres öğrenmeyiz. Bildirimi siz iletirsiniz.
portal-blind-lines = Yerler
portal-blind-lines-hint = Her yer için bir satır: numara; ülke; dil; seri numarası, seri numarası. Numara en çok dört harf ve altı rakamdan oluşur, örneğin S-01
portal-blind-file = “fieldaction cascade seal” programının açık bölümü (JSON)
portal-blind-sealed = Mühürlü listeniz (isteğe bağlı)
portal-blind-sealed-hint = Sizin için saklarız. Onu yalnızca sizin anahtarınız açar.
portal-blind-declare = Yerleri bildir
portal-blind-named = Yerler: { $count }
portal-blind-site = Numara
portal-blind-link = Yer için bağlantı
portal-blind-letter = Mektup (PDF)
portal-blind-zip = Tüm yerler için mektuplar, bağlantılar ve imzalı bildirimler (ZIP)
portal-blind-told = Bildirimi bu yerlere ilettim
portal-blind-kept = Mühürlü listeniz
portal-blind-root = Taahhütlerinizin kökü
portal-line-site = Bu, bir yer için boş numara değil: “{ $about }”.
portal-line-public = Bu, bir listenin açık bölümü değil: “{ $about }”.
portal-line-unsealed = Bu dosya mühürlü değil: “{ $about }”.
portal-sign-optional = İsteğe bağlı. İmalatçı kim olduğunuzu bilmiyor.
