import sharp, { type Sharp } from 'sharp'
import type { ImageTransform, OutputFormat, Size } from './image-transform.ts'
import { planGeometry } from './plan-geometry.ts'

const transparent = '#ffffff00'

// One thread a picture, so that an AVIF in the background leaves a core to the requests.
sharp.concurrency(1)

/**
 * Renders the transformed picture. Formats without transparency get the background, white by default. `isQuick` encodes
 * a WebP in the shortest time; the file is about 1.7 times as large.
 */
export async function renderImage(
  bytes: Buffer,
  source: Size,
  transform: ImageTransform,
  format: OutputFormat,
  isQuick = false,
): Promise<Buffer> {
  const { cut, size, canvas } = planGeometry(source, transform)
  const background = transform.background ?? (keepsAlpha(format) ? transparent : '#ffffffff')
  const picture = sharp(bytes).autoOrient()
  if (transform.anchor === 'entropy' && transform.fit === 'crop') {
    if (transform.rect) picture.extract(transform.rect)
    picture.resize({ ...size, fit: 'cover', position: sharp.strategy.entropy })
  } else {
    // Without a cut the decoder can shrink the picture while loading, which is faster.
    const isCut = cut.width < source.width || cut.height < source.height
    if (isCut) picture.extract(cut)
    picture.resize({ ...size, fit: 'fill' })
  }
  if (transform.blur !== undefined) picture.blur(blurRadius(transform.blur))
  if (transform.sharpen) picture.sharpen({ sigma: 0.5 + transform.sharpen / 50 })
  if (transform.isGrayscale) picture.grayscale()
  if (transform.isInverted) picture.negate({ alpha: false })
  if (transform.flip.horizontal) picture.flop()
  if (transform.flip.vertical) picture.flip()
  const border = bordersOf(size, canvas, transform.pad)
  if (Object.values(border).some((side) => side > 0)) picture.extend({ ...border, background })
  if (transform.background !== undefined || !keepsAlpha(format)) picture.flatten({ background })
  return encode(await rotated(picture, transform.rotation), format, transform.quality, isQuick)
}

const keepsAlpha = (format: OutputFormat): boolean => format !== 'jpg' && format !== 'pjpg'

// Sanity documents blur as 1 to 2000 without a unit; a radius of a tenth in pixels looks similar.
const blurRadius = (blur: number): number => Math.max(0.3, blur / 10)

function bordersOf(size: Size, canvas: Size, pad: number) {
  const left = Math.floor((canvas.width - size.width) / 2)
  const top = Math.floor((canvas.height - size.height) / 2)
  return {
    left: left + pad,
    right: canvas.width - size.width - left + pad,
    top: top + pad,
    bottom: canvas.height - size.height - top + pad,
  }
}

// A sharp pipeline rotates before it resizes; a rotation after it needs a second pipeline.
async function rotated(picture: Sharp, rotation: ImageTransform['rotation']): Promise<Sharp> {
  if (rotation === 0) return picture
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).rotate(
    rotation,
  )
}

function encode(picture: Sharp, format: OutputFormat, quality: number, isQuick: boolean): Promise<Buffer> {
  const atLeastOne = Math.max(1, Math.round(quality))
  switch (format) {
    case 'jpg':
      return picture.jpeg({ quality: atLeastOne, mozjpeg: true }).toBuffer()
    case 'pjpg':
      return picture.jpeg({ quality: atLeastOne, mozjpeg: true, progressive: true }).toBuffer()
    case 'png':
      return picture.png({ compressionLevel: 9 }).toBuffer()
    case 'webp':
      return picture.webp({ quality: atLeastOne, effort: isQuick ? 0 : 4 }).toBuffer()
    case 'avif':
      // AVIF at about two thirds of the quality number looks as good as JPEG. Effort 1 takes a third of the time of
      // effort 3 and makes files a few percent larger.
      return picture.avif({ quality: Math.max(1, Math.round(quality * 0.68)), effort: 1 }).toBuffer()
  }
}
