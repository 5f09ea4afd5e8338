import { element } from '#components/element.ts'
import type { yourRoom } from './messages/en.ts'
import { finishesOf } from '#shared/model/model-finish.ts'
import { readHead } from '#shared/model/model-file.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { isOwn, plainAddress, sceneViewerAddress } from './way-into-room.ts'

/** What a model may require of Scene Viewer beyond plain glTF. */
const read = ['KHR_texture_transform', 'KHR_materials_unlit', 'KHR_draco_mesh_compression']

/** The finishes of an uploaded model; undefined where Scene Viewer cannot read it. No more of it is fetched than its head. */
async function finishesRead(model: string): Promise<readonly unknown[] | undefined> {
  const enough = new AbortController()
  const { ok, body } = await fetch(model, enough)
  const document = ok && body ? (await readHead(body))?.document : undefined
  enough.abort()
  const required = document?.['extensionsRequired'] ?? []
  const isRead = Array.isArray(required) && required.every((name) => read.includes(name))
  return document && isRead ? finishesOf(document) : undefined
}

/** Leads to Android's Scene Viewer with the piece as it was chosen; offers nothing where it could not be read there. */
export async function leadToSceneViewer(
  viewer: ViewerElement,
  bar: Element,
  words: typeof yourRoom,
): Promise<void> {
  const { model = '' } = viewer.dataset
  const finishes = isOwn(model) ? undefined : await finishesRead(model)
  if (!finishes && !isOwn(model)) return
  const link = element('a', 'into-room', words.open)
  const title = document.querySelector('h1')?.textContent.trim() ?? ''
  const lead = () => {
    const { variant } = viewer.dataset
    // A finish that an uploaded model does not have leaves it as it is, here as on the page.
    const finish = finishes && !finishes.includes(variant) ? undefined : variant
    const page = location.href.replace(/#.*/, '')
    link.href = sceneViewerAddress({ file: plainAddress(model, finish), page, title })
  }
  lead()
  document.addEventListener('choiceswap', lead)
  bar.append(link)
}
