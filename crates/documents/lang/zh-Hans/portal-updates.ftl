### Updates of a notice in the portal: the way on from an old link, and earlier answers, Chinese (simplified).

portal-newer = 本通知有更新的版本：第{ $revision }版，{ $date }
portal-newer-text = 请以更新的版本为准。此处的答复仍保留在记录中。
portal-newer-open = 打开第{ $revision }版
portal-newer-part = 链接在贵单位的主要联系人处。
portal-newer-sent = 链接已随更新的版本发送给贵单位。
portal-newer-supplier = 您将从器械的供应方收到它。在此之前，以此处内容为准。
portal-newer-not = 它不涉及贵单位的器械。此处的内容以及您在此处的答复继续有效。
portal-before = 针对第{ $revision }版，{ $date }：{ $said }
portal-before-by = 针对第{ $revision }版，{ $date }，{ $name }：{ $said }
portal-before-heading = 您此前已答复过
portal-before-text = 您对先前版本的答复显示在各台器械旁。只有重新签署后，才作为对本版本的答复。
portal-before-button = 与此前相同
