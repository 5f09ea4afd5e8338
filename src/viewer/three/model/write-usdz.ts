import { CustomBlending, Mesh, MeshPhysicalMaterial, type Material, type Object3D } from 'three'
import { USDZExporter } from 'three/addons/exporters/USDZExporter.js'
import { fetchModel } from './fetch-model.ts'
import { fitModel } from './fit-model.ts'
import { type LoadedModel, readModel } from './load-model.ts'
import { thinGlass } from './thin-glass.ts'

export interface ModelToPack {
  readonly model: string
  readonly variant: string | undefined
  /** Largest side in metres. */
  readonly largestSide: number
  /** The model that is shown, with its engraving; undefined when it has to be read from its file. */
  readonly shown: Object3D | undefined
}

/** Pixels; enough for a phone at arm's length. */
const maxTextureSize = 1024
/** USDZ has no transmission: glass becomes transparent by this factor. */
const clearness = 0.8

/** A material for USDZ; undefined for what would become solid there: thin clear glass and empty engraving planes. */
function usdzMaterial(material: Material): Material | undefined {
  if (material.opacity === 0 || material.blending === CustomBlending) return undefined
  if (!(material instanceof MeshPhysicalMaterial) || material.transmission === 0) return material
  const glass = material.clone()
  glass.transparent = true
  glass.opacity = 1 - clearness * material.transmission
  return glass
}

async function readFromFile({ model, variant, largestSide }: ModelToPack): Promise<LoadedModel> {
  const loaded = await readModel(await fetchModel(model))
  fitModel(loaded.group, largestSide)
  if (variant !== undefined) await loaded.applyVariant(variant)
  thinGlass(loaded.group)
  return loaded
}

/** Writes a USDZ for Apple's Quick Look, of the shown model or of the chosen variant. Throws when it cannot be read or exported. */
export async function writeUsdz(options: ModelToPack): Promise<Blob> {
  const read = options.shown ? undefined : await readFromFile(options)
  try {
    const loaded = (options.shown ?? read?.group)?.clone()
    if (!loaded) throw new Error('there is no model to export')
    const omitted: Object3D[] = []
    loaded.traverse((part) => {
      // Parts that the current view hides belong to the exported model.
      part.visible = true
      if (!(part instanceof Mesh)) return
      const material = usdzMaterial(part.material)
      if (material) part.material = material
      else omitted.push(part)
    })
    for (const part of omitted) part.removeFromParent()
    loaded.updateMatrixWorld(true)
    const bytes = await new USDZExporter().parseAsync(loaded, { maxTextureSize, quickLookCompatible: true })
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'model/vnd.usdz+zip' })
  } finally {
    read?.dispose()
  }
}
