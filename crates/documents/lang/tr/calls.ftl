### What a caller says in the name of the maker, Turkish.

call-introduction = İyi günler. { $maker } adına arıyorum.
call-ask-person = { $contact } ile görüşebilir miyim?
call-ask-anyone = Bu cihazlardan sorumlu kişiyle görüşebilir miyim?
call-about = { $maker } tarafından size gönderilen, { $reference } numaralı “{ $title }” hakkında arıyorum. Sizdeki ilgili cihaz sayısı: { $count }.
call-ask-receipt = Bunu aldınız mı ve alındığını onayladığınızı kaydedebilir miyim?
call-ask-unit = { $serial } seri numaralı cihaza ne oldu? Önlemler uygulandı mı, hangi gün?
call-where-link = Kendiniz de yanıtlayabilirsiniz: bağlantı e-postamızda ve mektubumuzda kare kodun yanında yer alır.
call-ask-mail = Hangi e-posta adresine yeniden gönderebiliriz?
call-ask-right = Doğru kişi kim ve ona nasıl ulaşabiliriz?
call-message = Bu, { $maker } tarafından { $reference } numaralı “{ $title }” hakkında bırakılan bir mesajdır. Lütfen e-postamızdaki veya mektubumuzdaki bağlantı üzerinden yanıtlayın. Yeniden arayacağız.
call-close = Zaman ayırdığınız için teşekkür ederim. Sorularınız için { $address } adresine yazabilirsiniz.
