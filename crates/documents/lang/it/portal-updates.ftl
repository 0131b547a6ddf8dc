### Updates of a notice in the portal: the way on from an old link, and earlier answers, Italian.

portal-newer = Esiste una revisione più recente di questo avviso: revisione { $revision } del { $date }
portal-newer-text = Seguire la revisione più recente. Quanto risposto qui resta registrato.
portal-newer-open = Aprire la revisione { $revision }
portal-newer-part = Il link è presso il referente principale della vostra sede.
portal-newer-sent = Il link vi è stato inviato con la revisione più recente.
portal-newer-supplier = La riceverete da chi vi ha fornito i dispositivi. Fino ad allora vale quanto scritto qui.
portal-newer-not = Non riguarda i dispositivi della vostra sede. Quanto scritto qui e quanto rispondete qui resta valido.
portal-before = Per la revisione { $revision }, il { $date }: { $said }
portal-before-by = Per la revisione { $revision }, il { $date }, { $name }: { $said }
portal-before-heading = Avete già risposto
portal-before-text = Le vostre risposte a una revisione precedente sono accanto ai dispositivi. Per questa revisione valgono solo quando le firmate di nuovo.
portal-before-button = Come prima
