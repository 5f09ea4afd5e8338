import { expect, test } from 'vitest'
import { localeOf } from '#i18n/locales.ts'
import { craftPoints } from './craft-point.ts'

const locale = localeOf('fa')!
const words = { title: 'نوک', text: 'شکافته با چرخی نازک‌تر از ورق.', x: null, y: null }
const position = { x: 12, y: -3.5, z: 0 }
const normal = { x: 0, y: 1, z: 0 }
const camera = { azimuth: -20, elevation: 30, zoom: 0.4 }
const none = { node: null, position: null, normal: null, camera: null }

test('craft points have the list’s numbers in the locale’s digits, and positions in metres', () => {
  const craft = [
    { ...words, place: null },
    { ...words, place: { ...none, node: 'hotspot_nib' } },
    { ...words, place: { ...none, position, normal, camera } },
  ]
  expect(craftPoints({ craft }, locale)).toEqual([
    { number: '۲', title: words.title, text: words.text, place: 'hotspot_nib' },
    {
      number: '۳',
      title: words.title,
      text: words.text,
      place: { position: [0.012, -0.0035, 0], normal: [0, 1, 0], camera },
    },
  ])
})

test('a craft point with an incomplete place is left out', () => {
  const craft = [{ ...words, place: { ...none, position, normal } }]
  expect(craftPoints({ craft }, locale)).toEqual([])
})
