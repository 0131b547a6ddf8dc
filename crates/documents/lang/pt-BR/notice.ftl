### Frame words of the notice, Portuguese (Brazil).

## Head of every document
fact-reference = Referência
fact-document-no = Número do documento
fact-revision = Revisão
fact-date = Data
fact-number = Seu número em nossos registros
draft = Rascunho, sem data

## Foot of every document
foot-support = Suporte técnico: { $address }
foot-care = Atendimento ao cliente: { $address }

## Notice: the frame on top
box-heading = O que você precisa fazer agora
step-read = Leia este aviso e repasse-o a todas as pessoas que trabalham com os equipamentos.
step-measures = Execute as medidas em cada equipamento afetado: { $address }
step-answer = Devolva o formulário de verificação.
step-answer-recall = Devolva o formulário de resposta.
alarm-label = Suspeita de acesso não autorizado?

## Notice: product table
table-product = Produto afetado
table-catalogue-no = Número de catálogo
table-udi = UDI-DI
table-serials = Números de série
table-lots = Lotes: { $lots }
table-serial = Número de série
udi-none = N/A (não se aplica)
udi-none-legacy = N/A (colocado no mercado antes da vigência da UDI)
udi-none-not-a-device = N/A (não é um dispositivo médico)
serials-all = todos
serials-letter = { $count ->
    [one] { $count } número, indicado na carta de encaminhamento
   *[other] { $count } números, indicados na carta de encaminhamento
}

## Notice: signatures
signed-electronically = Assinado eletronicamente
signed-at = { $moment }
signed-meaning = Significado: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Conteúdo e escopo examinados e aprovados
role-author = Autor
role-quality_signatory = Qualidade
role-regulatory_signatory = Assuntos regulatórios
role-coordinator = Coordenação
role-call_centre = Central de atendimento
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Como saber que este aviso é autêntico
genuine-text = Cada página traz a referência { $reference } e o número do documento { $document }. Em caso de dúvida, pergunte por um meio que já conhece, por exemplo { $website } ou o seu contato habitual, e informe os dois números. Ninguém pedirá a sua senha neste assunto.

## Deadlines, software, registration number
table-software = Versões do software
fact-srn = SRN do fabricante
deadline-act-on = Solicitamos que aja até { $day }.
deadline-act-days = { $days ->
    [one] Solicitamos que aja em até { $days } dia após o recebimento.
   *[other] Solicitamos que aja em até { $days } dias após o recebimento.
}
deadline-reply-on = Solicitamos que responda até { $day }.
deadline-reply-days = { $days ->
    [one] Solicitamos que responda em até { $days } dia após o recebimento.
   *[other] Solicitamos que responda em até { $days } dias após o recebimento.
}

## Titles by market and kind of action
title-recall = Recolhimento urgente de dispositivo médico
title-correction = Correção urgente de dispositivo médico
title-fsn = Aviso urgente de segurança em campo
title-quality = Notificação de qualidade

## New or update
fact-type = Tipo de aviso
type-new = Novo
type-update = Atualização
update-heading = O que mudou
update-previous = Este aviso substitui a revisão { $revision } de { $date }.
update-added = Novo: { $about }
update-removed = Não consta mais: { $about }
update-changed = Alterado: { $about }

## Actions that are answered one by one
action-read = Leia e compreenda este aviso.
action-pass-on = Repasse este aviso a todas as pessoas que precisam conhecê-lo.
action-forward = Repasse este aviso a todas as organizações que receberam equipamentos afetados ou que sejam atingidas por esta ação.
action-identify = Identifique os equipamentos afetados.
action-quarantine = Separe os equipamentos afetados e não os utilize.
action-inspect = Verifique os equipamentos no local ou providencie que sejam modificados ali.
action-correct = Execute a correção.
action-return = Devolva os equipamentos afetados.
action-destroy = Destrua os equipamentos afetados.
action-patients = Siga as recomendações para o acompanhamento dos pacientes.
action-review = Revise os resultados obtidos anteriormente.
action-instructions = Observe o que mudou nas instruções de uso.
action-remember = Tenha este aviso em mente até o fim da ação.

## Chosen fields
stated-look-back-yes = Recomenda-se o acompanhamento dos pacientes ou a revisão dos resultados obtidos anteriormente.
stated-look-back-no = Não se recomenda o acompanhamento dos pacientes nem a revisão dos resultados obtidos anteriormente.
stated-look-back-not-applicable = O acompanhamento dos pacientes ou a revisão dos resultados obtidos anteriormente não se aplica.
stated-maker-removal = Estamos recolhendo os equipamentos afetados.
stated-maker-on-site = Estamos inspecionando ou modificando os equipamentos afetados no local.
stated-maker-software = Estamos fornecendo um novo software.
stated-maker-labelling = Estamos alterando as instruções de uso ou a rotulagem.
stated-maker-none = Não planejamos nenhuma ação de nossa parte.
stated-maker-by = Nossas ações devem ser concluídas até { $day }.
stated-lay-users-no = Não é necessário informar os pacientes nem os usuários leigos.
stated-lay-users-appended = Os pacientes ou usuários leigos devem ser informados; um texto para eles acompanha este aviso.
stated-lay-users-not-appended = Os pacientes ou usuários leigos devem ser informados; nenhum texto para eles acompanha este aviso.
stated-further-notice-yes = É esperado um novo aviso.
stated-further-notice-no = Não é esperado um novo aviso.
stated-further-notice-not-planned-yet = Por enquanto não está planejado um novo aviso.
stated-depth-user = Esta ação abrange os consumidores e usuários.
stated-depth-retail = Esta ação abrange os varejistas e os pontos de dispensação.
stated-depth-wholesale = Esta ação abrange os atacadistas e distribuidores.
stated-distributed = Período de distribuição dos equipamentos afetados: { $from } a { $to }.
representative-heading = Representante local
attention-line = Aos cuidados de: { $who }

## Electronic seal
seal-heading = Selo eletrônico
seal-text = Este arquivo traz o selo eletrônico de { $maker }. A impressão digital da chave é { $fingerprint }. Qualquer pessoa pode verificar o arquivo sem conexão de rede, com “fieldaction genuine” ou “fieldcheck genuine”.

## Postal
envelope-mark = URGENTE: recolhimento ou correção de dispositivo médico
