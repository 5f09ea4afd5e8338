import { expect, type Locator, type Page, test } from '@playwright/test'
import { fillPayment } from '../../../dev/site/fill-payment.ts'
import { en, fa } from '../../../dev/site/messages.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { keyboardOf } from '../support/page/keyboard.ts'
import { emailTo, newAddress } from '../support/emails.ts'
import { cards } from '../support/pay.ts'

/** A language of the journey with its words and path prefix. */
interface Storefront {
  readonly words: typeof en
  readonly prefix: string
  readonly cardMessage: string
}

const english: Storefront = { words: en, prefix: '', cardMessage: 'For the ones who come home late.' }
const persian: Storefront = { words: fa, prefix: '/fa', cardMessage: 'برای آنان که دیر به خانه می‌رسند.' }

async function openProduct(page: Page, { prefix }: Storefront): Promise<void> {
  await page.goto(prefix || '/')
  await expectAccessible(page)
  await page.locator(`header a[href="${prefix}/collections"]`).first().click()
  await page.locator(`main a[href="${prefix}/collections/watches-and-time"]`).first().click()
  await expectAccessible(page)
  await page.locator(`main a[href^="${prefix}/products/meridienne"]`).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Méridienne' })).toBeVisible()
}

/** Turns the product by its photographs, or expects four photographs where scripts are off. */
async function turnProduct(page: Page, { words }: Storefront): Promise<Locator> {
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

/** Opens the 3D model at the angle of the photographs and goes back to them. */
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

async function wrapGift(page: Page, { words, prefix, cardMessage }: Storefront): Promise<void> {
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

  test(`@both @proxied ${isInThreeDimensions ? '@webgl ' : ''}a customer in ${language} buys a gift: home, collection, product, bag, gift, payment, order, email`, async ({
    page,
    request,
  }) => {
    const email = newAddress('sorel')
    const loaded: string[] = []
    page.on('request', (loading) => loaded.push(loading.url()))
    await openProduct(page, storefront)
    const viewer = await turnProduct(page, storefront)
    expect(loaded.filter((url) => /\.glb$|three/.test(url))).toEqual([])
    if (test.info().project.name === 'three dimensions') await openInThreeDimensions(viewer, storefront)
    await page.getByRole('button', { name: words.product.place }).click()
    await expect(page).toHaveURL(new RegExp(`${prefix}/bag$`))
    await expectAccessible(page)
    await wrapGift(page, storefront)
    await expectAccessible(page)
    await page.getByRole('button', { name: words.bag.sum.toCounter }).click()

    await fillPayment(page, { email, name: 'Rafael Sorel', card: cards.paid })
    await expect(page).toHaveURL(new RegExp(`${prefix}/orders/[A-Za-z0-9_-]{43}`), { timeout: 20_000 })
    await expect(page.getByText('Méridienne').first()).toBeVisible()
    await expect(page.getByText(cardMessage)).toBeVisible()
    await expectAccessible(page)

    const confirmation = await emailTo(request, email, /Your order|سفارش/)
    expect(confirmation.text).toContain('/orders/')
    expect(confirmation.html).toContain(`dir="${prefix === '/fa' ? 'rtl' : 'ltr'}"`)
    await page.goto(`${prefix}/bag`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.bag.empty.title)
  })
}

test('@both a declined card places no order and leaves the bag unchanged', async ({ page }) => {
  await openProduct(page, english)
  await page.locator('#choose .options a:not([aria-current])').first().click()
  await expect(page).toHaveURL(/products\/meridienne\?.+/)
  await page.getByRole('button', { name: en.product.place }).click()
  // The choice of the variant is not carried into the address of the bag.
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

test('an engraving that is too long is explained beside its field and is kept', async ({ page }) => {
  await page.goto('/products/meridienne')
  const typed = 'Until the morning after the longest night'
  const field = page.locator('input[name=engraving]')
  // As in a browser that ignores maxlength.
  await field.evaluate((input: HTMLInputElement) => input.removeAttribute('maxlength'))
  await field.fill(typed)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: en.product.place }).click()
  expect((await answered).status()).toBe(422)
  await expect(page.locator('input[name=engraving]')).toHaveValue(typed)
  await expect(page.getByText(en.bag.errors.engraving_too_long('24')).first()).toBeVisible()
  await expectAccessible(page)
})

test('a customer finds, turns, wraps and buys a product by keyboard alone', async ({ page }) => {
  const keyboard = keyboardOf(page)
  const link = (href: string) => page.locator(`a[href^="${href}"]`)
  const button = (name: string) => page.getByRole('button', { name })
  await page.goto('/')
  await keyboard.enter(link('/collections').first())
  await keyboard.enter(link('/collections/watches-and-time').first())
  await keyboard.enter(link('/products/meridienne').first())
  await expect(page).toHaveURL(/\/products\/meridienne/)
  await keyboard.tabTo(page.getByRole('slider'))
  await keyboard.press('ArrowRight')
  await expect(page.locator('maison-viewer output')).toHaveText('10°')
  await keyboard.goBackTo(button(en.product.place))
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/bag$/)
  await keyboard.enter(page.getByRole('link', { name: en.bag.sum.makeGift }))
  await expect(page).toHaveURL(/\/gift/)
  await keyboard.enter(page.getByRole('button', { name: en.gift.tie, exact: true }))
  await expect(page).toHaveURL(/\/bag/)
  await keyboard.enter(button(en.bag.sum.toCounter))

  await expect(page).toHaveURL(/\/c\/pay\//)
  const named = (name: string) => page.locator(`[name=${name}]`)
  await keyboard.type(named('email'), newAddress('sorel'))
  await keyboard.type(named('phone'), '+33 1 55 01 18 47')
  await keyboard.type(named('shipping_name'), 'Rafael Sorel')
  await keyboard.type(named('shipping_line1'), '14 quai de l’Aiguille')
  await keyboard.type(named('shipping_postal_code'), '75004')
  await keyboard.type(named('shipping_city'), 'Paris')
  await keyboard.type(named('shipping_country'), 'France')
  await keyboard.type(named('card_number'), cards.paid)
  await keyboard.type(named('card_expiry'), '04 / 31')
  await keyboard.type(named('card_cvc'), '123')
  await keyboard.type(named('card_name'), 'Rafael Sorel')
  await keyboard.enter(page.locator('button[value=pay]'))
  await expect(page).toHaveURL(/\/orders\/[A-Za-z0-9_-]{43}/, { timeout: 20_000 })
})
