### Updates of a notice in the portal: the way on from an old link, and earlier answers, Spanish.

portal-newer = Hay una revisión más reciente de este aviso: revisión { $revision } de { $date }
portal-newer-text = Siga la revisión más reciente. Lo que se respondió aquí queda registrado.
portal-newer-open = Abrir la revisión { $revision }
portal-newer-part = El contacto principal de su centro tiene el enlace.
portal-newer-sent = El enlace se envió a su centro con la revisión más reciente.
portal-newer-supplier = La recibirá de quien le suministró los productos. Hasta entonces vale lo que figura aquí.
portal-newer-not = No afecta a los productos de su centro. Lo que figura aquí y lo que responda aquí sigue siendo válido.
portal-before = Con la revisión { $revision }, el { $date }: { $said }
portal-before-by = Con la revisión { $revision }, el { $date }, { $name }: { $said }
portal-before-heading = Ya respondió antes
portal-before-text = Sus respuestas a una revisión anterior figuran junto a los productos. Solo cuentan para esta revisión cuando las firme de nuevo.
portal-before-button = Igual que antes
