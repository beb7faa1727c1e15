//! What a talk or a relaxation adds to an engagement.

use super::code::codes;
use super::id::ListId;

codes! {
    /// What a talk is for.
    TalkFormat {
        /// It stands alone.
        Lecture = "lecture",
        /// It opens a day.
        Opening = "opening",
        /// It opens a workshop.
        WorkshopOpening = "workshop_opening",
    }
}

/// A talk's own terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// The topic, by its id in the practice's list.
    pub topic: Option<ListId>,
    /// A title of its own.
    pub title: Option<String>,
    /// What it is for.
    pub format: TalkFormat,
    /// How many listeners are expected.
    pub audience: Option<u32>,
    /// The technology the customer sees to, in free words.
    pub technology: Option<String>,
    /// Whether it may be recorded.
    pub recording: bool,
}

codes! {
    /// What a relaxation is held for.
    Occasion {
        /// A well-being day at work.
        WorkDay = "work_day",
        /// A hen or stag party.
        HenStag = "hen_stag",
        /// A baby shower.
        BabyShower = "baby_shower",
        /// A graduation.
        Graduation = "graduation",
        /// A birth.
        Birth = "birth",
        /// Hospice care.
        Hospice = "hospice",
        /// A gift.
        Gift = "gift",
        /// A hobby group.
        HobbyGroup = "hobby_group",
        /// Friends.
        Friends = "friends",
        /// A couple.
        Couple = "couple",
        /// A family.
        Family = "family",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Something that is needed in the room.
    Equipment {
        /// Mats to lie on.
        Mats = "mats",
        /// Chairs.
        Chairs = "chairs",
        /// Blankets.
        Blankets = "blankets",
        /// A room where it can be quiet.
        QuietRoom = "quiet_room",
    }
}

codes! {
    /// An instrument that is played.
    Instrument {
        /// Singing bowls.
        SingingBowls = "singing_bowls",
        /// Gongs.
        Gongs = "gongs",
        /// Others.
        Other = "other",
    }
}

/// A relaxation's own terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    /// The occasion.
    pub occasion: Occasion,
    /// The occasion in words, when it is another.
    pub other: Option<String>,
    /// How many take part.
    pub people: Option<u32>,
    /// The method, by its id in the practice's list.
    pub method: Option<ListId>,
    /// What is played.
    pub instruments: Vec<Instrument>,
    /// What the customer sees to.
    pub customer_provides: Vec<Equipment>,
}
