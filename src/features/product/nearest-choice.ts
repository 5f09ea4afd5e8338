import { joinTitles } from '#i18n/join-titles.ts'
import type { Choice } from './choose-variant.ts'
import type { Product, ProductVariant } from '#domain/content/documents.ts'

type Piece = Pick<Product, 'options' | 'variants'>

const valuesOf = ({ options }: ProductVariant): Record<string, string> =>
  Object.fromEntries(options.map(({ option, value }) => [option, value]))

/**
 * Whether the address asked for a combination of things that are each offered, though not together. What nobody offers, or
 * nobody asked for, says nothing.
 */
export function isCombinationMissing(
  { options }: Pick<Piece, 'options'>,
  asked: Readonly<Record<string, string | undefined>>,
  { values }: Choice,
): boolean {
  return options.some(({ key, values: offered }) => {
    const wanted = asked[key]
    return wanted !== undefined && wanted !== values[key] && offered.some((value) => value.key === wanted)
  })
}

/** The variant nearest to the chosen one that can be had: with the most of its values, the first of equals. */
export function findNearest(
  { variants }: Pick<Piece, 'variants'>,
  { variant: chosen, values: wanted }: Choice,
  canBeHad: (variant: ProductVariant) => boolean,
): Choice | undefined {
  const likeness = (variant: ProductVariant) =>
    variant.options.filter(({ option, value }) => wanted[option] === value).length
  const [nearest] = variants
    .filter((variant) => variant !== chosen && canBeHad(variant))
    .toSorted((a, b) => likeness(b) - likeness(a))
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
