// The local Discord on the wanted port, or on the next one that is free.
import { FootnoteError } from '../error.ts'
import { type LocalDiscord, startLocalDiscord } from '../local/index.ts'

/** As many ports are tried behind a taken one. */
const PORTS_TRIED = 20
const PORT_MAX = 65_535

/**
 * @param wanted 0 takes any.
 * @throws FootnoteError `cli/port` when neither it nor one of the next can be had.
 */
export async function listenNear(wanted: number): Promise<LocalDiscord> {
  const last = Math.min(wanted + PORTS_TRIED, PORT_MAX)
  for (let port = wanted; ; port++) {
    try {
      return await startLocalDiscord({ port })
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      if (code === 'EADDRINUSE' && port < last) continue
      throw new FootnoteError('cli/port', `Port ${port} cannot be had (${code}).`, 'Set LOCAL_PORT to another one.', {
        cause,
      })
    }
  }
}
