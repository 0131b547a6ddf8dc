//! Values that checks read of Redfish resources, live or from a dump.
