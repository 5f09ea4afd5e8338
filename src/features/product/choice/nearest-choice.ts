import { joinTitles } from '#i18n/join-titles.ts'
import type { Choice } from './choose-variant.ts'
import type { Product, ProductVariant } from '#content/documents.ts'

type ProductChoices = Pick<Product, 'options' | 'variants'>
/** The options in a URL, whether the product has them or not. */
type RequestedOptions = Readonly<Record<string, string | undefined>>

const valuesOf = ({ options }: ProductVariant): Record<string, string> =>
  Object.fromEntries(options.map(({ option, value }) => [option, value]))

/**
 * Whether the URL has values that the product has, but in no common variant. Unknown and missing values do not count.
 */
export function isCombinationMissing(
  { options }: Pick<ProductChoices, 'options'>,
  asked: RequestedOptions,
  { values }: Choice,
): boolean {
  return options.some(({ key, values: offered }) => {
    const wanted = asked[key]
    return wanted !== undefined && wanted !== values[key] && offered.some((value) => value.key === wanted)
  })
}

/** The values of the URL where the product has them; elsewhere those of the shown variant. */
export function requestedChoiceOf(
  { options }: Pick<ProductChoices, 'options'>,
  asked: RequestedOptions,
  { values }: Choice,
): Choice['values'] {
  const wanted = options.flatMap(({ key, values: offered }) => {
    const value = offered.find((one) => one.key === asked[key])?.key ?? values[key]
    return value === undefined ? [] : [[key, value]]
  })
  return Object.fromEntries(wanted)
}

/** The weight of an option's position: always less than one more matching value. */
const firstChosen = 0.01

/**
 * The nearest available variant: with the most of the wanted values, then with matches in the first options, then with
 * values next to the wanted ones in their option's order, such as ring sizes.
 */
export function findNearest(
  { options, variants }: ProductChoices,
  wanted: Choice['values'],
  canBeHad: (variant: ProductVariant) => boolean,
): Choice | undefined {
  const likeness = (variant: ProductVariant) => {
    const values = valuesOf(variant)
    return options.reduce((sum, { key }, index) => {
      const isUnchanged = values[key] === wanted[key]
      return sum + (isUnchanged ? 1 + firstChosen * (options.length - index) : 0)
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

/** The titles of values, in the order of the options: `Steel, ink calf`. */
export function nameChoice(
  { options }: Pick<ProductChoices, 'options'>,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return joinTitles(
    options.flatMap(
      ({ key, values: offered }) => offered.find((value) => value.key === values[key])?.title ?? [],
    ),
  )
}
