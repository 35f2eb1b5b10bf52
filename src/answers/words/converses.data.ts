// Verbs that tell the same deed from its two sides (converses): who buys from somebody is who it is sold to.
// A line: family; verbs, with "_" before a particle, "@" before a noun; where each role stands: subject, object (of the passive the other way
// round), or behind a preposition; the preposition without which the verb says something else; one of the things that it must be said of,
// with "-" of these or of nothing.

export const CONVERSES = `
trade; sell; giver=subject taker=to
trade; buy purchase acquire; taker=subject giver=from
gift; give hand donate grant award present pass entrust; giver=subject taker=to
gift; receive accept obtain get; taker=subject giver=from
loan; lend loan; giver=subject taker=to
loan; borrow; taker=subject giver=from
lease; lease rent let; giver=subject taker=to; to
lease; lease rent hire charter; taker=subject giver=from; from
legacy; leave bequeath; giver=subject taker=to; to
legacy; inherit; taker=subject giver=from
estate; pass; taker=to; to; property estate land house farm title castle manor business
estate; acquire inherit obtain; taker=subject giver=from
teaching; teach train tutor instruct coach; teacher=subject pupil=object
teaching; study; pupil=subject teacher=under|with; under|with
teaching; train; pupil=subject teacher=under; under
teaching; learn; pupil=subject teacher=under|from; under|from
teaching; @pupil @student @disciple @apprentice; teacher=of
work; employ hire; employer=subject worker=object
work; work; worker=subject employer=for; for
contest; defeat beat overcome conquer crush rout eliminate vanquish thrash; winner=subject loser=object
contest; lose; loser=subject winner=to; to; - battle bid case contest duel election final game match race semifinal vote war
contest; surrender fall succumb capitulate; loser=subject winner=to; to
seat; unseat oust; winner=subject loser=object
seat; lose; loser=subject winner=to; to; seat post office title throne crown
order; succeed replace follow supplant supersede; next=subject former=object
order; take_over; next=subject former=from; from
order; precede; former=subject next=object
order; hand_over give_way make_way; former=subject next=to; to
order; leave pass; former=subject next=to; to; throne crown title leadership presidency command chair business company
ownership; own; owner=subject
ownership; belong; owner=to; to
command; lead command; leader=subject led=object
command; serve fight; led=subject leader=under; under`

/** What those are called who have a role: noun; family; role. */
export const ROLE_NOUNS = `
buyer; trade; taker
purchaser; trade; taker
seller; trade; giver
vendor; trade; giver
donor; gift; giver
recipient; gift; taker
lender; loan; giver
borrower; loan; taker
landlord; lease; giver
tenant; lease; taker
employer; work; employer
conqueror; contest; winner
owner; ownership; owner
owner; trade; taker`

/** What those are called who do as verbs say, where that is asked for by the noun alone: "the songwriter of" is "written by". */
export const AGENT_NOUNS = `
author; write compile compose draft pen
writer; write pen
songwriter; write compose
composer; compose write
lyricist; write
playwright; write
screenwriter; write
poet; write compose
translator; translate
editor; edit
publisher; publish bring_out issue
illustrator; illustrate draw
photographer; photograph take
manufacturer; manufacture make build produce
maker; make build manufacture
builder; build construct erect
architect; design plan
designer; design
sculptor; carve sculpt make cast
painter; paint
creator; create invent devise
inventor; invent devise
discoverer; discover find
founder; found establish set_up start begin create form
organiser; organise organize arrange
organizer; organise organize arrange
director; direct
producer; produce
conductor; conduct
presenter; present host
host; host present
narrator; narrate
developer; develop
backer; back finance fund sponsor put_up
financier; finance fund
sponsor; sponsor finance fund
chairman; chair head
chairwoman; chair head
chair; chair head
commander; command lead
rescuer; rescue save
kidnapper; kidnap abduct
winner; win
victor; win
singer; sing perform record
performer; perform play`
