### Words of the portal for several people at one site, 한국어: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = 보유한 적 없음
portal-choice-never-had-hint = 이 기기는 저희 기관에 있었던 적이 없습니다

## Answers so far
portal-answer-change = { $about }: { $now } (이전: { $before })
portal-answer-part = { $name }, { $to }에게 보낸 링크로
portal-answer-typed = { $name }, 제조업체가 입력
portal-unit-newer = { $moment }에 새로 답변됨

## Parts handed on
portal-hand-withdraw = 링크 철회
portal-hand-withdrawn = { $moment }에 철회됨
portal-hand-answer = 답변 { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = 여러 기기를 한꺼번에
portal-many-text = 일련번호를 붙여 넣거나 스캔하거나 파일을 선택하십시오. 가져오기 전에 목록을 볼 수 있습니다.
portal-many-paste = 일련번호, 한 줄에 하나
portal-many-file = 또는 파일(CSV, XLSX)
portal-many-answer = 모두에 대한 답변
portal-many-preview = 목록 확인
portal-many-take = 양식으로 가져오기
portal-many-sum = 행: { $rows }. 가져옴: { $taken }, 확인 필요: { $held }, 가져오지 않음: { $refused }
portal-many-taken = 가져옵니다
portal-many-unknown = 목록에 없습니다. 해당 여부를 확인합니다
portal-many-ambiguous = 이 번호의 기기가 두 대입니다. 양식에서 답변하십시오
portal-many-twice = 목록에 이미 있습니다
portal-many-unclear = 일련번호로 읽을 수 없습니다
portal-many-other = 전달받은 부분에 없습니다

## Who has read
portal-users-heading = 통지를 읽은 사람
portal-users-text = 이 링크를 기기 사용자에게 전달하십시오. 읽기와 확인만 할 수 있습니다.
portal-users-count = 본인 확인: { $count }
portal-users-stated = { $name } 진술: { $number }
portal-users-list = 모두 보기
portal-users-own = 본인 확인하기
portal-users-confirm = 통지를 읽고 이해했습니다
portal-users-or = 또는 확인한 사용자 수를 입력
portal-users-number = 사용자 수
portal-done-users = 기록되었습니다
portal-done-users-text = 감사합니다. 이 페이지를 닫아도 됩니다.

## Questions and files
portal-talk-heading = 제조업체에 질문
portal-talk-text = 질문과 답변은 여기에 남습니다. 답변이 있으면 이메일로 알려 드립니다.
portal-talk-question = 질문
portal-talk-new = 제조업체가 답변했습니다
portal-files-add = 파일 추가
portal-files-hint = PDF, 그림, 표 또는 텍스트. 최대 5개, 각 10 MB.
portal-file-infected = 악성 코드가 발견되었습니다. 파일은 따로 보관되며 아무에게도 표시되지 않습니다.
portal-file-held = 이 파일은 아직 검사하지 못했습니다. 그때까지 보류됩니다.

## What does not fit
portal-wrong-elsewhere = 그사이 다른 사람이 여기에 다른 답변을 저장했습니다. 귀하의 답변은 아직 저장되지 않았습니다. 바꾸려면 다시 저장하십시오.
portal-wrong-text = 내용을 입력하십시오. 최대 8,000자입니다.
portal-wrong-persons = 인원수를 정수로 입력하십시오.
portal-wrong-file-missing = 파일을 선택하거나 내용을 입력하십시오.
portal-wrong-file-format = 이 종류의 파일은 받지 않습니다.
portal-wrong-file-large = 파일이나 목록이 너무 큽니다.
portal-wrong-file-many = 파일이 너무 많습니다.

## Privacy
portal-privacy = 보관하는 정보와 이유
portal-privacy-what = 보관하는 정보
portal-privacy-what-text = 담당자의 이름, 직무, 주소, 이메일, 전화번호와 알려 주신 내용: 답변, 질문, 파일.
portal-privacy-why = 이유
portal-privacy-why-text = 안전 통지가 귀하께 전달되고 모두에게 전달되었음을 증명하기 위해서입니다. 제조업체는 법에 따라 그렇게 해야 합니다(규정 (EU) 2017/745 및 2017/746, GDPR 제6조 제1항 (c)).
portal-privacy-why-text-quality = 품질 안내문이 귀하께 전달되고 모두에게 전달되었음을 증명하기 위해서입니다. 제조업체는 이에 정당한 이익이 있습니다(GDPR 제6조 제1항 (f)).
portal-privacy-why-text-recall = 회수 통지문이 귀하께 전달되고 모두에게 전달되었음을 증명하기 위해서입니다. 회수에 관한 규정이 제조업체에 이를 요구합니다(21 CFR 7.42 및 7.49, 21 CFR Part 806).
portal-privacy-who = 누가 보는가
portal-privacy-who-text = 이 통지를 담당하는 제조업체 직원, 위탁 전화 센터, 요청하는 당국.
portal-privacy-long = 보관 기간
portal-privacy-long-text = 법이 기록을 요구하는 동안, 원칙적으로 마지막 기기가 시장에 출시된 후 10년입니다. 그 후 귀하의 정보는 삭제됩니다. 증명에는 이름이 없습니다.
portal-privacy-rights = 귀하의 권리
portal-privacy-rights-text = 정보의 사본을 요청하고, 오류를 정정하고, 개인정보 보호 당국에 이의를 제기할 수 있습니다. 보관 의무가 있는 동안에는 삭제할 수 없습니다.
portal-privacy-contact = 연락처
portal-privacy-contact-text = 통지에 있는 제조업체 주소로 연락하십시오.
