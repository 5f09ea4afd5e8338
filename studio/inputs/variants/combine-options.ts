import { proposeSkus } from './propose-skus.ts'
import { chosenValue, type ProductOption, type Variant } from './variant.ts'

/** The most variants a piece may have; the storefront answers for the stock of so many at once. */
export const maxVariants = 100

interface Request {
  readonly options: readonly ProductOption[]
  readonly variants: readonly Variant[]
  readonly slug: string
  /** SKUs of other pieces. */
  readonly takenSkus: readonly string[]
  readonly newKey: () => string
}

/** The variants for the combinations of options that no variant has yet, in the order of the options; or a refusal. */
export function combineOptions(request: Request): { added: readonly Variant[] } | { refusal: string } {
  const { options, variants, newKey } = request
  if (request.slug === '') return { refusal: 'Give the piece its address first: the SKUs begin with it.' }
  const incomplete = options.find(
    ({ key, values = [] }) => !key || values.length === 0 || values.some((value) => !value.key),
  )
  if (incomplete) {
    const name = incomplete.title?.en ?? incomplete.key ?? 'without a title'
    return { refusal: `The option “${name}” needs a key and choices that each have a key.` }
  }
  const count = options.reduce((product, { values = [] }) => product * values.length, 1)
  if (count > maxVariants) {
    return {
      refusal: `The options have ${count} combinations, and a piece may have ${maxVariants} variants.`,
    }
  }
  const missing = combinationsOf(options).filter(
    (values) => !variants.some((variant) => hasValues(variant, options, values)),
  )
  if (variants.length + missing.length > maxVariants) {
    return {
      refusal: `With ${missing.length} more, the piece would have more than ${maxVariants} variants.`,
    }
  }
  // A piece without options is made in one way.
  if (options.length === 0 && variants.length > 0) return { added: [] }
  const skus = proposeSkus({
    slug: request.slug,
    options,
    combinations: missing,
    takenSkus: [...request.takenSkus, ...variants.flatMap(({ sku }) => sku ?? [])],
  })
  return {
    added: missing.map((values, index) => ({
      _key: newKey(),
      _type: 'productVariant',
      ...(skus[index] !== undefined && { sku: skus[index] }),
      options: options.map(({ key = '' }, place) => ({
        _key: newKey(),
        _type: 'chosenOption',
        option: key,
        value: values[place] ?? '',
      })),
      prices: [],
      availability: 'stock',
    })),
  }
}

const combinationsOf = (options: readonly ProductOption[]): readonly (readonly string[])[] =>
  options.reduce<readonly (readonly string[])[]>(
    (combinations, { values = [] }) =>
      combinations.flatMap((before) => values.map(({ key = '' }) => [...before, key])),
    [[]],
  )

const hasValues = (variant: Variant, options: readonly ProductOption[], values: readonly string[]) =>
  (variant.options ?? []).length === options.length &&
  options.every(({ key = '' }, place) => chosenValue(variant, key) === values[place])
