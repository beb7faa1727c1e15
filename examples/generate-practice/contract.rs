//! What a process has agreed: its people, the eleven items, who pays and who signed.

use crate::client;
use crate::parts::{CANCELLATION, head, payer, person, signature, vat, venue};
use crate::process::Process;

impl Process {
    /// Says who agrees: supervisees alone pay for themselves, a team of nine is agreed about by its managers.
    fn parties(&self) -> &'static str {
        if client::is_consumer(self.client) || client::client_type(self.client) == "sole_trader" {
            "two_party"
        } else if self.work.4 == 9 {
            "line_managers"
        } else {
            "three_party"
        }
    }

    /// Writes everything up to the payers.
    pub(crate) fn agreed(&self, index: u32, clients: u32) -> String {
        let (kind, form, _, _, people) = self.work;
        let mut text = head(
            kind,
            form,
            self.client,
            if self.remote { "remote" } else { "on_site" },
        );
        text += &format!("\n[group]\nsize = {people}\n");
        if self.parties() != "two_party" {
            text += &person("manager", "Outi Malli");
        }
        if self.parties() == "line_managers" {
            text += &person("upper_manager", "Pekka Mallila");
        }
        text + &self.contract() + vat(self.client, index) + &self.payers(clients)
    }

    /// Writes the eleven items.
    fn contract(&self) -> String {
        let (.., minutes, cents, people) = self.work;
        let policy = if people > 2 { "topics_at_end" } else { "none" };
        let gross = if client::is_consumer(self.client) {
            ", gross = true"
        } else {
            ""
        };
        let place = if self.remote { "" } else { venue() };
        format!(
            r#"
[contract]
parties = "{}"
form = "written"
start = {}
sessions_planned = {}
minutes = {minutes}
feedback_policy = "{policy}"
methods = ["resource-oriented", "dialogical"]
intermediate_tasks = true
invoicing_cycle = "monthly"
payment_term_days = {}
interval_weeks = {{ min = {weeks}, max = {weeks} }}
trial = {{ sessions = {}, billable = true, decide_within_days = 7 }}
scheduling = {{ method = "series", who_proposes = "supervisor", confirm_within_days = 7 }}
goals = {{ agreed_with = "supervisees" }}
evaluation = {{ interval_months = 6, final = true }}
price = {{ cents = {cents}{gross}, review = "yearly" }}
interruption = {{ notice_weeks = 4, closing_session = true }}
dissatisfaction = {{ first_step = "talk", within_days = 14, third_party = "experienced_supervisor", cost_split = "halves" }}
{place}{CANCELLATION}"#,
            self.parties(),
            self.signed(),
            self.sessions,
            client::payment_term_days(self.client),
            self.trials,
            weeks = self.weeks,
        )
    }

    /// Writes who pays: groups of four or five come from several organisations.
    fn payers(&self, clients: u32) -> String {
        let wanted = match self.work {
            (_, "group", _, _, 4) => 3,
            (_, "group", _, _, 5) => 2,
            _ => 1,
        };
        let others = (1..clients).map(|step| (self.client + step) % clients);
        let others = others.filter(|other| !client::is_consumer(*other));
        let all: Vec<u32> = std::iter::once(self.client)
            .chain(others)
            .take(wanted)
            .collect();
        let share = format!("1/{}", all.len());
        all.iter().map(|client| payer(*client, &share)).collect()
    }

    /// Writes the signatures that the parties call for.
    pub(crate) fn signatures(&self) -> String {
        let on = self.signed();
        let roles: &[(&str, &str)] = match self.parties() {
            "two_party" => &[("supervisee", "s1")],
            "line_managers" => &[
                ("manager", "Outi Malli"),
                ("upper_manager", "Pekka Mallila"),
            ],
            _ => &[("supervisee", ""), ("manager", "Outi Malli")],
        };
        let others = roles
            .iter()
            .map(|(role, who)| signature(role, who, on, "contract"));
        signature("supervisor", "Aino Esimerkki", on, "contract") + &others.collect::<String>()
    }
}
