### Frame words of the notice, Portuguese.

## Head of every document
fact-reference = Referência
fact-document-no = Número do documento
fact-revision = Revisão
fact-date = Data
fact-number = O seu número nos nossos registos
draft = Rascunho, sem data

## Foot of every document
foot-support = Assistência técnica: { $address }
foot-care = Apoio ao cliente: { $address }

## Notice: the frame on top
box-heading = O que tem de fazer agora
step-read = Leia este aviso e transmita-o a todas as pessoas que trabalham com os dispositivos.
step-measures = Execute as medidas em cada dispositivo afetado: { $address }
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
udi-none = N/A (não aplicável)
udi-none-legacy = N/A (colocado no mercado antes da aplicação da UDI)
udi-none-not-a-device = N/A (não é um dispositivo médico)
serials-all = todos
serials-letter = { $count ->
    [one] { $count } número, indicado na carta de acompanhamento
   *[other] { $count } números, indicados na carta de acompanhamento
}

## Notice: signatures
signed-electronically = Assinado eletronicamente
signed-at = { $moment }
signed-meaning = Significado: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Conteúdo e âmbito examinados e aprovados
role-author = Autor
role-quality_signatory = Qualidade
role-regulatory_signatory = Assuntos regulamentares
role-coordinator = Coordenação
role-call_centre = Centro de atendimento telefónico
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Como saber que este aviso é autêntico
genuine-text = Cada página tem a referência { $reference } e o número do documento { $document }. Em caso de dúvida, pergunte por uma via que já conhece, por exemplo através de { $website } ou do seu contacto habitual, e indique ambos os números. Ninguém lhe pedirá uma palavra-passe a este respeito.

## Deadlines, software, registration number
table-software = Versões do software
fact-srn = SRN do fabricante
deadline-act-on = Agradecemos que atue até { $day }.
deadline-act-days = { $days ->
    [one] Agradecemos que atue no prazo de { $days } dia após a receção.
   *[other] Agradecemos que atue no prazo de { $days } dias após a receção.
}
deadline-reply-on = Agradecemos que responda até { $day }.
deadline-reply-days = { $days ->
    [one] Agradecemos que responda no prazo de { $days } dia após a receção.
   *[other] Agradecemos que responda no prazo de { $days } dias após a receção.
}

## Titles by market and kind of action
title-recall = Recolha urgente de dispositivo médico
title-correction = Correção urgente de dispositivo médico
title-fsn = Aviso de segurança urgente
title-quality = Notificação de qualidade

## New or update
fact-type = Tipo de aviso
type-new = Novo
type-update = Atualização
update-heading = O que mudou
update-previous = Este aviso substitui a revisão { $revision } de { $date }.
update-added = Novo: { $about }
update-removed = Deixou de constar: { $about }
update-changed = Alterado: { $about }

## Actions that are answered one by one
action-read = Leia e compreenda este aviso.
action-pass-on = Transmita este aviso a todas as pessoas que devem ter conhecimento dele.
action-forward = Transmita este aviso a todas as organizações que receberam dispositivos afetados ou a que esta ação diga respeito.
action-identify = Identifique os dispositivos afetados.
action-quarantine = Coloque de parte os dispositivos afetados e não os utilize.
action-inspect = Verifique os dispositivos no local ou mande modificá-los aí.
action-correct = Execute a correção.
action-return = Devolva os dispositivos afetados.
action-destroy = Destrua os dispositivos afetados.
action-patients = Siga as recomendações para o acompanhamento dos doentes.
action-review = Reveja os resultados obtidos anteriormente.
action-instructions = Tenha em conta o que mudou nas instruções de utilização.
action-remember = Tenha este aviso presente até ao fim da ação.

## Chosen fields
stated-look-back-yes = Recomenda-se o acompanhamento dos doentes ou a revisão dos resultados obtidos anteriormente.
stated-look-back-no = Não se recomenda o acompanhamento dos doentes nem a revisão dos resultados obtidos anteriormente.
stated-look-back-not-applicable = O acompanhamento dos doentes ou a revisão dos resultados obtidos anteriormente não se aplica.
stated-maker-removal = Recolhemos os dispositivos afetados.
stated-maker-on-site = Inspecionamos ou modificamos os dispositivos afetados no local.
stated-maker-software = Disponibilizamos novo software.
stated-maker-labelling = Alteramos as instruções de utilização ou a rotulagem.
stated-maker-none = Não prevemos qualquer ação da nossa parte.
stated-maker-by = As nossas ações devem ficar concluídas até { $day }.
stated-lay-users-no = Não é necessário informar os doentes nem os utilizadores leigos.
stated-lay-users-appended = Os doentes ou os utilizadores leigos têm de ser informados; este aviso inclui um texto para eles.
stated-lay-users-not-appended = Os doentes ou os utilizadores leigos têm de ser informados; este aviso não inclui qualquer texto para eles.
stated-further-notice-yes = Prevê-se um novo aviso.
stated-further-notice-no = Não se prevê um novo aviso.
stated-further-notice-not-planned-yet = Por enquanto não está planeado um novo aviso.
stated-depth-user = Esta ação abrange os consumidores e utilizadores.
stated-depth-retail = Esta ação abrange os retalhistas e os locais de dispensa.
stated-depth-wholesale = Esta ação abrange os grossistas e distribuidores.
stated-distributed = Período de distribuição dos dispositivos afetados: { $from } a { $to }.
representative-heading = Representante local
attention-line = À atenção de: { $who }

## Electronic seal
seal-heading = Selo eletrónico
seal-text = Este ficheiro tem o selo eletrónico de { $maker }. A impressão digital da chave é { $fingerprint }. Qualquer pessoa pode verificar o ficheiro sem ligação à rede, com «fieldaction genuine» ou «fieldcheck genuine».

## Postal
envelope-mark = URGENTE: recolha ou correção de dispositivo médico
