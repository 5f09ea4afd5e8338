import { describe, expect, test } from 'vitest'
import { drawEngraving, fitLetters, fontOf } from './draw-engraving.ts'

const onLid = {
  photograph: {
    href: '/images/a/b/lid.webp?w=960&h=1200',
    spot: { x: 50, y: 40, width: 20, height: 5, angle: -18, skew: null },
  },
}

describe('drawEngraving', () => {
  test('places the text at the editor’s position and angle', () => {
    const drawn = drawEngraving({ text: 'E. B.', face: 'roman' }, onLid)
    expect(drawn).toContain('translate(200 200) rotate(-18)')
    expect(drawn).toContain('href="/images/a/b/lid.webp?w=960&amp;h=1200"')
    expect(drawn).not.toContain('skewX')
  })

  test('sets Persian from right to left in the Persian family, in one text element', () => {
    const drawn = drawEngraving({ text: 'تا بامداد', face: 'italic' }, onLid)
    expect(drawn).toContain('direction="rtl"')
    expect(drawn).toContain('font-family="Orlune Arabic, Orlune Text, serif" font-style="normal"')
    expect(drawn).toContain('>تا بامداد</text>')
  })

  test('escapes markup in the text', () => {
    const drawn = drawEngraving({ text: '<b onload="x">&', face: 'sans' }, { photograph: null })
    expect(drawn).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;')
    expect(drawn).not.toContain('<b ')
  })

  test('contains no inline style, which the page’s policy would refuse', () => {
    expect(drawEngraving({ text: 'Ada', face: 'roman' }, onLid)).not.toMatch(/\sstyle=|<style/)
  })
})

test('the font size is the height of the place, and smaller for a line that is too long', () => {
  expect(fitLetters('A', 80, 20)).toBe(20)
  expect(fitLetters('Until the morning', 80, 20)).toBeLessThan(9)
  expect(fitLetters('e\u0301'.repeat(4), 80, 40)).toBe(fitLetters('eeee', 80, 40))
})

test.each([
  ['roman', 'normal', 'Orlune Display, Orlune Arabic, serif'],
  ['italic', 'italic', 'Orlune Text, Orlune Arabic, serif'],
  ['sans', 'normal', 'Orlune Sans, Orlune Arabic, serif'],
] as const)('the typeface %s has the style %s and the families %s', (face, style, family) => {
  expect(fontOf({ text: 'Ada', face })).toMatchObject({ style, family })
})
