import type { AstroGlobal } from 'astro'
import { hoursOf, type PublishedHours } from './opening-status.ts'
import { secondsUntilChange } from './utc-day.ts'
import { cachePage } from '#features/navigation/index.ts'

/** The shown time may be this many seconds late. */
const longestSeconds = 300

/** Caches a page that shows which boutiques are open: for five minutes, or until the next one opens or closes. */
export async function cacheOpeningStatusPage(
  page: Pick<AstroGlobal, 'cache' | 'locals'>,
  tags: readonly string[],
  boutiques: readonly PublishedHours[],
): Promise<void> {
  const change = secondsUntilChange(boutiques.map(hoursOf), page.locals.app.clock.now())
  await cachePage(page, tags, Math.max(1, Math.min(longestSeconds, change)))
}
