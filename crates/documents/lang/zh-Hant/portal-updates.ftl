### Updates of a notice in the portal: the way on from an old link, and earlier answers, Chinese (traditional).

portal-newer = 本通知有較新的版本：第{ $revision }版，{ $date }
portal-newer-text = 請以較新的版本為準。此處的回覆仍保留在紀錄中。
portal-newer-open = 開啟第{ $revision }版
portal-newer-part = 連結在貴單位的主要聯絡人處。
portal-newer-sent = 連結已隨較新的版本寄送給貴單位。
portal-newer-supplier = 您將從器材的供應者收到它。在此之前，以此處內容為準。
portal-newer-not = 它不涉及貴單位的器材。此處的內容以及您在此處的回覆繼續有效。
portal-before = 針對第{ $revision }版，{ $date }：{ $said }
portal-before-by = 針對第{ $revision }版，{ $date }，{ $name }：{ $said }
portal-before-heading = 您先前已回覆過
portal-before-text = 您對先前版本的回覆顯示在各台器材旁。重新簽署後，才作為對本版本的回覆。
portal-before-button = 與先前相同
