### Frame words of the mails, Portuguese (Brazil). Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Aviso urgente de segurança em campo
mail-urgent-US = Recolhimento urgente de dispositivo médico
mail-subject-reminder = Lembrete nº { $number }, ainda falta a sua resposta
mail-subject-receipt = Comprovante de recebimento { $number }
mail-subject-handover = { $from } pede a você uma parte da resposta
mail-subject-answer = Sua pergunta foi respondida

## What this mail is and who sends it
mail-opening-notice = { $maker } envia a você o aviso urgente de segurança em campo { $reference } para { $addressee }. De acordo com nossos registros, ele se refere a { $count ->
    [0] 0 equipamentos
    [one] { $count } equipamento
   *[other] { $count } equipamentos
} na sua instituição. O aviso completo e o formulário estão anexos em PDF.
mail-opening-reminder = Há { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}, { $maker } enviou a você o aviso urgente de segurança em campo { $reference } para { $addressee }. Ele se refere a { $count ->
    [0] 0 equipamentos
    [one] { $count } equipamento
   *[other] { $count } equipamentos
} na sua instituição. A sua resposta ainda falta ou não está completa.
mail-opening-receipt = { $maker } recebeu a resposta de { $addressee } ao aviso de segurança em campo { $reference }. O número do seu comprovante é { $number }. Informe este número em caso de dúvida.
mail-opening-handover = { $from } delegou a você uma parte da resposta ao aviso urgente de segurança em campo { $reference } de { $maker } para { $addressee }: { $count ->
    [0] 0 equipamentos
    [one] { $count } equipamento
   *[other] { $count } equipamentos
}.

## How to answer
mail-step-answer = Responda para cada número de série, mesmo que um equipamento não esteja mais na sua instituição.
mail-answer-heading = Como responder
mail-answer-link = Por este link, sem cadastro. Ele é só para você:
mail-answer-code = Por telefone ou para digitar: código curto { $code }
mail-answer-plain = Também é possível responder com um simples e-mail para { $address }. Informe os números de série e o que aconteceu com cada equipamento.

## Receipt
mail-receipt-position = A sua resposta está na posição { $position } do registro desta ação de campo.
mail-receipt-again = Por este link é possível ler ou corrigir a sua resposta:

## How to tell that it is genuine
mail-genuine-heading = Como saber que este e-mail é autêntico
mail-genuine-text = Ele traz a referência { $reference } e o número do documento { $document }, que também constam de cada página dos arquivos PDF. Em caso de dúvida, pergunte por um meio que já conhece, por exemplo { $website } ou o seu contato habitual. Ninguém pedirá a sua senha neste assunto.

mail-form-file = formulario-de-verificacao
mail-form-file-recall = formulario-de-resposta

## The notice as data
mail-data = A lista dos produtos e dos números de série da sua instituição está anexa como tabela (XLSX, CSV) e como dados para o seu próprio sistema (JSON), tudo na mesma versão do aviso.
mail-data-file = aviso-dados

## Reminders for several places in one mail
mail-subject-summary = Respostas que ainda faltam: { $count }
mail-opening-summary = A { $maker } já enviou a vocês os avisos abaixo. Para cada um deles a resposta ainda falta ou não está completa. Cada um tem seu próprio link.
mail-summary-files = Os avisos completos e os formulários foram anexados aos primeiros e-mails. Vocês também podem abri-los pelos links.

## To a distributor that keeps the names
mail-subject-onward = Por favor, lembre seus destinatários
mail-opening-onward = Estes locais ainda não responderam: { $sites }. Só você sabe quem são. Por favor, lembre-os. Os links deles estão na sua página:
## The maker has answered in the portal
mail-opening-answer = { $maker } respondeu a uma pergunta de { $addressee } sobre o aviso { $reference }. Você pode ler a resposta pelo seu link:
