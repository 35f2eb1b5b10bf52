// Names and descriptions of commands in the other languages of Discord that the bot speaks; English stands in the definitions.
// Locales: https://docs.discord.com/developers/reference#locales

export type CommandLocale = 'de' | 'es-ES' | 'fr' | 'ru'

export interface LocalizedCommand {
  readonly name: string
  /** Message commands have none. */
  readonly description?: string
}

export const LOCALIZATIONS: Readonly<Record<string, Readonly<Record<CommandLocale, LocalizedCommand>>>> = {
  who: {
    de: {
      name: 'wer',
      description: 'Wer war es, wer ist es: eine Person oder Organisation, in den Worten der Artikel',
    },
    'es-ES': {
      name: 'quién',
      description: 'Quién fue, quién es: una persona u organización, con las palabras del artículo',
    },
    fr: {
      name: 'qui',
      description: 'Qui l’a fait, qui est-ce : une personne ou organisation, avec les mots des articles',
    },
    ru: { name: 'кто', description: 'Кто это сделал, кто это: человек или организация, словами статей' },
  },
  when: {
    de: { name: 'wann', description: 'Wann war es oder wird es sein: ein Datum, in den Worten der Artikel' },
    'es-ES': { name: 'cuándo', description: 'Cuándo fue o será: una fecha, con las palabras de los artículos' },
    fr: { name: 'quand', description: 'Quand était-ce ou sera-ce : une date, avec les mots des articles' },
    ru: { name: 'когда', description: 'Когда это было или будет: дата, словами статей' },
  },
  where: {
    de: { name: 'wo', description: 'Wo war es oder wird es sein: ein Ort, in den Worten der Artikel' },
    'es-ES': { name: 'dónde', description: 'Dónde fue o será: un lugar, con las palabras de los artículos' },
    fr: { name: 'où', description: 'Où était-ce ou sera-ce : un lieu, avec les mots des articles' },
    ru: { name: 'где', description: 'Где это было или будет: место, словами статей' },
  },
  quote: {
    de: { name: 'zitat', description: 'Was jemand gesagt hat, Wort für Wort; oder wer diese Worte gesagt hat' },
    'es-ES': { name: 'cita', description: 'Lo que alguien dijo, palabra por palabra; o quién dijo estas palabras' },
    fr: { name: 'citation', description: 'Ce que quelqu’un a dit, mot pour mot ; ou qui a dit ces mots' },
    ru: { name: 'цитата', description: 'Что кто-то сказал, слово в слово; или кто сказал эти слова' },
  },
  ask: {
    de: { name: 'frage', description: 'Frag irgendetwas: die Stelle, die antwortet, in den Worten der Artikel' },
    'es-ES': {
      name: 'pregunta',
      description: 'Pregunta lo que sea: el pasaje que responde, con las palabras de los artículos',
    },
    fr: {
      name: 'question',
      description: 'Demandez n’importe quoi : le passage qui répond, avec les mots des articles',
    },
    ru: { name: 'вопрос', description: 'Спросите что угодно: отрывок с ответом, словами статей' },
  },
  timeline: {
    de: {
      name: 'zeitleiste',
      description: 'Was wann geschah: datierte Sätze zu einem Thema, in der Folge der Ereignisse',
    },
    'es-ES': { name: 'cronología', description: 'Qué pasó y cuándo: frases fechadas sobre un tema, en orden' },
    fr: {
      name: 'chronologie',
      description: 'Ce qui s’est passé et quand : des phrases datées sur un sujet, dans l’ordre',
    },
    ru: { name: 'хронология', description: 'Что и когда произошло: предложения с датами по теме, по порядку' },
  },
  articles: {
    de: { name: 'artikel', description: 'Die Artikel, aus denen Antworten kommen' },
    'es-ES': { name: 'artículos', description: 'Los artículos de los que salen las respuestas' },
    fr: { name: 'articles', description: 'Les articles d’où viennent les réponses' },
    ru: { name: 'статьи', description: 'Статьи, из которых берутся ответы' },
  },
  help: {
    de: { name: 'hilfe', description: 'Was du fragen kannst, mit Beispielen' },
    'es-ES': { name: 'ayuda', description: 'Qué puedes preguntar, con ejemplos' },
    fr: { name: 'aide', description: 'Ce que vous pouvez demander, avec des exemples' },
    ru: { name: 'помощь', description: 'Что можно спросить, с примерами' },
  },
  admin: {
    de: {
      name: 'verwaltung',
      description: 'Für die Moderation: Artikel, Einstellungen und was vergeblich gefragt wurde',
    },
    'es-ES': {
      name: 'administración',
      description: 'Para moderadores: artículos, ajustes y lo que se preguntó en vano',
    },
    fr: {
      name: 'administration',
      description: 'Pour les modérateurs : articles, réglages et questions restées sans réponse',
    },
    ru: { name: 'управление', description: 'Для модераторов: статьи, настройки и вопросы без ответа' },
  },
  'Find the source': {
    de: { name: 'Quelle finden' },
    'es-ES': { name: 'Encontrar la fuente' },
    fr: { name: 'Trouver la source' },
    ru: { name: 'Найти источник' },
  },
  'Check the quote': {
    de: { name: 'Zitat prüfen' },
    'es-ES': { name: 'Comprobar la cita' },
    fr: { name: 'Vérifier la citation' },
    ru: { name: 'Проверить цитату' },
  },
}
