import { expect, test } from '@playwright/test'
import { en, fa, fr } from '../../../dev/house/messages.ts'
import { offerWords } from '../../../src/features/navigation/languages/offer-words.ts'

const screen = { width: 390, height: 844 }
test.use({ viewport: screen })

for (const [prefix, { product }] of [
  ['', en],
  ['/fr', fr],
  ['/fa', fa],
] as const) {
  for (const piece of ['meridienne', 'plume-de-minuit', 'chevaliere-du-passage']) {
    test(`@both the price, the options and the bag button of ${prefix}/products/${piece} are within two screens of a phone`, async ({
      page,
    }) => {
      await page.goto(`${prefix}/products/${piece}`)
      const place = page.getByRole('button', { name: product.place, exact: true })
      const price = page.locator('[data-swap=price] .number').first()
      for (const seen of [price, page.locator('.options'), place]) {
        const box = await seen.boundingBox()
        expect(box!.y + box!.height).toBeLessThanOrEqual(2 * screen.height)
      }
    })
  }
}

test('@both the photographs of a product are a strip that the keyboard scrolls', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/products/meridienne')
  const strip = page.getByRole('group', { name: en.product.photographs('Méridienne') })
  const second = strip.locator('img').nth(1)
  await strip.focus()
  await expect(second).not.toBeInViewport({ ratio: 0.5 })
  await strip.press('ArrowRight')
  if (javaScriptEnabled) await expect(strip).toHaveCSS('scroll-snap-type', 'x mandatory')
  for (let press = 0; press < 6; press++) await strip.press('ArrowRight')
  await expect(second).toBeInViewport({ ratio: 0.5 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
})

for (const [locale, path, language] of [
  ['fr', '/', 'fr'],
  ['fa', '/', 'fa'],
  ['en', '/fa', 'en'],
] as const) {
  test.describe(`a visitor whose browser prefers ${locale}`, () => {
    test.use({ locale })

    test(`is offered ${language} at ${path}, and the offer does not cover the text of the first picture`, async ({
      page,
    }) => {
      await page.goto(path)
      const offer = page.getByRole('complementary').filter({ hasText: offerWords[language].decline })
      await expect(offer).toBeVisible()
      const { y } = (await offer.boundingBox())!
      for (const part of await page.locator('.hero .row > *').all()) {
        const box = (await part.boundingBox())!
        expect(box.y + box.height).toBeLessThanOrEqual(y)
      }
    })
  })
}
