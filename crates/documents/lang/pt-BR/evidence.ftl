### Words about evidence of fieldcheck, Portuguese (Brazil): verdicts, doubts, the portal page.

## Verdicts
verdict-pass = correto
verdict-fail = incorreto
verdict-not-applicable = não se aplica
verdict-inconclusive = não foi possível determinar

## Doubts and remarks
evidence-doubt-says-otherwise = O arquivo informa um resultado diferente do que seus próprios registros indicam. Só os registros contam; o fabricante está analisando a questão.
evidence-doubt-unknown-serial = Este número de série não consta da nossa lista para a sua instituição. O fabricante verifica se o equipamento é afetado.
evidence-doubt-no-challenge = Falta o desafio (challenge), portanto a evidência pode ser anterior ao aviso. Ela fica guardada, mas não demonstra que as medidas foram executadas.
evidence-doubt-other-challenge = O desafio (challenge) contido nela não foi emitido para este equipamento. Ela fica guardada, mas não demonstra que as medidas foram executadas.
evidence-doubt-clock-ahead = Pelo relógio do computador que fez a verificação, a data dela está no futuro. Ela fica guardada, mas não demonstra que as medidas foram executadas.
evidence-doubt-before-notice = Pelo relógio do computador que fez a verificação, ela é anterior ao envio do aviso. Ela fica guardada, mas não demonstra que as medidas foram executadas.
evidence-doubt-older-than-known = A verificação terminou antes dos dados mais recentes que já temos sobre este equipamento. A evidência fica guardada, mas não demonstra que as medidas foram executadas. Repita a verificação e envie a nova evidência.
evidence-doubt-used-challenge = Ela responde a um desafio (challenge) já utilizado. Mesmo assim, o fato de o acesso estar aberto conta.
evidence-doubt-other-key = Ela foi assinada por uma instalação do fieldcheck diferente da que assinou a primeira evidência desta instituição.
evidence-doubt-shared-certificate = Outro equipamento apresentou o mesmo certificado.
evidence-doubt-shared-bmc = Outro equipamento apresentou o mesmo BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Demonstrar com o fieldcheck
portal-step-evidence-small = para a sua equipe de TI, opcional
portal-evidence-title = Demonstrar com o fieldcheck
portal-evidence-lead = A sua equipe de TI pode demonstrar que o acesso sem senha é recusado. O fieldcheck faz ao servidor apenas consultas de leitura e não altera nada. A evidência não substitui a confirmação.
portal-evidence-one = 1. Baixar o perfil de verificação
portal-evidence-one-text = Ele é assinado por { $maker } e contém um desafio (challenge) para cada um dos seus números de série.
portal-evidence-load = Baixar o perfil de verificação ({ $file })
portal-evidence-version = { $id }, versão { $version }
portal-evidence-hypothesis = O aviso não indica nenhuma causa. Estas verificações são uma hipótese do fabricante a esse respeito.
portal-evidence-compare = Compare a chave: o fieldcheck mostra esta impressão digital, que também consta da sua carta.
portal-evidence-fingerprint = Impressão digital da chave do fabricante
portal-evidence-two = 2. Executar o fieldcheck na rede de gerenciamento
portal-evidence-two-text = Uma vez por equipamento. Coloque o endereço do BMC correspondente no lugar de ENDEREÇO.
portal-evidence-address = ENDEREÇO
portal-evidence-any-serial = NUMERO-SERIE
portal-evidence-serial-unknown = Equipamentos cujo número de série não conhecemos não recebem desafio (challenge). Informe primeiro o número de série ao confirmar.
portal-evidence-three = 3. Entregar o resultado
portal-evidence-files = Arquivos de evidência
portal-evidence-files-hint = Arquivos terminados em .dsse.json ou o formulário PDF com a evidência incluída. É possível entregar vários de uma vez, com no máximo 2 MB cada.
portal-evidence-code = Ou códigos do papel
portal-evidence-code-hint = O texto do código QR, que começa com FC1:, um por linha.
portal-evidence-send = Entregar
portal-evidence-state = Seus equipamentos
portal-evidence-shown = Demonstrado com o fieldcheck, { $moment }
portal-evidence-shown-onsite = Demonstrado pelo técnico do fabricante, { $moment }
portal-evidence-not-shown = Não demonstrado: { $why }
portal-evidence-none = ainda sem evidência
portal-evidence-open = na última verificação, o acesso estava aberto
portal-evidence-undecided = na última verificação, não foi possível determinar
portal-evidence-doubts = a última evidência não conta por si só
portal-evidence-reopened = Já havia sido demonstrado. A evidência mais recente indica o contrário.
portal-evidence-checks = O que contradiz isso
portal-evidence-made = Data: { $moment }; avaliada novamente pelo servidor do fabricante.
portal-evidence-vex = Declaração VEX (CSAF 2.0) para o seu inventário
portal-evidence-again = Execute então as medidas e use o fieldcheck novamente com o mesmo perfil.
portal-evidence-result = O que aconteceu com os seus arquivos
portal-evidence-got-shown-done = { $serial }: evidência recebida. Ela demonstra que as medidas foram executadas.
portal-evidence-got-open = { $serial }: evidência recebida. O acesso está aberto.
portal-evidence-got-undecided = { $serial }: evidência recebida. Não foi possível determinar se o acesso é recusado.
portal-evidence-got-kept = { $serial }: evidência recebida e guardada. Ela não conta por si só.
portal-evidence-got-already = { $serial }: esta evidência já havia sido recebida.
portal-evidence-got-announced = { $serial }: o código foi lido. Ele anuncia uma evidência; só o próprio arquivo pode contar.
portal-evidence-awaited = Um código do papel anuncia uma evidência com data de { $moment }. O arquivo ainda não chegou.
portal-evidence-refused = { $file }: não aceito. { $why }
portal-evidence-nothing = Escolha pelo menos um arquivo.
portal-evidence-no-profile = Não há perfil de verificação para este aviso.

evidence-doubts = Dúvidas e observações
