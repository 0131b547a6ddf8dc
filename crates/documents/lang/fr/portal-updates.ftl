### Updates of a notice in the portal: the way on from an old link, and earlier answers, French.

portal-newer = Il existe une révision plus récente de cet avis : révision { $revision } du { $date }
portal-newer-text = Veuillez suivre la révision la plus récente. Ce qui a été répondu ici reste enregistré.
portal-newer-open = Ouvrir la révision { $revision }
portal-newer-part = Le contact principal de votre site en a le lien.
portal-newer-sent = Le lien vous a été envoyé avec la révision plus récente.
portal-newer-supplier = Vous la recevrez de celui qui vous a fourni les dispositifs. D’ici là, ce qui figure ici reste valable.
portal-newer-not = Elle ne concerne pas les dispositifs de votre site. Ce qui figure ici et ce que vous répondez ici reste valable.
portal-before = Pour la révision { $revision }, le { $date } : { $said }
portal-before-by = Pour la révision { $revision }, le { $date }, { $name } : { $said }
portal-before-heading = Vous avez déjà répondu
portal-before-text = Vos réponses à une révision antérieure figurent à côté des dispositifs. Elles ne comptent pour cette révision que si vous les signez à nouveau.
portal-before-button = Comme avant
