// Words that tell a person's gender, for "he" and "she". Titles and role words of news style.

/** An organization is spoken of as "it". */
export type Gender = 'male' | 'female' | 'neuter'

export const MALE_WORDS = new Set(
  `mr sir lord king prince duke count emperor pope father brother son husband uncle nephew grandfather grandson stepfather stepson
widower boy man gentleman spokesman chairman congressman assemblyman councilman alderman businessman salesman policeman fireman
fisherman anchorman newsman statesman craftsman showman frontman cameraman actor monk priest imam bishop rabbi archbishop
cardinal waiter host hero dad guy fellow rapper sultan sheikh ayatollah señor herr monsieur monsignor`.split(/\s+/),
)

export const FEMALE_WORDS = new Set(
  `mrs ms miss madam madame lady queen princess duchess countess empress mother sister daughter wife aunt niece grandmother
granddaughter stepmother stepdaughter widow girl woman spokeswoman chairwoman congresswoman assemblywoman councilwoman
alderwoman businesswoman saleswoman policewoman anchorwoman stateswoman actress nun waitress hostess heroine mom mum
ballerina señora frau mademoiselle dame baroness`.split(/\s+/),
)

/** Nouns for one person that tell neither gender nor office. */
export const SINGLE_WORDS = new Set(
  `friend parent victim witness source insider observer expert member colleague person neighbor neighbour resident supporter critic
relative cousin partner spouse farmer nurse successor predecessor pensioner`.split(/\s+/),
)

/** Groups that speak as one person does, and people in general. */
export const GROUPS = new Set(
  `government administration campaign party company firm group committee commission agency police court union ministry department board
council team organization organisation association newspaper network station website magazine paper poll survey study newspapers
office embassy army military bank church university school hospital club league federation coalition alliance panel jury
parliament congress senate house cabinet authority authorities bureau institute foundation charity people men women
children kids residents neighbors neighbours voters critics supporters fans protesters demonstrators crowd audience media press
public family couple others many some`.split(/\s+/),
)
