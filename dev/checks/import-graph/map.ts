/** The feature, or the top folder of `src`, that a file belongs to; a file directly in `src` is a unit of its own. */
export function unitOf(path: string): string {
  const [, folder = '', name = ''] = path.split('/')
  return folder === 'features' ? `features/${name}` : folder
}

const base = ['shared']
const withI18n = [...base, 'i18n']
const withPorts = [...withI18n, 'db', 'content', 'ports']
const forDesign = [...withI18n, 'content', 'ports', 'styles']

/**
 * What each folder of `src` may import besides itself: ARCHITECTURE.md, "Who may import whom". What is not listed here (pages,
 * layouts, http and the files of `src` itself) may import everything but pages.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  styles: [],
  i18n: base,
  db: base,
  content: withI18n,
  ports: [...withI18n, 'db', 'content'],
  gateways: [...withPorts, 'env.ts'],
  components: forDesign,
  viewer: [...forDesign, 'components'],
  features: [...withPorts, 'components', 'viewer', 'styles', 'app.ts', 'env.ts'],
  'app.ts': [...withPorts, 'gateways', 'env.ts'],
  'env.ts': base,
}

/** Files that collect from every feature, and may import any file of them. */
export const collectors: readonly string[] = ['src/all-features.ts', 'src/actions.ts', 'src/open-app.ts']

/** Whether a file of a feature may be imported from outside it. Components are imported directly: through an index each page would load the styles of all. */
export function isDoor(path: string): boolean {
  return /^src\/features\/[^/]+\/(index|client)\.ts$/.test(path) || /\.(astro|css)$/.test(path)
}
