import type { ProductOption } from './variant.ts'

/** What all SKUs of a piece begin with: the first letters of its address. */
export const skuPrefix = (slug: string): string => firstThree(slug.split('-')[0] ?? slug)

interface Request {
  readonly slug: string
  readonly options: readonly ProductOption[]
  /** The value keys of each variant, one of each option. */
  readonly combinations: readonly (readonly string[])[]
  readonly takenSkus: readonly string[]
}

/** A SKU for each combination that no other variant has: `MER-RG-TC` for the méridienne in rose gold on tan calf. */
export function proposeSkus({ slug, options, combinations, takenSkus }: Request): readonly string[] {
  const taken = new Set(takenSkus)
  const codes = options.map(({ values = [] }) => codesOf(values.map(({ key = '' }) => key)))
  return combinations.map((values) => {
    const parts = values.map((value, place) => codes[place]?.get(value) ?? whole(value))
    const sku = free([skuPrefix(slug), ...parts].join('-'), taken)
    taken.add(sku)
    return sku
  })
}

const firstThree = (word: string) => word.slice(0, 3).toUpperCase()
const initials = (key: string) =>
  key.includes('-')
    ? key
        .split('-')
        .map((word) => (/^\d/.test(word) ? word : word.charAt(0)))
        .join('')
        .toUpperCase()
    : firstThree(key)
const abbreviation = (key: string) => key.split('-').map(firstThree).join('')
const whole = (key: string) => key.replaceAll('-', '').toUpperCase()

/** The shortest codes that tell all values of an option apart. */
function codesOf(keys: readonly string[]): ReadonlyMap<string, string> {
  const code =
    [initials, abbreviation].find((shorten) => new Set(keys.map(shorten)).size === keys.length) ?? whole
  return new Map(keys.map((key) => [key, code(key)]))
}

function free(sku: string, taken: ReadonlySet<string>): string {
  if (!taken.has(sku)) return sku
  let number = 2
  while (taken.has(`${sku}-${number}`)) number += 1
  return `${sku}-${number}`
}
