//! People and places as they stand on paper: addresses, contact persons and signatories' roles.
//!
//! Never a supervisee's name: supervisees are a count and codes `s1`, `s2` … in everything that is not sealed.

use super::code::codes;

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Street or box.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Country, when it is not Finland.
    pub country: Option<String>,
}

codes! {
    /// Who somebody is in an engagement.
    Role {
        /// The supervisor, mediator, speaker or leader of the relaxation.
        Supervisor = "supervisor",
        /// A second supervisor.
        CoSupervisor = "co_supervisor",
        /// A supervisee, by code.
        Supervisee = "supervisee",
        /// The supervisees' manager.
        Manager = "manager",
        /// The manager's own manager.
        UpperManager = "upper_manager",
        /// Whoever commissions the work.
        Commissioner = "commissioner",
        /// Whoever pays.
        Payer = "payer",
        /// Whoever is asked about practical matters.
        Contact = "contact",
        /// A party to a mediation, by code.
        Party = "party",
        /// The employer's authorised representative.
        Employer = "employer",
    }
}

/// A named person of the commissioner or payer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the person is in the engagement.
    pub role: Role,
    /// Name.
    pub name: String,
    /// Title at work.
    pub title: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}
