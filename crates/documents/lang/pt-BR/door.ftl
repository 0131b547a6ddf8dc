### Words at the threshold of office and portal, Portuguese (Brazil): refusals and what every page has.

language-name = Português (Brasil)
door-skip = Ir para o conteúdo
door-check = Verifique: { $title }

## Refusals as pages
refusal-code = Código para dúvidas:
refusal-link-title = Este link não é válido
refusal-link-text = O link está incompleto, foi retirado ou expirou. Daqui não é possível dizer mais nada.
refusal-link-next = Abra o e-mail mais recente sobre este aviso e acesse o link contido nele. Se recebeu uma carta, digite o endereço completo. Se não funcionar, escreva para o endereço indicado no aviso.
refusal-nowhere-title = Não há nada aqui
refusal-nowhere-text = Este endereço não existe ou não se destina a você.
refusal-nowhere-next = Volte ou comece pelas ações de campo.
refusal-often-title = Solicitações demais
refusal-often-text = Muitas solicitações chegaram da sua conexão em pouco tempo.
refusal-often-next = Aguarde meio minuto e recarregue a página. Nada foi perdido.
refusal-large-title = Grande demais
refusal-large-text = O que você enviou excede o tamanho aceito aqui.
refusal-large-next = Divida o arquivo ou envie-o por e-mail ao suporte técnico.
refusal-later-title = Indisponível no momento
refusal-later-text = Um recurso de que precisamos não responde no momento. O que já foi confirmado está seguro.
refusal-later-next = Aguarde meio minuto e tente novamente.
refusal-fault-title = Um erro nosso
refusal-fault-text = A causa não foi sua. O erro foi registrado.
refusal-fault-next = Volte e tente novamente. Se falhar outra vez, escreva para nós dizendo o que você queria fazer.
refusal-origin-title = De uma página externa
refusal-origin-text = Este formulário não foi enviado da nossa página. Por isso, nada foi feito.
refusal-origin-next = Abra a página novamente e envie o formulário a partir dela.
refusal-refused-title = Isto não é possível
refusal-refused-next = Volte. O que você já registrou está mantido.
refusal-unreadable-title = Ilegível
refusal-unreadable-text = Não foi possível ler o que chegou. Nada foi feito.
refusal-unreadable-next = Volte e envie a página mais uma vez.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Esta ação de campo não existe.
error-link-unknown = Este link não é válido, foi retirado ou expirou.
error-response-invalid = Os dados informados não podem ser aceitos como estão.
error-contact-invalid = Isto não é um endereço de e-mail.
error-cascade-invalid = Uma linha da lista não pode ser aceita como está.
error-unit-unknown = Este equipamento não está incluído aqui.
error-profile-none = Este perfil de verificação não existe aqui.
error-evidence-unreadable = Isto não é uma evidência do fieldcheck.
error-evidence-signature = A evidência foi alterada depois de assinada. Use o arquivo que o fieldcheck gravou.
error-evidence-notice = A evidência pertence a outro aviso.
error-evidence-profile = A evidência segue um perfil de verificação que não foi fornecido aqui ou que foi retirado. Baixe novamente o perfil de verificação e repita a verificação.
error-evidence-serial = A evidência não informa nenhum número de série e, por isso, não se refere a nenhum equipamento. Repita a verificação e informe o número de série.
error-evidence-challenge-used = O desafio (challenge) desta evidência já foi respondido antes. Baixe novamente o perfil de verificação e repita a verificação.
error-evidence-not-shown = Nada demonstra ainda que as medidas foram executadas neste equipamento.
error-system-conflict = Outra pessoa alterou isto no mesmo momento. Verifique e repita.
error-system-unavailable = Um recurso de que precisamos não responde no momento. Nada foi perdido. Repita mais tarde.
error-system-fault = Um erro nosso. Ele foi registrado.
