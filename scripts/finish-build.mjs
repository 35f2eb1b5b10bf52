// After tsc: data files go beside the compiled code, and the bin file is made executable, or `npx footnote` cannot run it.
import { chmodSync, cpSync } from 'node:fs'
import { extname } from 'node:path'

const COPIED = new Set(['', '.json', '.bin', '.html', '.css', '.svg'])
for (const room of ['src', 'commands']) {
  cpSync(room, `dist/${room}`, { recursive: true, filter: (path) => COPIED.has(extname(path)) })
}
chmodSync('dist/src/cli/main.js', 0o755)
