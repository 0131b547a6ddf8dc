### Words about evidence of fieldcheck, Korean: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = 이상 없음
verdict-fail = 이상 있음
verdict-not-applicable = 해당 없음
verdict-inconclusive = 판정 불가

## Doubts and remarks
evidence-doubt-says-otherwise = 파일에 적힌 결과가 파일 자체의 기록과 다릅니다. 기록만 유효하며 제조사가 이를 조사합니다.
evidence-doubt-unknown-serial = 이 일련번호는 당사가 보유한 귀 기관의 기기 목록에 없습니다. 대상 기기인지 제조사가 확인합니다.
evidence-doubt-no-challenge = 챌린지 값(challenge)이 없어 증빙이 통지문보다 오래된 것일 수 있습니다. 증빙은 보관하지만 이 기기의 조치 완료를 증명하지는 않습니다.
evidence-doubt-other-challenge = 증빙의 챌린지 값(challenge)은 이 기기에 발급된 것이 아닙니다. 증빙은 보관하지만 이 기기의 조치 완료를 증명하지는 않습니다.
evidence-doubt-clock-ahead = 점검을 실행한 컴퓨터의 시계에 따르면 증빙의 작성 시점이 미래입니다. 증빙은 보관하지만 이 기기의 조치 완료를 증명하지는 않습니다.
evidence-doubt-before-notice = 점검을 실행한 컴퓨터의 시계에 따르면 증빙은 통지문 발송 전에 작성되었습니다. 증빙은 보관하지만 이 기기의 조치 완료를 증명하지는 않습니다.
evidence-doubt-older-than-known = 이 점검은 이 기기에 대해 이미 알려진 내용보다 먼저 끝났습니다. 증빙은 보관하지만 이 기기의 조치 완료를 증명하지는 않습니다. 다시 점검하고 새 증빙을 보내십시오.
evidence-doubt-used-challenge = 이미 사용된 챌린지 값(challenge)에 대한 증빙입니다. 다만 접근이 열려 있었다는 결과는 그대로 유효합니다.
evidence-doubt-other-key = 귀 기관의 첫 증빙과 다른 fieldcheck 설치본으로 서명되었습니다.
evidence-doubt-shared-certificate = 다른 기기가 같은 인증서를 제시했습니다.
evidence-doubt-shared-bmc = 다른 기기가 같은 BMC를 제시했습니다.

## Portal: show it with fieldcheck
portal-step-evidence = fieldcheck로 증명하기
portal-step-evidence-small = IT 부서용, 선택 사항
portal-evidence-title = fieldcheck로 증명하기
portal-evidence-lead = 귀 기관의 IT 부서는 비밀번호 없는 접근이 거부된다는 것을 증명할 수 있습니다. fieldcheck는 서버에 읽기 전용 질의만 하며 아무것도 변경하지 않습니다. 증빙은 확인 회신을 대신하지 않습니다.
portal-evidence-one = 1. 점검 프로필 내려받기
portal-evidence-one-text = 점검 프로필에는 { $maker }의 서명과 귀 기관의 일련번호별 챌린지 값(challenge)이 들어 있습니다.
portal-evidence-load = 점검 프로필 내려받기({ $file })
portal-evidence-version = { $id }, 버전 { $version }
portal-evidence-hypothesis = 통지문에는 원인이 기재되어 있지 않습니다. 이 점검은 원인에 대한 제조사의 추정에 따른 것입니다.
portal-evidence-compare = 키를 대조하십시오. fieldcheck가 표시하는 지문이 서면에 기재된 지문과 일치하는지 확인하십시오.
portal-evidence-fingerprint = 제조사 키의 지문
portal-evidence-two = 2. 관리 네트워크에서 fieldcheck 실행하기
portal-evidence-two-text = 기기마다 한 번 실행합니다. ADDRESS 자리에 해당 기기의 BMC 주소를 넣으십시오.
portal-evidence-address = ADDRESS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = 일련번호를 알 수 없는 기기에는 챌린지 값(challenge)이 발급되지 않습니다. 먼저 확인 단계에서 일련번호를 입력하십시오.
portal-evidence-three = 3. 작성된 파일 제출하기
portal-evidence-files = 증빙 파일
portal-evidence-files-hint = .dsse.json으로 끝나는 파일 또는 증빙이 포함된 PDF 양식. 한 번에 여러 개를 제출할 수 있으며 파일당 최대 2 MB입니다.
portal-evidence-code = 또는 종이에 인쇄된 코드
portal-evidence-code-hint = QR 코드의 텍스트로, FC1:로 시작합니다. 한 줄에 하나씩 입력하십시오.
portal-evidence-send = 제출
portal-evidence-state = 귀 기관의 기기
portal-evidence-shown = fieldcheck로 증명됨, { $moment }
portal-evidence-shown-onsite = 제조사 엔지니어가 증명함, { $moment }
portal-evidence-not-shown = 증명되지 않음: { $why }
portal-evidence-none = 아직 증빙 없음
portal-evidence-open = 마지막 점검에서 접근이 열려 있었음
portal-evidence-undecided = 마지막 점검에서 판정할 수 없었음
portal-evidence-doubts = 마지막 증빙은 단독으로 인정되지 않음
portal-evidence-reopened = 이전에는 증명되었으나 최신 증빙은 다른 결과를 보여 줍니다.
portal-evidence-checks = 증명을 막는 항목
portal-evidence-made = { $moment }에 작성되었으며 제조사 서버에서 다시 판정했습니다.
portal-evidence-vex = 자산 관리용 VEX 문서(CSAF 2.0)
portal-evidence-again = 이어서 조치를 실시하고 같은 프로필로 fieldcheck를 한 번 더 실행하십시오.
portal-evidence-result = 제출한 파일의 처리 결과
portal-evidence-got-shown-done = { $serial }: 접수했습니다. 조치 완료가 증명되었습니다.
portal-evidence-got-open = { $serial }: 접수했습니다. 접근이 열려 있습니다.
portal-evidence-got-undecided = { $serial }: 접수했습니다. 접근이 거부되는지 판정할 수 없었습니다.
portal-evidence-got-kept = { $serial }: 접수하여 보관했습니다. 단독으로는 인정되지 않습니다.
portal-evidence-got-already = { $serial }: 이미 접수된 증빙입니다.
portal-evidence-got-announced = { $serial }: 코드를 읽었습니다. 코드는 증빙을 예고할 뿐이며 파일 자체만 인정됩니다.
portal-evidence-awaited = 종이의 코드가 { $moment }의 증빙을 예고하고 있습니다. 파일은 아직 도착하지 않았습니다.
portal-evidence-refused = { $file }: 접수되지 않았습니다. { $why }
portal-evidence-nothing = 파일을 하나 이상 선택하십시오.
portal-evidence-no-profile = 이 통지문에는 점검 프로필이 없습니다.

evidence-doubts = 의문점과 참고 사항
