### Updates of a notice in the portal: the way on from an old link, and earlier answers, Greek.

portal-newer = Υπάρχει νεότερη αναθεώρηση αυτής της ειδοποίησης: αναθεώρηση { $revision } της { $date }
portal-newer-text = Ακολουθήστε τη νεότερη αναθεώρηση. Όσα απαντήθηκαν εδώ παραμένουν καταγεγραμμένα.
portal-newer-open = Άνοιγμα της αναθεώρησης { $revision }
portal-newer-part = Τον σύνδεσμο προς αυτήν τον έχει ο κύριος υπεύθυνος επικοινωνίας της μονάδας σας.
portal-newer-sent = Ο σύνδεσμος προς αυτήν σας στάλθηκε μαζί με τη νεότερη αναθεώρηση.
portal-newer-supplier = Θα τη λάβετε από όποιον σας προμήθευσε τα προϊόντα. Μέχρι τότε ισχύουν όσα αναφέρονται εδώ.
portal-newer-not = Δεν αφορά τα προϊόντα της μονάδας σας. Όσα αναφέρονται και όσα απαντάτε εδώ εξακολουθούν να ισχύουν.
portal-before = Για την αναθεώρηση { $revision }, στις { $date }: { $said }
portal-before-by = Για την αναθεώρηση { $revision }, στις { $date }, { $name }: { $said }
portal-before-heading = Έχετε ήδη απαντήσει
portal-before-text = Οι απαντήσεις σας σε προηγούμενη αναθεώρηση φαίνονται δίπλα στα προϊόντα. Για αυτή την αναθεώρηση ισχύουν μόνο αφού τις υπογράψετε ξανά.
portal-before-button = Όπως και πριν
