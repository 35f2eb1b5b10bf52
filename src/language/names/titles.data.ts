// Titles and role words. A title stands before a person's name; a role word may also stand behind it.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms of address, which tell the bearer's gender where there is one. */
export const ADDRESS_GENDER: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
  ...'mr mister sir lord mssrs messrs father brother fr king prince sheikh sheik don herr monsieur m'
    .split(' ')
    .map((t) => [t, 'male'] as const),
  ...'mrs ms miss mme mlle madame lady dame sister queen princess frau'.split(' ').map((t) => [t, 'female'] as const),
  ...'dr prof professor rev revd reverend mx judge justice cllr cllrs ald supt insp dci dcs pc pcso det'
    .split(' ')
    .map((t) => [t, undefined] as const),
])

/** Titles as they are cut short -> in full. British councils, police and clergy among them. */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  `dr doctor, prof professor, rev reverend, revd reverend, fr father, cllr councillor, cllrs councillor, ald alderman, supt superintendent,
  insp inspector, dci inspector, dcs superintendent, pc constable, det detective, sgt sergeant, sen senator, gov governor, rep representative,
  gen general, col colonel, maj major, capt captain, lt lieutenant, adm admiral, cmdr commander, mister mr`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Words of offices, ranks and trades: the last word of a role. Lower case, without period. */
export const ROLE_WORDS = words(`
  president vice-president premier minister secretary chancellor senator sen governor gov mayor congressman congresswoman representative rep
  deputy speaker ambassador envoy diplomat commissioner councillor councilman lawmaker legislator mp spokesman spokeswoman spokesperson
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral adm marshal commander cmdr brigadier officer
  chief director chairman chairwoman chairperson chair head manager executive ceo cfo coo founder co-founder owner boss leader treasurer
  king queen prince princess emperor sultan emir sheikh sheik ayatollah imam pope cardinal archbishop bishop reverend rev father rabbi priest
  pastor monsignor vicar doctor dr professor prof scientist researcher economist analyst strategist trader dealer broker banker lawyer
  attorney solicitor barrister prosecutor judge justice magistrate sheriff detective inspector superintendent constable investigator agent
  coach trainer captain striker midfielder defender goalkeeper keeper forward winger player skipper batsman bowler all-rounder
  quarterback pitcher rider driver champion referee umpire actor actress singer musician composer conductor director producer writer author
  novelist poet playwright journalist reporter correspondent editor columnist photographer artist painter designer architect engineer
  astronaut cosmonaut pilot activist campaigner dissident organizer organiser adviser advisor aide counsel consultant expert historian
  negotiator mediator guerrilla rebel warlord dictator tycoon billionaire entrepreneur student teacher principal nurse surgeon physician
  candidate nominee incumbent rival opponent congresswoman assemblyman assemblywoman alderman clerk administrator coordinator counselor
  millionaire financier investor philanthropist chef mogul lobbyist strategist operative pollster comedian host anchor star model
  cllr ald supt insp dci dcs pc pcso revd
  assistant attache undersecretary under-secretary comptroller controller registrar provost dean rector curator librarian warden coroner`)

/** Words that come before a role word and belong to the role: "former deputy prime minister", "acting attorney general". */
export const ROLE_MODIFIERS = words(`
  former ex ex- acting deputy vice prime foreign interior defence defense finance home justice trade health education energy labour labor
  transport agriculture environment culture first second third senior junior chief top assistant associate executive general managing
  national federal state press special permanent interim outgoing incoming presidential vice-presidential opposition ruling military
  police security intelligence team party union majority minority house senate congressional gubernatorial mayoral republican democratic
  conservative liberal socialist communist lead leading world olympic defending head co new late then current longtime veteran regional
  local city county district supreme chief high government campaign communications policy economic political legal medical financial
  attorney secretary lieutenant major brigadier rear staff sergeant wing squadron flight private`)

/** Months and weekdays: capitalised, never a name of the three kinds. */
export const CALENDAR = words(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun jan. feb. mar. apr. aug. sept. oct. nov. dec.
  christmas easter ramadan thanksgiving`)
