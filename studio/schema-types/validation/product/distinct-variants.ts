interface Choice {
  option?: string
  value?: string
}

interface Variant {
  sku?: string
  options?: Choice[]
}

interface Option {
  key?: string
  values?: { key?: string }[]
}

/** Every variant has its own SKU and its own combination, and chooses one offered value of each option. */
export function distinctVariants(
  variants: Variant[] | undefined,
  options: Option[] | undefined = [],
): true | string {
  const skus = new Set<string>()
  const combinations = new Map<string, string>()
  for (const { sku = 'a variant without a SKU', options: choices = [] } of variants ?? []) {
    if (skus.has(sku)) return `The SKU ${sku} is used twice.`
    skus.add(sku)

    const fault = faultOf(choices, options)
    if (fault) return `${sku} ${fault}`

    const combination = choices
      .map(({ option, value }) => `${option}=${value}`)
      .toSorted()
      .join(' ')
    const twin = combinations.get(combination)
    if (twin !== undefined) return `${twin} and ${sku} are the same choice.`
    combinations.set(combination, sku)
  }
  return true
}

function faultOf(choices: readonly Choice[], options: readonly Option[]): string | undefined {
  for (const { option, value } of choices) {
    const offered = options.find(({ key }) => key === option)
    if (!offered) return `chooses “${option}”, which this piece does not offer.`
    if (!offered.values?.some(({ key }) => key === value)) {
      return `chooses “${value}”, which is not one of “${option}”.`
    }
  }
  const missing = options.find(({ key }) => choices.filter(({ option }) => option === key).length !== 1)
  return missing ? `must choose “${missing.key}” exactly once.` : undefined
}
