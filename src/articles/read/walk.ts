// The files under a path: a file, a folder with all below it, or a glob.
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { FootnoteError } from '../../error.ts'
import { FOLDER_EXTENSIONS, isJsonFeed } from './format.ts'
import { idOfFile } from './read-bytes.ts'

/** Files of a folder that are about it, not of it. */
const ABOUT = /^(?:readme|license|licence|changelog|notice)(?:\.[a-z]+)?$/i

/** Folders that package managers and compilers fill: what is in them is nobody's article. */
const DEPENDENCIES = new Set(['node_modules', 'bower_components', 'site-packages', '__pycache__'])

/** Codes of a path that is not there, or leads through a file. */
const MISSING = new Set<string | undefined>(['ENOENT', 'ENOTDIR'])

export interface FoundFile {
  readonly path: string
  /** Path under the folder asked for, with "/", without its ending. */
  readonly id: string
}

/** A folder that is not for us to open. */
export interface ClosedFolder {
  readonly path: string
  readonly cause: unknown
}

/**
 * Files in the order of their names. Left out are those about the folder, links that lead out of it, and below it what is hidden
 * or in a folder of dependencies; a folder that is named itself is read, whatever its name.
 * @throws FootnoteError `articles/missing` when the path does not exist.
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile | ClosedFolder> {
  const root = resolve(path)
  const info = await stat(root).catch((cause: NodeJS.ErrnoException) => cause)
  if (info instanceof Error) {
    if (!WILD.test(path)) {
      const message = `${path} cannot be opened: ${MISSING.has(info.code) ? 'it does not exist' : info.code}.`
      throw new FootnoteError('articles/missing', message, 'Check the path.', { cause: info })
    }
    yield* matching(root)
  } else if (info.isFile()) yield { path: root, id: idOf(basename(root)) }
  else yield* walk(root, root, await realpath(root))
}

const WILD = /[*?]/

/** The files that a glob names: `*` and `?` stand for what is within a name, `**` for folders too. */
async function* matching(glob: string): AsyncGenerator<FoundFile | ClosedFolder> {
  const names = glob.split(sep)
  const base =
    names
      .slice(
        0,
        names.findIndex((name) => WILD.test(name)),
      )
      .join(sep) || sep
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (wild) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[wild] ?? '[^/]')
  const isMatch = new RegExp(`^${pattern}$`)
  for await (const found of findFiles(base)) if ('cause' in found || isMatch.test(found.path)) yield found
}

async function* walk(folder: string, root: string, realRoot: string): AsyncGenerator<FoundFile | ClosedFolder> {
  let entries: Dirent[] = []
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    yield { path: folder, cause }
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    // A linked folder is read where it really is, not a second time here.
    if (entry.isDirectory()) {
      if (!DEPENDENCIES.has(name)) yield* walk(path, root, realRoot)
    } else if (
      ABOUT.test(name) ||
      !(entry.isFile() || (entry.isSymbolicLink() && (await isFileWithin(path, realRoot))))
    )
      continue
    else if (await isOfArticles(path)) yield { path, id: idOf(relative(root, path)) }
  }
}

async function isOfArticles(path: string): Promise<boolean> {
  const ending = extname(path).toLowerCase()
  // What cannot be opened is no feed that anybody knows of.
  return FOLDER_EXTENSIONS.includes(ending) || (ending === '.json' && (await isJsonFeed(path).catch(() => false)))
}

/** Whether a link leads to a file below the folder that was asked for. */
async function isFileWithin(path: string, realRoot: string): Promise<boolean> {
  try {
    return (await realpath(path)).startsWith(realRoot + sep) && (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** With "/" on every system. */
function idOf(path: string): string {
  return idOfFile(path.split(sep).join('/'))
}
