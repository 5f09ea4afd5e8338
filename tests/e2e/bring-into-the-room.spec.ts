import { expect, type Page, test } from '@playwright/test'
import { yourRoom as words } from '../../src/i18n/messages/en/your-room.ts'
import { expectAccessible } from './support/accessible.ts'
import { siteUrl } from './support/premises.ts'

// A room can be shown by no machine that tests: what is offered, and to which addresses it leads, is all that is said here.
const piece = '/products/meridienne?metal=steel&strap=ink-calf'

async function reach(page: Page): Promise<void> {
  await page.goto(piece)
  await page.locator('maison-viewer input[type=range]').focus()
  await expect(page.locator('.sharing')).toBeVisible()
}

const way = (page: Page) => page.locator('maison-viewer .into-room')

test('a desk, which has no way into a room, is offered none', async ({ page }) => {
  await reach(page)
  await page.waitForLoadState('networkidle')
  await expect(way(page)).toHaveCount(0)
})

test('where WebXR shows the room there is a button; a room that does not open is said, and the piece stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'xr', {
      value: {
        isSessionSupported: (mode: string) => Promise.resolve(mode === 'immersive-ar'),
        requestSession: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      },
    })
  })
  await reach(page)
  const button = page.getByRole('button', { name: words.open })
  await button.click()
  await expect(page.locator('maison-viewer .said')).toHaveText(words.failed)
  await expect(button).toBeFocused()
  await expect(page.locator('.your-room')).toHaveCount(0)
  await expectAccessible(page)
})

test.describe('an Android without WebXR', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
  })

  test('is handed to Scene Viewer with a model that it can read, and comes back to the choice', async ({
    page,
    request,
  }) => {
    await reach(page)
    const link = page.getByRole('link', { name: words.open })
    await expect(link).toHaveAccessibleDescription(words.finish)
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toContain(`S.browser_fallback_url=${encodeURIComponent(siteUrl + piece)}`)
    const asked = new URL(href.replace(/^intent:/, 'https:')).searchParams
    expect(asked.get('title')).toBe('Méridienne')
    const answer = await request.get(asked.get('file') ?? '')
    expect(answer.status()).toBe(200)
    const model = await answer.body()
    const { extensionsRequired } = JSON.parse(model.subarray(20, 20 + model.readUInt32LE(12)).toString()) as {
      extensionsRequired?: string[]
    }
    expect(extensionsRequired).toBeUndefined()

    await page.getByRole('link', { name: /rose gold/i }).click()
    await expect(link).toHaveAttribute('href', /metal%3Drose-gold/)
    await expectAccessible(page)
  })
})

test('an Apple device is given the USDZ in its own way', async ({ page, request }) => {
  await page.addInitScript(() => {
    const supports = DOMTokenList.prototype.supports
    DOMTokenList.prototype.supports = function (token: string) {
      return token === 'ar' || supports.call(this, token)
    }
  })
  await reach(page)
  const link = page.getByRole('link', { name: words.open })
  await expect(link).toHaveAttribute('rel', 'ar')
  await expect(link.locator('> img')).toHaveCount(1)
  const address = new URL((await link.getAttribute('href')) ?? '')
  expect(address.origin).toBe(siteUrl)
  expect(address.hash).toContain('allowsContentScaling=0')
  const answer = await request.get(address.href.replace(/#.*/, ''))
  expect(answer.headers()['content-type']).toBe('model/vnd.usdz+zip')
  await expectAccessible(page)
})
