// Words that tell a person's gender, for "he" and "she". Titles and role words of news style.

export type Gender = 'male' | 'female'

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
