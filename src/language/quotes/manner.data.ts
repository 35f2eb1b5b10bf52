// Words that announce a quote without a verb of saying, and things that bear words without saying them.

/** How somebody is who speaks next: `Haas was blunt. "..."`. */
export const MANNERS = new Set(
  `adamant angry apologetic bitter blunt brief brusque calm candid categorical cautious clear coy curt cutting cynical defensive defiant
direct disappointed dismissive emphatic enthusiastic firm forthright frank furious gleeful gloomy harsh honest incensed incredulous
indignant jubilant laconic livid matter-of-fact modest optimistic outspoken pessimistic philosophical phlegmatic proud puzzled relaxed
relieved resolute sanguine sarcastic scathing sceptical skeptical scornful sombre somber succinct terse unapologetic unambiguous
unconvinced undeterred unequivocal unfazed unimpressed unmoved unperturbed unrepentant unyielding upbeat vague wistful wry impressed
convinced amused`.split(/\s+/),
)

/** They carry somebody's words, but nobody speaks: `a banner that read "..."`. */
export const BEARERS = new Set(
  `badge banner billboard button cap card flag graffiti hat inscription jersey label leaflet mug notice placard plaque plate poster
screen shirt sign sticker sweatshirt t-shirt tag tattoo tombstone gravestone wall`.split(/\s+/),
)

/** Texts of a person or a company, who speaks in them: "the statement said". */
export const MISSIVES = new Set('statement letter email e-mail message post tweet note memo'.split(' '))
