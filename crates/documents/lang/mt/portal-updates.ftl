### Updates of a notice in the portal: the way on from an old link, and earlier answers, Maltese.

portal-newer = Hemm reviżjoni aktar ġdida ta’ dan l-avviż: reviżjoni { $revision } tat-{ $date }
portal-newer-text = Jekk jogħġbok imxi mar-reviżjoni l-aktar ġdida. Dak li twieġeb hawn jibqa’ rreġistrat.
portal-newer-open = Iftaħ ir-reviżjoni { $revision }
portal-newer-part = Il-link għandu l-kuntatt ewlieni tas-sit tiegħek.
portal-newer-sent = Il-link intbagħat lis-sit tiegħek mar-reviżjoni l-aktar ġdida.
portal-newer-supplier = Tirċeviha mingħand min fornielek l-apparati. Sa dakinhar jgħodd dak li hemm hawn.
portal-newer-not = Ma tikkonċernax l-apparati fis-sit tiegħek. Dak li hemm hawn u dak li twieġeb hawn għadu jgħodd.
portal-before = Taħt ir-reviżjoni { $revision }, fi { $date }: { $said }
portal-before-by = Taħt ir-reviżjoni { $revision }, fi { $date }, { $name }: { $said }
portal-before-heading = Diġà weġibt qabel
portal-before-text = It-tweġibiet tiegħek għal reviżjoni ta’ qabel jidhru ħdejn l-apparati. Jgħoddu għal din ir-reviżjoni biss meta terġa’ tiffirmahom.
portal-before-button = L-istess bħal qabel
