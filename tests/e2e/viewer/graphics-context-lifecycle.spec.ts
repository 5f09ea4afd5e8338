import { expect, type Page, test } from '@playwright/test'
import { countContexts } from '../support/viewer/graphics-contexts.ts'
import { siteUrl } from '../support/server/site-config.ts'
import { openTabs } from '../support/viewer/tabs.ts'
import { openLive, openViewer, expectLastingAnnouncement, viewOf } from '../support/viewer/viewer.ts'

declare global {
  interface Window {
    drawn: number
    /** Milliseconds added to each draw call for each million pixels. */
    burden: number
    turns: number[]
    /** Width of each frame in canvas pixels, divided by its width in CSS pixels. */
    widths: number[]
    /** The viewer when the page became visible again, and the milliseconds until the model was shown. */
    shown?: { isPhotographThere: boolean; side: string; at: number; liveAfter?: number }
  }
}

/** Counts the draw calls in `window.drawn`. */
const countDrawn = (page: Page) =>
  page.addInitScript(() => {
    window.drawn = 0
    window.burden = 0
    const { prototype } = WebGL2RenderingContext
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = prototype[name] as (...how: number[]) => void
      prototype[name] = function (this: WebGL2RenderingContext, ...how: number[]) {
        window.drawn++
        const { width, height } = this.canvas
        const end = performance.now() + (window.burden * width * height) / 1e6
        while (performance.now() < end);
        draw.apply(this, how)
      }
    }
  })

/** The number of draw calls within a second. */
async function drawnIn(page: Page): Promise<number> {
  const before = await page.evaluate(() => window.drawn)
  await page.waitForTimeout(1000)
  return (await page.evaluate(() => window.drawn)) - before
}

test('@webgl the viewer draws nothing in a hidden tab and continues a movement when the tab is visible again', async ({}, {
  project,
}) => {
  const tabs = await openTabs(project.use.launchOptions)
  try {
    const page = await tabs.context.newPage()
    await countDrawn(page)
    const viewer = await openViewer(page)
    await openLive(viewer)
    // A model at rest is not drawn either.
    await expect.poll(() => drawnIn(page), { timeout: 30_000 }).toBe(0)
    await viewer.evaluate((element) => {
      const viewer = element as HTMLElementTagNameMap['maison-viewer']
      window.turns = []
      viewer.live?.onFrame(() => window.turns.push(viewer.view.turned))
      document.addEventListener('visibilitychange', () => void viewer.lookAt({ turned: 150 }), {
        once: true,
      })
    })

    await (await tabs.context.newPage()).bringToFront()
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden')
    // A frame that was requested before may still be drawn.
    await expect.poll(() => drawnIn(page)).toBe(0)
    expect((await viewOf(viewer)).turned).toBeLessThan(60)

    await page.bringToFront()
    await expect.poll(async () => (await viewOf(viewer)).turned).toBe(150)
    const turns = [0, ...(await page.evaluate(() => window.turns))]
    const steps = turns.slice(1).map((turned, i) => turned - turns[i]!)
    expect(Math.max(...steps)).toBeLessThan(60)
  } finally {
    await tabs.close()
  }
})

test('@webgl after a graphics context was lost in a hidden tab, the photograph is shown at once and then the model with the same view', async ({}, {
  project,
}) => {
  const tabs = await openTabs(project.use.launchOptions)
  try {
    const page = await tabs.context.newPage()
    const viewer = await openViewer(page)
    await openLive(viewer)
    const left = { turned: 90, elevation: 40, zoom: 0.8 }
    await viewer.evaluate(
      (element, view) => (element as HTMLElementTagNameMap['maison-viewer']).lookAt(view, 'cut'),
      left,
    )
    await (await tabs.context.newPage()).bringToFront()
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden')
    await viewer.evaluate((element) => {
      const { live } = element as HTMLElementTagNameMap['maison-viewer']
      live?.canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      document.addEventListener(
        'visibilitychange',
        () => {
          const photograph = element.querySelector<HTMLImageElement>('.viewport img')!
          window.shown = {
            isPhotographThere: photograph.complete && photograph.checkVisibility({ opacityProperty: true }),
            side: photograph.currentSrc,
            at: performance.now(),
          }
          element.addEventListener(
            'liveopen',
            () => (window.shown!.liveAfter = performance.now() - window.shown!.at),
          )
        },
        { once: true },
      )
    })
    await expect(viewer.locator('canvas')).toHaveCount(0)
    await expect.poll(() => viewer.locator('.viewport img').getAttribute('src')).toMatch(/\/09\./)

    await page.bringToFront()
    await expect(viewer.locator('canvas')).toBeVisible()
    await expect.poll(async () => await viewOf(viewer)).toMatchObject(left)
    await expect(viewer.getByText('The screen put the three dimensions away')).toHaveCount(0)
    const shown = (await page.evaluate(() => window.shown))!
    expect(shown.isPhotographThere).toBe(true)
    expect(shown.side).toMatch(/\/09\./)
  } finally {
    await tabs.close()
  }
})

test('@webgl a model that is drawn too slowly turns with fewer pixels and rests at full resolution', async ({
  page,
}) => {
  await countDrawn(page)
  const viewer = await openViewer(page)
  await openLive(viewer)
  const { x, y } = (await viewer.locator('canvas').boundingBox())!
  await viewer.evaluate((element) => {
    const { live } = element as HTMLElementTagNameMap['maison-viewer']
    window.widths = []
    live?.onFrame(() => window.widths.push(live.canvas.width / live.canvas.clientWidth))
    // A frame now takes as long as the pause after which the model counts as resting.
    window.burden = 200
  })
  await page.mouse.move(x + 100, y + 200)
  await page.mouse.down()
  // Pointer events do not wait for frames.
  const moves: Promise<void>[] = []
  for (let step = 0; step < 150; step++) {
    moves.push(page.mouse.move(x + 100 + 2 * step, y + 200))
    await page.waitForTimeout(30)
  }
  await Promise.all(moves)
  await page.mouse.up()
  await page.evaluate(() => (window.burden = 0))
  await expect.poll(() => page.evaluate(() => window.widths.at(-1))).toBeGreaterThanOrEqual(1)
  await expect.poll(() => drawnIn(page), { timeout: 30_000 }).toBe(0)
  expect(Math.min(...(await page.evaluate(() => window.widths)))).toBeLessThan(1)
})

test('@webgl going back to the photographs releases the graphics context each time', async ({ page }) => {
  const graphics = await countContexts(page)
  const viewer = await openViewer(page)
  for (let time = 0; time < 3; time++) {
    await openLive(viewer)
    await expectLastingAnnouncement(viewer, 'The piece is in three dimensions')
    expect(await graphics.alive()).toBe(1)
    await viewer.getByRole('button', { name: 'Back to the photographs' }).click()
    await expect(viewer.locator('canvas')).toHaveCount(0)
    await expect(viewer.locator('img').first()).toBeVisible()
    expect(await graphics.alive()).toBe(0)
  }
  expect(await graphics.most()).toBe(1)
})

test('@webgl a page that is left, and may be in the back/forward cache, holds no graphics context', async ({
  page,
}) => {
  await countContexts(page)
  const viewer = await openViewer(page)
  await openLive(viewer)
  await page.evaluate(() => {
    addEventListener('pagehide', () => {
      const canvases = document.querySelectorAll('canvas').length
      sessionStorage.setItem('kept', JSON.stringify({ canvases, contexts: window.graphics.alive }))
    })
  })
  await page.goto(`${siteUrl}/bag`)
  const kept = await page.evaluate(() => sessionStorage.getItem('kept'))
  expect(JSON.parse(kept ?? '')).toEqual({ canvases: 0, contexts: 0 })
})
