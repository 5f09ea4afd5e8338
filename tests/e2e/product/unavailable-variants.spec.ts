import { expect, type Page, test } from '@playwright/test'
import { en, fa } from '../../../dev/site/messages.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { publishWatchWithGaps } from '../support/content/watch-with-gaps.ts'

const words = en.product
const status = (page: Page) => page.locator('[data-swap=price]')
/** The link to the nearest available combination. */
const nearest = (page: Page, name: string) => status(page).getByRole('link', { name, exact: true })
const placeButton = (page: Page) => page.getByRole('button', { name: words.place })
const option = (page: Page, title: string) => page.locator('.options').getByRole('link', { name: title })

test('@both a sold-out size says so and links to the nearest available size', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/products/chevaliere-du-passage?size=62')
  await expect(status(page)).toContainText(words.noneLeft)
  await expect(option(page, '62')).toContainText(words.noneLeftShort)
  await expect(placeButton(page)).toBeDisabled()
  await expectAccessible(page)

  await nearest(page, '60').click()
  await expect(page).toHaveURL(/\?size=60/)
  await expect(status(page)).toContainText(words.inStock)
  await expect(status(page)).not.toContainText(words.nearest)
  if (javaScriptEnabled) await expect(option(page, '60')).toBeFocused()
  await placeButton(page).click()
  await expect(page).toHaveURL(/\/bag$/)
  await expect(page.getByRole('link', { name: 'Chevalière du Passage' }).first()).toBeVisible()
})

test('@both a combination that is not yet on sale, sold out or not made says so and links to the nearest', async ({
  page,
}) => {
  const watch = await publishWatchWithGaps()
  try {
    await test.step('a combination that is not yet on sale', async () => {
      await page.goto(`${watch.address}?metal=steel&strap=moss-calf`)
      await expect(status(page)).toContainText(words.notBefore('March 2027'))
      await expect(nearest(page, 'Steel, tan calf')).toBeVisible()
      await expect(placeButton(page)).toBeDisabled()
    })

    await test.step('a sold-out combination, reached by choosing', async () => {
      await option(page, 'Ink calf').click()
      await expect(page).toHaveURL(/metal=steel&strap=ink-calf/)
      await expect(status(page)).toContainText(words.noneLeft)
      await expect(placeButton(page)).toBeDisabled()
      await nearest(page, 'Steel, tan calf').click()
      await expect(page).toHaveURL(/metal=steel&strap=tan-calf/)
      await expect(placeButton(page)).toBeEnabled()
    })

    await test.step('a combination that is not made, reached by its address', async () => {
      await page.goto(`${watch.address}?metal=yellow-gold&strap=moss-calf`)
      await expect(status(page)).toContainText(words.notMade('Yellow gold, moss calf'))
      await expect(nearest(page, 'Rose gold, moss calf')).toHaveAttribute(
        'href',
        /metal=rose-gold&strap=moss-calf/,
      )
      await expect(status(page)).toContainText(words.nearest)
      await expectAccessible(page)
      await nearest(page, 'Yellow gold, ink calf').click()
      await expect(page).toHaveURL(/metal=yellow-gold&strap=ink-calf/)
      await expect(status(page)).not.toContainText(words.nearest)
      await expect(placeButton(page)).toBeEnabled()
      await expect(option(page, 'Moss calf')).toContainText(
        `${words.comesWith('Rose gold')} · ${words.fromDate('March')}`,
      )
    })
  } finally {
    await watch.withdraw()
  }
})

test('a sold-out size says so in Persian and links to the nearest size', async ({ page }) => {
  await page.goto('/fa/products/chevaliere-du-passage?size=62')
  await expect(status(page)).toContainText(fa.product.noneLeft)
  await expect(nearest(page, '۶۰')).toHaveAttribute('href', /size=60/)
})
