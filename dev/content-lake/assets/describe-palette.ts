import sharp from 'sharp'

interface Swatch {
  rgb: [number, number, number]
  saturation: number
  lightness: number
  population: number
}

/** The target saturation and lightness of each named swatch, from the Palette library of Android. */
const targets = {
  vibrant: [1, 0.5],
  darkVibrant: [1, 0.26],
  lightVibrant: [1, 0.74],
  muted: [0.3, 0.5],
  darkMuted: [0.3, 0.26],
  lightMuted: [0.3, 0.74],
} as const

/** The palette of a small picture; `dominant` is the color that covers the largest area. */
export async function describePalette(small: Buffer): Promise<Record<string, unknown>> {
  const { data, info } = await sharp(small).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const swatches = countColors(data)
  const total = info.width * info.height
  const largest = swatches[0]
  const palette: Record<string, unknown> = { _type: 'sanity.imagePalette' }
  if (!largest) return palette
  palette['dominant'] = asSwatch(largest, total)
  for (const [name, [saturation, lightness]] of Object.entries(targets)) {
    const distance = (swatch: Swatch) =>
      3 * Math.abs(swatch.saturation - saturation) + 6 * Math.abs(swatch.lightness - lightness)
    const score = (swatch: Swatch) => distance(swatch) - swatch.population / largest.population
    palette[name] = asSwatch(swatches.toSorted((a, b) => score(a) - score(b))[0] ?? largest, total)
  }
  return palette
}

/** Groups the visible pixels by similar color and returns the mean of each group, largest group first. */
function countColors(rgba: Buffer): Swatch[] {
  const boxes = new Map<number, [number, number, number, number]>()
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4)
    if (alpha < 128) continue
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const box = boxes.get(key) ?? [0, 0, 0, 0]
    boxes.set(key, [box[0] + red, box[1] + green, box[2] + blue, box[3] + 1])
  }
  return [...boxes.values()]
    .map(([red, green, blue, count]) => {
      const rgb: Swatch['rgb'] = [red / count, green / count, blue / count]
      return { rgb, population: count, ...saturationAndLightness(rgb) }
    })
    .toSorted((a, b) => b.population - a.population)
}

function saturationAndLightness([red, green, blue]: Swatch['rgb']): {
  saturation: number
  lightness: number
} {
  const high = Math.max(red, green, blue) / 255
  const low = Math.min(red, green, blue) / 255
  const lightness = (high + low) / 2
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1))
  return { saturation, lightness }
}

function asSwatch({ rgb, population }: Swatch, total: number): Record<string, unknown> {
  const luminance = (0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]) / 255
  const ink = luminance > 0.6 ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`,
    foreground: ink,
    title: ink,
    population: Math.round((population / total) * 10_000) / 100,
  }
}
