### What the words of the closed lists mean, as people say them: `<list>-<word>`.

kind-supervision = supervision
kind-coaching = coaching
kind-mediation = workplace mediation
kind-talk = talk
kind-relaxation = sound relaxation
kind-consulting = process consultation

form-individual = individual supervision
form-pair = pair supervision
form-group = group supervision
form-team = team supervision
form-community = work community supervision
form-manager = manager supervision

setting-individual = alone
setting-group = in a group

composition-same-team = one team
composition-same-task-other-teams = the same work in different teams
composition-same-field-other-employers = the same field, different employers

mode-on-site = on site
mode-remote = remote
mode-hybrid = on site and remote

role-supervisor = supervisor
role-co-supervisor = co-supervisor
role-supervisee = supervisee
role-manager = manager
role-upper-manager = manager's manager
role-commissioner = commissioner
role-payer = payer
role-contact = contact person
role-party = party
role-employer = employer's representative

parties-three-party = supervisor, supervisees and manager
parties-two-party = supervisor and supervisees
parties-line-managers = supervisor, manager and manager's manager
parties-three-party-one = supervisor, supervisee and manager
parties-two-party-one = supervisor and supervisee

contract-form-written = written
contract-form-oral = oral

scheduling-series = a series ahead
scheduling-next-at-end = the next one at the end of each
scheduling-by-email = by e-mail
scheduling-booking-link = from a booking page

side-supervisor = the supervisor
side-commissioner = the commissioner
side-supervisees = the supervisees
side-together = all together

goals-with-supervisees = with the supervisees
goals-with-three-party = with supervisees and manager
goals-with-supervisees-one = with the supervisee
goals-with-three-party-one = with supervisee and manager

feedback-none = no report (nothing but the number of sessions)
feedback-joint-meeting = a joint meeting
feedback-topics-at-end = topic areas once, at the end
feedback-topics-at-reviews = topic areas after each evaluation and at the end

cycle-monthly = monthly
cycle-per-session = after each session
cycle-per-term = once a term
cycle-milestone = when an agreed step is done

price-review-yearly = looked at once a year
price-review-fixed = fixed for the term

channel-email = e-mail
channel-phone = telephone
channel-text-message = text message
channel-booking = booking page

sickness-rebook = a new time is agreed
sickness-certificate = a certificate is shown
sickness-no-exception = illness makes no difference

first-step-talk = a talk
first-step-written = a written note

third-party-experienced-supervisor = an experienced supervisor
third-party-mediator = a mediator
third-party-association-ethics = the ethics board of the association

cost-split-halves = costs by halves
cost-split-supervisor = the supervisor pays
cost-split-commissioner = the commissioner pays

session-mapping = mapping
session-trial = trial
session-regular = session
session-review = evaluation
session-closing = closing
session-info = information meeting
session-separate = separate meeting
session-joint = joint meeting
session-followup = follow-up
session-talk = talk
session-relaxation = relaxation

session-status-planned = planned
session-status-held = held
session-status-cancelled = cancelled
session-status-no-show = nobody came
session-status-cancelled-by-supervisor = cancelled by the supervisor
session-status-moved = moved

event-enquiry = enquiry
event-answered = enquiry answered
event-mapping-set = mapping agreed
event-offered = offer made
event-contract-sent = contract sent
event-declined = declined
event-referred = referred on
event-lost = nothing more heard
event-withdrawn = withdrawn
event-paused = pause agreed
event-resumed = resumed
event-dissatisfaction = dissatisfaction voiced
event-dispute-talk = talk about it held
event-third-party = third party asked
event-dispute-settled = settled
event-ending = end decided
event-themes-confirmed = topics confirmed
event-report-approved = report approved
event-report-sent = report sent
event-ended = ended
event-archived = filed
event-purged = destroyed
event-member-joined = somebody joined
event-member-left = somebody left
event-feedback-consent = consent to feedback
event-manager-invited = manager invited
event-commissioner-heard = need and aims talked through with the commissioner
event-goals-agreed = goals agreed
event-request = mediation asked for
event-suitability = suitability talk
event-commissioned = commissioned
event-party-consented = party consented
event-problem-defined = problem defined together
event-discussion = joint discussion
event-agreed = agreement reached
event-communicated = others told
event-closed = closed
event-reopened = reopened
event-notes-destroyed = notes destroyed
event-booked = booked
event-confirmed = booking confirmed
event-checked = contents and technology checked
event-reminded = reminder sent
event-feedback-asked = feedback asked for
event-price-reviewed = price reviewed
event-prepared = prepared

decision-start = whether to start
decision-continuation = whether to go on

outcome-start = start
outcome-stop = do not start
outcome-continue = go on
outcome-change = go on in another way
outcome-end = end

review-interim = interim
review-final = final

signature-paper = on paper
signature-electronic = electronically
signature-email = by e-mail

vat-standard = at the general rate
vat-small-business = none, small business
vat-exempt-patient-care = none, patient care
vat-exempt-other = none, exempt
vat-reverse-charge = the buyer pays (reverse charge)

occasion-work-day = well-being day at work
occasion-hen-stag = hen or stag party
occasion-baby-shower = baby shower
occasion-graduation = graduation
occasion-birth = birth
occasion-hospice = hospice care
occasion-gift = gift
occasion-hobby-group = hobby group
occasion-friends = friends
occasion-couple = couple
occasion-family = family
occasion-other = other occasion

equipment-mats = mats
equipment-chairs = chairs
equipment-blankets = blankets
equipment-quiet-room = a quiet room

talk-format-lecture = lecture
talk-format-opening = opening
talk-format-workshop-opening = workshop opening

mediator-external = from outside
mediator-internal = from the staff

language-fi = Finnish
language-sv = Swedish
language-en = English

business-form-sole-trader = sole trader
business-form-company = company
business-form-association = association
business-form-cooperative = cooperative

state-enquiry = enquiry
state-mapping = mapping
state-offer = offer made
state-trial = trial
state-contract-draft = contract to be signed
state-active = running
state-review = evaluation under way
state-continuation-pending = continuation to be decided
state-paused = paused
state-closing = coming to an end
state-ended = ended
state-archived = filed
state-purged = destroyed
state-declined = declined
state-referred = referred on
state-lost = nothing more heard
state-expired = offer lapsed
state-withdrawn = withdrawn
state-request = asked for
state-suitability = suitability
state-commissioned = commissioned
state-info-held = information given
state-separate-meetings = separate meetings
state-joint-opening = joint meetings begun
state-problem-defined = problem defined
state-discussion = discussed
state-agreed = agreement reached
state-communicated = others told
state-followup-1 = first follow-up held
state-followup-2 = follow-ups held
state-closed = closed
state-offered = offered
state-booked = booked
state-prepared = prepared
state-held = held
state-moved = to be moved
state-cancelled-by-client = cancelled by the client
state-cancelled-by-speaker = cancelled by us
state-dispute = { $state }, disagreement open

## Who does the work.
doer-supervision = supervisor
doer-coaching = coach
doer-mediation = mediator
doer-talk = speaker
doer-relaxation = leader
doer-consulting = consultant

## Outcomes and reasons by code, as far as they have a usual meaning.
code-agreement = by mutual agreement
code-partial = partial agreement
code-no-agreement = no agreement
code-not-suitable = not suitable
code-withdrawn = withdrawn
code-declined = declined
code-lost = nothing more heard
code-stop = did not start
code-yes = yes
code-no = no
code-goal-reached = goals reached
code-notice = notice given
code-term-end = the agreed time is over
code-dissatisfaction = dissatisfaction

## A step and the day that it sets.
until-mapping-set = { $what }: { $end }
until-offered = { $what }, holds until { $end }
until-paused = { $what }, goes on by { $end }
until-ending = { $what }, last day { $end }
until-decision = { $what } until { $end }
until-other = { $what }, until { $end }

## Documents that somebody signs.
document-contract = contract
document-supervision-contract = contract on supervision
document-coaching-contract = contract on coaching
document-consulting-commission = commission for process consultation
document-mediation-commission = commission for mediation
document-mediation-agreement = mediation agreement
document-followup-record = follow-up record
document-trial-memo = memo on trial sessions
document-goals-annex = annex on goals
document-ground-rules-annex = annex on ground rules
document-amendment = amendment to the contract
document-continuation = decision on continuation

event-closing-waived = closing session given up
