### Words of the portal for several people at one site, 繁體中文: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = 從未有過
portal-choice-never-had-hint = 此設備從未在本機構

## Answers so far
portal-answer-change = { $about }：{ $now }（之前：{ $before }）
portal-answer-part = { $name }，透過寄給 { $to } 的連結
portal-answer-typed = { $name }，由製造商登錄
portal-unit-newer = { $moment } 重新回覆

## Parts handed on
portal-hand-withdraw = 撤回連結
portal-hand-withdrawn = 已於 { $moment } 撤回
portal-hand-answer = 回覆 { $number }，{ $name }，{ $moment }

## Many devices
portal-many-heading = 一次填寫多台設備
portal-many-text = 請貼上或掃描序號，或選擇檔案。採用之前您會看到清單。
portal-many-paste = 序號，每行一個
portal-many-file = 或檔案（CSV、XLSX）
portal-many-answer = 對全部的回覆
portal-many-preview = 檢查清單
portal-many-take = 採用到表單
portal-many-sum = 列數：{ $rows }。採用：{ $taken }，待查核：{ $held }，不採用：{ $refused }
portal-many-taken = 將被採用
portal-many-unknown = 不在您的清單中；我們會查核是否受影響
portal-many-ambiguous = 兩台設備有此編號；請在表單中回覆
portal-many-twice = 清單中前面已有
portal-many-unclear = 無法作為序號讀取
portal-many-other = 不在交給您的部分中

## Who has read
portal-users-heading = 誰讀過通知
portal-users-text = 請把此連結交給設備的使用人員。用它只能閱讀和確認。
portal-users-count = 本人已確認：{ $count }
portal-users-stated = { $name } 說明：{ $number }
portal-users-list = 全部顯示
portal-users-own = 本人確認
portal-users-confirm = 我已閱讀並理解通知
portal-users-or = 或說明有多少使用人員已向您確認
portal-users-number = 使用人員人數
portal-done-users = 已記錄
portal-done-users-text = 謝謝。您可以關閉此頁。

## Questions and files
portal-talk-heading = 向製造商提問
portal-talk-text = 問題和回覆都保留在這裡。有回覆時，我們用電子郵件通知您。
portal-talk-question = 您的問題
portal-talk-new = 製造商已回覆您
portal-files-add = 加入檔案
portal-files-hint = PDF、圖片、表格或文字。最多5個檔案，每個10 MB。
portal-file-infected = 發現惡意程式碼。檔案單獨保存，不向任何人顯示。
portal-file-held = 此檔案尚未能檢查。在此之前暫時保留。

## What does not fit
portal-wrong-elsewhere = 其間有人在此儲存了另一回覆。您的回覆尚未儲存。再次儲存即可取代。
portal-wrong-text = 請寫些內容，最多8000字。
portal-wrong-persons = 請填寫整數人數。
portal-wrong-file-missing = 請選擇檔案或輸入內容。
portal-wrong-file-format = 不接受此類檔案。
portal-wrong-file-large = 檔案或清單過大。
portal-wrong-file-many = 檔案過多。

## Privacy
portal-privacy = 我們保存您的哪些資料及原因
portal-privacy-what = 我們保存什麼
portal-privacy-what-text = 聯絡人的姓名、職務、地址、電子郵件和電話，以及您告訴我們的內容：回覆、問題、檔案。
portal-privacy-why = 原因
portal-privacy-why-text = 為了讓安全通知送達您，並能證明已送達所有人。法律要求製造商這樣做（法規 (EU) 2017/745 和 2017/746；GDPR 第6條第1項(c)款）。
portal-privacy-why-text-quality = 為了讓品質通知送達您，並能證明已送達所有人。製造商對此有正當利益（GDPR 第6條第1項(f)款）。
portal-privacy-why-text-recall = 為了讓回收通知送達您，並能證明已送達所有人。回收規則要求製造商這樣做（21 CFR 7.42 和 7.49；21 CFR Part 806）。
portal-privacy-who = 誰能看到
portal-privacy-who-text = 處理本通知的製造商人員、受其委託的客服中心，以及提出要求的主管機關。
portal-privacy-long = 保存多久
portal-privacy-long-text = 法律要求保存紀錄的期間，一般為最後一台設備上市後十年。之後您的資料會被刪除。證明中不含姓名。
portal-privacy-rights = 您的權利
portal-privacy-rights-text = 您可以索取資料副本、要求更正錯誤，並向資料保護機關申訴。保存義務有效期間不能刪除資料。
portal-privacy-contact = 聯絡方式
portal-privacy-contact-text = 請按通知中的地址寫信給製造商。
