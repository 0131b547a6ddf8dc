### Words of the consignee's portal, German. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Ist das echt?
portal-units = Betrifft { $count ->
    [one] 1 Ihrer Geräte
   *[other] { $count } Ihrer Geräte
}
