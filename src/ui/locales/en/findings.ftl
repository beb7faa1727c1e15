### What a contract lacks or where it speaks against itself, by rule; the clauses and sources they belong to.
### No key and no command stands here: drafts of documents print these words too.

finding-parties-missing = it has not been said who agrees with whom
finding-manager-missing = the manager who signs is not named
finding-upper-manager-missing = the manager's own manager, who signs too, is not named
finding-employer-missing = no authorised representative of the employer is named
finding-consumer-with-managers = a private person commissions the work, and yet managers would sign
finding-supervisee-named = a supervisee or party stands among the persons by name; they are known by code only
finding-co-supervisor-same = supervisor and co-supervisor are the same person
finding-competence-missing = { $kind ->
    [supervision] professional supervision is
    [coaching] coaching is
    [mediation] mediation is
    [talk] giving talks is
    [relaxation] sound relaxation is
    [consulting] process consultation is
   *[other] this work is
} not among the competences of `{ $supervisor }`
finding-form-missing = it has not been said who is supervised together
finding-setting-missing = it has not been said whether managers are met one at a time or in a group
finding-size-missing = the number of supervisees is not known
finding-size-contradicts-form = { $size ->
    [one] one person does
   *[other] { $size } people do
} not fit the form
finding-group-of-one = a group of one person is no group
finding-group-of-two = a group of two: was pair supervision meant?
finding-size-unusual = { $size } people; groups and teams usually have { $min } to { $max }
finding-min-present-over-size = { $min } people must be present, but there are only { $size }
finding-manager-participation-unsaid = it has not been said whether the manager joins the team's sessions

finding-trial-unsaid = it has not been said whether there are trial sessions
finding-trial-billable-missing = it has not been said whether trial sessions are paid for
finding-trial-decision-missing = it has not been said when the decision is made after the trial sessions
finding-trial-leaves-nothing = { $trials ->
    [one] the one trial session
   *[other] the { $trials } trial sessions
} would be all the sessions there are

finding-minutes-missing = the length of a session is missing
finding-minutes-unusual = { $minutes } minutes is unusual here; { $min } to { $max } is common
finding-start-missing = the first day is missing
finding-term-missing = a last day, a number of sessions or “until further notice” is missing
finding-end-before-start = the last day, { $end }, is before the first, { $start }
finding-open-ended-with-end = the contract runs until further notice, and yet has a last day
finding-sessions-do-not-fit = { $planned } sessions are agreed, but the dates and the interval have room for { $max } at most
finding-sessions-too-few = { $planned ->
    [one] one session is
   *[other] { $planned } sessions are
} too few to keep the interval to the last day; it takes at least { $min }
finding-single-session = one session only; supervision is usually a process
finding-interval-missing = it has not been said how often sessions are held
finding-interval-unusual = an interval of { $min } to { $max } weeks; 2 to 4 weeks is usual
finding-break-outside-term = the break from { $first } lies outside the contract's term
finding-term-long = more than { $months } months without a decision to go on
finding-date-missing = no day has been set

finding-scheduling-missing = it has not been said how meetings are agreed
finding-venue-missing = the place is missing
finding-venue-outside-areas = the place is in { $town }, which is not a service area
finding-remote-tool-missing = it has not been said with which tool remote sessions are held
finding-fallback-tool-missing = a session may become remote, but no tool has been named
finding-travel-when-remote = all work is remote, and yet travel costs are agreed

finding-goals-missing = it has not been said with whom goals are agreed
finding-goals-need-manager = goals are agreed with the manager, who is no party to the contract
finding-methods-missing = no method has been named
finding-feedback-missing = it has not been said what the commissioner hears of the work
finding-feedback-on-few = a report of topics on one or two people needs the consent of each
finding-feedback-to-consumer = a report to the commissioner, who is the supervisee
finding-evaluation-missing = neither interim evaluations nor a final one have been agreed
finding-evaluation-after-end = { $months ->
    [one] the first evaluation, after one month,
   *[other] the first evaluation, after { $months } months,
} would come after the last day, and there is no final one
finding-evaluation-with-manager = a manager takes part as a rule, though only the supervisee may invite one
finding-continuation-unsaid = it has not been said when going on is talked about
finding-continuation-before-start = going on would be talked about { $days ->
    [one] one day
   *[other] { $days } days
} before the end, which is before the work begins

finding-price-missing = the price is missing
finding-price-differs = the agreed price is { $agreed }, the price list says { $listed }
finding-price-old = the price has not been looked at since { $date }, more than 12 months ago
finding-price-lapsed = the price held until { $date }
finding-consumer-price-net = a private person pays, and the price leaves out the VAT
finding-organisation-price-gross = an organisation pays, and the price includes the VAT
finding-payer-missing = the payer is missing
finding-shares-wrong = from { $date } on, the payers' shares do not add up to the whole price
finding-reference-missing = { $client } returns invoices without { $reference ->
    [order_number] its order number
    [contract_number] the contract number
    [your_ref] its own reference
    [cost_centre] the cost centre
   *[other] its reference
}
finding-payment-term-missing = the days to pay are missing
finding-public-term-long = { $days } days to pay; a contracting authority has 30 at most
finding-business-term-long = { $days } days to pay; more than 30 has to be agreed expressly
finding-cycle-missing = it has not been said how often invoices are sent
finding-vat-missing = the treatment of VAT has not been chosen
finding-small-business-registered = sold without VAT as a small business, though the practice is registered for VAT
finding-vat-unregistered = VAT is charged, though the practice is not registered for VAT
finding-reverse-charge-id-missing = { $client } is to account for the VAT, but its VAT number is missing
finding-phase-price-missing = a phase of the mediation has no price

finding-notice-to-missing = it has not been said who is told of a cancellation
finding-notice-channel-missing = it has not been said how a cancellation is told
finding-tiers-missing = it has not been said what a cancellation costs and until when
finding-tiers-no-last = the charge for the latest cancellation is missing
finding-tiers-twice = the same notice stands twice among the charges
finding-tiers-disordered = the charges do not go from the earliest notice to the latest
finding-tiers-falling = a later cancellation costs { $percent } %, an earlier one { $earlier } %
finding-percent-over-whole = { $percent } % is more than the whole price
finding-no-show-missing = it has not been said what unused time costs; 0 % has to be said too
finding-no-show-cheaper = staying away costs { $percent } %, cancelling at the last moment { $latest } %
finding-sickness-unsaid = it has not been said what illness changes
finding-rebook-days-missing = it has not been said within how many days a new time is agreed after illness
finding-interruption-missing = it has not been said how either side ends the work early
finding-first-step-missing = the first step in case of dissatisfaction is missing
finding-step-time-missing = the time limit of the first step in case of dissatisfaction is missing
finding-third-party-missing = it has not been said who assesses what talk does not settle
finding-ethics-without-membership = the ethics board of an association is named, but the supervisor is not its member
finding-prior-contacts-unsaid = it has not been said whether earlier contacts were told before signing
finding-oral-contract = an oral contract is valid but hard to show

finding-mediation-parties-few = a mediation has at least two parties; named here: { $count }
finding-party-twice = the party { $party } is there twice
finding-follow-ups-missing = no follow-up has been agreed
finding-follow-up-single = one follow-up; at least two are usual
finding-follow-ups-disordered = the follow-ups are not in the order of their days
finding-mediator-supervises = the same person supervises and mediates in this unit (`{ $other }`)

finding-topic-missing = the talk has neither topic nor title
finding-audience-missing = the number of listeners is not known
finding-occasion-missing = the occasion is missing
finding-occasion-unsaid = the occasion is “other”, without words for it
finding-people-missing = the number of people is missing
finding-equipment-missing = it has not been said what the customer sees to in the room

clause-parties = Parties
clause-purpose = Purpose and scope
clause-trial = Trial sessions
clause-duration = Duration and amount
clause-scheduling = Scheduling
clause-place = Place and mode
clause-goals = Goals
clause-methods = Methods
clause-participant = Participant's rights and responsibility
clause-confidentiality = Confidentiality
clause-feedback = Feedback to the commissioner
clause-evaluation = Evaluation
clause-continuation = Continuation
clause-price = Price, payer and invoicing
clause-cancellation = Cancellation and unused time
clause-interruption = Interruption and termination
clause-dissatisfaction = Dissatisfaction and disputes
clause-personal-data = Personal data
clause-prior-contacts = Prior contacts
clause-conduct = Professional conduct
clause-amendments = Amendments, annexes and signatures
clause-follow-up = Schedule and follow-ups
clause-occasion = The occasion

source-item-1 = STOry's list, item 1
source-item-2 = STOry's list, item 2
source-item-3 = STOry's list, item 3
source-item-4 = STOry's list, item 4
source-item-5 = STOry's list, item 5
source-item-6 = STOry's list, item 6
source-item-7 = STOry's list, item 7
source-item-8 = STOry's list, item 8
source-item-9 = STOry's list, item 9
source-item-10 = STOry's list, item 10
source-item-11 = STOry's list, item 11
source-guidance = good practice of supervisors
source-mediation = good practice of mediators
source-house = consistency
source-act-30-2013-4 = Act 30/2013, 4 §
source-act-30-2013-5 = Act 30/2013, 5 §
source-act-1501-1993-3 = Value Added Tax Act, 3 §
source-act-1501-1993-65 = Value Added Tax Act, 65 §

severity-error = error
severity-warning = warning
severity-info = note
