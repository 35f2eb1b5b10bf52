// One segment as one block of shared memory: named sections of numbers behind a small header.

/** What a section holds. Every section begins at a multiple of eight bytes. */
const SECTIONS = {
  /** A passage: its place in the article's text, its article, and where its words begin in `forward`. */
  start: Uint32Array,
  span: Uint16Array,
  articleOf: Uint16Array,
  forwardAt: Uint32Array,
  /** The words of all passages in order: variable-length codes, see forward.ts. */
  forward: Uint8Array,
  /** An article: its first passage, whether it was removed, its facts. */
  firstPassage: Uint32Array,
  deleted: Uint8Array,
  /** One number: how many articles were removed. */
  removed: Uint32Array,
  day: Int32Array,
  source: Uint16Array,
  language: Uint16Array,
  titleAt: Uint32Array,
  titleTerms: Uint32Array,
  /** A term: where its postings and its blocks begin, in how many living passages it stands, its kin (traits.ts), its word. */
  postingsAt: Uint32Array,
  blocksAt: Uint32Array,
  frequency: Uint32Array,
  kin: Uint32Array,
  wordAt: Uint32Array,
  words: Uint8Array,
  hashTable: Uint32Array,
  /** Terms by family, and where those of each bucket of families begin (marks.ts). */
  byFamily: Uint32Array,
  familiesAt: Uint32Array,
  /** By kind (traits.ts): the first term of that kind or a later one; terms are numbered kind by kind. */
  firstOfKind: Uint32Array,
  /** A posting: the passage's number in the segment, and the weight of the term in it. A block: its greatest weight. */
  docs: Uint16Array,
  impacts: Uint8Array,
  blockMax: Uint8Array,
  /** Names of sources and languages and ids of articles, as JSON in UTF-8. */
  strings: Uint8Array,
} as const

type SectionName = keyof typeof SECTIONS
export type Sections = { readonly [Name in SectionName]: InstanceType<(typeof SECTIONS)[Name]> }
export type Lengths = { readonly [Name in SectionName]: number }

const NAMES = Object.keys(SECTIONS) as SectionName[]
const HEADER_BYTES = NAMES.length * 8
const ALIGNMENT = 8

/** Memory for sections of these lengths (in elements), all zero, and the views into it. */
export function allocate(lengths: Lengths): { memory: Uint8Array; sections: Sections } {
  const bytes = NAMES.reduce((sum, name) => sum + sizeOf(name, lengths[name]), HEADER_BYTES)
  const memory = new Uint8Array(new SharedArrayBuffer(bytes))
  const header = new Float64Array(memory.buffer, 0, NAMES.length)
  for (const [i, name] of NAMES.entries()) header[i] = lengths[name]
  return { memory, sections: viewsOf(memory) }
}

/**
 * The views into a block made by `allocate`, which may stand in larger memory, at a multiple of eight bytes.
 * Throws RangeError when the header does not fit the block.
 */
export function viewsOf({ buffer, byteOffset, byteLength }: Uint8Array): Sections {
  const header = new Float64Array(buffer, byteOffset, NAMES.length)
  let offset = HEADER_BYTES
  // Not property by property: of an object that gets two dozen one by one V8 makes a hash table, and every search is slow.
  const views = Object.fromEntries(
    NAMES.map((name, i) => {
      const View = SECTIONS[name] as new (memory: ArrayBufferLike, offset: number, length: number) => ArrayBufferView
      const view = new View(buffer, byteOffset + offset, header[i]!)
      offset += sizeOf(name, header[i]!)
      return [name, view]
    }),
  )
  if (offset !== byteLength) throw new RangeError('the sections do not fill the block')
  return views as unknown as Sections
}

function sizeOf(name: SectionName, length: number): number {
  return Math.ceil((length * SECTIONS[name].BYTES_PER_ELEMENT) / ALIGNMENT) * ALIGNMENT
}
