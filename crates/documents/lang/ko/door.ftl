### Words at the threshold of office and portal, Korean: refusals and what every page has.

language-name = 한국어
door-skip = 본문으로 이동
door-check = 확인해 주십시오: { $title }

## Refusals as pages
refusal-code = 문의용 코드:
refusal-link-title = 유효하지 않은 링크입니다
refusal-link-text = 링크가 불완전하거나, 취소되었거나, 만료되었습니다. 이 화면에서는 더 안내해 드릴 수 없습니다.
refusal-link-next = 이 통지문에 관한 가장 최근 이메일을 열어 이메일에 있는 링크를 누르십시오. 서면을 받으신 경우에는 주소 전체를 입력하십시오. 그래도 열리지 않으면 통지문에 기재된 연락처로 문의하십시오.
refusal-nowhere-title = 페이지가 없습니다
refusal-nowhere-text = 존재하지 않는 주소이거나 열람 권한이 없는 주소입니다.
refusal-nowhere-next = 이전 페이지로 돌아가거나 현장 안전 시정조치 목록에서 시작하십시오.
refusal-often-title = 요청이 너무 많습니다
refusal-often-text = 사용 중인 연결에서 짧은 시간에 매우 많은 요청이 들어왔습니다.
refusal-often-next = 30초 정도 기다린 후 페이지를 다시 불러오십시오. 손실된 데이터는 없습니다.
refusal-large-title = 용량이 너무 큽니다
refusal-large-text = 보내신 데이터가 접수할 수 있는 용량을 초과했습니다.
refusal-large-next = 파일을 나누거나 기술 지원팀에 이메일로 보내십시오.
refusal-later-title = 현재 이용할 수 없습니다
refusal-later-text = 필요한 시스템이 현재 응답하지 않습니다. 이미 확인하신 내용은 안전하게 보관되어 있습니다.
refusal-later-next = 30초 정도 기다린 후 다시 시도하십시오.
refusal-fault-title = 저희 시스템의 오류입니다
refusal-fault-text = 사용자의 조작 때문이 아닙니다. 오류가 기록되었습니다.
refusal-fault-next = 이전 페이지로 돌아가 다시 시도하십시오. 다시 실패하면 하려던 작업을 저희에게 알려 주십시오.
refusal-origin-title = 다른 페이지에서 보낸 양식입니다
refusal-origin-text = 이 양식은 저희 페이지에서 전송되지 않았습니다. 따라서 아무것도 처리되지 않았습니다.
refusal-origin-next = 페이지를 새로 열고 그 페이지에서 양식을 보내십시오.
refusal-refused-title = 이 작업은 할 수 없습니다
refusal-refused-next = 이전 페이지로 돌아가십시오. 이미 기록한 내용은 그대로 유지됩니다.
refusal-unreadable-title = 읽을 수 없습니다
refusal-unreadable-text = 수신한 내용을 읽을 수 없었습니다. 아무것도 처리되지 않았습니다.
refusal-unreadable-next = 이전 페이지로 돌아가 다시 한번 보내십시오.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = 해당하는 현장 안전 시정조치가 없습니다.
error-link-unknown = 링크가 유효하지 않거나, 취소되었거나, 만료되었습니다.
error-response-invalid = 입력하신 내용을 그대로 접수할 수 없습니다.
error-contact-invalid = 올바른 이메일 주소가 아닙니다.
error-cascade-invalid = 목록에 그대로 접수할 수 없는 행이 있습니다.
error-unit-unknown = 이 기기는 여기의 대상 범위에 포함되지 않습니다.
error-profile-none = 해당하는 점검 프로필이 없습니다.
error-evidence-unreadable = fieldcheck의 증빙이 아닙니다.
error-evidence-signature = 증빙이 서명 후에 변경되었습니다. fieldcheck가 작성한 파일을 그대로 사용하십시오.
error-evidence-notice = 이 증빙은 다른 통지문에 관한 것입니다.
error-evidence-profile = 이 증빙은 저희가 발급하지 않았거나 취소한 점검 프로필에 따른 것입니다. 점검 프로필을 다시 내려받아 점검을 한 번 더 실행하십시오.
error-evidence-serial = 이 증빙에는 일련번호가 없어 어느 기기에도 해당하지 않습니다. 일련번호를 지정하여 점검을 한 번 더 실행하십시오.
error-evidence-challenge-used = 이 증빙의 챌린지 값(challenge)은 이미 사용되었습니다. 점검 프로필을 다시 내려받아 점검을 한 번 더 실행하십시오.
error-evidence-not-shown = 이 기기의 조치 완료가 아직 증명되지 않았습니다.
error-system-conflict = 같은 시점에 다른 사람이 내용을 변경했습니다. 내용을 확인하고 다시 시도하십시오.
error-system-unavailable = 필요한 시스템이 현재 응답하지 않습니다. 데이터는 손실되지 않았습니다. 나중에 다시 시도하십시오.
error-system-fault = 저희 시스템의 오류입니다. 오류가 기록되었습니다.
