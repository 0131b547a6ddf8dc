### Words of the portal for several people at one site, Português (Brasil): many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nunca o tivemos
portal-choice-never-had-hint = Este dispositivo nunca esteve na nossa instituição

## Answers so far
portal-answer-change = { $about }: { $now } (antes: { $before })
portal-answer-part = { $name }, pelo link para { $to }
portal-answer-typed = { $name }, inserido pelo fabricante
portal-unit-newer = Respondido de novo em { $moment }

## Parts handed on
portal-hand-withdraw = Retirar o link
portal-hand-withdrawn = Retirado em { $moment }
portal-hand-answer = Resposta { $number } de { $name }, { $moment }

## Many devices
portal-many-heading = Muitos dispositivos de uma vez
portal-many-text = Cole ou leia números de série, ou escolha um arquivo. Você vê a lista antes que algo seja incluído.
portal-many-paste = Números de série, um por linha
portal-many-file = Ou um arquivo (CSV, XLSX)
portal-many-answer = Resposta para todos
portal-many-preview = Verificar a lista
portal-many-take = Incluir no formulário
portal-many-sum = Linhas: { $rows }. Incluídas: { $taken }, a verificar: { $held }, não incluídas: { $refused }
portal-many-taken = é incluído
portal-many-unknown = não está na sua lista; verificamos se é afetado
portal-many-ambiguous = dois dispositivos têm este número; responda no formulário
portal-many-twice = já consta antes na lista
portal-many-unclear = não é legível como número de série
portal-many-other = não está na parte que lhe foi entregue

## Who has read
portal-users-heading = Quem leu o aviso
portal-users-text = Dê este link aos usuários dos dispositivos. Com ele só é possível ler e confirmar.
portal-users-count = Confirmado pelos próprios: { $count }
portal-users-stated = Informado por { $name }: { $number }
portal-users-list = Mostrar todos
portal-users-own = Confirmar por si mesmo
portal-users-confirm = Li e compreendi o aviso
portal-users-or = Ou informar quantos usuários confirmaram a você
portal-users-number = Número de usuários
portal-done-users = Registrado
portal-done-users-text = Obrigado. Você pode fechar esta página.

## Questions and files
portal-talk-heading = Perguntas ao fabricante
portal-talk-text = A pergunta e a resposta ficam aqui. Quando houver uma resposta, avisamos por e-mail.
portal-talk-question = Sua pergunta
portal-talk-new = O fabricante respondeu a você
portal-files-add = Adicionar arquivos
portal-files-hint = PDF, imagem, planilha ou texto. No máximo 5 arquivos de 10 MB cada.
portal-file-infected = Foi encontrado código malicioso. O arquivo é guardado à parte e não é mostrado a ninguém.
portal-file-held = Este arquivo ainda não pôde ser verificado. Até lá fica retido.

## What does not fit
portal-wrong-elsewhere = Enquanto isso, outra pessoa salvou aqui outra resposta. A sua ainda não está salva. Salve de novo para substituí-la.
portal-wrong-text = Escreva algo, no máximo 8.000 caracteres.
portal-wrong-persons = Informe um número inteiro de pessoas.
portal-wrong-file-missing = Escolha um arquivo ou digite algo.
portal-wrong-file-format = Este tipo de arquivo não é aceito.
portal-wrong-file-large = O arquivo ou a lista é grande demais.
portal-wrong-file-many = Arquivos demais.

## Privacy
portal-privacy = O que guardamos sobre você e por quê
portal-privacy-what = O que guardamos
portal-privacy-what-text = Nome, função, endereço, e-mail e telefone das pessoas de contato, e o que você nos informa: respostas, perguntas, arquivos.
portal-privacy-why = Por quê
portal-privacy-why-text = Para que o aviso de segurança chegue a você e se possa provar que chegou a todos. A lei obriga o fabricante (Regulamentos (UE) 2017/745 e 2017/746; GDPR art. 6(1)(c)).
portal-privacy-why-text-quality = Para que a notificação de qualidade chegue a você e se possa provar que chegou a todos. O fabricante tem um interesse legítimo nisso (GDPR art. 6(1)(f)).
portal-privacy-why-text-recall = Para que a carta de recolhimento chegue a você e se possa provar que chegou a todos. As regras sobre recolhimentos pedem isso ao fabricante (21 CFR 7.42 e 7.49; 21 CFR Part 806).
portal-privacy-who = Quem vê
portal-privacy-who-text = O pessoal do fabricante que trabalha neste aviso, as centrais de atendimento que trabalham para ele e as autoridades que o solicitem.
portal-privacy-long = Por quanto tempo
portal-privacy-long-text = Enquanto a lei exigir a documentação, em regra dez anos depois que o último dispositivo foi colocado no mercado. Depois seus dados são apagados. As provas não contêm nomes.
portal-privacy-rights = Seus direitos
portal-privacy-rights-text = Você pode pedir uma cópia dos seus dados, corrigir erros e reclamar a uma autoridade de proteção de dados. Enquanto durar o dever de guarda, os dados não podem ser apagados.
portal-privacy-contact = Contato
portal-privacy-contact-text = Escreva ao fabricante no endereço indicado no seu aviso.
