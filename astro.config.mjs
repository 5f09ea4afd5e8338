import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { basisWithoutEval } from './dev/build/basis-without-eval.ts'
import { leanThree } from './dev/build/lean-three.ts'
import { oneBundle } from './dev/build/one-bundle.ts'
import { overlayStyles } from './dev/build/overlay-styles.ts'

// What travels together packs smaller than in the many pieces that its readers would share: three with what reads a model and
// what Fiber stands on, and the small change of the viewer. No module that imports on need belongs here: its helper would come along, and with it
// every page that has it would bring three.
const viewerPieces = [
  {
    name: 'three',
    test: /\/node_modules\/(?:react|scheduler)\/|\/three\/(?:build\/|.*GLTFLoader|(?:fetch-model|fit-piece|light-file|load-reflections|read-light|thin-glass)\.ts)/,
  },
  {
    name: 'view',
    test: /\/viewer\/(?:view|spin-sheet|point-camera)\.ts|\/(?:words-of-page|bring-styles|element)\.ts/,
  },
]

export default defineConfig({
  output: 'server',
  trailingSlash: 'never',
  adapter: oneBundle({ bodySizeLimit: 1024 * 1024 }),
  integrations: [react()],
  build: { inlineStylesheets: 'always', assets: 'assets' },
  // Pages are cached by address and forgotten by tag: see docs/decisions/0003 and 0012.
  cache: {
    provider: {
      name: 'page-cache',
      entrypoint: new URL('./src/http/cache-provider.ts', import.meta.url),
    },
  },
  // The origin of a form is checked by src/http/proxy/is-own-origin.ts: the public address is known when the process starts, not when it
  // is built. `allowedDomains` lets Astro read the headers that src/http/proxy/set-public-address.ts writes. See docs/decisions/0009-behind-a-proxy.md.
  security: {
    checkOrigin: false,
    allowedDomains: [{}],
    csp: {
      algorithm: 'SHA-256',
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
  // Scripts are files, kept by the browser from page to page; inlined they would travel with every page again.
  vite: {
    build: { assetsInlineLimit: 0 },
    // A script is called by its content alone: the names Astro gives are read by nobody and sent with every page.
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: {
              entryFileNames: 'assets/[hash].js',
              codeSplitting: { groups: viewerPieces },
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
