### Words of the consignee's portal, English. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Is this genuine?
portal-units = Concerns { $count ->
    [one] 1 of your devices
   *[other] { $count } of your devices
}
