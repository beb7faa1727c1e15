//! Rules about VAT: chosen, and in accord with what the practice and the payers are. Never infers a treatment.

use super::case::Case;
use super::rule::Rule;
use crate::domain::vat::TreatmentCode;

const KEY: &str = "vat.treatment";

/// Checks the treatment of VAT.
pub(super) fn check(case: &mut Case<'_>) {
    let Some(vat) = &case.engagement.vat else {
        return case.tell(Rule::VatMissing, KEY, &[]);
    };
    let registered = case.book.practice.vat_registered;
    case.when(
        vat.code() == TreatmentCode::SmallBusiness && registered,
        Rule::SmallBusinessRegistered,
        KEY,
    );
    case.when(
        vat.code() == TreatmentCode::Standard && !registered,
        Rule::VatUnregistered,
        KEY,
    );
    if vat.code() == TreatmentCode::ReverseCharge {
        buyers(case);
    }
}

/// Checks that every buyer who is to pay the VAT has a VAT number.
fn buyers(case: &mut Case<'_>) {
    let (book, engagement) = (case.book, case.engagement);
    for (index, payer) in engagement.payers.iter().enumerate() {
        let client = book.client(&payer.client);
        if let Some(client) = client.filter(|client| client.vat_id.is_none()) {
            case.tell(
                Rule::ReverseChargeIdMissing,
                format!("payer[{index}].client"),
                &[("client", &client.id)],
            );
        }
    }
}
