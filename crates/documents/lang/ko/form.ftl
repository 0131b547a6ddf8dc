### Frame words of the verification form and of the cover letter, Korean.

## Form
form-title = 확인 회신서 { $reference }
form-title-recall = 회신서 { $reference }
form-heading = 확인 회신서
form-heading-recall = 회신서
form-introduction-quality = 품질 안내문 { $reference }을(를) 받았으며 그 조치를 수행하였음을 이 양식으로 확인해 주십시오.
form-organisation = 기관명
form-number = 당사 관리 번호
form-person = 작성자
form-name = 성명
form-person-title = 직위 또는 직무
form-date = 날짜({ $hint })
form-answers = 회신 내용
form-yes = 예
form-no = 아니요
form-unit-product = 기기
form-unit-serial = 일련번호
form-unit-answer = 실시함
form-unit-write = 기재해 주십시오:
form-further = 귀 기관의 기타 일련번호
form-chain = 유통업자 또는 수입업자의 회신
form-chain-not-applicable = 해당 없음
form-send = 회신처: { $address }. 이 양식을 사용하지 않고 같은 내용을 이메일로 보내셔도 됩니다.

## Cover letter
letter-title = 안내문 및 확인 회신서 { $reference }
letter-title-recall = 안내 서한 및 회신서 { $reference }
letter-opening = { $count ->
    [0] 당사 기록에 따르면 귀 기관은 대상 제품을 공급받으셨습니다. 현장 안전 통지문 전문을 동봉합니다.
   *[other] 당사 기록에 따르면 귀 기관의 기기 { $count }대가 이 통지문의 대상입니다. 현장 안전 통지문 전문을 동봉합니다.
}
letter-opening-quality = { $count ->
    [0] 당사 기록에 따르면 귀 기관은 대상 제품을 공급받으셨습니다. 품질 안내문 전문을 동봉합니다.
   *[other] 당사 기록에 따르면 귀 기관의 기기 { $count }대가 이 안내문의 대상입니다. 품질 안내문 전문을 동봉합니다.
}
letter-opening-recall = { $count ->
    [0] 당사 기록에 따르면 귀 기관은 대상 제품을 공급받으셨습니다. 회수 통지문 전문을 동봉합니다.
   *[other] 당사 기록에 따르면 귀 기관의 기기 { $count }대가 이 통지문의 대상입니다. 회수 통지문 전문을 동봉합니다.
}
letter-step-read = 현장 안전 통지문을 읽고, 기기를 사용하는 모든 분에게 전달하십시오.
letter-step-read-quality = 품질 안내문을 읽고, 기기를 사용하는 모든 분에게 전달하십시오.
letter-step-read-recall = 회수 통지문을 읽고, 기기를 사용하는 모든 분에게 전달하십시오.
letter-step-measures = 조치를 실시하십시오: { $address }
letter-step-answer = 일련번호별로 온라인 또는 확인 회신서로 회신하십시오.
letter-online = 온라인 회신(계정 불필요)
letter-code = 전화용 단축 코드:
letter-paper = 확인 회신서 또는 이메일로 회신
letter-paper-text = 작성한 확인 회신서 또는 일련번호를 적은 이메일(형식 자유)을 { $address } 주소로 보내십시오.
letter-units = 귀 기관의 대상 기기
letter-standing = 해당 여부
letter-standing-affected = 해당
letter-standing-possibly = 해당 가능성 있음
letter-change = 개정 번호 { $revision } 이후
letter-change-new = 신규
letter-change-same = 변경 없음
letter-change-gone = 더 이상 해당 없음
letter-serial-unknown = 알 수 없음
letter-chain = 귀사는 유통업자 또는 수입업자로서 이 기기를 공급받으셨습니다. 포털에서 납품처를 알려 주시거나 이 통지문을 납품처에 지체 없이 전달하시고, 유통업자 및 수입업자란을 작성해 주십시오.
letter-wrong = 담당자가 아니십니까?
letter-genuine = 이 서면이 진본인지 확인하는 방법
letter-genuine-text = 모든 페이지에 { $reference } 및 { $document } 번호가 있습니다. 의심스러우면 { $website } 등 이미 알고 계신 경로로 문의하십시오. 비밀번호를 묻는 일은 없습니다.
letter-wrong-text = 올바른 담당자를 포털이나 이메일({ $address })로 알려 주십시오. 그때까지 이 통지문의 수신자는 변경되지 않습니다.
letter-check = fieldcheck에 표시되어야 하는 지문: { $fingerprint }. 각 일련번호 아래에 해당 챌린지 값(challenge)이 있습니다.

## Form: the code on each page, and what may be entered beside yes and no
form-code = 이 코드는 회신서의 제출 기관을 식별합니다. 비워 두십시오.
form-scan = 또는 휴대전화로 이 코드를 스캔하십시오.
form-department = 부서
form-account = 고객 번호
form-address = 주소
form-shipping-address = 배송 주소(다른 경우)
form-phone = 전화번호
form-email = 이메일
form-signature = 서명
form-quantity = 수량
form-comment = 비고
form-on = 실시일
form-deadline = 이 회신서를 { $day }까지 보내 주십시오.
form-disposition = 처리 상황
form-disposition-done = 완료
form-disposition-not-yet = 미완료
form-disposition-not-here = 보유하지 않음
form-disposition-never-had = 보유한 적 없음
form-disposition-passed-on = 양도함
form-disposition-scrapped = 폐기함
form-disposition-cannot = 실시 불가
form-continued = 계속
form-page-of = 회신서 { $page }/{ $pages }쪽

## Statements of the customer
statement-receipt = 이 통지문을 받아 읽고 이해했음을 확인합니다.
statement-actions = 통지문에서 요구하는 조치를 모두 실시했습니다.
statement-users = 관련된 모든 사용자에게 이 정보와 조치를 알리고 조치를 실시했습니다.
statement-returned = 대상 기기를 반품했습니다.
statement-destroyed = 대상 기기를 폐기했습니다.
statement-none-to-return = 반품하거나 폐기할 대상 기기가 없습니다.
statement-other = 다른 조치를 취했습니다(내용을 기재해 주십시오).
statement-no-devices = 대상 기기를 보유하고 있지 않습니다.
statement-query = 문의 사항이 있으니 연락해 주십시오.
statement-adverse = 기기와 관련된 이상사례가 발생했습니다(내용을 기재해 주십시오).

## Statements of the distributor or importer
statement-stock = 재고를 점검하고 대상 기기를 격리했습니다.
statement-identified = 이 기기를 공급받았거나 공급받았을 수 있는 고객을 파악했습니다.
statement-list = 해당 고객 목록을 첨부했습니다.
statement-informed = 파악한 고객에게 알렸습니다.
statement-confirmed = 파악한 모든 고객으로부터 확인을 받았습니다.
statement-neither = 당사와 당사 고객 모두 대상 기기의 재고가 없습니다.
statement-importer = 당사는 이 기기의 수입업자입니다.

## Statements of the importer, of the authorised representative
statement-importer-register = 수입업자로서 이 조치를 불만, 부적합 기기, 회수 및 철수 기록부에 기재했습니다.
statement-importer-informed = 수입업자로서 대상 기기에 대해 아는 바를 제조사와 그 공인 대리인에게 알렸습니다.
statement-representative = 당사는 제조사의 공인 대리인입니다.
statement-representative-cooperates = 공인 대리인으로서 이 조치에 대해 관할 당국에 협력하고 문서를 제출할 수 있도록 갖추고 있습니다.
