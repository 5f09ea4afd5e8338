import { expect, test } from 'vitest'
import { openPreview, sealPreview } from './seal-preview.ts'

const preview = { day: '2026-12-24T17:00:00Z', until: 2000 }
const sealed = sealPreview(preview, 'our key')

test('a signed preview is valid until it expires', () => {
  expect(openPreview(sealed, 'our key', 1999)).toEqual(preview)
  expect(openPreview(sealed, 'our key', 2000)).toBeUndefined()
})

test.each([
  ['signed with another key', sealPreview(preview, 'their key')],
  [
    'with another payload under a valid signature',
    `${sealPreview({ day: null, until: 9e15 }, 'x').split('.')[0]}.${sealed.split('.')[1]}`,
  ],
  ['without a signature', sealed.split('.')[0] ?? ''],
  ['that is empty', ''],
  ['that has three parts', 'a.b.c'],
])('a preview cookie %s is refused', (_, forged) => {
  expect(openPreview(forged, 'our key', 0)).toBeUndefined()
})
