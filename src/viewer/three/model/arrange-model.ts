import type { Group } from 'three'
import type { Arrangement } from '../live-model.ts'
import type { DisplayForm } from './place-on-form.ts'

/** Hides parts of a model and places it on a form, one arrangement at a time. Calls `onChange` after each visible change. */
export function arrangeModel(model: Group, onChange: () => void) {
  let hidden: readonly string[] = []
  let mounted: DisplayForm | undefined
  let asked = 0
  const arrange = async ({ hides = [], wears }: Arrangement = {}): Promise<void> => {
    const mine = ++asked
    for (const name of [...hidden, ...hides]) {
      const found = model.getObjectByName(name)
      if (found) found.visible = !hides.includes(name)
    }
    hidden = hides
    mounted?.remove()
    mounted = undefined
    onChange()
    const place = wears && model.getObjectByName(wears.at)
    if (!place) return
    const form = await import('./place-on-form.ts').then(({ placeOnForm }) => placeOnForm(wears.form, place))
    if (mine !== asked) return form.remove()
    mounted = form
    onChange()
  }
  return {
    // Without the form the model is shown alone, from the same view.
    arrange: (to?: Arrangement) => void arrange(to).catch(() => undefined),
    dispose() {
      asked++
      mounted?.remove()
    },
  }
}
