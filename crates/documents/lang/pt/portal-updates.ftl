### Updates of a notice in the portal: the way on from an old link, and earlier answers, Portuguese.

portal-newer = Existe uma revisão mais recente deste aviso: revisão { $revision } de { $date }
portal-newer-text = Siga a revisão mais recente. O que foi respondido aqui fica registado.
portal-newer-open = Abrir a revisão { $revision }
portal-newer-part = O contacto principal do seu local tem a ligação.
portal-newer-sent = A ligação foi enviada para o seu local com a revisão mais recente.
portal-newer-supplier = Recebê-la-á de quem lhe forneceu os dispositivos. Até lá, vale o que está aqui.
portal-newer-not = Não diz respeito aos dispositivos do seu local. O que está aqui e o que responder aqui continua válido.
portal-before = Na revisão { $revision }, em { $date }: { $said }
portal-before-by = Na revisão { $revision }, em { $date }, { $name }: { $said }
portal-before-heading = Já respondeu antes
portal-before-text = As suas respostas a uma revisão anterior estão junto dos dispositivos. Só contam para esta revisão quando as assinar de novo.
portal-before-button = Como antes
