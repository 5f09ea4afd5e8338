import { integer, text } from './read.ts'
import { list, shape } from './shape.ts'

/** The parameters of every list endpoint. */
export const pageFields = {
  limit: integer({ min: 1, max: 100 }),
  starting_after: text(),
  ending_before: text(),
  expand: list(text(), 20),
}

const createdRange = shape({
  gt: integer(),
  gte: integer(),
  lt: integer(),
  lte: integer(),
})

/** `created` is a timestamp or a range of timestamps. */
export const created = (value: Parameters<typeof createdRange>[0], at: string) => {
  if (typeof value !== 'string') return createdRange(value, at)
  const timestamp = integer()(value, at)
  return { gt: undefined, gte: timestamp, lt: undefined, lte: timestamp }
}

type CreatedRange = ReturnType<typeof created>

export function isCreatedWithin(createdAt: number, range: CreatedRange): boolean {
  if (!range) return true
  return (
    (range.gt === undefined || createdAt > range.gt) &&
    (range.gte === undefined || createdAt >= range.gte) &&
    (range.lt === undefined || createdAt < range.lt) &&
    (range.lte === undefined || createdAt <= range.lte)
  )
}
