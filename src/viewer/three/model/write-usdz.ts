import { CustomBlending, Mesh, MeshPhysicalMaterial, type Material, type Object3D } from 'three'
import { USDZExporter } from 'three/addons/exporters/USDZExporter.js'
import { fetchModel } from './fetch-model.ts'
import { fitPiece } from './fit-piece.ts'
import { type ReadPiece, readPiece } from './load-piece.ts'
import { thinGlass } from './thin-glass.ts'

export interface PieceToPack {
  readonly model: string
  readonly variant: string | undefined
  /** The piece's largest side in metres. */
  readonly largestSide: number
  /** The piece as it is shown in three dimensions, with what is engraved on it; read anew where it is not. */
  readonly shown: Object3D | undefined
}

/** A phone shows it at arm's length. */
const maxTextureSize = 1024
/** How much of what lies behind glass is seen through it: USDZ does not bend light, it lets some of it by. */
const clearness = 0.8

/** A material as USDZ can say it; undefined for what it would make solid: thin clear glass, and places for letters that are empty. */
function sayable(material: Material): Material | undefined {
  if (material.opacity === 0 || material.blending === CustomBlending) return undefined
  if (!(material instanceof MeshPhysicalMaterial) || material.transmission === 0) return material
  const glass = material.clone()
  glass.transparent = true
  glass.opacity = 1 - clearness * material.transmission
  return glass
}

async function readAnew({ model, variant, largestSide }: PieceToPack): Promise<ReadPiece> {
  const piece = await readPiece(await fetchModel(model))
  fitPiece(piece.group, largestSide)
  if (variant !== undefined) await piece.wear(variant)
  thinGlass(piece.group)
  return piece
}

/** Writes the piece for Apple's Quick Look: as it is shown, or else as it was chosen. Throws when it cannot be had or said. */
export async function writeUsdz(options: PieceToPack): Promise<Blob> {
  const read = options.shown ? undefined : await readAnew(options)
  try {
    const piece = (options.shown ?? read?.group)?.clone()
    if (!piece) throw new Error('there is no piece')
    const unsaid: Object3D[] = []
    piece.traverse((part) => {
      // What is put away while one looks at something belongs to the piece all the same.
      part.visible = true
      if (!(part instanceof Mesh)) return
      const material = sayable(part.material)
      if (material) part.material = material
      else unsaid.push(part)
    })
    for (const part of unsaid) part.removeFromParent()
    piece.updateMatrixWorld(true)
    const bytes = await new USDZExporter().parseAsync(piece, { maxTextureSize, quickLookCompatible: true })
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'model/vnd.usdz+zip' })
  } finally {
    read?.dispose()
  }
}
