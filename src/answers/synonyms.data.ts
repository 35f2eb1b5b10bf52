// Words that people ask with for those that articles write, where WordNet's commonest senses do not join them: our own list.

/** Groups of base forms that may say the same, parted by strokes; a verb with its particle is joined by "_". */
export const SYNONYMS = `
abbreviation acronym / ability capability / abolish abolition repeal / academic professor / accede accession / accept agree /
accident mishap / accuse allege blame / acquire buyout / acquit innocent / act actor thespian / activist campaigner /
actor actress star / actor performer / adjacent neighbouring / adjourn postpone / admit admission / admit confess acknowledge /
advert advertisement ad / adviser advisor counsellor consultant / agency organisation / aim goal objective /
airport airfield aerodrome / alliance coalition bloc league / allocate assign / allow permit authorise authorize / ally alliance /
altitude elevation height / alumnus graduate / ambassador envoy diplomat / ambush attack / ancestor forefather forebear /
angry anger furious / announce reveal disclose unveil declare / annual yearly / answer reply respond / apartment flat /
appear show_up turn_up / applicant candidate / apprentice trainee / approval consent permission /
approve pass adopt ratify endorse / archaeology archaeologist archeologist / area region district /
arrest detain apprehend capture custody / arrive reach arrival / artist painter / ask request demand / assume assumption presume /
astronaut cosmonaut / asylum refuge / athlete sportsman sportswoman / attack assault raid offensive invade invasion /
attend attendee / attend educate / attribute credit ascribe / aubergine eggplant / audit inspection / autopsy postmortem /
award confer / bacterium germ microbe / bake baker bakery / ban prohibit forbid outlaw / banish banishment exile expel deport /
bankrupt insolvent bankruptcy / baptise baptism christen / batsman batter / battle fight combat clash /
begin start commence launch / beginner novice / behead decapitate guillotine / belief faith / believe belief / benefactor donor /
benefactor patron / bequeath bequest leave / besiege siege / bet wager gamble / bible scripture biblical / bicycle bike cycle /
big large huge size / birth childbirth / birthplace born / bishop episcopal / blackmail extort / blackout outage /
blizzard snowstorm / bodyguard guard / book novel / boost increase / border frontier / born birth /
boss chief head executive ceo manager director / boundary border / bout match / boxer pugilist box / boy lad / brain cerebral /
branch subsidiary / break_in burglary / breathe respiration / brew brewer brewery / bribe bribery corruption /
broadcast air televise / build construct erect put_up builder / bullet gunshot / bury burial grave /
businessman entrepreneur businesswoman / businessman tycoon / buy purchase acquire acquisition takeover /
calculate compute work_out / cancel abort / cancel scrap abandon call_off / candidate contender nominee / cape headland promontory /
captain skipper / car vehicle / cargo shipment consignment / carry transport / cartoon animation / carve sculpt /
casualty victim dead / catalogue catalog list / cattle livestock / cause trigger / cave cavern grotto / ceasefire truce armistice /
cede cession hand_over / celebrity star / cello cellist / cellphone mobile / cemetery graveyard churchyard /
chairman chair chairwoman chairperson / champion championship title / change alter modify / character role /
charge accuse indict prosecute / cheap inexpensive / chemistry chemist / child infant youngster / child son daughter kid /
choose choice opt / choose select pick / cinema theatre theater / citizenship nationality / claim allege assert /
classify classification categorise / climb ascend ascent / climb climber mountaineer / close shut closure /
clothes garment apparel / coach manager trainer / coast shore seaside / coffin casket / collapse fall_down / collarbone clavicle /
colonist settler / comedian comic / commemorate celebrate / companion friend pal buddy / company firm business corporation /
compete competitor / compose composer / compose consist / comprise include encompass / compulsory mandatory obligatory /
computer pc / concert gig perform performance / conduct carry_out / conductor maestro / confess own_up /
conquer conquest conqueror subjugate / conquest victory / conserve preserve / consist comprise / conspirator plotter /
contaminate pollute / continue carry_on persist / contract deal agreement / controversial contentious / controversy dispute /
convict guilty conviction / convict inmate prisoner / cook chef / cop policeman policewoman constable /
cost price worth expense bill / courgette zucchini / court tribunal judicial judiciary / coworker colleague /
crash collision collide accident wreck / creator founder / creator inventor / crime offence offense felony /
criminal crook offender / criticise criticize condemn blame denounce slam / crown coronation enthrone / culprit perpetrator /
cultivate grow / current present / curriculum syllabus / customer client / cyclist cycling biker / damage harm / dance dancer /
danger peril hazard / dawn sunrise daybreak / deadly lethal fatal / death demise mortality / debt loan borrow / debut premiere /
decide decision / decipher decode / decline dwindle / decree edict proclamation / deep depth /
defeat beat conquer overcome vanquish rout / defeat loss / defendant accused / deficit shortfall / degree doctorate graduate /
demolish raze tear_down knock_down pull_down / deny denial / deploy deployment station / descendant offspring /
describe description / design designer architect plan / design devise /
destroy destruction devastate annihilate obliterate wipe_out / detain detention / detective investigator sleuth /
detonate explode go_off / device gadget / diagram graph chart / dictator tyrant despot strongman / dictionary lexicon /
die death dead perish decease fatal pass_away / die kill / differ vary / dig excavate excavation / direct director helm /
disappear vanish missing / disciple follower adherent / discover find detect discovery discoverer / discuss debate /
dispute argument quarrel / dispute disagree / dissolve disband break_up / divide division partition / divorce separate /
dock quay wharf pier / doctor physician medic / dog hound canine / donate donation give gift donor / drive driver /
driver motorist chauffeur / drug medicine medication / drug pharmaceutical / duration length / dusk sunset nightfall /
earliest oldest / earthquake quake tremor / earthquake seismic / edit editor / effect impact / elderly aged /
elect election vote poll ballot / electricity power / embassy ambassador / emigrate migrate / end finish conclude complete /
engage betroth fiance / enlist sign_up / enquiry inquiry / entrant participant contestant / envoy emissary / error mistake blunder /
escape getaway breakout / exam test / execute behead / execute hang / exhibit exhibition display show / expand expansion enlarge /
expedition voyage / expel expulsion kick_out throw_out / expenditure spend / expensive costly dear / experiment test /
expert specialist / expire expiry lapse / explain explanation account / explosion blast explode bomb blow_up / extinct die_out /
extinguish put_out / eyewitness witness onlooker bystander / factory plant mill / fail failure /
fall drop decline decrease reduce cut go_down / famine starvation hunger / famous renowned celebrated / fan supporter /
far distance / farm farmer agriculture / fast quick rapid swift / father dad paternal / feud dispute / film movie /
filmmaker director film / find locate / fine penalty penalise / fire blaze inferno wildfire burn arson / firefighter fireman /
first original initial / fish fisherman angler / flee escape run_away / fleet flotilla armada / flood deluge inundate /
flu influenza / fly flight / forecast predict foresee foretell / forest woodland / foretell prophesy prophecy /
forge forger forgery counterfeit / former ex previous / formerly previously / fort fortress stronghold citadel fortification /
found establish create start form set_up founder foundation / fraud con scam swindle / fraudster conman swindler /
fugitive escapee runaway / funeral burial / gangster mobster / gem jewel gemstone / gene genetic / generate produce /
genocide extermination / genuine authentic true / girl lass / give award grant bestow present / global worldwide international /
goalkeeper goalie keeper / golf golfer / gorge canyon ravine / graft transplant / grant fund sponsor finance bankroll /
groom bridegroom / guard sentry / guitar guitarist / gun firearm pistol revolver handgun / gun rifle / hairdresser barber /
happen occur / headmaster headteacher schoolmaster / headmaster principal / headquarters base / heart cardiac /
heir inherit successor / heist robbery / helicopter chopper / help assist aid / heresy heretic / hide conceal / highest tallest /
hike increase raise / hill mound / hire appoint recruit employ / history historian / hoax fake forgery /
hold host stage organise organize / holy sacred / home residence / hometown birthplace / homosexual gay / hot heat /
house residence / huge enormous gigantic massive / hunt hunter / hurt injure wound injury / hut cabin shack / ignite burn /
ill sick illness disease / illegal unlawful illicit / immigrant migrant / important major significant / improve enhance /
inaugurate swear_in / increase rise grow grow_up go_up / infant baby newborn / infectious contagious /
ingredient component constituent / inscribe inscription engrave / inspect examine check inspection / internet online web /
intruder burglar / invade overrun / invent create devise develop inventor invention / invest investor backer /
investigate probe inquiry investigation / island isle islet / jail penitentiary / jail prison gaol imprison incarcerate /
job occupation employment / join enter / journalist reporter correspondent / judge magistrate justice / jungle rainforest /
juror jury / kick_off start / kidnap abduct hostage / kidney renal / kill killer /
kill murder slay assassinate shoot stab slaughter / killer murderer assassin gunman shooter attacker / kindergarten nursery /
king monarch sovereign ruler emperor / king royal regal / kneecap patella / lake loch / landslide mudslide / laptop notebook /
large sizeable / last final / latest newest recent / laureate winner / law legislation bill act /
lawmaker legislator parliamentarian / lawyer barrister attorney solicitor counsel represent / lay_off layoff / lay_off sack /
layoff redundancy job / lead head command direct run / leader head chief president / leave depart departure / lecturer professor /
legacy inheritance bequest / legal lawful / legislation statute / lend lender loan / letter correspondence missive /
license licence permit / lifespan lifetime / lift raise hoist / liftoff launch blast_off / lineage ancestry descent /
linguistic language / liquor alcohol booze / live reside dwell / liver hepatic / locate situate lie stand / location site /
locomotive train / logo emblem symbol / long length / loot plunder pillage ransack / lorry truck / lose loss /
lung pulmonary / mafia mob / magazine periodical / mail post / maim cripple mutilate / main chief principal / maize corn /
major main / maker manufacturer / man bloke guy / manual handbook / marry wed wedding marriage spouse wife husband /
massacre slaughter atrocity bloodbath carnage / match game fixture / mathematics mathematician / mediator broker intermediary /
medic paramedic / meet meeting gather / member belong / member join / memoir autobiography / merchant trader dealer / merge merger /
method procedure / militia paramilitary / mine miner / modern contemporary / monastery abbey / money cash fund sum / monk friar /
monument memorial / moon lunar / mortgage loan / mother mum mom maternal / motive reason / motor engine /
motorway highway freeway expressway / mountain mount peak / move relocate transfer shift / mural fresco /
murder killing homicide manslaughter / museum gallery / myth legend mythology / name call term dub coin nickname / need require /
newspaper paper daily / newspaper tabloid broadsheet / newsreader newscaster anchor / nickname sobriquet moniker /
nobleman aristocrat noble / nominate nominee / novelist author / novelist writer novel / nuptials wedding /
occupation profession career / occupy occupation / odd strange weird bizarre / old ancient age / open launch inaugurate /
operation surgery / opponent rival challenger adversary enemy / oppose object resist opponent / option choice alternative /
optional voluntary / orator speaker / orchestra philharmonic / outbreak break_out / overseas abroad foreign /
overthrow topple oust depose coup / overturn quash / owner own proprietor possess belong /
paint painter painting picture canvas portrait / pamphlet leaflet brochure / pandemic epidemic / panel committee /
pardon amnesty clemency / pardon forgive / parliament assembly legislature / particular specific / pay spend / peak summit /
pensioner retiree / perform carry_out / permit permission / petrol gasoline / petroleum oil crude / phase_out discontinue /
photograph photo snapshot / phrase expression / physics physicist / piano pianist / pig swine / pill tablet / pilot airman aviator /
pioneer trailblazer / plane aircraft jet airplane / plateau tableland / play player / player footballer / plot conspiracy conspire /
plot storyline / plunge plummet tumble / poem poetry verse / poet poem / police cop officer detective / politician statesman /
poor impoverished poverty / pope pontiff papacy papal / portray portrayal play / postman mailman / postpone delay put_off put_back /
praise laud applaud hail / preach preacher sermon / precise accurate exact / predecessor precursor / pregnant expectant pregnancy /
presenter host / prevent stop avert / previous prior earlier / priest clergyman cleric clergy / print printer / private personal /
prize award honour honor medal trophy decoration / probability likelihood chance / proclaim proclamation declare /
produce make manufacture / programmer developer / promise pledge vow / proof prove evidence / property estate /
proportion percentage share / propose suggest proposal put_forward / prosecutor attorney / protagonist hero heroine /
protect guard safeguard / protest demonstrate demonstration rally march / prove demonstrate show / provoke spark trigger /
pseudonym alias / pub tavern bar / publish publication / publish release issue come_out bring_out / punish penalty sentence / pupil schoolchild /
pursue pursuit chase / quarter district neighbourhood / radiation radioactive / railway train rail railroad /
rainfall rain precipitation / raise rear bring_up / rare uncommon / read reader / reason cause /
rebel revolt uprising rebellion insurrection mutiny insurgent / receive get win obtain gain / receive recipient /
recession slump downturn / recipient winner / recital concert / recruit enlist conscript draft / reduce lower / reduce reduction /
referee umpire / referendum plebiscite / refugee migrant / refund reimburse repay / region territory province / regulator watchdog /
reign rule govern / reject refuse decline turn_down / reject spurn rebuff snub / relative kin relation / release free let_out /
relic artefact artifact / remedy treatment medicine / rename name / replace substitute supersede supplant / rescue save /
resident inhabitant population people / resign quit abdicate step_down stand_down / restaurant eatery diner /
restore renovate refurbish repair rebuild reconstruct / result outcome / resume restart / resume resumption / return come_back /
reveal disclosure / revenue income / revoke rescind repeal annul / reward bounty / rich wealthy / ride rider /
rider jockey horseman / riot rioter unrest / ritual rite ceremony / roll_out launch / rookie newcomer /
rubbish garbage trash litter / run manage operate / rural countryside / sack dismiss fire oust axe / sailor seaman mariner /
salary income / salary pay wage earn / scholar academic / scholarship bursary / science scientist / scientist researcher /
score goal net / scorer score goalscorer / screenplay script / screenwriter scriptwriter / sculpt sculptor statue sculpture /
sea ocean marine maritime / search seek quest / sell sale / seller vendor sell / send dispatch / sentence jail imprison /
session meeting / settle settlement settler / shareholder stockholder / shinbone tibia / ship boat vessel / shop store /
shopkeeper grocer storekeeper / shut close_down / sing singer / singer vocalist / size dimension / ski skier / skill expertise /
slave slavery enslave / smuggle smuggler traffic trafficker / snatch steal nick / soar surge jump / soccer football /
society association / soldier troop army military / song tune / spark cause / speak talk address / spectator audience crowd /
speech address / speech lecture / speech oration / speed pace / spine backbone / split separate break_up /
spokesman spokeswoman spokesperson / spouse consort partner / spread transmit transmission / spy espionage / stab knife /
stadium ground arena / steal theft rob robbery thief burgle burglary burglar robber / stop halt cease discontinue suspend /
stoppage strike / storm hurricane cyclone gale typhoon / strangle choke throttle / strategy plan / street road /
strengthen reinforce bolster / strike walkout / student pupil / study learn train / suburb outskirts / subway underground metro /
succeed succession / succeed successor replace take_over / sue lawsuit litigation / sun solar / supervise supervisor oversee /
supply supplier / support back endorse favour favor supporter / suppress quell crush put_down / surpass exceed /
surrender capitulate yield / surround encircle enclose / survive survivor outlive / swamp marsh bog wetland /
sweater jumper pullover / swim swimmer / swindle cheat defraud / tall height high / tariff duty tax / tax levy / taxi cab /
teach teacher lecturer instructor tutor / team side squad club / technique method / teenager teen adolescent / television telly tv /
tell inform notify / temporary provisional / tenant renter lodger / theory hypothesis / therapy treatment / thesis dissertation /
thighbone femur / throne crown / timber lumber wood / timetable schedule / toilet lavatory restroom /
tomb grave sepulchre mausoleum / tornado twister / tourist holidaymaker sightseer / tournament competition contest /
town city municipality / trace track_down / trade trader / traitor treason betray betrayal / tram streetcar trolley /
travel journey trip voyage / treat cure heal / treaty agreement accord pact deal / treaty convention / tribute honour /
trip excursion outing / trophy cup / trousers pants / truce peace / tycoon magnate mogul / undergraduate student /
unearth discover / unearth excavate dig_up / unemployed jobless / unhurt unharmed / unite unify unification / university college /
upbringing childhood / upgrade improve / use employ utilise utilize / vaccine jab vaccination inoculate / valley vale /
vegetation plant flora / venue arena / verdict ruling judgment / vet veterinarian / veto block / vicar parson rector /
victory winner / vie compete contend / village hamlet / violate breach flout infringe / violin violinist / visit tour / vote voter /
war conflict / warn caution alert / warrior fighter soldier combatant / wealthy affluent prosperous / weapon armament arms /
website site / wed bride / weigh weight heavy / wide width broad breadth / wildlife fauna animal / win clinch /
win victory triumph / win winner / winner champion victor / withdraw pull_out / witness testify testimony / woman lady /
womb uterus / worker employee staff workforce / worsen deteriorate / wreck ruin wreckage destroy / write author pen writer
`
