// The Content Lake is a process of its own, which the tests stop and start.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseHour } from './support/choose-hour.ts'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { createVisitor, type Page } from './support/visitor.ts'

let app: BuiltSite

beforeAll(async () => {
  app = await openBuiltSite()
})
afterAll(() => app?.close())

test('while the Content Lake is unreachable, cached pages are served, other pages answer 503, and a form keeps its values', async () => {
  const visitor = createVisitor(app.siteUrl)
  const care = await visitor.open('/care')
  const product = await visitor.open('/products/meridienne')
  await app.contentLake.stop()

  expect((await visitor.open('/products/meridienne')).status).toBe(200)
  const unknown = await visitor.open('/fr/stories')
  expect(unknown.status).toBe(503)
  expect(unknown.text).toContain('<h1')

  const refused = await visitor.submit(product, 'bag.place', { engraving: 'For Anna' })
  expect(refused.status).toBe(503)
  expect(refused.text).toContain('role="alert"')
  expect(refused.text).toContain('For Anna')
  expect(care.status).toBe(200)

  await app.contentLake.start()
  expect((await visitor.open('/fr/stories')).status).toBe(200)
  expect((await visitor.submit(refused, 'bag.place')).status).toBe(200)
})

test('a booking form sent while the Content Lake is unreachable keeps its values, in a new process too, and can be sent again', async () => {
  const guest = {
    name: 'Ana O’Brien',
    email: 'ana@example.com',
    party: '2',
    note: 'Two of us.\nOne uses a wheelchair.',
    consent: 'yes',
    piece: 'meridienne',
  }
  const expectRetained = (page: Page) => {
    expect(page.status).toBe(503)
    expect(page.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(page.text).not.toContain('has just been given')
    const form = page.forms.find(({ action }) => action.includes('appointment.book'))
    for (const [name, value] of Object.entries(guest)) expect(form?.values).toContainEqual([name, value])
  }
  const visitor = createVisitor(app.siteUrl)
  const bookingPage = await chooseHour(visitor, 'paris')
  const [storefront] = app.storefronts

  await app.contentLake.stop()
  const shown = await visitor.submit(bookingPage, 'appointment.book', guest)
  expectRetained(shown)
  expect(shown.text).toContain('What you wrote is kept on this page.')

  // A new process has no cached content.
  await storefront!.stop()
  await storefront!.start()
  const kept = await visitor.submit(shown, 'appointment.book')
  expectRetained(kept)
  expect(kept.text).toContain('What you wrote is kept on this page.')

  await app.contentLake.start()
  const booked = await visitor.submit(kept, 'appointment.book')
  expect(booked.status).toBe(200)
  expect(booked.url).toMatch(/\/appointments\/[\w-]{43}$/)
})
