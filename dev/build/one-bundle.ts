import node, { getAdapter } from '@astrojs/node'
import type { AstroIntegration } from 'astro'

/**
 * Astro's Node adapter with our own server as its entry. Server and pages are one bundle, so that a process has one copy of
 * each module. See docs/decisions/0008-one-module-graph.md.
 */
export function oneBundle(options: { bodySizeLimit: number }): AstroIntegration {
  const adapter = node({ mode: 'middleware', ...options })
  return {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          ...getAdapter({ staticHeaders: false }),
          serverEntrypoint: './src/http/start-server.ts',
        }),
    },
  }
}
