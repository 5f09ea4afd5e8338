import { expect, type Page, test } from '@playwright/test'
import { fillPayment } from '../../dev/house/fill-payment.ts'
import { en } from '../../src/i18n/messages/en/index.ts'
import { fa } from '../../src/i18n/messages/fa/index.ts'
import { expectAccessible } from './support/accessible.ts'
import { letterTo, newAddress } from './support/letters.ts'
import { cards } from './support/pay.ts'

interface Storefront {
  readonly words: typeof en
  readonly prefix: string
  readonly cardMessage: string
}

const english: Storefront = { words: en, prefix: '', cardMessage: 'For the ones who come home late.' }
const persian: Storefront = { words: fa, prefix: '/fa', cardMessage: 'برای آنان که دیر به خانه می‌رسند.' }

async function findThePiece(page: Page, { prefix }: Storefront): Promise<void> {
  await page.goto(prefix || '/')
  await expectAccessible(page)
  await page.locator(`header a[href="${prefix}/collections"]`).first().click()
  await page.locator(`main a[href="${prefix}/collections/watches-and-time"]`).first().click()
  await expectAccessible(page)
  await page.locator(`main a[href^="${prefix}/products/meridienne"]`).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Méridienne' })).toBeVisible()
}

async function wrapIt(page: Page, { words, prefix, cardMessage }: Storefront): Promise<void> {
  await page.getByRole('link', { name: words.bag.sum.makeGift }).click()
  await expect(page).toHaveURL(new RegExp(`${prefix}/gift`))
  await expectAccessible(page)
  await page.getByLabel(words.gift.card).fill(cardMessage)
  await page.getByRole('button', { name: words.gift.tie, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${prefix}/bag`))
}

for (const [language, storefront] of [
  ['English', english],
  ['Persian', persian],
] as const) {
  const { words, prefix, cardMessage } = storefront

  test(`@both in ${language}: home, piece, bag, gift, payment, order, letter`, async ({ page, request }) => {
    const email = newAddress('sorel')
    await findThePiece(page, storefront)
    await page.getByRole('button', { name: words.catalog.product.place }).click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/bag(#|$)`))
    await expectAccessible(page)
    await wrapIt(page, storefront)
    await expectAccessible(page)
    await page.getByRole('button', { name: words.bag.sum.toCounter }).click()

    await fillPayment(page, { email, name: 'Rafael Sorel', card: cards.paid })
    await expect(page).toHaveURL(new RegExp(`${prefix}/orders/[A-Za-z0-9_-]{43}`), { timeout: 20_000 })
    await expect(page.getByText('Méridienne').first()).toBeVisible()
    await expect(page.getByText(cardMessage)).toBeVisible()
    await expectAccessible(page)

    const letter = await letterTo(request, email, /Your order|سفارش/)
    expect(letter.text).toContain('/orders/')
    expect(letter.html).toContain(`dir="${prefix === '/fa' ? 'rtl' : 'ltr'}"`)
    await page.goto(`${prefix}/bag`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.bag.empty.title)
  })
}

test('@both a declined card takes nothing and leaves the bag as it was', async ({ page }) => {
  await findThePiece(page, english)
  await page.getByRole('button', { name: en.catalog.product.place }).click()
  await page.getByRole('button', { name: en.bag.sum.toCounter }).click()
  await fillPayment(page, { email: newAddress('sorel'), name: 'Rafael Sorel', card: cards.declined })
  await expect(page.getByText('The bank declined this card').first()).toBeVisible()
  await page
    .getByRole('link', { name: /^Back to/ })
    .first()
    .click()
  await expect(page.getByText(en.checkout.canceled.lead)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/bag')
  await expect(
    page.getByRole('heading', { level: 3, name: 'Méridienne' }).or(page.getByText('Méridienne')).first(),
  ).toBeVisible()
})

test('a letter too many is explained beside its field, and what was typed is kept', async ({ page }) => {
  await page.goto('/products/meridienne')
  const typed = 'Until the morning after the longest night'
  const field = page.locator('input[name=engraving]')
  // As from a browser that does not hold a field to its length.
  await field.evaluate((input: HTMLInputElement) => input.removeAttribute('maxlength'))
  await field.fill(typed)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: en.catalog.product.place }).click()
  expect((await answered).status()).toBe(422)
  await expect(page.locator('input[name=engraving]')).toHaveValue(typed)
  await expect(page.getByText(en.bag.errors.engraving_too_long('24')).first()).toBeVisible()
  await expectAccessible(page)
})

test('the keyboard alone buys a piece', async ({ page }) => {
  const reach = async (name: string | RegExp, role: 'link' | 'button') => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      const target = page.getByRole(role, { name }).and(page.locator(':focus'))
      if ((await target.count()) > 0) return page.keyboard.press('Enter')
    }
    throw new Error(`the keyboard never reached ${name}`)
  }
  await page.goto('/products/eau-de-nuit')
  await reach(en.catalog.product.place, 'button')
  await expect(page).toHaveURL(/\/bag(#|$)/)
  await reach(en.bag.sum.makeGift, 'link')
  await expect(page).toHaveURL(/\/gift/)
  await reach(en.gift.tie, 'button')
  await expect(page).toHaveURL(/\/bag/)
  await reach(en.bag.sum.toCounter, 'button')
  await expect(page).toHaveURL(/\/c\/pay\//)
})
