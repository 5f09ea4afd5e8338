import { expect, type Page, test } from '@playwright/test'
import { yourRoom as words } from '../../src/i18n/messages/en/your-room.ts'
import { expectAccessible } from './support/accessible.ts'

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
