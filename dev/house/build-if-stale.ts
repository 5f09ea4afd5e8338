import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const stamp = '.cache/build-stamp'
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json']

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  async function add(path: string): Promise<void> {
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

/** Builds the storefront when its sources are not those of the last build. Returns whether it had to. */
export async function buildIfStale(env: NodeJS.ProcessEnv): Promise<boolean> {
  const now = await fingerprint()
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : ''
  if (now === last && existsSync('dist/server/entry.mjs')) return false
  await run(['node_modules/astro/bin/astro.mjs', 'build'], env)
  await run(['dev/build/precompress.ts'], env)
  await mkdir('.cache', { recursive: true })
  await writeFile(stamp, now)
  return true
}
