import { describedError } from '../http/lake-error.ts'

/** `raw`, or a stack of layers, topmost first; `published` is always the lowest. */
export type Perspective = 'raw' | readonly string[]

export function parsePerspective(value: string | readonly string[]): Perspective {
  const layers = typeof value === 'string' ? value.split(',') : value
  if (layers.length === 1 && layers[0] === 'raw') return 'raw'
  const unknown = layers.find((layer) => layer === 'raw' || !/^[A-Za-z0-9_-]+$/.test(layer))
  if (layers.length === 0 || unknown !== undefined) {
    throw describedError(400, 'invalidPerspective', `Invalid perspective "${unknown ?? ''}"`)
  }
  // Old clients send the former name of the drafts layer, previewDrafts.
  return layers.map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
}
