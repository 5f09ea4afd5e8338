import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The limit for one scan on a busy machine; on an idle one it takes about two seconds. */
const scanMs = 30_000

/**
 * Expects no axe violations of WCAG 2.2 AA and best practice. Axe is a script, so it does nothing where scripts are off.
 * Each scan extends the timeout of the test by its own limit.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { name, use } = test.info().project
  // With software WebGL a scan takes seconds, and other tests scan the same pages.
  if (use.javaScriptEnabled === false || name === 'three dimensions') return
  test.info().setTimeout(test.info().timeout + scanMs)
  // A color in transition has the contrast of neither end, so wait for the end.
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
