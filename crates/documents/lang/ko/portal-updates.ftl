### Updates of a notice in the portal: the way on from an old link, and earlier answers, Korean.

portal-newer = 이 통지에는 더 새로운 개정판이 있습니다: 개정 { $revision }({ $date })
portal-newer-text = 더 새로운 개정판을 따라 주십시오. 여기에서 하신 답변은 기록으로 남습니다.
portal-newer-open = 개정 { $revision } 열기
portal-newer-part = 링크는 귀 기관의 주 담당자가 가지고 있습니다.
portal-newer-sent = 링크는 더 새로운 개정판과 함께 귀 기관에 보내 드렸습니다.
portal-newer-supplier = 기기를 공급한 곳에서 받게 됩니다. 그때까지는 여기에 있는 내용이 유효합니다.
portal-newer-not = 귀 기관의 기기에는 해당하지 않습니다. 여기에 있는 내용과 여기에서 하시는 답변은 계속 유효합니다.
portal-before = 개정 { $revision }에 대해 { $date }: { $said }
portal-before-by = 개정 { $revision }에 대해 { $date }, { $name }: { $said }
portal-before-heading = 이전에 답변하셨습니다
portal-before-text = 이전 개정판에 대한 답변이 각 기기에 표시됩니다. 다시 서명하셔야 이 개정판의 답변이 됩니다.
portal-before-button = 이전과 같음
