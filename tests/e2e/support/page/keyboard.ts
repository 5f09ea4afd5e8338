import type { Locator, Page } from '@playwright/test'

/** More than the focusable elements of any page, so that a missing target fails instead of looping. */
const maxPresses = 150

/** Presses Tab or Shift+Tab until one of these elements has the focus. */
async function tabTo(page: Page, target: Locator, tab: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < maxPresses; presses++) {
    await page.keyboard.press(tab)
    if ((await target.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`the keyboard never reached ${target}`)
}

/** The actions of a visitor who uses only the keyboard. */
export function keyboardOf(page: Page) {
  return {
    press: (key: string) => page.keyboard.press(key),
    tabTo: (target: Locator) => tabTo(page, target),
    goBackTo: (target: Locator) => tabTo(page, target, 'Shift+Tab'),
    async enter(target: Locator): Promise<void> {
      await tabTo(page, target)
      await page.keyboard.press('Enter')
    },
    async type(target: Locator, text: string): Promise<void> {
      await tabTo(page, target)
      await page.keyboard.type(text)
    },
  }
}
