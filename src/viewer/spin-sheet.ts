import type { SpinCamera } from './three/camera/turntable-camera.ts'

/** How the photographs of a turn were taken: its `spin.json`. */
export interface SpinSheet {
  readonly frames: number
  /** Side of each photograph, in pixels. */
  readonly width: number
  readonly camera: SpinCamera
  /** The product's largest side in metres. */
  readonly radius: number
  /** Larger versions of the same photographs, if there are any; side in pixels. */
  readonly large?: { readonly side: number }
}

const sheets = new Map<string, Promise<SpinSheet>>()

/** Fetches the sheet of a folder once. Rejects when it cannot be fetched; the next call tries again. */
export function readSpinSheet(folder: string): Promise<SpinSheet> {
  const known = sheets.get(folder)
  if (known) return known
  const read = fetch(`${folder}/spin.json`).then(async (response) => {
    if (!response.ok) throw new Error(`${folder}/spin.json responded with ${response.status}`)
    return (await response.json()) as SpinSheet
  })
  sheets.set(folder, read)
  read.catch(() => sheets.delete(folder))
  return read
}
