// The entry of all npm scripts. It runs on the machine's own Node (20 or newer) before any package is installed: it installs
// the packages that the command needs, then runs the command with the Node version among those packages.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './install/install-packages.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [command = 'start', ...rest] = process.argv.slice(2)

const forStart = { folder: root, what: 'the packages that build and run the storefront', withoutDev: true }
const forTests = { folder: root, what: 'the packages of the storefront and its tests' }
const forBench = { folder: join(root, 'dev', 'bench'), what: 'the packages of the benchmarks' }
const forAtelier = { folder: join(root, 'dev', 'atelier'), what: 'the packages of the 3D model tools' }
const needs = {
  start: [forStart],
  dev: [forStart],
  studio: [forStart],
  check: [forTests, forAtelier],
  test: [forTests, forAtelier],
  shots: [forTests],
  grow: [forStart],
  bench: [forTests, forBench],
  atelier: [forTests, forAtelier],
}

for (const packages of needs[command] ?? [forTests]) {
  if (await installPackages({ root, ...packages })) continue
  process.stderr.write('The packages could not be installed. The error of npm is above.\n')
  process.exit(1)
}

/** The Node binary from the lockfile. On platforms without one, the machine's own Node if it is 26 or newer. */
function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const file = platform === 'win' ? 'node.exe' : 'node'
  const own = join(root, 'node_modules', `${prefix}-${platform}-${process.arch}`, 'bin', file)
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  process.stderr.write(
    `There is no npm package of Node for ${platform} on ${process.arch}. Run this command with Node 26 or newer.\n`,
  )
  process.exit(1)
}

const node = findNode()
const entries = [join(root, 'dev', `${command}.ts`), join(root, 'dev', command, 'main.ts')]
const bin = join(root, 'node_modules', '.bin')
const child = spawn(node, [entries.find((entry) => existsSync(entry)) ?? entries[0], ...rest], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: `${bin}${delimiter}${dirname(node)}${delimiter}${process.env.PATH}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm does not always forward signals, so the child is stopped when the parent process has ended.
const parent = process.ppid
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref()
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
