### Frame words of the notice, Korean.

## Head of every document
fact-reference = 참조 번호
fact-document-no = 문서 번호
fact-revision = 개정 번호
fact-date = 날짜
fact-number = 당사 관리 번호
draft = 초안, 날짜 없음

## Foot of every document
foot-support = 기술 지원: { $address }
foot-care = 고객 지원: { $address }

## Notice: the frame on top
box-heading = 지금 하셔야 할 일
step-read = 이 통지문을 읽고, 기기를 사용하는 모든 분에게 전달하십시오.
step-measures = 모든 대상 기기에 조치를 실시하십시오: { $address }
step-answer = 확인 회신서를 보내 주십시오.
step-answer-recall = 회신서를 보내 주십시오.
alarm-label = 무단 접근이 의심되십니까?

## Notice: product table
table-product = 대상 제품
table-catalogue-no = 카탈로그 번호
table-udi = UDI-DI
table-serials = 일련번호
table-lots = 로트: { $lots }
table-serial = 일련번호
udi-none = N/A(해당 없음)
udi-none-legacy = N/A(UDI 적용 전 출시)
udi-none-not-a-device = N/A(의료기기 아님)
serials-all = 전체
serials-letter = { $count ->
   *[other] { $count }개(안내문에 기재)
}

## Notice: signatures
signed-electronically = 전자 서명
signed-at = { $moment }
signed-meaning = 의미: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = 내용과 범위를 검토하고 승인함
role-author = 작성자
role-quality_signatory = 품질
role-regulatory_signatory = 인허가(RA)
role-coordinator = 코디네이션
role-call_centre = 콜센터
role-auditor = 감사자

## Notice: how to tell that it is genuine
genuine-heading = 이 통지문이 진본인지 확인하는 방법
genuine-text = 모든 페이지에 참조 번호({ $reference })와 문서 번호({ $document })가 적혀 있습니다. 의심스러우면 { $website } 또는 평소의 담당자 등 이미 알고 계신 경로로 문의하고 두 번호를 모두 알려 주십시오. 이와 관련하여 비밀번호를 묻는 일은 없습니다.

## Deadlines, software, registration number
table-software = 소프트웨어 버전
fact-srn = 제조사의 SRN
deadline-act-on = { $day }까지 조치하십시오.
deadline-act-days = { $days ->
   *[other] 수령 후 { $days }일 이내에 조치하십시오.
}
deadline-reply-on = { $day }까지 회신하십시오.
deadline-reply-days = { $days ->
   *[other] 수령 후 { $days }일 이내에 회신하십시오.
}

## Titles by market and kind of action
title-recall = 의료기기 긴급 회수(리콜) 통지문
title-correction = 의료기기 긴급 시정 통지문
title-fsn = 긴급 현장 안전 통지문
title-quality = 품질 안내문

## New or update
fact-type = 통지문 종류
type-new = 신규
type-update = 갱신
update-heading = 변경 사항
update-previous = 이 통지문은 { $date }자 개정 번호 { $revision } 통지문을 대체합니다.
update-added = 추가: { $about }
update-removed = 삭제: { $about }
update-changed = 변경: { $about }

## Actions that are answered one by one
action-read = 이 통지문을 읽고 이해하십시오.
action-pass-on = 이 통지문을 알아야 하는 모든 분에게 전달하십시오.
action-forward = 이 통지문을 대상 기기를 넘겨받은 기관과 이 조치와 관련된 모든 기관에 전달하십시오.
action-identify = 대상 기기를 파악하십시오.
action-quarantine = 대상 기기를 격리하고 사용하지 마십시오.
action-inspect = 현장에서 기기를 점검하거나 현장 개조를 의뢰하십시오.
action-correct = 시정조치를 실시하십시오.
action-return = 대상 기기를 반품하십시오.
action-destroy = 대상 기기를 폐기하십시오.
action-patients = 환자 관리에 관한 권고를 따르십시오.
action-review = 이전에 얻은 결과를 검토하십시오.
action-instructions = 사용 설명서에서 변경된 내용을 확인하십시오.
action-remember = 조치가 끝날 때까지 이 통지문을 유념하십시오.

## Chosen fields
stated-look-back-yes = 환자의 추적 관찰 또는 이전에 얻은 결과의 검토를 권장합니다.
stated-look-back-no = 환자의 추적 관찰이나 이전에 얻은 결과의 검토를 권장하지 않습니다.
stated-look-back-not-applicable = 환자의 추적 관찰 또는 이전에 얻은 결과의 검토는 해당되지 않습니다.
stated-maker-removal = 당사는 대상 기기를 돌려받습니다.
stated-maker-on-site = 당사는 대상 기기를 현장에서 점검하거나 변경합니다.
stated-maker-software = 당사는 새 소프트웨어를 제공합니다.
stated-maker-labelling = 당사는 사용 설명서 또는 표시를 변경합니다.
stated-maker-none = 당사는 자체 조치를 계획하고 있지 않습니다.
stated-maker-by = 당사의 조치는 { $day }까지 완료될 예정입니다.
stated-lay-users-no = 환자와 일반 사용자에게 알릴 필요는 없습니다.
stated-lay-users-appended = 환자 또는 일반 사용자에게 알려야 합니다. 이들을 위한 문서가 이 통지문에 첨부되어 있습니다.
stated-lay-users-not-appended = 환자 또는 일반 사용자에게 알려야 합니다. 이들을 위한 문서는 이 통지문에 첨부되어 있지 않습니다.
stated-further-notice-yes = 추가 통지문이 예상됩니다.
stated-further-notice-no = 추가 통지문은 예상되지 않습니다.
stated-further-notice-not-planned-yet = 추가 통지문은 아직 계획되어 있지 않습니다.
stated-depth-user = 이 조치의 범위는 소비자와 사용자까지입니다.
stated-depth-retail = 이 조치의 범위는 소매업자와 교부 장소까지입니다.
stated-depth-wholesale = 이 조치의 범위는 도매업자와 유통업자까지입니다.
stated-distributed = 대상 기기의 유통 기간: { $from } ~ { $to }
representative-heading = 현지 대리인
attention-line = 수신: { $who }

## Electronic seal
seal-heading = 전자 직인
seal-text = 이 파일에는 { $maker }의 전자 직인이 있습니다. 키의 지문은 { $fingerprint }입니다. “fieldaction genuine” 또는 “fieldcheck genuine”을 사용하면 네트워크 연결 없이 누구나 파일을 검증할 수 있습니다.

## Postal
envelope-mark = 긴급: 의료기기 회수 또는 시정
