// After tsc: data files go beside the compiled code, and the bin file is made executable, or `npx footnote` cannot run it.
import { chmodSync, cpSync, lstatSync, symlinkSync } from 'node:fs'
import { extname, join } from 'node:path'

const COPIED = new Set(['', '.json', '.txt', '.bin', '.html', '.css', '.svg'])
/** Bundled by build-page.mjs. */
const BUNDLED = join('src', 'local', 'page', 'browser')
for (const room of ['src', 'commands']) {
  cpSync(room, `dist/${room}`, { recursive: true, filter: (path) => path !== BUNDLED && COPIED.has(extname(path)) })
}
chmodSync('dist/src/cli/main.js', 0o755)

// npm links the bins of dependencies, not the package's own: with this link npx starts it at once, past its cache.
const LINK = 'node_modules/.bin/footnote'
if (!lstatSync(LINK, { throwIfNoEntry: false })) symlinkSync('../../dist/src/cli/main.js', LINK)
