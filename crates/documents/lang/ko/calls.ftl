### What a caller says in the name of the maker, Korean.

call-introduction = 안녕하세요. { $maker }를 대신하여 전화드립니다.
call-ask-person = { $contact } 님과 통화할 수 있을까요?
call-ask-anyone = 이 기기를 담당하시는 분과 통화할 수 있을까요?
call-about = { $maker }에서 보내드린 “{ $title }”(번호 { $reference })에 관한 전화입니다. 귀 기관의 해당 기기 수: { $count }.
call-ask-receipt = 받으셨습니까? 수령을 확인하신 것으로 기록해도 되겠습니까?
call-ask-unit = 일련번호 { $serial } 기기는 어떻게 되었습니까? 조치가 완료되었습니까? 완료한 날짜는 언제입니까?
call-where-link = 직접 답변하실 수도 있습니다. 링크는 저희 전자 우편과 서신의 사각형 코드 옆에 있습니다.
call-ask-mail = 어느 전자 우편 주소로 다시 보내드리면 되겠습니까?
call-ask-right = 담당자는 누구이며 어떻게 연락드리면 되겠습니까?
call-message = { $maker }에서 “{ $title }”(번호 { $reference })에 관해 남기는 메시지입니다. 저희 전자 우편이나 서신의 링크로 답변해 주십시오. 다시 전화드리겠습니다.
call-close = 시간 내주셔서 감사합니다. 문의 사항은 { $address }(으)로 보내주십시오.
