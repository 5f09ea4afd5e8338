import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsFor } from './columns.ts'
import { placeBlock, readBlock, readPasted } from './read-pasted.ts'
import type { Variant } from './variant.ts'

describe('a block of a spreadsheet', () => {
  test.each([
    ['one cell', '18,400.00', [['18,400.00']]],
    [
      'rows and columns, with the line break Excel ends with',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      'a\t\t\n\t\tb',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['an empty last row', 'a\n\n', [['a'], ['']]],
    [
      'rows of different lengths',
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['a quoted cell with a tab, a line break and quotation marks', '"a\t""b""\nc"\td', [['a\t"b"\nc', 'd']]],
    ['a quotation mark inside a cell', '5" case\tb', [['5" case', 'b']]],
    ['nothing', '', [['']]],
  ])('is read: %s', (_, text, block) => {
    expect(readBlock(text)).toEqual(block)
  })

  test('is read back from how a spreadsheet writes it, whatever its cells hold', () => {
    const quote = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '.', '"', '\t', '\n', ' ') })
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    fc.assert(
      fc.property(block, (rows) => {
        const written = rows.map((row) => `${row.map(quote).join('\t')}\r\n`).join('')
        expect(readBlock(written)).toEqual(rows)
      }),
    )
  })
})

const columns = columnsFor([], [{ key: 'stock', title: 'In the house' }])
const at = (id: string) => columns.findIndex((column) => column.id === id)
const variants: readonly Variant[] = ['a', 'b', 'c'].map((_key) => ({ _key, _type: 'productVariant' }))
const from = (row: number, id: string) => ({ rows: [row, row], columns: [at(id), at(id)] }) as const

describe('a block is placed', () => {
  test('at the focused cell, row by row', () => {
    const placed = placeBlock(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      from(1, 'price-EUR'),
      { variants, columns },
    )
    expect(placed).toMatchObject({
      cells: [
        { rowKey: 'b', column: { id: 'price-EUR' }, text: '1' },
        { rowKey: 'b', column: { id: 'price-GBP' }, text: '2' },
        { rowKey: 'c', column: { id: 'price-EUR' }, text: '3' },
        { rowKey: 'c', column: { id: 'price-GBP' }, text: '4' },
      ],
    })
  })

  test('in every selected cell when it is one cell', () => {
    const selection = { rows: [0, 2], columns: [at('price-EUR'), at('price-GBP')] } as const
    const placed = placeBlock([['240']], selection, { variants, columns })
    expect('cells' in placed && placed.cells.map(({ text }) => text)).toEqual(Array(6).fill('240'))
  })

  test.each([
    [
      'has more rows than there are',
      [['1'], ['2'], ['3']],
      from(1, 'price-EUR'),
      '3 rows, and there are 2 from here',
    ],
    ['reaches the stock', [['In the house', '4']], from(0, 'availability'), '2 columns, and 1 can be filled'],
    ['begins at the stock', [['4']], from(0, 'stock'), '1 columns, and 0 can be filled'],
  ])('and refused with a sentence when it %s', (_, block, selection, words) => {
    expect(placeBlock(block, selection, { variants, columns })).toEqual({
      refusal: expect.stringContaining(words) as string,
    })
  })
})

describe('pasted cells', () => {
  const read = (...block: string[][]) => {
    const placed = placeBlock(block, from(0, 'price-EUR'), { variants, columns })
    return 'cells' in placed ? readPasted(placed.cells) : placed
  }

  test('become changes in minor units of their currencies, and empty ones remove a price', () => {
    expect(read(['18 400,00 €', '£16,200', '$19,300', '۷۹٬۰۰۰', '¥2,900,000', ''])).toMatchObject({
      changes: [
        { rowKey: 'a', value: 1_840_000 },
        { value: 1_620_000 },
        { value: 1_930_000 },
        { value: 7_900_000 },
        { value: 2_900_000 },
        { value: undefined },
      ],
    })
  })

  test('change nothing when one of them is refused, and the refused are named', () => {
    expect(read(['240', '$210'], ['soon', '220'])).toEqual({
      refused: [
        { index: 1, refusal: '“$210” is in USD, and this price is in GBP.' },
        { index: 2, refusal: '“soon” is not a price in EUR.' },
      ],
    })
  })
})
