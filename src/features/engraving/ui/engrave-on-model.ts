import type { ViewerElement } from '#viewer/viewer-element.ts'
import type { EngravingChange } from './preview-while-typing.ts'
import { drawLetterMaps, type LetterPlane } from './letter-texture.ts'

const planeOf = (data: Record<string, unknown> | undefined): LetterPlane | undefined => {
  const { widthMm, heightMm } = data ?? {}
  return typeof widthMm === 'number' && typeof heightMm === 'number' ? { widthMm, heightMm } : undefined
}

/** Draws the engraving on the model while it is shown, and turns the model to it once. */
export function engraveOnModel(): void {
  let words: EngravingChange | undefined
  let isSeen = false
  const viewerOf = () => document.querySelector<ViewerElement>('maison-viewer')

  const draw = async () => {
    const live = viewerOf()?.live
    if (!live || !words?.node) return
    const { node, text } = words
    const plane = planeOf(live.part(node)?.userData)
    if (!plane) return
    if (text === '') return live.replaceTexture(node, undefined)
    const drawnFor = words
    const maps = await drawLetterMaps(words, plane)
    // The text may have changed while the font was loading.
    if (drawnFor !== words || viewerOf()?.live !== live) return
    live.replaceTexture(node, maps)
    if (isSeen) return
    isSeen = true
    const place = live.viewOf(node.replace('engrave_', 'hotspot_'))
    if (!place) return
    live.arrange(place)
    await live.lookAt(place.view)
  }

  document.addEventListener('engravingchange', (event) => {
    words = (event as CustomEvent<EngravingChange>).detail
    void draw()
  })
  document.addEventListener('liveopen', () => void draw())
  document.addEventListener('liveclose', () => (isSeen = false))
}
