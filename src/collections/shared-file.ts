// Reads a file into memory that threads can share, in one go and without a copy.
import { open } from 'node:fs/promises'

/** Bytes asked for at a time: Node reads at most 2 GiB at once. */
const READ_MAX = 2 ** 30

/** The bytes of a file, in a SharedArrayBuffer of their own. Throws as `open` does. */
export async function readShared(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const bytes = Buffer.from(new SharedArrayBuffer(size))
    let at = 0
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, Math.min(size - at, READ_MAX), at)
      if (bytesRead === 0) break
      at += bytesRead
    }
    return bytes.subarray(0, at)
  } finally {
    await file.close()
  }
}
