import type { ImageTransform, OutputFormat } from './image-transform.ts'

const nativeFormats: Record<string, OutputFormat> = { jpg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' }

/** The requested format; else, with `auto=format`, the best that the browser accepts; else the format of the original. */
export function chooseFormat(transform: ImageTransform, extension: string, accept: string): OutputFormat {
  if (transform.format) return transform.format
  if (transform.isAutoFormat && accept.includes('image/avif')) return 'avif'
  if (transform.isAutoFormat && accept.includes('image/webp')) return 'webp'
  return nativeFormats[extension] ?? 'png'
}

export function mimeTypeOf(format: OutputFormat): string {
  return `image/${format === 'jpg' || format === 'pjpg' ? 'jpeg' : format}`
}
