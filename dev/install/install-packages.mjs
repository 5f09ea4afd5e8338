import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressPackages } from './address-packages.mjs'
import { reportPackages } from './report-packages.mjs'

const shell = process.platform === 'win32'

/** npm's settings of this folder, as its own command tells them; its secrets are not among them. */
function readSettings(folder) {
  const told = spawnSync('npm', ['config', 'list', '--json'], { cwd: folder, shell, encoding: 'utf8' })
  return told.status === 0 ? JSON.parse(told.stdout) : {}
}

function runNpm(folder, withoutDev, errors) {
  const omit = withoutDev ? ['--omit=dev'] : []
  const args = ['ci', ...omit, '--no-fund', '--no-audit', '--no-progress', '--loglevel=error']
  return new Promise((resolve) => {
    const npm = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', errors], shell })
    // npm goes on after a milder signal; what it leaves half done lies aside and is thrown away next time.
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
 * Installs aside, from a copy of the lockfile that knows the archives' addresses, and moves the packages in when all stand: an
 * install that is interrupted leaves what was there. Answers false where that cannot be done (another kind of registry, or
 * node_modules is a mount).
 */
async function installAside({ root, folder, lock, withoutDev }) {
  const aside = join(root, '.cache', 'install')
  const modules = join(folder, 'node_modules')
  const settings = readSettings(folder)
  if (!settings.registry) return false
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  cpSync(join(folder, 'package.json'), join(aside, 'package.json'))
  cpSync(join(root, '.npmrc'), join(aside, '.npmrc'))
  writeFileSync(join(aside, 'package-lock.json'), JSON.stringify(addressPackages(lock, settings)))
  const stopReporting = reportPackages(lock, withoutDev, aside)
  try {
    if (!(await runNpm(aside, withoutDev, 'ignore'))) return false
    if (existsSync(modules)) renameSync(modules, join(aside, 'replaced'))
    renameSync(join(aside, 'node_modules'), modules)
    return true
  } catch {
    return false
  } finally {
    stopReporting()
    rmSync(aside, { recursive: true, force: true })
  }
}

/** What stands in a folder's node_modules: the hash of the lockfile it came from, and whether the development packages are there. */
function standing(stamp) {
  if (!existsSync(stamp)) return {}
  const [hash, extent] = readFileSync(stamp, 'utf8').split(' ')
  return { hash, isWhole: extent === 'whole' }
}

/**
 * Brings the packages of a folder's lockfile, unless they are there: all of them, or all but the development packages.
 * Answers whether they stand.
 */
export async function installPackages({ root, folder, what, withoutDev = false }) {
  const text = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  const stamp = join(folder, 'node_modules', '.maison-installed')
  const { hash: installed, isWhole } = standing(stamp)
  if (installed === hash && (isWhole || withoutDev)) return true
  const startedAt = performance.now()
  process.stdout.write(`Installing ${what}…\n`)
  const isInstalled = await installAside({ root, folder, lock: JSON.parse(text), withoutDev })
  if (!isInstalled) {
    process.stdout.write('  not at their usual addresses; npm now looks for each, which takes longer…\n')
    if (!(await runNpm(folder, withoutDev, 'inherit'))) return false
  }
  writeFileSync(stamp, `${hash} ${withoutDev ? 'without-development' : 'whole'}`)
  process.stdout.write(`  installed in ${Math.round((performance.now() - startedAt) / 1000)} s\n`)
  return true
}
