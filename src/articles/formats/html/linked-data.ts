// The article that a page's JSON-LD describes (schema.org), with the objects that it only points to put in their places.

/** What is used of it; names and texts as they stand there. */
export interface LinkedArticle {
  readonly headline?: string
  readonly datePublished?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly url?: string
  /** Text or HTML of the whole article. */
  readonly body?: string
}

type Data = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /Article|BlogPosting|Report|Review/
/** Scripts of XHTML pages are wrapped so. */
const WRAPPING =
  /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?|(?:\/\*\s*)?(?:\/\/\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of these inside strings, and pages have them.
const CONTROL = /[\u0000-\u001f]/g

/** The first article of a page's scripts; those that are not JSON are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  const objects = scripts.flatMap((script) => objectsOf(parse(script)))
  const known = new Map(objects.map((object) => [object['@id'], object]))
  const resolve = (value: unknown): unknown => {
    const id = (value as Data | null | undefined)?.['@id']
    return (typeof id === 'string' && known.get(id)) || value
  }
  const candidates = objects.flatMap((object) => [object, resolve(object.mainEntity)])
  const article = candidates.find((each) => ARTICLE_TYPE.test(String((each as Data | undefined)?.['@type'])))
  if (!article) return undefined
  const data = article as Data
  const page = resolve(data.mainEntityOfPage) as Data | undefined
  const fields = {
    headline: text(data.headline) ?? text(data.name),
    datePublished: text(data.datePublished) ?? text(data.dateCreated),
    publisher: names(data.publisher, resolve)[0],
    url: text(data.url) ?? text(page) ?? text(page?.['@id']),
    body: text(data.articleBody),
  }
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return { ...told, authors: names(data.author, resolve) }
}

function parse(script: string): unknown {
  const bare = script.replace(WRAPPING, '')
  for (const each of [bare, bare.replace(CONTROL, ' ')]) {
    try {
      return JSON.parse(each)
    } catch {
      // The next, or nothing.
    }
  }
  return undefined
}

/** An object, those of a list, and those of a graph. */
function objectsOf(value: unknown): Data[] {
  const all = [value].flat(2).flatMap((each) => [each, (each as Data | null | undefined)?.['@graph']].flat())
  return all.filter((each): each is Data => typeof each === 'object' && each !== null)
}

function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() ? first.trim() : undefined
}

/** Names of people or organizations: strings, objects with a name, or lists of both. */
function names(value: unknown, resolve: (value: unknown) => unknown): string[] {
  return [value]
    .flat()
    .map(resolve)
    .flatMap(
      (each) => text(each) ?? [(each as Data | null | undefined)?.name].flat().flatMap((name) => text(name) ?? []),
    )
}
