### Words of the consignee's portal, Portuguese. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Isto é autêntico?
portal-language = Idioma:
portal-urgent = Aviso de segurança urgente
portal-alarm = Suspeita de acesso não autorizado?
portal-alarm-what = O que fazer agora
portal-alarm-title = Suspeita de acesso não autorizado
portal-foot = Aviso de segurança urgente { $reference } ({ $document })
portal-foot-date = de { $date }.
portal-foot-help = Questões:
portal-back = Voltar à vista geral
portal-back-devices = Voltar aos dispositivos
portal-back-questions = Voltar às perguntas
portal-to-start = Para a vista geral
portal-to-form = Para o formulário
portal-save = Guardar para mais tarde
portal-send = Enviar
portal-change = Alterar
portal-yes = Sim
portal-no = Não
portal-yes-on = Sim, em { $date }
portal-which-units = Que dispositivos?
portal-date-hint = Dia, mês, ano, por exemplo 10.12.2026
portal-date-hint-known = Se for conhecida. Dia, mês, ano, por exemplo 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Diz respeito a { $count } dos seus dispositivos
   *[other] Diz respeito a { $count } dos seus dispositivos
}
portal-your-units = Os seus dispositivos
portal-show-units = Mostrar todos os dispositivos
portal-no-units = De momento não tem dispositivos para confirmar
portal-serial = SN { $serial }
portal-serial-unknown = Dispositivo cujo número de série não conhecemos
portal-unit-about = { $name }, n.º de catálogo { $number }
portal-unit-number = N.º de catálogo { $number }, UDI-DI não aplicável
portal-unit-numbers = N.º de catálogo { $number }, UDI-DI { $udi }
portal-unit-possibly = Possivelmente afetado de acordo com os nossos registos. Trate-o como afetado.
portal-unit-handed = Resposta delegada em { $to } no dia { $date }. Pode responder pessoalmente ou deixar em aberto.
portal-shown-since = Demonstrado desde { $moment }
portal-shown-none = Ainda sem evidência

## Overview
portal-handed = { $who } deu-lhe esta ligação em { $date }.
portal-handed-units = { $count ->
    [one] Abrange { $count } dispositivo.
   *[other] Abrange { $count } dispositivos.
}
portal-three-steps = Três passos
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
portal-next-read = Seguinte: ler
portal-next-confirm = Seguinte: confirmar
portal-next-receipt = Ver o seu comprovativo de receção
portal-draft = Os seus dados estão guardados
portal-draft-text = Ainda não foram enviados.
portal-draft-on = Continuar o formulário
portal-way-recipients = Introduzir os seus próprios destinatários. Nós informamo-los por si
portal-way-receipt = Último comprovativo de receção
portal-way-correct = Corrigir as suas respostas
portal-way-hand = Delegar uma parte noutra pessoa da instituição
portal-way-handed = { $count ->
    [one] { $count } parte delegada
   *[other] { $count } partes delegadas
}
portal-way-contact = Não é a pessoa responsável? Indique a pessoa certa
portal-way-return = Não é a pessoa responsável? Informe quem lhe deu a ligação.

## Reading the notice
portal-read-title = Ler o aviso
portal-text-language = Língua do aviso: { $language }
portal-read-at = Lido em { $moment }
portal-read-hint = Abrir esta página não conta como confirmação. Só este botão regista que leu o aviso.
portal-read-button = Li o aviso
portal-instructions = Abrir as instruções do fabricante
portal-instructions-take = Transferir
portal-instructions-taken = Transferido em { $moment }
portal-instructions-hint = Este botão regista que transferiu o ficheiro.
portal-products = Produtos afetados
portal-product = Produto
portal-catalogue-no = N.º de catálogo
portal-udi = UDI-DI
portal-udi-none = não aplicável
portal-files = Ficheiros
portal-files-none = Os ficheiros ficarão aqui assim que forem disponibilizados.
portal-file-notice = Aviso em PDF, { $language }
portal-file-personal = Carta de acompanhamento e formulário para a sua instituição em PDF

## Form: what stands on each page
portal-form-steps = Passos do formulário
portal-form-devices = Dispositivos
portal-form-questions = Perguntas
portal-form-confirm = Confirmar
portal-errors = { $count ->
    [one] { $count } dado ainda não está correto
   *[other] { $count } dados ainda não estão corretos
}
portal-save-hint = Pode guardar a qualquer momento. A sua ligação conduz novamente a esta página.
portal-next = Seguinte

## Step: devices
portal-devices-title = Os seus dispositivos
portal-devices-heading = O que aconteceu com cada dispositivo?
portal-no-units-form = De momento não tem dispositivos para confirmar. Pode indicar abaixo um dispositivo em falta.
portal-chain-first = Transferiu dispositivos?
portal-chain-first-text = Introduza os destinatários. Esses dispositivos passam a contar junto deles e não tem de indicar nada sobre eles aqui.
portal-choice-done = Executado
portal-said-done-hint = Todos os passos das instruções foram executados
portal-choice-later = Ainda não
portal-choice-not-here = Não está aqui
portal-choice-not-here-hint = Não encontramos este dispositivo na nossa instituição
portal-choice-passed-on = Transferido
portal-choice-scrapped = Abatido
portal-choice-cannot = Não é possível executar
portal-choice-cannot-hint = Não conseguimos executar os passos
portal-when = Quando?
portal-until = Até quando?
portal-to = A quem? Nome e morada da instituição
portal-why = Qual é o impedimento?
portal-why-hint = A assistência técnica entrará em contacto consigo.
portal-serial-read = Número de série da placa de características
portal-serial-read-hint = Falta nos nossos registos
portal-rest = Todos os dispositivos sobre os quais não indicou nada acima
portal-rest-each = Respondo para cada um deles
portal-rest-done = Executado em todos os outros
portal-extra-heading = Falta um dispositivo nesta lista
portal-extra = Número de série tal como consta da placa de características
portal-extra-hint = Verificamos se é afetado e entramos em contacto consigo. Vários: um por linha.

## Step: questions
portal-questions-title = Perguntas sobre o aviso
portal-questions-heading = Estas declarações são verdadeiras?
portal-questions-hint = «Não» é uma resposta válida. Nesse caso, entraremos em contacto consigo.
portal-questions-tick = Assinale o que se aplica ao seu caso.
portal-not-ticked = não assinalado
portal-derived = Resulta do que indicou sobre cada dispositivo
portal-chain = Distribuidores e importadores
portal-chain-question = É distribuidor ou importador dos dispositivos?
portal-chain-not-applicable = Não aplicável
portal-chain-not-applicable-hint = Somos nós que utilizamos os dispositivos
portal-chain-applies = Sim, somos distribuidor ou importador
portal-informed-on = Em
portal-next-check = Seguinte: verificar as suas respostas

## Step: confirm
portal-check-title = Verificar e confirmar
portal-check-heading = Está tudo certo?
portal-missing = { $count ->
    [one] Ainda falta { $count } resposta
   *[other] Ainda faltam { $count } respostas
}
portal-check-correction = Já respondeu. Um novo envio corrige a sua última resposta, que continua legível.
portal-unknown-serials = Outros números de série na sua instituição
portal-said-nothing = Ainda nada indicado
portal-said-done = Executado
portal-said-done-on = Executado em { $date }
portal-said-later = Ainda não
portal-said-later-on = Ainda não, até { $date }
portal-said-not-here = Não está aqui
portal-said-passed-on = Transferido para { $to }
portal-said-scrapped = Abatido
portal-said-scrapped-on = Abatido em { $date }
portal-said-cannot = Não é possível executar: { $why }
portal-sign-heading = Quem confirma estas respostas?
portal-sign-name = Nome próprio e apelido
portal-sign-title = Cargo ou função
portal-sign-date = Data
portal-sign-hint = Com o envio, presta estas declarações. Pode corrigi-las mais tarde; a versão anterior é conservada.
portal-sign = Enviar as suas respostas
portal-earlier = As suas respostas até agora

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Escolha uma resposta.
portal-wrong-yes-no = Escolha sim ou não.
portal-wrong-date = Não é possível ler esta data. Escreva dia, mês, ano, por exemplo 10.12.2026.
portal-wrong-date-missing = Falta a data.
portal-wrong-quantity = Indique o número de dispositivos como número inteiro.
portal-wrong-to = Indique o nome e a morada da instituição.
portal-wrong-why = Indique o motivo. Basta uma frase.
portal-wrong-name = Falta o nome.
portal-wrong-changed = As respostas mudaram desde que esta página foi apresentada. Verifique-as mais uma vez.
portal-wrong-units = Escolha pelo menos um dispositivo.
portal-wrong-email = Isto não é um endereço de e-mail.
portal-wrong-nothing = Ainda nada foi indicado.

## Receipt
portal-receipt-title = Comprovativo de receção { $number }
portal-receipt-heading = As suas respostas foram recebidas
portal-receipt-corrected = Esta resposta foi corrigida
portal-receipt-newer = Para a resposta mais recente { $number }
portal-receipt-number = Número do seu comprovativo de receção
portal-receipt-phone = Ao telefone basta este número.
portal-receipt-at = Recebida
portal-receipt-by = Confirmada por
portal-receipt-site = Instituição
portal-receipt-corrects = Corrige a resposta
portal-receipt-place = Posição no registo
portal-receipt-index = Entrada { $index }
portal-receipt-sealed = Incluída no ponto de controlo assinado sobre { $size } entradas
portal-receipt-pending = Em atribuição. As suas respostas já estão seguras.
portal-receipt-again = Consultar novamente
portal-receipt-digest = Soma de verificação da entrada (SHA-256)
portal-receipt-print = Emitido pelo portal de { $reference }, para o seu arquivo. Questões: { $address }
portal-receipt-next = O que acontece a seguir
portal-receipt-queried = Uma pessoa lê a sua resposta e entra em contacto consigo se for preciso esclarecer algo.
portal-receipt-open = Ainda não executado:
portal-receipt-copy = É enviada uma confirmação para o endereço de e-mail que temos registado.
portal-receipt-how-print = Utilize a função de impressão do seu navegador para arquivar esta página.
portal-receipt-proof = Com a entrada e a soma de verificação é possível demonstrar mais tarde que esta resposta consta do registo sem alterações.

## Handing a part on
portal-hand-title = Delegar uma parte
portal-hand-heading = Quem deve assumir uma parte?
portal-hand-text = A pessoa recebe uma ligação própria. Esta mostra apenas os dispositivos que escolher e indica quem a enviou. A visão geral continua a ser sua.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Endereço de e-mail da pessoa
portal-hand-from = O seu nome
portal-hand-from-hint = Consta do e-mail.
portal-hand-send = Enviar a ligação
portal-hand-already = Partes já delegadas
portal-hand-said = Respostas: { $said } de { $count }

## Naming the right person
portal-contact-title = Indicar a pessoa certa
portal-contact-heading = Quem é responsável?
portal-contact-text = O aviso tem de chegar à pessoa certa. Até que esta responda, mantemos o endereço que temos de si.
portal-contact-what = Qual é a situação?
portal-contact-person = Outra pessoa da nossa instituição é responsável
portal-contact-name = Nome ou departamento
portal-contact-email = Endereço de e-mail
portal-contact-email-hint = O aviso é enviado de imediato para este endereço. Sem endereço, uma pessoa continua a procurar.
portal-contact-site = Outra instituição é responsável
portal-contact-site-name = Nome e morada da instituição
portal-contact-unknown = Não sei quem é responsável
portal-contact-unknown-hint = Continuamos a procurar e telefonamos para a sua central

## Reporting a suspicion
portal-intruder-reported = Já foi comunicada uma suspeita. Pode acrescentar mais informações.
portal-intruder-then = Depois, comunique a suspeita aqui
portal-intruder-text = Basta uma frase. A comunicação passa de imediato para o primeiro lugar da lista de trabalho do fabricante. Não substitui a sua confirmação por dispositivo.
portal-intruder-seen = O que observou?
portal-intruder-unplugged = O cabo foi desligado como o aviso pede?
portal-intruder-reach = Como podemos entrar em contacto consigo?
portal-intruder-reach-hint = Número de telefone, se possível também durante a noite
portal-intruder-send = Comunicar a suspeita
portal-intruder-law = A sua instituição pode ter obrigações de notificação próprias com prazos curtos, por exemplo em matéria de proteção de dados ou de segurança das redes. Consulte os responsáveis da sua organização.

## Recipients of a distributor or importer
portal-recipients-title = Introduzir os seus destinatários
portal-recipients-heading = Para quem transferiu os dispositivos?
portal-recipients-text = Cada destinatário recebe o aviso no seu idioma e responde por si.
portal-recipients-free = Dispositivos sem destinatário: { $free } de { $total }.
portal-recipients-free-list = Números de série sem destinatário
portal-named = { $count ->
    [one] { $count } destinatário indicado
   *[other] { $count } destinatários indicados
}
portal-state = Estado
portal-state-waiting = a ser informado
portal-state-told = informado
portal-state-read = aviso lido
portal-state-answered = respondeu
portal-recipients-complete-said = Declarou que a lista está completa.
portal-preview = { $count ->
    [one] { $count } destinatário pode ser informado
   *[other] { $count } destinatários podem ser informados
}
portal-preview-text = Ainda nada foi enviado. Se a lista estiver certa, informe os destinatários com o botão abaixo.
portal-recipients-rows = Introduzir destinatários
portal-recipient = Destinatário { $count }
portal-recipient-name = Instituição
portal-recipient-street = Rua
portal-recipient-postcode = Código postal
portal-recipient-city = Localidade
portal-recipient-country = País
portal-recipient-country-hint = Nome ou código, por exemplo DE
portal-recipient-email = Endereço de e-mail
portal-recipient-serials = Números de série
portal-recipient-serials-hint = Separe vários com vírgulas
portal-recipients-more = Mostrar mais linhas. O que está nesta página não é mantido
portal-recipients-paste = Ou colar uma tabela
portal-paste = Copie da sua tabela e cole aqui
portal-paste-hint = Uma linha por destinatário: instituição; rua; código postal; localidade; país; e-mail; número de série, número de série
portal-recipients-complete = Com isto, a minha lista está completa
portal-recipients-check = Verificar os dados
portal-recipients-tell = Informar os destinatários
portal-recipients-later = Pode introduzir mais destinatários mais tarde.
portal-line-row = Destinatário { $line }: { $text }
portal-line-pasted = Linha colada { $line }: { $text }
portal-line-none = Introduza pelo menos um destinatário.
portal-line-name = Falta a instituição.
portal-line-city = Falta a localidade.
portal-line-country = Não conhecemos este país: «{ $about }». Escreva o nome ou o código de duas letras.
portal-line-email = Isto não é um endereço de e-mail: «{ $about }».
portal-line-serial = Este número de série não consta da sua lista: { $about }.
portal-line-twice = Este número de série está indicado duas vezes: { $about }.
portal-line-units = Faltam os números de série.

## Is this genuine?
portal-genuine-heading = Este aviso é autêntico?
portal-genuine-text = Três formas de o verificar. Basta uma.
portal-genuine-ask = Perguntar.
portal-genuine-ask-text = Telefone ao seu contacto no fabricante para um número que já conhece, não para um número do e-mail, ou vá através de { $website }. Indique { $reference }.
portal-genuine-compare = Comparar.
portal-genuine-compare-text = Cada página do PDF tem ambos os números: { $reference } e { $document }.
portal-genuine-digest = Recalcular.
portal-genuine-digest-text = O seu serviço de informática pode comparar a soma de verificação do ficheiro com esta lista. Foram assinados exatamente estes ficheiros.
portal-genuine-maker = Fabricante
portal-genuine-numbers = Números
portal-genuine-link = O que é a sua ligação
portal-genuine-link-text = É válida apenas para a sua instituição e para este aviso. Quem a tiver pode responder pela sua instituição; não a reencaminhe, delegue antes partes através de «Delegar uma parte». O fabricante pode retirá-la a qualquer momento e enviar-lhe uma nova.
portal-genuine-never = Nunca pedimos palavras-passe nem dados bancários.

## After an act
portal-done-now = Faça isto agora
portal-done-hand = A ligação vai a caminho
portal-done-hand-text = A pessoa recebe-a no endereço que indicou. O que ela responder ficará no seu formulário.
portal-done-contact = Agradecemos. O que indicou ficou registado
portal-done-contact-text = Se indicou um endereço de e-mail, o aviso é enviado para lá. Caso contrário, uma pessoa procura o contacto certo. A sua ligação continua válida.
portal-done-intruder = A sua comunicação foi recebida
portal-done-intruder-text = Está agora em primeiro lugar na lista de trabalho do fabricante. Não espere por uma resposta para agir.
portal-done-recipients = A sua lista foi aceite
portal-done-recipients-text = Os destinatários que indicou recebem agora o aviso. A situação de cada um consta da página dos seus destinatários.

## The notice as data
portal-data = Como dados para os seus próprios sistemas
portal-data-text = A mesma versão do PDF. O seu sistema pode lê-los e utilizá-los para responder.
portal-data-products = Produtos afetados
portal-data-units = Os seus números de série
portal-data-notice = Aviso para leitura automática (JSON)

## Checking a file
portal-genuine-file-heading = Verificar um ficheiro
portal-genuine-file-text = Escolha o PDF que recebeu. Não é conservado.
portal-genuine-file = Ficheiro PDF
portal-genuine-file-send = Verificar
portal-genuine-offline = Sem rede: «fieldaction genuine» ou «fieldcheck genuine» com o nome do ficheiro.
portal-genuine-yes = Autêntico: { $reference }, revisão { $revision }, selado por { $maker } em { $date }.
portal-genuine-filled = Autêntico. Depois de selado, só foram preenchidos campos do formulário.
portal-genuine-not = Não autêntico: { $why }
portal-genuine-stamp = Selo temporal: { $moment }, de { $authority }. Não foi verificado de quem é esse serviço.
portal-genuine-key = Impressão digital da chave deste selo
portal-genuine-key-compare = Tem de ser a impressão digital que consta da sua carta.
genuine-no-pdf = O ficheiro não é um PDF legível.
genuine-no-seal = O ficheiro não tem selo.
genuine-changed = O ficheiro foi alterado depois de selado.
genuine-added = Foi acrescentado algo ao ficheiro depois de selado.
genuine-foreign-key = O selo foi feito com outra chave.
genuine-broken = Não é possível ler o selo.

# The page for files of answers.
portal-upload-way = Enviar um ficheiro de respostas
portal-upload-title = Enviar respostas
portal-upload-lead = Dê-nos um ficheiro com os números de série e o que aconteceu a cada dispositivo. Vê o que foi lido, verifica e assina. Antes disso nada é registado.
portal-upload-label = Ficheiro
portal-upload-hint = XLSX ou CSV com colunas para número de série e estado, ou a resposta automática (JSON)
portal-upload-own = Pode preencher a nossa própria tabela:
portal-upload-send = Ler o ficheiro
portal-upload-none = Escolha primeiro um ficheiro.
portal-upload-unreadable = Este ficheiro não pode ser lido.
portal-upload-empty = Este ficheiro nada diz sobre um dispositivo.
portal-upload-foreign = Este ficheiro pertence a outro aviso ou a outro destinatário. Nada foi retirado dele.
portal-upload-result = O que foi lido
portal-upload-counts = Lidos: { $taken } · A verificar: { $held } · Omitidos: { $refused }
portal-upload-row = Linha { $row }
portal-upload-next = Verificar e continuar
portal-upload-kept = O que foi lido está no formulário. Verifique, complete e assine.
portal-upload-unknown = Não está na nossa lista; será comunicado como outro dispositivo.
portal-upload-number = O número de série não se lê com certeza. Veja no dispositivo.
portal-upload-said = Não é claro o que aconteceu ao dispositivo. Escolha.
portal-upload-date = A data não é clara e foi omitida.
portal-upload-cell = A célula contém uma fórmula ou está unida. Verifique o valor.
portal-upload-twice = Este número de série aparece mais de uma vez.
portal-upload-missing = Falta a quem ou porquê.
portal-upload-which = Não é claro a que dispositivo se refere.
portal-upload-comment = Há um comentário; não foi aproveitado.
portal-upload-other = Algo aqui não pôde ser lido e foi omitido.
## Passing on: roles, a list as a file, sites by number only
portal-role = O que faz a instituição com os dispositivos?
portal-role-uses = Utiliza-os
portal-role-passes = Entrega-os a outros e indica destinatários próprios
portal-list-heading = Ou entregar um ficheiro
portal-list-text = Uma linha por dispositivo, com as colunas do modelo, em CSV ou XLSX. O que puder ser aceite fica depois no campo acima; ainda ninguém é informado.
portal-list-file = Lista (CSV ou XLSX)
portal-list-template = Modelo
portal-list-read = Ler o ficheiro
portal-list-counts = { $rows } linhas: { $taken } aceites, { $held } a corrigir, { $refused } não utilizáveis
portal-line-list = Linha { $line }: { $text }
portal-line-role = Não conhecemos esta função: «{ $about }».
portal-line-circle = Este endereço está acima de si na cadeia: { $about }.
portal-line-many = Uma lista não comporta mais destinatários: { $about }.
portal-line-unreadable = Isto não é legível: «{ $about }».
portal-blind-title = Guardar os nomes consigo
portal-blind-text = Dê um número a cada local. Ficamos a saber número, país, idioma e números de série, nunca um nome ou um endereço. É o próprio quem transmite o aviso.
portal-blind-lines = Locais
portal-blind-lines-hint = Uma linha por local: número; país; idioma; número de série, número de série. O número tem até quatro letras e seis algarismos, por exemplo S-01
portal-blind-file = Parte pública de «fieldaction cascade seal» (JSON)
portal-blind-sealed = A sua lista selada (facultativo)
portal-blind-sealed-hint = Guardamo-la para si. Só a sua chave a abre.
portal-blind-declare = Declarar os locais
portal-blind-named = Locais: { $count }
portal-blind-site = Número
portal-blind-link = Ligação para o local
portal-blind-letter = Carta (PDF)
portal-blind-zip = Cartas, ligações e avisos assinados para todos os locais (ZIP)
portal-blind-told = Transmiti o aviso a estes locais
portal-blind-kept = A sua lista selada
portal-blind-root = Raiz dos seus compromissos
portal-line-site = Não é um número livre para um local: «{ $about }».
portal-line-public = Não é a parte pública de uma lista: «{ $about }».
portal-line-unsealed = Este ficheiro não está selado: «{ $about }».
portal-sign-optional = Facultativo. O fabricante não sabe quem é.
