import { payAtStandIn } from '../../support/pay-at-stand-in.ts'
import { signInAt } from '../../support/sign-in-at.ts'
import type { BuiltSite } from './open-built-site.ts'
import { retry } from './retry.ts'
import { createVisitor, type Page } from './visitor.ts'

/** Returns the page, or throws so that `retry` repeats the step. */
function expectStatus(page: Page, ...statuses: number[]): Page {
  if (!statuses.includes(page.status)) throw new Error(`${page.url} answered ${page.status}`)
  return page
}

const linksIn = (page: Page, pattern: RegExp) =>
  [...page.text.matchAll(pattern)].map(([, link]) => link!.replaceAll('&amp;', '&'))

/** Buys one pocket compass, repeating each step that fails. Returns the path of the order. */
export async function buy(app: BuiltSite, email: string): Promise<string> {
  const visitor = createVisitor(app.siteUrl)
  const bag = await retry(async () => {
    const shown = expectStatus(await visitor.open('/bag'), 200)
    if (shown.forms.some(({ action }) => action.includes('checkout.begin'))) return shown
    const product = expectStatus(await visitor.open('/products/boussole-de-poche'), 200)
    return expectStatus(await visitor.submit(product, 'bag.place'), 200)
  })
  const payPage = await retry(async () => {
    const sent = await visitor.submit(bag, 'checkout.begin')
    return expectStatus(sent, 303)
  })
  const paid = await payAtStandIn(payPage.url, Date.now(), { email })
  const order = await retry(async () => {
    const back = expectStatus(
      await visitor.open(new URL(paid.location ?? '').pathname + new URL(paid.location ?? '').search),
      200,
    )
    if (!back.url.includes('/orders/')) throw new Error(`the order is not placed: ${back.url}`)
    return back
  })
  return new URL(order.url).pathname
}

/** Books a slot in London, repeating each step that fails, with another slot when one is taken. Returns the path of the appointment. */
export async function book(app: BuiltSite, email: string): Promise<string> {
  const visitor = createVisitor(app.siteUrl)
  const visit = 'boutique=london&visit=an-hour-in-the-house'
  const held = await retry(async () => {
    const inTwoMonths = new Date(Date.now() + 50 * 86_400_000).toISOString().slice(0, 7)
    const month = expectStatus(await visitor.open(`/appointments?${visit}&month=${inTwoMonths}`), 200)
    const days = linksIn(month, /href="(\/appointments\?[^"]*day=[^"]*)"/g)
    const day = expectStatus(await visitor.open(days[Math.floor(Math.random() * days.length)] ?? ''), 200)
    const starts = linksIn(day, /name="start" value="([^"]+)"/g)
    const start = starts[Math.floor(Math.random() * starts.length)]
    if (start === undefined) throw new Error('no slot is free on this day')
    const kept = expectStatus(await visitor.submit(day, 'appointment.hold', { start }), 200)
    if (!kept.forms.some(({ action }) => action.includes('appointment.book')))
      throw new Error('no slot was held')
    return kept
  })
  const booked = await retry(async () =>
    expectStatus(
      await visitor.submit(held, 'appointment.book', { name: 'Camille Aubin', email, consent: 'yes' }),
      200,
    ),
  )
  return new URL(booked.url).pathname
}

/** Requests a return of an order's compass, and its refund twice at once. Returns the RMA number. */
export async function refund(app: BuiltSite, orderPath: string): Promise<string> {
  const visitor = createVisitor(app.siteUrl)
  const review = await retry(async () => {
    const order = expectStatus(await visitor.open(orderPath), 200)
    const [choose = ''] = linksIn(order, /href="(\/returns\/[\w-]{43})"/g)
    const page = expectStatus(await visitor.open(choose), 200)
    const [line = ''] = linksIn(page, /name="quantity-([^"]+)"/g)
    const chosen = `${choose}?review=yes&quantity-${line}=1&reason-${line}=changed_mind`
    return expectStatus(await visitor.open(chosen), 200)
  })
  const requested = await retry(async () =>
    expectStatus(await visitor.submit(review, 'returns.request'), 200),
  )
  const rma = /RMA-[A-Z0-9]+/.exec(requested.text)?.[0] ?? ''
  const token = await signInAt({ lakeUrl: app.contentLake.url, siteUrl: app.siteUrl }, 'advisor')
  const act = (action: string) =>
    retry(async () => {
      const response = await fetch(`${app.siteUrl}/api/staff/returns/${rma}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ action }),
      })
      // 409: an earlier attempt, whose response was lost, has succeeded.
      if (!response.ok && response.status !== 409)
        throw new Error(`${action} ${rma} answered ${response.status}`)
    })
  await act('receive')
  await Promise.all([act('refund'), act('refund')])
  return rma
}
