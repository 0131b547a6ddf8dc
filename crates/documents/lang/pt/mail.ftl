### Frame words of the mails, Portuguese. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Aviso de segurança urgente
mail-urgent-US = Recolha urgente de dispositivo médico
mail-subject-reminder = Lembrete n.º { $number }, ainda falta a sua resposta
mail-subject-receipt = Comprovativo de receção { $number }
mail-subject-handover = { $from } pede-lhe uma parte da resposta
mail-subject-answer = A sua pergunta tem resposta

## What this mail is and who sends it
mail-opening-notice = { $maker } envia-lhe o aviso de segurança urgente { $reference } para { $addressee }. De acordo com os nossos registos, diz respeito a { $count ->
    [0] 0 dispositivos
    [one] { $count } dispositivo
   *[other] { $count } dispositivos
} na sua instituição. O aviso completo e o formulário seguem em anexo em PDF.
mail-opening-reminder = Há { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}, { $maker } enviou-lhe o aviso de segurança urgente { $reference } para { $addressee }. Diz respeito a { $count ->
    [0] 0 dispositivos
    [one] { $count } dispositivo
   *[other] { $count } dispositivos
} na sua instituição. A sua resposta ainda falta ou não está completa.
mail-opening-receipt = { $maker } recebeu a resposta de { $addressee } ao aviso de segurança { $reference }. O número do seu comprovativo é { $number }. Indique este número em qualquer questão.
mail-opening-handover = { $from } confiou-lhe uma parte da resposta ao aviso de segurança urgente { $reference } de { $maker } para { $addressee }: { $count ->
    [0] 0 dispositivos
    [one] { $count } dispositivo
   *[other] { $count } dispositivos
}.

## How to answer
mail-step-answer = Responda para cada número de série, mesmo que um dispositivo já não esteja na sua instituição.
mail-answer-heading = Como responder
mail-answer-link = Através desta ligação, sem conta. Destina-se apenas a si:
mail-answer-code = Ao telefone ou para escrever: código curto { $code }
mail-answer-plain = Também pode responder com um simples e-mail para { $address }. Indique os números de série e o que aconteceu com cada dispositivo.

## Receipt
mail-receipt-position = A sua resposta encontra-se na posição { $position } do registo desta ação.
mail-receipt-again = Através desta ligação pode ler ou corrigir a sua resposta:

## How to tell that it is genuine
mail-genuine-heading = Como saber que este e-mail é autêntico
mail-genuine-text = Indica a referência { $reference } e o número do documento { $document }, que constam também de cada página dos ficheiros PDF. Em caso de dúvida, pergunte por uma via que já conhece, por exemplo através de { $website } ou do seu contacto habitual. Ninguém lhe pedirá uma palavra-passe a este respeito.

mail-form-file = formulario-de-verificacao
mail-form-file-recall = formulario-de-resposta

## The notice as data
mail-data = A lista dos produtos e dos números de série da sua instituição segue em anexo como tabela (XLSX, CSV) e como dados para o seu próprio sistema (JSON), tudo na mesma versão do aviso.
mail-data-file = aviso-dados

## Reminders for several places in one mail
mail-subject-summary = Respostas ainda em falta: { $count }
mail-opening-summary = A { $maker } já vos enviou os avisos abaixo. Para cada um deles a vossa resposta ainda falta ou não está completa. Cada um tem a sua própria ligação.
mail-summary-files = Os avisos completos e os formulários foram anexados aos primeiros e-mails. Também os podem abrir através das ligações.

## To a distributor that keeps the names
mail-subject-onward = Por favor, lembre os seus destinatários
mail-opening-onward = Estes locais ainda não responderam: { $sites }. Só o senhor ou a senhora sabe quem são. Por favor, lembre-os. As suas ligações estão na sua página:
## The maker has answered in the portal
mail-opening-answer = { $maker } respondeu a uma pergunta de { $addressee } sobre o aviso { $reference }. Pode ler a resposta através da sua ligação:
