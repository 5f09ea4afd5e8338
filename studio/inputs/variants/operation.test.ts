import { Mutation } from '@sanity/mutator'
import { describe, expect, test } from 'vitest'
import { columnsFor, isEditable } from './columns.ts'
import type { Edit } from '../edits/edit.ts'
import { fillDown } from './fill-down.ts'
import { type Change, perform, undo } from './operation.ts'
import type { Variant } from './variant.ts'

let count = 0
const newKey = () => `key-${(count += 1)}`

const columns = columnsFor(
  [{ key: 'metal', values: [{ key: 'gold' }, { key: 'steel' }] }],
  [
    { key: 'stock', title: 'In the house' },
    { key: 'made-to-order', title: 'Made to order' },
  ],
)
const at = (id: string) => columns.findIndex((column) => column.id === id)
function column(id: string) {
  const found = columns[at(id)]
  if (!isEditable(found)) throw new Error(`${id} cannot be edited`)
  return found
}

const before: readonly Variant[] = [
  {
    _key: 'a',
    _type: 'productVariant',
    sku: 'A',
    options: [{ _key: 'a1', _type: 'chosenOption', option: 'metal', value: 'gold' }],
    prices: [{ _key: 'a2', _type: 'price', currency: 'EUR', unitAmount: 1_840_000 }],
    availability: 'made-to-order',
    leadTimeWeeks: 7,
  },
  { _key: 'b', _type: 'productVariant', sku: 'B' },
  { _key: 'c', _type: 'productVariant', sku: 'C', prices: [] },
]

type Path = Exclude<Edit, { unset: unknown }>['at']
const written = (path: Path) =>
  path.reduce<string>((before, segment) => {
    if (typeof segment === 'string') return `${before}.${segment}`
    return `${before}[${typeof segment === 'number' ? segment : `_key=="${segment._key}"`}]`
  }, 'variants')

function toPatch(edit: Edit): Record<string, unknown> {
  if ('set' in edit) return { set: { [written(edit.at)]: edit.set } }
  if ('setIfMissing' in edit) return { setIfMissing: { [written(edit.at)]: edit.setIfMissing } }
  if ('unset' in edit) return { unset: [written(edit.unset)] }
  return { insert: { [edit.position]: written(edit.at), items: edit.insert } }
}

/** Applies edits as the Studio and the Content Lake do. */
function apply(variants: readonly Variant[], edits: readonly Edit[]): readonly Variant[] {
  const mutations = edits.map((edit) => ({ patch: { id: 'product', ...toPatch(edit) } }))
  const document = { _id: 'product', _type: 'product', variants: structuredClone(variants) }
  const changed = new Mutation({ mutations }).apply(document) as unknown as typeof document
  return changed.variants
}

function change(...changes: readonly Change[]) {
  const { edits, operation } = perform(before, { label: 'test', changes, newKey })
  return { after: apply(before, edits), operation }
}

describe('an operation', () => {
  test('sets a price that exists and keeps the rest of the variant', () => {
    const { after } = change({ rowKey: 'a', column: column('price-EUR'), value: 1_900_000 })
    expect(after[0]).toEqual({ ...before[0], prices: [{ ...before[0]?.prices?.[0], unitAmount: 1_900_000 }] })
    expect(after.slice(1)).toEqual(before.slice(1))
  })

  test('adds a price to a variant without prices, in minor units', () => {
    const { after } = change({ rowKey: 'b', column: column('price-JPY'), value: 128_000 })
    expect(after[1]?.prices).toMatchObject([{ _type: 'price', currency: 'JPY', unitAmount: 128_000 }])
  })

  test('removes the price of an emptied cell', () => {
    const { after } = change({ rowKey: 'a', column: column('price-EUR'), value: undefined })
    expect(after[0]?.prices).toEqual([])
  })

  test('chooses a value of an option, where there was one and where there was none', () => {
    const { after } = change(
      { rowKey: 'a', column: column('option-metal'), value: 'steel' },
      { rowKey: 'b', column: column('option-metal'), value: 'gold' },
    )
    expect(after[0]?.options).toEqual([
      { _key: 'a1', _type: 'chosenOption', option: 'metal', value: 'steel' },
    ])
    expect(after[1]?.options).toMatchObject([{ _type: 'chosenOption', option: 'metal', value: 'gold' }])
  })

  test('leaves out cells that keep their value', () => {
    expect(change({ rowKey: 'a', column: column('sku'), value: 'A' }).operation.changes).toEqual([])
  })

  test('fills the cells below with the top cell, to the last row or to the end of the selection', () => {
    const only = (rows: readonly [number, number]) =>
      fillDown({ rows, columns: [at('price-EUR'), at('price-EUR')] }, { variants: before, columns })
    expect(only([0, 0]).map(({ rowKey, value }) => [rowKey, value])).toEqual([
      ['b', 1_840_000],
      ['c', 1_840_000],
    ])
    expect(only([0, 1]).map(({ rowKey }) => rowKey)).toEqual(['b'])
    expect(only([2, 2])).toEqual([])
  })

  test('moves a row past its neighbor, and never out of the list', () => {
    const order = (rowKey: string, by: -1 | 1) => {
      const { edits } = perform(before, { label: 'test', moved: { rowKey, by }, newKey })
      return apply(before, edits).map(({ _key }) => _key)
    }
    expect(order('a', 1)).toEqual(['b', 'a', 'c'])
    expect(order('c', -1)).toEqual(['a', 'c', 'b'])
    expect(order('a', -1)).toEqual(['a', 'b', 'c'])
    expect(order('c', 1)).toEqual(['a', 'b', 'c'])
  })

  test('never fills SKUs or the stock', () => {
    const changes = fillDown(
      { rows: [0, 2], columns: [0, columns.length - 1] },
      { variants: before, columns },
    )
    expect(new Set(changes.map((each) => each.column.kind))).toEqual(
      new Set(['option', 'price', 'availability']),
    )
  })
})

describe('undo', () => {
  const steps: Readonly<Record<string, Omit<Parameters<typeof perform>[1], 'label' | 'newKey'>>> = {
    'changed, added and emptied cells': {
      changes: [
        { rowKey: 'a', column: column('price-EUR'), value: undefined },
        { rowKey: 'c', column: column('price-KWD'), value: 1_250 },
        { rowKey: 'a', column: column('option-metal'), value: 'steel' },
        { rowKey: 'a', column: column('availability'), value: 'stock' },
        { rowKey: 'a', column: column('sku'), value: 'Z' },
      ],
    },
    'added rows': { added: [{ _key: 'd', _type: 'productVariant', sku: 'D', prices: [] }] },
    'removed rows': { removed: ['a', 'c'] },
    'a row moved down': { moved: { rowKey: 'a', by: 1 } },
    'a row moved up': { moved: { rowKey: 'c', by: -1 } },
  }

  const withoutKeysOfPrices = (variants: readonly Variant[]) =>
    variants.map((variant) => ({
      ...variant,
      prices: (variant.prices ?? []).map(({ currency, unitAmount }) => ({ currency, unitAmount })),
    }))

  test.each(Object.entries(steps))('restores everything after %s', (_, step) => {
    const { edits, operation } = perform(before, { label: 'test', newKey, ...step })
    const after = apply(before, edits)
    expect(after).not.toEqual(before)
    const undone = undo(after, operation, newKey)
    expect(undone.kept).toBe(0)
    expect(withoutKeysOfPrices(apply(after, undone.edits))).toEqual(withoutKeysOfPrices(before))
  })

  test('keeps what somebody else has changed since, and counts it', () => {
    const { edits, operation } = perform(before, {
      label: 'test',
      newKey,
      changes: [
        { rowKey: 'a', column: column('price-EUR'), value: 100 },
        { rowKey: 'c', column: column('sku'), value: 'X' },
      ],
      added: [{ _key: 'd', _type: 'productVariant', sku: 'D' }],
    })
    const other = apply(apply(before, edits), [
      { set: 200, at: [{ _key: 'a' }, 'prices', { _key: 'a2' }, 'unitAmount'] },
      { set: 'Sold', at: [{ _key: 'd' }, 'sku'] },
    ])
    const undone = undo(other, operation, newKey)
    expect(undone.kept).toBe(2)
    const result = apply(other, undone.edits)
    expect(result.map(({ sku }) => sku)).toEqual(['A', 'B', 'C', 'Sold'])
    expect(result[0]?.prices?.[0]?.unitAmount).toBe(200)
  })
})
