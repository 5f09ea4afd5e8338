import type { StoriesQueryResult } from './types.gen.ts'

/**
 * A picture ready to be drawn. `path` is Sanity's own (`images/<project>/<dataset>/<file>`), empty where the asset is
 * lost; `color` is the ground it comes up from; hotspot and crop are the art director's.
 */
export type Picture = StoriesQueryResult['items'][number]['picture']

/** The widths, in pixels, that the house has its pictures cut to. Nothing else is cut. */
export const pictureWidths = [160, 320, 480, 640, 800, 960, 1200, 1600, 2000, 2400] as const
export type PictureWidth = (typeof pictureWidths)[number]

/** Width by height. Nothing else is cut; a picture without a ratio keeps its own. */
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
