import { integer, text } from './read.ts'
import { list, shape } from './shape.ts'

/** What every list takes. */
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

/** `created` is a moment or a range of moments. */
export const created = (value: Parameters<typeof createdRange>[0], at: string) => {
  if (typeof value !== 'string') return createdRange(value, at)
  const moment = integer()(value, at)
  return { gt: undefined, gte: moment, lt: undefined, lte: moment }
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
