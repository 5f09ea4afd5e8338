import type { Camera, Object3D } from 'three'
import type { View } from '../view/view.ts'

/** A point of the model in its own metres, and the normal of its surface. */
export interface SurfacePoint {
  readonly position: readonly [number, number, number]
  readonly normal?: readonly [number, number, number] | undefined
}

/** The model and the camera, for projecting and picking points. */
export interface ModelScene {
  readonly model: Object3D
  readonly camera: Camera
  /** Metres. A part within this distance of a point is its own surface and does not hide it. */
  readonly surfaceTolerance: number
  isTransparent(partName: string): boolean
}

/** Parts that are hidden, and the form that the model is placed on, in one view. */
export interface Arrangement {
  readonly hides?: readonly string[]
  /** A form (`/models/forms/`), placed at a node of the model. */
  readonly wears?: { readonly form: string; readonly at: string } | undefined
}

/** The view that a `hotspot_*` node defines. */
export interface NodeView extends Arrangement {
  readonly view: View
}

export type Drawing = HTMLCanvasElement | ImageBitmap

/** A model that is shown: what engraving, craft points and shared views can do with it. */
export interface LiveModel {
  readonly canvas: HTMLCanvasElement
  readonly view: View
  /** Resolves when the view is reached, or when another change of view replaces this one. */
  lookAt(view: Partial<View>, how?: 'travel' | 'cut'): Promise<void>
  /** Applies a `KHR_materials_variants` variant; an unknown name changes nothing. */
  choose(variantName: string): Promise<void>
  readonly modelScene: ModelScene
  viewOf(nodeName: string): NodeView | undefined
  /** Calls the listener after every frame, until the returned function is called. */
  onFrame(listener: () => void): () => void
  part(nodeName: string): Object3D | undefined
  /** Draws on an `engrave_*` plane (UVs 0 to 1, `userData: { widthMm, heightMm }`); undefined clears it. */
  replaceTexture(nodeName: string, maps: { map: Drawing; bump?: Drawing } | undefined): void
  /** Requests a frame after a change to the model. */
  invalidate(): void
  /** The names of its animations, such as `open`. */
  readonly motions: readonly string[]
  /** Resolves when the animation has ended; rejects when its code could not be fetched. */
  play(clipName: string, to: 'open' | 'close'): Promise<void>
  /** Hides these parts and shows all others; places the form, or removes the former one. */
  arrange(to?: Arrangement): void
  dispose(): void
}
