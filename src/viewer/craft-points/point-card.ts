import { element, createButton } from '#components/element.ts'
import type { CraftPoint } from './craft-point.ts'

export interface PointCard {
  readonly isOpen: boolean
  /** Shows a point and takes the focus. Calls `onClose` once, when the card is closed in any way. */
  open(point: CraftPoint, onClose: () => void): void
  close(): void
  remove(): void
}

/** One non-modal card for all points, over the viewport or, on narrow screens, below it. */
export function createPointCard(viewport: HTMLElement, leave: string): PointCard {
  const title = element('h3', '')
  title.id = 'point-title'
  const text = element('p', '')
  const card = element('div', 'point-card', title, text)
  card.id = 'point-card'
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-labelledby', 'point-title')
  card.tabIndex = -1
  card.hidden = true
  viewport.after(card)

  let closed: (() => void) | undefined
  const close = () => {
    card.hidden = true
    const notify = closed
    closed = undefined
    notify?.()
  }
  card.append(createButton(leave, close))
  return {
    get isOpen() {
      return !card.hidden
    },
    open(point, onClose) {
      closed = onClose
      title.textContent = point.title
      text.textContent = point.text
      card.hidden = false
      card.focus()
    },
    close,
    remove: () => card.remove(),
  }
}
