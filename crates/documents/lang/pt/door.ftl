### Words at the threshold of office and portal, Portuguese: refusals and what every page has.

language-name = Português
door-skip = Ir para o conteúdo
door-check = Verifique: { $title }

## Refusals as pages
refusal-code = Código para questões:
refusal-link-title = Esta ligação não é válida
refusal-link-text = A ligação está incompleta, foi retirada ou expirou. A partir daqui não é possível dizer mais.
refusal-link-next = Abra o e-mail mais recente sobre este aviso e siga a ligação que nele se encontra. Se recebeu uma carta, escreva o endereço completo. Se não funcionar, escreva para o endereço indicado no aviso.
refusal-nowhere-title = Aqui não há nada
refusal-nowhere-text = Este endereço não existe ou não se destina a si.
refusal-nowhere-next = Volte atrás ou comece pelas ações corretivas de segurança.
refusal-often-title = Demasiados pedidos
refusal-often-text = Chegaram muitos pedidos da sua ligação à Internet num curto espaço de tempo.
refusal-often-next = Aguarde meio minuto e volte a carregar a página. Nada se perdeu.
refusal-large-title = Demasiado grande
refusal-large-text = O que enviou excede o tamanho aqui aceite.
refusal-large-next = Divida o ficheiro ou envie-o por e-mail à assistência técnica.
refusal-later-title = Indisponível de momento
refusal-later-text = Um elemento de que precisamos não responde de momento. O que já foi confirmado está seguro.
refusal-later-next = Aguarde meio minuto e tente novamente.
refusal-fault-title = Um erro nosso
refusal-fault-text = O erro não se deveu a si. Ficou registado.
refusal-fault-next = Volte atrás e tente novamente. Se voltar a falhar, escreva-nos a dizer o que pretendia fazer.
refusal-origin-title = De uma página alheia
refusal-origin-text = Este formulário não foi enviado a partir da nossa página. Por isso, nada foi feito.
refusal-origin-next = Abra novamente a página e envie o formulário a partir dela.
refusal-refused-title = Isto não é possível
refusal-refused-next = Volte atrás. O que já registou mantém-se.
refusal-unreadable-title = Ilegível
refusal-unreadable-text = Não foi possível ler o que chegou. Nada foi feito.
refusal-unreadable-next = Volte atrás e envie a página mais uma vez.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Esta ação corretiva de segurança não existe.
error-link-unknown = Esta ligação não é válida, foi retirada ou expirou.
error-response-invalid = Os dados introduzidos não podem ser aceites tal como estão.
error-contact-invalid = Isto não é um endereço de e-mail.
error-cascade-invalid = Uma linha da lista não pode ser aceite tal como está.
error-unit-unknown = Este dispositivo não está abrangido aqui.
error-profile-none = Este perfil de verificação não existe aqui.
error-evidence-unreadable = Isto não é uma evidência do fieldcheck.
error-evidence-signature = A evidência foi alterada depois de assinada. Utilize o ficheiro que o fieldcheck escreveu.
error-evidence-notice = A evidência pertence a outro aviso.
error-evidence-profile = A evidência segue um perfil de verificação que não foi fornecido aqui ou que foi retirado. Descarregue novamente o perfil de verificação e repita a verificação.
error-evidence-serial = A evidência não indica nenhum número de série, pelo que não diz respeito a nenhum dispositivo. Repita a verificação e indique o número de série.
error-evidence-challenge-used = O desafio (challenge) desta evidência já tinha sido respondido. Descarregue novamente o perfil de verificação e repita a verificação.
error-evidence-not-shown = Ainda nada demonstra que as medidas foram executadas neste dispositivo.
error-system-conflict = Outra pessoa alterou isto no mesmo momento. Verifique e repita.
error-system-unavailable = Um elemento de que precisamos não responde de momento. Nada se perdeu. Repita mais tarde.
error-system-fault = Um erro nosso. Ficou registado.
