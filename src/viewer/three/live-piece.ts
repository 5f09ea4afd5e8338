import type { Camera, Object3D } from 'three'
import type { View } from '../view/view.ts'

/** A point of the piece in its own metres, and where its surface looks. */
export interface SurfacePoint {
  readonly position: readonly [number, number, number]
  readonly normal?: readonly [number, number, number] | undefined
}

/** The piece on the table and the eye that sees it, for whoever looks for a point on the glass. */
export interface Sight {
  readonly piece: Object3D
  readonly camera: Camera
  /** A part so near to a point (in metres) is what it lies on, and hides nothing. */
  readonly skin: number
  isSeeThrough(partName: string): boolean
}

/** What is put away, and what wears the piece, while it is looked at in one way. */
export interface Arrangement {
  readonly hides?: readonly string[]
  /** A form (`/models/forms/`) that stands where a node of the piece is. */
  readonly wears?: { readonly form: string; readonly at: string } | undefined
}

/** How a `hotspot_*` node of a model asks to be looked at. */
export interface NodeView extends Arrangement {
  readonly view: View
}

export type Drawing = HTMLCanvasElement | ImageBitmap

/** A piece in three dimensions: what engraving, craft points and shared views may ask of it. */
export interface LivePiece {
  readonly canvas: HTMLCanvasElement
  readonly view: View
  /** Resolves when the piece rests there; another hand may take over before, which is no failure. */
  lookAt(view: Partial<View>, how?: 'travel' | 'cut'): Promise<void>
  /** Puts on a `KHR_materials_variants` variant; a name the model does not have leaves it as it is. */
  choose(variantName: string): Promise<void>
  readonly sight: Sight
  viewOf(nodeName: string): NodeView | undefined
  /** Called after every frame that is drawn. */
  onFrame(listener: () => void): () => void
  part(nodeName: string): Object3D | undefined
  /** Draws on an `engrave_*` plane (UVs 0 to 1, `userData: { widthMm, heightMm }`); undefined wipes it clean. */
  replaceTexture(nodeName: string, maps: { map: Drawing; bump?: Drawing } | undefined): void
  /** Asks for a frame, after the model was changed by hand. */
  invalidate(): void
  /** The names of its motions, such as `open`. */
  readonly motions: readonly string[]
  /** Resolves when the motion has come to its end; rejects when what moves it could not be fetched. */
  play(clipName: string, to: 'open' | 'close'): Promise<void>
  /** Puts away these parts and no others, and puts the piece on this form or takes it off. */
  arrange(to?: Arrangement): void
  dispose(): void
}
