import { spawnSync } from 'node:child_process'
import { glob, readFile, writeFile } from 'node:fs/promises'

// Builds the Studio with Sanity's tool, for the path where the storefront serves it. Run by `npm run build` and `npm start`.
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

/** The index page without external requests: no script of Sanity's dashboard, and no web fonts. */
const page = `${folder}/index.html`
const html = await readFile(page, 'utf8')
const withoutExternalFonts = (css: string) => css.replace(/@font-face\s*\{[^}]*https:[^}]*\}/g, '')
const selfContained = withoutExternalFonts(html.replace(/<script src="https:[^>]*><\/script>/g, ''))
  // Sanity's tool writes the addresses of the icons without the base path.
  .replaceAll('href="/static/', 'href="/studio/static/')
  .replace('<title>Sanity Studio</title>', '<title>The editor’s room</title>')
await writeFile(page, selfContained)
for await (const sheet of glob(`${folder}/static/*.css`))
  await writeFile(sheet, withoutExternalFonts(await readFile(sheet, 'utf8')))
