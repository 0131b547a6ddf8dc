//! What lists of consignees are ordered and filtered by, and the columns and fragments behind it.

/// What a list of consignees is ordered by. Rows without a time come first when ascending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// The maker's number, as people count.
    #[default]
    Number,
    /// Name, as people look for it.
    Name,
    /// Country.
    Country,
    /// When told.
    Told,
    /// When read.
    Read,
    /// When everything was said done.
    Done,
    /// When everything was shown done.
    Shown,
    /// When something was recorded last.
    Last,
    /// When the last response came in.
    Responded,
}

impl SortKey {
    /// All orders.
    pub const ALL: [Self; 9] = [
        Self::Number,
        Self::Name,
        Self::Country,
        Self::Told,
        Self::Read,
        Self::Done,
        Self::Shown,
        Self::Last,
        Self::Responded,
    ];

    /// The column, and whether it holds text.
    pub(super) fn column(self) -> (&'static str, bool) {
        match self {
            Self::Number => ("number_key", true),
            Self::Name => ("name_key", true),
            Self::Country => ("country", true),
            Self::Told => ("told_at", false),
            Self::Read => ("read_at", false),
            Self::Done => ("said_done_at", false),
            Self::Shown => ("shown_done_at", false),
            Self::Last => ("last_at", false),
            Self::Responded => ("responded_at", false),
        }
    }
}

/// Which consignees a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StateFilter {
    /// Not told.
    NotTold,
    /// Told.
    Told,
    /// Delivered: a report says so, or it was read.
    Delivered,
    /// Read.
    Read,
    /// Whose contact was corrected.
    Corrected,
    /// Responded, completely or not.
    Responded,
    /// Answered: receipt confirmed and something said of every unit.
    Answered,
    /// Every unit said done.
    SaidDone,
    /// Every unit shown done.
    ShownDone,
    /// Open work.
    NeedsWork,
    /// Declared unreachable and not answered since.
    Unreachable,
    /// Told, not answered, not declared unreachable, not pursued in a follow-up action.
    Silent,
    /// Pursued in a follow-up action, not answered here, not declared unreachable.
    CarriedOver,
}

impl StateFilter {
    /// All filters.
    pub const ALL: [Self; 13] = [
        Self::NotTold,
        Self::Told,
        Self::Delivered,
        Self::Read,
        Self::Corrected,
        Self::Responded,
        Self::Answered,
        Self::SaidDone,
        Self::ShownDone,
        Self::NeedsWork,
        Self::Unreachable,
        Self::Silent,
        Self::CarriedOver,
    ];

    /// The column of the moment since when the state holds, for states that have one.
    pub(super) fn since(self) -> Option<&'static str> {
        match self {
            Self::Told => Some("told_at"),
            Self::Delivered => Some("delivered_at"),
            Self::Read => Some("read_at"),
            Self::Answered => Some("answered_at"),
            Self::SaidDone => Some("said_done_at"),
            Self::ShownDone => Some("shown_done_at"),
            _ => None,
        }
    }

    /// What filters. A plus hides a column from the planner, which would gather all that match (most of them, soon) and
    /// sort them for one page; so the list is read along its order.
    pub(super) fn condition(self, sort: SortKey) -> &'static str {
        match self {
            Self::NotTold => " AND told_at = 0",
            Self::Told if sort == SortKey::Told => " AND told_at > 0",
            Self::Told => " AND +told_at > 0",
            Self::Delivered => " AND delivered_at > 0",
            Self::Corrected => " AND corrected_at > 0",
            Self::Read if sort == SortKey::Read => " AND read_at > 0",
            Self::Read => " AND +read_at > 0",
            Self::Responded => " AND responded_at > 0",
            Self::Answered => " AND answered_at > 0",
            Self::SaidDone if sort == SortKey::Done => " AND said_done_at > 0",
            Self::SaidDone => " AND +said_done_at > 0",
            Self::ShownDone if sort == SortKey::Shown => " AND shown_done_at > 0",
            Self::ShownDone => " AND +shown_done_at > 0",
            Self::NeedsWork => " AND tasks > 0",
            Self::Unreachable => " AND unreachable = 1 AND answered_at = 0",
            Self::Silent => " AND told_at > 0 AND answered_at = 0 AND unreachable = 0 AND carried = 0",
            Self::CarriedOver => " AND carried = 1 AND answered_at = 0 AND unreachable = 0",
        }
    }
}
