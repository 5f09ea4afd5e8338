import { spawnSync } from 'node:child_process'

/** Installs Debian packages and prints why. Ignores errors: the caller checks whether the programs exist afterwards. */
export function installDebianPackages(reason: string, packages: readonly string[]): void {
  process.stdout.write(`${reason} Installing the Debian packages: ${packages.join(', ')}…\n`)
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', ...packages], { stdio: 'inherit' })
}
