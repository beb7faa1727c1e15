//! The words of the choices that a contract's file holds as codes, and of the units of its numbers.

use super::word::Word;

/// Finds the word of a code; where two choices share a code, the key tells them apart.
pub(super) fn word(key: &str, code: &str) -> Option<Word> {
    let last = key.rsplit('.').next().unwrap_or(key);
    let apart = format!("{last}={code}");
    let find = |name: &str| WORDS.iter().find(|(known, _)| *known == name);
    let closed = CHOICES.contains(&last);
    let found = find(&apart).or_else(|| find(code).filter(|_| closed));
    found.map(|(_, word)| Word(*word))
}

/// Returns yes or no.
pub(super) const fn yes_or_no(yes: bool) -> Word {
    if yes {
        Word(["kyllä", "ja", "yes"])
    } else {
        Word(["ei", "nej", "no"])
    }
}

/// Returns the unit of a number by its key; `None` for a plain count.
pub(super) fn unit(key: &str, number: i64) -> Option<Word> {
    let [one, many] = match key {
        "min" | "max" | "notice_weeks" => {
            [["viikko", "vecka", "week"], ["viikkoa", "veckor", "weeks"]]
        }
        "hours_before" => [["tunti", "timme", "hour"], ["tuntia", "timmar", "hours"]],
        "workdays_before" => [
            ["työpäivä", "arbetsdag", "working day"],
            ["työpäivää", "arbetsdagar", "working days"],
        ],
        _ if key.ends_with("_days") => [["päivä", "dag", "day"], ["päivää", "dagar", "days"]],
        _ if key.ends_with("_months") => [
            ["kuukausi", "månad", "month"],
            ["kuukautta", "månader", "months"],
        ],
        _ => return None,
    };
    Some(Word(if number == 1 { one } else { many }))
}

/// The keys whose values are codes; every other text is shown as it stands.
const CHOICES: &[&str] = &[
    "agreed_with",
    "by_role",
    "channel",
    "cost_split",
    "disclosed_to",
    "feedback_policy",
    "first_step",
    "form",
    "invoicing_cycle",
    "language",
    "manager_participates",
    "method",
    "mode",
    "notice_to",
    "participants",
    "parties",
    "provided_by",
    "review",
    "rule",
    "setting",
    "third_party",
    "treatment",
    "who_is_told",
    "who_proposes",
];

#[rustfmt::skip]
const WORDS: &[(&str, [&str; 3])] = &[
    ("parties=three_party", ["kolmikanta", "tre parter", "three parties"]),
    ("two_party", ["kaksi osapuolta", "två parter", "two parties"]),
    ("line_managers", ["esihenkilö ja hänen esihenkilönsä", "chefen och chefens chef", "the manager and the manager's manager"]),
    ("agreed_with=three_party", ["ohjattavat ja esihenkilö", "de handledda och chefen", "the supervisees and the manager"]),
    ("agreed_with=supervisees", ["ohjattavat", "de handledda", "the supervisees"]),
    ("written", ["kirjallinen", "skriftlig", "written"]),
    ("oral", ["suullinen", "muntlig", "oral"]),
    ("first_step=written", ["kirjallinen ilmoitus", "skriftligt meddelande", "a written note"]),
    ("talk", ["keskustelu", "samtal", "a talk"]),
    ("individual", ["yksilö", "individuell", "individual"]),
    ("pair", ["pari", "par", "pair"]),
    ("group", ["ryhmä", "grupp", "group"]),
    ("team", ["työryhmä", "team", "team"]),
    ("community", ["työyhteisö", "arbetsgemenskap", "work community"]),
    ("form=manager", ["esihenkilöt", "chefer", "managers"]),
    ("on_site", ["paikan päällä", "på plats", "on site"]),
    ("remote", ["etäyhteydellä", "på distans", "remote"]),
    ("hybrid", ["paikan päällä tai etäyhteydellä", "på plats eller på distans", "on site or remote"]),
    ("fi", ["suomi", "finska", "Finnish"]),
    ("sv", ["ruotsi", "svenska", "Swedish"]),
    ("en", ["englanti", "engelska", "English"]),
    ("series", ["etukäteen sarjana", "på förhand som en serie", "ahead as a series"]),
    ("next_at_end", ["seuraava aina edellisen lopuksi", "nästa i slutet av varje möte", "the next one at the end of each"]),
    ("by_email", ["sähköpostitse", "per e-post", "by e-mail"]),
    ("booking_link", ["ajanvarauksesta", "via tidsbokningen", "from the booking page"]),
    ("supervisor", ["työnohjaaja", "arbetshandledaren", "the supervisor"]),
    ("co_supervisor", ["toinen työnohjaaja", "den andra handledaren", "the second supervisor"]),
    ("commissioner", ["tilaaja", "beställaren", "the commissioner"]),
    ("supervisees", ["ohjattavat", "de handledda", "the supervisees"]),
    ("supervisee", ["ohjattava", "den handledda", "the supervisee"]),
    ("together", ["yhdessä", "tillsammans", "together"]),
    ("manager", ["esihenkilö", "chefen", "the manager"]),
    ("upper_manager", ["esihenkilön esihenkilö", "chefens chef", "the manager's manager"]),
    ("payer", ["maksaja", "betalaren", "the payer"]),
    ("contact", ["yhteyshenkilö", "kontaktpersonen", "the contact person"]),
    ("employer", ["työnantaja", "arbetsgivaren", "the employer"]),
    ("feedback_policy=none", ["ei palautetta", "ingen återkoppling", "no feedback"]),
    ("joint_meeting", ["yhteinen tapaaminen", "ett gemensamt möte", "a joint meeting"]),
    ("topics_at_end", ["aihepiirit lopuksi", "temaområdena i slutet", "the topic areas at the end"]),
    ("topics_at_reviews", ["aihepiirit arviointien jälkeen ja lopuksi", "temaområdena efter utvärderingarna och i slutet", "the topic areas after reviews and at the end"]),
    ("monthly", ["kuukausittain", "månadsvis", "monthly"]),
    ("per_session", ["jokaisen tapaamisen jälkeen", "efter varje möte", "after each meeting"]),
    ("per_term", ["kausittain", "per termin", "once a term"]),
    ("milestone", ["sovittujen vaiheiden jälkeen", "efter avtalade skeden", "after agreed steps"]),
    ("yearly", ["kerran vuodessa", "en gång om året", "once a year"]),
    ("fixed", ["ei muutu sopimuksen aikana", "ändras inte under avtalet", "fixed for the contract"]),
    ("email", ["sähköposti", "e-post", "e-mail"]),
    ("phone", ["puhelin", "telefon", "telephone"]),
    ("text_message", ["tekstiviesti", "textmeddelande", "text message"]),
    ("booking", ["ajanvaraus", "tidsbokning", "booking page"]),
    ("rebook", ["uusi aika sovitaan", "en ny tid avtalas", "a new time is agreed"]),
    ("certificate", ["todistus näytetään", "ett intyg visas", "a certificate is shown"]),
    ("no_exception", ["ei poikkeusta", "inget undantag", "no exception"]),
    ("experienced_supervisor", ["kokenut työnohjaaja", "en erfaren arbetshandledare", "an experienced supervisor"]),
    ("mediator", ["sovittelija", "en medlare", "a mediator"]),
    ("association_ethics", super::word::ETHICS_BODY),
    ("halves", ["puoliksi", "hälften var", "half each"]),
    ("manager_participates=yes", ["aina", "alltid", "always"]),
    ("manager_participates=no", ["ei", "nej", "never"]),
    ("sometimes", ["sovituissa osissa", "i avtalade delar", "in agreed parts"]),
    ("standard", ["yleinen verokanta", "allmän skattesats", "general rate"]),
    ("small_business", ["ei veroa: vähäinen toiminta", "ingen moms: ringa verksamhet", "no VAT: small business"]),
    ("exempt_patient_care", ["ei veroa: potilaan hoito", "ingen moms: vård av en patient", "no VAT: care of a patient"]),
    ("exempt_other", ["ei veroa", "ingen moms", "no VAT"]),
    ("reverse_charge", ["käännetty verovelvollisuus", "omvänd skattskyldighet", "reverse charge"]),
];

#[cfg(test)]
mod tests {
    use super::word;
    use crate::domain::contract::{
        CostSplit, FeedbackPolicy, FirstStep, GoalsWith, InvoicingCycle, ManagerParticipates,
        NoticeChannel, Parties, PriceReview, SchedulingMethod, SicknessRule, Side, ThirdParty,
    };
    use crate::domain::engagement::{Form, Setting};
    use crate::domain::language::Language;
    use crate::domain::party::Role;
    use crate::domain::session::Mode;
    use crate::domain::vat::TreatmentCode;

    #[test]
    fn every_choice_of_a_contract_has_its_words() {
        let choices = [
            ("contract.parties", Parties::CODES),
            ("contract.goals.agreed_with", GoalsWith::CODES),
            ("form", Form::CODES),
            ("setting", Setting::CODES),
            ("mode", Mode::CODES),
            ("language", Language::CODES),
            ("contract.scheduling.method", SchedulingMethod::CODES),
            ("contract.scheduling.who_proposes", Side::CODES),
            ("contract.feedback_policy", FeedbackPolicy::CODES),
            ("contract.invoicing_cycle", InvoicingCycle::CODES),
            ("contract.price.review", PriceReview::CODES),
            ("contract.cancellation.channel", NoticeChannel::CODES),
            (
                "contract.cancellation.sickness_rule.rule",
                SicknessRule::CODES,
            ),
            ("contract.dissatisfaction.first_step", FirstStep::CODES),
            ("contract.dissatisfaction.third_party", ThirdParty::CODES),
            ("contract.dissatisfaction.cost_split", CostSplit::CODES),
            ("contract.manager_participates", ManagerParticipates::CODES),
            ("vat.treatment", TreatmentCode::CODES),
        ];
        for (key, codes) in choices {
            for code in codes {
                assert!(word(key, code).is_some(), "{key} = {code}");
            }
        }
        for role in Role::ALL.iter().filter(|role| **role != Role::Party) {
            assert!(
                word("contract.interruption.who_is_told", role.code()).is_some(),
                "{role}"
            );
        }
    }

    #[test]
    fn a_free_text_that_looks_like_a_code_stays_as_it_is() {
        assert!(word("contract.venue.name", "remote").is_none());
    }
}
