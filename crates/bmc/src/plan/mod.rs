//! What will be sent, before anything is: the check plan of a profile, packet by packet.
