import { expect, test } from 'vitest'
import { generateReference } from './reference.ts'

test('a reference is drawn again while it is taken, and the row of the free one is returned', async () => {
  const drawn: string[] = []
  const row = await generateReference('ORD', async (reference) => {
    drawn.push(reference)
    return drawn.length < 3 ? undefined : { reference }
  })
  expect(row).toEqual({ reference: drawn[2] })
  expect(new Set(drawn).size).toBe(3)
})

test('a reference has six signs that are not mistaken for one another', async () => {
  for (let times = 0; times < 200; times++) {
    const reference = await generateReference('RMA', (drawn) => Promise.resolve(drawn))
    expect(reference).toMatch(/^RMA-[34679ACDEFGHJKMNPQRTUVWXY]{6}$/)
  }
})

test('a constraint that refuses every reference ends in an error', async () => {
  await expect(generateReference('CAR', () => Promise.resolve(undefined))).rejects.toThrow('CAR')
})
