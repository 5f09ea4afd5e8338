import { expect, type Page, test } from '@playwright/test'
import { minimalModel } from '../support/viewer/models.ts'
import { shareOf, silhouette } from '../support/viewer/silhouette.ts'
import {
  press3dButton,
  modelFile,
  openLive,
  openViewer,
  expectLastingAnnouncement,
  viewOf,
} from '../support/viewer/viewer.ts'

/** The decoder of KTX2 textures. */
const transcoder = '**/basis_transcoder.*.wasm'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Serves another model in place of the ring's. */
const serveModel = (page: Page, body: Buffer) =>
  page.route(modelFile, (route) => route.fulfill({ body, contentType: 'model/gltf-binary' }))

test('@webgl the 3D model replaces its photograph at the same position and size', async ({ page }) => {
  const viewer = await openViewer(page)
  const viewport = viewer.locator('.viewport')
  await viewer.getByRole('slider').fill('3')
  await expect.poll(() => viewer.locator('img').first().getAttribute('src')).toMatch(/\/03\./)
  const photographed = await silhouette(await viewport.screenshot())
  await openLive(viewer)
  expect((await viewOf(viewer)).turned).toBe(30)
  await expect(viewer.locator('.viewport img')).toHaveCSS('opacity', '0')
  await expect
    .poll(async () => {
      const live = await silhouette(await viewport.screenshot())
      return Math.max(...live.map((edge, i) => Math.abs(edge - photographed[i]!)))
    })
    .toBeLessThan(0.02)
})

test('@webgl everything that a drag does has a button and a key', async ({ page }) => {
  const viewer = await openViewer(page)
  await openLive(viewer)
  const before = await viewOf(viewer)
  await viewer.getByRole('button', { name: 'Come closer' }).click()
  await expect.poll(async () => (await viewOf(viewer)).zoom).toBeLessThan(before.zoom)
  await viewer.getByRole('button', { name: 'Look from higher up' }).click()
  await expect.poll(async () => (await viewOf(viewer)).elevation).toBeGreaterThan(before.elevation)
  await viewer.getByRole('button', { name: 'Look further left' }).click()
  await expect.poll(async () => Math.hypot(...(await viewOf(viewer)).pan!)).toBeGreaterThan(0)
  const back = viewer.getByRole('button', { name: 'Back', exact: true })
  await back.click()
  await expect(back).toHaveAttribute('aria-pressed', 'true')
  await expect(viewer.locator('> [role=status]')).toHaveText(/^From behind/)
  await page.keyboard.press('4')
  await expect(viewer.locator('> [role=status]')).toHaveText('From the front, from above')
  await expect(back).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Home')
  await expect.poll(async () => (await viewOf(viewer)).turned).toBe(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await viewOf(viewer)).turned).toBe(10)
  await viewer.getByRole('button', { name: 'Back to the photographs' }).click()
  await expect(viewer.locator('canvas')).toHaveCount(0)
  await expect(viewer.locator('output')).toHaveText('10°')
  await expect(viewer.getByRole('button', { name: 'In three dimensions' })).toBeFocused()
})

for (const [when, held] of [
  ['the model downloads', modelFile],
  ['its textures are decoded', transcoder],
] as const) {
  test(`@webgl loading can be canceled while ${when}`, async ({ page }) => {
    const viewer = await openViewer(page)
    await serveModel(page, await minimalModel({ basis: 'ETC1S' }))
    await page.route(held, () => new Promise(() => undefined))
    const asked = page.waitForRequest(held)
    await press3dButton(viewer)
    await asked
    await expect(viewer.getByRole('progressbar', { name: 'Bringing the piece to the light' })).toBeVisible()
    await viewer.getByRole('button', { name: 'Leave it' }).click()
    await expect(viewer.getByText('The photographs stay.')).toBeVisible()
    await expect(viewer.getByRole('progressbar')).toHaveCount(0)
    await expect(viewer.locator('canvas')).toHaveCount(0)
  })
}

test('@webgl a progress bar fills while the model loads over a slow connection', async ({ page }) => {
  const viewer = await openViewer(page)
  const network = await page.context().newCDPSession(page)
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50,
    downloadThroughput: 150 * 1024,
    uploadThroughput: 150 * 1024,
  })
  const filled = await viewer.evaluateHandle((element) => {
    const shares: number[] = []
    new MutationObserver(() => {
      const share = element.querySelector('progress')?.value
      if (share !== undefined && share !== shares.at(-1)) shares.push(share)
    }).observe(element, { subtree: true, childList: true, attributeFilter: ['value'] })
    return shares
  })
  await openLive(viewer)
  const shares = await filled.jsonValue()
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(3)
  expect(shares.at(-1)).toBe(1)
  await expect(viewer.getByRole('progressbar')).toHaveCount(0)
})

test('@webgl a lost graphics context is replaced by the photograph', async ({ page }) => {
  const viewer = await openViewer(page)
  await openLive(viewer)
  await viewer.evaluate((element) => {
    const { live } = element as HTMLElementTagNameMap['maison-viewer']
    live?.canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expectLastingAnnouncement(viewer, 'The screen put the three dimensions away')
  await expect(viewer.locator('canvas')).toHaveCount(0)
  await expect(viewer.locator('img').first()).toBeVisible()
})

test('@webgl a device that draws slowly keeps the photographs until 3D is requested again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const create = HTMLCanvasElement.prototype.getContext as (...asked: unknown[]) => unknown
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      const options = asked[1] as WebGLContextAttributes | undefined
      return options?.failIfMajorPerformanceCaveat ? null : create.apply(this, asked)
    } as typeof HTMLCanvasElement.prototype.getContext
  })
  const viewer = await openViewer(page)
  await press3dButton(viewer)
  await expect(viewer.getByText('This screen draws three dimensions slowly')).toBeVisible()
  await expect(viewer.locator('canvas')).toHaveCount(0)
  await openLive(viewer)
})

for (const [what, make] of [
  ['without textures or variants', () => minimalModel()],
  ['without normals', () => minimalModel({ normals: false })],
  ['of one kilometre', () => minimalModel({ side: 1000 })],
  ['compressed with Draco', () => minimalModel({ draco: true })],
] as const) {
  test(`@webgl a model ${what} is shown`, async ({ page }) => {
    const viewer = await openViewer(page)
    await serveModel(page, await make())
    await openLive(viewer)
    await expect
      .poll(async () => {
        const [left, top, right, bottom] = await silhouette(await viewer.locator('.viewport').screenshot())
        return Math.max(right - left, bottom - top)
      })
      .toBeGreaterThan(0.2)
  })
}

for (const basis of ['ETC1S', 'UASTC'] as const) {
  test(`@webgl a model with a texture in ${basis} shows it`, async ({ page }) => {
    const viewer = await openViewer(page)
    await serveModel(page, await minimalModel({ basis }))
    await openLive(viewer)
    const viewport = await viewer.locator('.viewport').screenshot()
    expect(await shareOf(viewport, 'blue')).toBeGreaterThan(0.02)
    expect(await shareOf(viewport, 'green')).toBeGreaterThan(0.02)
  })
}

for (const [what, make] of [
  ['that is malformed', () => Buffer.from('glTF, but not really')],
  ['of 50 MB', () => Buffer.alloc(50 * 1024 * 1024)],
  ['whose texture cannot be decoded', () => minimalModel({ basis: 'UASTC' })],
] as const) {
  test(`@webgl a model ${what} shows a sentence and keeps the photographs`, async ({ page }) => {
    const viewer = await openViewer(page)
    await serveModel(page, await make())
    await page.route(transcoder, (route) => route.abort())
    await press3dButton(viewer)
    await expect(viewer.getByText('The piece could not be brought in three dimensions')).toBeVisible({
      timeout: 30_000,
    })
    await expect(viewer.locator('img').first()).toBeVisible()
    await viewer.getByRole('button', { name: 'Turn to the right' }).click()
    await expect(viewer.locator('output')).toHaveText('30°')
  })
}
