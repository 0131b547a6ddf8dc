//! Values of facts that have a word of the office in place of the program's own name.

use super::{Part, text};

/// A unit by its serial number; its key begins with the product.
pub(super) fn serial_of(unit: &domain::id::UnitKey) -> Part {
    match unit.as_str().split_once('/').map_or(unit.as_str(), |(_, serial)| serial) {
        // Units without a serial number are counted by consignee.
        none if none.starts_with('?') => Part::Key("office-no-serial".into()),
        serial => text(serial),
    }
}

/// How a parcel left; a carrier that the words do not know keeps its name.
pub(super) fn carried(carrier: &str) -> Part {
    match carrier {
        "folder" | "smtp" | "letter" => Part::Key(format!("carrier-{carrier}")),
        other => text(other),
    }
}
