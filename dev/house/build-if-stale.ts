import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

interface Building {
  readonly sources: readonly string[]
  /** Folders below the sources that do not go into the building. */
  readonly apart: readonly string[]
  /** A file that stands when the building does. */
  readonly door: string
  readonly stamp: string
  readonly steps: readonly (readonly string[])[]
}

/** Brotli's quality: what is sent over a network deserves the best there is, what stays on this machine does not. */
type Strength = 5 | 11

const common = ['package-lock.json', 'package.json', 'tsconfig.json']

const storefront: Building = {
  sources: ['src', 'public', 'astro.config.mjs', 'dev/build', ...common],
  apart: [],
  door: 'dist/server/entry.mjs',
  stamp: '.cache/build-stamp',
  steps: [['node_modules/astro/bin/astro.mjs', 'build'], ['dev/build/plain-models.ts']],
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

async function readStamp(path: string): Promise<string> {
  return existsSync(path) ? await readFile(path, 'utf8') : ''
}

async function writeStamp(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function buildOne(building: Building, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { door, stamp, steps } = building
  const now = await fingerprint(building)
  if (now === (await readStamp(stamp)) && existsSync(door)) return false
  for (const step of steps) await run(step, env)
  await writeStamp(stamp, now)
  return true
}

/** Compresses what the storefront serves, unless the same files have been compressed as strongly before. */
async function compressOnce(strength: Strength, env: NodeJS.ProcessEnv): Promise<void> {
  const stamp = '.cache/compress-stamp'
  const built = await readStamp(storefront.stamp)
  const [compressed, before] = (await readStamp(stamp)).split(' ')
  if (compressed === built && Number(before) >= strength) return
  await run(['dev/build/precompress.ts', 'dist/client', String(strength)], env)
  await writeStamp(stamp, `${built} ${strength}`)
}

async function buildStorefront(strength: Strength, env: NodeJS.ProcessEnv): Promise<boolean> {
  const built = await buildOne(storefront, env)
  // A build begins with an empty folder, whatever was compressed there before.
  if (built) await rm('.cache/compress-stamp', { force: true })
  await compressOnce(strength, env)
  return built
}

/**
 * Builds the storefront and the studio, each when its sources are not those of its last build. Returns whether it had to.
 * Brotli at full strength takes as long as the rest of the build: who only wants to look need not wait for it.
 */
export async function buildIfStale(env: NodeJS.ProcessEnv, strength: Strength = 11): Promise<boolean> {
  const built = await Promise.all([buildStorefront(strength, env), buildOne(studio, env)])
  return built.includes(true)
}
