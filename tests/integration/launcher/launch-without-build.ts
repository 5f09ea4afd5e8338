import { startChild } from '../../../dev/site/processes/child.ts'
import { launch } from '../../../dev/site/launch.ts'

// Runs the launcher as `npm start` does, with a storefront that serves nothing, so that no build is needed.
const idleModule = 'data:text/javascript,setInterval(()=>{},1e6)'

await launch({
  steps: 1,
  openStorefront: (_config, env, during) =>
    during('Opening the storefront', () =>
      Promise.resolve([
        startChild('storefront', ['--input-type=module', '-e', `import '${idleModule}'`], env),
      ]),
    ),
})
