### Words about evidence of fieldcheck, Portuguese: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = correto
verdict-fail = incorreto
verdict-not-applicable = não aplicável
verdict-inconclusive = não foi possível determinar

## Doubts and remarks
evidence-doubt-says-otherwise = O ficheiro indica um resultado diferente do que resulta dos seus próprios registos. Só os registos contam; o fabricante está a analisar a questão.
evidence-doubt-unknown-serial = Este número de série não consta da nossa lista para a sua instituição. O fabricante verifica se o dispositivo é afetado.
evidence-doubt-no-challenge = Falta o desafio (challenge), pelo que a evidência pode ser anterior ao aviso. É conservada, mas não demonstra que as medidas foram executadas.
evidence-doubt-other-challenge = O desafio (challenge) nela contido não foi atribuído a este dispositivo. É conservada, mas não demonstra que as medidas foram executadas.
evidence-doubt-clock-ahead = Segundo o relógio do computador que fez a verificação, a sua data está no futuro. É conservada, mas não demonstra que as medidas foram executadas.
evidence-doubt-before-notice = Segundo o relógio do computador que fez a verificação, é anterior ao envio do aviso. É conservada, mas não demonstra que as medidas foram executadas.
evidence-doubt-older-than-known = A verificação terminou antes dos dados mais recentes que já temos sobre este dispositivo. A evidência é conservada, mas não demonstra que as medidas foram executadas. Repita a verificação e envie a nova evidência.
evidence-doubt-used-challenge = Responde a um desafio (challenge) já utilizado. O facto de o acesso estar aberto conta na mesma.
evidence-doubt-other-key = Foi assinada por uma instalação do fieldcheck diferente da que assinou a primeira evidência desta instituição.
evidence-doubt-shared-certificate = Outro dispositivo apresentou o mesmo certificado.
evidence-doubt-shared-bmc = Outro dispositivo apresentou o mesmo BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Demonstrar com o fieldcheck
portal-step-evidence-small = para o seu serviço de informática, facultativo
portal-evidence-title = Demonstrar com o fieldcheck
portal-evidence-lead = O seu serviço de informática pode demonstrar que o acesso sem palavra-passe é recusado. O fieldcheck faz ao servidor apenas consultas de leitura e não altera nada. A evidência não substitui a confirmação.
portal-evidence-one = 1. Descarregar o perfil de verificação
portal-evidence-one-text = Está assinado por { $maker } e contém um desafio (challenge) para cada um dos seus números de série.
portal-evidence-load = Descarregar o perfil de verificação ({ $file })
portal-evidence-version = { $id }, versão { $version }
portal-evidence-hypothesis = O aviso não indica nenhuma causa. Estas verificações são uma hipótese do fabricante a esse respeito.
portal-evidence-compare = Compare a chave: o fieldcheck mostra esta impressão digital, que consta também da sua carta.
portal-evidence-fingerprint = Impressão digital da chave do fabricante
portal-evidence-two = 2. Executar o fieldcheck na rede de gestão
portal-evidence-two-text = Uma vez por dispositivo. Escreva o endereço do respetivo BMC em vez de ENDEREÇO.
portal-evidence-address = ENDEREÇO
portal-evidence-any-serial = NUMERO-SERIE
portal-evidence-serial-unknown = Os dispositivos cujo número de série não conhecemos não recebem nenhum desafio (challenge). Indique primeiro o número de série ao confirmar.
portal-evidence-three = 3. Entregar o resultado
portal-evidence-files = Ficheiros de evidência
portal-evidence-files-hint = Ficheiros terminados em .dsse.json ou o formulário PDF com a evidência incluída. Pode entregar vários de uma vez, no máximo 2 MB cada.
portal-evidence-code = Ou códigos do papel
portal-evidence-code-hint = O texto do código QR, que começa por FC1:, um por linha.
portal-evidence-send = Entregar
portal-evidence-state = Os seus dispositivos
portal-evidence-shown = Demonstrado com o fieldcheck, { $moment }
portal-evidence-shown-onsite = Demonstrado pelo técnico do fabricante, { $moment }
portal-evidence-not-shown = Não demonstrado: { $why }
portal-evidence-none = ainda sem evidência
portal-evidence-open = na última verificação, o acesso estava aberto
portal-evidence-undecided = na última verificação, não foi possível determinar
portal-evidence-doubts = a última evidência não conta por si só
portal-evidence-reopened = Já tinha sido demonstrado. A evidência mais recente indica o contrário.
portal-evidence-checks = O que o contradiz
portal-evidence-made = Data: { $moment }; avaliada novamente pelo servidor do fabricante.
portal-evidence-vex = Declaração VEX (CSAF 2.0) para o seu inventário
portal-evidence-again = Execute então as medidas e utilize novamente o fieldcheck com o mesmo perfil.
portal-evidence-result = O que aconteceu com os seus ficheiros
portal-evidence-got-shown-done = { $serial }: evidência recebida. Demonstra que as medidas foram executadas.
portal-evidence-got-open = { $serial }: evidência recebida. O acesso está aberto.
portal-evidence-got-undecided = { $serial }: evidência recebida. Não foi possível determinar se o acesso é recusado.
portal-evidence-got-kept = { $serial }: evidência recebida e conservada. Não conta por si só.
portal-evidence-got-already = { $serial }: esta evidência já tinha sido recebida.
portal-evidence-got-announced = { $serial }: o código foi lido. Anuncia uma evidência; só o próprio ficheiro pode contar.
portal-evidence-awaited = Um código do papel anuncia uma evidência com data de { $moment }. O ficheiro ainda não chegou.
portal-evidence-refused = { $file }: não aceite. { $why }
portal-evidence-nothing = Escolha pelo menos um ficheiro.
portal-evidence-no-profile = Não existe perfil de verificação para este aviso.

evidence-doubts = Dúvidas e observações
