import type { StoriesQueryResult } from './types.gen.ts'

/**
 * A picture with all data to render it. `path` is Sanity's asset path (`images/<project>/<dataset>/<file>`), empty when the
 * asset is missing; `color` is the placeholder color.
 */
export type Picture = StoriesQueryResult['items'][number]['picture']

/** The widths, in pixels, in which pictures are served. All others are refused. */
export const pictureWidths = [160, 320, 480, 640, 800, 960, 1200, 1600, 2000, 2400] as const
export type PictureWidth = (typeof pictureWidths)[number]

/** Width to height. Other ratios are refused; a picture without a ratio keeps its own. */
export const pictureRatios = ['1:1', '4:5', '3:4', '4:3', '2:3', '3:2', '16:9', '21:9', '1200:630'] as const
export type PictureRatio = (typeof pictureRatios)[number]

/** Width divided by height. */
export function aspectOf(ratio: PictureRatio): number {
  const [across = 1, down = 1] = ratio.split(':').map(Number)
  return across / down
}

/** The height, in whole pixels, of a picture of this width and aspect. */
export function heightAt(width: number, aspect: number): number {
  return Math.round(width / aspect)
}
