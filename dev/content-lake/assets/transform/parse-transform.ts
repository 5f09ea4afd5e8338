import { describedError } from '../../http/lake-error.ts'
import {
  fitModes,
  outputFormats,
  type CropAnchor,
  type FitMode,
  type ImageTransform,
  type OutputFormat,
  type Rectangle,
} from './image-transform.ts'

const largestSide = 8192
const defaultQuality = 75
const sides: Record<string, { x?: number; y?: number }> = {
  center: {},
  top: { y: 0 },
  bottom: { y: 1 },
  left: { x: 0 },
  right: { x: 1 },
}

/** Reads the query of an image URL. A value that Sanity's pipeline refuses is refused by the name of its parameter. */
export function parseTransform(search: URLSearchParams): ImageTransform {
  const density = number(search, 'dpr', 1, 3) ?? 1
  const size = (name: string) => {
    const given = number(search, name, 1, largestSide)
    return given === undefined ? undefined : Math.min(largestSide, Math.round(given * density))
  }
  const saturation = number(search, 'sat', -100, 100)
  const flip = oneOf(search, 'flip', ['h', 'v', 'hv', 'vh'] as const) ?? ''
  const rotation = oneOf(search, 'or', ['0', '90', '180', '270'] as const) ?? '0'
  return defined({
    rect: rect(search),
    width: size('w'),
    height: size('h'),
    minWidth: size('min-w'),
    maxWidth: size('max-w'),
    minHeight: size('min-h'),
    maxHeight: size('max-h'),
    fit: oneOf(search, 'fit', fitModes) ?? ('clip' satisfies FitMode),
    anchor: anchor(search),
    background: background(search),
    blur: number(search, 'blur', 1, 2000),
    sharpen: number(search, 'sharp', 0, 100),
    flip: { horizontal: flip.includes('h'), vertical: flip.includes('v') },
    rotation: Number(rotation) as ImageTransform['rotation'],
    isGrayscale: saturation === -100,
    isInverted: oneOf(search, 'invert', ['true', 'false'] as const) === 'true',
    pad: Math.round((number(search, 'pad', 0, largestSide) ?? 0) * density),
    quality: number(search, 'q', 0, 100) ?? defaultQuality,
    format: oneOf(search, 'fm', outputFormats) satisfies OutputFormat | undefined,
    isAutoFormat: oneOf(search, 'auto', ['format'] as const) === 'format',
  })
}

function number(search: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = search.get(name)
  if (text === null) return undefined
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw invalid(name, `must be a number from ${least} to ${most}`)
}

function oneOf<const Value extends string>(
  search: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const text = search.get(name)
  if (text === null) return undefined
  const value = values.find((candidate) => candidate === text)
  if (value === undefined) throw invalid(name, `must be one of ${values.join(', ')}`)
  return value
}

function rect(search: URLSearchParams): Rectangle | undefined {
  const text = search.get('rect')
  if (text === null) return undefined
  const [, left, top, width, height] = /^(\d+),(\d+),([1-9]\d*),([1-9]\d*)$/.exec(text)?.map(Number) ?? []
  if (left === undefined || top === undefined || width === undefined || height === undefined) {
    throw invalid('rect', 'must be left,top,width,height in pixels')
  }
  return { left, top, width, height }
}

function anchor(search: URLSearchParams): CropAnchor {
  const mode = search.get('crop')
  const x = number(search, 'fp-x', 0, 1)
  const y = number(search, 'fp-y', 0, 1)
  if (mode === 'entropy') return 'entropy'
  if (mode === null || mode === 'focalpoint') return { x: x ?? 0.5, y: y ?? 0.5 }
  const point = { x: 0.5, y: 0.5 }
  for (const side of mode.split(',')) {
    const position = sides[side]
    if (!position)
      throw invalid('crop', `must be one of ${Object.keys(sides).join(', ')}, focalpoint, entropy`)
    Object.assign(point, position)
  }
  return point
}

/** Reads RGB, ARGB, RRGGBB or AARRGGBB in hexadecimal and returns `#rrggbbaa`, the format of sharp. */
function background(search: URLSearchParams): string | undefined {
  const text = search.get('bg')
  if (text === null) return undefined
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(text))
    throw invalid('bg', 'must be a hexadecimal color')
  const long = text.length <= 4 ? [...text].map((digit) => digit + digit).join('') : text
  return long.length === 8 ? `#${long.slice(2)}${long.slice(0, 2)}` : `#${long}ff`
}

function invalid(name: string, rule: string) {
  return describedError(400, 'invalidImageParameter', `Invalid image parameter "${name}": it ${rule}`)
}

/** Removes undefined fields, so that equal transforms have equal JSON, which is the cache key. */
function defined<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [Key in keyof T]: Exclude<T[Key], undefined> }
}
