// Words by which the name of a newspaper, an agency or a magazine is known: "Sunday Herald", "La Gaceta", "Abendzeitung".

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The last word of a name: "The Daily Ledger", "Times of India". */
export const LAST_WORDS = setOf(
  'argus bugle bulletin chronicle courier daily dispatch echo examiner gazette guardian herald independent inquirer journal ' +
    'ledger magazine mail mirror news newswire observer post press register sentinel standard telegraph times tribune ' +
    'weekly wire courant dagblad volkskrant газета вестник известия ведомости новости правда',
)

/** The last word, compounds with it too. */
export const LAST_WORD_ENDS =
  /(?:abendpost|allgemeine|anzeiger|blatt|kurier|morgenpost|nachrichten|presse|rundschau|spiegel|zeitung)$/

/** The first word of a name, after an article: "La Gaceta de los Negocios", "Corriere della Sera". */
export const FIRST_WORDS = setOf(
  'correo diario gaceta heraldo periódico prensa tribuna vanguardia voz courrier dépêche gazette journal quotidien ' +
    'corriere gazzetta giornale messaggero correio folha gazeta jornal газета',
)

/** Names that have no such word. */
export const NAMES: ReadonlySet<string> = new Set(
  (
    'ap|afp|dpa|efe|ansa|тасс|tass|reuters|associated press|bloomberg|интерфакс|bbc|cnn|npr|politico|axios|al jazeera|' +
    'deutsche welle|die welt|die zeit|frankfurter allgemeine|el país|el mundo|la razón|le monde|le figaro|le parisien|' +
    'libération|mediapart|la stampa|la repubblica|известия|коммерсантъ|правда|медуза|аргументы и факты'
  ).split('|'),
)

/** What begins the name of a section: "World News", "Business Daily" is none. */
export const SECTION_WORDS = setOf(
  'world local business sports tech technology us uk breaking latest top national politics political health science entertainment',
)

/** Articles that a name may begin with. */
export const ARTICLES = setOf('the der die das el la los las le les il lo o a de het')

/** Small words within names. */
export const PARTICLES = setOf(
  'the of and & for de del della di da do la las los le les du des et y e und der die das von van и',
)
