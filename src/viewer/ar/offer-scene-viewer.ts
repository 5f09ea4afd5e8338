import { element } from '#components/element.ts'
import type { ar } from './messages/en.ts'
import { finishesOf } from '#shared/model/model-finish.ts'
import { readHead } from '#shared/model/model-file.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { isOwn, plainAddress, sceneViewerAddress } from './ar-mode.ts'

/** The glTF extensions that Scene Viewer supports. */
const supported = ['KHR_texture_transform', 'KHR_materials_unlit', 'KHR_draco_mesh_compression']

/** The finishes of an uploaded model; undefined when Scene Viewer cannot read it. Fetches the header only. */
async function finishesRead(model: string): Promise<readonly unknown[] | undefined> {
  const enough = new AbortController()
  const { ok, body } = await fetch(model, enough)
  const document = ok && body ? (await readHead(body))?.document : undefined
  enough.abort()
  const required = document?.['extensionsRequired'] ?? []
  const isRead = Array.isArray(required) && required.every((name) => supported.includes(name))
  return document && isRead ? finishesOf(document) : undefined
}

/** Adds a link to Android's Scene Viewer for the chosen variant, if Scene Viewer can read the model. */
export async function offerSceneViewer(viewer: ViewerElement, bar: Element, words: typeof ar): Promise<void> {
  const { model = '' } = viewer.dataset
  const finishes = isOwn(model) ? undefined : await finishesRead(model)
  if (!finishes && !isOwn(model)) return
  const link = element('a', 'ar-button', words.open)
  const title = document.querySelector('h1')?.textContent.trim() ?? ''
  const updateLink = () => {
    const { variant } = viewer.dataset
    // As on the page, an unknown finish changes nothing.
    const finish = finishes && !finishes.includes(variant) ? undefined : variant
    const page = location.href.replace(/#.*/, '')
    link.href = sceneViewerAddress({ file: plainAddress(model, finish), page, title })
  }
  updateLink()
  document.addEventListener('choiceswap', updateLink)
  bar.append(link)
}
