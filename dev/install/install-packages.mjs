import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressPackages } from './address-packages.mjs'
import { reportPackages } from './report-packages.mjs'

const shell = process.platform === 'win32'

/** npm's settings for this folder, as `npm config list` prints them, without secrets. */
function readSettings(folder) {
  const result = spawnSync('npm', ['config', 'list', '--json'], { cwd: folder, shell, encoding: 'utf8' })
  return result.status === 0 ? JSON.parse(result.stdout) : {}
}

function runNpm(folder, withoutDev, errors) {
  const omit = withoutDev ? ['--omit=dev'] : []
  const args = ['ci', ...omit, '--no-fund', '--no-audit', '--no-progress', '--loglevel=error']
  return new Promise((resolve) => {
    const npm = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', errors], shell })
    // npm continues after SIGTERM. The next install deletes the incomplete folder.
    const stop = () => {
      npm.kill('SIGKILL')
      process.exit(1)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.once(signal, stop)
    const end = (isInstalled) => {
      for (const signal of signals) process.off(signal, stop)
      resolve(isInstalled)
    }
    npm.once('error', () => end(false))
    npm.once('exit', (code) => end(code === 0))
  })
}

/**
 * Installs into a temporary folder, from a copy of the lockfile with archive addresses, and then moves node_modules into place.
 * An interrupted install leaves the existing packages unchanged. Returns false when this fails, for example for a registry
 * with other addresses, or when node_modules is a mount.
 */
async function installInTemporaryFolder({ root, folder, lock, withoutDev }) {
  const temporary = join(root, '.cache', 'install')
  const modules = join(folder, 'node_modules')
  const settings = readSettings(folder)
  if (!settings.registry) return false
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  cpSync(join(folder, 'package.json'), join(temporary, 'package.json'))
  cpSync(join(root, '.npmrc'), join(temporary, '.npmrc'))
  writeFileSync(join(temporary, 'package-lock.json'), JSON.stringify(addressPackages(lock, settings)))
  const stopReporting = reportPackages(lock, withoutDev, temporary)
  try {
    if (!(await runNpm(temporary, withoutDev, 'ignore'))) return false
    if (existsSync(modules)) renameSync(modules, join(temporary, 'replaced'))
    renameSync(join(temporary, 'node_modules'), modules)
    return true
  } catch {
    return false
  } finally {
    stopReporting()
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** The stamp of an install: the hash of its lockfile, and whether the development packages are installed. */
function readStamp(stamp) {
  if (!existsSync(stamp)) return {}
  const [hash, extent] = readFileSync(stamp, 'utf8').split(' ')
  return { hash, isWhole: extent === 'whole' }
}

/**
 * Installs the packages of a folder's lockfile, all or all but the development packages, unless they are installed. Returns
 * whether they are installed.
 */
export async function installPackages({ root, folder, what, withoutDev = false }) {
  const text = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  const stamp = join(folder, 'node_modules', '.maison-installed')
  const { hash: installed, isWhole } = readStamp(stamp)
  if (installed === hash && (isWhole || withoutDev)) return true
  const startedAt = performance.now()
  process.stdout.write(`Installing ${what}…\n`)
  const isInstalled = await installInTemporaryFolder({ root, folder, lock: JSON.parse(text), withoutDev })
  if (!isInstalled) {
    process.stdout.write(
      '  The direct install failed. Installing with full package metadata, which takes longer…\n',
    )
    if (!(await runNpm(folder, withoutDev, 'inherit'))) return false
  }
  writeFileSync(stamp, `${hash} ${withoutDev ? 'without-development' : 'whole'}`)
  process.stdout.write(`  installed in ${Math.round((performance.now() - startedAt) / 1000)} s\n`)
  return true
}
