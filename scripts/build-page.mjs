// Bundles the page of the local Discord beside its compiled server, or into another folder, and fails when it is too heavy.
// node scripts/build-page.mjs [DIR]
import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const FROM = 'src/local/page/browser'
const TO = process.argv[2] ?? join('dist', FROM)
/** What the page may weigh in all, uncompressed: bytes. */
const WEIGHT_MAX = 600_000

await build({
  entryPoints: [
    { in: `${FROM}/main.ts`, out: 'page' },
    { in: `${FROM}/page.css`, out: 'page' },
  ],
  outdir: TO,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // Lit's own sets an inline style attribute first, which the page's Content-Security-Policy forbids.
  alias: { 'lit/directives/style-map.js': `./${FROM}/style-map.ts` },
})
mkdirSync(TO, { recursive: true })
copyFileSync(join(FROM, 'index.html'), join(TO, 'index.html'))

const weight = ['index.html', 'page.js', 'page.css'].reduce((sum, name) => sum + statSync(join(TO, name)).size, 0)
if (weight > WEIGHT_MAX) {
  process.stderr.write(
    `The page weighs ${weight} bytes, and may weigh ${WEIGHT_MAX}. See what grew: esbuild --analyze.\n`,
  )
  process.exit(1)
}
