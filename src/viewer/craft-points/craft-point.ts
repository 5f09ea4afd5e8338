import type { Product } from '#content/documents.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PointCamera } from '../view/point-camera.ts'

type Three = readonly [number, number, number]

/** A craft point with a place on the model: the name of a node, or a surface point in the model's own metres. */
export interface CraftPoint {
  /** Its number in the list under the viewer, in the locale's digits. */
  readonly number: string
  readonly title: string
  readonly text: string
  readonly place: string | { readonly position: Three; readonly normal: Three; readonly camera: PointCamera }
}

/** The craft points that have a place on the model, in the order of the list. */
export function craftPoints({ craft }: Pick<Product, 'craft'>, locale: Locale): CraftPoint[] {
  return craft.flatMap(({ title, text, place }, index) => {
    const on = place && placeOf(place)
    return on ? [{ number: formatNumber(locale, index + 1), title, text, place: on }] : []
  })
}

type Written = NonNullable<Product['craft'][number]['place']>

/** Undefined while an editor has not completed the place; the list shows the words without it. */
function placeOf({ node, position, normal, camera }: Written): CraftPoint['place'] | undefined {
  if (node) return node
  if (!position || !normal || !camera) return undefined
  const { x, y, z } = position
  return { position: [x / 1000, y / 1000, z / 1000], normal: [normal.x, normal.y, normal.z], camera }
}
