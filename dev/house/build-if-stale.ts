import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Building {
  readonly sources: readonly string[]
  /** Folders below the sources that do not go into the building. */
  readonly apart: readonly string[]
  /** A file that stands when the building does. */
  readonly door: string
  readonly stamp: string
  readonly steps: readonly (readonly string[])[]
}

const common = ['package-lock.json', 'package.json', 'tsconfig.json']

const storefront: Building = {
  sources: ['src', 'public', 'astro.config.mjs', 'dev/build', ...common],
  apart: [],
  door: 'dist/server/entry.mjs',
  stamp: '.cache/build-stamp',
  steps: [
    ['node_modules/astro/bin/astro.mjs', 'build'],
    ['dev/build/precompress.ts', 'dist/client', '11'],
    ['dev/build/plain-models.ts'],
  ],
}

const studio: Building = {
  // The bench on which places are set on a model is the storefront's own viewer.
  sources: [
    ...['studio', 'src/features/viewer', 'src/components', 'src/shared'],
    ...['sanity.config.ts', 'sanity.cli.ts', 'dev/build', ...common],
  ],
  apart: ['studio/seed'],
  door: 'dist-studio/studio/index.html',
  stamp: '.cache/studio-stamp',
  steps: [['dev/build/build-studio.ts'], ['dev/build/precompress.ts', 'dist-studio', '6']],
}

async function fingerprint({ sources, apart }: Building): Promise<string> {
  const hash = createHash('sha256')
  async function add(path: string): Promise<void> {
    if (apart.includes(path)) return
    const entry = await stat(path)
    if (entry.isDirectory()) {
      for (const name of (await readdir(path)).toSorted()) await add(join(path, name))
    } else if (path.startsWith('public')) {
      hash.update(`${path}:${entry.size}:${entry.mtimeMs}\n`)
    } else {
      hash.update(path).update(await readFile(path))
    }
  }
  for (const source of sources) await add(source)
  return hash.digest('hex')
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The build failed; it says why above.')),
    )
  })
}

async function buildOne(building: Building, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { door, stamp, steps } = building
  const now = await fingerprint(building)
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : ''
  if (now === last && existsSync(door)) return false
  for (const step of steps) await run(step, env)
  await mkdir('.cache', { recursive: true })
  await writeFile(stamp, now)
  return true
}

/** Builds the storefront and the studio, each when its sources are not those of its last build. Returns whether it had to. */
export async function buildIfStale(env: NodeJS.ProcessEnv): Promise<boolean> {
  const built = await Promise.all([storefront, studio].map((building) => buildOne(building, env)))
  return built.includes(true)
}
