### Updates of a notice in the portal: the way on from an old link, and earlier answers, Brazilian Portuguese.

portal-newer = Há uma revisão mais recente deste aviso: revisão { $revision } de { $date }
portal-newer-text = Siga a revisão mais recente. O que foi respondido aqui permanece registrado.
portal-newer-open = Abrir a revisão { $revision }
portal-newer-part = O contato principal do seu local tem o link.
portal-newer-sent = O link foi enviado ao seu local com a revisão mais recente.
portal-newer-supplier = Você a receberá de quem forneceu seus dispositivos. Até lá, vale o que está aqui.
portal-newer-not = Ela não diz respeito aos dispositivos do seu local. O que está aqui e o que você responder aqui continua válido.
portal-before = Na revisão { $revision }, em { $date }: { $said }
portal-before-by = Na revisão { $revision }, em { $date }, { $name }: { $said }
portal-before-heading = Você já respondeu antes
portal-before-text = Suas respostas a uma revisão anterior estão ao lado dos dispositivos. Só valem para esta revisão quando você as assinar de novo.
portal-before-button = Como antes
