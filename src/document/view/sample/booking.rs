//! Samples of the confirmations of talks and sound relaxations.

use super::booked::{
    bare_header, cancellation, clock, day, header, line, long_cancellation, no_vat, price, remote,
    standard_vat, venue, workday_cancellation,
};
use super::{Sample, bare_party, bare_sender, municipality, sender, words};
use crate::document::locale::{Language, money};
use crate::document::view::{
    CancellationView, MaterialsCode, ModeCode, MomentView, NeedCode, NeedView, OpeningTalkView,
    PartyView, PaymentCode, PriceLineView, PriceUnitCode, PriceView, ProviderCode,
    RelaxationConfirmationView, RoleCode, TalkConfirmationView, TalkFormatCode, VatCode, VenueView,
};

pub(super) fn all(language: Language) -> Vec<Sample> {
    vec![
        Sample::of("full", &talk_confirmation(language)),
        Sample::of("remote", &remote_talk(language)),
        Sample::of("workshop", &workshop_talk(language)),
        Sample::of("minimal", &bare_talk()),
        Sample::of("full", &relaxation_confirmation(language)),
        Sample::of("organisation", &organised_relaxation(language)),
        Sample::of("minimal", &bare_relaxation()),
    ]
}

/// A talk with every field present.
pub fn talk_confirmation(language: Language) -> TalkConfirmationView {
    let lecture = words(
        language,
        "Luento, 60\u{a0}min",
        "Föreläsning, 60\u{a0}min",
        "Talk, 60\u{a0}min",
    );
    let fee = line(language, lecture, 75_000, 94_125);
    TalkConfirmationView {
        header: header(language, "luento-bjorkvik", (10, 1)),
        sender: sender(language),
        recipient: foundation(),
        consumer: false,
        public_buyer: false,
        title: Some(words(
            language,
            "Luottamus ihmisten välillä ja kuinka sitä rakennetaan",
            "Tillit mellan människor och hur den byggs upp",
            "Trust between people and how it is built",
        )),
        format: TalkFormatCode::Lecture,
        moment: MomentView {
            day: Some(day(language, 2026, 11, 13)),
            start: clock(language, 9, 30),
            minutes: Some(60),
        },
        venue: venue("Björksalen", "Björkvägen 4, 00000 Björkvik"),
        audience_size: Some(40),
        technology: Vec::new(),
        check_days: 7,
        recording: false,
        materials: MaterialsCode::Organisation,
        price: price(language, "Björkvikens stiftelse", vec![fee]),
        cancellation: long_cancellation(language),
        feedback_link: true,
    }
}

fn remote_talk(language: Language) -> TalkConfirmationView {
    let full = talk_confirmation(language);
    TalkConfirmationView {
        public_buyer: true,
        recipient: municipality(),
        format: TalkFormatCode::Opening,
        venue: remote(),
        technology: vec![
            words(language, "jaettu näyttö", "skärmdelning", "screen sharing"),
            words(language, "kuulokemikrofoni", "headset", "headset"),
        ],
        recording: true,
        materials: MaterialsCode::Participants,
        price: PriceView {
            vat: no_vat(
                VatCode::ExemptOther,
                Some(words(
                    language,
                    "esimerkkiperuste",
                    "exempelgrund",
                    "example reason",
                )),
            ),
            lines: vec![bare_line(language, 75_000)],
            late_interest: Some(words(language, "9,5\u{a0}%", "9,5\u{a0}%", "9.5%")),
            ..full.price.clone()
        },
        ..full
    }
}

fn workshop_talk(language: Language) -> TalkConfirmationView {
    let full = talk_confirmation(language);
    TalkConfirmationView {
        format: TalkFormatCode::WorkshopOpening,
        venue: VenueView {
            mode: Some(ModeCode::Hybrid),
            provided_by: Some(RoleCode::Supervisor),
            remote_tool: Some("Esimerkkivideo".to_owned()),
            ..VenueView::default()
        },
        cancellation: workday_cancellation(language),
        ..full
    }
}

fn bare_talk() -> TalkConfirmationView {
    TalkConfirmationView {
        header: bare_header("t26-01"),
        sender: bare_sender(),
        recipient: bare_party(),
        consumer: true,
        public_buyer: false,
        title: None,
        format: TalkFormatCode::Lecture,
        moment: MomentView::default(),
        venue: VenueView::default(),
        audience_size: None,
        technology: Vec::new(),
        check_days: 7,
        recording: false,
        materials: MaterialsCode::None,
        price: PriceView::default(),
        cancellation: CancellationView::default(),
        feedback_link: false,
    }
}

/// A relaxation for a private party with every field present.
pub fn relaxation_confirmation(language: Language) -> RelaxationConfirmationView {
    RelaxationConfirmationView {
        header: header(language, "rentoutus-polttarit", (10, 12)),
        sender: sender(language),
        recipient: private_person(),
        consumer: true,
        public_buyer: false,
        moment: MomentView {
            day: Some(day(language, 2026, 11, 28)),
            start: clock(language, 14, 0),
            minutes: Some(60),
        },
        venue: venue("Rantasauna", "Rantatie 8, 00000 Kuusilahti"),
        head_count: Some(8),
        method: Some("Peter Hess".to_owned()),
        training: Some(words(
            language,
            "sointurentoutuksen ohjaaja, Malliopisto, 2021",
            "ledare för klangavslappning, Malliopisto, 2021",
            "sound relaxation instructor, Malliopisto, 2021",
        )),
        talk: None,
        needs: needs(),
        setup_minutes: 45,
        check_days: 7,
        price: PriceView {
            lines: vec![bare_line(language, 25_000)],
            vat: Some(standard_vat(language)),
            payment_term_days: Some(14),
            ..PriceView::default()
        },
        payment: PaymentCode::InAdvance,
        due_date: Some(day(language, 2026, 10, 26)),
        cancellation: cancellation(language),
        privacy_notice: Some("esimerkkiohjaus.example/tietosuoja".to_owned()),
    }
}

fn organised_relaxation(language: Language) -> RelaxationConfirmationView {
    let full = relaxation_confirmation(language);
    let group = words(
        language,
        "Sointurentoutus, ryhmä, 60\u{a0}min",
        "Klangavslappning, grupp, 60\u{a0}min",
        "Sound relaxation, group, 60\u{a0}min",
    );
    let opening = words(
        language,
        "Alustus, 30\u{a0}min",
        "Inledning, 30\u{a0}min",
        "Opening talk, 30\u{a0}min",
    );
    let lines = vec![
        line(language, group, 32_000, 40_160),
        line(language, opening, 40_000, 50_200),
    ];
    RelaxationConfirmationView {
        recipient: foundation(),
        consumer: false,
        talk: Some(OpeningTalkView {
            title: Some(words(
                language,
                "Itsetuntemus ja omien arvojen tiedostaminen",
                "Självkännedom och medvetenhet om de egna värderingarna",
                "Self-knowledge and awareness of one’s own values",
            )),
            minutes: Some(30),
        }),
        price: price(language, "Kettuleipä Games Oy", lines),
        payment: PaymentCode::Afterwards,
        due_date: None,
        ..full
    }
}

fn bare_relaxation() -> RelaxationConfirmationView {
    RelaxationConfirmationView {
        header: bare_header("r26-01"),
        sender: bare_sender(),
        recipient: bare_party(),
        consumer: true,
        public_buyer: false,
        moment: MomentView::default(),
        venue: VenueView::default(),
        head_count: None,
        method: None,
        training: None,
        talk: Some(OpeningTalkView::default()),
        needs: Vec::new(),
        setup_minutes: 30,
        check_days: 7,
        price: PriceView::default(),
        payment: PaymentCode::Afterwards,
        due_date: None,
        cancellation: CancellationView::default(),
        privacy_notice: None,
    }
}

fn bare_line(language: Language, cents: i64) -> PriceLineView {
    PriceLineView {
        service: words(
            language,
            "Sovittu palvelu, 60\u{a0}min",
            "Avtalad tjänst, 60\u{a0}min",
            "Agreed service, 60\u{a0}min",
        ),
        unit: PriceUnitCode::Session,
        price: money(language, cents),
        price_with_vat: None,
    }
}

fn needs() -> Vec<NeedView> {
    use NeedCode as Item;
    use ProviderCode as By;
    let pairs = [
        (Item::Room, By::Customer),
        (Item::Mats, By::Customer),
        (Item::Chairs, By::Customer),
        (Item::Pillows, By::Participants),
        (Item::Blankets, By::Participants),
        (Item::Instruments, By::Instructor),
    ];
    pairs.map(|(item, by)| NeedView { item, by }).to_vec()
}

fn foundation() -> PartyView {
    PartyView {
        name: "Björkvikens stiftelse".to_owned(),
        unit: None,
        business_id: Some("9990010-4".to_owned()),
        address: Some("Björkvägen 4, 00000 Björkvik".to_owned()),
        contact: Some("Maj Modell".to_owned()),
        email: Some("maj.modell@bjorkvik.example".to_owned()),
        phone: Some("000 000 0003".to_owned()),
    }
}

fn private_person() -> PartyView {
    PartyView {
        name: "Elli Esimerkkilä".to_owned(),
        address: Some("Mallitie 3 A 1, 00000 Kuusilahti".to_owned()),
        ..PartyView::default()
    }
}
