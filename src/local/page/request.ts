// Reads what a request brings, bounded and checked: JSON of a known shape, or the bytes of a file.
import type { Context } from 'hono'
import type { z } from 'zod'
import { FILE_MAX_BYTES, JSON_MAX_BYTES } from './bodies.ts'
import { BadRequest, TooLarge } from './door.ts'
import type { File } from './files.ts'

/** @throws BadRequest that names what is wrong, TooLarge. */
export async function jsonOf<T>(context: Context, shape: z.ZodType<T>): Promise<T> {
  const bytes = await bytesOf(
    context,
    JSON_MAX_BYTES,
    `This is larger than ${JSON_MAX_BYTES / 2 ** 10} KiB. Send less.`,
  )
  const { data, error } = shape.safeParse(parsed(bytes))
  if (!error) return data
  const { path, message } = error.issues[0]!
  throw new BadRequest(
    `${path.join('.') || 'The body'} is not as it must be: ${message}. Reload the page and try again.`,
  )
}

/** A file's bytes with its name in x-file-name, percent-encoded. @throws BadRequest, TooLarge. */
export async function fileOf(context: Context): Promise<File> {
  const name = fileName(context.req.header('x-file-name') ?? '')
  if (!name) throw new BadRequest('The file has no name. Name it in x-file-name, percent-encoded.')
  const tooLarge = `This is larger than ${FILE_MAX_BYTES / 2 ** 20} MiB. Add it by footnote articles add FILE.`
  return { name, bytes: await bytesOf(context, FILE_MAX_BYTES, tooLarge) }
}

/** Discord keeps names as long; a path is cut to its last part. */
const NAME_MAX = 255

function fileName(encoded: string): string | undefined {
  try {
    const [name] = decodeURIComponent(encoded).split(/[\\/]/).slice(-1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with control characters is what is looked for
    return name && name.length <= NAME_MAX && !/[\u0000-\u001f\u007f]|^\.+$/.test(name) ? name : undefined
  } catch {
    return undefined
  }
}

/** Stops reading as soon as there is too much. */
async function bytesOf(context: Context, max: number, tooLarge: string): Promise<Uint8Array> {
  if (Number(context.req.header('content-length') ?? 0) > max) throw new TooLarge(tooLarge)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (context.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > max) throw new TooLarge(tooLarge)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new BadRequest('The body is no JSON. Reload the page and try again.')
  }
}
