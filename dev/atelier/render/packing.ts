// Runs in the browser: writes a model as USDZ, the AR format of iPhone and iPad.
import type { Object3D } from 'three'
import { USDZExporter } from 'three/addons/exporters/USDZExporter.js'
import { loadModel } from '../../../src/viewer/three/model/load-model.ts'

/** Parts that are left out: engraving surfaces, which are empty, and glass, which USDZ would show as opaque. */
const omitted = /^engrave_|crystal|panes/

async function pack(url: string, maxTextureSize: number): Promise<string> {
  const model = await loadModel(url, undefined)
  const dropped: Object3D[] = []
  model.traverse((object) => {
    if (omitted.test(object.name)) dropped.push(object)
  })
  for (const object of dropped) object.removeFromParent()
  const bytes = await new USDZExporter().parseAsync(model, {
    maxTextureSize,
    quickLookCompatible: true,
  })
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

Object.assign(window, { stage: { pack } })
