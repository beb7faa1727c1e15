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
    named("client", "maksaja", "betalare", "payer"),
    named(
        "share",
        "maksajan osuus",
        "betalarens andel",
        "the payer's share",
    ),
    named(
        "from",
        "osuuden alkamispäivä",
        "andelens första dag",
        "first day of the share",
    ),
    named(
        "until",
        "osuuden päättymispäivä",
        "andelens sista dag",
        "last day of the share",
    ),
    named(
        "order_number",
        "tilausnumero",
        "beställningsnummer",
        "order number",
    ),
    named(
        "contract_number",
        "sopimusnumero",
        "avtalsnummer",
        "contract number",
    ),
    named("your_ref", "viitteenne", "er referens", "your reference"),
    named(
        "cost_centre",
        "kustannuspaikka",
        "kostnadsställe",
        "cost centre",
    ),
];

#[rustfmt::skip]
const ITEMS: &[Item] = &[
    named("form", "muoto", "form", "form"),
    named("setting", "yksin vai ryhmässä", "enskilt eller i grupp", "alone or in a group"),
    named("unit", "yksikkö", "enhet", "unit"),
    named("language", "asiakirjojen kieli", "dokumentens språk", "language of documents"),
    named("mode", "toteutustapa", "form för mötena", "how people meet"),
    known("supervisor", ChangeCode::Supervisor),
    named("co_supervisor", "toinen työnohjaaja", "den andra handledaren", "second supervisor"),
    known("group.size", ChangeCode::Participants),
    named("vat.treatment", "arvonlisävero", "mervärdesskatt", "value added tax"),
    named("vat.reason", "arvonlisäverottomuuden peruste", "grund för momsfriheten", "reason for selling without VAT"),
    known("goal", ChangeCode::Goals),
    named("contract.parties", "sopijapuolet", "avtalsparter", "parties to the contract"),
    named("contract.form", "sopimuksen muoto", "avtalets form", "form of the contract"),
    named("contract.start", "alkamispäivä", "första dag", "first day"),
    named("contract.end", "päättymispäivä", "sista dag", "last day"),
    named("contract.open_ended", "voimassa toistaiseksi", "gäller tills vidare", "until further notice"),
    named("contract.sessions_planned", "tapaamisten määrä", "antal möten", "number of meetings"),
    known("contract.minutes", ChangeCode::Minutes),
    known("contract.interval_weeks", ChangeCode::Interval),
    named("contract.interval_weeks.min", "tapaamisten väli vähintään", "tiden mellan mötena, minst", "interval of meetings, at least"),
    named("contract.interval_weeks.max", "tapaamisten väli enintään", "tiden mellan mötena, högst", "interval of meetings, at most"),
    named("contract.break", "tauot", "uppehåll", "breaks"),
    named("contract.trial.sessions", "kokeilukerrat", "provtillfällen", "trial sessions"),
    named("contract.trial.billable", "kokeilukerrat ovat maksullisia", "provtillfällena är avgiftsbelagda", "trial sessions are charged"),
    named("contract.trial.decide_within_days", "päätös kokeilun jälkeen", "beslut efter provtillfällena", "decision after the trial"),
    named("contract.trial", "kokeilukerrat", "provtillfällen", "trial sessions"),
    known("contract.scheduling", ChangeCode::Scheduling),
    named("contract.scheduling.who_proposes", "aikojen ehdottaja", "den som föreslår tider", "who proposes times"),
    named("contract.scheduling.confirm_within_days", "ehdotetun ajan vahvistaminen", "bekräftelse av föreslagen tid", "confirming a proposed time"),
    known("contract.venue", ChangeCode::Venue),
    named("contract.venue.address", "paikan osoite", "platsens adress", "address of the place"),
    named("contract.venue.provided_by", "tilan järjestäjä", "den som ordnar lokalen", "who provides the room"),
    named("contract.venue.fallback_remote", "etäyhteys varalla", "distansmöte som reserv", "remote meeting as a fallback"),
    named("contract.remote_tool", "etäyhteyden väline", "verktyg för distansmöten", "tool for remote meetings"),
    known("contract.goals", ChangeCode::Goals),
    named("contract.goals.ground_rules", "pelisäännöistä sovittu", "spelreglerna överenskomna", "ground rules agreed on"),
    known("contract.methods", ChangeCode::Methods),
    named("contract.intermediate_tasks", "välitehtävät", "mellanuppgifter", "intermediate tasks"),
    known("contract.evaluation", ChangeCode::Evaluation),
    named("contract.evaluation.final", "loppuarviointi", "slututvärdering", "final evaluation"),
    named("contract.evaluation.instrument", "arviointilomake", "utvärderingsformulär", "evaluation form"),
    named("contract.evaluation.participants", "arviointiin osallistuvat", "de som deltar i utvärderingen", "who takes part in the evaluation"),
    known("contract.feedback_policy", ChangeCode::Feedback),
    named("contract.continuation_lead_days", "jatkosta keskustellaan ennen päättymistä", "samtal om fortsättning före avtalets slut", "talk on continuation before the end"),
    known("contract.price", ChangeCode::Price),
    named("contract.price.gross", "hinta sisältää arvonlisäveron", "priset inkluderar moms", "price includes VAT"),
    named("contract.price.unit_minutes", "työnohjaustunnin pituus", "handledningstimmens längd", "length of a supervision hour"),
    named("contract.price.valid_until", "hinnan voimassaolo", "priset gäller till", "price valid until"),
    named("contract.price.review", "hinnan tarkistaminen", "prisjustering", "price review"),
    named("contract.travel.cents_per_km", "kilometrikorvaus", "kilometerersättning", "mileage"),
    named("contract.travel.return_km", "edestakainen matka", "resan tur och retur", "return distance"),
    named("contract.travel", "matkakulut", "resekostnader", "travel costs"),
    known("contract.invoicing_cycle", ChangeCode::Invoicing),
    named("contract.payment_term_days", "maksuaika", "betalningstid", "payment term"),
    known("contract.cancellation", ChangeCode::Cancellation),
    named("contract.cancellation.notice_to", "kenelle peruutuksesta ilmoitetaan", "vem som meddelas om avbokning", "who is told about a cancellation"),
    named("contract.cancellation.channel", "miten peruutuksesta ilmoitetaan", "hur avbokning meddelas", "how a cancellation is told"),
    named("contract.cancellation.no_show_percent", "saapumatta jääminen", "uteblivande", "no-show"),
    named("contract.cancellation.sickness_rule", "peruutus sairastumisen vuoksi", "avbokning vid sjukdom", "cancellation because of illness"),
    known("contract.interruption", ChangeCode::Interruption),
    named("contract.interruption.closing_session", "päätöstapaaminen", "avslutande möte", "closing session"),
    named("contract.interruption.who_is_told", "kenelle keskeyttämisestä kerrotaan", "vem som underrättas om avbrott", "who is told about an interruption"),
    named("contract.dissatisfaction", "tyytymättömyys", "missnöje", "dissatisfaction"),
    named("contract.dissatisfaction.within_days", "keskustelu tyytymättömyydestä", "samtal vid missnöje", "talk about dissatisfaction"),
    named("contract.dissatisfaction.third_party", "kolmas osapuoli", "tredje part", "third party"),
    named("contract.dissatisfaction.cost_split", "kolmannen osapuolen kustannukset", "kostnader för tredje part", "costs of the third party"),
    named("contract.prior_contacts", "aiemmat yhteydet", "tidigare kontakter", "prior contacts"),
    named("contract.employer_consent", "työnantajan suostumus", "arbetsgivarens samtycke", "the employer's consent"),
    named("contract.min_present", "osallistujia vähintään", "minsta antal deltagare", "least number present"),
    named("contract.manager_participates", "esihenkilön osallistuminen", "chefens deltagande", "the manager's participation"),
];
