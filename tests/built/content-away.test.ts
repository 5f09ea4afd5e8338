import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltHouse, openBuiltHouse } from './support/open-built-house.ts'
import { createVisitor } from './support/visitor.ts'

let house: BuiltHouse

beforeAll(async () => {
  house = await openBuiltHouse()
})
afterAll(() => house?.close())

test('while the Content Lake is away, cached pages go on, other pages answer 503, and a form keeps what was typed', async () => {
  const visitor = createVisitor(house.siteUrl)
  const care = await visitor.open('/care')
  const product = await visitor.open('/products/meridienne')
  await house.contentLake.stop()

  expect((await visitor.open('/products/meridienne')).status).toBe(200)
  const unknown = await visitor.open('/fr/stories')
  expect(unknown.status).toBe(503)
  expect(unknown.text).toContain('<h1')

  const refused = await visitor.submit(product, 'bag.place', { engraving: 'For Anna' })
  expect(refused.status).toBe(503)
  expect(refused.text).toContain('role="alert"')
  expect(refused.text).toContain('For Anna')
  expect(care.status).toBe(200)

  await house.contentLake.start()
  expect((await visitor.open('/fr/stories')).status).toBe(200)
  expect((await visitor.submit(refused, 'bag.place')).status).toBe(200)
})
