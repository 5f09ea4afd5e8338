import { startChild } from '../../../dev/house/child.ts'
import { launch } from '../../../dev/house/launch.ts'

// The house as `npm start` opens it, but for a storefront that stands and serves nothing: no build is needed.
const standing = 'data:text/javascript,setInterval(()=>{},1e6)'

await launch({
  steps: 1,
  openStorefront: (_premises, env, during) =>
    during('Opening the storefront', () =>
      Promise.resolve([startChild('storefront', ['--input-type=module', '-e', `import '${standing}'`], env)]),
    ),
})
