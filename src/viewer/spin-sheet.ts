import type { SpinCamera } from './three/camera/turntable-camera.ts'

/** What a spin's spin.json says of how it was taken. */
export interface SpinSheet {
  readonly frames: number
  /** Pixels of each photograph's side. */
  readonly width: number
  readonly camera: SpinCamera
  /** The piece's largest side in metres. */
  readonly radius: number
  /** The same photographs once more, larger, where they were taken: pixels of their side. */
  readonly large?: { readonly side: number }
}

const sheets = new Map<string, Promise<SpinSheet>>()

/** How the photographs in a folder were taken; asked for once. */
export function readSpinSheet(folder: string): Promise<SpinSheet> {
  const known = sheets.get(folder)
  if (known) return known
  const read = fetch(`${folder}/spin.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`${folder}/spin.json answered ${answer.status}`)
    return (await answer.json()) as SpinSheet
  })
  sheets.set(folder, read)
  read.catch(() => sheets.delete(folder))
  return read
}
