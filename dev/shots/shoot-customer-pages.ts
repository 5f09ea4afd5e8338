import type { Page } from 'playwright'
import { en, fa, fr } from '../site/messages.ts'
import { fillPayment } from '../site/fill-payment.ts'

/** Takes a screenshot of the current page. */
type Shoot = (name: string) => Promise<void>

/**
 * Uses the storefront as a customer, and takes screenshots of the pages that need data first: a bag, a gift, the pay page,
 * an order, an appointment and a return.
 */
export async function shootCustomerPages(page: Page, prefix: '' | '/fr' | '/fa', shoot: Shoot): Promise<void> {
  const words = { '': en, '/fr': fr, '/fa': fa }[prefix]
  const visit = (path: string) => page.goto(`${prefix}${path}`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const place = async (slug: string) => {
    await visit(`/products/${slug}`)
    await page.getByRole('button', { name: words.product.place }).click()
    await page.waitForURL(/\/bag/)
  }
  const goToCheckout = async () => {
    await visit('/bag')
    await press(words.bag.sum.toCounter)
    await page.waitForURL(/\/c\/pay\//)
  }

  await place('meridienne')
  await place('boussole-de-poche')
  await shoot('bag')
  await visit('/gift')
  await page.getByLabel(words.gift.card).fill(prefix === '/fa' ? 'برای شب‌هایی که دیر می‌شود.' : 'For the nights that grow late.')
  await shoot('gift-composed')
  await press(words.gift.tie)
  await page.waitForURL(/\/bag/)
  await shoot('bag-with-gift')
  await goToCheckout()
  await shoot('pay-page')
  await page.goBack()
  await visit('/checkout/canceled')
  await shoot('checkout-canceled')
  await goToCheckout()
  await fillPayment(page, { email: 'shots@example.com', name: 'Rafael Sorel', card: '4242 4242 4242 4242' })
  await page.waitForURL(/\/orders\//)
  await shoot('order')

  await page.getByRole('link', { name: words.order.sendBack }).first().click()
  await shoot('return-choose')
  const { choose, review } = words.returns
  await page.getByLabel(new RegExp(`^${choose.quantity}`)).last().selectOption('1')
  await page
    .getByLabel(new RegExp(`^${choose.reason}`))
    .last()
    .selectOption('changed_mind')
  await press(choose.review)
  await page.getByText(review.total).waitFor()
  await shoot('return-review')
  await press(review.confirm)
  await page.waitForURL(/\/returns\//)
  await shoot('return-arranged')

  await visit('/appointments?boutique=london')
  await shoot('appointment-day')
  // The current month may have no free days left.
  await page.locator('.later a').click()
  await page.locator('td.free a').nth(3).click()
  await shoot('appointment-hour')
  await page.locator('button[form=hold-form]').first().click()
  const { fields } = words.appointment
  await page.getByLabel(fields.name).fill('Camille Aubin')
  await page.getByLabel(fields.email).fill('shots@example.com')
  await page.getByLabel(fields.consent).check()
  await shoot('appointment-written')
  await press(words.appointment.send)
  await page.waitForURL(/\/appointments\/[\w-]{43}/)
  await shoot('appointment')
}
