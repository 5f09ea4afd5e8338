import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What one scan may take where a dozen processes share two cores; on an idle machine it takes about two seconds. */
const scanMs = 30_000

/**
 * Axe finds nothing on the page as it stands, by WCAG 2.2 AA and best practice. Axe is a script, so it looks only where
 * scripts run. Each scan brings its own time: the test's deadline is moved by as much.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { name, use } = test.info().project
  // With WebGL in software each look takes seconds, and the other journeys stop at the same pages.
  if (use.javaScriptEnabled === false || name === 'three dimensions') return
  test.info().setTimeout(test.info().timeout + scanMs)
  // A button under the pointer may be on its way from one colour to another, and has neither contrast there.
  await page.evaluate(() => {
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
    return Promise.allSettled(moving.map(({ finished }) => finished.then(() => undefined)))
  })
  // In legacy mode the results are put together in the page itself, not in a second page. That halves the duration.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
}
