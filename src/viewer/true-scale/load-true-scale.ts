import { loadStyles } from '#components/load-styles.ts'
import { element, createButton } from '#components/element.ts'
import { wordsOfPage } from '#i18n/words-of-page.ts'
import { createLifeSize } from './life-size.ts'
import { createMeasureForm } from './measure-form.ts'
import { card, fromStoredValue, toStoredValue } from './screen-measure.ts'
import styles from './true-scale.css?url'

const languages = {
  en: () => import('./messages/en.ts'),
  fr: () => import('./messages/fr.ts'),
  fa: () => import('./messages/fa.ts'),
}

const storageKey = 'screen-points-per-mm'

// Where localStorage is blocked the screen is measured each time.
const readStoredPxPerMm = (): number | undefined => {
  try {
    return fromStoredValue(localStorage.getItem(storageKey), devicePixelRatio)
  } catch {
    return undefined
  }
}
const storePxPerMm = (pxPerMm: number) => {
  try {
    localStorage.setItem(storageKey, toStoredValue(pxPerMm, devicePixelRatio))
  } catch {
    return
  }
}

/** Resizes the page's drawing, which is in CSS millimetres, to real millimetres. */
function redraw(section: HTMLElement, pxPerMm: number, note: string): void {
  const drawing = section.querySelector('svg')
  for (const side of ['width', 'height'] as const) {
    const mm = parseFloat(drawing?.getAttribute(side) ?? '')
    if (drawing && mm > 0) drawing.style[side] = `${mm * pxPerMm}px`
  }
  const outline = section.querySelector<HTMLElement>('.card')
  if (!outline) return
  outline.style.inlineSize = `${card.long * pxPerMm}px`
  outline.style.blockSize = `${card.short * pxPerMm}px`
  const caption = section.querySelector('[data-note]')
  if (caption) caption.textContent = note
}

/** Adds a button to the true-scale section that shows the product at its real size. The screen is measured once. */
export async function loadTrueScale(section: HTMLElement): Promise<void> {
  const [{ trueScale: words }] = await Promise.all([wordsOfPage(languages), loadStyles(styles)])
  const open = createButton(words.open, () => {
    open.hidden = true
    const known = readStoredPxPerMm()
    if (known === undefined) measure()
    else void show(known, true)
  })
  open.className = 'button line'
  const place = element('div', 'true')
  section.querySelector('.grid')?.append(place)
  section.querySelector('[data-note]')?.after(open)
  let leave = new AbortController()

  const put = (...children: Node[]) => {
    leave.abort()
    leave = new AbortController()
    place.replaceChildren(...children)
  }
  const close = () => {
    put()
    open.hidden = false
    open.focus()
  }
  const show = async (pxPerMm: number, isAsked: boolean) => {
    redraw(section, pxPerMm, words.drawn)
    if (!isAsked) return
    put()
    const { signal } = leave
    const lifeSize = await createLifeSize(document.querySelector('maison-viewer'), pxPerMm, words, signal)
    if (signal.aborted) return
    lifeSize.append(createButton(words.again, measure))
    place.replaceChildren(lifeSize)
    lifeSize.querySelector<HTMLElement>('.life-size')?.focus()
  }
  const measure = () => {
    open.hidden = true
    const form = createMeasureForm({
      words,
      availablePx: place.clientWidth,
      onLeave: close,
      onMeasured(pxPerMm) {
        storePxPerMm(pxPerMm)
        void show(pxPerMm, true)
      },
    })
    put(form)
    form.querySelector<HTMLElement>('[name=measure-with]')?.focus()
  }
  const known = readStoredPxPerMm()
  if (known !== undefined) void show(known, false)
}
