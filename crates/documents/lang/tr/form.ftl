### Frame words of the verification form and of the cover letter, Turkish.

## Form
form-title = Doğrulama formu { $reference }
form-title-recall = Yanıt formu { $reference }
form-heading = Doğrulama formu
form-heading-recall = Yanıt formu
form-introduction-quality = Lütfen bu formla { $reference } numaralı kalite bildirimini aldığınızı ve önlemlerini uyguladığınızı onaylayın.
form-organisation = Kuruluşun adı
form-number = Bizdeki numaranız
form-person = Formu dolduran kişi
form-name = Ad soyad
form-person-title = Unvan veya görev
form-date = Tarih ({ $hint })
form-answers = Yanıtlarınız
form-yes = Evet
form-no = Hayır
form-unit-product = Cihaz
form-unit-serial = Seri numarası
form-unit-answer = Uygulandı
form-unit-write = lütfen yazın:
form-further = Kuruluşunuzdaki diğer seri numaraları
form-chain = Dağıtıcının veya ithalatçının yanıtları
form-chain-not-applicable = Bizim için geçerli değil
form-send = Formu { $address } adresine geri gönderin. Bu bilgileri form kullanmadan e-posta ile de iletebilirsiniz.

## Cover letter
letter-title = Ön yazı ve doğrulama formu { $reference }
letter-title-recall = Ön yazı ve yanıt formu { $reference }
letter-opening = { $count ->
    [0] Kayıtlarımıza göre etkilenen bir ürün aldınız. Saha güvenliği bildiriminin tamamı ektedir.
    [one] Kayıtlarımıza göre bu bildirim kuruluşunuzdaki 1 cihazı ilgilendirmektedir. Saha güvenliği bildiriminin tamamı ektedir.
   *[other] Kayıtlarımıza göre bu bildirim kuruluşunuzdaki { $count } cihazı ilgilendirmektedir. Saha güvenliği bildiriminin tamamı ektedir.
}
letter-opening-quality = { $count ->
    [0] Kayıtlarımıza göre etkilenen bir ürün aldınız. Kalite bildiriminin tamamı ektedir.
    [one] Kayıtlarımıza göre bu bildirim kuruluşunuzdaki 1 cihazı ilgilendirmektedir. Kalite bildiriminin tamamı ektedir.
   *[other] Kayıtlarımıza göre bu bildirim kuruluşunuzdaki { $count } cihazı ilgilendirmektedir. Kalite bildiriminin tamamı ektedir.
}
letter-opening-recall = { $count ->
    [0] Kayıtlarımıza göre etkilenen bir ürün aldınız. Geri çağırma mektubunun tamamı ektedir.
    [one] Kayıtlarımıza göre bu bildirim kuruluşunuzdaki 1 cihazı ilgilendirmektedir. Geri çağırma mektubunun tamamı ektedir.
   *[other] Kayıtlarımıza göre bu bildirim kuruluşunuzdaki { $count } cihazı ilgilendirmektedir. Geri çağırma mektubunun tamamı ektedir.
}
letter-step-read = Saha güvenliği bildirimini okuyun. Bildirimi cihazlarla çalışan herkese iletin.
letter-step-read-quality = Kalite bildirimini okuyun. Bildirimi cihazlarla çalışan herkese iletin.
letter-step-read-recall = Geri çağırma mektubunu okuyun. Mektubu cihazlarla çalışan herkese iletin.
letter-step-measures = Önlemleri uygulayın: { $address }
letter-step-answer = Her seri numarası için çevrim içi olarak veya formla yanıt verin.
letter-online = Çevrim içi yanıt, hesap gerekmez
letter-code = Telefon için kısa kod:
letter-paper = Form veya e-posta ile yanıt
letter-paper-text = Doldurduğunuz formu veya seri numaralarını içeren bir e-postayı { $address } adresine gönderin.
letter-units = Kuruluşunuzdaki etkilenen cihazlar
letter-standing = Durum
letter-standing-affected = etkilenmiş
letter-standing-possibly = etkilenmiş olabilir
letter-change = Revizyon { $revision } sonrası
letter-change-new = yeni
letter-change-same = değişmedi
letter-change-gone = artık etkilenmiyor
letter-serial-unknown = bilinmiyor
letter-chain = Bu cihazları dağıtıcı veya ithalatçı olarak aldınız. Lütfen alıcıları portalda bildirin veya bu bildirimi gecikmeksizin alıcılara iletin ve dağıtıcılar ile ithalatçılar için ayrılan bölümü doldurun.
letter-wrong = İlgili kişi siz değil misiniz?
letter-genuine = Bu mektup gerçek mi?
letter-genuine-text = Her sayfada { $reference } ve { $document } numaraları bulunur. Şüphe duyarsanız önceden bildiğiniz bir yoldan, örneğin { $website } üzerinden sorun. Hiç kimse sizden parola istemez.
letter-wrong-text = Lütfen doğru kişiyi portalda veya { $address } adresine e-posta ile bize bildirin. O zamana kadar bu bildirimin muhatabı siz olmaya devam edersiniz.
letter-check = fieldcheck şu parmak izini göstermelidir: { $fingerprint }; her seri numarasının altında sınama değeri (challenge) yer alır.

## Form: the code on each page, and what may be entered beside yes and no
form-code = Bu kod, formun kime ait olduğunu gösterir. Lütfen boş bırakın.
form-scan = Veya bu kodu telefonla okutun.
form-department = Bölüm
form-account = Müşteri numarası
form-address = Adres
form-shipping-address = Teslimat adresi (farklıysa)
form-phone = Telefon
form-email = E-posta
form-signature = İmza
form-quantity = Adet
form-comment = Açıklama
form-on = Tarih
form-deadline = Lütfen bu formu { $day } tarihine kadar geri gönderin.
form-disposition = Yapılan işlem
form-disposition-done = tamamlandı
form-disposition-not-yet = henüz değil
form-disposition-not-here = burada değil
form-disposition-never-had = hiç bulunmadı
form-disposition-passed-on = devredildi
form-disposition-scrapped = hurdaya ayrıldı
form-disposition-cannot = yapılamıyor
form-continued = Devamı
form-page-of = Form, sayfa { $page } / { $pages }

## Statements of the customer
statement-receipt = Bu bildirimi aldığımı, okuduğumu ve anladığımı onaylıyorum.
statement-actions = Bildirimde istenen tüm önlemleri uyguladım.
statement-users = Bilgiler ve önlemler ilgili tüm kullanıcılara duyuruldu; önlemler uygulandı.
statement-returned = Etkilenen cihazları iade ettim.
statement-destroyed = Etkilenen cihazları imha ettim.
statement-none-to-return = İade veya imha edilecek etkilenen cihaz yok.
statement-other = Başka bir işlem yaptım (lütfen açıklayın).
statement-no-devices = Etkilenen cihazım yok.
statement-query = Bir sorum var, lütfen benimle iletişime geçin.
statement-adverse = Cihazlarla bağlantılı olumsuz olaylar meydana geldi (lütfen açıklayın).

## Statements of the distributor or importer
statement-stock = Stokumu kontrol ettim ve etkilenen cihazları ayırdım.
statement-identified = Cihazları almış veya almış olabilecek müşterileri belirledim.
statement-list = Bu müşterilerin listesini ekledim.
statement-informed = Belirlenen müşterileri bilgilendirdim.
statement-confirmed = Belirlenen tüm müşterilerden onay aldım.
statement-neither = Ne benim ne de müşterilerimin stokunda etkilenen cihaz var.
statement-importer = Cihazların ithalatçısıyım.

## Statements of the importer, of the authorised representative
statement-importer-register = İthalatçı olarak bu işlemi şikâyet, uygun olmayan cihaz, geri çağırma ve piyasadan çekme kaydıma işledim.
statement-importer-informed = İthalatçı olarak etkilenen cihazlar hakkında bildiklerimi imalatçıya ve yetkili temsilcisine bildirdim.
statement-representative = İmalatçının yetkili temsilcisiyim.
statement-representative-cooperates = Yetkili temsilci olarak bu işlemde yetkili makamlarla iş birliği yapıyor ve belgeleri onlar için hazır tutuyorum.
