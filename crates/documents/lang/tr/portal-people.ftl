### Words of the portal for several people at one site, Türkçe: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Hiç bizde olmadı
portal-choice-never-had-hint = Bu cihaz kuruluşumuzda hiç bulunmadı

## Answers so far
portal-answer-change = { $about }: { $now } (önce: { $before })
portal-answer-part = { $name }, { $to } için verilen bağlantıyla
portal-answer-typed = { $name }, üretici tarafından girildi
portal-unit-newer = Yeniden yanıtlandı: { $moment }

## Parts handed on
portal-hand-withdraw = Bağlantıyı geri çek
portal-hand-withdrawn = Geri çekildi: { $moment }
portal-hand-answer = Yanıt { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Birden çok cihaz
portal-many-text = Seri numaralarını yapıştırın veya tarayın ya da bir dosya seçin. Bir şey alınmadan önce listeyi görürsünüz.
portal-many-paste = Seri numaraları, her satırda bir tane
portal-many-file = Veya bir dosya (CSV, XLSX)
portal-many-answer = Hepsi için yanıt
portal-many-preview = Listeyi denetle
portal-many-take = Forma al
portal-many-sum = Satır: { $rows }. Alınan: { $taken }, denetlenecek: { $held }, alınmayan: { $refused }
portal-many-taken = alınıyor
portal-many-unknown = listenizde yok; etkilenip etkilenmediğini denetliyoruz
portal-many-ambiguous = iki cihaz bu numarayı taşıyor; lütfen formda yanıtlayın
portal-many-twice = listede daha önce var
portal-many-unclear = seri numarası olarak okunamıyor
portal-many-other = size verilen bölümde yok

## Who has read
portal-users-heading = Bildirimi kimler okudu
portal-users-text = Bu bağlantıyı cihaz kullanıcılarına verin. Onunla yalnızca okunabilir ve onaylanabilir.
portal-users-count = Kendisi onaylayan: { $count }
portal-users-stated = { $name } bildirdi: { $number }
portal-users-list = Tümünü göster
portal-users-own = Kendiniz için onaylayın
portal-users-confirm = Bildirimi okudum ve anladım
portal-users-or = Veya kaç kullanıcının size onayladığını bildirin
portal-users-number = Kullanıcı sayısı
portal-done-users = Kaydedildi
portal-done-users-text = Teşekkürler. Bu sayfayı kapatabilirsiniz.

## Questions and files
portal-talk-heading = Üreticiye sorular
portal-talk-text = Soru ve yanıt burada kalır. Yanıt gelince e-postayla bildiririz.
portal-talk-question = Sorunuz
portal-talk-new = Üretici size yanıt verdi
portal-files-add = Dosya ekle
portal-files-hint = PDF, resim, tablo veya metin. En çok 5 dosya, her biri 10 MB.
portal-file-infected = Zararlı kod bulundu. Dosya ayrı saklanır ve kimseye gösterilmez.
portal-file-held = Bu dosya henüz denetlenemedi. O zamana kadar bekletilir.

## What does not fit
portal-wrong-elsewhere = Bu arada başka biri buraya başka bir yanıt kaydetti. Sizinki henüz kaydedilmedi. Onun yerine geçmesi için yeniden kaydedin.
portal-wrong-text = Lütfen bir şey yazın, en çok 8.000 karakter.
portal-wrong-persons = Kişi sayısını tam sayı olarak verin.
portal-wrong-file-missing = Bir dosya seçin veya bir şey yazın.
portal-wrong-file-format = Bu tür dosya alınmıyor.
portal-wrong-file-large = Dosya veya liste çok büyük.
portal-wrong-file-many = Çok fazla dosya.

## Privacy
portal-privacy = Hakkınızda neyi neden saklıyoruz
portal-privacy-what = Neyi saklıyoruz
portal-privacy-what-text = İlgili kişilerin adı, görevi, adresi, e-postası ve telefonu ile bize bildirdikleriniz: yanıtlar, sorular, dosyalar.
portal-privacy-why = Neden
portal-privacy-why-text = Güvenlik bildiriminin size ulaşması ve herkese ulaşıldığının kanıtlanabilmesi için. Üretici buna yasayla yükümlüdür ((AB) 2017/745 ve 2017/746 sayılı Tüzükler; GDPR md. 6(1)(c)).
portal-privacy-why-text-quality = Kalite bildiriminin size ulaşması ve herkese ulaşıldığının kanıtlanabilmesi için. Üreticinin bunda meşru menfaati vardır (GDPR md. 6(1)(f)).
portal-privacy-why-text-recall = Geri çağırma mektubunun size ulaşması ve herkese ulaşıldığının kanıtlanabilmesi için. Geri çağırma kuralları bunu üreticiden istemektedir (21 CFR 7.42 ve 7.49; 21 CFR Part 806).
portal-privacy-who = Kim görür
portal-privacy-who-text = Üreticinin bu bildirim üzerinde çalışan personeli, onun için çalışan çağrı merkezleri ve bunu isteyen makamlar.
portal-privacy-long = Ne kadar süre
portal-privacy-long-text = Yasa kayıtları istediği sürece, kural olarak son cihazın piyasaya sunulmasından sonra on yıl. Ardından verileriniz silinir. Kanıtlarda ad bulunmaz.
portal-privacy-rights = Haklarınız
portal-privacy-rights-text = Verilerinizin bir kopyasını isteyebilir, hataları düzelttirebilir ve bir veri koruma makamına şikâyette bulunabilirsiniz. Saklama yükümlülüğü sürdükçe veriler silinemez.
portal-privacy-contact = İletişim
portal-privacy-contact-text = Üreticiye bildiriminizdeki adresten yazın.
