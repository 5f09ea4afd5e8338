import type { Camera, Object3D } from 'three'
import type { View } from '../view.ts'

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
  /** The view that a `hotspot_*` node asks for, and the parts to hide meanwhile. */
  viewOf(nodeName: string): { readonly view: View; readonly hides: readonly string[] } | undefined
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
  /** Puts these parts away, and no others. */
  hide(parts: readonly string[]): void
  dispose(): void
}
