import { spawnSync } from 'node:child_process'

const answers = () => ['hitch', 'openssl'].every((name) => spawnSync(name, ['--version']).error === undefined)

/** Finds the TLS terminator hitch, and openssl for its certificate, or installs Debian's packages. Throws where there are none. */
export function ensureHitch(): void {
  if (answers()) return
  process.stdout.write('No hitch here; asking the system for its package…\n')
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', 'hitch', 'openssl'], { stdio: 'inherit' })
  if (!answers()) throw new Error('hitch could not be installed. Install the packages hitch and openssl.')
}
