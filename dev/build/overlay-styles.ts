import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const ofOverlays = /node_modules\/@sanity\/(ui|visual-editing)\//
const prefix = '\0overlay-style:'

/**
 * Loads the styles of Sanity's overlays with the script of the overlays. Astro would add them, two kilobytes, to every page,
 * although only editors see overlays.
 */
export function overlayStyles(): Plugin {
  return {
    name: 'overlay-styles',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.css') || !importer || !ofOverlays.test(importer)) return
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      return resolved && `${prefix}${resolved.id}.js`
    },
    async load(id) {
      if (!id.startsWith(prefix)) return
      if (this.environment.name !== 'client') return ''
      const css = await readFile(id.slice(prefix.length, -'.js'.length), 'utf8')
      return `const style = document.createElement('style')
style.textContent = ${JSON.stringify(css)}
document.head.append(style)`
    },
  }
}
