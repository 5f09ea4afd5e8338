import { expect, test } from '@playwright/test'

for (const [path, animated, timeline] of [
  ['/products/meridienne', '.stage .leaves', 'ScrollTimeline'],
  ['/products/meridienne', '.plate.lit', 'ViewTimeline'],
  ['/products/meridienne', '.ros img', 'ViewTimeline'],
  ['/stories/lacquer-and-time', '.pair .after', 'ViewTimeline'],
] as const) {
  test(`the animation of ${animated} at ${path} follows the scroll`, async ({ page }) => {
    await page.goto(path)
    const element = page.locator(animated).first()
    const timelines = await element.evaluate((node) =>
      node.getAnimations().map((animation) => animation.timeline?.constructor.name),
    )
    expect(timelines).toEqual([timeline])
    const readProgress = () =>
      element.evaluate((node) => Number(node.getAnimations()[0]?.effect?.getComputedTiming().progress))
    const first = await readProgress()
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    await expect.poll(readProgress).toBeGreaterThan(first)
  })
}
