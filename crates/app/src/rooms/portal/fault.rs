//! What can be wrong with something typed or handed in, and at which control it stands. The words are the door's.

/// What is wrong with something typed. The words are in the portal's files under `portal-wrong-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No answer chosen for a unit.
    Choose,
    /// No yes or no.
    YesNo,
    /// Not a date we can read without guessing.
    Date,
    /// A date is asked for.
    DateMissing,
    /// Not a number of devices.
    Quantity,
    /// To whom it was passed on is missing.
    To,
    /// Why it cannot be done is missing.
    Why,
    /// The name is missing.
    Name,
    /// Something changed since the page was shown.
    Changed,
    /// No unit chosen.
    Units,
    /// Not a mail address.
    Email,
    /// Whether anything was said at all.
    Nothing,
    /// Somebody else saved another answer meanwhile.
    Elsewhere,
    /// A text is missing.
    Text,
    /// Not a number of persons.
    Persons,
    /// No file, or nothing pasted.
    FileMissing,
    /// The bytes are nothing that is taken.
    FileFormat,
    /// The file is too large.
    FileLarge,
    /// Too many files.
    FileMany,
}

impl Fault {
    /// The last part of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Choose => "choose",
            Self::YesNo => "yes-no",
            Self::Date => "date",
            Self::DateMissing => "date-missing",
            Self::Quantity => "quantity",
            Self::To => "to",
            Self::Why => "why",
            Self::Name => "name",
            Self::Changed => "changed",
            Self::Units => "units",
            Self::Email => "email",
            Self::Nothing => "nothing",
            Self::Elsewhere => "elsewhere",
            Self::Text => "text",
            Self::Persons => "persons",
            Self::FileMissing => "file-missing",
            Self::FileFormat => "file-format",
            Self::FileLarge => "file-large",
            Self::FileMany => "file-many",
        }
    }
}

/// One thing wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The id of the control.
    pub at: String,
    /// What.
    pub fault: Fault,
    /// The serial number it is about, if it is about one.
    pub about: String,
}

impl Wrong {
    /// At this control.
    pub fn new(at: impl Into<String>, fault: Fault, about: &str) -> Self {
        Self { at: at.into(), fault, about: about.to_owned() }
    }
}
