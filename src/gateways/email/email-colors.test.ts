import { describe, expect, test } from 'vitest'
import { darkColors, lightColors } from './email-colors.ts'

type Rgb = readonly [number, number, number]

const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (rgb: Rgb) => {
  const [r, g, b] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: Rgb, b: Rgb) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** The same hue and saturation with inverted lightness (HSL), as some email clients do. */
const inverted = ([r, g, b]: Rgb): Rgb => {
  const shift = 1 - Math.max(r, g, b) - Math.min(r, g, b)
  return [r + shift, g + shift, b + shift]
}
const lightness = ([r, g, b]: Rgb) => (Math.max(r, g, b) + Math.min(r, g, b)) / 2

type Change = (rgb: Rgb) => Rgb
/** How email clients change the background and the foreground colors. */
const renderings: readonly [string, typeof lightColors, { ground: Change; ink: Change }][] = [
  ['with its own colors', lightColors, { ground: (c) => c, ink: (c) => c }],
  ['in the reader’s dark mode', darkColors, { ground: (c) => c, ink: (c) => c }],
  [
    'with all its colors inverted (Gmail on iOS, Outlook on Windows)',
    lightColors,
    { ground: inverted, ink: inverted },
  ],
  [
    'with light backgrounds darkened and dark text lightened (Gmail on Android, Outlook.com)',
    lightColors,
    {
      ground: (c) => (lightness(c) > 0.5 ? inverted(c) : c),
      ink: (c) => (lightness(c) < 0.5 ? inverted(c) : c),
    },
  ],
]

describe.each(renderings)('an email %s', (_name, colors, { ground, ink }) => {
  const on = (foreground: string, background: string) =>
    contrast(ink(rgbOf(foreground)), ground(rgbOf(background)))

  test('has a text contrast of 4.5 or more', () => {
    expect(on(colors.text, colors.sheet)).toBeGreaterThanOrEqual(4.5)
    expect(on(colors.quietText, colors.sheet)).toBeGreaterThanOrEqual(4.5)
    expect(on(colors.buttonText, colors.button)).toBeGreaterThanOrEqual(4.5)
  })

  test('has a button whose background or border has a contrast of 3 or more to the sheet', () => {
    const button = contrast(ground(rgbOf(colors.button)), ground(rgbOf(colors.sheet)))
    const edge = contrast(ground(rgbOf(colors.buttonEdge)), ground(rgbOf(colors.sheet)))
    expect(Math.max(button, edge)).toBeGreaterThanOrEqual(3)
  })
})
