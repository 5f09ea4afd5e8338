import { spawnSync } from 'node:child_process'
import { glob, readFile, writeFile } from 'node:fs/promises'

// Sanity's own build of the Studio, at the address where the storefront serves it. `npm run build` and `npm start` run it.
const folder = 'dist-studio/studio'

const built = spawnSync(
  process.execPath,
  ['node_modules/sanity/bin/sanity', 'build', folder, '--no-source-maps', '--yes'],
  { stdio: ['ignore', 'ignore', 'pipe'] },
)
if (built.status !== 0) {
  process.stderr.write(built.stderr)
  process.exit(1)
}

/** The first page without what it would fetch from strangers: a bridge to Sanity's dashboard, and fonts that the system has. */
const page = `${folder}/index.html`
const html = await readFile(page, 'utf8')
const withoutStrangersFonts = (css: string) => css.replace(/@font-face\s*\{[^}]*https:[^}]*\}/g, '')
const alone = withoutStrangersFonts(html.replace(/<script src="https:[^>]*><\/script>/g, ''))
  // Sanity's tool names its icons as if the studio stood at the root.
  .replaceAll('href="/static/', 'href="/studio/static/')
  .replace('<title>Sanity Studio</title>', '<title>The editor’s room</title>')
await writeFile(page, alone)
for await (const sheet of glob(`${folder}/static/*.css`))
  await writeFile(sheet, withoutStrangersFonts(await readFile(sheet, 'utf8')))
