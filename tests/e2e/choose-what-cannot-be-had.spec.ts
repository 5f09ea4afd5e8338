import { expect, type Page, test } from '@playwright/test'
import { en, fa } from '../../dev/house/messages.ts'
import { expectAccessible } from './support/accessible.ts'
import { publishOddWatch } from './support/odd-watch.ts'

const words = en.product
const said = (page: Page) => page.locator('[data-swap=price]')
const offered = (page: Page, name: string) => said(page).getByRole('link', { name, exact: true })
const place = (page: Page) => page.getByRole('button', { name: words.place })
const row = (page: Page, title: string) => page.locator('.options').getByRole('link', { name: title })

test('@both a size of which none is left says so, and leads to the nearest that can be had', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/products/chevaliere-du-passage?size=62')
  await expect(said(page)).toContainText(words.noneLeft)
  await expect(row(page, '62')).toContainText(words.noneLeftShort)
  await expect(place(page)).toBeDisabled()
  await expectAccessible(page)

  await offered(page, '60').click()
  await expect(page).toHaveURL(/\?size=60/)
  await expect(said(page)).toContainText(words.inStock)
  await expect(said(page)).not.toContainText(words.nearest)
  if (javaScriptEnabled) await expect(row(page, '60')).toBeFocused()
  await place(page).click()
  await expect(page).toHaveURL(/\/bag$/)
  await expect(page.getByRole('link', { name: 'Chevalière du Passage' }).first()).toBeVisible()
})

test('@both a combination that is sold later, none of which is left, or that is not made, says so and offers the nearest', async ({
  page,
}) => {
  const watch = await publishOddWatch()
  try {
    await test.step('what can be asked for later', async () => {
      await page.goto(`${watch.address}?metal=steel&strap=moss-calf`)
      await expect(said(page)).toContainText(words.notBefore('March 2027'))
      await expect(offered(page, 'Steel, tan calf')).toBeVisible()
      await expect(place(page)).toBeDisabled()
    })

    await test.step('what is sold out, reached by choosing', async () => {
      await row(page, 'Ink calf').click()
      await expect(page).toHaveURL(/metal=steel&strap=ink-calf/)
      await expect(said(page)).toContainText(words.noneLeft)
      await expect(place(page)).toBeDisabled()
      await offered(page, 'Steel, tan calf').click()
      await expect(page).toHaveURL(/metal=steel&strap=tan-calf/)
      await expect(place(page)).toBeEnabled()
    })

    await test.step('what is not made, reached by its address', async () => {
      await page.goto(`${watch.address}?metal=yellow-gold&strap=moss-calf`)
      await expect(said(page)).toContainText(words.notMade('Yellow gold, moss calf'))
      await expect(offered(page, 'Rose gold, moss calf')).toHaveAttribute(
        'href',
        /metal=rose-gold&strap=moss-calf/,
      )
      await expect(said(page)).toContainText(words.nearest)
      await expectAccessible(page)
      await offered(page, 'Yellow gold, ink calf').click()
      await expect(page).toHaveURL(/metal=yellow-gold&strap=ink-calf/)
      await expect(said(page)).not.toContainText(words.nearest)
      await expect(place(page)).toBeEnabled()
      await expect(row(page, 'Moss calf')).toContainText(
        `${words.comesWith('Rose gold')} · ${words.fromDate('March')}`,
      )
    })
  } finally {
    await watch.withdraw()
  }
})

test('in Persian the same is said, and read from the right', async ({ page }) => {
  await page.goto('/fa/products/chevaliere-du-passage?size=62')
  await expect(said(page)).toContainText(fa.product.noneLeft)
  await expect(offered(page, '۶۰')).toHaveAttribute('href', /size=60/)
})
