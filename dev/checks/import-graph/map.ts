/** The capability, or the top folder of `src`, that a file belongs to; a file of `src` itself is a unit of its own. */
export function unitOf(path: string): string {
  const [, folder = '', name = ''] = path.split('/')
  return folder === 'features' ? `features/${name}` : folder
}

const ground = ['shared']
const words = [...ground, 'i18n']
const outside = [...words, 'db', 'content', 'ports']
const design = [...words, 'content', 'ports', 'styles']

/**
 * What each folder of `src` may import besides itself: ARCHITECTURE.md, "Who may import whom". What is not listed here (pages,
 * layouts, http and the files of `src` itself) may import everything but pages.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  styles: [],
  i18n: ground,
  db: ground,
  content: words,
  ports: [...words, 'db', 'content'],
  gateways: [...outside, 'env.ts'],
  components: design,
  viewer: [...design, 'components'],
  features: [...outside, 'components', 'viewer', 'styles', 'app.ts', 'env.ts'],
  'app.ts': [...outside, 'gateways', 'env.ts'],
  'env.ts': ground,
}

/** Files that collect from every feature, and so go past their doors. */
export const collectors: readonly string[] = ['src/all-features.ts', 'src/actions.ts', 'src/open-app.ts']

/** Whether a file of a feature may be imported from outside it. Components are their own doors: an index of them would carry the styles of all into each page. */
export function isDoor(path: string): boolean {
  return /^src\/features\/[^/]+\/(index|client)\.ts$/.test(path) || /\.(astro|css)$/.test(path)
}
