//! The items of a contract by the keys of its file, as an amendment names them.

use super::word::Word;
use crate::document::view::ChangeCode;

/// An item: the code templates have a name for, or a name of its own where the code would say too little.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    key: &'static str,
    pub(super) code: ChangeCode,
    pub(super) name: Option<Word>,
}

/// Finds the item of a key: its own, or that of the nearest table around it.
pub(super) fn find(key: &str) -> Option<&'static Item> {
    let fits = |item: &&Item| {
        key.strip_prefix(item.key)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let nearest = ITEMS.iter().filter(fits).max_by_key(|item| item.key.len());
    nearest.or_else(|| by_last_part(key))
}

/// Finds an item of a payer whatever names the payer in the key.
fn by_last_part(key: &str) -> Option<&'static Item> {
    let last = key.rsplit('.').next()?;
    let is_payer = key.split(['.', '[']).next() == Some("payer");
    is_payer
        .then(|| PAYER.iter().find(|item| item.key == last))
        .flatten()
}

/// An item that templates can name.
const fn known(key: &'static str, code: ChangeCode) -> Item {
    let name = None;
    Item { key, code, name }
}

/// An item with a name in Finnish, Swedish and English.
const fn named(key: &'static str, fi: &'static str, sv: &'static str, en: &'static str) -> Item {
    let name = Some(Word([fi, sv, en]));
    let code = ChangeCode::Other;
    Item { key, code, name }
}

const PAYER: &[Item] = &[
    named("client", "Maksaja", "Betalare", "Payer"),
    named(
        "share",
        "Maksajan osuus",
        "Betalarens andel",
        "The payer's share",
    ),
    named(
        "from",
        "Osuuden alkamispäivä",
        "Andelens första dag",
        "First day of the share",
    ),
    named(
        "until",
        "Osuuden päättymispäivä",
        "Andelens sista dag",
        "Last day of the share",
    ),
    named(
        "order_number",
        "Tilausnumero",
        "Beställningsnummer",
        "Order number",
    ),
    named(
        "contract_number",
        "Sopimusnumero",
        "Avtalsnummer",
        "Contract number",
    ),
    named("your_ref", "Viitteenne", "Er referens", "Your reference"),
    named(
        "cost_centre",
        "Kustannuspaikka",
        "Kostnadsställe",
        "Cost centre",
    ),
];

#[rustfmt::skip]
const ITEMS: &[Item] = &[
    named("form", "Muoto", "Form", "Form"),
    named("setting", "Yksin vai ryhmässä", "Enskilt eller i grupp", "Alone or in a group"),
    named("unit", "Yksikkö", "Enhet", "Unit"),
    named("language", "Asiakirjojen kieli", "Dokumentens språk", "Language of documents"),
    named("mode", "Toteutustapa", "Form för mötena", "How people meet"),
    known("supervisor", ChangeCode::Supervisor),
    named("co_supervisor", "Toinen työnohjaaja", "Den andra handledaren", "Second supervisor"),
    known("group.size", ChangeCode::Participants),
    named("vat.treatment", "Arvonlisävero", "Mervärdesskatt", "Value added tax"),
    named("vat.reason", "Arvonlisäverottomuuden peruste", "Grund för momsfriheten", "Reason for selling without VAT"),
    known("goal", ChangeCode::Goals),
    named("contract.parties", "Sopijapuolet", "Avtalsparter", "Parties to the contract"),
    named("contract.form", "Sopimuksen muoto", "Avtalets form", "Form of the contract"),
    named("contract.start", "Alkamispäivä", "Första dag", "First day"),
    named("contract.end", "Päättymispäivä", "Sista dag", "Last day"),
    named("contract.open_ended", "Voimassa toistaiseksi", "Gäller tills vidare", "Until further notice"),
    named("contract.sessions_planned", "Tapaamisten määrä", "Antal möten", "Number of meetings"),
    known("contract.minutes", ChangeCode::Minutes),
    known("contract.interval_weeks", ChangeCode::Interval),
    named("contract.interval_weeks.min", "Tapaamisten väli vähintään", "Tiden mellan mötena, minst", "Interval of meetings, at least"),
    named("contract.interval_weeks.max", "Tapaamisten väli enintään", "Tiden mellan mötena, högst", "Interval of meetings, at most"),
    named("contract.break", "Tauot", "Uppehåll", "Breaks"),
    named("contract.trial.sessions", "Kokeilukerrat", "Provtillfällen", "Trial sessions"),
    named("contract.trial.billable", "Kokeilukerrat ovat maksullisia", "Provtillfällena är avgiftsbelagda", "Trial sessions are charged"),
    named("contract.trial.decide_within_days", "Päätös kokeilun jälkeen", "Beslut efter provtillfällena", "Decision after the trial"),
    named("contract.trial", "Kokeilukerrat", "Provtillfällen", "Trial sessions"),
    known("contract.scheduling", ChangeCode::Scheduling),
    named("contract.scheduling.who_proposes", "Aikojen ehdottaja", "Den som föreslår tider", "Who proposes times"),
    named("contract.scheduling.confirm_within_days", "Ehdotetun ajan vahvistaminen", "Bekräftelse av föreslagen tid", "Confirming a proposed time"),
    known("contract.venue", ChangeCode::Venue),
    named("contract.venue.address", "Paikan osoite", "Platsens adress", "Address of the place"),
    named("contract.venue.provided_by", "Tilan järjestäjä", "Den som ordnar lokalen", "Who provides the room"),
    named("contract.venue.fallback_remote", "Etäyhteys varalla", "Distansmöte som reserv", "Remote meeting as a fallback"),
    named("contract.remote_tool", "Etäyhteyden väline", "Verktyg för distansmöten", "Tool for remote meetings"),
    known("contract.goals", ChangeCode::Goals),
    named("contract.goals.ground_rules", "Pelisäännöistä sovittu", "Spelreglerna överenskomna", "Ground rules agreed on"),
    known("contract.methods", ChangeCode::Methods),
    named("contract.intermediate_tasks", "Välitehtävät", "Mellanuppgifter", "Intermediate tasks"),
    known("contract.evaluation", ChangeCode::Evaluation),
    named("contract.evaluation.final", "Loppuarviointi", "Slututvärdering", "Final evaluation"),
    named("contract.evaluation.instrument", "Arviointilomake", "Utvärderingsformulär", "Evaluation form"),
    named("contract.evaluation.participants", "Arviointiin osallistuvat", "De som deltar i utvärderingen", "Who takes part in the evaluation"),
    known("contract.feedback_policy", ChangeCode::Feedback),
    named("contract.continuation_lead_days", "Jatkosta keskustellaan ennen päättymistä", "Samtal om fortsättning före avtalets slut", "Talk on continuation before the end"),
    known("contract.price", ChangeCode::Price),
    named("contract.price.gross", "Hinta sisältää arvonlisäveron", "Priset inkluderar moms", "Price includes VAT"),
    named("contract.price.unit_minutes", "Työnohjaustunnin pituus", "Handledningstimmens längd", "Length of a supervision hour"),
    named("contract.price.valid_until", "Hinnan voimassaolo", "Priset gäller till", "Price valid until"),
    named("contract.price.review", "Hinnan tarkistaminen", "Prisjustering", "Price review"),
    named("contract.travel.cents_per_km", "Kilometrikorvaus", "Kilometerersättning", "Mileage"),
    named("contract.travel.return_km", "Edestakainen matka", "Resan tur och retur", "Return distance"),
    named("contract.travel", "Matkakulut", "Resekostnader", "Travel costs"),
    known("contract.invoicing_cycle", ChangeCode::Invoicing),
    named("contract.payment_term_days", "Maksuaika", "Betalningstid", "Payment term"),
    known("contract.cancellation", ChangeCode::Cancellation),
    named("contract.cancellation.notice_to", "Kenelle peruutuksesta ilmoitetaan", "Vem som meddelas om avbokning", "Who is told about a cancellation"),
    named("contract.cancellation.channel", "Miten peruutuksesta ilmoitetaan", "Hur avbokning meddelas", "How a cancellation is told"),
    named("contract.cancellation.no_show_percent", "Saapumatta jääminen", "Uteblivande", "No-show"),
    named("contract.cancellation.sickness_rule", "Peruutus sairastumisen vuoksi", "Avbokning vid sjukdom", "Cancellation because of illness"),
    known("contract.interruption", ChangeCode::Interruption),
    named("contract.interruption.closing_session", "Päätöstapaaminen", "Avslutande möte", "Closing session"),
    named("contract.interruption.who_is_told", "Kenelle keskeyttämisestä kerrotaan", "Vem som underrättas om avbrott", "Who is told about an interruption"),
    named("contract.dissatisfaction", "Tyytymättömyys", "Missnöje", "Dissatisfaction"),
    named("contract.dissatisfaction.within_days", "Keskustelu tyytymättömyydestä", "Samtal vid missnöje", "Talk about dissatisfaction"),
    named("contract.dissatisfaction.third_party", "Kolmas osapuoli", "Tredje part", "Third party"),
    named("contract.dissatisfaction.cost_split", "Kolmannen osapuolen kustannukset", "Kostnader för tredje part", "Costs of the third party"),
    named("contract.prior_contacts", "Aiemmat yhteydet", "Tidigare kontakter", "Prior contacts"),
    named("contract.employer_consent", "Työnantajan suostumus", "Arbetsgivarens samtycke", "The employer's consent"),
    named("contract.min_present", "Osallistujia vähintään", "Minsta antal deltagare", "Least number present"),
    named("contract.manager_participates", "Esihenkilön osallistuminen", "Chefens deltagande", "The manager's participation"),
];
