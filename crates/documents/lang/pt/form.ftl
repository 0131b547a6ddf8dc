### Frame words of the verification form and of the cover letter, Portuguese.

## Form
form-title = Formulário de verificação { $reference }
form-title-recall = Formulário de resposta { $reference }
form-heading = Formulário de verificação
form-heading-recall = Formulário de resposta
form-introduction-quality = Confirme com este formulário que recebeu a notificação de qualidade { $reference } e que aplicou as suas medidas.
form-organisation = Nome da organização
form-number = O seu número nos nossos registos
form-person = Pessoa que preenche este formulário
form-name = Nome
form-person-title = Cargo ou função
form-date = Data ({ $hint })
form-answers = As suas respostas
form-yes = Sim
form-no = Não
form-unit-product = Dispositivo
form-unit-serial = Número de série
form-unit-answer = Executado
form-unit-write = a preencher:
form-further = Outros números de série na sua instituição
form-chain = Respostas do distribuidor ou importador
form-chain-not-applicable = Não aplicável
form-send = Devolver a { $address }. Também nos pode transmitir estas informações por e-mail, sem o formulário.

## Cover letter
letter-title = Carta de acompanhamento e formulário de verificação { $reference }
letter-title-recall = Carta de acompanhamento e formulário de resposta { $reference }
letter-opening = { $count ->
    [0] De acordo com os nossos registos, recebeu um produto afetado. O aviso de segurança completo segue em anexo.
    [one] De acordo com os nossos registos, este aviso diz respeito a { $count } dispositivo na sua instituição. O aviso de segurança completo segue em anexo.
   *[other] De acordo com os nossos registos, este aviso diz respeito a { $count } dispositivos na sua instituição. O aviso de segurança completo segue em anexo.
}
letter-opening-quality = { $count ->
    [0] De acordo com os nossos registos, recebeu um produto afetado. A notificação de qualidade completa segue em anexo.
    [one] De acordo com os nossos registos, esta notificação diz respeito a { $count } dispositivo na sua instituição. A notificação de qualidade completa segue em anexo.
   *[other] De acordo com os nossos registos, esta notificação diz respeito a { $count } dispositivos na sua instituição. A notificação de qualidade completa segue em anexo.
}
letter-opening-recall = { $count ->
    [0] De acordo com os nossos registos, recebeu um produto afetado. A carta de recolha completa segue em anexo.
    [one] De acordo com os nossos registos, este aviso diz respeito a { $count } dispositivo na sua instituição. A carta de recolha completa segue em anexo.
   *[other] De acordo com os nossos registos, este aviso diz respeito a { $count } dispositivos na sua instituição. A carta de recolha completa segue em anexo.
}
letter-step-read = Leia o aviso de segurança. Transmita-o a todas as pessoas que trabalham com os dispositivos.
letter-step-read-quality = Leia a notificação de qualidade. Transmita-a a todas as pessoas que trabalham com os dispositivos.
letter-step-read-recall = Leia a carta de recolha. Transmita-a a todas as pessoas que trabalham com os dispositivos.
letter-step-measures = Execute as medidas: { $address }
letter-step-answer = Responda para cada número de série, em linha ou com o formulário.
letter-online = Responder em linha, sem conta
letter-code = Código curto para o telefone:
letter-paper = Por formulário ou e-mail
letter-paper-text = Envie o formulário preenchido, ou um simples e-mail com os números de série, para { $address }.
letter-units = Dispositivos afetados na sua instituição
letter-standing = Situação
letter-standing-affected = afetado
letter-standing-possibly = possivelmente afetado
letter-change = Desde a revisão { $revision }
letter-change-new = novo
letter-change-same = inalterado
letter-change-gone = já não afetado
letter-serial-unknown = desconhecido
letter-chain = Recebeu estes dispositivos como distribuidor ou importador. Indique os destinatários no portal ou transmita-lhes este aviso sem demora, e preencha a secção destinada a distribuidores e importadores.
letter-wrong = Não é a pessoa de contacto certa?
letter-genuine = Esta carta é autêntica?
letter-genuine-text = Cada página tem os números { $reference } e { $document }. Em caso de dúvida, pergunte por uma via que já conhece, por exemplo { $website }. Ninguém lhe pedirá uma palavra-passe.
letter-wrong-text = Indique-nos a pessoa certa, no portal ou por e-mail para { $address }. Até lá, este aviso continua dirigido a si.
letter-check = O fieldcheck tem de mostrar a impressão digital { $fingerprint }; por baixo de cada número de série está o respetivo desafio (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Este código indica a quem pertence o formulário. Não escreva por cima.
form-scan = Ou digitalize este código com um telemóvel.
form-department = Departamento
form-account = Número de cliente
form-address = Morada
form-shipping-address = Morada de entrega, se for diferente
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
form-disposition-scrapped = abatido
form-disposition-cannot = não é possível executar
form-continued = Continuação
form-page-of = Formulário, página { $page } de { $pages }

## Statements of the customer
statement-receipt = Confirmo que recebi, li e compreendi este aviso.
statement-actions = Executei todas as ações que o aviso pede.
statement-users = As informações e as ações foram dadas a conhecer a todos os utilizadores relevantes e executadas.
statement-returned = Devolvi dispositivos afetados.
statement-destroyed = Destruí dispositivos afetados.
statement-none-to-return = Não existem dispositivos afetados disponíveis para devolver ou destruir.
statement-other = Tomei outra medida (descreva).
statement-no-devices = Não tenho dispositivos afetados.
statement-query = Tenho uma questão, agradeço que me contactem.
statement-adverse = Ocorreram acontecimentos adversos relacionados com os dispositivos (descreva).

## Statements of the distributor or importer
statement-stock = Verifiquei o meu stock e coloquei de parte os dispositivos afetados.
statement-identified = Identifiquei os clientes que receberam, ou podem ter recebido, os dispositivos.
statement-list = Anexei a lista desses clientes.
statement-informed = Informei os clientes identificados.
statement-confirmed = Recebi confirmação de todos os clientes identificados.
statement-neither = Nem eu nem os meus clientes temos dispositivos afetados em stock.
statement-importer = Sou o importador dos dispositivos.

## Statements of the importer, of the authorised representative
statement-importer-register = Como importador, registei esta ação no meu registo de reclamações, dispositivos não conformes, recolhas e retiradas.
statement-importer-informed = Como importador, comuniquei ao fabricante e ao seu mandatário o que sei dos dispositivos afetados.
statement-representative = Sou o mandatário do fabricante.
statement-representative-cooperates = Como mandatário, coopero com as autoridades competentes nesta ação e tenho os documentos à sua disposição.
