import type { Page } from 'playwright'
import { en } from '../../src/i18n/messages/en/index.ts'
import { fa } from '../../src/i18n/messages/fa/index.ts'
import { fillPayment } from '../house/fill-payment.ts'

/** Lives a little in the house, so that there is something to see: a full bag, a gift, a pay page, an order, a visit. */
export async function furnish(page: Page, prefix: '' | '/fa'): Promise<Record<string, string>> {
  const words = prefix === '/fa' ? fa : en
  const place = async (piece: string) => {
    await page.goto(`${prefix}/products/${piece}`)
    await page.getByRole('button', { name: words.catalog.product.place }).click()
    await page.waitForURL(/\/bag/)
  }
  const goToCounter = async () => {
    await page.goto(`${prefix}/bag`)
    await page.getByRole('button', { name: words.bag.sum.toCounter }).click()
    await page.waitForURL(/\/c\/pay\//)
    return page.url()
  }

  await place('eau-de-nuit')
  await page.goto(`${prefix}/gift`)
  await page.getByLabel(words.gift.card).fill(prefix ? 'برای شب‌هایی که دیر می‌شود.' : 'For the nights that grow late.')
  await page.getByRole('button', { name: words.gift.tie, exact: true }).click()
  await page.waitForURL(/\/bag/)
  await goToCounter()
  await fillPayment(page, { email: 'shots@example.com', name: 'Rafael Sorel', card: '4242 4242 4242 4242' })
  await page.waitForURL(/\/orders\//)
  const order = page.url()

  await place('meridienne')
  await place('boussole-de-poche')
  const counter = await goToCounter()
  return { bag: '/bag', 'gift-composed': '/gift', 'pay-page': counter, order }
}
