import { describedError } from '../../http/lake-error.ts'
import type { ImageTransform, Rectangle, Size } from './image-transform.ts'

/** The part to cut out of the picture, its size after scaling, and the size of the canvas. */
interface Geometry {
  cut: Rectangle
  size: Size
  canvas: Size
}

/**
 * Computes the pixel geometry of a transform. As in Sanity's pipeline, `clip` and `crop` enlarge a small picture;
 * `max`, `min` and `fillmax` never do.
 */
export function planGeometry(source: Size, transform: ImageTransform): Geometry {
  const whole = transform.rect ?? { left: 0, top: 0, ...source }
  if (whole.left + whole.width > source.width || whole.top + whole.height > source.height) {
    const bounds = `${source.width}x${source.height}`
    throw describedError(
      400,
      'invalidImageParameter',
      `Invalid image parameter "rect": it is outside the ${bounds} image`,
    )
  }
  const box = requestedBox(whole, transform)
  if (box.width === undefined || box.height === undefined) {
    const scale = limited(
      (box.width ?? Infinity) / whole.width,
      (box.height ?? Infinity) / whole.height,
      transform,
    )
    const size = box.width === undefined && box.height === undefined ? sized(whole) : scaled(whole, scale)
    return { cut: whole, size, canvas: size }
  }
  return fitted(whole, { width: box.width, height: box.height }, transform)
}

function fitted(whole: Rectangle, box: Size, transform: ImageTransform): Geometry {
  const inside = limited(box.width / whole.width, box.height / whole.height, transform)
  switch (transform.fit) {
    case 'clip':
    case 'max': {
      const size = scaled(whole, inside)
      return { cut: whole, size, canvas: size }
    }
    case 'fill':
    case 'fillmax':
      return { cut: whole, size: scaled(whole, inside), canvas: box }
    case 'scale':
      return { cut: whole, size: box, canvas: box }
    case 'crop':
      return { cut: cutToRatio(whole, box, transform), size: box, canvas: box }
    case 'min': {
      const size = scaled(box, Math.min(1, whole.width / box.width, whole.height / box.height))
      return { cut: cutToRatio(whole, size, transform), size, canvas: size }
    }
  }
}

/** The limits (`max-h`, `min-w` …) apply only with `fit=crop`, where they complete a missing side. */
function requestedBox(whole: Size, transform: ImageTransform): { width?: number; height?: number } {
  const { width, height, minWidth = 0, maxWidth = Infinity, minHeight = 0, maxHeight = Infinity } = transform
  const hasLimits = minWidth > 0 || minHeight > 0 || maxWidth < Infinity || maxHeight < Infinity
  if (transform.fit !== 'crop' || !hasLimits) {
    return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
  }
  const ratio = whole.width / whole.height
  const natural = {
    width: width ?? (height === undefined ? whole.width : height * ratio),
    height: height ?? (width === undefined ? whole.height : width / ratio),
  }
  const between = (value: number, least: number, most: number) =>
    Math.max(1, Math.round(Math.min(most, Math.max(least, value))))
  return {
    width: between(natural.width, minWidth, maxWidth),
    height: between(natural.height, minHeight, maxHeight),
  }
}

function limited(horizontal: number, vertical: number, { fit }: ImageTransform): number {
  const neverEnlarges = fit === 'max' || fit === 'fillmax' || fit === 'min'
  return Math.min(horizontal, vertical, neverEnlarges ? 1 : Infinity)
}

function cutToRatio(whole: Rectangle, box: Size, { anchor }: ImageTransform): Rectangle {
  const scale = Math.min(whole.width / box.width, whole.height / box.height)
  const size = scaled(box, scale)
  const width = Math.min(size.width, whole.width)
  const height = Math.min(size.height, whole.height)
  const point = anchor === 'entropy' ? { x: 0.5, y: 0.5 } : anchor
  const start = (at: number, available: number, length: number) =>
    Math.round(Math.min(available - length, Math.max(0, at * available - length / 2)))
  return {
    left: whole.left + start(point.x, whole.width, width),
    top: whole.top + start(point.y, whole.height, height),
    width,
    height,
  }
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

const sized = ({ width, height }: Size): Size => ({ width, height })
