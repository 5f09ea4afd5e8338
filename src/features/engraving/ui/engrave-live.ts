import { graphemesOf, tidy } from '#shared/text/graphemes.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import type { EngravingRule } from '#content/engraving-rule.ts'
import { describeLine, type LineWords } from '../describe-line.ts'
import { drawEngraving, type EngravingScene, type Lettering } from './draw-engraving.ts'
import { fillSlots } from '#i18n/fill-slots.ts'

/** What the server wrote on the bench for the script that follows the typing. */
interface Told {
  readonly rule: EngravingRule
  readonly scene: EngravingScene
  readonly words: LineWords & {
    readonly count: string
    readonly faces: Readonly<Record<EngravingFace, string>>
  }
  readonly place: string
  /** The plane in the model that carries the letters. */
  readonly node: string | null
  readonly language: string
}

/** Told to whoever shows the piece in another way, each time the words or their hand have changed. */
export interface EngravingChange extends Lettering {
  readonly node: string | null
}

/** The italic is a story's face: a page that shows none fetches it the first time it is cut. */
function fetchItalic(): void {
  if ([...document.fonts].some(({ family, style }) => /Orlune Text/.test(family) && style === 'italic'))
    return
  const source = 'url(/fonts/orlune-text-italic.woff2) format("woff2")'
  document.fonts.add(new FontFace('Orlune Text', source, { style: 'italic' }))
}

/** Lets the bench follow what is written in the field, until told to stop: the drawing, the sentence below it, the count. */
export function follow(field: HTMLInputElement, bench: HTMLElement): () => void {
  const told = JSON.parse(bench.dataset['bench'] ?? '{}') as Told
  const { words, language, node } = told
  const cut = bench.querySelector('.cut')
  const caption = bench.querySelector('figcaption p')
  const note = document.getElementById(`${field.id}-note`)
  const number = new Intl.NumberFormat(language)

  const show = () => {
    const chosen = bench.querySelector<HTMLInputElement>('input[name=face]:checked')
    const face = (chosen?.value ?? 'roman') as EngravingFace
    if (face === 'italic') fetchItalic()
    const line = describeLine(field.value, { ...told, face: words.faces[face] })
    if (cut) cut.innerHTML = drawEngraving({ text: line.cut, face }, told.scene)
    // Written only when it says something new, so that a reader is not told the same at every letter.
    if (caption && caption.textContent !== line.sentence) caption.textContent = line.sentence
    if (line.isRefused) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
    bench.classList.toggle('refused', line.isRefused)
    if (note) {
      const n = number.format(graphemesOf(tidy(field.value)).length)
      note.textContent = fillSlots(words.count, { n, most: number.format(told.rule.maxLength) })
    }
    const detail: EngravingChange = { text: line.cut, face, node }
    bench.dispatchEvent(new CustomEvent('engravingchange', { detail, bubbles: true }))
  }
  const leave = new AbortController()
  field.addEventListener('input', show, leave)
  bench.addEventListener('change', show, leave)
  show()
  return () => leave.abort()
}
