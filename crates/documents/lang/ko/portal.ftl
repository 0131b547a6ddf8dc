### Words of the consignee's portal, Korean. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = 진본 확인
portal-language = 언어:
portal-urgent = 긴급 현장 안전 통지문
portal-alarm = 무단 접근이 의심되십니까?
portal-alarm-what = 지금 하실 일
portal-alarm-title = 무단 접근 의심
portal-foot = 긴급 현장 안전 통지문 { $reference } ({ $document })
portal-foot-date = { $date }자
portal-foot-help = 문의:
portal-back = 개요로 돌아가기
portal-back-devices = 기기로 돌아가기
portal-back-questions = 질문으로 돌아가기
portal-to-start = 개요로
portal-to-form = 회신 양식으로
portal-save = 임시 저장
portal-send = 보내기
portal-change = 변경
portal-yes = 예
portal-no = 아니요
portal-yes-on = 예({ $date })
portal-which-units = 어느 기기입니까?
portal-date-hint = 연, 월, 일 순서. 예: 2026-12-10
portal-date-hint-known = 알고 있는 경우. 연, 월, 일 순서. 예: 2026-12-10

## Devices, as they are called everywhere
portal-units = { $count ->
   *[other] 귀 기관의 기기 { $count }대가 대상입니다
}
portal-your-units = 귀 기관의 기기
portal-show-units = 모든 기기 표시
portal-no-units = 현재 확인하실 기기가 없습니다
portal-serial = SN { $serial }
portal-serial-unknown = 일련번호를 알 수 없는 기기
portal-unit-about = { $name }, 카탈로그 번호 { $number }
portal-unit-number = 카탈로그 번호 { $number }, UDI-DI 해당 없음
portal-unit-numbers = 카탈로그 번호 { $number }, UDI-DI { $udi }
portal-unit-possibly = 당사 기록에 따르면 해당 가능성이 있습니다. 대상 기기로 취급해 주십시오.
portal-unit-handed = { $date }에 { $to } 님에게 회신을 넘겼습니다. 직접 회신하거나 비워 둘 수 있습니다.
portal-shown-since = { $moment }부터 증명됨
portal-shown-none = 아직 증빙 없음

## Overview
portal-handed = 이 링크는 { $date }에 { $who } 님이 보냈습니다.
portal-handed-units = { $count ->
   *[other] 기기 { $count }대가 대상입니다.
}
portal-three-steps = 세 단계
portal-step-read = 읽기
portal-step-read-small = 통지문, PDF로도 제공
portal-step-measures = 조치
portal-step-measures-small = 제조사의 지침
portal-step-confirm = 확인
portal-step-confirm-small = 일련번호별, 약 2분
portal-open = 미완료
portal-of = { $total }개 중 { $done }개
portal-said-so = 회신함
portal-confirmed = 확인함
portal-next-read = 다음: 읽기
portal-next-confirm = 다음: 확인
portal-next-receipt = 접수 확인서 보기
portal-draft = 입력한 내용이 저장되었습니다
portal-draft-text = 아직 보내지 않았습니다.
portal-draft-on = 회신 양식 계속 작성
portal-way-recipients = 귀사의 납품처를 입력하십시오. 저희가 대신 알립니다
portal-way-receipt = 최근 접수 확인서
portal-way-correct = 회신 정정
portal-way-hand = 회신 일부를 동료에게 넘기기
portal-way-handed = { $count ->
   *[other] { $count }건 넘김
}
portal-way-contact = 담당자가 아니십니까? 올바른 담당자를 알려 주십시오
portal-way-return = 담당자가 아니십니까? 링크를 보낸 분에게 알려 주십시오.

## Reading the notice
portal-read-title = 통지문 읽기
portal-text-language = 통지문의 언어: { $language }
portal-read-at = 읽은 시각: { $moment }
portal-read-hint = 이 페이지를 여는 것만으로는 확인으로 인정되지 않습니다. 이 버튼을 눌러야 통지문을 읽은 것으로 기록됩니다.
portal-read-button = 통지문을 읽었습니다
portal-instructions = 제조사의 지침 열기
portal-instructions-take = 다운로드
portal-instructions-taken = 다운로드 시각: { $moment }
portal-instructions-hint = 이 버튼을 누르면 파일을 다운로드한 것으로 기록됩니다.
portal-products = 대상 제품
portal-product = 제품
portal-catalogue-no = 카탈로그 번호
portal-udi = UDI-DI
portal-udi-none = 해당 없음
portal-files = 파일
portal-files-none = 파일은 배포된 후 여기에 표시됩니다.
portal-file-notice = 통지문 PDF, { $language }
portal-file-personal = 귀 기관용 안내문 및 확인 회신서 PDF

## Form: what stands on each page
portal-form-steps = 회신 양식의 단계
portal-form-devices = 기기
portal-form-questions = 질문
portal-form-confirm = 확인
portal-errors = { $count ->
   *[other] 수정이 필요한 항목이 { $count }개 있습니다
}
portal-save-hint = 언제든지 저장할 수 있습니다. 받으신 링크로 이곳에 다시 들어올 수 있습니다.
portal-next = 다음

## Step: devices
portal-devices-title = 귀 기관의 기기
portal-devices-heading = 각 기기는 어떻게 처리되었습니까?
portal-no-units-form = 현재 확인하실 기기가 없습니다. 목록에 없는 기기는 아래에 입력할 수 있습니다.
portal-chain-first = 기기를 다른 곳에 공급하셨습니까?
portal-chain-first-text = 납품처를 입력하십시오. 입력한 기기는 납품처의 기기로 처리되며 여기서는 회신하지 않으셔도 됩니다.
portal-choice-done = 완료
portal-said-done-hint = 지침의 모든 단계를 실시했습니다
portal-choice-later = 미완료
portal-choice-not-here = 보유하지 않음
portal-choice-not-here-hint = 이 기기를 저희 기관에서 찾을 수 없습니다
portal-choice-passed-on = 양도함
portal-choice-scrapped = 폐기함
portal-choice-cannot = 실시 불가
portal-choice-cannot-hint = 지침의 단계를 실시할 수 없습니다
portal-when = 언제입니까?
portal-until = 언제까지 하시겠습니까?
portal-to = 누구에게 양도했습니까? 기관명과 주소
portal-why = 무엇 때문에 실시할 수 없습니까?
portal-why-hint = 기술 지원팀에서 연락드립니다.
portal-serial-read = 명판에 적힌 일련번호
portal-serial-read-hint = 당사 기록에 없습니다
portal-rest = 위에서 회신하지 않은 모든 기기
portal-rest-each = 기기별로 회신합니다
portal-rest-done = 나머지는 모두 완료했습니다
portal-extra-heading = 목록에 없는 기기가 있습니다
portal-extra = 명판에 적힌 그대로의 일련번호
portal-extra-hint = 대상 기기인지 확인한 후 연락드립니다. 여러 개인 경우 한 줄에 하나씩 입력하십시오.

## Step: questions
portal-questions-title = 통지문에 관한 질문
portal-questions-heading = 다음 내용이 사실입니까?
portal-questions-hint = “아니요”도 유효한 답변입니다. 이 경우 저희가 연락드립니다.
portal-questions-tick = 해당하는 항목에 표시해 주십시오.
portal-not-ticked = 표시 안 함
portal-derived = 기기별 회신 내용에 따른 결과입니다
portal-chain = 유통업자 및 수입업자
portal-chain-question = 귀사는 이 기기의 유통업자 또는 수입업자입니까?
portal-chain-not-applicable = 해당 없음
portal-chain-not-applicable-hint = 기기를 직접 사용합니다
portal-chain-applies = 예, 유통업자 또는 수입업자입니다
portal-informed-on = 실시일
portal-next-check = 다음: 회신 내용 검토

## Step: confirm
portal-check-title = 검토 및 확인
portal-check-heading = 내용이 모두 맞습니까?
portal-missing = { $count ->
   *[other] 아직 회신하지 않은 항목이 { $count }개 있습니다
}
portal-check-correction = 이미 회신하셨습니다. 다시 보내면 마지막 회신이 정정되며, 이전 회신도 계속 볼 수 있습니다.
portal-unknown-serials = 귀 기관의 기타 일련번호
portal-said-nothing = 아직 회신 없음
portal-said-done = 완료
portal-said-done-on = 완료({ $date })
portal-said-later = 미완료
portal-said-later-on = 미완료({ $date }까지 예정)
portal-said-not-here = 보유하지 않음
portal-said-passed-on = 양도함({ $to })
portal-said-scrapped = 폐기함
portal-said-scrapped-on = 폐기함({ $date })
portal-said-cannot = 실시 불가: { $why }
portal-sign-heading = 확인하시는 분
portal-sign-name = 성명
portal-sign-title = 직위 또는 직무
portal-sign-date = 날짜
portal-sign-hint = 보내기를 누르면 위 내용을 공식적으로 회신하게 됩니다. 나중에 정정할 수 있으며 이전 버전도 보관됩니다.
portal-sign = 회신 보내기
portal-earlier = 지금까지의 회신

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = 답변을 선택하십시오.
portal-wrong-yes-no = 예 또는 아니요를 선택하십시오.
portal-wrong-date = 날짜를 읽을 수 없습니다. 연, 월, 일 순서로 입력하십시오. 예: 2026-12-10
portal-wrong-date-missing = 날짜가 없습니다.
portal-wrong-quantity = 기기 수를 정수로 입력해 주십시오.
portal-wrong-to = 기관명과 주소를 입력하십시오.
portal-wrong-why = 이유를 입력하십시오. 한 문장이면 충분합니다.
portal-wrong-name = 성명이 없습니다.
portal-wrong-changed = 이 페이지가 표시된 후 회신 내용이 변경되었습니다. 다시 한번 확인하십시오.
portal-wrong-units = 기기를 한 대 이상 선택하십시오.
portal-wrong-email = 올바른 이메일 주소가 아닙니다.
portal-wrong-nothing = 아직 회신한 내용이 없습니다.

## Receipt
portal-receipt-title = 접수 확인서 { $number }
portal-receipt-heading = 회신이 접수되었습니다
portal-receipt-corrected = 이 회신은 정정되었습니다
portal-receipt-newer = 새 회신 { $number } 보기
portal-receipt-number = 접수 번호
portal-receipt-phone = 전화로 문의하실 때는 이 번호만 있으면 됩니다.
portal-receipt-at = 접수 시각
portal-receipt-by = 확인자
portal-receipt-site = 기관
portal-receipt-corrects = 정정한 회신
portal-receipt-place = 로그상 위치
portal-receipt-index = { $index }번째 기록
portal-receipt-sealed = 기록 { $size }건에 대한 서명된 체크포인트에 포함됨
portal-receipt-pending = 지금 부여하는 중입니다. 회신은 이미 안전하게 보관되어 있습니다.
portal-receipt-again = 다시 확인
portal-receipt-digest = 기록의 해시값(SHA-256)
portal-receipt-print = { $reference } 포털에서 작성, 보관용. 문의: { $address }
portal-receipt-next = 이후 절차
portal-receipt-queried = 담당자가 회신을 읽고, 확인이 필요한 사항이 있으면 연락드립니다.
portal-receipt-open = 아직 완료되지 않음:
portal-receipt-copy = 등록된 이메일 주소로 확인 메일을 보냅니다.
portal-receipt-how-print = 보관하려면 브라우저의 인쇄 기능을 사용하십시오.
portal-receipt-proof = 이 회신이 변경 없이 로그에 남아 있다는 것을 기록과 해시값으로 나중에 증명할 수 있습니다.

## Handing a part on
portal-hand-title = 회신 일부 넘기기
portal-hand-heading = 누가 회신 일부를 맡습니까?
portal-hand-text = 맡으실 분에게 별도의 링크가 전송됩니다. 이 링크에는 선택한 기기만 표시되고 누가 넘겼는지 나타납니다. 전체 현황은 계속 확인하실 수 있습니다.
portal-hand-unit = { $name }: { $state }
portal-hand-email = 맡으실 분의 이메일 주소
portal-hand-from = 본인 성명
portal-hand-from-hint = 이메일에 표시됩니다.
portal-hand-send = 링크 보내기
portal-hand-already = 이미 넘긴 항목
portal-hand-said = { $count }개 중 { $said }개 회신함

## Naming the right person
portal-contact-title = 올바른 담당자 알리기
portal-contact-heading = 누가 담당자입니까?
portal-contact-text = 통지문은 올바른 담당자에게 전달되어야 합니다. 그분이 회신할 때까지 현재 주소를 유지합니다.
portal-contact-what = 어느 것이 해당합니까?
portal-contact-person = 저희 기관의 다른 사람이 담당합니다
portal-contact-name = 성명 또는 부서
portal-contact-email = 이메일 주소
portal-contact-email-hint = 이 주소로 통지문이 바로 발송됩니다. 주소가 없으면 저희 직원이 계속 찾습니다.
portal-contact-site = 다른 기관이 담당합니다
portal-contact-site-name = 기관명과 주소
portal-contact-unknown = 누가 담당자인지 모릅니다
portal-contact-unknown-hint = 저희가 계속 찾고 귀 기관의 대표 번호로 전화드립니다

## Reporting a suspicion
portal-intruder-reported = 의심 사항이 이미 신고되었습니다. 내용을 추가할 수 있습니다.
portal-intruder-then = 그다음 여기에 신고하십시오
portal-intruder-text = 한 문장이면 충분합니다. 신고는 즉시 제조사 작업 목록의 맨 위에 표시됩니다. 신고는 기기별 확인 회신을 대신하지 않습니다.
portal-intruder-seen = 무엇을 발견하셨습니까?
portal-intruder-unplugged = 통지문의 요구대로 케이블을 뽑았습니까?
portal-intruder-reach = 연락 가능한 방법
portal-intruder-reach-hint = 전화번호, 가능하면 야간에도 통화되는 번호
portal-intruder-send = 의심 사항 신고
portal-intruder-law = 귀 기관에는 개인정보 보호나 네트워크 보안 등과 관련하여 기한이 짧은 별도의 신고 의무가 있을 수 있습니다. 기관 내 담당 부서에 확인하십시오.

## Recipients of a distributor or importer
portal-recipients-title = 납품처 입력
portal-recipients-heading = 기기를 어디에 공급하셨습니까?
portal-recipients-text = 각 납품처는 자기 언어로 통지문을 받고 직접 회신합니다.
portal-recipients-free = 납품처 미지정: 기기 { $total }대 중 { $free }대.
portal-recipients-free-list = 납품처가 지정되지 않은 일련번호
portal-named = { $count ->
   *[other] 입력된 납품처 { $count }곳
}
portal-state = 상태
portal-state-waiting = 통지 중
portal-state-told = 통지됨
portal-state-read = 읽음
portal-state-answered = 회신함
portal-recipients-complete-said = 목록이 완전하다고 회신하셨습니다.
portal-preview = { $count ->
   *[other] 납품처 { $count }곳에 통지할 수 있습니다
}
portal-preview-text = 아직 아무것도 발송되지 않았습니다. 목록이 맞으면 아래 버튼을 눌러 납품처에 통지하십시오.
portal-recipients-rows = 납품처 입력
portal-recipient = 납품처 { $count }
portal-recipient-name = 기관명
portal-recipient-street = 도로명 주소
portal-recipient-postcode = 우편번호
portal-recipient-city = 시·군·구
portal-recipient-country = 국가
portal-recipient-country-hint = 국가명 또는 코드, 예: DE
portal-recipient-email = 이메일 주소
portal-recipient-serials = 일련번호
portal-recipient-serials-hint = 여러 개인 경우 쉼표로 구분하십시오
portal-recipients-more = 행 추가. 이 페이지에 입력한 내용은 유지되지 않습니다
portal-recipients-paste = 또는 표 붙여넣기
portal-paste = 표에서 복사하여 여기에 붙여 넣으십시오
portal-paste-hint = 납품처마다 한 줄: 기관명; 도로명 주소; 우편번호; 시·군·구; 국가; 이메일; 일련번호, 일련번호
portal-recipients-complete = 이것으로 목록이 완전합니다
portal-recipients-check = 입력 내용 확인
portal-recipients-tell = 납품처에 통지
portal-recipients-later = 납품처는 나중에 더 입력할 수 있습니다.
portal-line-row = 납품처 { $line }: { $text }
portal-line-pasted = 붙여 넣은 { $line }번째 줄: { $text }
portal-line-none = 납품처를 한 곳 이상 입력하십시오.
portal-line-name = 기관명이 없습니다.
portal-line-city = 시·군·구가 없습니다.
portal-line-country = 알 수 없는 국가입니다: “{ $about }”. 국가명 또는 두 글자 코드를 입력하십시오.
portal-line-email = 올바른 이메일 주소가 아닙니다: “{ $about }”.
portal-line-serial = 귀사의 목록에 없는 일련번호입니다: { $about }.
portal-line-twice = 두 번 입력된 일련번호입니다: { $about }.
portal-line-units = 일련번호가 없습니다.

## Is this genuine?
portal-genuine-heading = 이 통지문은 진본입니까?
portal-genuine-text = 확인 방법은 세 가지입니다. 한 가지면 충분합니다.
portal-genuine-ask = 문의하기.
portal-genuine-ask-text = 이메일에 적힌 번호가 아니라 이미 알고 계신 번호로 제조사 담당자에게 전화하거나 { $website } 사이트를 통해 문의하십시오. 이때 { $reference } 번호를 알려 주십시오.
portal-genuine-compare = 대조하기.
portal-genuine-compare-text = PDF의 모든 페이지에 두 번호가 있습니다: { $reference } 및 { $document }.
portal-genuine-digest = 직접 계산하기.
portal-genuine-digest-text = 귀 기관의 IT 부서는 파일의 해시값을 이 목록과 대조할 수 있습니다. 서명된 파일은 정확히 이 파일들입니다.
portal-genuine-maker = 제조사
portal-genuine-numbers = 번호
portal-genuine-link = 받으신 링크에 대하여
portal-genuine-link-text = 링크는 귀 기관과 이 통지문에만 유효합니다. 링크를 가진 사람은 누구나 귀 기관을 대신하여 회신할 수 있습니다. 링크를 전달하지 말고 “회신 일부 넘기기”를 이용하십시오. 제조사는 언제든지 링크를 취소하고 새 링크를 보낼 수 있습니다.
portal-genuine-never = 저희는 비밀번호나 은행 정보를 절대 묻지 않습니다.

## After an act
portal-done-now = 지금 하실 일
portal-done-hand = 링크를 보냈습니다
portal-done-hand-text = 입력하신 주소로 링크가 전송됩니다. 맡으신 분이 회신한 내용은 귀하의 회신 양식에 표시됩니다.
portal-done-contact = 감사합니다. 알려 주신 내용이 기록되었습니다
portal-done-contact-text = 이메일 주소를 입력하셨다면 그 주소로 통지문이 발송됩니다. 그렇지 않으면 저희 직원이 올바른 담당자를 찾습니다. 받으신 링크는 계속 유효합니다.
portal-done-intruder = 신고가 접수되었습니다
portal-done-intruder-text = 신고는 이제 제조사 작업 목록의 맨 위에 있습니다. 답변을 기다리지 말고 조치하십시오.
portal-done-recipients = 목록이 접수되었습니다
portal-done-recipients-text = 입력하신 납품처에 지금 통지문이 발송됩니다. 진행 상황은 납품처 페이지에서 확인할 수 있습니다.

## The notice as data
portal-data = 귀 기관 시스템용 데이터
portal-data-text = PDF와 같은 버전입니다. 귀 기관의 시스템이 이 데이터를 읽고 회신에 사용할 수 있습니다.
portal-data-products = 대상 제품
portal-data-units = 귀 기관의 일련번호
portal-data-notice = 기계 판독용 통지문(JSON)

## Checking a file
portal-genuine-file-heading = 파일 검증
portal-genuine-file-text = 받으신 PDF를 선택하십시오. 파일은 보관되지 않습니다.
portal-genuine-file = PDF 파일
portal-genuine-file-send = 검증
portal-genuine-offline = 네트워크가 없는 경우: “fieldaction genuine” 또는 “fieldcheck genuine” 뒤에 파일 이름을 붙여 실행하십시오.
portal-genuine-yes = 진본: { $reference }, 개정 번호 { $revision }, { $maker }에서 { $date }에 전자 직인을 부여함.
portal-genuine-filled = 진본입니다. 전자 직인을 부여한 후에는 양식 필드만 작성되었습니다.
portal-genuine-not = 진본 아님: { $why }
portal-genuine-stamp = 타임스탬프: { $moment }, 발급: { $authority }. 이 서비스가 누구의 것인지는 확인하지 않았습니다.
portal-genuine-key = 이 전자 직인의 키 지문
portal-genuine-key-compare = 서면에 기재된 지문과 일치해야 합니다.
genuine-no-pdf = 읽을 수 있는 PDF 파일이 아닙니다.
genuine-no-seal = 파일에 전자 직인이 없습니다.
genuine-changed = 전자 직인을 부여한 후 파일이 변경되었습니다.
genuine-added = 전자 직인을 부여한 후 파일에 내용이 추가되었습니다.
genuine-foreign-key = 전자 직인이 다른 키로 만들어졌습니다.
genuine-broken = 전자 직인을 읽을 수 없습니다.

# The page for files of answers.
portal-upload-way = 답변 파일 업로드
portal-upload-title = 답변 업로드
portal-upload-lead = 일련번호와 각 기기의 처리 결과가 담긴 파일을 보내 주십시오. 읽은 내용을 확인하고 서명하시게 됩니다. 그 전에는 아무것도 기록되지 않습니다.
portal-upload-label = 파일
portal-upload-hint = 일련번호와 상태 열이 있는 XLSX 또는 CSV, 또는 기계 답변(JSON)
portal-upload-own = 당사의 표를 작성하실 수도 있습니다:
portal-upload-send = 파일 읽기
portal-upload-none = 먼저 파일을 선택하십시오.
portal-upload-unreadable = 이 파일을 읽을 수 없습니다.
portal-upload-empty = 이 파일에는 기기에 관한 내용이 없습니다.
portal-upload-foreign = 이 파일은 다른 통지 또는 다른 수신자의 것입니다. 아무것도 가져오지 않았습니다.
portal-upload-result = 읽은 내용
portal-upload-counts = 읽음: { $taken } · 확인 필요: { $held } · 제외: { $refused }
portal-upload-row = { $row }행
portal-upload-next = 확인하고 계속
portal-upload-kept = 읽은 내용이 양식에 있습니다. 확인하고 보완한 뒤 서명하십시오.
portal-upload-unknown = 당사 목록에 없습니다. 추가 기기로 보고됩니다.
portal-upload-number = 일련번호를 확실히 읽을 수 없습니다. 기기를 확인하십시오.
portal-upload-said = 기기가 어떻게 되었는지 분명하지 않습니다. 직접 선택하십시오.
portal-upload-date = 날짜가 분명하지 않아 제외했습니다.
portal-upload-cell = 셀에 수식이 있거나 병합되어 있습니다. 값을 확인하십시오.
portal-upload-twice = 이 일련번호가 두 번 이상 나옵니다.
portal-upload-missing = 누구에게 또는 왜가 빠졌습니다.
portal-upload-which = 어느 기기를 뜻하는지 분명하지 않습니다.
portal-upload-comment = 메모가 있으나 가져오지 않았습니다.
portal-upload-other = 읽을 수 없는 부분이 있어 제외했습니다.
## Passing on: roles, a list as a file, sites by number only
portal-role = 이 기관은 기기를 어떻게 합니까?
portal-role-uses = 사용합니다
portal-role-passes = 다른 곳에 넘기고 자체 납품처를 알립니다
portal-list-heading = 또는 파일 제출
portal-list-text = 기기마다 한 행, 서식의 열에 따라 CSV 또는 XLSX로 작성합니다. 접수할 수 있는 행은 이후 위 칸에 표시되며, 아직 아무에게도 통지되지 않습니다.
portal-list-file = 목록(CSV 또는 XLSX)
portal-list-template = 서식
portal-list-read = 파일 읽기
portal-list-counts = { $rows }행: 접수 { $taken }, 수정 필요 { $held }, 사용 불가 { $refused }
portal-line-list = { $line }행: { $text }
portal-line-role = 알 수 없는 역할입니다: “{ $about }”.
portal-line-circle = 이 주소는 유통 경로에서 귀사의 위에 있습니다: { $about }.
portal-line-many = 한 목록에 더 이상 납품처를 담을 수 없습니다: { $about }.
portal-line-unreadable = 읽을 수 없습니다: “{ $about }”.
portal-blind-title = 이름은 귀사가 보관
portal-blind-text = 각 장소에 번호를 부여하십시오. 당사는 번호, 국가, 언어, 일련번호만 알게 되며 이름이나 주소는 알지 못합니다. 통지문은 귀사가 직접 전달합니다.
portal-blind-lines = 장소
portal-blind-lines-hint = 장소마다 한 줄: 번호; 국가; 언어; 일련번호, 일련번호. 번호는 영문자 최대 4자와 숫자 최대 6자리입니다. 예: S-01
portal-blind-file = “fieldaction cascade seal”의 공개 부분(JSON)
portal-blind-sealed = 봉인된 목록(선택 사항)
portal-blind-sealed-hint = 당사가 보관합니다. 귀사의 키로만 열립니다.
portal-blind-declare = 장소 알리기
portal-blind-named = 장소: { $count }
portal-blind-site = 번호
portal-blind-link = 장소용 링크
portal-blind-letter = 서신(PDF)
portal-blind-zip = 모든 장소의 서신, 링크, 서명된 통지문(ZIP)
portal-blind-told = 이 장소들에 통지문을 전달했습니다
portal-blind-kept = 봉인된 목록
portal-blind-root = 귀사 약정값의 루트
portal-line-site = 장소에 쓸 수 있는 빈 번호가 아닙니다: “{ $about }”.
portal-line-public = 목록의 공개 부분이 아닙니다: “{ $about }”.
portal-line-unsealed = 봉인되지 않은 파일입니다: “{ $about }”.
portal-sign-optional = 선택 사항입니다. 제조사는 귀 기관이 누구인지 모릅니다.
