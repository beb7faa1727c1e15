//! The rules, one line each: name, code for the catalogues, how much it matters, clause, source, meaning.
//!
//! Never decides whether a rule is broken: the rooms beside this one do.

use super::source::{Clause, Severity, Source};
use crate::domain::codes;

/// Makes the enum and its three columns from one table.
macro_rules! rules {
    ($($name:ident $code:literal $severity:ident $clause:ident $source:ident $doc:literal;)+) => {
        codes! {
            /// A rule that a contract can break.
            Rule { $(#[doc = $doc] $name = $code),+ }
        }

        impl Rule {
            /// Returns how much a breach matters.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }

            /// Returns the clause it belongs to.
            #[must_use]
            pub const fn clause(self) -> Clause {
                match self { $(Self::$name => Clause::$clause),+ }
            }

            /// Returns where it comes from.
            #[must_use]
            pub const fn source(self) -> Source {
                match self { $(Self::$name => Source::$source),+ }
            }
        }
    };
}

rules! {
    PartiesMissing "parties-missing" Error Parties House "Nobody said who agrees with whom.";
    ManagerMissing "manager-missing" Error Parties House "The configuration has a manager, and no person is one.";
    UpperManagerMissing "upper-manager-missing" Error Parties House "The configuration has a manager's manager, and no person is one.";
    EmployerMissing "employer-missing" Warning Parties Mediation "No authorised representative of the employer is named.";
    ConsumerWithManagers "consumer-with-managers" Warning Parties House "A private person commissions, and yet managers would sign.";
    SuperviseeNamed "supervisee-named" Error Parties House "A supervisee or party stands among the persons by name.";
    CoSupervisorSame "co-supervisor-same" Error Parties House "Supervisor and co-supervisor are one person.";
    CompetenceMissing "competence-missing" Warning Parties House "The supervisor does not do this kind of work.";
    FormMissing "form-missing" Error Purpose House "Nobody said who is supervised together.";
    SettingMissing "setting-missing" Error Purpose House "Managers, but neither alone nor in a group.";
    SizeMissing "size-missing" Error Purpose House "The number of supervisees is not known.";
    SizeContradictsForm "size-contradicts-form" Error Purpose House "One person or a pair, and yet another number of people.";
    GroupOfOne "group-of-one" Error Purpose Guidance "A group of one person.";
    GroupOfTwo "group-of-two" Warning Purpose Guidance "A group of two could be pair supervision.";
    SizeUnusual "size-unusual" Warning Purpose Guidance "A group or team outside 3 to 6 people.";
    MinPresentOverSize "min-present-over-size" Error Purpose House "More must be present than there are.";
    ManagerParticipationUnsaid "manager-participation-unsaid" Info Purpose House "Nobody said whether the manager joins the team's sessions.";

    TrialUnsaid "trial-unsaid" Info Trial Guidance "Nobody said whether there are trial sessions.";
    TrialBillableMissing "trial-billable-missing" Error Trial Guidance "Trial sessions, but nobody said whether they are paid for.";
    TrialDecisionMissing "trial-decision-missing" Error Trial Guidance "Trial sessions without a day for the decision.";
    TrialLeavesNothing "trial-leaves-nothing" Warning Trial House "As many trial sessions as there are sessions.";

    MinutesMissing "minutes-missing" Error Duration Item1 "No length of a session.";
    MinutesUnusual "minutes-unusual" Warning Duration Guidance "An unusual length for the form.";
    StartMissing "start-missing" Error Duration Item1 "No first day.";
    TermMissing "term-missing" Error Duration Item1 "None of last day, number of sessions, until further notice.";
    EndBeforeStart "end-before-start" Error Duration Item1 "The last day is before the first.";
    OpenEndedWithEnd "open-ended-with-end" Error Duration Item1 "Until further notice, and yet a last day.";
    SessionsDoNotFit "sessions-do-not-fit" Error Duration Item1 "More sessions than the dates and the interval have room for.";
    SessionsTooFew "sessions-too-few" Warning Duration Item1 "So few sessions that the interval cannot be kept to the end.";
    SingleSession "single-session" Info Duration Guidance "One session only, though supervision is a process.";
    IntervalMissing "interval-missing" Warning Duration Guidance "Nobody said how often.";
    IntervalUnusual "interval-unusual" Warning Duration Guidance "An interval outside 2 to 4 weeks.";
    BreakOutsideTerm "break-outside-term" Warning Duration House "A break that lies outside the term.";
    TermLong "term-long" Warning Duration Guidance "More than 36 months without a decision to go on.";
    DateMissing "date-missing" Error Duration House "No day has been set.";

    SchedulingMissing "scheduling-missing" Error Scheduling Item2 "Nobody said how meetings are agreed.";
    VenueMissing "venue-missing" Error Place Item3 "No place, though people meet in one.";
    VenueOutsideAreas "venue-outside-areas" Warning Place House "The place is in a town that the supervisor does not serve.";
    RemoteToolMissing "remote-tool-missing" Warning Place Item3 "Remote sessions without a tool.";
    FallbackToolMissing "fallback-tool-missing" Info Place House "A session may move to a connection, and no tool is named.";
    TravelWhenRemote "travel-when-remote" Error Place House "Remote work, and yet travel costs.";

    GoalsMissing "goals-missing" Error Goals Item4 "Nobody said with whom goals are agreed.";
    GoalsNeedManager "goals-need-manager" Error Goals House "Goals are agreed with the manager, who is no party.";
    MethodsMissing "methods-missing" Error Methods Item6 "No method.";
    FeedbackMissing "feedback-missing" Error Feedback Guidance "Nobody said what the commissioner hears.";
    FeedbackOnFew "feedback-on-few" Info Feedback Guidance "Any feedback on one or two people needs the consent of each.";
    FeedbackToConsumer "feedback-to-consumer" Warning Feedback House "A report, though the supervisee is the commissioner.";
    EvaluationMissing "evaluation-missing" Error Evaluation Item5 "Neither an interval nor a final evaluation.";
    EvaluationAfterEnd "evaluation-after-end" Warning Evaluation House "The first evaluation would come after the end, and there is no final one.";
    EvaluationWithManager "evaluation-with-manager" Warning Evaluation Guidance "A manager takes part as a rule, though only the supervisee may invite one.";
    ContinuationUnsaid "continuation-unsaid" Info Continuation Guidance "Nobody said when continuation is talked about.";
    ContinuationBeforeStart "continuation-before-start" Warning Continuation House "Continuation would be talked about before the work begins.";

    PriceMissing "price-missing" Error Price Item7 "No price.";
    PriceDiffers "price-differs" Warning Price House "Another price than the price list's.";
    PriceOld "price-old" Warning Price House "A price that was agreed more than 12 months ago.";
    PriceLapsed "price-lapsed" Warning Price House "The last day on which the price holds has passed.";
    ConsumerPriceNet "consumer-price-net" Warning Price House "A private person pays, and the price leaves out the VAT.";
    OrganisationPriceGross "organisation-price-gross" Warning Price House "An organisation pays, and the price includes the VAT.";
    PayerMissing "payer-missing" Error Price Item7 "Nobody pays.";
    SharesWrong "shares-wrong" Error Price House "From some day on the shares do not add up to one.";
    ReferenceMissing "reference-missing" Warning Price House "The payer demands a reference that is not there.";
    PaymentTermMissing "payment-term-missing" Error Price Item7 "No days to pay.";
    PublicTermLong "public-term-long" Error Price PublicTerm "A contracting authority may not take more than 30 days to pay.";
    BusinessTermLong "business-term-long" Warning Price BusinessTerm "A business takes more than 30 days only if it was expressly agreed.";
    CycleMissing "cycle-missing" Warning Price Guidance "Nobody said how often invoices are sent.";
    VatMissing "vat-missing" Error Price House "Nobody chose how VAT is treated.";
    SmallBusinessRegistered "small-business-registered" Warning Price SmallSeller "Sold as a small business, though registered for VAT.";
    VatUnregistered "vat-unregistered" Warning Price SmallSeller "VAT is charged, though the practice is not registered.";
    ReverseChargeIdMissing "reverse-charge-id-missing" Error Price ReverseCharge "The buyer pays the VAT, and the buyer's VAT number is missing.";
    PhasePriceMissing "phase-price-missing" Error Price House "A phase of the mediation has no price.";

    NoticeToMissing "notice-to-missing" Error Cancellation Item8 "Nobody said who is told of a cancellation.";
    NoticeChannelMissing "notice-channel-missing" Error Cancellation Item8 "Nobody said how a cancellation is told.";
    TiersMissing "tiers-missing" Error Cancellation Item8 "No steps of cancellation.";
    TiersNoLast "tiers-no-last" Error Cancellation Item9 "No step for the latest notice.";
    TiersTwice "tiers-twice" Error Cancellation Item9 "Two steps for one notice.";
    TiersDisordered "tiers-disordered" Warning Cancellation House "Steps not from the earliest notice to the latest.";
    TiersFalling "tiers-falling" Warning Cancellation House "A later notice costs less than an earlier one.";
    PercentOverWhole "percent-over-whole" Error Cancellation House "More than the price is charged.";
    NoShowMissing "no-show-missing" Error Cancellation Item9 "Nobody said what unused time costs; 0 has to be said too.";
    NoShowCheaper "no-show-cheaper" Warning Cancellation House "Staying away costs less than the latest notice.";
    SicknessUnsaid "sickness-unsaid" Warning Cancellation Guidance "Nobody said what illness changes.";
    RebookDaysMissing "rebook-days-missing" Warning Cancellation House "A new time is agreed, but not within how many days.";
    InterruptionMissing "interruption-missing" Error Interruption Item10 "Nobody said how either side ends the work early.";
    FirstStepMissing "first-step-missing" Error Dissatisfaction Item11 "No first step for somebody dissatisfied.";
    StepTimeMissing "step-time-missing" Error Dissatisfaction Item11 "No days for the first step.";
    ThirdPartyMissing "third-party-missing" Error Dissatisfaction Item11 "Nobody to assess what talk does not settle.";
    EthicsWithoutMembership "ethics-without-membership" Warning Dissatisfaction House "The association's ethics board, without membership of the association.";
    PriorContactsUnsaid "prior-contacts-unsaid" Info PriorContacts Guidance "Nobody said whether earlier contacts were told.";
    OralContract "oral-contract" Warning Amendments Guidance "An oral contract is valid but hard to show.";

    MediationPartiesFew "mediation-parties-few" Error Parties Mediation "Fewer than two parties.";
    PartyTwice "party-twice" Error Parties Mediation "Two parties with one code.";
    FollowUpsMissing "follow-ups-missing" Error FollowUp Mediation "No follow-up.";
    FollowUpSingle "follow-up-single" Warning FollowUp Mediation "One follow-up, where at least two are usual.";
    FollowUpsDisordered "follow-ups-disordered" Warning FollowUp House "Follow-ups not in the order of their days.";
    MediatorSupervises "mediator-supervises" Warning PriorContacts Mediation "The mediator supervises in the same unit, or the supervisor mediates in it.";

    TopicMissing "topic-missing" Error Occasion House "A talk without topic or title.";
    AudienceMissing "audience-missing" Info Occasion House "The number of listeners is not known.";
    OccasionMissing "occasion-missing" Error Occasion House "A relaxation without an occasion.";
    OccasionUnsaid "occasion-unsaid" Error Occasion House "Another occasion, without words for it.";
    PeopleMissing "people-missing" Error Occasion House "The number of people is not known.";
    EquipmentMissing "equipment-missing" Warning Occasion House "Nobody said what the customer sees to in the room.";
}

#[cfg(test)]
mod tests {
    use super::Rule;
    use crate::practice::contract::{Severity, Source};

    #[test]
    fn each_of_the_eleven_items_has_a_rule_that_is_an_error() {
        for item in 1..=11 {
            assert!(
                Rule::ALL
                    .iter()
                    .any(|rule| rule.source().item() == Some(item)
                        && rule.severity() == Severity::Error),
                "item {item}"
            );
        }
    }

    #[test]
    fn codes_are_fit_to_name_messages() {
        for code in Rule::CODES.iter().chain(Source::CODES) {
            assert!(code.starts_with(|letter: char| letter.is_ascii_lowercase()));
            assert!(
                code.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{code}"
            );
        }
    }
}
