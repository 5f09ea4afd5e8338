// `node dev/build/collect-runtime.ts <folder>` copies, after a build, the files that a server needs to serve, migrate, back up
// and restore. Of node_modules it copies only the packages that these programs import.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { packagesReached } from './packages-reached.ts'
import { readImports } from './read-imports.ts'

const root = resolve(import.meta.dirname, '../..')
const commands = [
  'src/serve.ts',
  'src/db/migrate.ts',
  'src/gateways/backup/backup.ts',
  'src/gateways/backup/restore.ts',
]
const folders = ['dist', 'dist-studio', 'src/db/migrations']

const target = process.argv[2]
if (target === undefined || existsSync(target)) {
  process.stderr.write('Give a folder that does not exist yet: node dev/build/collect-runtime.ts <folder>\n')
  process.exit(1)
}
for (const folder of folders) {
  if (!existsSync(join(root, folder))) {
    process.stderr.write(`${folder} is missing. Run \`npm run build\` first.\n`)
    process.exit(1)
  }
}

const server = readdirSync(join(root, 'dist/server'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => join('dist/server', name))
const { files, packages } = readImports(root, [...commands, ...server])
const sources = files.filter((file) => !file.startsWith('dist/'))

function copy(path: string, skip?: string): void {
  mkdirSync(dirname(join(target!, path)), { recursive: true })
  cpSync(join(root, path), join(target!, path), {
    recursive: true,
    filter: (source) => skip === undefined || !relative(join(root, path), source).split(sep).includes(skip),
  })
}
for (const path of ['package.json', ...folders, ...sources]) copy(path)
const reached = packagesReached(root, packages)
// Nested packages that are needed have their own entries in the list.
for (const path of reached) copy(path, 'node_modules')
process.stdout.write(
  `Copied the build, ${sources.length} source files and ${reached.length} packages to ${target}.\n`,
)
