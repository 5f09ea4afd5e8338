import { spawnSync } from 'node:child_process'
import { installDebianPackages } from './install-debian-packages.ts'

const programs = ['hitch', 'openssl']

const areInstalled = () => programs.every((name) => spawnSync(name, ['--version']).error === undefined)

/** Installs hitch, a TLS terminator, and openssl, if they are missing. Throws when that fails. */
export function ensureHitch(): void {
  if (areInstalled()) return
  installDebianPackages('hitch is not installed.', programs)
  if (!areInstalled())
    throw new Error('hitch could not be installed. Install the packages hitch and openssl.')
}
