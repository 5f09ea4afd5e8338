import { expect, test } from '@playwright/test'
import Stripe from 'stripe'
import { fillPayment } from '../../../dev/site/fill-payment.ts'
import { en } from '../../../dev/site/messages.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { emailTo, newAddress } from '../support/emails.ts'
import { cards } from '../support/pay.ts'
import { signIn } from '../support/content/sign-in.ts'
import { stripeUrl } from '../support/server/site-config.ts'

const { hostname, port } = new URL(stripeUrl)
const stripe = new Stripe('sk_test_standin', { host: hostname, port, protocol: 'http' })

test('@both @proxied a customer returns an item, staff receive it, and Stripe refunds it once, with an email at each step', async ({
  page,
  request,
}) => {
  const email = newAddress('ines')
  await page.goto('/products/boussole-de-poche')
  await page.getByRole('button', { name: en.product.place }).click()
  await page.getByRole('button', { name: en.bag.sum.toCounter }).click()
  await fillPayment(page, { email, name: 'Inès Sorel', card: cards.paid })
  await expect(page).toHaveURL(/\/orders\//, { timeout: 20_000 })

  await page.getByRole('link', { name: en.order.sendBack }).first().click()
  await expectAccessible(page)
  await page
    .getByLabel(/^How many/)
    .first()
    .selectOption('1')
  await page.getByLabel(/^Why/).first().selectOption({ label: en.returns.reasons.changed_mind })
  await page.getByRole('button', { name: en.returns.choose.review }).click()
  await expect(page.getByText(en.returns.review.total)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: en.returns.review.confirm }).click()
  await expect(page.getByText(en.returns.page.titles.authorized).first()).toBeVisible()
  await expectAccessible(page)
  const returnUrl = page.url()

  const authorization = await emailTo(request, email, /^Your return RMA-/)
  const rma = /RMA-[A-Z0-9]+/.exec(authorization.subject)![0]
  const endpoint = `/api/staff/returns/${rma}`
  const staff = { Authorization: `Bearer ${await signIn('advisor')}` }
  const editor = { Authorization: `Bearer ${await signIn('editor')}` }
  expect((await request.post(endpoint, { data: { action: 'receive' } })).status()).toBe(401)
  expect((await request.post(endpoint, { headers: editor, data: { action: 'receive' } })).status()).toBe(403)
  expect((await request.post(endpoint, { headers: staff, data: { action: 'receive' } })).status()).toBe(200)
  // Sent twice, as by a double click.
  for (let press = 0; press < 2; press++)
    await request.post(endpoint, { headers: staff, data: { action: 'refund' } })

  await emailTo(request, email, /for your return/)
  const response = (await (await request.get(endpoint, { headers: staff })).json()) as {
    refunds: { stripeRefundId: string; amount: number; status: string }[]
  }
  expect(response.refunds).toHaveLength(1)
  const [{ stripeRefundId, amount } = { stripeRefundId: '', amount: 0 }] = response.refunds
  const refund = await stripe.refunds.retrieve(stripeRefundId)
  expect(refund).toMatchObject({ amount, status: 'succeeded', currency: 'eur' })
  const all = await stripe.refunds.list({ payment_intent: String(refund.payment_intent) })
  expect(all.data).toHaveLength(1)
  await page.goto(returnUrl)
  await expect(page.getByText(en.returns.page.titles.refunded).first()).toBeVisible()
  await expectAccessible(page)
})

test('the form for an order link gives the same answer for an unknown order, and keeps a malformed address', async ({
  page,
}) => {
  await page.goto('/returns')
  await page.getByLabel(en.returns.lookup.reference).fill('ORD-34679A')
  await page.getByLabel(en.returns.lookup.email).fill('nobody@example.com')
  await page.getByRole('button', { name: en.returns.lookup.send }).click()
  await expect(page.getByText(en.returns.lookup.sentLead)).toBeVisible()
  await page.goto('/returns')
  await page.locator('form[method=post]').evaluate((form: HTMLFormElement) => (form.noValidate = true))
  await page.getByLabel(en.returns.lookup.reference).fill('ORD-34679A')
  await page.getByLabel(en.returns.lookup.email).fill('nobody-at-all')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: en.returns.lookup.send }).click()
  expect((await answered).status()).toBe(422)
  await expect(page.getByLabel(en.returns.lookup.email)).toHaveValue('nobody-at-all')
  await expectAccessible(page)
})
