import { spawnSync } from 'node:child_process'

const packages = ['varnish', 'varnish-modules']
const configuration = 'docs/deploy/varnish/default.vcl'

/** Whether a varnishd is here that compiles our configuration, which needs vmod_xkey; else what it said. */
function compile(): { readonly isFit: boolean; readonly said: string } {
  const { error, status, stderr } = spawnSync('varnishd', ['-C', '-f', `${process.cwd()}/${configuration}`], {
    encoding: 'utf8',
    // It prints the configuration as C.
    maxBuffer: 64 * 1024 * 1024,
  })
  return { isFit: error === undefined && status === 0, said: error ? error.message : (stderr ?? '') }
}

/** Finds a Varnish with vmod_xkey that compiles `docs/deploy/varnish/default.vcl`, or installs Debian's. Throws where there is none. */
export function ensureVarnish(): void {
  if (compile().isFit) return
  process.stdout.write('No Varnish here that reads our configuration; asking the system for its package…\n')
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', ...packages], { stdio: 'inherit' })
  const { isFit, said } = compile()
  if (isFit) return
  throw new Error(
    `Varnish could not be installed, or does not read ${configuration}. Install ${packages.join(' and ')} (7.1 or newer). ${said}`,
  )
}
