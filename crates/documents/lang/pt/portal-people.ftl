### Words of the portal for several people at one site, Português: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nunca o tivemos
portal-choice-never-had-hint = Este dispositivo nunca esteve na nossa instituição

## Answers so far
portal-answer-change = { $about }: { $now } (antes: { $before })
portal-answer-part = { $name }, pela ligação para { $to }
portal-answer-typed = { $name }, introduzido pelo fabricante
portal-unit-newer = Respondido de novo em { $moment }

## Parts handed on
portal-hand-withdraw = Retirar a ligação
portal-hand-withdrawn = Retirada em { $moment }
portal-hand-answer = Resposta { $number } de { $name }, { $moment }

## Many devices
portal-many-heading = Muitos dispositivos de uma vez
portal-many-text = Cole ou leia números de série, ou escolha um ficheiro. Verá a lista antes de algo ser assumido.
portal-many-paste = Números de série, um por linha
portal-many-file = Ou um ficheiro (CSV, XLSX)
portal-many-answer = Resposta para todos
portal-many-preview = Verificar a lista
portal-many-take = Assumir no formulário
portal-many-sum = Linhas: { $rows }. Assumidas: { $taken }, a verificar: { $held }, não assumidas: { $refused }
portal-many-taken = é assumido
portal-many-unknown = não está na sua lista; verificamos se é afetado
portal-many-ambiguous = dois dispositivos têm este número; responda no formulário
portal-many-twice = já consta antes na lista
portal-many-unclear = não é legível como número de série
portal-many-other = não está na parte que lhe foi entregue

## Who has read
portal-users-heading = Quem leu o aviso
portal-users-text = Dê esta ligação aos utilizadores dos dispositivos. Com ela só se pode ler e confirmar.
portal-users-count = Confirmado pelos próprios: { $count }
portal-users-stated = Indicado por { $name }: { $number }
portal-users-list = Mostrar todos
portal-users-own = Confirmar por si próprio
portal-users-confirm = Li e compreendi o aviso
portal-users-or = Ou indicar quantos utilizadores lhe confirmaram
portal-users-number = Número de utilizadores
portal-done-users = Registado
portal-done-users-text = Obrigado. Pode fechar esta página.

## Questions and files
portal-talk-heading = Perguntas ao fabricante
portal-talk-text = A pergunta e a resposta ficam aqui. Quando houver uma resposta, avisamos por e-mail.
portal-talk-question = A sua pergunta
portal-talk-new = O fabricante respondeu-lhe
portal-files-add = Adicionar ficheiros
portal-files-hint = PDF, imagem, tabela ou texto. No máximo 5 ficheiros de 10 MB cada.
portal-file-infected = Foi encontrado código malicioso. O ficheiro é guardado à parte e não é mostrado a ninguém.
portal-file-held = Este ficheiro ainda não pôde ser verificado. Até lá fica retido.

## What does not fit
portal-wrong-elsewhere = Entretanto, outra pessoa guardou aqui outra resposta. A sua ainda não está guardada. Guarde de novo para a substituir.
portal-wrong-text = Escreva algo, no máximo 8000 caracteres.
portal-wrong-persons = Indique um número inteiro de pessoas.
portal-wrong-file-missing = Escolha um ficheiro ou introduza algo.
portal-wrong-file-format = Este tipo de ficheiro não é aceite.
portal-wrong-file-large = O ficheiro ou a lista é demasiado grande.
portal-wrong-file-many = Demasiados ficheiros.

## Privacy
portal-privacy = O que guardamos sobre si e porquê
portal-privacy-what = O que guardamos
portal-privacy-what-text = Nome, função, morada, e-mail e telefone das pessoas de contacto, e o que nos comunica: respostas, perguntas, ficheiros.
portal-privacy-why = Porquê
portal-privacy-why-text = Para que o aviso de segurança lhe chegue e se possa provar que chegou a todos. A lei obriga o fabricante (Regulamentos (UE) 2017/745 e 2017/746; RGPD art. 6.º, n.º 1, al. c)).
portal-privacy-why-text-quality = Para que a notificação de qualidade lhe chegue e se possa provar que chegou a todos. O fabricante tem nisso um interesse legítimo (RGPD art. 6.º, n.º 1, al. f)).
portal-privacy-why-text-recall = Para que a carta de recolha lhe chegue e se possa provar que chegou a todos. As regras sobre recolhas pedem-no ao fabricante (21 CFR 7.42 e 7.49; 21 CFR Part 806).
portal-privacy-who = Quem vê
portal-privacy-who-text = O pessoal do fabricante que trabalha neste aviso, os centros de chamadas que trabalham para ele e as autoridades que o peçam.
portal-privacy-long = Durante quanto tempo
portal-privacy-long-text = Enquanto a lei exigir a documentação, em regra dez anos após a colocação no mercado do último dispositivo. Depois os seus dados são apagados. As provas não contêm nomes.
portal-privacy-rights = Os seus direitos
portal-privacy-rights-text = Pode pedir uma cópia dos seus dados, fazer corrigir erros e reclamar junto de uma autoridade de proteção de dados. Enquanto durar o dever de conservação, os dados não podem ser apagados.
portal-privacy-contact = Contacto
portal-privacy-contact-text = Escreva ao fabricante para o endereço indicado no seu aviso.
