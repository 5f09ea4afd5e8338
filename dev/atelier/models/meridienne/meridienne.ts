import { Euler, Quaternion } from 'three'
import { Model } from '../../model/model.ts'
import { addCase } from './case.ts'
import { variantNames } from './choices.ts'
import { addDial } from './dial.ts'
import { addStrap } from './strap.ts'

/** The angle at which the watch leans back, resting on its strap. */
const lean = 71

/** Méridienne, a wristwatch of 38 × 9.2 mm. */
export async function makeMeridienne(): Promise<Model> {
  const model = new Model('meridienne')
  model.offer(variantNames)
  const turned = new Quaternion().setFromEuler(new Euler((lean * Math.PI) / 180, 0, 0))
  const watch = model.group('watch', { turned })
  const head = model.group('head', { parent: watch })
  const band = model.group('band', { parent: watch })
  await addCase(model, head)
  await addDial(model, head)
  await addStrap(model, band)
  model.hotspot('signature', [0, 2.4, -5.6], { azimuth: 4, elevation: 22, distance: 0.11 }, head)
  model.hotspot('rosette', [-5, 2.4, 2], { azimuth: -10, elevation: 30, distance: 0.1 }, head)
  model.hotspot('seconds', [0, 2.2, 7.6], { azimuth: 8, elevation: 18, distance: 0.09 }, head)
  model.hotspot('crown', [23.2, 0.4, 0], { azimuth: 58, elevation: 14, distance: 0.12 }, head)
  model.hotspot('lugs', [11.2, -1, 20.4], { azimuth: 36, elevation: 4, distance: 0.12 }, head)
  model.hotspot('strap', [6, -2.6, 24.4], { azimuth: 28, elevation: -2, distance: 0.14 }, band)
  model.hotspot('clasp', [0, -44, -6], { azimuth: 158, elevation: 14, distance: 0.16 }, band)
  model.hotspot('worn', [0, -24, 0], { azimuth: -16, elevation: 34, distance: 0.3, wears: 'wrist' }, band)
  model.hotspot(
    'caseback',
    [0, -3.7, 0],
    { azimuth: 180, elevation: -12, distance: 0.13, hides: ['band'] },
    head,
  )
  return model
}
