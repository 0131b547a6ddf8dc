### Updates of a notice in the portal: the way on from an old link, and earlier answers, Finnish.

portal-newer = Tästä ilmoituksesta on uudempi versio: versio { $revision }, { $date }
portal-newer-text = Noudattakaa uudempaa versiota. Täällä annetut vastaukset säilyvät tallessa.
portal-newer-open = Avaa versio { $revision }
portal-newer-part = Linkki siihen on toimipaikkanne pääyhteyshenkilöllä.
portal-newer-sent = Linkki siihen lähetettiin teille uudemman version mukana.
portal-newer-supplier = Saatte sen laitteidenne toimittajalta. Siihen asti pätee se, mitä tässä lukee.
portal-newer-not = Se ei koske toimipaikkanne laitteita. Se, mitä tässä lukee, ja täällä antamanne vastaukset ovat edelleen voimassa.
portal-before = Versioon { $revision }, { $date }: { $said }
portal-before-by = Versioon { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Olette vastanneet jo aiemmin
portal-before-text = Vastauksenne aiempaan versioon näkyvät laitteiden kohdalla. Tätä versiota ne koskevat vasta, kun allekirjoitatte ne uudelleen.
portal-before-button = Sama kuin aiemmin
