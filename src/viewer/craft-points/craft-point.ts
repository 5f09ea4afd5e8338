import type { Product } from '#content/documents.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PointCamera } from '../view/point-camera.ts'

type Three = readonly [number, number, number]

/** A thing to look for that is found on the model: by a node's name, or in the piece's own metres. */
export interface CraftPoint {
  /** As the list under the viewer counts it, in the reader's figures. */
  readonly number: string
  readonly title: string
  readonly text: string
  readonly place: string | { readonly position: Three; readonly normal: Three; readonly camera: PointCamera }
}

/** The things to look for that have a place on the model, in the order they are read. */
export function craftPoints({ craft }: Pick<Product, 'craft'>, locale: Locale): CraftPoint[] {
  return craft.flatMap(({ title, text, place }, index) => {
    const on = place && placeOf(place)
    return on ? [{ number: formatNumber(locale, index + 1), title, text, place: on }] : []
  })
}

type Written = NonNullable<Product['craft'][number]['place']>

/** Half a place is none: the words stand in the list all the same. */
function placeOf({ node, position, normal, camera }: Written): CraftPoint['place'] | undefined {
  if (node) return node
  if (!position || !normal || !camera) return undefined
  const { x, y, z } = position
  return { position: [x / 1000, y / 1000, z / 1000], normal: [normal.x, normal.y, normal.z], camera }
}
