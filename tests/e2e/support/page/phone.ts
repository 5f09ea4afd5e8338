import { expect, type Page } from '@playwright/test'

const overflowing = (page: Page) =>
  page.evaluate(() => {
    const isInside = ({ left, right }: DOMRect) => left >= -0.5 && right <= innerWidth + 0.5
    const links = [...document.querySelectorAll('.house-head nav :is(a, button)')].filter((link) =>
      link.checkVisibility(),
    )
    return {
      wider: document.documentElement.scrollWidth - innerWidth,
      out: links
        .filter((link) => !isInside(link.getBoundingClientRect()))
        .map((link) => link.textContent?.trim()),
    }
  })

/** Expects no horizontal scrolling and no clipped header links with 200 % text at 390 px, and at 320 px. */
export async function expectSpaceForLargeText(page: Page): Promise<void> {
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

/** Expects text of at least 16 px in every text field. A phone zooms into a smaller one and stays zoomed. */
export async function expectControlsToWriteIn(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const notTyped = ['hidden', 'checkbox', 'radio', 'range', 'submit', 'button']
    return [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter(
        (control) => !notTyped.includes(control.type) && parseFloat(getComputedStyle(control).fontSize) < 16,
      )
      .map((control) => `${control.name}: ${getComputedStyle(control).fontSize}`)
  })
  expect(small, 'controls set in less than 16 px').toEqual([])
}
