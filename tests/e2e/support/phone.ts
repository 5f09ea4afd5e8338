import { expect, type Page } from '@playwright/test'

const overflowing = (page: Page) =>
  page.evaluate(() => {
    const seen = ({ left, right }: DOMRect) => left >= -0.5 && right <= innerWidth + 0.5
    const ways = [...document.querySelectorAll('.house-head nav :is(a, button)')].filter((way) =>
      way.checkVisibility(),
    )
    return {
      wider: document.documentElement.scrollWidth - innerWidth,
      out: ways.filter((way) => !seen(way.getBoundingClientRect())).map((way) => way.textContent?.trim()),
    }
  })

/** With text at 200 % at 390 px, and at 320 px, nothing scrolls sideways and every way in the header is on the screen. */
export async function expectRoomForLargeText(page: Page): Promise<void> {
  const before = page.viewportSize()
  const fits = { wider: 0, out: [] }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await overflowing(page), 'text at 200 % at 390 px').toEqual(fits)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await overflowing(page), 'at 320 px').toEqual(fits)
  if (before) await page.setViewportSize(before)
}

/** A telephone that is asked to write in letters of less than 16 px comes closer by itself, and leaves the page so. */
export async function expectControlsToWriteIn(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const pressed = ['hidden', 'checkbox', 'radio', 'range', 'submit', 'button']
    return [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter(
        (control) => !pressed.includes(control.type) && parseFloat(getComputedStyle(control).fontSize) < 16,
      )
      .map((control) => `${control.name}: ${getComputedStyle(control).fontSize}`)
  })
  expect(small, 'controls set in less than 16 px').toEqual([])
}
