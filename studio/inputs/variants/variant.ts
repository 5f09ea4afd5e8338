import type { Price } from '../price/read-price.ts'

/** The fields of a variant that the grid shows. They are missing while an editor has not filled them. */
export interface Variant {
  readonly _key: string
  readonly _type: 'productVariant'
  readonly sku?: string
  readonly options?: readonly ChosenOption[]
  readonly prices?: readonly Price[]
  readonly availability?: string
  readonly leadTimeWeeks?: number
}

interface ChosenOption {
  readonly _key: string
  readonly _type: 'chosenOption'
  readonly option?: string
  readonly value?: string
}

export interface ProductOption {
  readonly key?: string
  readonly title?: { readonly en?: string }
  readonly values?: readonly OptionValue[]
}

interface OptionValue {
  readonly key?: string
  readonly title?: { readonly en?: string }
}

export const chosenValue = (variant: Variant, option: string): string | undefined =>
  variant.options?.find((chosen) => chosen.option === option)?.value
