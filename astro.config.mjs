import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basisWithoutEval } from './dev/build/basis-without-eval.ts'
import { leanThree } from './dev/build/lean-three.ts'
import { oneBundle } from './dev/build/one-bundle.ts'
import { overlayStyles } from './dev/build/overlay-styles.ts'
import { viewerChunks } from './dev/build/viewer-chunks.ts'
import { squeezeCss } from './src/styles/squeeze-css.ts'

/** The hash of what src/layouts/Base.astro writes into a page for its language. */
const hashOf = (...stylesheets) => {
  const css = stylesheets.map((name) =>
    readFileSync(new URL(`src/styles/${name}.css`, import.meta.url), 'utf8'),
  )
  return `sha256-${createHash('sha256')
    .update(squeezeCss(css.join('')))
    .digest('base64')}`
}

export default defineConfig({
  output: 'server',
  trailingSlash: 'never',
  adapter: oneBundle({ bodySizeLimit: 1024 * 1024 }),
  integrations: [react()],
  build: { inlineStylesheets: 'always', assets: 'assets' },
  // Pages are cached by address and purged by tag: see docs/decisions/0003 and 0012.
  cache: {
    provider: {
      name: 'page-cache',
      entrypoint: new URL('./src/http/cache-provider.ts', import.meta.url),
    },
  },
  // src/http/proxy/is-own-origin.ts checks the origin of a form, because the public address is known at start, not at build
  // time. `allowedDomains` lets Astro read the headers that src/http/proxy/set-public-address.ts writes. See docs/decisions/0009-behind-a-proxy.md.
  security: {
    checkOrigin: false,
    allowedDomains: [{}],
    csp: {
      algorithm: 'SHA-256',
      styleDirective: { hashes: [hashOf('display-face', 'latin'), hashOf('arabic-face', 'persian')] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self' blob:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
      ],
    },
  },
  // Scripts are files, which the browser caches; inline scripts would be sent with every page.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Without Firefox among its targets, Lightning CSS writes `animation: lamp view()`, which no browser reads
      // (parcel-bundler/lightningcss#1283). These are the first versions with popovers and light-dark().
      cssTarget: ['chrome123', 'firefox125', 'ios17.5', 'safari17.5'],
    },
    // Node parses a package's package.json again for each of its files, and this one has 179 KB: a third of the start-up time.
    ssr: { noExternal: ['drizzle-orm'] },
    // File names are hashes, because longer names would add bytes to every page.
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: {
              entryFileNames: 'assets/[hash].js',
              codeSplitting: { groups: viewerChunks },
            },
          },
        },
      },
    },
    plugins: [basisWithoutEval(), leanThree(), overlayStyles()],
  },
  prefetch: false,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
})
