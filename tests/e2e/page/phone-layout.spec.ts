import { expect, test } from '@playwright/test'
import { en, fa, fr } from '../../../dev/site/messages.ts'
import { offerWords } from '../../../src/features/navigation/languages/offer-words.ts'

const screen = { width: 390, height: 844 }
test.use({ viewport: screen })

for (const [prefix, { product }] of [
  ['', en],
  ['/fr', fr],
  ['/fa', fa],
] as const) {
  for (const slug of ['meridienne', 'plume-de-minuit', 'chevaliere-du-passage']) {
    test(`@both the price, the options and the bag button of ${prefix}/products/${slug} are within two screens of a phone`, async ({
      page,
    }) => {
      await page.goto(`${prefix}/products/${slug}`)
      const place = page.getByRole('button', { name: product.place, exact: true })
      const price = page.locator('[data-swap=price] .number').first()
      for (const seen of [price, page.locator('.options'), place]) {
        const box = await seen.boundingBox()
        expect(box!.y + box!.height).toBeLessThanOrEqual(2 * screen.height)
      }
    })
  }
}

for (const [prefix, { product }, onwards, back] of [
  ['', en, 'ArrowRight', 'ArrowLeft'],
  ['/fa', fa, 'ArrowLeft', 'ArrowRight'],
] as const) {
  test(`@both an arrow key moves the photographs of ${prefix}/products/meridienne by one`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/products/meridienne`)
    const strip = page.getByRole('group', { name: product.photographs('Méridienne') })
    const photographs = await strip.locator('img').all()
    expect(photographs.length).toBeGreaterThan(3)
    await strip.focus()
    const scrolled = () => strip.evaluate((element) => element.scrollLeft)
    /** A key that is pressed before the scroll to a snap position has ended may only end it. */
    const press = async (key: string) => {
      await strip.press(key)
      await expect
        .poll(async () => {
          const before = await scrolled()
          await page.waitForTimeout(150)
          return (await scrolled()) - before
        })
        .toBe(0)
    }
    for (const [index, photograph] of photographs.entries()) {
      if (index > 0) await press(onwards)
      await expect(photograph).toBeInViewport({ ratio: 0.9 })
    }
    for (const photograph of photographs.toReversed().slice(1)) {
      await press(back)
      await expect(photograph).toBeInViewport({ ratio: 0.9 })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
  })
}

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
