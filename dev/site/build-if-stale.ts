import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

interface Build {
  readonly sources: readonly string[]
  /** Folders below the sources that the build does not use. */
  readonly ignored: readonly string[]
  /** A file that exists after a build. */
  readonly output: string
  readonly stamp: string
  readonly steps: readonly (readonly string[])[]
}

/** Brotli quality: 11 for files sent over a network, 5 for this machine only. */
type Quality = 5 | 11

const common = ['package-lock.json', 'package.json', 'tsconfig.json']

const storefront: Build = {
  sources: ['src', 'public', 'astro.config.mjs', 'dev/build', ...common],
  ignored: [],
  output: 'dist/server/entry.mjs',
  stamp: '.cache/build-stamp',
  steps: [['node_modules/astro/bin/astro.mjs', 'build'], ['dev/build/plain-models.ts']],
}

const studio: Build = {
  // The Studio's annotation editor uses the viewer of the storefront.
  sources: [
    ...['studio', 'src/viewer', 'src/components', 'src/shared'],
    ...['sanity.config.ts', 'sanity.cli.ts', 'dev/build', ...common],
  ],
  ignored: ['studio/seed'],
  output: 'dist-studio/studio/index.html',
  stamp: '.cache/studio-stamp',
  steps: [['dev/build/build-studio.ts'], ['dev/build/precompress.ts', 'dist-studio', '6']],
}

/** All builds, for the test that their sources exist. */
export const builds = { storefront, studio }

async function fingerprint({ sources, ignored }: Build): Promise<string> {
  const hash = createHash('sha256')
  async function add(path: string): Promise<void> {
    if (ignored.includes(path)) return
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
      code === 0 ? resolve() : reject(new Error('The build failed. Its error is above.')),
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

async function buildOne(build: Build, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { output, stamp, steps } = build
  const current = await fingerprint(build)
  if (current === (await readStamp(stamp)) && existsSync(output)) return false
  for (const step of steps) await run(step, env)
  await writeStamp(stamp, current)
  return true
}

/** Compresses the built files, unless the same files are already compressed with at least this quality. */
async function compressOnce(quality: Quality, env: NodeJS.ProcessEnv): Promise<void> {
  const stamp = '.cache/compress-stamp'
  const built = await readStamp(storefront.stamp)
  const [compressed, before] = (await readStamp(stamp)).split(' ')
  if (compressed === built && Number(before) >= quality) return
  await run(['dev/build/precompress.ts', 'dist/client', String(quality)], env)
  await writeStamp(stamp, `${built} ${quality}`)
}

async function buildStorefront(quality: Quality, env: NodeJS.ProcessEnv): Promise<boolean> {
  const built = await buildOne(storefront, env)
  // A build deletes the compressed files of the previous one.
  if (built) await rm('.cache/compress-stamp', { force: true })
  await compressOnce(quality, env)
  return built
}

/**
 * Builds the storefront and the Studio, each only when its sources have changed since its last build. Returns whether
 * anything was built. Brotli at full quality takes as long as the rest of the build, so `npm start` uses a lower one.
 */
export async function buildIfStale(env: NodeJS.ProcessEnv, quality: Quality = 11): Promise<boolean> {
  const built = await Promise.all([buildStorefront(quality, env), buildOne(studio, env)])
  return built.includes(true)
}
