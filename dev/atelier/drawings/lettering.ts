import { readFileSync } from 'node:fs'
import opentype from 'opentype.js'
import type { Font } from 'opentype.js'

const files = { display: 'orlune-display.ttf', text: 'orlune-text.ttf', sans: 'orlune-sans.ttf' } as const
type Face = keyof typeof files

const loaded = new Map<Face, Font>()

function load(face: Face): Font {
  const known = loaded.get(face)
  if (known) return known
  const bytes = readFileSync(new URL(`../fonts/${files[face]}`, import.meta.url))
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  loaded.set(face, font)
  return font
}

export interface Line {
  face: Face
  size: number
  /** Baseline. */
  y: number
  x: number
  anchor?: 'start' | 'middle' | 'end'
  /** Extra space after each letter, in the same units as size. */
  tracking?: number
}

/** One line of text as SVG path data, so that pictures do not depend on installed fonts. */
export function letter(text: string, line: Line): string {
  const font = load(line.face)
  const scale = line.size / font.unitsPerEm
  const glyphs = [...text].map((character) => font.charToGlyph(character))
  const advances = glyphs.map((glyph, i) => {
    const next = glyphs[i + 1]
    const kerning = next ? font.getKerningValue(glyph, next) : 0
    return ((glyph.advanceWidth ?? 0) + kerning) * scale + (next ? (line.tracking ?? 0) : 0)
  })
  const width = advances.reduce((sum, advance) => sum + advance, 0)
  const share = { start: 0, middle: 0.5, end: 1 }[line.anchor ?? 'middle']
  let x = line.x - width * share
  // Three decimals below the letter size: rounding to hundredths distorts a letter of one millimetre.
  const decimals = line.size < 20 ? 5 : 2
  let path = ''
  glyphs.forEach((glyph, i) => {
    path += glyph.getPath(x, line.y, line.size).toPathData(decimals)
    x += advances[i] ?? 0
  })
  return path
}
