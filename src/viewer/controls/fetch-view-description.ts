import { describeView } from '../view/describe-view.ts'
import { readSpinSheet } from '../spin-sheet.ts'
import type { View } from '../view/view.ts'
import { viewerWords } from '../viewer-words.ts'

/** Describes a view in the page's language. The elevation of photographs is that of their camera. */
export async function fetchViewDescription(view: View, spin: string, isLive: boolean): Promise<string> {
  const [words, { camera }] = await Promise.all([viewerWords(), readSpinSheet(spin)])
  const elevation = isLive ? view.elevation : camera.elevation
  const said = describeView({ ...view, elevation }, camera.startAngle, words.view)
  return said.charAt(0).toLocaleUpperCase(document.documentElement.lang) + said.slice(1)
}
