import { aspectOf, heightAt, pictureRatios, pictureWidths } from '#content/picture.ts'

export interface ImageProject {
  projectId: string
  dataset: string
}

/** An allowed picture: its path and parameters for Sanity's image pipeline, in canonical order. */
export interface ImageRequest {
  readonly address: string
}

const fileShape = /^[0-9a-f]{40}-(\d{1,5})x(\d{1,5})\.(?:jpg|png|webp|avif|gif)$/
const rectShape = /^(\d{1,5}),(\d{1,5}),([1-9]\d{0,4}),([1-9]\d{0,4})$/
const fits = ['crop', 'max']
const known = new Set(['rect', 'w', 'h', 'fit', 'auto'])

/**
 * Parses the address of a picture, `<project>/<dataset>/<file>?w=640&auto=format…`. Accepts only pictures of this project
 * in the listed widths and ratios, so that clients cannot request arbitrary transforms.
 */
export function parseImageRequest(
  path: string,
  search: URLSearchParams,
  project: ImageProject,
): ImageRequest | 'unknown' | 'refused' {
  const [projectId, dataset, file = '', ...more] = path.split('/')
  const size = fileShape.exec(file)
  if (!size || more.length > 0) return 'unknown'
  if (projectId !== project.projectId || dataset !== project.dataset) return 'unknown'

  const names = [...search.keys()]
  if (names.some((name) => !known.has(name)) || new Set(names).size !== names.length) return 'refused'
  const rect = search.get('rect')
  if (rect !== null && !liesWithin(rect, Number(size[1]), Number(size[2]))) return 'refused'
  const width = pictureWidths.find((one) => String(one) === search.get('w'))
  if (width === undefined) return 'refused'
  const height = search.get('h')
  if (height !== null && !heightsOf(width).includes(height)) return 'refused'
  const fit = search.get('fit')
  if ((fit !== null && !fits.includes(fit)) || (height !== null && fit !== 'crop')) return 'refused'
  if (search.get('auto') !== 'format') return 'refused'

  const retained = [
    rect !== null && `rect=${rect}`,
    `w=${width}`,
    height !== null && `h=${height}`,
    fit !== null && `fit=${fit}`,
    'auto=format',
  ].filter((part) => part !== false)
  return { address: `/images/${projectId}/${dataset}/${file}?${retained.join('&')}` }
}

function liesWithin(rect: string, fullWidth: number, fullHeight: number): boolean {
  const parts = rectShape.exec(rect)?.slice(1).map(Number)
  if (!parts) return false
  const [left = 0, top = 0, width = 0, height = 0] = parts
  return left + width <= fullWidth && top + height <= fullHeight
}

function heightsOf(width: number): string[] {
  return pictureRatios.map((ratio) => String(heightAt(width, aspectOf(ratio))))
}
