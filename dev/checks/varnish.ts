import { spawnSync } from 'node:child_process'
import { installDebianPackages } from './install-debian-packages.ts'

const packages = ['varnish', 'varnish-modules']
const configuration = 'docs/deploy/varnish/default.vcl'

/** Whether an installed varnishd compiles our configuration, which needs vmod_xkey; otherwise its error. */
function compile(): { readonly isUsable: boolean; readonly error: string } {
  const { error, status, stderr } = spawnSync('varnishd', ['-C', '-f', `${process.cwd()}/${configuration}`], {
    encoding: 'utf8',
    // varnishd prints the configuration as C source, which is long.
    maxBuffer: 64 * 1024 * 1024,
  })
  return { isUsable: error === undefined && status === 0, error: error ? error.message : (stderr ?? '') }
}

/** Installs the Debian packages of Varnish, unless one that compiles our configuration is installed. Throws when that fails. */
export function ensureVarnish(): void {
  if (compile().isUsable) return
  installDebianPackages('There is no Varnish that compiles our configuration.', packages)
  const { isUsable, error: problem } = compile()
  if (isUsable) return
  throw new Error(
    `Varnish could not be installed, or cannot compile ${configuration}. Install ${packages.join(' and ')} (7.1 or newer). ${problem}`,
  )
}
