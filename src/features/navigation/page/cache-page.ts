import type { AstroGlobal } from 'astro'
import { layoutDataOf } from './layout-data.ts'

const daySeconds = 86_400
const weekSeconds = 604_800

/**
 * Caches a page until a document of the page, its header or its footer changes, for `maxAge` seconds at most (a day by
 * default; less for pages that depend on the time). For another week the stale page is served while a new one is rendered,
 * or while the content is unavailable. A preview is not cached.
 */
export async function cachePage(
  page: Pick<AstroGlobal, 'cache' | 'locals'>,
  tags: readonly string[],
  maxAge = daySeconds,
): Promise<void> {
  if (page.locals.preview) return
  const layoutData = await layoutDataOf(page.locals)
  // The content of header and footer could not be fetched.
  if (layoutData.tags.length === 0) return
  page.cache.set({ maxAge, swr: weekSeconds, tags: [...new Set([...tags, ...layoutData.tags])] })
}
