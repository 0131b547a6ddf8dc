### Words of the consignee's portal, Portuguese (Brazil). One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Isto é autêntico?
portal-language = Idioma:
portal-urgent = Aviso urgente de segurança em campo
portal-alarm = Suspeita de acesso não autorizado?
portal-alarm-what = O que fazer agora
portal-alarm-title = Suspeita de acesso não autorizado
portal-foot = Aviso urgente de segurança em campo { $reference } ({ $document })
portal-foot-date = de { $date }.
portal-foot-help = Dúvidas:
portal-back = Voltar à visão geral
portal-back-devices = Voltar aos equipamentos
portal-back-questions = Voltar às perguntas
portal-to-start = Ir para a visão geral
portal-to-form = Ir para o formulário
portal-save = Salvar para depois
portal-send = Enviar
portal-change = Alterar
portal-yes = Sim
portal-no = Não
portal-yes-on = Sim, em { $date }
portal-which-units = Quais equipamentos?
portal-date-hint = Dia, mês, ano, por exemplo 10.12.2026
portal-date-hint-known = Se for conhecida. Dia, mês, ano, por exemplo 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Refere-se a { $count } dos seus equipamentos
   *[other] Refere-se a { $count } dos seus equipamentos
}
portal-your-units = Seus equipamentos
portal-show-units = Mostrar todos os equipamentos
portal-no-units = No momento não há equipamentos para confirmar
portal-serial = SN { $serial }
portal-serial-unknown = Equipamento cujo número de série não conhecemos
portal-unit-about = { $name }, nº de catálogo { $number }
portal-unit-number = Nº de catálogo { $number }, UDI-DI não se aplica
portal-unit-numbers = Nº de catálogo { $number }, UDI-DI { $udi }
portal-unit-possibly = Possivelmente afetado de acordo com nossos registros. Trate-o como afetado.
portal-unit-handed = Resposta delegada a { $to } em { $date }. Você pode responder pessoalmente ou deixar em aberto.
portal-shown-since = Demonstrado desde { $moment }
portal-shown-none = Ainda sem evidência

## Overview
portal-handed = { $who } forneceu a você este link em { $date }.
portal-handed-units = { $count ->
    [one] Ele abrange { $count } equipamento.
   *[other] Ele abrange { $count } equipamentos.
}
portal-three-steps = Três etapas
portal-step-read = Ler
portal-step-read-small = O aviso, também em PDF
portal-step-measures = Medidas
portal-step-measures-small = As instruções do fabricante
portal-step-confirm = Confirmar
portal-step-confirm-small = por número de série, cerca de 2 minutos
portal-open = em aberto
portal-of = { $done } de { $total }
portal-said-so = declarado
portal-confirmed = confirmado
portal-next-read = Próxima etapa: ler
portal-next-confirm = Próxima etapa: confirmar
portal-next-receipt = Ver o seu comprovante de recebimento
portal-draft = Seus dados estão salvos
portal-draft-text = Eles ainda não foram enviados.
portal-draft-on = Continuar o formulário
portal-way-recipients = Inserir seus próprios destinatários. Nós os avisamos em seu nome
portal-way-receipt = Último comprovante de recebimento
portal-way-correct = Corrigir suas respostas
portal-way-hand = Delegar uma parte a outra pessoa da instituição
portal-way-handed = { $count ->
    [one] { $count } parte delegada
   *[other] { $count } partes delegadas
}
portal-way-contact = Você não é a pessoa responsável? Indique a pessoa certa
portal-way-return = Você não é a pessoa responsável? Avise a pessoa que forneceu o link.

## Reading the notice
portal-read-title = Ler o aviso
portal-text-language = Idioma do aviso: { $language }
portal-read-at = Lido em { $moment }
portal-read-hint = Abrir esta página não conta como confirmação. Só este botão registra que você leu o aviso.
portal-read-button = Li o aviso
portal-instructions = Abrir as instruções do fabricante
portal-instructions-take = Baixar
portal-instructions-taken = Baixado em { $moment }
portal-instructions-hint = Este botão registra que você baixou o arquivo.
portal-products = Produtos afetados
portal-product = Produto
portal-catalogue-no = Nº de catálogo
portal-udi = UDI-DI
portal-udi-none = não se aplica
portal-files = Arquivos
portal-files-none = Os arquivos aparecerão aqui assim que forem liberados.
portal-file-notice = Aviso em PDF, { $language }
portal-file-personal = Carta de encaminhamento e formulário para a sua instituição em PDF

## Form: what stands on each page
portal-form-steps = Etapas do formulário
portal-form-devices = Equipamentos
portal-form-questions = Perguntas
portal-form-confirm = Confirmar
portal-errors = { $count ->
    [one] { $count } informação ainda não está correta
   *[other] { $count } informações ainda não estão corretas
}
portal-save-hint = É possível salvar a qualquer momento. O seu link leva você de volta a esta página.
portal-next = Avançar

## Step: devices
portal-devices-title = Seus equipamentos
portal-devices-heading = O que aconteceu com cada equipamento?
portal-no-units-form = No momento não há equipamentos para confirmar. Um equipamento que falte pode ser informado abaixo.
portal-chain-first = A sua empresa transferiu equipamentos?
portal-chain-first-text = Insira os destinatários. Esses equipamentos passam a ser contados lá, e não é preciso informar nada sobre eles aqui.
portal-choice-done = Executado
portal-said-done-hint = Todas as etapas das instruções foram executadas
portal-choice-later = Ainda não
portal-choice-not-here = Não está aqui
portal-choice-not-here-hint = Não encontramos este dispositivo na nossa instituição
portal-choice-passed-on = Transferido
portal-choice-scrapped = Descartado
portal-choice-cannot = Não é possível executar
portal-choice-cannot-hint = Não conseguimos executar as etapas
portal-when = Quando?
portal-until = Até quando?
portal-to = Para quem? Nome e endereço da instituição
portal-why = O que impede a execução?
portal-why-hint = O suporte técnico entrará em contato.
portal-serial-read = Número de série da placa de identificação
portal-serial-read-hint = Ele falta em nossos registros
portal-rest = Todos os equipamentos sobre os quais você não informou nada acima
portal-rest-each = Respondo para cada um deles
portal-rest-done = Executado em todos os outros
portal-extra-heading = Falta um equipamento nesta lista
portal-extra = Número de série como consta da placa de identificação
portal-extra-hint = Verificaremos se ele é afetado e entraremos em contato. Vários: um por linha.

## Step: questions
portal-questions-title = Perguntas sobre o aviso
portal-questions-heading = Estas declarações são verdadeiras?
portal-questions-hint = “Não” é uma resposta válida. Nesse caso, entraremos em contato.
portal-questions-tick = Marque o que se aplica ao seu caso.
portal-not-ticked = não marcado
portal-derived = Resulta do que você informou sobre cada equipamento
portal-chain = Distribuidores e importadores
portal-chain-question = A sua empresa é distribuidora ou importadora dos equipamentos?
portal-chain-not-applicable = Não se aplica
portal-chain-not-applicable-hint = Nós mesmos usamos os equipamentos
portal-chain-applies = Sim, somos distribuidores ou importadores
portal-informed-on = Em
portal-next-check = Próxima etapa: verificar suas respostas

## Step: confirm
portal-check-title = Verificar e confirmar
portal-check-heading = Está tudo certo?
portal-missing = { $count ->
    [one] Ainda falta { $count } resposta
   *[other] Ainda faltam { $count } respostas
}
portal-check-correction = Você já respondeu. Um novo envio corrige a última resposta, que continua legível.
portal-unknown-serials = Outros números de série na sua instituição
portal-said-nothing = Nada informado ainda
portal-said-done = Executado
portal-said-done-on = Executado em { $date }
portal-said-later = Ainda não
portal-said-later-on = Ainda não, até { $date }
portal-said-not-here = Não está aqui
portal-said-passed-on = Transferido para { $to }
portal-said-scrapped = Descartado
portal-said-scrapped-on = Descartado em { $date }
portal-said-cannot = Não é possível executar: { $why }
portal-sign-heading = Quem confirma estas respostas?
portal-sign-name = Nome e sobrenome
portal-sign-title = Cargo ou função
portal-sign-date = Data
portal-sign-hint = Ao enviar, você faz estas declarações. É possível corrigi-las depois; a versão anterior fica guardada.
portal-sign = Enviar suas respostas
portal-earlier = Suas respostas até agora

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Escolha uma resposta.
portal-wrong-yes-no = Escolha sim ou não.
portal-wrong-date = Não é possível ler esta data. Escreva dia, mês, ano, por exemplo 10.12.2026.
portal-wrong-date-missing = Falta a data.
portal-wrong-quantity = Informe a quantidade de dispositivos em número inteiro.
portal-wrong-to = Informe o nome e o endereço da instituição.
portal-wrong-why = Informe o motivo. Basta uma frase.
portal-wrong-name = Falta o nome.
portal-wrong-changed = As respostas mudaram desde que esta página foi exibida. Verifique-as mais uma vez.
portal-wrong-units = Escolha pelo menos um equipamento.
portal-wrong-email = Isto não é um endereço de e-mail.
portal-wrong-nothing = Nada foi informado ainda.

## Receipt
portal-receipt-title = Comprovante de recebimento { $number }
portal-receipt-heading = Suas respostas foram recebidas
portal-receipt-corrected = Esta resposta foi corrigida
portal-receipt-newer = Ir para a resposta mais recente { $number }
portal-receipt-number = Número do seu comprovante de recebimento
portal-receipt-phone = Por telefone, basta este número.
portal-receipt-at = Recebida
portal-receipt-by = Confirmada por
portal-receipt-site = Instituição
portal-receipt-corrects = Corrige a resposta
portal-receipt-place = Posição no registro
portal-receipt-index = Entrada { $index }
portal-receipt-sealed = Incluída no ponto de controle assinado sobre { $size } entradas
portal-receipt-pending = Em atribuição. Suas respostas já estão seguras.
portal-receipt-again = Consultar novamente
portal-receipt-digest = Soma de verificação da entrada (SHA-256)
portal-receipt-print = Emitido pelo portal de { $reference }, para o seu arquivo. Dúvidas: { $address }
portal-receipt-next = O que acontece a seguir
portal-receipt-queried = Uma pessoa lê a sua resposta e entra em contato se algo precisar de esclarecimento.
portal-receipt-open = Ainda não executado:
portal-receipt-copy = Uma confirmação é enviada para o endereço de e-mail que temos registrado.
portal-receipt-how-print = Use a função de impressão do navegador para arquivar esta página.
portal-receipt-proof = Com a entrada e a soma de verificação, é possível comprovar depois que esta resposta consta do registro sem alterações.

## Handing a part on
portal-hand-title = Delegar uma parte
portal-hand-heading = Quem deve assumir uma parte?
portal-hand-text = A pessoa recebe um link próprio. Ele mostra apenas os equipamentos que você escolher e informa quem o enviou. A visão geral continua sendo sua.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Endereço de e-mail da pessoa
portal-hand-from = Seu nome
portal-hand-from-hint = Ele consta do e-mail.
portal-hand-send = Enviar o link
portal-hand-already = Partes já delegadas
portal-hand-said = Respostas: { $said } de { $count }

## Naming the right person
portal-contact-title = Indicar a pessoa certa
portal-contact-heading = Quem é responsável?
portal-contact-text = O aviso precisa chegar à pessoa certa. Até que ela responda, mantemos o seu endereço atual.
portal-contact-what = Qual é a situação?
portal-contact-person = Outra pessoa da nossa instituição é responsável
portal-contact-name = Nome ou departamento
portal-contact-email = Endereço de e-mail
portal-contact-email-hint = O aviso é enviado imediatamente para este endereço. Sem ele, uma pessoa continua procurando.
portal-contact-site = Outra instituição é responsável
portal-contact-site-name = Nome e endereço da instituição
portal-contact-unknown = Não sei quem é responsável
portal-contact-unknown-hint = Continuamos procurando e ligamos para a sua central telefônica

## Reporting a suspicion
portal-intruder-reported = Uma suspeita já foi relatada. É possível acrescentar informações.
portal-intruder-then = Depois, relate aqui
portal-intruder-text = Basta uma frase. O relato passa imediatamente para o primeiro lugar da lista de trabalho do fabricante. Ele não substitui a sua confirmação por equipamento.
portal-intruder-seen = O que você observou?
portal-intruder-unplugged = O cabo foi desconectado como o aviso solicita?
portal-intruder-reach = Como podemos entrar em contato?
portal-intruder-reach-hint = Número de telefone, se possível também à noite
portal-intruder-send = Relatar a suspeita
portal-intruder-law = A sua instituição pode ter obrigações próprias de notificação com prazos curtos, por exemplo sobre proteção de dados ou segurança de redes. Consulte os responsáveis na sua organização.

## Recipients of a distributor or importer
portal-recipients-title = Inserir seus destinatários
portal-recipients-heading = Para quem os equipamentos foram transferidos?
portal-recipients-text = Cada destinatário recebe o aviso no seu idioma e responde por si.
portal-recipients-free = Equipamentos sem destinatário: { $free } de { $total }.
portal-recipients-free-list = Números de série sem destinatário
portal-named = { $count ->
    [one] { $count } destinatário indicado
   *[other] { $count } destinatários indicados
}
portal-state = Situação
portal-state-waiting = sendo avisado
portal-state-told = avisado
portal-state-read = aviso lido
portal-state-answered = respondeu
portal-recipients-complete-said = Você declarou que a lista está completa.
portal-preview = { $count ->
    [one] { $count } destinatário pode ser avisado
   *[other] { $count } destinatários podem ser avisados
}
portal-preview-text = Nada foi enviado ainda. Se a lista estiver certa, avise os destinatários com o botão abaixo.
portal-recipients-rows = Inserir destinatários
portal-recipient = Destinatário { $count }
portal-recipient-name = Instituição
portal-recipient-street = Rua
portal-recipient-postcode = CEP
portal-recipient-city = Cidade
portal-recipient-country = País
portal-recipient-country-hint = Nome ou código, por exemplo DE
portal-recipient-email = Endereço de e-mail
portal-recipient-serials = Números de série
portal-recipient-serials-hint = Separe vários com vírgulas
portal-recipients-more = Mostrar mais linhas. O que está nesta página não é mantido
portal-recipients-paste = Ou colar uma tabela
portal-paste = Copie da sua tabela e cole aqui
portal-paste-hint = Uma linha por destinatário: instituição; rua; CEP; cidade; país; e-mail; número de série, número de série
portal-recipients-complete = Com isso, minha lista está completa
portal-recipients-check = Verificar os dados
portal-recipients-tell = Avisar os destinatários
portal-recipients-later = É possível inserir outros destinatários depois.
portal-line-row = Destinatário { $line }: { $text }
portal-line-pasted = Linha colada { $line }: { $text }
portal-line-none = Insira pelo menos um destinatário.
portal-line-name = Falta a instituição.
portal-line-city = Falta a cidade.
portal-line-country = Não conhecemos este país: “{ $about }”. Escreva o nome ou o código de duas letras.
portal-line-email = Isto não é um endereço de e-mail: “{ $about }”.
portal-line-serial = Este número de série não consta da sua lista: { $about }.
portal-line-twice = Este número de série foi informado duas vezes: { $about }.
portal-line-units = Faltam os números de série.

## Is this genuine?
portal-genuine-heading = Este aviso é autêntico?
portal-genuine-text = Três formas de verificar. Basta uma.
portal-genuine-ask = Perguntar.
portal-genuine-ask-text = Ligue para o seu contato no fabricante em um número que já conhece, não em um número do e-mail, ou acesse { $website }. Informe { $reference }.
portal-genuine-compare = Comparar.
portal-genuine-compare-text = Cada página do PDF traz os dois números: { $reference } e { $document }.
portal-genuine-digest = Recalcular.
portal-genuine-digest-text = A sua equipe de TI pode comparar a soma de verificação do arquivo com esta lista. Foram assinados exatamente estes arquivos.
portal-genuine-maker = Fabricante
portal-genuine-numbers = Números
portal-genuine-link = O que é o seu link
portal-genuine-link-text = Ele vale apenas para a sua instituição e para este aviso. Quem o tiver pode responder pela sua instituição; não o encaminhe, mas delegue partes por meio de “Delegar uma parte”. O fabricante pode retirá-lo a qualquer momento e enviar um novo.
portal-genuine-never = Nunca pedimos senhas nem dados bancários.

## After an act
portal-done-now = Faça isto agora
portal-done-hand = O link está a caminho
portal-done-hand-text = A pessoa o recebe no endereço que você informou. O que ela responder constará do seu formulário.
portal-done-contact = Agradecemos. A informação foi registrada
portal-done-contact-text = Se você informou um endereço de e-mail, o aviso é enviado para ele. Caso contrário, uma pessoa procura o contato certo. O seu link continua válido.
portal-done-intruder = O seu relato foi recebido
portal-done-intruder-text = Ele está agora em primeiro lugar na lista de trabalho do fabricante. Não espere uma resposta para agir.
portal-done-recipients = A sua lista foi aceita
portal-done-recipients-text = Os destinatários que você indicou recebem agora o aviso. A situação de cada um consta da página dos seus destinatários.

## The notice as data
portal-data = Como dados para os seus próprios sistemas
portal-data-text = A mesma versão do PDF. O seu sistema pode lê-los e usá-los para responder.
portal-data-products = Produtos afetados
portal-data-units = Seus números de série
portal-data-notice = Aviso para leitura automática (JSON)

## Checking a file
portal-genuine-file-heading = Verificar um arquivo
portal-genuine-file-text = Escolha o PDF recebido. Ele não fica guardado.
portal-genuine-file = Arquivo PDF
portal-genuine-file-send = Verificar
portal-genuine-offline = Sem rede: “fieldaction genuine” ou “fieldcheck genuine” com o nome do arquivo.
portal-genuine-yes = Autêntico: { $reference }, revisão { $revision }, selado por { $maker } em { $date }.
portal-genuine-filled = Autêntico. Depois de selado, apenas campos do formulário foram preenchidos.
portal-genuine-not = Não autêntico: { $why }
portal-genuine-stamp = Carimbo do tempo: { $moment }, de { $authority }. Não foi verificado de quem é esse serviço.
portal-genuine-key = Impressão digital da chave deste selo
portal-genuine-key-compare = Deve ser a impressão digital que consta da sua carta.
genuine-no-pdf = O arquivo não é um PDF legível.
genuine-no-seal = O arquivo não traz nenhum selo.
genuine-changed = O arquivo foi alterado depois de selado.
genuine-added = Algo foi acrescentado ao arquivo depois de selado.
genuine-foreign-key = O selo foi feito com outra chave.
genuine-broken = Não é possível ler o selo.

# The page for files of answers.
portal-upload-way = Enviar um arquivo de respostas
portal-upload-title = Enviar respostas
portal-upload-lead = Envie um arquivo com os números de série e o que aconteceu com cada dispositivo. Você vê o que foi lido, confere e assina. Antes disso nada é registrado.
portal-upload-label = Arquivo
portal-upload-hint = XLSX ou CSV com colunas para número de série e status, ou a resposta automática (JSON)
portal-upload-own = Você pode preencher a nossa própria planilha:
portal-upload-send = Ler o arquivo
portal-upload-none = Escolha primeiro um arquivo.
portal-upload-unreadable = Este arquivo não pode ser lido.
portal-upload-empty = Este arquivo não diz nada sobre um dispositivo.
portal-upload-foreign = Este arquivo pertence a outro aviso ou a outro destinatário. Nada foi aproveitado.
portal-upload-result = O que foi lido
portal-upload-counts = Lidos: { $taken } · A conferir: { $held } · Omitidos: { $refused }
portal-upload-row = Linha { $row }
portal-upload-next = Conferir e continuar
portal-upload-kept = O que foi lido está no formulário. Confira, complete e assine.
portal-upload-unknown = Não está na nossa lista; será informado como outro dispositivo.
portal-upload-number = O número de série não pode ser lido com certeza. Veja no dispositivo.
portal-upload-said = Não está claro o que aconteceu com o dispositivo. Escolha.
portal-upload-date = A data não está clara e foi omitida.
portal-upload-cell = A célula contém uma fórmula ou está mesclada. Confira o valor.
portal-upload-twice = Este número de série aparece mais de uma vez.
portal-upload-missing = Falta a quem ou por quê.
portal-upload-which = Não está claro a qual dispositivo se refere.
portal-upload-comment = Há um comentário; ele não foi aproveitado.
portal-upload-other = Algo aqui não pôde ser lido e foi omitido.
## Passing on: roles, a list as a file, sites by number only
portal-role = O que a instituição faz com os equipamentos?
portal-role-uses = Usa-os
portal-role-passes = Repassa-os e indica destinatários próprios
portal-list-heading = Ou entregar um arquivo
portal-list-text = Uma linha por equipamento, com as colunas do modelo, em CSV ou XLSX. O que puder ser aceito fica depois no campo acima; ninguém é informado ainda.
portal-list-file = Lista (CSV ou XLSX)
portal-list-template = Modelo
portal-list-read = Ler o arquivo
portal-list-counts = { $rows } linhas: { $taken } aceitas, { $held } a corrigir, { $refused } não utilizáveis
portal-line-list = Linha { $line }: { $text }
portal-line-role = Não conhecemos esta função: “{ $about }”.
portal-line-circle = Este endereço está acima de você na cadeia: { $about }.
portal-line-many = Uma lista não comporta mais destinatários: { $about }.
portal-line-unreadable = Isto não pode ser lido: “{ $about }”.
portal-blind-title = Manter os nomes com você
portal-blind-text = Dê um número a cada local. Ficamos sabendo número, país, idioma e números de série, nunca um nome ou endereço. Você mesmo repassa o aviso.
portal-blind-lines = Locais
portal-blind-lines-hint = Uma linha por local: número; país; idioma; número de série, número de série. O número tem até quatro letras e seis algarismos, por exemplo S-01
portal-blind-file = Parte pública de “fieldaction cascade seal” (JSON)
portal-blind-sealed = Sua lista selada (opcional)
portal-blind-sealed-hint = Nós a guardamos para você. Só a sua chave a abre.
portal-blind-declare = Declarar os locais
portal-blind-named = Locais: { $count }
portal-blind-site = Número
portal-blind-link = Link para o local
portal-blind-letter = Carta (PDF)
portal-blind-zip = Cartas, links e avisos assinados para todos os locais (ZIP)
portal-blind-told = Repassei o aviso a estes locais
portal-blind-kept = Sua lista selada
portal-blind-root = Raiz dos seus compromissos
portal-line-site = Não é um número livre para um local: “{ $about }”.
portal-line-public = Não é a parte pública de uma lista: “{ $about }”.
portal-line-unsealed = Este arquivo não está selado: “{ $about }”.
portal-sign-optional = Opcional. O fabricante não sabe quem você é.
