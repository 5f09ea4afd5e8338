import type { AstroGlobal } from 'astro'
import { furnitureOf } from './furniture.ts'

const daySeconds = 86_400
const weekSeconds = 604_800

/**
 * Lets a page be kept by its address until a document it shows, or one that furnishes the house, is published anew.
 * `maxAge` (seconds) is for pages that also show the time. A day at most otherwise; for a week more it is still shown
 * while a fresh one is made, or while the archive does not answer.
 */
export async function keepPage(
  page: Pick<AstroGlobal, 'cache' | 'locals'>,
  tags: readonly string[],
  maxAge = daySeconds,
): Promise<void> {
  if (page.locals.preview) return
  const furniture = await furnitureOf(page.locals)
  // Without its furniture the room is bare by accident, which nobody should be shown again.
  if (furniture.tags.length === 0) return
  page.cache.set({ maxAge, swr: weekSeconds, tags: [...new Set([...tags, ...furniture.tags])] })
}
