### Updates of a notice in the portal: the way on from an old link, and earlier answers, Irish.

portal-newer = Tá leagan níos nuaí den fhógra seo ann: leagan { $revision }, { $date }
portal-newer-text = Lean an leagan is nuaí, le do thoil. Fanann a bhfuil freagartha anseo ar taifead.
portal-newer-open = Oscail leagan { $revision }
portal-newer-part = Tá an nasc ag príomhtheagmhálaí do láithreáin.
portal-newer-sent = Seoladh an nasc chuig do láithreán leis an leagan is nuaí.
portal-newer-supplier = Gheobhaidh tú é ón té a sholáthair do ghléasanna. Go dtí sin, is é a bhfuil anseo atá i bhfeidhm.
portal-newer-not = Ní bhaineann sé leis na gléasanna ar do láithreán. Tá a bhfuil anseo agus do fhreagraí anseo i bhfeidhm fós.
portal-before = Faoi leagan { $revision }, { $date }: { $said }
portal-before-by = Faoi leagan { $revision }, { $date }, { $name }: { $said }
portal-before-heading = D’fhreagair tú cheana
portal-before-text = Tá do fhreagraí ar leagan roimhe seo in aice leis na gléasanna. Ní bhíonn siad i bhfeidhm don leagan seo go dtí go síníonn tú arís iad.
portal-before-button = Mar a bhí cheana
