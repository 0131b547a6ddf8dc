### Frame words of the verification form and of the cover letter, Portuguese (Brazil).

## Form
form-title = Formulário de verificação { $reference }
form-title-recall = Formulário de resposta { $reference }
form-heading = Formulário de verificação
form-heading-recall = Formulário de resposta
form-introduction-quality = Confirme com este formulário que recebeu a notificação de qualidade { $reference } e executou as medidas dela.
form-organisation = Nome da organização
form-number = Seu número em nossos registros
form-person = Pessoa que preenche este formulário
form-name = Nome
form-person-title = Cargo ou função
form-date = Data ({ $hint })
form-answers = Suas respostas
form-yes = Sim
form-no = Não
form-unit-product = Equipamento
form-unit-serial = Número de série
form-unit-answer = Executado
form-unit-write = preencha:
form-further = Outros números de série na sua instituição
form-chain = Respostas do distribuidor ou importador
form-chain-not-applicable = Não se aplica
form-send = Devolver para { $address }. Estas informações também podem ser enviadas por e-mail, sem o formulário.

## Cover letter
letter-title = Carta de encaminhamento e formulário de verificação { $reference }
letter-title-recall = Carta de encaminhamento e formulário de resposta { $reference }
letter-opening = { $count ->
    [0] De acordo com nossos registros, a sua instituição recebeu um produto afetado. O aviso de segurança em campo completo está anexo.
    [one] De acordo com nossos registros, este aviso se refere a { $count } equipamento na sua instituição. O aviso de segurança em campo completo está anexo.
   *[other] De acordo com nossos registros, este aviso se refere a { $count } equipamentos na sua instituição. O aviso de segurança em campo completo está anexo.
}
letter-opening-quality = { $count ->
    [0] De acordo com nossos registros, a sua instituição recebeu um produto afetado. A notificação de qualidade completa está anexa.
    [one] De acordo com nossos registros, esta notificação se refere a { $count } equipamento na sua instituição. A notificação de qualidade completa está anexa.
   *[other] De acordo com nossos registros, esta notificação se refere a { $count } equipamentos na sua instituição. A notificação de qualidade completa está anexa.
}
letter-opening-recall = { $count ->
    [0] De acordo com nossos registros, a sua instituição recebeu um produto afetado. A carta de recolhimento completa está anexa.
    [one] De acordo com nossos registros, este aviso se refere a { $count } equipamento na sua instituição. A carta de recolhimento completa está anexa.
   *[other] De acordo com nossos registros, este aviso se refere a { $count } equipamentos na sua instituição. A carta de recolhimento completa está anexa.
}
letter-step-read = Leia o aviso de segurança em campo. Repasse-o a todas as pessoas que trabalham com os equipamentos.
letter-step-read-quality = Leia a notificação de qualidade. Repasse-a a todas as pessoas que trabalham com os equipamentos.
letter-step-read-recall = Leia a carta de recolhimento. Repasse-a a todas as pessoas que trabalham com os equipamentos.
letter-step-measures = Execute as medidas: { $address }
letter-step-answer = Responda para cada número de série, on-line ou com o formulário.
letter-online = Responder on-line, sem cadastro
letter-code = Código curto para o telefone:
letter-paper = Por formulário ou e-mail
letter-paper-text = Envie o formulário preenchido, ou um simples e-mail com os números de série, para { $address }.
letter-units = Equipamentos afetados na sua instituição
letter-standing = Situação
letter-standing-affected = afetado
letter-standing-possibly = possivelmente afetado
letter-change = Desde a revisão { $revision }
letter-change-new = novo
letter-change-same = sem alteração
letter-change-gone = não mais afetado
letter-serial-unknown = desconhecido
letter-chain = A sua empresa recebeu estes equipamentos como distribuidora ou importadora. Indique os destinatários no portal ou repasse este aviso a eles sem demora, e preencha a seção para distribuidores e importadores.
letter-wrong = Você não é a pessoa certa para este assunto?
letter-genuine = Esta carta é autêntica?
letter-genuine-text = Cada página traz os números { $reference } e { $document }. Em caso de dúvida, pergunte por um meio que já conhece, por exemplo { $website }. Ninguém pedirá a sua senha.
letter-wrong-text = Indique a pessoa certa, no portal ou por e-mail para { $address }. Até lá, este aviso continua dirigido a você.
letter-check = O fieldcheck deve mostrar a impressão digital { $fingerprint }; abaixo de cada número de série está o respectivo desafio (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Este código indica a quem pertence o formulário. Não escreva sobre ele.
form-scan = Ou leia este código com um celular.
form-department = Departamento
form-account = Número do cliente
form-address = Endereço
form-shipping-address = Endereço de entrega, se for diferente
form-phone = Telefone
form-email = E-mail
form-signature = Assinatura
form-quantity = Quantidade
form-comment = Comentário
form-on = Em (data)
form-deadline = Devolva este formulário até { $day }.
form-disposition = O que aconteceu
form-disposition-done = executado
form-disposition-not-yet = ainda não
form-disposition-not-here = não está aqui
form-disposition-never-had = nunca o tivemos
form-disposition-passed-on = transferido
form-disposition-scrapped = descartado
form-disposition-cannot = não é possível executar
form-continued = Continuação
form-page-of = Formulário, página { $page } de { $pages }

## Statements of the customer
statement-receipt = Confirmo que recebi, li e compreendi este aviso.
statement-actions = Executei todas as ações que o aviso solicita.
statement-users = As informações e as ações foram levadas ao conhecimento de todos os usuários relevantes e executadas.
statement-returned = Devolvi equipamentos afetados.
statement-destroyed = Destruí equipamentos afetados.
statement-none-to-return = Não há equipamentos afetados disponíveis para devolver ou destruir.
statement-other = Tomei outra medida (descreva).
statement-no-devices = Não tenho equipamentos afetados.
statement-query = Tenho uma dúvida, peço que entrem em contato comigo.
statement-adverse = Ocorreram eventos adversos relacionados aos equipamentos (descreva).

## Statements of the distributor or importer
statement-stock = Verifiquei meu estoque e separei os equipamentos afetados.
statement-identified = Identifiquei os clientes que receberam, ou podem ter recebido, os equipamentos.
statement-list = Anexei a lista desses clientes.
statement-informed = Informei os clientes identificados.
statement-confirmed = Recebi confirmação de todos os clientes identificados.
statement-neither = Nem eu nem meus clientes temos equipamentos afetados em estoque.
statement-importer = Sou o importador dos equipamentos.

## Statements of the importer, of the authorised representative
statement-importer-register = Como importador, registrei esta ação no meu registro de reclamações, produtos não conformes, recolhimentos e retiradas.
statement-importer-informed = Como importador, comuniquei ao fabricante e ao seu representante autorizado o que sei dos equipamentos afetados.
statement-representative = Sou o representante autorizado do fabricante.
statement-representative-cooperates = Como representante autorizado, coopero com as autoridades competentes nesta ação e mantenho os documentos à disposição delas.
