import sharp, { type Metadata } from 'sharp'
import { describedError } from '../http/lake-error.ts'
import { describePalette } from './describe-palette.ts'

interface ImageDescription {
  extension: string
  mimeType: string
  width: number
  height: number
  metadata: Record<string, unknown>
}

const kinds: Record<string, { extension: string; mimeType: string }> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  svg: { extension: 'svg', mimeType: 'image/svg+xml' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
  avif: { extension: 'avif', mimeType: 'image/avif' },
}

/** The metadata that Sanity stores with an image: its size after EXIF orientation, a low-quality preview, its opacity and its palette. */
export async function describeImage(bytes: Buffer): Promise<ImageDescription> {
  let header: Metadata
  try {
    header = await sharp(bytes).metadata()
  } catch (cause) {
    throw describedError(400, 'invalidImage', 'Invalid image, could not read metadata', {
      detail: String(cause),
    })
  }
  const format = header.format === 'heif' && header.compression === 'av1' ? 'avif' : header.format
  const kind = kinds[format]
  if (!kind) throw describedError(400, 'invalidImage', `Images of the format "${format}" are not supported`)
  const { width, height } = header.autoOrient
  const small = await sharp(bytes)
    .autoOrient()
    .resize(96, 96, { fit: 'inside' })
    .toColorspace('srgb')
    .png()
    .toBuffer()
  const isOpaque = !header.hasAlpha || (await sharp(small).stats()).isOpaque
  return {
    ...kind,
    width,
    height,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
      hasAlpha: header.hasAlpha,
      isOpaque,
      lqip: await preview(small, isOpaque),
      palette: await describePalette(small),
    },
  }
}

async function preview(small: Buffer, isOpaque: boolean): Promise<string> {
  const tiny = sharp(small).resize({ width: 20 })
  const bytes = await (isOpaque ? tiny.jpeg({ quality: 60 }) : tiny.png({ palette: true })).toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}
