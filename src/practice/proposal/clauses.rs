//! Proposals for the clauses about time, work, evaluation and the end.

use super::Draft;
use crate::domain::contract::{
    ContractForm, CostSplit, Dissatisfaction, Evaluation, FeedbackPolicy, FirstStep, Goals,
    GoalsWith, Interruption, Interval, Scheduling, SchedulingMethod, Side, ThirdParty, Trial,
};
use crate::domain::engagement::{Form, Kind};
use crate::domain::occasion::TalkFormat;
use crate::domain::party::Role;
use crate::domain::period::term_end;
use crate::domain::practice::Lengths;

/// Months of a term, where the practice does not say.
const TERM_MONTHS: u32 = 12;

impl Draft<'_> {
    /// Proposes trial sessions, their price and the days for the decision.
    pub(super) fn trial(&mut self) {
        let defaults = &self.practice.defaults;
        let (set, fallback) = if self.wish.supervision_of_supervision {
            (None, 0)
        } else if self.wish.is_several() {
            (defaults.trial_sessions_group, 2)
        } else {
            (defaults.trial_sessions, 1)
        };
        let sessions = self.pick("contract.trial.sessions", set, fallback);
        let mut trial = Trial {
            sessions,
            ..Trial::default()
        };
        if sessions > 0 {
            let billable = self.pick("contract.trial.billable", defaults.trial_billable, true);
            let key = "contract.trial.decide_within_days";
            let days = self.pick(key, defaults.decide_within_days, 7);
            trial.billable = Some(billable);
            trial.decide_within_days = Some(days);
        }
        self.proposal.contract.trial = Some(trial);
    }

    /// Proposes dates, interval and length.
    pub(super) fn term(&mut self) {
        self.minutes();
        let months = self.practice.defaults.term_months;
        let months = self.pick("contract.end", months, TERM_MONTHS);
        let interval = self.interval();
        let contract = &mut self.proposal.contract;
        contract.start = Some(self.wish.start);
        contract.end = Some(term_end(self.wish.start, months));
        contract.interval_weeks = Some(interval);
    }

    /// Proposes an interval; one person alone comes less often.
    fn interval(&mut self) -> Interval {
        let defaults = &self.practice.defaults;
        let alone = !self.wish.is_several() && self.wish.form != Some(Form::Pair);
        let (set, min) = if alone {
            (defaults.interval_individual, 3)
        } else {
            (defaults.interval_weeks, 2)
        };
        self.pick("contract.interval_weeks", set, Interval { min, max: 4 })
    }

    /// Proposes the length of a session, unless one was chosen.
    pub(super) fn minutes(&mut self) {
        let minutes = self.wish.minutes.unwrap_or_else(|| {
            let set = self.length(&self.practice.defaults.minutes);
            let usual = self.length(&Lengths::default());
            let set = Some(set).filter(|set| *set != usual);
            self.pick("contract.minutes", set, usual)
        });
        self.proposal.contract.minutes = Some(minutes);
    }

    /// Returns the length that a practice has for this piece of work.
    const fn length(&self, lengths: &Lengths) -> u32 {
        match self.wish.kind {
            Kind::Coaching => lengths.coaching,
            Kind::Talk => match self.wish.talk {
                Some(TalkFormat::Opening | TalkFormat::WorkshopOpening) => 30,
                _ => 60,
            },
            Kind::Relaxation => 60,
            Kind::Consulting | Kind::Mediation => 90,
            Kind::Supervision => match self.wish.form {
                Some(Form::Pair) => lengths.pair,
                Some(Form::Group) => lengths.group,
                Some(Form::Team) => lengths.team,
                Some(Form::Community) => lengths.community,
                Some(Form::Manager) => lengths.manager,
                Some(Form::Individual) | None => lengths.individual,
            },
        }
    }

    /// Proposes how meetings are agreed.
    pub(super) fn scheduling(&mut self) {
        let series = Scheduling {
            method: SchedulingMethod::Series,
            who_proposes: Some(Side::Supervisor),
            confirm_within_days: None,
        };
        let set = self.practice.defaults.scheduling;
        let scheduling = self.pick("contract.scheduling", set, series);
        self.proposal.contract.scheduling = Some(scheduling);
    }

    /// Proposes goals and methods; without a choice of methods, all that the practice lists.
    pub(super) fn work(&mut self) {
        let goals = Goals {
            agreed_with: GoalsWith::Supervisees,
            ground_rules: None,
        };
        let goals = self.pick("contract.goals.agreed_with", None, goals);
        let defaults = &self.practice.defaults;
        let chosen = Some(defaults.methods.clone()).filter(|methods| !methods.is_empty());
        let listed = self.practice.methods.iter().map(|m| m.id.clone());
        let listed: Vec<_> = listed.collect();
        if chosen.is_some() || !listed.is_empty() {
            self.proposal.contract.methods = self.pick("contract.methods", chosen, listed);
        }
        let tasks = defaults.intermediate_tasks;
        let tasks = self.pick("contract.intermediate_tasks", tasks, true);
        self.proposal.contract.goals = Some(goals);
        self.proposal.contract.intermediate_tasks = Some(tasks);
    }

    /// Proposes that the commissioner of a group hears its topics at the end, and of one or two people nothing.
    pub(super) fn feedback(&mut self) {
        let policy = if self.wish.is_several() && !self.is_consumer() {
            FeedbackPolicy::TopicsAtEnd
        } else {
            FeedbackPolicy::None
        };
        let policy = self.pick("contract.feedback_policy", None, policy);
        self.proposal.contract.feedback_policy = Some(policy);
    }

    /// Proposes evaluations: half-yearly; in coaching in the middle; yearly in the supervision of supervisors.
    pub(super) fn evaluation(&mut self) {
        let defaults = &self.practice.defaults;
        let (set, fallback) = if self.wish.kind == Kind::Coaching {
            let months = defaults.term_months.unwrap_or(TERM_MONTHS);
            (None, (months / 2).max(1))
        } else if self.wish.supervision_of_supervision {
            (None, 12)
        } else {
            (defaults.evaluation_months, 6)
        };
        let months = self.pick("contract.evaluation.interval_months", set, fallback);
        self.proposal.contract.evaluation = Some(Evaluation {
            interval_months: Some(months),
            at_end: true,
            instrument: None,
            participants: vec![Role::Supervisee, Role::Supervisor],
        });
    }

    /// Proposes how the work goes on, ends early and is argued about, and that all this is written.
    pub(super) fn ending(&mut self) {
        let defaults = &self.practice.defaults;
        let lead = defaults.continuation_lead_days;
        let lead = self.pick("contract.continuation_lead_days", lead, 60);
        let weeks = defaults.notice_weeks;
        let weeks = self.pick("contract.interruption.notice_weeks", weeks, 4);
        let session = defaults.closing_session;
        let session = self.pick("contract.interruption.closing_session", session, true);
        let dissatisfaction = self.dissatisfaction();
        let form = self.pick("contract.form", None, ContractForm::Written);
        let contract = &mut self.proposal.contract;
        contract.continuation_lead_days = Some(lead);
        contract.dissatisfaction = Some(dissatisfaction);
        contract.form = Some(form);
        contract.interruption = Some(Interruption {
            notice_weeks: weeks,
            closing_session: session,
            who_is_told: Vec::new(),
        });
    }

    /// Proposes each part of the clause on dissatisfaction.
    fn dissatisfaction(&mut self) -> Dissatisfaction {
        let set = self.practice.defaults.dissatisfaction.unwrap_or_default();
        let step = "contract.dissatisfaction.first_step";
        let days = "contract.dissatisfaction.within_days";
        let third = "contract.dissatisfaction.third_party";
        let costs = "contract.dissatisfaction.cost_split";
        let supervisor = ThirdParty::ExperiencedSupervisor;
        Dissatisfaction {
            first_step: Some(self.pick(step, set.first_step, FirstStep::Talk)),
            within_days: Some(self.pick(days, set.within_days, 14)),
            third_party: Some(self.pick(third, set.third_party, supervisor)),
            cost_split: Some(self.pick(costs, set.cost_split, CostSplit::Halves)),
        }
    }
}
