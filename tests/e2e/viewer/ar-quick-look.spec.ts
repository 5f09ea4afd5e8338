import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { en } from '../../../dev/site/messages.ts'
import { ar as words } from '../../../src/viewer/ar/messages/en.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { lakeClient } from '../support/content/lake-client.ts'
import { minimalModel } from '../support/viewer/models.ts'
import { siteUrl } from '../support/server/site-config.ts'
import { focusViewer } from '../support/viewer/viewer.ts'

// Neither Scene Viewer nor Quick Look runs on the test machine, so the URL and the file for each are inspected.
const firstFinish = '/products/meridienne?metal=rose-gold&strap=tan-calf'
const secondFinish = '/products/meridienne?metal=steel&strap=ink-calf'
const steel = '(0.68, 0.69, 0.7)'
const roseGold = '(0.9, 0.6, 0.43)'

const reach = (page: Page, address = secondFinish) => focusViewer(page, address)

const message = (page: Page) => page.locator('maison-viewer .said')

/** Uploads a model to the Content Lake and makes the product page use it. Returns its path. */
async function showUploaded(page: Page, model: Buffer): Promise<string> {
  const { path } = (await lakeClient().assets.upload('file', model, {
    filename: 'piece.glb',
  })) as unknown as {
    path: string
  }
  await page.route('**/products/meridienne?*', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('/models/meridienne.glb', `/${path}`)
    await route.fulfill({ response: response, body })
  })
  return `/${path}`
}

const finishes = ['rose-gold--tan-calf', 'steel--ink-calf']

test.describe('an Android phone without WebXR', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
  })

  const link = (page: Page) => page.getByRole('link', { name: words.open })
  const intentParameters = async (page: Page) =>
    new URL(((await link(page).getAttribute('href')) ?? '').replace(/^intent:/, 'https:')).searchParams

  interface Model {
    readonly extensionsRequired?: string[]
    readonly materials: { name?: string; pbrMetallicRoughness: { baseColorFactor: number[] } }[]
    readonly meshes: { primitives: { material: number }[] }[]
  }
  async function fileOf(page: Page): Promise<Model> {
    const response = await page.request.get((await intentParameters(page)).get('file') ?? '')
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('model/gltf-binary')
    expect(response.headers()['etag']).toBeTruthy()
    expect(response.headers()['cache-control']).toMatch(/^public/)
    const model = await response.body()
    return JSON.parse(model.subarray(20, 20 + model.readUInt32LE(12)).toString()) as Model
  }
  const materialNames = ({ materials, meshes }: Model) =>
    meshes.flatMap(({ primitives }) => primitives.map(({ material }) => materials[material]?.name))

  test('opens Scene Viewer with a plain model in the chosen finish and a link back to the choice', async ({
    page,
  }) => {
    await reach(page)
    const href = (await link(page).getAttribute('href')) ?? ''
    expect(href).toContain(`S.browser_fallback_url=${encodeURIComponent(siteUrl + secondFinish)}`)
    expect((await intentParameters(page)).get('title')).toBe('Méridienne')
    const inSteel = await fileOf(page)
    expect(inSteel.extensionsRequired).toBeUndefined()
    expect(JSON.stringify(inSteel)).not.toContain('KHR_materials_variants')
    expect(materialNames(inSteel)).toEqual(expect.arrayContaining(['steel_brushed', 'calf_ink']))
    expect(materialNames(inSteel)).not.toContain('rose_gold_brushed')

    await page.getByRole('link', { name: /rose gold/i }).click()
    await expect(link(page)).toHaveAttribute('href', /metal%3Drose-gold/)
    expect(materialNames(await fileOf(page))).toEqual(
      expect.arrayContaining(['rose_gold_brushed', 'calf_ink']),
    )
    await expectAccessible(page)
  })

  test('opens an uploaded model in the chosen finish', async ({ page }) => {
    await showUploaded(page, await minimalModel({ finishes }))
    await reach(page)
    const { materials, meshes } = await fileOf(page)
    const formMaterial = materials[meshes[0]!.primitives[0]!.material]!
    expect(formMaterial.pbrMetallicRoughness.baseColorFactor[0]).toBeCloseTo(0.35)
  })

  test('has no AR link for an uploaded model that Scene Viewer cannot read', async ({ page }) => {
    await showUploaded(page, await readFile('public/models/meridienne.glb'))
    await reach(page)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('.ar-button')).toHaveCount(0)
  })

  for (const [what, address] of [
    ['a finish that is not made', '/models/plain/meridienne/lead.glb'],
    ['an unknown product', '/models/plain/sundial/steel--ink-calf.glb'],
    ['an unknown upload', `/files/orlune/production/${'0'.repeat(40)}/steel--ink-calf.glb`],
  ] as const) {
    test(`gets 404 for ${what}`, async ({ request }) => {
      expect((await request.get(address)).status()).toBe(404)
    })
  }
})

test.describe('an Apple device', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const supports = DOMTokenList.prototype.supports
      DOMTokenList.prototype.supports = function (token: string) {
        return token === 'ar' || supports.call(this, token)
      }
    })
  })

  const link = (page: Page) => page.getByRole('link', { name: words.open })
  const make = (page: Page) => page.getByRole('button', { name: words.open })

  /** Downloads the USDZ of the link. A USDZ is not compressed, so its text can be read. */
  async function pressAndRead(page: Page): Promise<{ name: string; text: string }> {
    await expect(link(page)).toHaveAttribute('rel', 'ar')
    await expect(link(page).locator('> img')).toHaveCount(1)
    expect(new URL((await link(page).getAttribute('href')) ?? '').hash).toContain('allowsContentScaling=0')
    const saved = page.waitForEvent('download')
    await link(page).click()
    const file = await saved
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'latin1') }
  }

  test('opens the prepared USDZ of the first finish without loading a model or 3D code', async ({
    page,
    request,
  }) => {
    const fetched: string[] = []
    page.on('request', (asked) => fetched.push(new URL(asked.url()).pathname))
    await reach(page, firstFinish)
    await expect(link(page)).toHaveAttribute('rel', 'ar')
    await expect(link(page).locator('> img')).toHaveCount(1)
    const address = new URL((await link(page).getAttribute('href')) ?? '')
    expect(address.origin + address.pathname).toBe(`${siteUrl}/models/meridienne.usdz`)
    expect(address.hash).toContain('allowsContentScaling=0')
    const response = await request.get(address.href.replace(/#.*/, ''))
    expect(response.headers()['content-type']).toBe('model/vnd.usdz+zip')
    await expectAccessible(page)

    await page.getByRole('link', { name: /steel/i }).click()
    await expect(make(page)).toBeVisible()
    expect(fetched.filter((path) => /three|usdz|\.glb/.test(path))).toEqual([])
  })

  test('creates the USDZ of another finish at the first press and opens it at the next', async ({ page }) => {
    await reach(page)
    await make(page).focus()
    await page.keyboard.press('Enter')
    await expect(message(page)).toHaveText(words.loading)
    await expect(message(page)).toHaveText(words.ready, { timeout: 60_000 })
    await expect(link(page)).toBeFocused()
    await expectAccessible(page)
    const { name, text } = await pressAndRead(page)
    expect(name).toBe('meridienne.usdz')
    expect(text).toContain(`diffuseColor = ${steel}`)
    expect(text).not.toContain(`diffuseColor = ${roseGold}`)
    expect(text).not.toMatch(/def Xform "(crystal|engrave_)/)

    await page.getByRole('link', { name: /tan calf/i }).click()
    await expect(make(page)).toBeVisible()
    await expect(link(page)).toHaveCount(0)
    await expect(message(page)).toHaveText('')
  })

  test('creates the USDZ of an uploaded model in the chosen finish', async ({ page }) => {
    await showUploaded(page, await minimalModel({ finishes }))
    await reach(page)
    await make(page).click()
    await expect(message(page)).toHaveText(words.ready, { timeout: 60_000 })
    expect((await pressAndRead(page)).text).toContain('diffuseColor = (0.35')
  })

  test('shows a sentence when the USDZ cannot be created, and can try again', async ({ page }) => {
    await reach(page)
    await page.route('**/models/meridienne.glb', (route) => route.abort())
    await make(page).click()
    await expect(message(page)).toHaveText(words.failed)
    await page.unroute('**/models/meridienne.glb')
    await make(page).click()
    await expect(message(page)).toHaveText(words.ready, { timeout: 60_000 })
  })

  test('@webgl creates the USDZ of the open 3D model with its engraving', async ({ page }) => {
    await reach(page, '/products/boussole-de-poche')
    await expect(link(page)).toHaveAttribute('href', /boussole-de-poche\.usdz/)
    const viewer = page.locator('maison-viewer')
    await viewer.getByRole('button', { name: en.viewer.threeDimensions }).click()
    await expect(viewer.locator('canvas')).toBeVisible({ timeout: 60_000 })
    await expect(link(page)).toHaveAttribute('href', /boussole-de-poche\.usdz/)
    await page.locator('input[name=engraving]').fill('Until dawn')
    await expect(page.locator('.bench')).toBeVisible()
    await make(page).click()
    await expect(message(page)).toHaveText(words.ready, { timeout: 60_000 })
    const { text } = await pressAndRead(page)
    expect(text).toMatch(/def Xform "engrave_/)
    expect(text).toMatch(/opacity\.connect = <[^>]*diffuse\.outputs:a>/)
  })
})
