// Made-up news in the forms that the annotated text lacks: results, standings, score lists, datelines, company notes, talks.
// A form is a line with slots: {P} a full name, {L} a last name, {I} an initial and a last name, {T} a team, {C} a country,
// {Y} a city, {Z} a city in capitals, {O} an organisation, {B} a company, {X} a site, {Q} a city's side, {K} a county's, {H} a region,
// {E} an exchange, {V} a newsroom, {G} an organisation's acronym, {D} a people ("French"), {N} a number, {S} a score.
import { readFileSync } from 'node:fs'
import { FEMALE, MALE } from '../dist/src/language/names/given-names.data.js'
import { ORGANIZATIONS, TEAMS } from '../dist/src/language/names/organizations.data.js'
import { CITIES, COUNTRIES, DEMONYMS, REGIONS } from '../dist/src/language/names/places.data.js'
import { scan } from '../dist/src/language/names/scan.js'
import { FORMS } from './names-forms.mjs'

const gazetteer = JSON.parse(
  readFileSync(new URL('../src/language/names/gazetteer.data.json', import.meta.url), 'utf8'),
)
const given = [...MALE, ...FEMALE]
/** Without acronyms, which are written in capitals. */
const countries = COUNTRIES.filter((name) => name.length > 4 || ['cuba', 'iran', 'iraq', 'peru', 'mali'].includes(name))
const surnames = gazetteer.surnames.split('|').filter((name) => name.length > 3)
const cities = [...CITIES, ...CITIES, ...gazetteer.cities.split('|')]
const SYLLABLES =
  'ba be bo ca chi da de dra en er fa fi ga go gra ha he ic is ja ka ki ko la le li lo lu ma mi mo na ne nu ol or pa pe po ra re ri ro sa se shi si so ta te ti to tra u va ve vi vo wa yo za zi'.split(
    ' ',
  )
const ENDINGS =
  'a ach ad an ard berg ek er es ev ez i ic ich ick ier in ini is ka kov man nen o os ov ow sen ski son stein ton uk vic y'.split(
    ' ',
  )
const COMPANY_ENDINGS =
  'Inc,Corp,Co,Ltd,Plc,AG,SA,NV,SpA,Group,Holdings,Bank,Industries,International,Airlines,Electric,Financial Corp,Securities,Systems Inc,Communications,Pharmaceuticals,Technologies Inc,Petroleum,Oil,Insurance Co,& Co,Brothers'.split(
    ',',
  )
const BODIES =
  'Ministry,Foreign Ministry,Finance Ministry,Defence Ministry,Supreme Court,Chamber of Commerce,National Bank,Central Bank,Stock Exchange,University,Red Cross,Football Association,Olympic Committee,Daily News,Times,Liberation Front,Democratic Party,Socialist Party,Peasants Party,National Congress,Human Rights Commission,News Agency'.split(
    ',',
  )
const COUNTY_SIDES =
  'Derbyshire,Durham,Essex,Glamorgan,Gloucestershire,Hampshire,Kent,Lancashire,Leicestershire,Middlesex,Northamptonshire,Nottinghamshire,Somerset,Surrey,Sussex,Warwickshire,Worcestershire,Yorkshire'.split(
    ',',
  )
const SITES =
  'Tower,Street,Avenue,Square,Park,Airport,Station,Bay,Beach,Island,River,Lake,Valley,Province,County,Stadium,Hotel,Prison,Bridge,Palace,Castle,Mountains,Desert,Plaza,Hall,Heights,Hills'.split(
    ',',
  )
const DRILLS = 3000
const LINES = 6

export function drills(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const chance = (share) => random() < share
  const title = (name) =>
    name
      .replace(/(^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase())
      .replace(/ (De|Da|Of|La|Of The|And|Der) /g, (word) => word.toLowerCase())
  const number = (max) => String(Math.floor(random() * max))

  /** A family name: half from the list, half made of syllables, or the tagger would trust the list alone. */
  const surname = () => {
    if (chance(0.5)) return title(pick(surnames))
    let name = ''
    for (let i = 0; i < 1 + Math.floor(random() * 2); i++) name += pick(SYLLABLES)
    return (chance(0.06) ? 'Mc' : chance(0.04) ? "O'" : '') + title(name + pick(ENDINGS))
  }
  const person = () =>
    `${title(chance(0.8) ? pick(given) : pick(SYLLABLES) + pick(ENDINGS))} ${chance(0.08) ? `${pick([...'ABCDEFGHJKLMNPRST'])}. ` : ''}${chance(0.05) ? `${pick(['de', 'van', 'von', 'al', 'de la'])} ` : ''}${surname()}`
  const team = () => {
    const share = random()
    if (share < 0.6) return title(pick(TEAMS))
    if (share < 0.75) return title(pick(cities))
    return share < 0.85
      ? surname()
      : `${title(pick(cities))} ${pick(['United', 'City', 'Rovers', 'Wolves', 'Bears', 'Stars', 'Tigers', 'FC', 'Dynamo', 'Wanderers', 'Kings', 'Sox'])}`
  }
  const company = () => `${chance(0.3) ? `${surname()} ` : ''}${surname()} ${pick(COMPANY_ENDINGS)}`
  const acronym = () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick([...'ABCDEFGIKLMNOPRSTUV'])).join('')
  const body = () => {
    if (chance(0.4))
      return title(pick(ORGANIZATIONS)).replace(
        /\b(?:Un|Nato|Eu|Bbc|Cnn|Imf|Fifa|Uefa|Plo|Ira|Fbi|Cia|Nba|Nfl|Tass|Osce|Opec)\b/g,
        (word) => word.toUpperCase(),
      )
    if (chance(0.3)) return acronym()
    return chance(0.5) ? `${title(pick(cities))} ${pick(BODIES)}` : `${pick(BODIES)} of ${title(pick(COUNTRIES))}`
  }
  const country = () => (chance(0.15) ? pick(['U.S.', 'U.S.', 'US', 'UK']) : title(pick(countries)))
  const makers = {
    P: () => [person(), 'PER'],
    L: () => [surname(), 'PER'],
    I: () => [`${pick([...'ABCDEFGHJKLMNPRSTVW'])}. ${surname()}`, 'PER'],
    T: () => [team(), 'ORG'],
    U: () => [team().toUpperCase(), 'ORG'],
    C: () => [country(), 'LOC'],
    Y: () => [title(pick(cities)), 'LOC'],
    Z: () => [pick(cities).toUpperCase(), 'LOC'],
    W: () => [pick(cities).toUpperCase(), 'ORG'],
    O: () => [body(), 'ORG'],
    B: () => [company(), 'ORG'],
    D: () => [title(pick([...DEMONYMS])), 'MISC'],
    N: () => [number(40), 'O'],
    M: () => [number(90), 'O'],
    S: () => [`${number(7)}-${number(7)}`, 'O'],
    Q: () => [title(pick(cities)), 'ORG'],
    K: () => [pick(COUNTY_SIDES), 'ORG'],
    H: () => [title(pick(REGIONS.filter((region) => !region.endsWith('.')))), 'LOC'],
    E: () => [
      `${title(pick(cities))} ${pick(['Stock Exchange', 'Futures Exchange', 'Mercantile Exchange', 'Bourse'])}`,
      'ORG',
    ],
    V: () => [`${title(pick(cities))} Newsroom`, 'ORG'],
    G: () => [acronym(), 'ORG'],
    X: () => [`${chance(0.5) ? surname() : title(pick(cities))} ${pick(SITES)}`, 'LOC'],
    R: () => [`.${number(900)}`, 'O'],
  }

  /** A form with its slots filled, as [word, tag] pairs. `kept` are the fillings of the document, so that names come again. */
  const fill = (form, kept) =>
    form.split(/(\{[A-Z]\d?\})/).flatMap((part) => {
      const slot = /^\{([A-Z])(\d?)\}$/.exec(part)
      const [text, tag] = slot ? (slot[2] ? (kept[slot[0]] ??= makers[slot[1]]()) : makers[slot[1]]()) : [part, 'O']
      return scan(text, 0, text.length).words.map((word) => [word, tag === 'O' ? 'O' : `I-${tag}`])
    })
  return Array.from({ length: DRILLS }, () => {
    const group = pick(FORMS)
    const kept = {}
    return Array.from({ length: LINES }, () => fill(pick(group), kept)).filter((line) => line.length)
  })
}
