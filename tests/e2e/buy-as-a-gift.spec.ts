import { expect, type Locator, type Page, test } from '@playwright/test'
import { fillPayment } from '../../dev/house/fill-payment.ts'
import { en, fa } from '../../dev/house/messages.ts'
import { expectAccessible } from './support/accessible.ts'
import { keyboardOf } from './support/keyboard.ts'
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

/** Turns the piece by its photographs, or sees its four sides where nothing can turn. */
async function turnIt(page: Page, { words }: Storefront): Promise<Locator> {
  const viewer = page.getByRole('group', { name: words.viewer.label('Méridienne') })
  if (test.info().project.use.javaScriptEnabled === false) {
    await expect(viewer.getByRole('img')).toHaveCount(4)
    return viewer
  }
  await viewer.scrollIntoViewIfNeeded()
  await viewer.getByRole('slider').fill('6')
  await expect.poll(() => viewer.locator('img').first().getAttribute('src')).toMatch(/\/06\.(avif|webp)$/)
  return viewer
}

/** Opens the piece in three dimensions at the angle it was turned to, and goes back to the photographs. */
async function openInThreeDimensions(viewer: Locator, { words }: Storefront): Promise<void> {
  const models: string[] = []
  viewer.page().on('request', (request) => {
    if (/\.glb$|three/.test(request.url())) models.push(request.url())
  })
  await viewer.getByRole('button', { name: words.viewer.threeDimensions }).click()
  await expect(viewer.locator('canvas')).toBeVisible({ timeout: 30_000 })
  expect(models.some((url) => url.endsWith('/models/meridienne.glb'))).toBe(true)
  await expect(viewer.getByText(words.viewer.open)).toBeVisible()
  await expect(viewer.locator('output')).toHaveText('60°')
  await viewer.getByRole('button', { name: words.viewer.closer }).click()
  await viewer.getByRole('button', { name: words.viewer.backToPictures }).click()
  await expect(viewer.locator('canvas')).toHaveCount(0)
  await expect(viewer.locator('img').first()).toBeVisible()
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

  const isInThreeDimensions = language === 'English'

  test(`@both @proxied ${isInThreeDimensions ? '@webgl ' : ''}in ${language}: home, collection, piece, bag, gift, payment, order, letter`, async ({
    page,
    request,
  }) => {
    const email = newAddress('sorel')
    const loaded: string[] = []
    page.on('request', (asked) => loaded.push(asked.url()))
    await findThePiece(page, storefront)
    const viewer = await turnIt(page, storefront)
    expect(loaded.filter((url) => /\.glb$|three/.test(url))).toEqual([])
    if (test.info().project.name === 'three dimensions') await openInThreeDimensions(viewer, storefront)
    await page.getByRole('button', { name: words.product.place }).click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/bag$`))
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
  await page.locator('#choose .options a:not([aria-current])').first().click()
  await expect(page).toHaveURL(/products\/meridienne\?.+/)
  await page.getByRole('button', { name: en.product.place }).click()
  // The way to what may be chosen does not follow the visitor into the bag.
  await expect(page).toHaveURL(/\/bag$/)
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
  await page.getByRole('button', { name: en.product.place }).click()
  expect((await answered).status()).toBe(422)
  await expect(page.locator('input[name=engraving]')).toHaveValue(typed)
  await expect(page.getByText(en.bag.errors.engraving_too_long('24')).first()).toBeVisible()
  await expectAccessible(page)
})

test('the keyboard alone finds, turns, wraps and pays for a piece', async ({ page }) => {
  const hands = keyboardOf(page)
  const link = (href: string) => page.locator(`a[href^="${href}"]`)
  const button = (name: string) => page.getByRole('button', { name })
  await page.goto('/')
  await hands.enter(link('/collections').first())
  await hands.enter(link('/collections/watches-and-time').first())
  await hands.enter(link('/products/meridienne').first())
  await expect(page).toHaveURL(/\/products\/meridienne/)
  await hands.reach(page.getByRole('slider'))
  await hands.press('ArrowRight')
  await expect(page.locator('maison-viewer output')).toHaveText('10°')
  await hands.goBackTo(button(en.product.place))
  await hands.press('Enter')
  await expect(page).toHaveURL(/\/bag$/)
  await hands.enter(page.getByRole('link', { name: en.bag.sum.makeGift }))
  await expect(page).toHaveURL(/\/gift/)
  await hands.enter(page.getByRole('button', { name: en.gift.tie, exact: true }))
  await expect(page).toHaveURL(/\/bag/)
  await hands.enter(button(en.bag.sum.toCounter))

  await expect(page).toHaveURL(/\/c\/pay\//)
  const named = (name: string) => page.locator(`[name=${name}]`)
  await hands.type(named('email'), newAddress('sorel'))
  await hands.type(named('phone'), '+33 1 55 01 18 47')
  await hands.type(named('shipping_name'), 'Rafael Sorel')
  await hands.type(named('shipping_line1'), '14 quai de l’Aiguille')
  await hands.type(named('shipping_postal_code'), '75004')
  await hands.type(named('shipping_city'), 'Paris')
  await hands.type(named('shipping_country'), 'France')
  await hands.type(named('card_number'), cards.paid)
  await hands.type(named('card_expiry'), '04 / 31')
  await hands.type(named('card_cvc'), '123')
  await hands.type(named('card_name'), 'Rafael Sorel')
  await hands.enter(page.locator('button[value=pay]'))
  await expect(page).toHaveURL(/\/orders\/[A-Za-z0-9_-]{43}/, { timeout: 20_000 })
})
