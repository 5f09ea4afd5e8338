import { parsePrice } from '../price/parse-price.ts'
import { amountIn } from '../price/read-price.ts'
import { writePrice } from '../price/write-price.ts'
import type { EditableColumn } from './columns.ts'
import { chosenValue, type Variant } from './variant.ts'

/** What a cell stores: an amount in minor units, or a text; undefined for an empty cell. */
export type CellValue = string | number | undefined

export type CellReading = { readonly value: CellValue } | { readonly refusal: string }

export function valueOf(variant: Variant, column: EditableColumn): CellValue {
  switch (column.kind) {
    case 'sku':
      return variant.sku
    case 'option':
      return chosenValue(variant, column.option)
    case 'price':
      return amountIn(variant.prices, column.currency)
    case 'availability':
      return variant.availability
  }
}

/** A value as it is shown and copied: a price in its currency’s decimals, a choice by its title. */
export function textOf(value: CellValue, column: EditableColumn): string {
  if (value === undefined) return ''
  if (column.kind === 'price') return writePrice(Number(value), column.currency)
  const choice = 'choices' in column && column.choices.find(({ key }) => key === value)
  return choice ? choice.title : String(value)
}

/** Reads what was typed or pasted into a cell, or refuses it with a sentence. */
export function readCell(text: string, column: EditableColumn): CellReading {
  const written = text.trim()
  if (column.kind === 'price') {
    if (written === '') return { value: undefined }
    const reading = parsePrice(written, column.currency)
    return 'amount' in reading ? { value: reading.amount } : reading
  }
  if (column.kind === 'sku') return readSku(written)
  const folded = written.toLocaleLowerCase()
  const choice = column.choices.find(({ key, title }) => [key, title.toLocaleLowerCase()].includes(folded))
  if (choice) return { value: choice.key }
  const offered = column.choices.map(({ title }) => title).join(', ')
  return {
    refusal:
      written === ''
        ? `Choose ${column.title.toLocaleLowerCase()}: ${offered}.`
        : `“${written}” is not offered. Choose one of: ${offered}.`,
  }
}

function readSku(written: string): CellReading {
  const sku = written.toUpperCase()
  if (/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/.test(sku)) return { value: sku }
  return {
    refusal:
      written === ''
        ? 'A variant needs a SKU.'
        : `“${written}” is not a SKU: capitals, digits and single hyphens, such as MER-RG-TAN.`,
  }
}
