//! What has been told of a new practice so far, by flags or answers, and what is still missing.

use std::str::FromStr;

use super::InitArgs;
use crate::app::error::CommandError;
use crate::app::refusal::{Refusal, Rule};
use crate::app::skeleton::Facts;
use crate::domain::language::Language;
use crate::domain::number::{BusinessId, Iban, NumberError};
use crate::domain::party::Address;
use crate::domain::practice::BusinessForm;
use crate::ui::text::{Words, say};

/// Answers so far; an empty text is an answer that leaves the matter open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) language: Option<Language>,
    pub(super) name: Option<String>,
    pub(super) form: Option<BusinessForm>,
    pub(super) supervisor: Option<String>,
    pub(super) business_id: Option<String>,
    pub(super) vat: Option<bool>,
    pub(super) iban: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) street: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) town: Option<String>,
}

impl Told {
    /// Takes what the flags say.
    pub(super) fn of_flags(args: &InitArgs) -> Self {
        Self {
            language: args.language,
            name: args.name.clone(),
            form: args.form,
            supervisor: args.supervisor.clone(),
            business_id: args.business_id.clone(),
            vat: args.vat.as_deref().map(|vat| vat == "yes"),
            iban: args.iban.clone(),
            email: args.email.clone(),
            phone: args.phone.clone(),
            street: args.street.clone(),
            postcode: args.postcode.clone(),
            town: args.town.clone(),
        }
    }

    /// Says whether a folder can be made without a single question.
    pub(super) fn is_enough(&self, nameless: bool) -> bool {
        self.missing(nameless).is_empty()
    }

    /// Demands what no folder can do without.
    pub(super) fn require(&self, nameless: bool) -> Result<(), CommandError> {
        let missing = self.missing(nameless);
        if missing.is_empty() {
            Ok(())
        } else {
            Err(CommandError::MissingAnswers(missing))
        }
    }

    /// Lists the flags that are missing; git has to be told whom to name where it knows nobody.
    fn missing(&self, nameless: bool) -> Vec<String> {
        let some =
            |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        let places = [&self.street, &self.postcode, &self.town];
        let placed = places.iter().any(|part| some(part));
        let flags = [
            ("--name", some(&self.name)),
            ("--supervisor", some(&self.supervisor)),
            ("--vat", self.vat.is_some()),
            ("--email", !nameless || some(&self.email)),
            ("--street", !placed || some(&self.street)),
            ("--postcode", !placed || some(&self.postcode)),
            ("--town", !placed || some(&self.town)),
        ];
        let missing = flags.into_iter().filter(|(_, there)| !there);
        missing.map(|(flag, _)| flag.to_owned()).collect()
    }

    /// Refuses numbers that cannot be right.
    pub(super) fn check(&self, words: &Words) -> Result<(), CommandError> {
        self.numbers(words).map(|_| ())
    }

    /// Reads the numbers with check digits, and names all that are wrong.
    fn numbers(&self, words: &Words) -> Result<(Option<BusinessId>, Option<Iban>), CommandError> {
        let business_id = number(words, "--business-id", self.business_id.as_deref());
        let iban = number(words, "--iban", self.iban.as_deref());
        match (business_id, iban) {
            (Ok(business_id), Ok(iban)) => Ok((business_id, iban)),
            (business_id, iban) => {
                let bad = business_id.err().into_iter().chain(iban.err());
                Err(CommandError::BadAnswers(bad.collect()))
            }
        }
    }

    /// Makes the facts; what is needed has been demanded before.
    pub(super) fn facts(&self, words: &Words) -> Result<Facts, CommandError> {
        let given = |text: &Option<String>| {
            let text = text.as_deref().map(str::trim);
            text.filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let address = given(&self.street)
            .zip(given(&self.postcode))
            .zip(given(&self.town))
            .map(|((street, postcode), town)| Address {
                street,
                postcode,
                town,
                country: None,
            });
        let (business_id, iban) = self.numbers(words)?;
        Ok(Facts {
            name: given(&self.name).unwrap_or_default(),
            business_form: self.form.unwrap_or(BusinessForm::SoleTrader),
            business_id,
            vat_registered: self.vat.unwrap_or(false),
            iban,
            supervisor: given(&self.supervisor).unwrap_or_default(),
            email: given(&self.email),
            phone: given(&self.phone),
            address,
            language: self.language.unwrap_or(Language::Fi),
        })
    }
}

/// Reads a number with check digits, where one was given.
fn number<T: FromStr<Err = NumberError>>(
    words: &Words,
    flag: &str,
    text: Option<&str>,
) -> Result<Option<T>, Refusal> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let refused = |error| {
        Refusal::new(
            Rule::BadAnswer,
            vec![
                ("flag", flag.to_owned()),
                ("value", text.to_owned()),
                ("expected", expected(words, flag, error)),
            ],
        )
    };
    text.parse().map(Some).map_err(refused)
}

/// Says what a number should have been.
pub(super) fn expected(words: &Words, flag: &str, error: NumberError) -> String {
    let iban = flag == "--iban";
    let expected = match error {
        NumberError::Shape(_) if iban => say!(words, "expected-iban"),
        NumberError::CheckDigit(_) if iban => say!(words, "expected-iban-digit"),
        NumberError::Shape(_) => say!(words, "expected-business-id"),
        NumberError::CheckDigit(_) => say!(words, "expected-business-id-digit"),
        NumberError::NeverIssued => say!(words, "expected-business-id-never-issued"),
    };
    say!(words, "problem-expected", expected = expected)
}

#[cfg(test)]
mod tests {
    use super::Told;
    use crate::app::error::CommandError;
    use crate::ui::text::{Lang, Words};

    fn enough() -> Told {
        Told {
            name: Some("Tmi Oma".to_owned()),
            supervisor: Some("Aino Esimerkki".to_owned()),
            vat: Some(false),
            ..Told::default()
        }
    }

    #[test]
    fn all_that_is_missing_is_named_at_once() {
        let Err(CommandError::MissingAnswers(flags)) = Told::default().require(true) else {
            panic!("nothing was missing");
        };

        assert_eq!(flags, ["--name", "--supervisor", "--vat", "--email"]);
        assert!(enough().require(false).is_ok());
    }

    #[test]
    fn half_an_address_is_missing_its_other_half() {
        let half = Told {
            town: Some("Kuusilahti".to_owned()),
            ..enough()
        };

        let Err(CommandError::MissingAnswers(flags)) = half.require(false) else {
            panic!("nothing was missing");
        };

        assert_eq!(flags, ["--street", "--postcode"]);
    }

    #[test]
    fn a_business_id_with_a_typing_mistake_is_refused() {
        let wrong = Told {
            business_id: Some("9990001-7".to_owned()),
            ..enough()
        };

        assert!(matches!(
            wrong.check(&Words::new(Lang::Fi)),
            Err(CommandError::BadAnswers(bad)) if bad.len() == 1
        ));
    }
}
