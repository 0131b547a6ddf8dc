### Frame words of the mails, Korean. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = 긴급 현장 안전 통지문
mail-urgent-US = 의료기기 긴급 회수(리콜) 통지문
mail-subject-reminder = 재안내 { $number }차, 아직 회신이 없습니다
mail-subject-receipt = 접수 확인서 { $number }
mail-subject-handover = { $from } 님의 회신 일부 요청
mail-subject-answer = 질문에 대한 답변이 있습니다

## What this mail is and who sends it
mail-opening-notice = { $maker }에서 { $addressee } 앞으로 긴급 현장 안전 통지문({ $reference })을 보내 드립니다. 당사 기록에 따르면 귀 기관의 기기 { $count ->
   *[other] { $count }대
}가 대상입니다. 통지문 전문과 확인 회신서를 PDF로 첨부합니다.
mail-opening-reminder = { $maker }에서 { $days ->
   *[other] { $days }일
} 전에 { $addressee } 앞으로 긴급 현장 안전 통지문({ $reference })을 보내 드렸습니다. 귀 기관의 기기 { $count ->
   *[other] { $count }대
}가 대상입니다. 회신이 아직 없거나 완전하지 않습니다.
mail-opening-receipt = { $maker }에서 현장 안전 통지문({ $reference })에 대한 { $addressee }의 회신을 접수했습니다. 접수 번호는 { $number }입니다. 문의하실 때 이 번호를 알려 주십시오.
mail-opening-handover = { $from } 님이 { $addressee } 앞으로 발송된 { $maker }의 긴급 현장 안전 통지문({ $reference })에 대한 회신 일부를 요청했습니다. 대상 기기: { $count ->
   *[other] { $count }대
}.

## How to answer
mail-step-answer = 기기가 더 이상 귀 기관에 없더라도 일련번호별로 회신하십시오.
mail-answer-heading = 회신 방법
mail-answer-link = 다음 링크에서 계정 없이 회신할 수 있습니다. 이 링크는 수신자 전용입니다:
mail-answer-code = 전화 또는 직접 입력용: 단축 코드 { $code }
mail-answer-plain = { $address } 주소로 이메일(형식 자유)을 보내 회신하셔도 됩니다. 일련번호와 각 기기의 처리 상황을 알려 주십시오.

## Receipt
mail-receipt-position = 회신은 이 조치의 로그 { $position }번째에 기록되어 있습니다.
mail-receipt-again = 다음 링크에서 회신을 읽거나 정정할 수 있습니다:

## How to tell that it is genuine
mail-genuine-heading = 이 이메일이 진본인지 확인하는 방법
mail-genuine-text = 이 이메일에는 참조 번호({ $reference })와 문서 번호({ $document })가 적혀 있습니다. 같은 번호가 PDF 파일의 모든 페이지에도 있습니다. 의심스러우면 { $website } 또는 평소의 담당자 등 이미 알고 계신 경로로 문의하십시오. 이와 관련하여 비밀번호를 묻는 일은 없습니다.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = 제품 목록과 귀 기관의 일련번호 목록을 표(XLSX, CSV)와 귀 기관 시스템용 데이터(JSON)로 첨부합니다. 모두 통지문과 같은 버전입니다.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = 아직 받지 못한 답변: { $count }
mail-opening-summary = { $maker }에서 아래 통지를 이미 보내드렸습니다. 각 통지에 대한 답변이 아직 없거나 완전하지 않습니다. 통지마다 전용 링크가 있습니다.
mail-summary-files = 통지 전문과 양식은 첫 전자 우편에 첨부되어 있었습니다. 링크로도 열 수 있습니다.

## To a distributor that keeps the names
mail-subject-onward = 납품처에 다시 알려 주십시오
mail-opening-onward = 다음 장소가 아직 회신하지 않았습니다: { $sites }. 누구인지는 귀사만 압니다. 다시 알려 주십시오. 링크는 귀사의 페이지에 있습니다:
## The maker has answered in the portal
mail-opening-answer = { $maker }가 통지 { $reference }에 관한 { $addressee }의 질문에 답변했습니다. 답변은 귀하의 링크에서 읽을 수 있습니다:
