import { joinTitles } from '#i18n/join-titles.ts'
import type { Choice } from './choose-variant.ts'
import type { Product, ProductVariant } from '#content/documents.ts'

type Piece = Pick<Product, 'options' | 'variants'>
/** What an address asks for, option by option, whether it is offered or not. */
type Asked = Readonly<Record<string, string | undefined>>

const valuesOf = ({ options }: ProductVariant): Record<string, string> =>
  Object.fromEntries(options.map(({ option, value }) => [option, value]))

/**
 * Whether the address asked for a combination of things that are each offered, though not together. What nobody offers, or
 * nobody asked for, says nothing.
 */
export function isCombinationMissing(
  { options }: Pick<Piece, 'options'>,
  asked: Asked,
  { values }: Choice,
): boolean {
  return options.some(({ key, values: offered }) => {
    const wanted = asked[key]
    return wanted !== undefined && wanted !== values[key] && offered.some((value) => value.key === wanted)
  })
}

/** What was asked for, where it is offered at all; for the rest what is shown. */
export function wantedOf(
  { options }: Pick<Piece, 'options'>,
  asked: Asked,
  { values }: Choice,
): Choice['values'] {
  const wanted = options.flatMap(({ key, values: offered }) => {
    const value = offered.find((one) => one.key === asked[key])?.key ?? values[key]
    return value === undefined ? [] : [[key, value]]
  })
  return Object.fromEntries(wanted)
}

/** How little it counts that a value which is kept was chosen before another: never as much as one more that is kept. */
const firstChosen = 0.01

/**
 * The variant nearest to what is wanted that can be had: with the most of its values, of equals those chosen first, and for
 * the others what stands next to them where they are offered, as a ring's size does.
 */
export function findNearest(
  { options, variants }: Piece,
  wanted: Choice['values'],
  canBeHad: (variant: ProductVariant) => boolean,
): Choice | undefined {
  const likeness = (variant: ProductVariant) => {
    const values = valuesOf(variant)
    return options.reduce((sum, { key }, index) => {
      const isKept = values[key] === wanted[key]
      return sum + (isKept ? 1 + firstChosen * (options.length - index) : 0)
    }, 0)
  }
  const distance = (variant: ProductVariant) => {
    const values = valuesOf(variant)
    return options.reduce((sum, { key, values: offered }) => {
      const placeOf = (value: string | undefined) => offered.findIndex((one) => one.key === value)
      return sum + Math.abs(placeOf(values[key]) - placeOf(wanted[key]))
    }, 0)
  }
  const [nearest] = variants
    .filter(canBeHad)
    .toSorted((a, b) => likeness(b) - likeness(a) || distance(a) - distance(b))
  return nearest && { variant: nearest, values: valuesOf(nearest) }
}

/** The titles of some values, in the order of choosing: `Steel, ink calf`. */
export function nameChoice(
  { options }: Pick<Piece, 'options'>,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return joinTitles(
    options.flatMap(
      ({ key, values: offered }) => offered.find((value) => value.key === values[key])?.title ?? [],
    ),
  )
}
