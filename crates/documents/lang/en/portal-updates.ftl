### Updates of a notice in the portal: the way on from an old link, and earlier answers, English.

portal-newer = There is a newer revision of this notice: revision { $revision } of { $date }
portal-newer-text = Please go by the newer revision. What was answered here stays recorded.
portal-newer-open = Open revision { $revision }
portal-newer-part = The main contact of your site has the link to it.
portal-newer-sent = The link to it was sent to your site with the newer revision.
portal-newer-supplier = You get it from whoever supplied your devices. Until then, what stands here holds.
portal-newer-not = It does not concern the devices at your site. What stands here, and what you answer here, still counts.
portal-before = Under revision { $revision }, on { $date }: { $said }
portal-before-by = Under revision { $revision }, on { $date }, { $name }: { $said }
portal-before-heading = You have answered before
portal-before-text = Your answers to an earlier revision stand beside the devices. They count for this revision only when you sign them again.
portal-before-button = The same as before
