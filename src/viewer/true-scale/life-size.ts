import { element, createButton } from '#components/element.ts'
import type { trueScale } from './messages/en.ts'
import { readSpinSheet } from '../spin-sheet.ts'
import { frameFile, frameOf } from '../view/turning.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { coinOutline, handOutline } from './outlines.ts'
import { photographMm } from './screen-measure.ts'

/** The photograph of the current side at real size. Follows turns and changes of variant until the signal aborts. */
async function lifeSizePhotograph(viewer: ViewerElement, pxPerMm: number, signal: AbortSignal) {
  const side = photographMm(await readSpinSheet(viewer.dataset['spin'] ?? '')) * pxPerMm
  const image = element('img', '')
  image.alt = viewer.querySelector<HTMLImageElement>('.viewport img')?.alt ?? ''
  image.width = image.height = Math.round(side)
  image.style.inlineSize = image.style.blockSize = `${side}px`
  const show = () => {
    const { spin = '', frames = '' } = viewer.dataset
    image.src = `${frameFile(spin, frameOf(viewer.view.turned, Number(frames)))}.webp`
  }
  show()
  viewer.addEventListener('viewchange', show, { signal })
  document.addEventListener('choiceswap', show, { signal })
  await image.decode()
  return image
}

/** The product beside known objects, all at real size. What is wider than the page scrolls. */
export async function createLifeSize(
  viewer: ViewerElement | null,
  pxPerMm: number,
  words: typeof trueScale,
  signal: AbortSignal,
): Promise<HTMLElement> {
  const stage = element('div', 'life-size')
  stage.tabIndex = 0
  stage.setAttribute('role', 'group')
  stage.setAttribute('aria-label', words.open)
  const caption = element('p', 'quiet small', words.drawn)
  if (viewer) {
    const photograph = await lifeSizePhotograph(viewer, pxPerMm, signal).catch(() => undefined)
    caption.textContent = photograph ? words.shown : words.failed
    if (photograph) stage.append(photograph)
  }
  const compared = [
    { label: words.coin, draw: coinOutline, isShownFirst: true },
    { label: words.hand, draw: handOutline, isShownFirst: false },
  ].map(({ label, draw, isShownFirst }) => {
    const drawing = draw(pxPerMm)
    const toggle = createButton(label, () => show(!drawing.isConnected))
    const show = (isShown: boolean) => {
      toggle.setAttribute('aria-pressed', String(isShown))
      if (isShown) stage.append(drawing)
      else drawing.remove()
    }
    show(isShownFirst)
    return toggle
  })
  const beside = element('div', 'beside', ...compared)
  beside.setAttribute('role', 'group')
  beside.setAttribute('aria-label', words.beside)
  const whole = element('div', 'shown', stage, caption, beside)
  return whole
}
