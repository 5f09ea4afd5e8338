import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** Axe finds nothing on the page as it stands, by WCAG 2.2 AA and best practice. Axe is a script, so it looks only where scripts run. */
export async function expectAccessible(page: Page): Promise<void> {
  const { name, use } = test.info().project
  // With WebGL in software each look takes seconds, and the other journeys stop at the same pages.
  if (use.javaScriptEnabled === false || name === 'three dimensions') return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
}
