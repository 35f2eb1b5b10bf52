// The local Discord on the wanted port, or on the next one that is free.
import { type LocalDiscord, startLocalDiscord } from '../local/index.ts'

/** As many ports are tried behind a taken one. */
const PORTS_TRIED = 20

/** @param wanted 0 takes any. Rejects with the system's error when none of the next ports is free. */
export async function listenNear(wanted: number): Promise<LocalDiscord> {
  for (let port = wanted; ; port++) {
    try {
      return await startLocalDiscord({ port })
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || port === wanted + PORTS_TRIED) throw error
    }
  }
}
