import type { Page } from 'playwright'
import { en, fa, fr } from '../house/messages.ts'
import { fillPayment } from '../house/fill-payment.ts'

/** Takes a picture of the page as it stands. */
type Look = (name: string) => Promise<void>

/**
 * Lives a little in the house, as a customer would, and looks at every room that only opens to whoever has something there:
 * a bag, a gift, a pay page, an order, a visit, a return.
 */
export async function furnish(page: Page, prefix: '' | '/fr' | '/fa', look: Look): Promise<void> {
  const words = { '': en, '/fr': fr, '/fa': fa }[prefix]
  const visit = (path: string) => page.goto(`${prefix}${path}`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const place = async (piece: string) => {
    await visit(`/products/${piece}`)
    await page.getByRole('button', { name: words.product.place }).click()
    await page.waitForURL(/\/bag/)
  }
  const goToCounter = async () => {
    await visit('/bag')
    await press(words.bag.sum.toCounter)
    await page.waitForURL(/\/c\/pay\//)
  }

  await place('meridienne')
  await place('boussole-de-poche')
  await look('bag')
  await visit('/gift')
  await page.getByLabel(words.gift.card).fill(prefix === '/fa' ? 'برای شب‌هایی که دیر می‌شود.' : 'For the nights that grow late.')
  await look('gift-composed')
  await press(words.gift.tie)
  await page.waitForURL(/\/bag/)
  await look('bag-with-gift')
  await goToCounter()
  await look('pay-page')
  await page.goBack()
  await visit('/checkout/canceled')
  await look('checkout-canceled')
  await goToCounter()
  await fillPayment(page, { email: 'shots@example.com', name: 'Rafael Sorel', card: '4242 4242 4242 4242' })
  await page.waitForURL(/\/orders\//)
  await look('order')

  await page.getByRole('link', { name: words.order.sendBack }).first().click()
  await look('return-choose')
  const { choose, review } = words.returns
  await page.getByLabel(new RegExp(`^${choose.quantity}`)).last().selectOption('1')
  await page
    .getByLabel(new RegExp(`^${choose.reason}`))
    .last()
    .selectOption('changed_mind')
  await press(choose.review)
  await page.getByText(review.total).waitFor()
  await look('return-review')
  await press(review.confirm)
  await page.waitForURL(/\/returns\//)
  await look('return-arranged')

  await visit('/appointments?boutique=london')
  await look('appointment-day')
  // This month may be nearly over.
  await page.locator('.later a').click()
  await page.locator('td.free a').nth(3).click()
  await look('appointment-hour')
  await page.locator('button[form=hold-form]').first().click()
  const { fields } = words.appointment
  await page.getByLabel(fields.name).fill('Camille Aubin')
  await page.getByLabel(fields.email).fill('shots@example.com')
  await page.getByLabel(fields.consent).check()
  await look('appointment-written')
  await press(words.appointment.send)
  await page.waitForURL(/\/appointments\/[\w-]{43}/)
  await look('appointment')
}
