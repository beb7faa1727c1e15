//! Who signs what: it follows from the configuration of the contract and is never chosen by hand. Supervisees sign
//! without a printed name, by code where there are two, and by count where a group signs in its own annex.

use super::Sources;
use crate::document::view::{ConfigurationCode, RoleCode, SignatureView};
use crate::domain::client::Client;
use crate::domain::engagement::{Form, Payer};
use crate::domain::mediation::Mediation;
use crate::domain::party::{Person, Role};

/// A line for somebody alone.
fn line(role: RoleCode, name: Option<String>) -> SignatureView {
    SignatureView {
        role,
        name,
        organisation: None,
        code: None,
        count: 1,
    }
}

impl Sources<'_> {
    /// Lists who signs the contract: those who agree, and the payers beside the commissioner where managers sign.
    pub(super) fn contract_signatures(&self, parties: ConfigurationCode) -> Vec<SignatureView> {
        let mut lines = self.change_signatures(parties);
        if parties == ConfigurationCode::ThreeParty {
            lines.extend(self.payer_signatures());
        }
        lines
    }

    /// Lists who signs a change or a continuation: those who agreed with each other in the first place.
    pub(super) fn change_signatures(&self, parties: ConfigurationCode) -> Vec<SignatureView> {
        let mut lines = self.supervisor_signatures();
        if parties != ConfigurationCode::LineManagers {
            lines.extend(self.supervisee_signatures());
        }
        if parties != ConfigurationCode::TwoParty {
            lines.extend(self.manager_signatures(Role::Manager, RoleCode::Manager));
        }
        if parties == ConfigurationCode::LineManagers {
            let upper = RoleCode::ManagersManager;
            lines.extend(self.manager_signatures(Role::UpperManager, upper));
        }
        lines
    }

    /// Lists who signs a commission: the client's representative and those who do the work.
    pub(super) fn commission_signatures(&self) -> Vec<SignatureView> {
        let mut lines = vec![self.representative_signature()];
        lines.extend(self.supervisor_signatures());
        lines
    }

    /// Makes the employer's line under a mediation's agreement, where some term is its own undertaking.
    pub(super) fn employer_signature(&self, mediation: &Mediation) -> Option<SignatureView> {
        let undertakes = mediation.binds_employer();
        undertakes.then(|| self.representative_signature())
    }

    fn representative_signature(&self) -> SignatureView {
        let name = self.representative().map(|person| person.name.clone());
        SignatureView {
            organisation: Some(self.client.name.clone()),
            ..line(RoleCode::Commissioner, name)
        }
    }

    /// Lists who signs the memo on trial sessions: those who do the work and whoever pays.
    pub(super) fn trial_signatures(&self) -> Vec<SignatureView> {
        let mut lines = self.supervisor_signatures();
        let consumer = self.is_consumer();
        let contact = self.representative().map(|person| person.name.clone());
        let contact = contact.or_else(|| self.commissioner().contact);
        let name = contact.filter(|_| !consumer);
        let own = SignatureView {
            name: name.or_else(|| consumer.then(|| self.client.name.clone())),
            organisation: (!consumer).then(|| self.client.name.clone()),
            ..line(RoleCode::Payer, None)
        };
        let payers = self.current_payers();
        let pays = |(payer, _): &(&Payer, &Client)| payer.client == self.engagement.client;
        lines.extend((payers.is_empty() || payers.iter().any(pays)).then_some(own));
        lines.extend(self.payer_signatures());
        lines
    }

    fn supervisor_signatures(&self) -> Vec<SignatureView> {
        let supervisor = self.supervisor().ok().map(|s| s.name.clone());
        let mut lines = vec![line(RoleCode::Supervisor, supervisor)];
        let co = self.co_supervisor();
        lines.extend(co.map(|co| line(RoleCode::CoSupervisor, Some(co.name.clone()))));
        lines
    }

    fn supervisee_signatures(&self) -> Vec<SignatureView> {
        let count = self.supervisees().unwrap_or(1);
        let one = line(RoleCode::Supervisee, None);
        if self.engagement.is_several() {
            return vec![SignatureView { count, ..one }];
        }
        if count == 1 {
            let name = self.is_consumer().then(|| self.client.name.clone());
            return vec![SignatureView { name, ..one }];
        }
        let by_code = |number| SignatureView {
            code: Some(format!("s{number}")),
            ..one.clone()
        };
        (1..=count).map(by_code).collect()
    }

    /// Lists the managers by name, or one empty line when none is named yet. With several employers, whose manager
    /// somebody is stays open.
    fn manager_signatures(&self, role: Role, code: RoleCode) -> Vec<SignatureView> {
        let sole = self.other_payers().next().is_none();
        let organisation = sole.then(|| self.client.name.clone());
        let of = |name| SignatureView {
            organisation: organisation.clone(),
            ..line(code, name)
        };
        let people = self.engagement.people.iter();
        let named = |person: &&Person| person.role == role;
        let mut lines: Vec<SignatureView> = people
            .filter(named)
            .map(|person| of(Some(person.name.clone())))
            .collect();
        if lines.is_empty() {
            lines.push(of(None));
        }
        lines
    }

    /// Lists the payers that are not the commissioner.
    fn payer_signatures(&self) -> Vec<SignatureView> {
        let line = |client: &Client| SignatureView {
            organisation: Some(client.name.clone()),
            ..line(RoleCode::Payer, None)
        };
        self.other_payers().map(line).collect()
    }

    fn other_payers(&self) -> impl Iterator<Item = &Client> {
        let payers = self.current_payers().into_iter();
        let others = payers.filter(|(payer, _)| payer.client != self.engagement.client);
        others.map(|(_, client)| client)
    }

    /// Returns how many supervisees there are, where the form or the engagement says so.
    pub(super) fn supervisees(&self) -> Option<u32> {
        let of_form = match self.engagement.form {
            Some(Form::Pair) => Some(2),
            Some(Form::Individual) => Some(1),
            Some(Form::Manager) if !self.engagement.is_several() => Some(1),
            _ => None,
        };
        self.engagement.group.size.or(of_form)
    }
}
