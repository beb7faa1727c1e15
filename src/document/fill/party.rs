//! The practice, the commissioner, the payers and their people as a document names them. A supervisee is never
//! named; somebody who pays for themselves is named as the client they are.

use super::{FillError, Sources, word};
use crate::document::locale::{Language, list};
use crate::document::view::{PartyView, PayerView, SenderView, SupervisorView};
use crate::domain::client::{Channel, Client};
use crate::domain::engagement::Payer;
use crate::domain::id::SupervisorId;
use crate::domain::party::{Address, Person, Role};
use crate::domain::practice::{Supervisor, Training};
use crate::domain::share::Share;

/// The association of which a supervisor may be a member.
const ASSOCIATION: &str = "Suomen työnohjaajat ry";

/// Writes a postal address on one line.
pub(super) fn address_line(address: &Address) -> String {
    let town = format!("{} {}", address.postcode, address.town);
    let parts = [
        Some(address.street.clone()),
        Some(town),
        address.country.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(", ")
}

/// Writes a person with the title, such as `Kaisa Malli, päiväkodin johtaja`.
pub(super) fn titled(person: &Person) -> String {
    match &person.title {
        Some(title) => format!("{}, {title}", person.name),
        None => person.name.clone(),
    }
}

/// Writes the client as a party.
pub(super) fn party(client: &Client, contact: Option<&Person>) -> PartyView {
    let own = client.contact.as_ref();
    let of = |ours: Option<&String>, clients: Option<&String>, plain: &Option<String>| {
        ours.or(clients).or(plain.as_ref()).cloned()
    };
    PartyView {
        name: client.name.clone(),
        unit: None,
        business_id: client.business_id.as_ref().map(ToString::to_string),
        address: client.address.as_ref().map(address_line),
        contact: contact
            .map(|person| person.name.clone())
            .or_else(|| own.map(|contact| contact.name.clone())),
        email: of(
            contact.and_then(|c| c.email.as_ref()),
            own.and_then(|c| c.email.as_ref()),
            &client.email,
        ),
        phone: of(
            contact.and_then(|c| c.phone.as_ref()),
            own.and_then(|c| c.phone.as_ref()),
            &client.phone,
        ),
    }
}

impl<'a> Sources<'a> {
    /// Finds the first person of the commissioner with a role.
    pub(super) fn person(&self, role: Role) -> Option<&'a Person> {
        let engagement: &'a _ = self.engagement;
        engagement.people.iter().find(|person| person.role == role)
    }

    /// Finds who may bind the commissioner.
    pub(super) fn representative(&self) -> Option<&'a Person> {
        self.person(Role::Employer)
            .or_else(|| self.person(Role::Commissioner))
    }

    /// Writes the commissioner as a party.
    pub(super) fn commissioner(&self) -> PartyView {
        PartyView {
            unit: self.engagement.unit.clone(),
            ..party(self.client, self.person(Role::Contact))
        }
    }

    /// Finds the supervisor responsible: the one named, or the practice's only one.
    pub(super) fn supervisor(&self) -> Result<&'a Supervisor, FillError> {
        let practice: &'a _ = self.practice;
        let found = match (&self.engagement.supervisor, practice.supervisors.as_slice()) {
            (Some(id), _) => self.supervisor_of(id),
            (None, [only]) => Some(only),
            (None, _) => None,
        };
        found.ok_or(FillError::Missing { what: "supervisor" })
    }

    /// Finds a supervisor by id.
    pub(super) fn supervisor_of(&self, id: &SupervisorId) -> Option<&'a Supervisor> {
        let practice: &'a _ = self.practice;
        practice.supervisors.iter().find(|s| s.id == *id)
    }

    /// Finds the second supervisor.
    pub(super) fn co_supervisor(&self) -> Option<&'a Supervisor> {
        let id = self.engagement.co_supervisor.as_ref()?;
        self.supervisor_of(id)
    }

    /// Writes the practice as the sender.
    pub(super) fn sender(&self) -> Result<SenderView, FillError> {
        let (practice, supervisor) = (self.practice, self.supervisor()?);
        Ok(SenderView {
            name: practice.name.clone(),
            business_id: practice.business_id.as_ref().map(ToString::to_string),
            address: practice.address.as_ref().map(address_line),
            email: supervisor.email.clone().or_else(|| practice.email.clone()),
            phone: supervisor.phone.clone().or_else(|| practice.phone.clone()),
            supervisor: self.professional(supervisor),
            co_supervisor: self.co_supervisor().map(|co| self.professional(co)),
        })
    }

    /// Writes what is told of a supervisor's profession.
    fn professional(&self, supervisor: &Supervisor) -> SupervisorView {
        let label = |label: &Option<crate::domain::language::Label>| {
            let label = label.as_ref()?;
            Some(label.text(self.language).to_owned())
        };
        SupervisorView {
            name: supervisor.name.clone(),
            training: supervisor.training.as_ref().map(training),
            membership: supervisor.membership.then(|| ASSOCIATION.to_owned()),
            ethics_ref: label(&self.practice.ethics_ref),
            insurance: label(&self.practice.insurance),
        }
    }

    /// Returns the payers whose shares hold on the day of the terms, or all when none does yet.
    pub(super) fn current_payers(&self) -> Vec<(&'a Payer, &'a Client)> {
        let day = self.day_of_terms();
        let holding: Vec<_> = self
            .payers
            .iter()
            .copied()
            .filter(|(p, _)| p.holds_on(day))
            .collect();
        if holding.is_empty() {
            self.payers.clone()
        } else {
            holding
        }
    }

    /// Writes the payers with their shares.
    pub(super) fn payer_views(&self) -> Vec<PayerView> {
        let payers = self.current_payers();
        payers
            .into_iter()
            .map(|(payer, client)| payer_view(self.language, payer, client))
            .collect()
    }

    /// Writes names as running text.
    pub(super) fn list(&self, items: &[String]) -> String {
        list(self.language, items)
    }
}

/// Writes a training as one phrase: programme, school, year, length.
fn training(training: &Training) -> String {
    let parts = [
        training.programme.clone(),
        Some(training.school.clone()),
        training.year.map(|year| year.to_string()),
        training.length.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(", ")
}

/// Writes a payer with the references it asks for; a sole payer has no share.
fn payer_view(language: Language, payer: &Payer, client: &Client) -> PayerView {
    let einvoice = client.einvoice.as_ref().filter(|_| {
        client
            .channel
            .is_none_or(|channel| channel == Channel::Einvoice)
    });
    let by_email = client.channel == Some(Channel::Email);
    let contact = client.contact.as_ref().and_then(|c| c.email.clone());
    PayerView {
        name: client.name.clone(),
        business_id: client.business_id.as_ref().map(ToString::to_string),
        address: client.address.as_ref().map(address_line),
        share: (payer.share != Share::ALL).then(|| payer.share.to_string()),
        einvoice: einvoice.map(|to| word::einvoice(language, to)),
        email: client.email.clone().or(contact).filter(|_| by_email),
        order_number: payer.order_number.clone(),
        contract_number: payer.contract_number.clone(),
        cost_centre: payer.cost_centre.clone(),
        your_ref: payer.your_ref.clone(),
    }
}
