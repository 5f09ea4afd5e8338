import { expect, test } from 'vitest'
import { openPreview, sealPreview } from './seal-preview.ts'

const preview = { day: '2026-12-24T17:00:00Z', until: 2000 }
const sealed = sealPreview(preview, 'our key')

test('opens what we sealed, until its hour', () => {
  expect(openPreview(sealed, 'our key', 1999)).toEqual(preview)
  expect(openPreview(sealed, 'our key', 2000)).toBeUndefined()
})

test.each([
  ['sealed with another key', sealPreview(preview, 'their key')],
  [
    'with another text under our seal',
    `${sealPreview({ day: null, until: 9e15 }, 'x').split('.')[0]}.${sealed.split('.')[1]}`,
  ],
  ['without a seal', sealed.split('.')[0] ?? ''],
  ['empty', ''],
  ['nonsense', 'a.b.c'],
])('refuses one %s', (_, forged) => {
  expect(openPreview(forged, 'our key', 0)).toBeUndefined()
})
