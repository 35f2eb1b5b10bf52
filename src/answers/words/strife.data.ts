// What people do against each other: crime, courts, war, blame; and what undoes it. Written as in deeds.data.ts.

export const STRIFE = `
kill killer murder murderer assassinate assassin shoot slay behead stab strangle: =kill slaughter hang lynch burn hit strike blood corpse
  body culprit suspect convict guilty charge accuse responsible film photograph photographer cinematography camera picture direct veto
  block reject stop end scrap destroy sentence weapon dagger knife sword axe duel bullet pistol rifle behind score round par
surrender capitulate: capitulation yield give hand fall cede cession submit submission lay captive deliver relinquish turn lose loss
  abandon defeat forfeit white conquer capture prisoner accept resign
arrest: =arrest police officer handcuff
kidnap abduct: kidnapper kidnapping abduction abductor hostage seize ransom capture captive snatch take hold disappear missing
rob steal: robber robbery theft thief burglar burglary loot plunder stolen raid heist hold take seize mug snatch hijack pillage burgle
betray: betrayal traitor treason treachery informer inform denounce sell hand desert defect turncoat tell deliver reveal give
rescue: rescuer save saviour lifeboat pull free help recover retrieve survive bail release lift drag
sue: suit lawsuit court litigation plaintiff action case claim claimant legal judge damages file complaint
threaten: threat menace warn warning ultimatum bully intimidate intimidation blackmail endanger jeopardise jeopardize risk danger vow
  swear promise force coerce coercion demand insist unless gun knife pistol sword weapon point brandish hostage order sue kill harm attack
  extort retaliate retaliation terrorise terrorize loom fear scare frighten pressure hostile hostility would push letter abuse
sentence jail gaol imprison incarcerate convict lock: imprisonment prison prisoner conviction condemn judge court trial try verdict guilty
  penalty punish punishment year month life death execute execution hang fine order rule ruling judgement judgment magistrate justice
  tribunal jury doom banish exile probation detain detention arrest cell captive captivity intern internment throw put bar confine
  confinement dungeon tower keep inmate commit custody release free hold send capture serve hand behind labour labor camp plead offence
  offense crime prosecute
condemn: condemnation denounce denunciation criticise criticize criticism critic attack blame oppose opposition outrage deplore decry
  censure rebuke slam blast reject call describe statement resolution sentence judge court trial verdict guilty death execute execution
  convict conviction damn doom heresy heretic anathema council excommunicate against unacceptable protest wrong disapprove
fine: penalty penalise penalize pay charge levy punish punishment sanction impose court judge magistrate tribunal commission guilty
  convict regulator damages ticket dock forfeit dollar pound euro crown shilling sum offence offense violate violation breach order liable
banish exile expel deport extradite: banishment expulsion deportation extradition outcast ostracise ostracize ostracism drive send oust
  throw eject evict remove removal force outlaw excommunicate transport transportation leave flee cast order kick bar ban purge dismiss
  refuge refugee return relegate displace out away sentence hand-over hand relocate resettle resettlement withdraw intern depose proscribe
depose overthrow oust topple dethrone: deposition coup putsch revolution revolutionary revolt rebel rebellion uprise uprising mutiny
  unseat remove removal usurp usurper usurpation abdicate abdication force replace succeed junta bring fall down fell drive expel defeat
  seize power conspire conspiracy plot deprive strip dismiss dismissal rise collapse abolish exile flee execute impeach impeachment vote
  conquer blind out take end murder kill assassinate insurrection invade invasion deposal
dismiss fire sack: dismissal firing go remove removal oust replace discharge terminate termination axe ax expel resign resignation suspend
  suspension relieve strip drop cut layoff lay lose job shot shoot gun cannon rifle bullet missile launch volley salvo kiln favour favor
  send reject rejection ridicule deride scoff deny criticise criticize wicket bowl catch disband dissolve dissolution pillage plunder loot
  raid ransack burn burning capture part out step depose down artillery
hang: =kill hangman gallows execution executioner scaffold noose gibbet lynch guillotine stake sentence condemn order rope carry put
  traitor treason wall display picture exhibit mount suspend install judge quarter decapitation axe sword block head
burn: fire flame blaze arson arsonist torch set alight raze ash destroy destruction sack ablaze incendiary stake heretic heresy execute
  execution =kill inflame scorch ignite cremate light pyre loot gut candle fuel bonfire scorched-earth pillage ravage
poison: =kill poisoner toxic toxin arsenic venom lethal dose cyanide drug spike contaminate hemlock strychnine drink
torture torment flog whip: rack whipping beat interrogate interrogation inquisition inflict confess confession pain abuse cruel cruelty
  maltreat lash cane scourge brutal brutality mistreat mistreatment punish punishment persecute persecution
infect: infection infectious virus disease transmit transmission spread catch contract contagion contagious contaminate contamination pass
  sick ill illness patient carrier exposure expose plague flu influenza hiv aids bacterium germ epidemic outbreak malware worm hacker
  computer
forge forger counterfeit fake: forgery counterfeiter false falsify falsification hoax fraud imitate imitation copy fabricate fabrication
  replica print signature bogus sham smith blacksmith hammer iron steel anvil make cast weld form build create alliance fictitious invent
  spurious
bribe: bribery pay payment money corrupt corruption kickback gift offer accept receive reward favour favor buy hush cash persuade envelope
  payoff graft sweetener induce inducement slip influence extort peddle purse
blackmail extort: blackmailer extortion extortionist threaten threat demand money pay payment ransom expose reveal letter compromise
  secret pressure coerce coercion force bribe hush shake tape
accuse accuser: accusation accusatory allege allegation charge blame claim suspect suspicion indict indictment prosecute prosecution
  denounce denunciation say sue suit complain complaint critic criticise criticize fault guilty testify testimony informant inform name
  implicate impeach impeachment report tell believe finger suggest trial against victim call attack slander condemn find complicit crime
blame: fault responsible responsibility accuse accusation cause attribute hold scapegoat guilt guilty culpable criticise criticize
  criticism because due say point finger condemn reproach liable result complain pin lay put culprit charge allege
criticise criticize denounce critic detractor: criticism critique critical attack condemn condemnation denunciation blame fault slam blast
  lambast lambaste rebuke rap oppose opposition opponent object objection disapprove disapproval question accuse complain complaint call
  say write describe argue disagree disagreement against controversy controversial ridicule mock deride dismiss reject rejection challenge
  dispute decry deplore pan review protest lament disparage sceptical skeptical skeptic sceptic cynic censure reprimand scold admonish
  disappoint disappointment unhappy angry fail failure wrong flaw slate castigate scathe negative doubt hostile satire satirise satirize
  reservation concern warn regret
prosecute prosecutor: prosecution attorney charge trial try case court indict indictment sue legal accuse accusation convict conviction
  district crown lawyer law judge argue counsel bring solicitor action against
judge: judgement judgment court rule ruling justice bench preside trial verdict decide decision jury juror tribunal sentence magistrate
  hear hearing case panel opinion consider deem assess assessment evaluate score umpire referee arbiter criticise condemn view call order
  contest competition attempt effort seek fail unsuccessful unsuccessfully want hope intend accuse charge
defend defender: defence defense defendant lawyer attorney counsel barrister represent protect protector protection guard garrison justify
  justification support supporter hold resist resistance repel champion advocate advocacy argue argument stand fight fighter trial court
  save secure shield speak back safeguard uphold keep title retain win beat against siege solicitor case accuse charge plead sue suit
  apologist militia army troop fortify insist deny
pardon: clemency amnesty forgive forgiveness commute commutation reprieve free release absolve absolution mercy spare remit acquit
  acquittal exonerate grant reconcile excuse rehabilitate
ransom: pay payment release hostage captive captivity money free redeem buy kidnap kidnapper demand price sum prisoner exchange return
  liberate
free liberate liberator emancipate: liberation freedom emancipation release rescue escape let go capture deliver independence drive troop
  enter discharge pardon bail ransom acquit loose unlock manumit manumission slave slavery abolish army allied recapture retake
  independent
ambush waylay: attack attacker trap surprise raid lie wait assault pounce shoot shot fire fell hit kill intercept band guerrilla rebel
  gunman lure massacre decoy
besiege: siege blockade surround lay encircle attack invest army starve storm bombard bombardment capture camp assault relief relieve
  beleaguer fall surrender hold wall force conquer take encamp resist
conquer conqueror subdue subjugate: conquest defeat victory take capture seize seizure invade invasion invader occupy occupation annex
  annexation overrun overcome rule fall surrender win beat subject subjugation submit submission control campaign expand expansion empire
  colony colonise colonize raid storm sack destroy overthrow crush rout gain under hand lose loss vassal incorporate expedition unite
  unify absorb reconquer reconquest army force
invade invader: invasion attack occupy occupation army troop march enter cross land landing raid war conquer conqueror conquest overrun
  incursion annex assault advance storm force strike capture take seize aggression aggressor pour penetrate move launch arrive expedition
  campaign siege defeat intervene intervention fleet armada border swarm descend fall overthrow
capture captor: seize seizure arrest catch prisoner captive captivity conquer fall surrender occupy occupation win victory defeat siege
  trap apprehend storm raid kidnap secure gain imprison detain grab recapture retake hostage pirate board prize lose loss hand conquest
  overrun take hold film photograph picture camera force troop hunt snare intern control
bomb bombard bomber: bombing bombardment blast explode explosion explosive attack raid airstrike strike missile shell plane aircraft drop
  blow device detonate detonation target raze hit fire destroy terrorist plant blitz suicide grenade
sink: ship vessel torpedo scuttle ram submarine u-boat down destroy destroyer mine bomb hit strike fire shell go under founder capsize
  wreck gun cannon attack loss lose bottom kill drown missile fleet raider broadside corvette well shaft
destroy demolish destroyer: destruction demolition raze ruin wreck burn fire blow bomb sack level ravage devastate devastation annihilate
  kill wipe smash break tear knock pull down dismantle damage sink collapse end crush eradicate exterminate extinguish lay waste
  earthquake flood storm shell raid loot conquer conquest defeat vandal vandalise vandalize shred eliminate remove fall attack topple
  explode explosion undermine obliterate ransack iconoclast clear rout massacre
embezzle defraud swindle cheat swindler: embezzlement embezzler fraud fraudster con scam scammer ponzi scheme steal theft thief
  misappropriate misappropriation misuse divert fund money launder skim pocket dupe deceive deception trick victim false falsify dishonest
  corrupt corruption siphon hoax fleece fake lie
smuggle smuggler: contraband traffic trafficker illicit illegal illegally hide conceal secretly secret border import bring carry sneak
  slip run customs escape steal
spy: espionage agent intelligence secret secretly informant informer inform mole bug wiretap surveillance eavesdrop watch pass infiltrate
  report undercover observe traitor sell monitor snoop code defector
oppose: opponent opposition against anti resist resistance reject rejection fight protest object objection objector disagree disagreement
  critic criticise criticize criticism critical hostile hostility vote contrary refuse refusal counter rebel rebellion revolt rival
  challenge enemy block dispute resent antagonistic antagonise disapprove disapproval veto deny condemn denounce unpopular face meet argue
  decline candidate run challenger controversial uprise uprising concern attack
leak expose: whistleblower whistle-blower publish release disclose disclosure revelation reveal source document exposure uncover report
  reporter journalist scandal unmask investigate investigation find discover show pass hand publication spill drip secret tell
`
