import { payAtStandIn } from '../../support/pay-at-stand-in.ts'
import { signInAt } from '../../support/sign-in-at.ts'
import type { BuiltHouse } from './open-built-house.ts'
import { persist } from './persist.ts'
import { createVisitor, type Page } from './visitor.ts'

function expectStatus(page: Page, ...statuses: number[]): Page {
  if (!statuses.includes(page.status)) throw new Error(`${page.url} answered ${page.status}`)
  return page
}

const linksIn = (page: Page, pattern: RegExp) =>
  [...page.text.matchAll(pattern)].map(([, link]) => link!.replaceAll('&amp;', '&'))

/** Buys one pocket compass, repeating each step that fails. Returns the address of the order's page. */
export async function buy(house: BuiltHouse, email: string): Promise<string> {
  const visitor = createVisitor(house.siteUrl)
  const bag = await persist(async () => {
    const shown = expectStatus(await visitor.open('/bag'), 200)
    if (shown.forms.some(({ action }) => action.includes('checkout.begin'))) return shown
    const product = expectStatus(await visitor.open('/products/boussole-de-poche'), 200)
    return expectStatus(await visitor.submit(product, 'bag.place'), 200)
  })
  const payPage = await persist(async () => {
    const sent = await visitor.submit(bag, 'checkout.begin')
    return expectStatus(sent, 303)
  })
  const paid = await payAtStandIn(payPage.url, Date.now(), { email })
  const order = await persist(async () => {
    const back = expectStatus(
      await visitor.open(new URL(paid.location ?? '').pathname + new URL(paid.location ?? '').search),
      200,
    )
    if (!back.url.includes('/orders/')) throw new Error(`the order is not placed: ${back.url}`)
    return back
  })
  return new URL(order.url).pathname
}

/** Books an hour in London, repeating each step that fails and choosing another hour when one has been taken. */
export async function book(house: BuiltHouse, email: string): Promise<string> {
  const visitor = createVisitor(house.siteUrl)
  const visit = 'boutique=london&visit=an-hour-in-the-house'
  const held = await persist(async () => {
    const inTwoMonths = new Date(Date.now() + 50 * 86_400_000).toISOString().slice(0, 7)
    const month = expectStatus(await visitor.open(`/appointments?${visit}&month=${inTwoMonths}`), 200)
    const days = linksIn(month, /href="(\/appointments\?[^"]*day=[^"]*)"/g)
    const day = expectStatus(await visitor.open(days[Math.floor(Math.random() * days.length)] ?? ''), 200)
    const starts = linksIn(day, /name="start" value="([^"]+)"/g)
    const start = starts[Math.floor(Math.random() * starts.length)]
    if (start === undefined) throw new Error('no hour is free on this day')
    const kept = expectStatus(await visitor.submit(day, 'appointment.hold', { start }), 200)
    if (!kept.forms.some(({ action }) => action.includes('appointment.book')))
      throw new Error('no hour was held')
    return kept
  })
  const booked = await persist(async () =>
    expectStatus(
      await visitor.submit(held, 'appointment.book', { name: 'Camille Aubin', email, consent: 'yes' }),
      200,
    ),
  )
  return new URL(booked.url).pathname
}

/** Sends an order's compass back and asks for its refund twice, as an advisor who presses twice. Returns the RMA number. */
export async function refund(house: BuiltHouse, orderPath: string): Promise<string> {
  const visitor = createVisitor(house.siteUrl)
  const review = await persist(async () => {
    const order = expectStatus(await visitor.open(orderPath), 200)
    const [choose = ''] = linksIn(order, /href="(\/returns\/[\w-]{43})"/g)
    const page = expectStatus(await visitor.open(choose), 200)
    const [line = ''] = linksIn(page, /name="quantity-([^"]+)"/g)
    const chosen = `${choose}?review=yes&quantity-${line}=1&reason-${line}=changed_mind`
    return expectStatus(await visitor.open(chosen), 200)
  })
  const asked = await persist(async () => expectStatus(await visitor.submit(review, 'returns.request'), 200))
  const rma = /RMA-[A-Z0-9]+/.exec(asked.text)?.[0] ?? ''
  const token = await signInAt({ lakeUrl: house.contentLake.url, siteUrl: house.siteUrl }, 'advisor')
  const act = (action: string) =>
    persist(async () => {
      const answer = await fetch(`${house.siteUrl}/api/staff/returns/${rma}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ action }),
      })
      // 409: an earlier attempt, whose answer was lost, has done it.
      if (!answer.ok && answer.status !== 409) throw new Error(`${action} ${rma} answered ${answer.status}`)
    })
  await act('receive')
  await Promise.all([act('refund'), act('refund')])
  return rma
}
